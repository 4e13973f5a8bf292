import { keyOf } from '../geography/keys.ts'
import { placeNamed } from '../geography/named.ts'
import { kilometresBetween, locate, type Point, placesCalled } from '../geography/places.ts'
import { townItself } from './gazetteer.ts'
import type { Brief } from './shelf.ts'

/** A place that no partner need be in. */
export interface Spot {
  readonly name: string
  readonly at: Point
  /** It is called with an ending: "Keszthelyen". */
  readonly inflected: boolean
  /** What it is called means something else, too. */
  readonly ordinary: boolean
}

/** Where a network's partners are, as far as their towns or postal codes are known. */
export interface Spots {
  of(organization: string): Point | undefined
  /** Where a town of partners is, or one that a listing names. */
  inTown(town: string): Point | undefined
  /** All that are in one of the regions. */
  inRegions(regions: ReadonlySet<string>): readonly Point[]
  /** A place in the network's surroundings. */
  called(name: string): Spot | undefined
}

/** What is farther from every partner is hardly meant: another place of that name, or no place at all. */
const surroundings = 150 // kilometres

/** The same, asked for each thing once. */
const remembering = <K, V>(find: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, { readonly value: V }>()
  return (key) => {
    const { value } = known.get(key) ?? { value: find(key) }
    known.set(key, { value })
    return value
  }
}

export const createSpots = (partners: readonly Brief[]): Spots => {
  const spots = new Map<string, Point>()
  const put = (id: string, at: Point | undefined) => at && spots.set(id, at)
  const placesOf = remembering(placesCalled)
  const doubtful: Brief[] = []
  for (const partner of partners) {
    const { id, town, postalCode } = partner
    const [place, ...others] = postalCode !== undefined || town === undefined ? [] : placesOf(town)
    if (others.length > 0) doubtful.push(partner)
    else put(id, place?.at ?? locate({ town, postalCode }))
    if (postalCode !== undefined && !spots.has(id)) doubtful.push(partner)
  }
  // What is said without doubt tells which of several towns of one name, or of several countries, is meant.
  const sure = [...spots.values()]
  const near = remembering((region: string | undefined) => {
    const beside = partners.flatMap(({ id, region: its }) => (its === region ? (spots.get(id) ?? []) : []))
    return region === undefined || beside.length === 0 ? sure : beside
  })
  const found = doubtful.map(({ id, region, ...where }) => [id, locate(where, near(region))] as const)
  for (const [id, at] of found) put(id, at)

  const all = [...spots.values()]
  const away = (at: Point) => Math.min(...all.map((one) => kilometresBetween(at, one)))
  const ofTown = new Map(
    partners.flatMap(({ id, town }) => {
      const at = spots.get(id)
      return town !== undefined && at ? [[keyOf(townItself(town)), at] as const] : []
    }),
  )
  return {
    of: (organization) => spots.get(organization),
    inTown: remembering((town) => ofTown.get(keyOf(townItself(town))) ?? locate({ town }, all)),
    inRegions: (regions) =>
      partners.flatMap(({ id, region }) =>
        region !== undefined && regions.has(region) ? (spots.get(id) ?? []) : [],
      ),
    called(said) {
      const named = placeNamed(said)
      const nearest = named?.places
        .map(({ at, name }) => ({ at, name, away: away(at) }))
        .toSorted((a, b) => a.away - b.away)[0]
      if (!named || !nearest || (all.length > 0 && nearest.away > surroundings)) return undefined
      const { how, inflected, ordinary } = named
      return how === 'from' ? undefined : { name: nearest.name, at: nearest.at, inflected, ordinary }
    },
  }
}
