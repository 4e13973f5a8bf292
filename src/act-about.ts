import { nameAt } from './about.ts'
import type { Act } from './act.ts'
import { changedBy, deedsFor } from './changed.ts'
import { listingAbout } from './concerned.ts'
import type { Scene } from './context.ts'
import { saidTo, terms } from './domain/glossary.ts'
import { joins } from './domain/join.ts'
import { unlearned } from './domain/lesson.ts'
import { listings } from './domain/listing.ts'
import { textIn } from './domain/listing-text.ts'
import { organizations } from './domain/organization.ts'
import { memberships, people } from './domain/person.ts'
import { places } from './domain/place.ts'
import { prospects } from './domain/prospect.ts'
import { watches } from './domain/watch.ts'
import { tellPair } from './network/learned-pairs.ts'
import { spoken as counted } from './partner/parted-words.ts'
import { shownTo } from './person/visible.ts'
import { type Reader, tellWhen } from './reader.ts'
import { shortened } from './shortened.ts'
import type { Kept, Kind, OfNetwork, View } from './store.ts'
import { speak } from './words.ts'

type Telling = Pick<Scene<'person'>, 'account' | 'commands' | 'network' | 'reader' | 'store'>

/** Whom something was about, as far as the reader may know. */
export const personOf = async (
  view: View,
  { touched }: Act,
  reader: Reader,
  account: string,
): Promise<string | undefined> => {
  const ids = touched.flatMap(({ kind, id, before }) => {
    if (kind === people.name) return [id]
    if (kind === memberships.name) return [id.split(':')[0] ?? id]
    return kind === joins.name && before ? [joins.schema.parse(before).person] : []
  })
  const found = await Promise.all([...new Set(ids)].map((id) => view.get(people, id)))
  const person = found.find((kept) => kept !== undefined)?.value
  return person && (await shownTo(view, person, reader)) && (nameAt(person, account, '') || undefined)
}

/** All of a kind that were touched, as they are, and those that are gone as they were. */
const allOf = async <T extends OfNetwork>(
  view: View,
  { touched }: Act,
  kind: Kind<T, 'network'>,
): Promise<readonly T[]> => {
  const found = await Promise.all(
    touched
      .filter((one) => one.kind === kind.name)
      .map(
        async ({ id, before }) => (await view.get(kind, id))?.value ?? (before && kind.schema.parse(before)),
      ),
  )
  return found.filter((one) => one !== undefined)
}

/** Whom the coordinators had in mind, in an act about that; one about a partner tells nobody who had it in mind. */
const prospectOf = async (view: View, act: Act): Promise<string | undefined> =>
  act.touched.some(({ kind }) => kind === organizations.name)
    ? undefined
    : (await allOf(view, act, prospects))[0]?.name

/** The title of the listing that an act was about; of several how many there are. */
const listingsOf = async (view: View, { touched }: Act, reader: Reader): Promise<string | undefined> => {
  const n = new Set(touched.flatMap(({ kind, id }) => (kind === listings.name ? [id] : []))).size
  if (n > 1) return speak(counted, reader).listings({ n })
  const listing = await listingAbout(view, touched)
  return listing && textIn(listing, reader).title
}

/** What an act was about besides partners: a listing, somebody, whom the coordinators had in mind, a word, a room. */
export const aboutOf = async (
  { account, reader, store }: Omit<Telling, 'commands' | 'network'>,
  act: Act,
): Promise<string | undefined> =>
  (await listingsOf(store, act, reader)) ??
  (await personOf(store, act, reader, account)) ??
  (await prospectOf(store, act)) ??
  (await allOf(store, act, terms)).map((term) => saidTo(term, reader.locale)?.term)[0] ??
  (await allOf(store, act, unlearned)).map(tellPair)[0] ??
  // What somebody watches for is nobody else's business, whoever may read the act.
  (await allOf(store, act, watches)).find(({ person }) => reader.people.includes(person))?.title ??
  (await allOf(store, act, places))[0]?.name

/** What was done, as its command is called; its own name where there is no such command any more. */
export const actTitle = (
  { command }: Pick<Act, 'command'>,
  { commands, reader }: Pick<Telling, 'commands' | 'reader'>,
): string => commands.find(({ name }) => name === command)?.words[reader.locale].title ?? command

/** What was done, and to whom or what; the latter is empty where the reader may not know. */
const deedOf = async (telling: Telling, kept: Kept<Act>) => {
  const { value: act } = kept
  const { account, reader, store } = telling
  const partners = (await allOf(store, act, organizations)).map(({ name }) => name)
  // Whose request was made or decided, not whose only goes on to another partner.
  const isJoin = act.touched.some(({ kind, rev }) => kind === joins.name && rev <= 1)
  const person = isJoin ? await personOf(store, act, reader, account) : undefined
  const named = person ? [person] : partners.length > 0 ? partners : [await aboutOf(telling, act)]
  // What goes on to several, or comes to be, is told by its name alone.
  const changed =
    person || partners.length > 1 ? [] : await changedBy(store, kept, await deedsFor(store, [kept]), telling)
  const about = [...named, ...changed].filter((part) => part !== undefined).join(', ')
  return { title: actTitle(act, telling), about }
}

/** An act within a sentence: "Aufnehmen (Änne Kurz)". */
export const tellDeed = async (telling: Telling, kept: Kept<Act>): Promise<string> => {
  const { title, about } = await deedOf(telling, kept)
  return about === '' ? title : `${title} (${shortened(about, 80)})`
}

/** An act in one line, so that it is told from others of the same: what was done, to whom, and when. */
export const tellAct = async (telling: Telling, kept: Kept<Act>): Promise<string> => {
  const { title, about } = await deedOf(telling, kept)
  const what = about === '' ? title : `${title}: ${about}`
  return `${shortened(what, 60)} · ${tellWhen(telling.reader, Temporal.Instant.from(kept.value.at)).text}`
}
