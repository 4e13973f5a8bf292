import { actId } from '../act.ts'
import { inChat } from '../addressee.ts'
import type { Line } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Organization, organizations, type PartnerField, writtenDown } from '../domain/organization.ts'
import { reaches } from '../domain/reach.ts'
import { labelOf } from '../labels.ts'
import type { Notice, Outcome } from '../outcome.ts'
import { coordinatesIn } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { replace } from '../store.ts'
import { wayBack } from '../way-back.ts'
import { speak } from '../words.ts'
import { tellContactChanged } from './contact-news.ts'
import { spoken } from './edit-words.ts'
import { editedIn, type Said } from './edited.ts'
import { moveListings } from './moving.ts'
import { goOn } from './unfinished.ts'

/** Changes the organization acted for, as far as something is said; says what is new, and how to take it back. */
export const editOrganization = async (
  command: string,
  said: Said,
  { id, network, now, store, acting, caller, reader, commands }: Context<'member'>,
  /** What is kept, as people say it. */
  tell: (field: PartnerField, value: string) => string = (_, value) => value,
): Promise<Outcome> => {
  const edits = commands.find(({ name }) => name === command)
  const kept = await store.get(organizations, acting.id)
  if (kept === undefined) throw new Refusal('notFound', acting.name)
  const say = speak(spoken, reader)
  const changed = editedIn(kept.value, said, network, coordinatesIn(reader, kept.value.region))
  const show = { label: say.show, call: { command: 'organization show', input: { organization: kept.id } } }
  if (changed.length === 0)
    return { reply: { title: say.same({ partner: kept.value.name }), buttons: [show] } }

  const own = reader.organizations.includes(kept.id)
  const written = Object.entries({ ...kept.value, ...Object.fromEntries(changed) })
  const value = writtenDown(
    organizations.schema.parse(Object.fromEntries(written.filter(([, text]) => text !== ''))),
    changed.map(([field]) => field),
    own ? undefined : stamp(now),
  )
  const facts = changed.map(
    ([field, text]) =>
      [labelOf(edits, field, reader.locale), text === '' ? say.emptied : tell(field, text)] as const,
  )
  // What goes is seen once more beside what takes its place.
  const shown = changed.flatMap(([field], i) => {
    const old = kept.value[field]
    return [...facts.slice(i, i + 1), ...(old ? [[say.before, tell(field, old)] as const] : [])]
  })
  const canEmpty = changed.some(([field]) => field !== 'name') && changed.every(([, text]) => text !== '')
  const what = facts.map(([label, text]) => `${label}: ${text}`).join(', ')
  const reached = changed.filter(([field]) => reaches.some((one) => one === field))
  const tellColleagues = async () =>
    reached.length === 0
      ? []
      : tellContactChanged(store, {
          call: id,
          by: caller,
          partner: value,
          facts: (to) => reached.map(([field, text]) => [labelOf(edits, field, to.locale), text]),
        })
  const tellPartner = async () => ((await inChat(store, kept.id)) ? [heard(value, what, id)] : [])
  const undo = wayBack(id, reader)
  const { region } = kept.value
  const along =
    value.region === region
      ? { changes: [], moved: 0, all: true }
      : await moveListings(store, value, region, actId(id))
  const moved = { from: region }
  return {
    changes: [
      replace(kept, value),
      ...along.changes,
      ...(await goOn(store, along.all, value, { id, command }, { moved })),
    ],
    reply: {
      title: say.saved({ partner: value.name }),
      blocks: [
        { kind: 'facts', facts: shown },
        ...(along.moved > 0 ? [{ kind: 'text', line: say.along({ n: along.moved }) } as const] : []),
        ...(canEmpty ? [{ kind: 'text', line: say.empty } as const] : []),
      ],
      // What is not done yet can not be taken back as a whole.
      buttons: [show, ...(along.all ? [undo] : [])],
    },
    notices: await (own ? tellColleagues() : tellPartner()),
  }
}

/** The organization itself hears what the coordinators have written down for it. */
const heard = ({ id, name: partner }: Organization, what: string, call: string): Notice => ({
  to: { organization: id },
  kind: 'acted',
  urgency: 'news',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const title: Line = say.heard({ partner, what })
    return {
      title,
      buttons: [
        { label: say.show, call: { command: 'organization show', input: { organization: id } } },
        wayBack(call, reader),
      ],
    }
  },
})
