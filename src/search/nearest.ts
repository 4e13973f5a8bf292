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
const byDistance = (found: readonly Candidate[], measured: Measured, own: readonly string[]) => {
  const rank = (one: Candidate) =>
    (own.includes(one.organization) ? 1e9 : 0) + (distanceOf(measured, one).kilometres ?? 1e6)
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** Who is much farther than the nearest is not nearest to anybody. */
const amongNearest = <T>(all: readonly T[], distance: (one: T) => Distance): readonly T[] => {
  const known = all.flatMap((one) => distance(one).kilometres ?? [])
  const most = 2 * Math.min(...known) + 20
  return known.length === 0 ? all : all.filter((one) => (distance(one).kilometres ?? most) <= most)
}

/** What is near enough, the nearest first and last what nobody knows of how far it is; `farther`: what is nearest, where nothing is. */
export interface Arranged<T> {
  readonly found: readonly (T & Distance)[]
  /** How many of them are surely near enough. */
  readonly near: number
  readonly farther: boolean
}

export const arranged = <T extends { readonly organization: string; readonly town?: string }>(
  measured: Measured,
  all: readonly T[],
): Arranged<T> => {
  if (measured.near.from === undefined) return { found: all, near: all.length, farther: false }
  const found = all
    .map((one) => {
      const kilometres = measured.kilometres(one.organization, one)
      return { ...one, ...(kilometres !== undefined && { kilometres }) }
    })
    .toSorted((a, b) => (a.kilometres ?? 1e6) - (b.kilometres ?? 1e6))
  const inside = found.filter((one) => measured.isInside(one.organization, one))
  const unknown = found.filter(({ kilometres }) => kilometres === undefined)
  return inside.length > 0
    ? { found: [...inside, ...unknown], near: inside.length, farther: false }
    : { found: amongNearest(found, (one) => one), near: 0, farther: found.length > 0 }
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
      measured,
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
  const judged = judge(ordered(there), () => {
    const away = [look(fits), look(() => true)]
    const sure = away.map((found) => ordered(found.filter(isSure))).find((found) => found.length > 0) ?? []
    return amongNearest(sure, (one) => distanceOf(measured, one))
  })
  if (judged.found.length > 0) return judged
  const found = ordered(look(fits).filter(({ ranked }) => ranked.near))
  return found.length > 0 ? { verdict: 'near', elsewhere: false, found } : judged
}

/** Who is near, where nothing but that is asked; who is nearest, where nobody is. One's own stand last. */
export const nearestPartners = (
  book: Book,
  measured: Measured,
  own: readonly string[],
): Arranged<Partner> => {
  const { found, ...rest } = arranged(measured, partnersIn(book, measured.narrowing, own))
  return { ...rest, found: found.toSorted((a, b) => Number(isOwn(a, own)) - Number(isOwn(b, own))) }
}

type Partner = { readonly organization: string }
const isOwn = ({ organization }: Partner, own: readonly string[]) => own.includes(organization)
