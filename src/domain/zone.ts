import { fold } from '../fold.ts'

/** What people call a zone who do not know its name: cities as our languages have them. */
const called: Readonly<Record<string, string>> = {
  wien: 'Europe/Vienna',
  becs: 'Europe/Vienna',
  osterreich: 'Europe/Vienna',
  ausztria: 'Europe/Vienna',
  deutschland: 'Europe/Berlin',
  germany: 'Europe/Berlin',
  nemetorszag: 'Europe/Berlin',
  ungarn: 'Europe/Budapest',
  hungary: 'Europe/Budapest',
  magyarorszag: 'Europe/Budapest',
  schweiz: 'Europe/Zurich',
  pressburg: 'Europe/Bratislava',
  pozsony: 'Europe/Bratislava',
  prag: 'Europe/Prague',
  praga: 'Europe/Prague',
  warschau: 'Europe/Warsaw',
  varso: 'Europe/Warsaw',
  bukarest: 'Europe/Bucharest',
  laibach: 'Europe/Ljubljana',
  agram: 'Europe/Zagreb',
  zagrab: 'Europe/Zagreb',
  rom: 'Europe/Rome',
  utc: 'UTC',
}

/** The IANA zone that somebody means, by its name or by a city; undefined where it is none. */
export const readZone = (text: string): string | undefined => {
  const wanted = fold(text)
    .replace(/[.!]+$/, '')
    .replaceAll(' ', '_')
  const known = called[wanted]
  if (known !== undefined) return known
  const zones = Intl.supportedValuesOf('timeZone')
  const whole = zones.find((zone) => zone.toLowerCase() === wanted)
  const cities = zones.filter((zone) => zone.toLowerCase().split('/').at(-1) === wanted)
  return whole ?? (cities.length === 1 ? cities[0] : undefined)
}

/** `8`, `8 Uhr`, `8:00`, `08.00`, `8 óra`, `8 am`: the full hour, 0 to 23; undefined where it is none. */
export const readHour = (text: string): number | undefined => {
  const [, hour = '', half = ''] =
    /^(?:um\s+)?(\d{1,2})(?:[:.]00)?\s*(?:uhr|óra(?:kor)?|h|o'clock)?\s*(am|pm)?\.?$/iu.exec(text.trim()) ??
    []
  if (hour === '') return undefined
  const n = Number(hour)
  if (half !== '') return n >= 1 && n <= 12 ? (n % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : undefined
  return n <= 23 ? n : undefined
}

/** Which day it was, or will be, there. */
export const dayIn = (zone: string, instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
