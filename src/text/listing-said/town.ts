import { keyOf } from '../../geography/keys.ts'
import { placeNamed } from '../../geography/named.ts'
import { flat } from '../flat.ts'
import type { Speech } from './tongue.ts'
import {
  begins,
  lengthBehind,
  shapeIn,
  type Taken,
  type Word,
  without,
  wordsBefore,
  wordsOf,
} from './words.ts'

interface Found extends Taken {
  /** Of several places the one that is plainly said to be where. */
  readonly weight: number
}

/** People of a town that is known in small letters, too. */
const large = 5000

interface Named {
  readonly name: string
  /** Whether it bears an ending that tells a place by itself: "Lentiben". */
  readonly inflected: boolean
  readonly isRegion?: true
}

/** The town or the region that words name, as it is written; a word that means something else as well is none. */
const named = (said: string, tongue: Speech, isName: boolean): Named | undefined => {
  const { inflected, endings, areas = [] } = tongue.towns
  const { regions } = tongue
  const ending = endings === undefined ? undefined : shapeIn(tongue, `^(?:${endings})$`)
  const key = keyOf(said)
  const region = [...regions, ...areas].find((name) => {
    const own = keyOf(name)
    return own === key || (ending !== undefined && key.startsWith(own) && ending.test(key.slice(own.length)))
  })
  if (region !== undefined) return { name: region, inflected: keyOf(region) !== key, isRegion: true }
  const place = placeNamed(said)
  if (place?.how !== 'itself' || (place.ordinary && !isName)) return undefined
  const own = keyOf(place.name)
  const isLarge = (place.places[0]?.people ?? 0) >= large
  if (own === key && endings !== undefined && /^\p{Ll}/u.test(said) && !isLarge) return undefined
  if (own === key) return { name: endings === undefined ? place.name : said, inflected: false }
  // "Hitzacker (Elbe)" is called as it was typed; so is, in German, "Lüneburgs".
  if (!inflected || own.startsWith(`${key} `)) return { name: said, inflected: false }
  if (ending?.test(key.slice(own.length)) === false) return undefined
  const typed = said.slice(0, place.name.length)
  if (flat(typed) !== flat(place.name)) return { name: place.name, inflected: true }
  // "Letenyén" is in Letenye.
  const bare = /[áé]$/.test(place.name) ? typed : typed.replace(/á$/, 'a').replace(/é$/, 'e')
  return { name: bare, inflected: true }
}

/** Where names bear endings, one without stands alone at the end: "eladó kecske, 3 db Körmend". */
const isShort = (text: string, { to, ends }: Word, endings: string | undefined): boolean =>
  endings !== undefined && ends && !/\p{L}/u.test(text.slice(to))

/** "… oder Dannenberg": another place behind one, with what stands between them; nothing where it is none. */
const orElse = (behind: string, tongue: Speech): string => {
  const [whole = '', said = ''] = /^\s+(?:oder|und|or|and|vagy|és)\s+(\p{Lu}[\p{L}-]+)/u.exec(behind) ?? []
  return said !== '' && named(said, tongue, false) ? whole : ''
}

/** The place where it is to be had or needed. */
export const takeTown = (text: string, tongue: Speech): Taken | undefined => {
  const { leads, surely, tails, never, endings } = tongue.towns
  const words = wordsOf(text)
  const found = words.flatMap((first, i): readonly Found[] => {
    for (const length of [3, 2, 1]) {
      const last = words[i + length - 1]
      const said = text.slice(first.from, last?.to)
      const within = words.slice(i, i + length - 1)
      if (last === undefined || /[\d‖]/.test(said) || within.some(({ ends }) => ends)) continue
      const sure = wordsBefore(text, first.from, surely, tongue)
      const lead = sure ?? wordsBefore(text, first.from, leads, tongue)
      const small = /^\p{Ll}/u.test(said)
      const described = never && small && wordsBefore(text, first.from, never, tongue) !== undefined
      // A name with an ending that is written large within a sentence is hardly another word.
      const isName =
        endings !== undefined && !small && said.length >= 8 && /\p{L}/u.test(text.slice(0, first.from))
      const place = named(said, tongue, isName)
      if (described && !place?.isRegion) continue
      const tail = lengthBehind(text, last.to, `\\s+(?:${tails})`, tongue)
      const apart = begins(text, first.from) && last.ends
      const stands =
        lead !== undefined ||
        apart ||
        place?.inflected === true ||
        tail > 0 ||
        (isShort(text, last, endings) && !small)
      // Where it is plainly said that a place follows, any name is one; two words may be somebody's.
      const capital = sure !== undefined && length === 1 && last.ends && /^\p{Lu}/u.test(said)
      if (!(place && stands) && !capital) continue
      const other = orElse(text.slice(last.to), tongue)
      const to = last.to + (other === '' ? tail : other.length)
      const weight =
        (sure === undefined ? 0 : 4) + (lead === undefined ? 0 : 2) + (last.ends || other !== '' ? 1 : 0)
      return [
        {
          value: other === '' ? (place?.name ?? said) : `${said}${other}`,
          rest: without(text, lead ?? first.from, to),
          weight,
        },
      ]
    }
    return []
  })
  return found.toSorted((a, b) => b.weight - a.weight)[0]
}
