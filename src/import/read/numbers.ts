import { nameKey, townKey, withoutForm } from '../../domain/names.ts'

/** What a row tells of the country that it is about, as it stands in the file. */
export interface Hints {
  /** Rundruf's numbers of the organization and of its people, where the row says them. */
  readonly ids: readonly string[]
  readonly country: string
  readonly postalCode: string
  readonly town: string
  readonly name: string
  readonly phones: readonly string[]
  /** Mail addresses and websites. */
  readonly domains: readonly string[]
}
/** Whether one of these has just this number in Rundruf. */
export type Standing = (ids: readonly string[], text: string) => boolean

type Country = 'DE' | 'AT' | 'HU'

const countries: Readonly<Record<string, Country>> = {
  ...{ d: 'DE', de: 'DE', deutschland: 'DE', germany: 'DE', nemetorszag: 'DE', brd: 'DE', ger: 'DE' },
  ...{ a: 'AT', at: 'AT', osterreich: 'AT', oesterreich: 'AT', austria: 'AT', ausztria: 'AT' },
  ...{ h: 'HU', hu: 'HU', ungarn: 'HU', hungary: 'HU', magyarorszag: 'HU' },
}
const countryOfForm: Readonly<Record<string, Country>> = {
  ...{ 'e v': 'DE', eg: 'DE', ug: 'DE', gbr: 'DE', ggmbh: 'DE', kdor: 'DE', gesmbh: 'AT', 'e u': 'AT' },
  ...{
    kft: 'HU',
    zrt: 'HU',
    nyrt: 'HU',
    bt: 'HU',
    kkt: 'HU',
    'nonprofit kft': 'HU',
    'kozhasznu nonprofit kft': 'HU',
  },
}
const zones: Readonly<Record<string, Country>> = {
  'Europe/Berlin': 'DE',
  'Europe/Busingen': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Budapest': 'HU',
}
const callingCodes = { DE: '49', AT: '43', HU: '36' } as const

const ofPhone = (phone: string): Country | undefined => {
  const [, code] = /^(?:\+|00)\s*(49|43|36)/.exec(phone.trim()) ?? []
  return code === '49' ? 'DE' : code === '43' ? 'AT' : code === '36' ? 'HU' : undefined
}
const ofDomain = (text: string): Country | undefined => {
  const [, end] = /\.(de|at|hu)(?:[/?#]|$)/i.exec(text.trim()) ?? []
  return end === undefined ? undefined : countries[end.toLowerCase()]
}
const firstOf = <T>(values: readonly (T | undefined)[]): T | undefined =>
  values.find((value) => value !== undefined)

const countryOf = ({ country, postalCode, town, name, phones, domains }: Hints): Country | undefined => {
  const [, prefix, code = ''] = /^(?:([A-Za-z]{1,2})[- ])?(\d*)/.exec(postalCode) ?? []
  return firstOf([
    countries[nameKey(country)],
    prefix === undefined ? undefined : countries[prefix.toLowerCase()],
    code.length === 5 ? 'DE' : undefined,
    ...phones.map(ofPhone),
    countryOfForm[withoutForm(nameKey(name)).form],
    ...domains.map(ofDomain),
    // Letters of Hungarian alone.
    /[áíóőúű]/i.test(town.normalize('NFC')) ? 'HU' : undefined,
  ])
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
const areaOf = (phone: string): string | undefined => {
  const [, number] = /^(?:\+49|0049|0)(?!0)\s*(?:\(0\))?(.*)$/.exec(phone.trim().replace(/^\(0/, '0')) ?? []
  const digits = digitsOf(number ?? '')
  return digits.length < 6 ? undefined : digits.slice(0, 4)
}

/** A number as it shall stand: `restored` what the spreadsheet took away, or `doubtful` where nobody can tell. */
export interface Restored {
  readonly text: string
  readonly restored: boolean
  readonly doubtful: boolean
}
const kept = (text: string): Restored => ({ text, restored: false, doubtful: false })
const doubtful = (text: string): Restored => ({ text, restored: false, doubtful: true })

const restoreGerman = (text: string, code: '49' | '43', isKnown: (area: string) => boolean): Restored => {
  const digits = digitsOf(text)
  const known = isKnown(digits.slice(0, 4))
  if (digits.startsWith(code) && (isKnown(digits.slice(2, 6)) ? !known : digits.length >= 11))
    return { text: `+${text}`, restored: true, doubtful: false }
  if (digits.startsWith(code) && !known) return doubtful(text)
  // A short number without its area may be meant as it is.
  const grouped = /^\d{3,5}[ /-]/.test(text) && digits.length >= 7
  if (known || grouped || digits.length >= 9) return { text: `0${text}`, restored: true, doubtful: false }
  return digits.length >= 7 ? doubtful(text) : kept(text)
}

const restoreHungarian = (text: string): Restored => {
  const digits = digitsOf(text)
  if (/^36\d{8,9}$/.test(digits)) return { text: `+${text}`, restored: true, doubtful: false }
  return /^6\d{8,9}$/.test(text) ? { text: `0${text}`, restored: true, doubtful: false } : kept(text)
}

/** The German codes that begin with a zero: no other number of four digits has lost one. */
const ranges = [
  ...[[1067, 1998] as const, [2625, 2999] as const, [3042, 3253] as const, [4103, 4936] as const],
  ...[[6108, 6928] as const, [7318, 7989] as const, [8056, 8648] as const, [9111, 9669] as const],
]
const mayBeGerman = (code: string) => ranges.some(([from, to]) => Number(code) >= from && Number(code) <= to)

/**
 * Puts back the zeros that a spreadsheet drops when it takes postal codes and phones for numbers. A row is read with
 * what the others say, and what stands in Rundruf just so, by the number of whose it is, stays so: Austrian and Hungarian codes have four digits by nature, German ones have lost their zero then.
 */
export const createRestorer = (hints: readonly Hints[], zone: string, isStanding: Standing = () => false) => {
  const found = hints.map(countryOf)
  const german = found.filter((country) => country === 'DE').length
  const foreign = found.filter((country) => country !== undefined && country !== 'DE').length
  const townOfCountry = new Map(
    hints.flatMap(({ town }, i) =>
      found[i] === undefined || town === '' ? [] : [[townKey(town), found[i]]],
    ),
  )
  const areas = new Set(hints.flatMap(({ phones }) => phones.flatMap((phone) => areaOf(phone) ?? [])))
  const everywhere =
    german > 0 && foreign === 0 ? 'DE' : german === 0 && zones[zone] !== 'DE' ? zones[zone] : undefined
  const countryIn = (row: number): Country | undefined =>
    found[row] ?? townOfCountry.get(townKey(hints[row]?.town ?? '')) ?? everywhere

  return {
    postalCode(row: number, written: string): Restored {
      const text = written
        .trim()
        .replace(/\.0$/, '')
        .replace(/^(?:[A-Za-z]{1,2})[- ]+(?=\d)/, '')
      if (!/^[1-9]\d{3}$/.test(text) || !mayBeGerman(text) || isStanding(hints[row]?.ids ?? [], written))
        return kept(text)
      const country = countryIn(row)
      if (country === 'DE') return { text: `0${text}`, restored: true, doubtful: false }
      return country === undefined && german > 0 ? doubtful(text) : kept(text)
    },
    phone(row: number, written: string): Restored {
      const text = written.trim().replace(/^(\d{5,})\.0$/, '$1')
      if (!/^[1-9][\d\s/()-]*$/.test(text) || isStanding(hints[row]?.ids ?? [], written)) return kept(text)
      const country = countryIn(row)
      if (country === 'HU') return restoreHungarian(text)
      if (country !== undefined) return restoreGerman(text, callingCodes[country], (area) => areas.has(area))
      return german > 0 && digitsOf(text).length >= 7 ? doubtful(text) : kept(text)
    },
  }
}
