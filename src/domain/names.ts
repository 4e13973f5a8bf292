import { fold, unaccented } from '../fold.ts'

/** Legal forms of the region's countries, longest first: they make a difference only where names are equal otherwise. */
const forms = [
  ...[
    'gmbh co kg',
    'gmbh u co kg',
    'gemeinnutzige gmbh',
    'kozhasznu nonprofit kft',
    'nonprofit kft',
    'szocialis szovetkezet',
  ],
  ...[
    'ggmbh',
    'gesmbh',
    'gmbh',
    'ug haftungsbeschrankt',
    'ug',
    'ag',
    'kg',
    'ohg',
    'gbr',
    'eg',
    'e g',
    'e v',
    'ev',
    'e k',
    'ek',
    'e u',
    'eu',
  ],
  ...[
    'kft',
    'zrt',
    'nyrt',
    'bt',
    'kkt',
    'ev',
    'ltd',
    'llc',
    'plc',
    'inc',
    'se',
    'partg mbb',
    'partgmbb',
    'kdor',
    'og',
  ],
]

/** `Müller & Söhne, GmbH` is `muller u sohne gmbh`: neither case nor accents nor signs make a difference. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/&|\+/g, ' u ')
    .replace(/(?<=^| )(?:und|and|es)(?= |$)/g, 'u')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The name without its legal form, and that form. */
export const withoutForm = (key: string): { readonly bare: string; readonly form: string } => {
  const form = forms.find((known) => key.endsWith(` ${known}`))
  return form === undefined ? { bare: key, form: '' } : { bare: key.slice(0, -form.length - 1).trim(), form }
}

/** `Baeckerei Korn e.K.` is `backerei korn`: what a name shares with all its spellings, and others may share, too. */
export const bareKey = (name: string): string => unaccented(withoutForm(nameKey(name)).bare)

/** "Baeckerei Korn e.K." says of "Bäckerei Korn" what it is besides, as a list may have done. */
export const isWithForm = (given: string, name: string): boolean =>
  withoutForm(nameKey(name)).form === '' && bareKey(name) === bareKey(given)

/** `Lüchow (Wendland)` and `Lüchow/Wendland` are Lüchow. */
export const townKey = (town: string): string => nameKey(town.replace(/\([^)]*\)/g, ' ').replace(/\/.*$/, ''))

type Key = (text: string) => string

/** `Müller` is Mueller to some and Muller to others. */
const spellings = (text: string, key: Key): readonly string[] =>
  [text, text.normalize('NFD').replace(/([aou])\u0308/gi, '$1e')].map(key)

/** Whether two may be spellings of one: `Mueller` is Müller, and `Bauer` is not Baur. */
const sameSpelling = (one: string, other: string, key: Key): boolean => {
  const known = spellings(other, key)
  return spellings(one, key).some((spelling) => known.includes(spelling))
}

/** `Luechow` is Lüchow. */
export const sameTown = (a: string, b: string): boolean => sameSpelling(a, b, townKey)

/** The same name, whatever legal form stands behind it. */
export const sameBareName = (a: string, b: string): boolean =>
  sameSpelling(a, b, (name) => withoutForm(nameKey(name)).bare)

export const sameWholeName = (a: string, b: string): boolean => sameSpelling(a, b, nameKey)

/** An organization as somebody calls it. */
export interface Called {
  readonly name: string
  readonly town: string
}
/** The same, where no town need be said. */
type Named = Pick<Called, 'name'> & { readonly town?: string | undefined }

/** What an organization is founded under: neither case nor accents nor signs make another of it. */
export const foundingKey = ({ name, town = '' }: Named): string => `${nameKey(name)}/${townKey(town)}`
/** Whether both are called by this very name in this very town. */
export const isSamePartner = (a: Named, b: Named): boolean => foundingKey(a) === foundingKey(b)

/** An organization that is there, by all names and towns that it goes by. */
export interface Candidate<T> {
  readonly of: T
  readonly called: readonly Called[]
}

type Fits = (a: Called, b: Called) => boolean

const sameName: Fits = (a, b) => nameKey(a.name) === nameKey(b.name)
const likeName: Fits = (a, b) => {
  const [one, other] = [withoutForm(nameKey(a.name)).form, withoutForm(nameKey(b.name)).form]
  return sameBareName(a.name, b.name) && (one === other || one === '' || other === '')
}
const inOneTown: Fits = (a, b) => sameTown(a.town, b.town)
const noTown: Fits = (a, b) => a.town === '' || b.town === ''

/** The strictest way in which names may be the same comes first; the first that fits anybody decides. */
const ways: readonly Fits[] = [
  (a, b) => sameName(a, b) && inOneTown(a, b),
  (a, b) => sameName(a, b) && noTown(a, b),
  (a, b) => likeName(a, b) && inOneTown(a, b),
  (a, b) => likeName(a, b) && noTown(a, b),
]

/** Whom somebody means; more than one where that is not clear. */
const whoIs = <T>(
  called: Called,
  candidates: readonly Candidate<T>[],
  fitting: readonly Fits[],
): readonly T[] => {
  for (const fits of fitting) {
    const found = candidates.filter((candidate) => candidate.called.some((other) => fits(called, other)))
    if (found.length > 0) return found.map(({ of }) => of)
  }
  return []
}

/** Candidates by the name without its legal form: all that a name can mean. */
export const byName = <T>(candidates: readonly Candidate<T>[]) => {
  const found = new Map<string, Candidate<T>[]>()
  for (const candidate of candidates)
    for (const key of new Set(candidate.called.map(({ name }) => bareKey(name))))
      found.set(key, [...(found.get(key) ?? []), candidate])
  const among = ({ name }: Called) => found.get(bareKey(name)) ?? []
  return {
    whoIs: (called: Called): readonly T[] => whoIs(called, among(called), ways),
    /** By its whole name in its town. */
    exactly: (called: Called): readonly T[] => whoIs(called, among(called), ways.slice(0, 1)),
  }
}

const titles = /^(?:frau|herrn?|mrs?|ms|dr|prof|dipl|ing|mag|med|vet|univ|h c|ozv|ifj|id)$/

/** The words of a person's name without titles, in no order: Hungarian puts the family name first. */
export const personWords = (name: string): readonly string[] =>
  nameKey(name)
    .split(' ')
    .filter((word) => word !== '' && word !== 'u' && !titles.test(word))

export const personKey = (name: string): string => personWords(name).toSorted().join(' ')

/** `A. Meyer`, `Anna Meyer` and `Dr. Anna-Lena Meyer` may be one human where the address is the same. */
export const mayBeOne = (a: string, b: string): boolean => {
  const [short = [], long = []] = [personWords(a), personWords(b)].toSorted((x, y) => x.length - y.length)
  if (short.length === 0) return true
  const left = [...long]
  return short.every((word) => {
    const i = left.findIndex(
      (other) =>
        other === word ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other)),
    )
    if (i >= 0) left.splice(i, 1)
    return i >= 0
  })
}
