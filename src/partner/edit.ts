import { actId } from '../act.ts'
import { inChat } from '../addressee.ts'
import type { Line } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import type { Network, Term } from '../domain/network.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { reaches } from '../domain/reach.ts'
import { isNothing, nothing } from '../field.ts'
import { chosen } from '../form.ts'
import type { Choice } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import type { Notice, Outcome } from '../outcome.ts'
import { withoutReach } from '../person/no-reach.ts'
import { newPartnerName } from '../person/own-name.ts'
import { mailSaid, phoneSaid, websiteSaid } from '../person/reach-said.ts'
import { coordinatesIn } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { replace } from '../store.ts'
import { type Locale, locales, speak } from '../words.ts'
import { tellContactChanged } from './contact-news.ts'
import { spoken } from './edit-words.ts'
import { moveListings } from './moving.ts'
import { goOn } from './unfinished.ts'

/** What people can change about an organization, in the order in which it is told. */
const editable = [
  ...(['name', 'kind', 'sector', 'region', 'town', 'postalCode'] as const),
  ...(['expertise', 'description', 'phone', 'mail', 'website'] as const),
]
export type Edited = (typeof editable)[number]
export type Said = { readonly [K in Edited]?: string | undefined }

/** What cannot be just any text, as it is kept. */
const rightly: Partial<Record<Edited, (said: string, name: string, network: Network) => string>> = {
  name: newPartnerName,
  mail: mailSaid,
  phone: phoneSaid,
  website: websiteSaid,
  // The end of a sentence is none of a town's name; that of "Frankfurt a. M." is.
  town: (said) => said.replace(/(?<=\p{L}{2}|\))[.!]+$/u, ''),
}

/** The network's own words for something, or nothing where there are too many to choose from. */
export const termChoices = (terms: readonly Term[], locale: Locale): readonly Choice[] =>
  terms.length >= mostChoices ? [] : terms.map(({ id, name }) => ({ value: id, label: name[locale] }))

/** The id of what somebody calls by any of its names. Throws a `Refusal` that says what there is. */
export const termIdNamed = (said: string, terms: readonly Term[], locale: Locale): string => {
  const names = [...terms.flatMap(({ id, name }) => locales.map((one) => ({ value: id, label: name[one] })))]
  const found = chosen(names, said)
  if (found) return found.value
  throw new Refusal(
    'noSuchTerm',
    terms
      .map(({ name }) => name[locale])
      .slice(0, mostChoices)
      .join(', ') || nothing,
  )
}

/** Changes the organization acted for, as far as something is said; says what is new, and how to take it back. */
export const editOrganization = async (
  command: string,
  said: Said,
  { id, network, now, store, acting, caller, reader, commands }: Context<'member'>,
  /** What is kept, as people say it. */
  tell: (field: Edited, value: string) => string = (_, value) => value,
): Promise<Outcome> => {
  const edits = commands.find(({ name }) => name === command)
  const labelOf = (field: Edited, { locale } = reader) => {
    const label = edits?.words[locale].fields[field] ?? field
    return typeof label === 'string' ? label : label.label
  }
  const kept = await store.get(organizations, acting.id)
  if (kept === undefined) throw new Refusal('notFound', acting.name)
  const say = speak(spoken, reader)
  const before: Readonly<Record<string, unknown>> = kept.value
  // Who coordinates may call a partner as they like.
  const free = coordinatesIn(reader, kept.value.region)
  const changed = editable.flatMap((field) => {
    const text = said[field]
    // What stands there already may be from before anybody looked at its shape.
    if (text === undefined || text === before[field]) return []
    const shape = free && field === 'name' ? withoutReach : rightly[field]
    const value = isNothing(text) ? '' : (shape?.(text, kept.value.name, network) ?? text)
    return value === (before[field] ?? '') ? [] : [[field, value] as const]
  })
  const [, name] = changed.find(([field]) => field === 'name') ?? []
  if (name === '') throw new Refusal('needsName')
  const show = { label: say.show, call: { command: 'organization show', input: { organization: kept.id } } }
  if (changed.length === 0)
    return { reply: { title: say.same({ partner: kept.value.name }), buttons: [show] } }

  const { cared: _, ...rest } = { ...kept.value, ...Object.fromEntries(changed) }
  const own = reader.organizations.includes(kept.id)
  const value: Organization = organizations.schema.parse({
    ...Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== '')),
    ...(!own && { cared: stamp(now) }),
  })
  const facts = changed.map(
    ([field, text]) => [labelOf(field), text === '' ? say.emptied : tell(field, text)] as const,
  )
  // What goes is seen once more beside what takes its place.
  const shown = changed.flatMap(([field], i) => {
    const old = kept.value[field]
    return [...facts.slice(i, i + 1), ...(old ? [[say.before, tell(field, old)] as const] : [])]
  })
  const canEmpty = changed.some(([field]) => field !== 'name') && changed.every(([, text]) => text !== '')
  const what = facts.map(([label, text]) => `${label}: ${text}`).join(', ')
  const reached = changed.filter(([field]) => reaches.some((one) => one === field))
  const notices = own
    ? reached.length > 0
      ? await tellContactChanged(store, {
          call: id,
          by: caller,
          partner: value,
          facts: (to) => reached.map(([field, text]) => [labelOf(field, to), text]),
        })
      : []
    : (await inChat(store, kept.id))
      ? [heard(value, what, actId(id))]
      : []
  const undo = { label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }
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
    notices,
  }
}

/** The organization itself hears what the coordinators have written down for it. */
const heard = ({ id, name: partner }: Organization, what: string, act: string): Notice => ({
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
        { label: say.undo, call: { command: 'undo', input: { act } } },
      ],
    }
  },
})
