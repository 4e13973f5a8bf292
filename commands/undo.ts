import { type Act, actId, acts } from '../src/act.ts'
import { whyNotUndone } from '../src/acted.ts'
import type { Addressee } from '../src/addressee.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { tellNotReached } from '../src/errand/report.ts'
import { recordField } from '../src/field.ts'
import type { Choice } from '../src/invocation.ts'
import { tellPartner, tellRestored, tellWaiting } from '../src/listing/news.ts'
import { stillNew } from '../src/partner/founded.ts'
import { answersBack } from '../src/partner/merging-listing.ts'
import { withListingsBack } from '../src/partner/moving.ts'
import { tellParted } from '../src/partner/news.ts'
import { tellWhen } from '../src/reader.ts'
import { networkKinds } from '../src/records.ts'
import { Refusal } from '../src/refusal.ts'
import { reversal } from '../src/reversal.ts'
import type { View } from '../src/store.ts'

const aboutPeople = [people.name, memberships.name]

const ownAct = recordField({
  kind: acts,
  whose: 'own',
  refusal: ({ acting, by, touched }, caller) => {
    const mine = caller.is(by ?? '')
    const ours = acting !== undefined && (caller.belongs(acting) || caller.looksAfter(acting))
    // What somebody has done about people, nobody takes back for them.
    const personal = touched.some(({ kind }) => aboutPeople.includes(kind))
    return touched.length > 0 && (mine || (ours && !personal)) ? undefined : 'notYours'
  },
  title: ({ command }) => command,
  called: async ({ command }, { commands, reader }) =>
    commands.find(({ name }) => name === command)?.words[reader.locale].title ?? '',
  nameless: true,
})

const rightsOf = ({
  coordinates,
  region,
  blocked,
  human,
}: Pick<Person, 'coordinates' | 'region' | 'blocked' | 'human'>) =>
  JSON.stringify([coordinates, region, blocked, human])

/** The changes that take an act back, unless they would give or take somebody's rights: those are given anew. */
const takingBack = async (view: View, act: Act, call: string) => {
  for (const { kind, id, before } of act.touched) {
    if (kind !== people.name) continue
    const now = (await view.get(people, id))?.value
    // Somebody new has had no rights before.
    const rights = before ? people.schema.parse(before) : { coordinates: false }
    if (!now || rightsOf(now) !== rightsOf(rights)) return undefined
  }
  const still = await stillNew(view, act, call)
  if (still === undefined) return undefined
  const reversed = await reversal(view, networkKinds, act)
  const changes = reversed && (await withListingsBack(view, reversed, act.at, actId(call)))
  return changes && [...still, ...changes, ...(await answersBack(view, changes))]
}

/** Whoever was told what is undone now is told that, too: who answered or was answered, and who was thanked. */
const toldOf = async ({ touched }: Act, store: View, acting: string | undefined) => {
  const told = new Map<string, { readonly to: Addressee; readonly title: string }>()
  if (acting === undefined) return []
  for (const { kind, id, before } of touched) {
    const response = kind === responses.name ? (await store.get(responses, id))?.value : undefined
    const back = kind === responses.name && before && !response ? responses.schema.parse(before) : undefined
    const listing = (await store.get(listings, response?.listing ?? back?.listing ?? id))?.value
    if (listing === undefined) continue
    const { title } = listing
    if (back) {
      told.set(back.owner, { to: { organization: back.owner }, title })
      continue
    }
    if (response) {
      const { owner, organization, person } = response
      const to = owner === acting ? { organization, attention: person } : { organization: owner }
      told.set(to.organization, { to, title })
      continue
    }
    const known = before ? listings.schema.parse(before).helpers : listing.helpers
    for (const organization of listing.helpers)
      if (!known.includes(organization) && !told.has(organization))
        told.set(organization, { to: { organization }, title })
  }
  return [...told.values()]
}

export default defineCommand({
  name: 'undo',
  access: 'person',
  input: { act: ownAct },
  words: {
    en: {
      name: 'undo',
      title: 'Undo',
      summary: 'Take back what you have just done',
      fields: { act: 'What should be undone?' },
      say: {
        undone: 'Undone.',
      },
    },
    de: {
      name: 'rückgängig',
      title: 'Rückgängig machen',
      summary: 'Zurücknehmen, was gerade geschehen ist',
      fields: { act: 'Was soll zurückgenommen werden?' },
      say: {
        undone: 'Rückgängig gemacht.',
      },
    },
    hu: {
      name: 'visszaállítás',
      typed: ['visszaállít', 'visszacsinál', 'visszacsinálás'],
      title: 'Visszaállítás',
      summary: 'Az imént történtek visszavonása',
      fields: { act: 'Mit állítsunk vissza?' },
      say: {
        undone: 'Minden úgy van, ahogy előtte volt.',
      },
    },
  },
  async prepare({ id: call, now, commands, network, reader, store }) {
    const latest = await store.find(acts, {
      where: { by: { in: reader.people } },
      order: { by: 'at', descending: true },
      limit: 20,
    })
    const titlesOf = async ({ touched }: Act) => {
      const called = touched.flatMap(({ kind, id }) => (kind === organizations.name ? [id] : []))
      const partners = await Promise.all(called.map((id) => store.get(organizations, id)))
      const names = partners.flatMap((kept) => (kept ? [kept.value.name] : []))
      if (names.length > 0) return names
      const named = touched.flatMap(({ kind, id }) =>
        [listings.name, responses.name].includes(kind) ? [id.split(':')[0] ?? id] : [],
      )
      const found = await Promise.all(named.map((id) => store.get(listings, id)))
      return found.flatMap((kept) => (kept ? [kept.value.title] : []))
    }
    const titleOf = (name: string) =>
      commands.find((command) => command.name === name)?.words[reader.locale].title ?? name
    const choices: Choice[] = []
    for (const { id, value } of latest) {
      if (value.touched.length === 0 || choices.length === 5) continue
      if (await whyNotUndone(store, value, { commands, network, reader, now })) continue
      if (!(await takingBack(store, value, call))) continue
      const { text } = tellWhen(reader, Temporal.Instant.from(value.at))
      const [title] = await titlesOf(value)
      const what = [titleOf(value.command), title].filter((part) => part !== undefined).join(': ')
      choices.push({ value: id, label: `${what.slice(0, 60)} · ${text}` })
    }
    return { choices: { act: choices } }
  },
  async run({ act }, { id: call, now, store, caller, commands, network, reader, say }) {
    const refused = await whyNotUndone(store, act.value, { commands, network, reader, now })
    if (refused) throw refused
    const { acting } = act.value
    const partner = acting === undefined ? undefined : (await store.get(organizations, acting))?.value
    const changes = await takingBack(store, act.value, call)
    if (changes === undefined) throw new Refusal('changed')
    const told = await toldOf(act.value, store, partner?.id)
    const reopened = act.value.touched.flatMap(({ kind, before }) =>
      kind === listings.name && before ? [listings.schema.parse(before)] : [],
    )
    const again = await Promise.all(
      reopened.map(async (before) => {
        const now = (await store.get(listings, before.id))?.value
        if (now === undefined || now.state === before.state || before.state !== 'open') return []
        const restored = now.removed !== undefined ? [tellRestored(before)] : []
        return [...restored, ...(await tellWaiting(store, before, 'again'))]
      }),
    )
    return {
      changes,
      reply: { title: say.undone },
      notices: [
        ...told.map(({ to, title }) => tellPartner(to, 'took', { partner: partner?.name ?? '', title })),
        ...again.flat(),
        ...(await tellParted(store, caller.id, act.value)),
        ...(await tellNotReached(store, act.value)),
      ],
    }
  },
})
