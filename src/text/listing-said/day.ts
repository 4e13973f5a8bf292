import { readSaidDay } from '../../domain/day.ts'
import { isUnit } from '../amount.ts'
import { flat } from '../flat.ts'
import type { ListingTongue } from './tongue.ts'
import { begins, lengthBehind, shapeIn, type Taken, without, wordsBefore, wordsOf } from './words.ts'

/** Only whether it is a day counts here; whether it is still to come, the field says. */
const someDay = Temporal.PlainDate.from('2000-01-01')
const mostWords = 6
const shortDay = /^\d{1,2}\.\d{1,2}\.?(?:\d{2}(?:\d{2})?)?$/
/** "Dienstag, den" of "Dienstag, den 8. Dezember", "Sat" of "Sat 12 December". */
const weekday =
  /(?<!\p{L})(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\.?,?\s+(?:den\s+|dem\s+|the\s+)?(?=\d{1,2}\.\s?\d{1,2}\.|\d{1,2}\.?(?:st|nd|rd|th)?\s+(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc]))/iu
const inFigures = /^\d{1,2}\.\s?\d{1,2}\.(?:\d{2,4})?$|^\d{4}-\d{2}-\d{2}$/

/** The last day that is said, in words that `readSaidDay` reads. */
export const takeDay = (typed: string, tongue: ListingTongue): Taken | undefined => {
  // The date tells more than its weekday.
  const text = typed.replace(weekday, '')
  const { leads, alone, notLast, apart: standsApart = '(?!)', never = '(?!)', range, hours } = tongue.days
  const words = wordsOf(text)
  const hasLead = shapeIn(tongue, `^(?:${leads})\\s`)
  const comesApart = shapeIn(tongue, `^(?:${standsApart})$`)
  const isNever = shapeIn(tongue, never)
  const needsNoLead = shapeIn(tongue, `^(?:${alone})$`)
  for (let length = mostWords; length > 0; length -= 1)
    for (const [i, first] of words.entries()) {
      const last = words[i + length - 1]
      if (last === undefined) break
      const said = text.slice(first.from, last.to)
      if (/[;:()!?‖]|,(?! \d)/.test(said)) continue
      const lead = wordsBefore(text, first.from, leads, tongue)
      // "Bis 31.2." is in no calendar, and a day all the same; "bis 31.12" lacks its dot.
      const figures =
        length === 1 && lead !== undefined && shortDay.test(said) && !isUnit(words[i + 1]?.flat ?? '')
      if (!figures && readSaidDay(said, someDay) === undefined) continue
      if (wordsBefore(text, first.from, notLast, tongue) !== undefined) continue
      if (isNever.test(`${flat(text.slice(0, first.from))}‹${flat(said)}›${flat(text.slice(last.to))}`))
        continue
      // "Von Montag bis Freitag" is when; "vom 1.6. bis 15.6." ends all the same, and stays to be read.
      const ranges = lead !== undefined && wordsBefore(text, lead, range, tongue) !== undefined
      if (ranges && !inFigures.test(said)) continue
      // A mere number or a month between two commas is more likely something else.
      const apart =
        begins(text, first.from) && last.ends && (!/^\p{L}+$/u.test(said) || comesApart.test(flat(said)))
      // "Until May" has its word in it.
      const isLed = lead !== undefined || hasLead.test(flat(said))
      if (!isLed && !needsNoLead.test(flat(said)) && !inFigures.test(said) && !apart) continue
      const value = figures ? said.replace(/(?<!\.|\d{4})$/, '.') : said.trim()
      // "Bis morgen Abend": the day is read, and all of it stays to be seen.
      const rest =
        ranges || lengthBehind(text, last.to, `\\s+(?:${hours})`, tongue) > 0
          ? text
          : without(text, lead ?? first.from, last.to)
      return { value, rest }
    }
  return undefined
}
