import { fold } from '../fold.ts'

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const ordinals = new Map([
  ...units.map((word, i) => [word, i + 1] as const),
  ...units.slice(0, 9).map((word, i) => [`twenty ${word}`, 21 + i] as const),
  ...[['thirtieth', 30] as const, ['thirty first', 31] as const],
])
const ordinal = new RegExp(`\\b(?:${[...ordinals.keys()].toReversed().join('|')})\\b`)

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word) + 1 || 1

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const lead =
  /^(?:(?:from now |from today |valid |not later than |no later than )?(?:until|untill|till|til|by|before|up to|on|at|in)(?= ) )?(?:the )?/

/** What is typed in a hurry, and what is written short. */
const mistyped: readonly (readonly [RegExp, string])[] = [
  [/\btom+or+ow\b|\btommorrow\b|\btmrw\b/g, 'tomorrow'],
  [/\bmon\b\.?/g, 'monday'],
  [/\b(?:tues?\b\.?|teusday|tuseday|tuesay)/g, 'tuesday'],
  [/\b(?:weds?\b\.?|wendesday|wensday|wednesay|wednsday)/g, 'wednesday'],
  [/\b(?:thu(?:rs?)?\b\.?|thrusday|thursay|thurday)/g, 'thursday'],
  [/\b(?:fri\b\.?|firday|fridya)/g, 'friday'],
  [/\b(?:sat\b\.?|saterday|satuday|saturady|satruday|saturay)/g, 'saturday'],
  [/\bsunady\b/g, 'sunday'],
  [/\bfebuary\b/g, 'february'],
  [/\bweek-?end\b/g, 'weekend'],
]

const endless =
  /^(?:(?:all|the whole|throughout the) year(?: round| long)?|year-? ?round|further notice|(?:an? )?(?:ongoing|permanent|regular) basis|indefinitely|open-? ?ended|for good|the time being|no end date|whole year)$/
/** "In ten days", "within a week", "for the next two months". */
const span =
  /^(?:(?:with)?in|(?:for |over |during )?(?:the )?next) (?:the next )?(an?|\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|fortnight|month)s?'?s?(?: time)?$/
const afterSpan = (text: string, today: Temporal.PlainDate): string | undefined => {
  const [, many = '', unit = ''] = span.exec(text) ?? []
  const count = numberOf(many)
  if (unit === '') return undefined
  if (unit === 'month') return today.add({ months: count }).toString()
  return today.add({ days: count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14) }).toString()
}

const monthEnd = (day: Temporal.PlainDate): string => day.with({ day: day.daysInMonth }).toString()
const weekEnd = (day: Temporal.PlainDate): string => day.add({ days: 7 - day.dayOfWeek }).toString()

/** "The 15th": the next one from today on. */
const nextOf = (day: number, today: Temporal.PlainDate): string | undefined =>
  [0, 1, 2]
    .map((months) => today.with({ day: 1 }).add({ months }))
    .filter((first) => day >= 1 && day <= first.daysInMonth)
    .map((first) => first.with({ day }))
    .find((date) => Temporal.PlainDate.compare(date, today) >= 0)
    ?.toString()

/** Each with the day that it tells. */
const shapes: readonly (readonly [
  RegExp,
  (parts: readonly string[], today: Temporal.PlainDate) => string | undefined,
])[] = [
  [endless, () => 'standing'],
  [/^(?:tonight|this (?:morning|afternoon|evening))$/, (_, today) => today.toString()],
  [/^day after tomorrow$/, (_, today) => today.add({ days: 2 }).toString()],
  [/^(?:end of (?:the |this )?|this )month$|^month'?s? end$/, (_, today) => monthEnd(today)],
  [/^(?:end of )?(?:the )?next month$/, (_, today) => monthEnd(today.with({ day: 1 }).add({ months: 1 }))],
  [/^end of (?:the |this )?week$/, (_, today) => weekEnd(today)],
  [/^end of (?:the )?next week$/, (_, today) => weekEnd(today.add({ days: 7 }))],
  [
    /^end of (?:the |this )?year$|^year'?s? end$|^new year'?s?(?: eve)?$/,
    (_, today) => `${today.year}-12-31`,
  ],
  [/^christmas eve$/, (_, today) => nextChristmas(today)],
  [/^(\d{1,2})(?:st|nd|rd|th)$/, ([, day], today) => nextOf(Number(day), today)],
]

const nextChristmas = (today: Temporal.PlainDate): string => {
  const eve = today.with({ month: 12, day: 24 })
  return (Temporal.PlainDate.compare(eve, today) < 0 ? eve.add({ years: 1 }) : eve).toString()
}

const later =
  /^(?:(a|one|two|three) weeks? (?:on|from) (.+)|(.+) (?:in (a|one|two|three) weeks?(?:'?s? time)?|week))$/
/** "A week on Friday", "Friday week", "Friday in two weeks": the day before it, and how many weeks later it is. */
export const englishWeeksAfter = (
  text: string,
): { readonly day: string; readonly weeks: number } | undefined => {
  const found = later.exec(fold(text).replace(lead, ''))
  if (found === null) return undefined
  const [, many, day, other = '', more] = found
  const said = day ?? other
  return new RegExp(`^(?:${weekday}|today|tomorrow)$`).test(said)
    ? { day: said, weeks: numberOf(many ?? more ?? 'a') }
    : undefined
}

/**
 * A day as people say it in English: as an ISO date or `standing` where it is told only so, else in words that `readDay`
 * reads. What is said of no day comes back as it was.
 */
export const englishDay = (text: string, today: Temporal.PlainDate): string => {
  const typed = fold(text).replace(/[.!]$/, '')
  const right = mistyped.reduce((now, [shape, word]) => now.replace(shape, word), typed)
  const dashed = right.replace(/(?<=twenty|thirty)-(?=[a-z])/, ' ')
  const numbered = dashed.replace(ordinal, (word, at: number) => {
    const [before, behind] = [dashed.slice(0, at), dashed.slice(at + word.length)]
    const beside =
      new RegExp(`^(?: of)? ${month}(?: \\d{4})?$`).test(behind) ||
      new RegExp(`${month}(?: the)? $`).test(before)
    return beside || (behind === '' && /\b(?:the|by|until|till|on) $/.test(before))
      ? `${ordinals.get(word)}th`
      : word
  })
  const bare = numbered.replace(lead, '')
  const spanned = afterSpan(numbered, today)
  if (spanned) return spanned
  for (const [shape, day] of shapes) {
    const parts = shape.exec(bare)
    const told = parts && day(parts, today)
    if (told) return told
  }
  const [, half = '', of = ''] =
    new RegExp(`^(mid|middle of|late|end)[- ](${month}(?: \\d{4})?)$`).exec(bare) ?? []
  if (of !== '') return half.startsWith('mid') ? `15 ${of}` : `until ${of}`
  const slashed = /^(?=.{4})(\d{1,2})\/(\d{1,2})$/.exec(bare)
  if (slashed) return `${slashed[1]}.${slashed[2]}.`
  const changed = numbered !== typed || (bare !== numbered && new RegExp(`${month}|${weekday}`).test(bare))
  if (!changed) return text
  // "By the 9th of May" and "until May" keep what tells the whole month.
  return /^(?:until|till|by|before) /.test(numbered) && new RegExp(`^${month}$`).test(bare)
    ? `until ${bare}`
    : bare
}
