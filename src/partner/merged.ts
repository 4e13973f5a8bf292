import { type Act, acts } from '../act.ts'
import type { Button, Card, Item } from '../card.ts'
import { moves, type Organization, organizations } from '../domain/organization.ts'
import { coordinatesIn, type Reader, tellAgo } from '../reader.ts'
import { findAll, followed, type Kept, type View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { unfinished } from './unfinished.ts'

const words = {
  part: ({ name }: { readonly name: string }) => `Merged into this partner: ${name}`,
  undo: 'Take the merge back',
  first: ({ name, into }: { readonly name: string; readonly into: string }) =>
    `${name} has itself become a part of ${into} since. Please take that back first.`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    part: ({ name }) => `Durch Zusammenlegen dazugekommen: ${name}`,
    undo: 'Zusammenlegung zurücknehmen',
    first: {
      sie: ({ name, into }) =>
        `${name} gehört inzwischen selbst zu ${into}. Nehmen Sie bitte zuerst das zurück.`,
      du: ({ name, into }) => `${name} gehört inzwischen selbst zu ${into}. Nimm bitte zuerst das zurück.`,
    },
  },
  hu: {
    part: ({ name }) => `Összevonással ide került: ${name}`,
    undo: 'Összevonás visszavonása',
    first: {
      on: ({ name, into }) =>
        `Időközben ez is egy másik partner része lett: ${name} → ${into}. Kérjük, először azt vonja vissza.`,
      te: ({ name, into }) =>
        `Időközben ez is egy másik partner része lett: ${name} → ${into}. Kérlek, először azt vond vissza.`,
    },
  },
}

/** What parts again whom an act made one. */
export const partButton = (act: string, reader: Reader): Button => ({
  label: speak(spoken, reader).undo,
  // What it takes back is said by the button.
  call: { command: 'undo', input: { act, sure: 'yes' } },
})

/** The numbers of those whom an act made part of another. */
const joinedBy = ({ touched }: Act): readonly string[] =>
  touched.flatMap(({ kind, id, rev }) => (kind === moves.name && rev > 0 ? [id] : []))

/** Whether an act made two partners one. */
export const isMerge = (act: Act): boolean => joinedBy(act).length > 0

/** A partner that is no more, by what stays for good: its name, and where the one is that it became part of. */
export const formerly = async (view: View, id: string): Promise<Organization | undefined> => {
  const move = (await view.get(moves, id))?.value
  if (move === undefined) return undefined
  const { network, to, name, town } = move
  const region = (await view.get(organizations, await followed(view, moves, to)))?.value.region
  return { id, network, name, ...(town !== undefined && { town }), ...(region !== undefined && { region }) }
}

/** The partners that an act took away, as they were before, while that is kept. */
export const allGoneIn = ({ touched }: Pick<Act, 'touched'>): readonly Organization[] =>
  touched.flatMap(({ kind, rev, before }) =>
    kind === organizations.name && rev === 0 && before ? [organizations.schema.parse(before)] : [],
  )

/** The one that a merge has made part of another. */
export const goneIn = (act: Act): Organization | undefined => allGoneIn(act)[0]

/** What that is called. */
export const mergedIn = async (view: View, act: Act): Promise<string> => {
  const [id = ''] = joinedBy(act)
  return (goneIn(act) ?? (await formerly(view, id)))?.name ?? id
}

/** Why a merge is taken back by nobody any more: what was before is forgotten, or it was done in more than one step. */
export const whyNotParted = (act: Act): 'tooOld' | 'tooMuch' | undefined => {
  if (act.touched.some(({ kind }) => kind === unfinished.name)) return 'tooMuch'
  return goneIn(act) ? undefined : 'tooOld'
}

/** Whether what an act made one is so still, and not by a later act. */
export const stillMerged = async (view: View, { id, value }: Kept<Act>): Promise<boolean> => {
  const found = await Promise.all(joinedBy(value).map((one) => view.get(moves, one)))
  return found.some((move) => move && [id, undefined].includes(move.value.act))
}

/** What became part of a partner, the last first, each with the button that parts it as long as the act is kept. */
export const partItems = async (
  view: View,
  { id, region }: Organization,
  reader: Reader,
  now: Temporal.Instant,
): Promise<readonly Item[]> => {
  if (!coordinatesIn(reader, region)) return []
  const say = speak(spoken, reader)
  const all = await findAll(view, moves, { where: { to: id } })
  const parts = await Promise.all(
    all.map(async ({ value: { name, act } }) => ({ name, act: act && (await view.get(acts, act)) })),
  )
  const atOf = ({ act }: (typeof parts)[number]) => (act ? act.value.at : '')
  return parts
    .toSorted((a, b) => (atOf(a) < atOf(b) ? 1 : -1))
    .map(({ name, act }) => ({
      line: [
        say.part({ name }),
        ...(act ? [' · ', tellAgo(reader, Temporal.Instant.from(act.value.at), now)] : []),
      ],
      ...(act && { button: partButton(act.id, reader) }),
    }))
}

/** The last act by which what an act made one became part of yet another partner: it stands in the way of parting them. */
export const mergedOnward = async (view: View, act: Act): Promise<Kept<Act> | undefined> => {
  const [id = ''] = joinedBy(act)
  const into = (await view.get(moves, id))?.value.to
  const by = into === undefined ? undefined : (await view.get(moves, into))?.value.act
  const onward = by === undefined ? undefined : await view.get(acts, by)
  return onward && ((await mergedOnward(view, onward.value)) ?? onward)
}

/** That this is to be taken back first, with the button. */
export const tellFirst = async (view: View, { id, value }: Kept<Act>, reader: Reader): Promise<Card> => {
  const [gone = ''] = joinedBy(value)
  const to = (await view.get(moves, gone))?.value.to ?? gone
  const into = (await view.get(organizations, to))?.value.name ?? (await formerly(view, to))?.name ?? to
  const name = await mergedIn(view, value)
  return { title: speak(spoken, reader).first({ name, into }), buttons: [partButton(id, reader)] }
}
