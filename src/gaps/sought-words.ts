import { numbersWithin } from '../listing/number-within.ts'
import { analyze } from '../search/analyze.ts'
import { foldWord, type Token, tokenize } from '../search/tokens.ts'
import type { Locale } from '../words.ts'
import { isKnownThing } from './everyday.ts'
import { withoutNames } from './names.ts'
import { isPrivate } from './private.ts'
import { isAboutTheBot } from './said-to-the-bot.ts'

/** What is sought is named in so many words; more of them are a sentence, and nobody's shopping list. */
const mostWords = 3

/** Of less weight is what it is for, how much of it, and what is to be done with it. */
const weightFrom = 0.5

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord))

/** What somebody writes who only tries whether anybody is there, is merely polite, or tells of their own people. */
const idle = listed(`
  test teste testen tests testing tester testfrage testnachricht proba probalom teszt tesztelek bla blabla blah lala
  hallo hello hi hey moin servus szia sziasztok udv danke dankeschon bitte thanks thank thx please koszonom koszi kerem
  ok okay oke ja nein yes no igen nem lol haha hihi hmm hm na ach oh super prima toll cool great nice jo szuper
  rundruf bot chatbot hilfe help segitseg quatsch unsinn nonsense hulyeseg egal nix nichts nothing semmi keine ahnung
  jaja jajaja nana soso aha tochter sohn ehemann ehefrau mutter vater mama papa oma opa schwester bruder freund freundin
  daughter son wife husband mother father mom mum dad sister brother lanyom lanyomnak fiam fiamnak ferjem felesegem
  anyam apam nagymama nagypapa testverem baratom baratnom scheisse fuck shit asd asdf qwert foo
`)
/** Fingers that run along the keys. */
const mashed =
  /asdf|sdfg|dfgh|fghj|ghjk|hjkl|jklö|qwer|uiop|tzui|yxcv|zxcv|xcvb|cvbn|vbnm|lkjh|kjhg|jhgf|hgfd|gfds|fdsa|poiu/
/** A word of ours: Latin letters alone, some of them vowels, no longer than a German compound. */
const isWord = (surface: string, folded: string): boolean =>
  /^[\p{Script=Latin}\p{M}]{2,30}$/u.test(surface) &&
  /[aeiouy]/.test(folded) &&
  !/[^aeiouy]{7}|^[^aeiouy]{5}/.test(folded) &&
  !mashed.test(folded) &&
  !idle.has(folded) &&
  !isAboutTheBot(folded)

/** Mail addresses, pages and numbers, however they are written; and whatever holds a figure. */
const withoutReach = (text: string): string => {
  const spans = numbersWithin(text).toReversed()
  return spans
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
    .replace(
      /\S+\s*(?:@|[([{]\s*(?:at|kukac)\s*[)\]}])\s*\S+(?:\s*(?:[([{]\s*(?:dot|punkt|pont)\s*[)\]}])\s*\S+)*/giu,
      ' ',
    )
    .replace(/(?:https?:\/\/|www\.)\S+|\S+\.\p{L}{2,}(?:\/\S*)?(?=[\s,;.!?)]|$)/giu, ' ')
    .replace(/\S*\p{N}\S*/gu, ' ')
}

/** The few words that name what was sought, as they were said, also such as nobody knows. */
const saidOf = (words: string, locale: Locale, isName: (folded: string) => boolean): readonly Token[] => {
  const rest = withoutNames(withoutReach(words), locale, isName)
  if (tokenize(words).some(({ folded }) => isPrivate(folded))) return []
  const { asked } = analyze(rest, locale)
  const weights = new Map(asked.map(({ folded, weight }) => [folded, weight]))
  const said = tokenize(rest).filter(
    ({ surface, folded }) => isWord(surface, folded) && (weights.get(folded) ?? 0) >= weightFrom,
  )
  const once = said.filter(({ folded }, i) => said.findIndex((one) => one.folded === folded) === i)
  const things = once.length > mostWords ? once.filter(({ folded }) => weights.get(folded) === 1) : once
  return things.length > mostWords ? [] : things
}

/**
 * The few words that name what was sought, as they were said: things that everybody knows, or by `isOwn` the network. No names,
 * addresses and figures, and nothing at all of a question that is about what concerns nobody else; nothing where none is
 * left, or too many.
 */
export const soughtWords = (
  words: string,
  locale: Locale,
  isName: (folded: string) => boolean,
  isOwn: (folded: string) => boolean = () => false,
): string | undefined => {
  const things = saidOf(words, locale, isName).filter(({ folded }) => isKnownThing(folded) || isOwn(folded))
  return things.length === 0 ? undefined : things.map(({ surface }) => surface).join(' ')
}
