import { type Candidate, eachOnce, type Hit, type Judged, judge } from './hits.ts'
import type { Measured } from './measure.ts'
import type { Book } from './shelf.ts'
import { type Fits, partnersIn, placesOf } from './where.ts'

type Distance = Pick<Hit, 'kilometres'>

/** How far a hit is, where that is asked and known. */
export const distanceOf = (measured: Measured | undefined, { organization, ranked }: Candidate): Distance => {
  const kilometres = measured?.kilometres(organization, ranked.entry)
  return kilometres === undefined ? {} : { kilometres }
}

/** One's own last, then who is nearest; of whom nobody knows how far they are stand last. Equals stay as they are. */
const byDistance = <T extends { readonly organization: string }>(
  all: readonly T[],
  distance: (one: T) => Distance,
  own: readonly string[],
): readonly T[] => {
  const rank = (one: T) => (own.includes(one.organization) ? 1e9 : 0) + (distance(one).kilometres ?? 1e6)
  return all.toSorted((a, b) => rank(a) - rank(b))
}

/** Who is much farther than the nearest is not nearest to anybody. */
const amongNearest = <T extends { readonly organization: string }>(
  all: readonly T[],
  distance: (one: T) => Distance,
): readonly T[] => {
  const known = all.flatMap((one) => distance(one).kilometres ?? [])
  const most = 2 * Math.min(...known) + 20
  const near = all.filter((one) => (distance(one).kilometres ?? most) <= most)
  return known.length === 0 ? all : near
}

/** A sure hit that is near enough, else the nearest sure ones, else what comes near the words. */
export const nearest = (
  book: Book,
  measured: Measured,
  look: (fits: Fits) => readonly Candidate[],
  own: readonly string[],
): Judged => {
  const [base] = placesOf(book, measured.narrowing)
  const fits: Fits = (organization, entry) => base?.(organization, entry) ?? true
  const ordered = (found: readonly Candidate[]) =>
    byDistance(
      eachOnce(found.toSorted((a, b) => Number(b.ranked.sure) - Number(a.ranked.sure))),
      (one) => distanceOf(measured, one),
      own,
    )
  const isSure = ({ ranked }: Candidate) => ranked.sure
  const inside = look(
    (organization, entry) => fits(organization, entry) && measured.isInside(organization, entry),
  )
  // Of whom it is not known where they are may be near, too.
  const there = inside.some(isSure)
    ? [
        ...inside,
        ...look(
          (organization, entry) =>
            fits(organization, entry) && measured.kilometres(organization, entry) === undefined,
        ),
      ]
    : inside
  return judge(ordered(there), () => {
    const away = [look(fits), look(() => true)]
    const sure = away.map((found) => ordered(found.filter(isSure))).find((found) => found.length > 0) ?? []
    return amongNearest(sure, (one) => distanceOf(measured, one))
  })
}

/** Who is near, where nothing but that is asked; who is nearest, where nobody is. */
export const nearestPartners = (
  book: Book,
  measured: Measured,
  own: readonly string[],
): {
  readonly there: readonly ({ readonly organization: string } & Distance)[]
  readonly elsewhere: boolean
} => {
  const all = partnersIn(book, measured.narrowing, own).map(({ organization }) => {
    const kilometres = measured.kilometres(organization, {})
    return { organization, ...(kilometres !== undefined && { kilometres }) }
  })
  const known = byDistance(all, (one) => one, own)
  const inside = known.filter(({ organization }) => measured.isInside(organization, {}))
  return inside.length > 0
    ? { there: inside, elsewhere: false }
    : { there: amongNearest(known, (one) => one), elsewhere: true }
}
