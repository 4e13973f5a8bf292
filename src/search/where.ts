import type { Entry } from './entry.ts'
import { sameTown } from './gazetteer.ts'
import type { Narrowing } from './places.ts'
import type { Book } from './shelf.ts'

export type Fits = (organization: string, entry: Pick<Entry, 'region' | 'town'>) => boolean

/** Whether a partner, or what it offers, is in one of the regions or the town, and of the sector. */
const liesIn = (book: Book, regions: readonly string[], { town, sector, region }: Narrowing): Fits => {
  const gazetteer = book.gazetteer()
  const inside = new Set(regions.flatMap((each) => [...gazetteer.within(each)]))
  const partners = new Map<string, boolean>()
  const fits = (id: string): boolean => {
    const partner = book.organization(id)
    if (!partner || (sector !== undefined && partner.sector !== sector)) return false
    if (region === undefined && town === undefined) return true
    if (town !== undefined && partner.town !== undefined && sameTown(partner.town, town)) return true
    const its = [partner.region, ...gazetteer.regionsOfTown(partner.town)]
    return its.some((each) => each !== undefined && inside.has(each))
  }
  return (organization, entry) => {
    const known = partners.get(organization) ?? fits(organization)
    partners.set(organization, known)
    const partner = book.organization(organization)
    const ofSector = sector === undefined || partner?.sector === sector
    if (known || partner === undefined || !ofSector) return known
    // What is to be had elsewhere than where its partner is lies there, too.
    if (town !== undefined && entry.town !== undefined && sameTown(entry.town, town)) return true
    return entry.region !== undefined && inside.has(entry.region)
  }
}

/** Where to look, nearest first: there, and if it is to be near there, in what lies around it. */
export const placesOf = (book: Book, narrowing: Narrowing): readonly Fits[] => {
  const { region, town, around } = narrowing
  const gazetteer = book.gazetteer()
  const called = region !== undefined ? [region] : gazetteer.regionsOfTown(town)
  const there = liesIn(book, called, narrowing)
  if (around === undefined) return [there]
  const [from] = called
  const [near] = book.regionsIn(town)
  const wider =
    from !== undefined ? gazetteer.around(from) : near !== undefined ? [near, ...gazetteer.around(near)] : []
  return [there, ...wider.map((each) => liesIn(book, [each], narrowing))]
}

/** Who is there at all, by name, one's own last. */
export const partnersIn = (
  book: Book,
  place: Narrowing,
  own: readonly string[],
): readonly { readonly organization: string }[] =>
  placesOf(book, place)
    .slice(0, 1)
    .flatMap((fits) =>
      book
        .organizations()
        .filter(({ id }) => fits(id, {}))
        .toSorted(
          (a, b) =>
            Number(own.includes(a.id)) - Number(own.includes(b.id)) ||
            a.name.localeCompare(b.name) ||
            (a.id < b.id ? -1 : 1),
        )
        .map(({ id }) => ({ organization: id })),
    )
