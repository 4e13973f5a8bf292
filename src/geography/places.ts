import { readFileSync } from 'node:fs'
import { keyOf, keysOf } from './keys.ts'

/** In degrees. */
export interface Point {
  readonly lat: number
  readonly lng: number
}

export interface Place {
  /** As it is written, where it lies. */
  readonly name: string
  /** ISO 3166: `DE`. */
  readonly country: string
  readonly at: Point
  /** To the hundred; 0 of villages whose number is not known. */
  readonly people: number
}

/** Lines in the order of what they begin with. Nothing of them is taken apart before it is asked for. */
const sortedLines = (file: string) => {
  let text: string | undefined
  /** The lines that begin with the key and a tab, without these. */
  return (key: string): readonly string[] => {
    text ??= readFileSync(new URL(file, import.meta.url), 'utf8')
    let [low, high] = [0, text.length]
    const begin = `${key}\t`
    while (low < high) {
      const line = text.lastIndexOf('\n', (low + high) >> 1) + 1
      const next = text.indexOf('\n', line) + 1
      if (text.slice(line, text.indexOf('\t', line)) < key) low = next === 0 ? text.length : next
      else high = line > low ? line - 1 : low
    }
    const found: string[] = []
    for (let at = low; text.startsWith(begin, at); at = text.indexOf('\n', at) + 1)
      found.push(text.slice(at + begin.length, text.indexOf('\n', at)))
    return found
  }
}

const places = sortedLines('places.tsv')
const codes = sortedLines('postal-codes.tsv')

const pointOf = (lat = '', lng = ''): Point => ({ lat: Number(lat) / 1000, lng: Number(lng) / 1000 })

const underKey = (key: string): readonly Place[] =>
  places(key).map((line) => {
    const [name = '', country = '', lat, lng, people] = line.split('\t')
    return { name, country, at: pointOf(lat, lng), people: Number(people) * 100 }
  })

/** "Samtgemeinde Gartow", "Hansestadt Salzwedel" and "Stadt Lüchow" are called by their names, too. */
const office =
  /^(?:(?:hanse|kreis|samt|markt|verbands|orts|einheits)?(?:stadt|gemeinde)|markt|flecken|town of|city of) /iu
/** "Hitzacker OT Tießau" lies in Hitzacker. */
const part = /\s+(?:OT|Ortsteil)\s.*/iu

/** All places of that name, folded as the search folds, the largest first; the whole name goes before a part of it. */
export const placesCalled = (name: string): readonly Place[] => {
  const bare = name.replace(part, '')
  for (const said of [name, bare, bare.replace(office, ''), bare.replace(/(?<=\p{L}{3})-.*/u, '')])
    for (const key of keysOf(said)) {
      const found = underKey(key)
      if (found.length > 0) return found
    }
  return []
}

/** "Zala" is a region and a village: the places of just this key, an inflected word taken back by somebody else. */
export const placesOfKey = (words: string): readonly Place[] => underKey(keyOf(words))

/** The middle of what has the postal code, in each country that has it: "D-29439", "29439", "373 84". */
const areasOf = (postalCode: string): readonly Pick<Place, 'country' | 'at'>[] => {
  const [, prefix = '', digits = ''] = /^\s*(?:(\p{L}{1,2})[- ]?)?([\d ]+)\s*$/u.exec(postalCode) ?? []
  const country = { D: 'DE', A: 'AT', H: 'HU', L: 'LU' }[prefix.toUpperCase()] ?? prefix.toUpperCase()
  return codes(digits.replaceAll(' ', ''))
    .map((line) => line.split('\t'))
    .filter(([of]) => country === '' || of === country)
    .map(([of = '', lat, lng]) => ({ country: of, at: pointOf(lat, lng) }))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Along a straight line over the ground. */
export const kilometresBetween = (a: Point, b: Point): number => {
  const [lat, lng] = [radians(b.lat - a.lat) / 2, radians(b.lng - a.lng) / 2]
  const half = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lng) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** The one that is nearest to any of these points. */
const nearestTo = <T extends Pick<Place, 'at'>>(
  all: readonly T[],
  points: readonly Point[],
): T | undefined => {
  const away = ({ at }: T) => Math.min(...points.map((point) => kilometresBetween(at, point)))
  return all.map((one) => [one, away(one)] as const).toSorted(([, a], [, b]) => a - b)[0]?.[0]
}

/** So far a town may reach from the middle of its postal code. */
const codeReaches = 30

/**
 * Where somebody is. The postal code tells towns of one name apart, else what lies nearest to the points `beside`, else
 * the number of people; a town that is not known lies where its postal code does. Undefined where nothing tells.
 */
export const locate = (
  { town, postalCode }: { readonly town?: string | undefined; readonly postalCode?: string | undefined },
  beside: readonly Point[] = [],
): Point | undefined => {
  const called = town === undefined ? [] : placesCalled(town)
  const areas = postalCode === undefined ? [] : areasOf(postalCode)
  const inArea = called
    .map((place) => ({ ...place, away: Math.min(...areas.map(({ at }) => kilometresBetween(at, place.at))) }))
    .filter(({ away }) => away <= codeReaches)
    .toSorted((a, b) => a.away - b.away)[0]
  if (inArea) return inArea.at
  // Some countries share their postal codes.
  if (areas.length > 0)
    return areas.length === 1
      ? areas[0]?.at
      : beside.length > 0
        ? nearestTo(areas, beside)?.at
        : called[0]?.at
  return (called.length > 1 && beside.length > 0 ? nearestTo(called, beside) : called[0])?.at
}
