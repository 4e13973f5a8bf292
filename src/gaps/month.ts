import { unaccented } from '../fold.ts'
import { type Locale, locales } from '../words.ts'

const dayOf = (month: string) => Temporal.PlainDate.from(`${month}-01`)

/** "November 2026", "2026. november"; of a month as it is kept, `2026-11`. */
export const tellMonth = (month: string, locale: Locale): string =>
  dayOf(month).toLocaleString(locale, { month: 'long', year: 'numeric' })

/** Which of these months somebody means, in any of our languages, by its name alone or with the year; the latest first counts. */
export const readMonth = (said: string, months: readonly string[]): string | undefined => {
  const words = unaccented(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const year = words.find((word) => /^\d{4}$/.test(word))
  return months.find((month) => {
    const names = locales.map((locale) => unaccented(dayOf(month).toLocaleString(locale, { month: 'long' })))
    return words.some((word) => names.includes(word)) && (year === undefined || month.startsWith(year))
  })
}
