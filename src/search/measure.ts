import { kilometresBetween, type Point } from '../geography/places.ts'
import type { Entry } from './entry.ts'
import { inKilometres, type Radius } from './near.ts'
import type { Narrowing } from './places.ts'
import type { Book } from './shelf.ts'

/** What an answer tells of nearness. */
export interface Near {
  /** From where it is measured, where that is known. */
  readonly from?: string
  /** That is where whoever asks is. */
  readonly here: boolean
  readonly radius?: Radius
  /** Why nothing is measured: nobody asks for a partner, that partner has no town, or nobody knows where that is. */
  readonly unknown?: 'partner' | 'town' | 'place'
  /** Of what it is not known where it is. */
  readonly called?: string
}

export interface Measured {
  readonly near: Near
  /** How far a partner is, or what it offers. */
  kilometres(organization: string, entry: Pick<Entry, 'town'>): number | undefined
  /** Whether that is near enough. */
  isInside(organization: string, entry: Pick<Entry, 'town'>): boolean
  /** What else narrows: not the place itself, as far as it is known where that is. */
  readonly narrowing: Narrowing
}

/** So far it is near, where nobody says how far. */
const nearEnough = 50 // kilometres

interface Origin {
  readonly name: string
  readonly here: boolean
  /** A region is wherever its partners are. */
  readonly points: readonly Point[]
}

interface Unmeasured {
  readonly unknown: NonNullable<Near['unknown']>
  readonly called?: string
  readonly here: boolean
}

const ofRegion = (book: Book, region: string): Omit<Origin, 'here'> => {
  const within = book.gazetteer().within(region)
  const spot = within.size > 1 ? undefined : book.spots().called(region)
  return { name: region, points: spot && !spot.ordinary ? [spot.at] : book.spots().inRegions(within) }
}

/** From where a text measures; or of what it is not known where that is. */
const originOf = (
  book: Book,
  { town, region, around, spot, nowhere }: Narrowing,
  here: string | undefined,
): Origin | Unmeasured => {
  if (nowhere !== undefined) return { unknown: 'place', called: nowhere, here: false }
  if (spot) return { name: spot.name, points: [spot.at], here: false }
  const partner = here === undefined ? undefined : book.organization(here)
  if (town !== undefined) {
    const at = book.spots().inTown(town)
    return at ? { name: town, points: [at], here: false } : { unknown: 'place', called: town, here: false }
  }
  if (region !== undefined && around) {
    const origin = ofRegion(book, region)
    return origin.points.length > 0
      ? { ...origin, here: false }
      : { unknown: 'place', called: region, here: false }
  }
  if (partner === undefined) return { unknown: 'partner', here: true }
  const name = partner.town ?? partner.postalCode
  if (name === undefined) return { unknown: 'town', called: partner.name, here: true }
  const at = book.spots().of(partner.id)
  return at ? { name, points: [at], here: true } : { unknown: 'place', called: name, here: true }
}

/** How far everything is from where a text says that it is to be near; `here` is the organization that asks. */
export const measuring = (
  book: Book,
  narrowing: Narrowing,
  here: string | undefined,
): Measured | undefined => {
  const { near, town: _, around: __, spot: ___, near: ____, nowhere: _____, ...rest } = narrowing
  if (near === undefined) return undefined
  const origin = originOf(book, narrowing, here)
  if (near.soft && 'unknown' in origin && origin.unknown === 'partner') return undefined
  const radius = near.radius && { radius: near.radius }
  const { region, ...others } = rest
  const isOrigin = narrowing.around && narrowing.town === undefined
  const left = { ...others, ...(region !== undefined && !isOrigin && { region }) }
  if ('unknown' in origin)
    return {
      near: { ...origin, ...radius },
      kilometres: () => undefined,
      isInside: () => true,
      narrowing,
    }
  const { name, points } = origin
  const spots = book.spots()
  const kilometres: Measured['kilometres'] = (organization, { town }) => {
    const at = (town === undefined ? undefined : spots.inTown(town)) ?? spots.of(organization)
    return at && Math.round(Math.min(...points.map((point) => kilometresBetween(point, at))))
  }
  const most = near.radius ? Math.round(inKilometres(near.radius)) : nearEnough
  return {
    near: { from: name, here: origin.here, ...radius },
    kilometres,
    isInside: (organization, entry) => (kilometres(organization, entry) ?? Number.POSITIVE_INFINITY) <= most,
    narrowing: left,
  }
}
