import { nameAt } from './about.ts'
import { type Act, acts } from './act.ts'
import { aboutOf, personOf } from './act-about.ts'
import { changedBy, deedsFor } from './changed.ts'
import type { Described } from './command.ts'
import { concerned } from './concerned.ts'
import type { Scene } from './context.ts'
import { moves, type Organization, organizations } from './domain/organization.ts'
import { people } from './domain/person.ts'
import { allGoneIn, formerly, stillMerged } from './partner/merged.ts'
import { namesApart } from './partner/told-apart.ts'
import { shownTo } from './person/visible.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { type Kept, pagesOf, type View } from './store.ts'

/** What a coordinator did, for a partner or as only coordinators may; or which partners came without one. */
export interface Entry {
  readonly id: string
  readonly at: Temporal.Instant
  /** Absent where partners came by themselves, or from a list. */
  readonly command?: Described
  /** Who did it, as far as the reader may know and as long as they are not erased. */
  readonly who?: string
  /** The partners that it was done for, or that it was about. */
  readonly partners: readonly string[]
  readonly title?: string
  /** It made two partners one, and they still are. */
  readonly merged: boolean
  /** What of it was changed, as it is called. */
  readonly changed: readonly string[]
}
type Logging = Pick<Scene<'coordinator'>, 'account' | 'commands' | 'network' | 'reader' | 'store'>

const pageLength = 200

/** Members may do these, too; a coordinator does them for others. */
const decided = ['undo', 'join approve', 'join decline']

/** The partners that came with an act. */
const foundedIn = (view: View, { touched }: Act) =>
  concerned(
    view,
    touched.filter(({ kind, rev }) => kind === organizations.name && rev === 1),
  )

/** Partners that are no more, as they were before the act that took them away, while that is kept. */
type Gone = ReadonlyMap<string, Organization>

/** Whether two partners have become one, or are two again. */
const isOfMerge = ({ touched }: Act): boolean => touched.some(({ kind }) => kind === moves.name)

/** Whether an act was about partners who were there before: then what it did to others follows from that. */
const isOfPartners = (act: Act): boolean =>
  isOfMerge(act) || act.touched.some(({ kind, rev }) => kind === organizations.name && rev !== 1)

/** What is about the network as a whole is done for no partner of those whom it names. */
const partnersOf = async (view: View, act: Act, { access }: Described, gone: Gone) => {
  const { touched } = act
  // Of two who became one, the one that was kept stands first.
  const ofPartners = [moves, organizations].flatMap(({ name }) => touched.filter(({ kind }) => kind === name))
  const concerning = access === 'whole' ? touched.filter(({ kind }) => kind !== people.name) : touched
  const found = await concerned(view, isOfPartners(act) ? ofPartners : concerning)
  const ids = await Promise.all(
    ofPartners.map(async ({ kind, id }) =>
      kind === moves.name ? [(await view.get(moves, id))?.value.to ?? id, id] : [id],
    ),
  )
  const others = [...new Set(ids.flat())].filter((id) => found.every((one) => one.id !== id))
  const named = await Promise.all(others.map(async (id) => gone.get(id) ?? (await formerly(view, id))))
  return [...found, ...named.filter((one) => one !== undefined)]
}

const entryOf = async (
  { account, commands, reader, store }: Logging,
  { id, value }: Kept<Act>,
  partner: string | undefined,
  { gone, named }: { readonly gone: Gone; readonly named: (one: Organization) => string },
): Promise<Omit<Entry, 'changed' | 'merged'> | undefined> => {
  if (value.goesOn !== undefined) return undefined
  const command = commands.find(({ name }) => name === value.command)
  const person = value.by === undefined ? undefined : (await store.get(people, value.by))?.value
  const own =
    command !== undefined &&
    (['coordinator', 'whole'].includes(command.access) ||
      (decided.includes(command.name) && (value.coordinating ?? person?.coordinates === true)))
  const founded = own ? [] : await foundedIn(store, value)
  const who = person && (await shownTo(store, person, reader)) && nameAt(person, account, '')
  const base = { id, at: Temporal.Instant.from(value.at), ...(who && { who }) }
  const isAbout = (about: readonly Organization[]) =>
    (partner === undefined || about.some((one) => one.id === partner)) &&
    isNear(
      about.map(({ region }) => region),
      reader,
    )
  if (founded.length > 0) {
    if (!isAbout(founded)) return undefined
    // Whoever becomes somebody by it did it, too; a list has named many.
    const founder = command && (who || (await personOf(store, value, reader, account)))
    const partners = founded.map(named)
    return { ...base, ...(founder && { who: founder }), partners }
  }
  // What nothing came of, and what only kept a half said thing, was not done.
  if (!command?.changes || (value.touched.length === 0 && !value.told)) return undefined
  // What members do for themselves stands in no log.
  if (own ? value.touched.length === 0 : !value.forOther) return undefined
  const acting = value.acting === undefined ? undefined : await store.get(organizations, value.acting)
  const about = acting && !own ? [acting.value] : await partnersOf(store, value, command, gone)
  if (!isAbout(about)) return undefined
  // A partner that was there before is what it was about, whoever and whatever came along with it.
  const title = isOfPartners(value) ? undefined : await aboutOf({ account, reader, store }, value)
  return {
    ...base,
    command,
    partners: about.map(named),
    ...(title !== undefined && { title }),
  }
}

/** What is about no partner at all is about the whole network. */
const isNear = (regions: readonly (string | undefined)[], reader: Reader): boolean =>
  regions.length === 0
    ? coordinatesIn(reader, undefined)
    : regions.every((region) => coordinatesIn(reader, region))

/** What coordinators did, the newest first: `most` entries behind the act called `after`, and whether there are more. */
export const logged = async (
  scene: Logging,
  { partner, after, most }: { readonly partner?: string; readonly after?: string; readonly most: number },
): Promise<{ readonly entries: readonly Entry[]; readonly more: boolean }> => {
  const { store } = scene
  const found: { readonly act: Kept<Act>; readonly entry: Omit<Entry, 'changed' | 'merged'> }[] = []
  const gone = new Map<string, Organization>()
  const named = await namesApart(store)
  const last = after === undefined ? undefined : await store.get(acts, after)
  const pages = pagesOf(store, acts, {
    order: { by: 'at', descending: true },
    limit: pageLength,
    ...(last && { after: last }),
  })
  for await (const page of pages) {
    for (const act of page) {
      // The newest come first, so what is gone has been met before what was done for it.
      for (const partner of allGoneIn(act.value)) gone.set(partner.id, partner)
      const entry = found.length <= most ? await entryOf(scene, act, partner, { gone, named }) : undefined
      if (entry) found.push({ act, entry })
    }
    if (found.length > most) break
  }
  const told = found.slice(0, most)
  const deeds = await deedsFor(
    store,
    told.map(({ act }) => act),
  )
  const entries = await Promise.all(
    told.map(async ({ act, entry }) => {
      // Of a merge both partners are named; what one of them got from the other follows from that.
      const changed = isOfMerge(act.value) ? [] : await changedBy(store, act, deeds, scene)
      return { ...entry, changed, merged: await stillMerged(store, act) }
    }),
  )
  return { entries, more: found.length > most }
}
