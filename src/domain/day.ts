import { fold } from '../fold.ts'
import { englishDay, englishWeeksAfter } from './english-day.ts'
import { weeksAfter, writtenDay } from './spoken-day.ts'
import { hungarianDay } from './spoken-day-hungarian.ts'

/** In German, English and Hungarian, folded. Three letters of them are enough. */
const months = [
  'januar january',
  'februar february',
  'marz maerz mrz march marcius',
  'april aprilis',
  'mai may majus',
  'juni june junius',
  'juli july julius',
  'august augusztus',
  'september sept szeptember',
  'oktober october',
  'november',
  'dezember december',
].map((names) => names.split(' '))
const monthOf = (word: string): number =>
  months.findIndex((names) => names.some((name) => name.startsWith(word))) + 1

const standing = new Set(
  [
    'dauerhaft dauernd laufend fortlaufend unbefristet unbegrenzt immer ständig',
    'standing ongoing permanent permanently always unlimited open-ended continuous',
    'állandó állandóan folyamatos folyamatosan határozatlan mindig korlátlan',
  ]
    .join(' ')
    .split(' ')
    .map(fold),
)

/** How many days from today: a weekday is the next one, today included; a week ends with its Sunday. */
const relative: readonly (readonly [words: string, days: (weekday: number) => number])[] = [
  ['vorgestern', () => -2],
  ['gestern yesterday tegnap', () => -1],
  ['heute today ma', () => 0],
  ['morgen tomorrow holnap', () => 1],
  ['übermorgen holnapután', () => 2],
  ...[
    'montag mo monday hétfő',
    'dienstag tuesday kedd',
    'mittwoch wednesday szerda',
    'donnerstag thursday csütörtök',
    'freitag friday péntek',
    'samstag sonnabend saturday szombat',
    'sonntag sunday vasárnap wochenende weekend hétvége hétvégé',
  ].map((words, i) => [words, (weekday: number) => (i + 8 - weekday) % 7] as const),
  ['woche week hét', (weekday) => 7 - weekday],
]
/** Days of the year that need no figures. */
const feasts: readonly (readonly [words: string, month: number, day: number])[] = [
  ['weihnachten heiligabend christmas karácsony', 12, 24],
  ['silvester jahresende jahresschluss szilveszter', 12, 31],
]
const feastDays = new Map(
  feasts.flatMap(([words, month, day]) =>
    words.split(' ').map((word) => [fold(word), { month, day }] as const),
  ),
)

/** "KW 50", "50. hét": that calendar week's Sunday (ISO 8601), the next one to come. */
const weekEnd = (said: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined => {
  const week = Number(
    /^(?:kw|kalenderwoche|week) ?(\d{1,2})$|^(\d{1,2})\. ?(?:kw|kalenderwoche|het)$/
      .exec(said)
      ?.slice(1)
      .find(Boolean),
  )
  if (!(week >= 1 && week <= 53)) return undefined
  // The 4th of January is always in the first week.
  const thisYear = today.yearOfWeek ?? today.year
  const sundays = [thisYear, thisYear + 1, thisYear + 2].map((year) => {
    const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
    return fourth.add({ days: 7 - fourth.dayOfWeek + 7 * (week - 1) })
  })
  // Not every year has a week 53.
  return sundays.find(
    (sunday) => sunday.weekOfYear === week && Temporal.PlainDate.compare(sunday, today) >= 0,
  )
}

const relativeDays = new Map(
  relative.flatMap(([words, days]) => words.split(' ').map((word) => [fold(word), days] as const)),
)
const coming =
  /^(?:zum |spatestens |the )?(?:kommenden? |kommendes |nachsten? |nachstes |diesen? |dieser |dieses |next |this |jovo |kovetkezo |ez a |e )?/

/** "nächste Woche" is the one after this; "kommenden Freitag" is the one that comes. */
const fromToday = (text: string, today: Temporal.PlainDate): string | undefined => {
  const said = fold(text).replace(/^(?:bis zum|bis|until|till|by) |[.!]$/g, '')
  const word = said.replace(coming, '').replace(/(?<=.{2})ig$/, '')
  const days = relativeDays.get(word) ?? relativeDays.get(word.replace(/a$/, ''))
  const feast = feastDays.get(word)
  if (feast) {
    const thisYear = today.with(feast)
    // On the holidays themselves it is not a year away.
    if (Temporal.PlainDate.compare(thisYear, today) >= 0) return thisYear.toString()
    const over = Temporal.PlainDate.compare(thisYear.add({ days: 2 }), today) < 0
    return (over ? thisYear.add({ years: 1 }) : today).toString()
  }
  if (days === undefined) return weekEnd(word, today)?.toString()
  const away = days(today.dayOfWeek)
  // Said of a week, and of a day still in this one, "next" is that of the next week; who means the first says "kommenden".
  const next = /^(?:nachst|next|jovo)/.test(said) && away <= 7 - today.dayOfWeek
  const first = /^(?:kommend|kovetkezo)/.test(said) && (away === 0 || /(?:woche|week|het)$/.test(word))
  const week = next || first ? 7 : 0
  return today.add({ days: away + week }).toString()
}

type Read = readonly [year: number | undefined, month: number, day: number | 'last']

const n = (digits: string | undefined) => Number(digits)
const fullYear = (digits: string | undefined) => (digits?.length === 2 ? 2000 + n(digits) : n(digits))

/** What is written in figures, and how its parts stand. The day comes first, but where only a month can. */
const figures: readonly (readonly [RegExp, (parts: readonly string[]) => Read])[] = [
  [/^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?$/, ([, y, m, d]) => [n(y), n(m), n(d)]],
  [
    /^(\d{1,2})[-./] ?(\d{1,2})[-./] ?(\d{4}|\d{2})\.?$/,
    ([, d, m, y]) => (n(m) > 12 ? [fullYear(y), n(d), n(m)] : [fullYear(y), n(m), n(d)]),
  ],
  [/^(\d{1,2})[-./] ?(\d{4})$/, ([, m, y]) => [n(y), n(m), 'last']],
  [
    /^(\d{1,2})\. ?(\d{1,2})\.$/,
    ([, d, m]) => (n(m) > 12 ? [undefined, n(d), n(m)] : [undefined, n(m), n(d)]),
  ],
]

/** What is written in words: the month by name, a year of four digits, and the day where it is told or the `whole` month is meant. */
const inWords = (text: string, whole: boolean): Read | undefined => {
  const parts = text.match(/\p{L}+|\d+/gu) ?? []
  const words = parts.filter((part) => /^\p{L}{3,}/u.test(part) && monthOf(part) > 0)
  const numbers = parts.filter((part) => /^\d/.test(part))
  const year = numbers.find((part) => part.length === 4)
  const days = numbers.filter((part) => part !== year)
  const rest = parts.filter(
    (part) => !/^\d/.test(part) && !words.includes(part) && !/^(?:st|nd|rd|th|of|the)$/.test(part),
  )
  const [word] = words
  if (word === undefined || words.length > 1 || days.length > 1 || rest.length > 0) return undefined
  const [day] = days
  if (day === undefined && year === undefined && !whole) return undefined
  return [year === undefined ? undefined : n(year), monthOf(word), day === undefined ? 'last' : n(day)]
}

const dateOf = (year: number, month: number, day: number | 'last'): Temporal.PlainDate | undefined => {
  if (year < 1900) return undefined
  try {
    if (day !== 'last') return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' })
    return first.with({ day: first.daysInMonth })
  } catch {
    return undefined
  }
}

/**
 * A day as people write it in German, English or Hungarian, as an ISO date (a month is its last day, and needs a year
 * or a word like `bis`), or `standing` for what has no end. A day without a year is the next such day from `today` on, that day included;
 * without `today` it cannot be read.
 */
export const readDay = (text: string, today?: Temporal.PlainDate): string | undefined => {
  if (text.length > 60) return undefined
  const said = fold(text)
    .replace(/[\s,]+/g, ' ')
    .trim()
  const bare = said
    .replace(/^(?:bis zum|bis|until|till|by) /, '')
    .replace(/^(?:ende|end of) (?:des )?/, '')
    .replace(/[- ]?(?:ig|eig|aig|jeig|jaig|veg[ei]ig)$/, '')
    .replace(/[ t]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?$/, '')
    .trim()
  if (standing.has(fold(text).replace(/[.!]$/, ''))) return 'standing'
  const found = figures.flatMap(([shape, read]) => {
    const parts = shape.exec(bare)
    return parts ? [read(parts)] : []
  })
  const [year, month = 0, day = 1] = found[0] ?? inWords(bare, bare !== said) ?? []
  if (month === 0) return undefined
  if (year !== undefined) return dateOf(year, month, day)?.toString()
  if (today === undefined) return undefined
  // The 29th of February may be years away.
  const next = Array.from({ length: 9 }, (_, i) => dateOf(today.year + i, month, day)).find(
    (date) => date !== undefined && Temporal.PlainDate.compare(date, today) >= 0,
  )
  return next?.toString()
}

/** A day as people say it, which may count from today, too: "bis Freitag", "holnapig", "next week". Else as `readDay`. */
export const readSaidDay = (text: string, today: Temporal.PlainDate): string | undefined => {
  const later = weeksAfter(text) ?? englishWeeksAfter(text)
  const first = later && readSaidDay(later.day, today)
  if (later && first && first !== 'standing')
    return Temporal.PlainDate.from(first).add({ weeks: later.weeks }).toString()
  const written = hungarianDay(text, today) ?? writtenDay(englishDay(text, today), today)
  return fromToday(written, today) ?? readDay(written, today)
}
