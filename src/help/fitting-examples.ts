import type { Described } from '../command.ts'
import { isEveryday } from '../gaps/everyday.ts'
import { isAboutTheBot } from '../gaps/said-to-the-bot.ts'
import { nominative } from '../nominative.ts'
import { analyze } from '../search/analyze.ts'
import { isOrdering } from '../text/tells.ts'
import type { Locale } from '../words.ts'
import { examples } from './examples/examples.ts'

/** A sentence that would be understood, with the words by which it may fit another. */
interface Example {
  readonly command: string
  readonly text: string
  /** How much each of its words counts: what it says itself more than what its command is about. */
  readonly stems: ReadonlyMap<string, number>
}

const besides = 0.7 // what a word of the title or summary counts

const stemsOf = (text: string, locale: Locale): readonly string[] =>
  analyze(text, locale).asked.map(({ stem }) => stem)

const known = new WeakMap<Described, Map<Locale, readonly Example[]>>()
const examplesOf = (command: Described, locale: Locale): readonly Example[] => {
  const found = known.get(command) ?? new Map<Locale, readonly Example[]>()
  known.set(command, found)
  const { title, summary } = command.words[locale]
  const about = found.has(locale) ? [] : [title, summary].flatMap((text) => stemsOf(text, locale))
  const made =
    found.get(locale) ??
    (examples[locale][command.name] ?? []).map((text) => ({
      command: command.name,
      text,
      stems: new Map([
        ...about.map((stem) => [stem, besides] as const),
        ...stemsOf(text, locale).map((stem) => [stem, 1] as const),
      ]),
    }))
  found.set(locale, made)
  return made
}

/**
 * At most two sentences that would be understood, of different commands, which share the most telling words with a
 * text: the rarer a word among all of them, the more it tells.
 */
export const fittingExamples = (
  commands: readonly Described[],
  text: string,
  locale: Locale,
): readonly string[] => {
  const all = commands.flatMap((command) => examplesOf(command, locale))
  const { asked } = analyze(text, locale)
  const tells = new Map(
    asked.map(({ stem, weight }) => {
      const having = all.filter(({ stems }) => stems.has(stem)).length
      return [stem, having === 0 ? 0 : weight * Math.log(1 + all.length / having)] as const
    }),
  )
  const scored = all
    .map((one) => ({
      ...one,
      score: [...tells].reduce((sum, [stem, weight]) => sum + weight * (one.stems.get(stem) ?? 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  const [first] = scored
  const second = scored.find(({ command }) => command !== first?.command)
  return [first, second].flatMap((one) => (one ? [one.text] : []))
}

/** The thing of a text that says the most of what is sought, as it is called alone; nothing where none of its words is one. */
export const soughtThing = (text: string, reading: Locale): string | undefined => {
  const { asked, locale } = analyze(text, reading)
  const isThing = (folded: string) => !isAboutTheBot(folded) && !isOrdering(folded) && isEveryday(folded)
  const [most] = asked.filter(({ folded }) => isThing(folded)).toSorted((a, b) => b.weight - a.weight)
  return most && (locale === 'hu' ? nominative(most.surface, text) : most.surface)
}
