import { unaccented } from '../fold.ts'

/** The days of a month in words, from the first on, unaccented; what ends them goes by itself. */
const ordinals = [
  'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst funfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreissigst einunddreissigst',
].map((words) => words.split(' '))

const ordinalEnding = /(?<=.)(?:en|er|es|e)$/
const dayOf = (word: string): number | undefined => {
  const bare = word.replace(ordinalEnding, '').replace('dreisigst', 'dreissigst')
  return ordinals.map((words) => words.indexOf(bare) + 1).find((day) => day > 0)
}

const weeksLater: readonly (readonly [RegExp, number])[] = [
  [/ in einer woche$/, 1],
  [/ in zwei wochen$/, 2],
  [/ in drei wochen$/, 3],
]
/** "Freitag in einer Woche": the day before it, and how many weeks later it is. */
export const weeksAfter = (text: string): { readonly day: string; readonly weeks: number } | undefined => {
  const said = unaccented(text)
  const [shape, weeks] = weeksLater.find(([shape]) => shape.test(said)) ?? []
  return shape && weeks ? { day: said.replace(shape, ''), weeks } : undefined
}

const middle = /^(?:(?:bis )?(?:zur )?mitte (?:des )?)(?=\p{L}{3})/u
const monthEnd = /^(?:bis )?(?:zum )?(?:monatsende|(?:am )?ende (?:des|vom|dieses) monats?)$/
const endless =
  /^(?:bis )?auf weiteres$|^(?:ab sofort und )bis auf weiteres$|^ganzjahrig$|^das ganze jahr(?: uber)?$/

/** What is typed in a hurry, or without umlauts. */
const mistyped: readonly (readonly [RegExp, string])[] = [
  [/\bn(?:ae|e)(?:ch|x)st/g, 'nachst'],
  [/\buebermorgen\b/g, 'übermorgen'],
  [/\bmaerz\b/g, 'märz'],
  [/\bsontag\b/g, 'sonntag'],
  [/\bsamtag\b/g, 'samstag'],
  [/\bdon+erst?ag\b/g, 'donnerstag'],
  [/\bmitwoch\b/g, 'mittwoch'],
  [/\bdinstag\b/g, 'dienstag'],
]

/** A day in words as it is written: "bis zum zwanzigsten Juni" is "20. juni", "Mitte April" is "15. april". */
export const writtenDay = (text: string, today: Temporal.PlainDate): string => {
  const said = unaccented(text).replace(/[.!]$/, '')
  if (endless.test(said)) return 'standing'
  if (monthEnd.test(said)) return today.with({ day: today.daysInMonth }).toString()
  if (middle.test(said)) return said.replace(middle, '15. ')
  const words = said.split(' ')
  const at = words.findIndex((word) => dayOf(word) !== undefined)
  const day = dayOf(words[at] ?? '')
  if (day === undefined || !/^(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)/.test(words[at + 1] ?? ''))
    return mistyped.reduce((now, [shape, right]) => now.replace(shape, right), text.toLowerCase())
  return [...words.slice(0, at), `${day}.`, ...words.slice(at + 1)].join(' ')
}
