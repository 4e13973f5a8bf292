import { placeNamed } from '../geography/named.ts'
import { kilometresBetween, locate, type Point, placesCalled } from '../geography/places.ts'
import { sameTown } from './gazetteer.ts'
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

export const createSpots = (partners: readonly Brief[]): Spots => {
  const spots = new Map<string, Point>()
  const put = (id: string, at: Point | undefined) => at && spots.set(id, at)
  const several: Brief[] = []
  for (const partner of partners) {
    const { id, town, postalCode } = partner
    if (postalCode === undefined && town !== undefined && placesCalled(town).length > 1) several.push(partner)
    else put(id, locate({ town, postalCode }))
  }
  // What is said without doubt tells which of several towns of one name, or of several countries, is meant.
  const sure = [...spots.values()]
  const near = (region: string | undefined) => {
    const beside = partners.flatMap(({ id, region: its }) => (its === region ? (spots.get(id) ?? []) : []))
    return region === undefined || beside.length === 0 ? sure : beside
  }
  const doubtful = [...several, ...partners.filter(({ id, postalCode }) => postalCode && !spots.has(id))]
  const found = doubtful.map(({ id, region, ...where }) => [id, locate(where, near(region))] as const)
  for (const [id, at] of found) put(id, at)

  const all = [...spots.values()]
  const away = (at: Point) => Math.min(...all.map((one) => kilometresBetween(at, one)))
  const towns = new Map<string, Point | undefined>()
  const findTown = (town: string) => {
    const partner = partners.find(
      (one) => one.town !== undefined && sameTown(one.town, town) && spots.has(one.id),
    )
    return partner ? spots.get(partner.id) : locate({ town }, all)
  }
  return {
    of: (organization) => spots.get(organization),
    inTown(town) {
      if (!towns.has(town)) towns.set(town, findTown(town))
      return towns.get(town)
    },
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
