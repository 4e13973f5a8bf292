import type { Described } from '../command.ts'
import { askedTerm } from '../domain/glossary.ts'
import type { Network } from '../domain/network.ts'
import { bare } from '../fold.ts'
import { edits } from '../search/distance.ts'
import { guessLocale } from '../search/guess-locale.ts'
import type { Answer } from '../search/search.ts'
import { isQuestion } from '../text/beginnings.ts'
import { type Locale, locales } from '../words.ts'
import { withoutContacts } from './names.ts'
import { isOneVerb } from './said-to-the-bot.ts'

const mostLetters = 60 // as two words can be compared

/** What a question sought in a network and nobody has. Whoever asked is not in it. */
export interface Missed {
  readonly network: string
  /** What was sought, without the phrasing of the question, as it was said. */
  readonly words: string
  readonly locale: Locale
}

interface Asking {
  readonly commands: readonly Described[]
  readonly network: Pick<Network, 'id'>
  readonly locale: Locale
}

const shortest = 7 // letters of a name that a slip of the finger leaves to be known

const comparable = (text: string): string => bare(text.replace(/[?]/g, ' ')).slice(0, mostLetters)

const known = new WeakMap<readonly Described[], ReadonlySet<string>>()
/** All that commands are called by, once. */
const calledBy = (commands: readonly Described[]): ReadonlySet<string> => {
  const found =
    known.get(commands) ??
    new Set(
      commands.flatMap(({ words }) =>
        locales.flatMap((locale) => {
          const { name, typed = [], alone = [], title } = words[locale]
          return [name, title, ...typed, ...alone].map(comparable)
        }),
      ),
    )
  known.set(commands, found)
  return found
}

/** Whether somebody only meant to call a command, perhaps one that is not theirs to call. */
const callsCommand = (question: string, commands: readonly Described[]): boolean => {
  const said = comparable(question)
  const all = calledBy(commands)
  // "Schreibtische" are things, though one is a command.
  const isSlip = (one: string, text: string) =>
    one.length >= shortest && edits(one, text) === 1 && !text.startsWith(one)
  const begins = (one: string) => said.split(' ').slice(0, one.split(' ').length).join(' ')
  const isAsked = isQuestion(question)
  return all.has(said) || [...all].some((one) => isSlip(one, isAsked ? said : begins(one)))
}

/**
 * What a question has missed: nobody has it, or only somebody who comes near. What somebody has elsewhere is there, and
 * whoever asks who needs something, or what a word means, misses no partner.
 */
export const missedBy = (
  { verdict, kind, elsewhere, words }: Answer,
  question: string,
  { commands, network, locale }: Asking,
): { readonly missed?: Missed } => {
  if (verdict === 'answer' || elsewhere || kind !== 'offer') return {}
  if (askedTerm(question) !== undefined || isOneVerb(question) || callsCommand(question, commands)) return {}
  const tongue = guessLocale(question) ?? locale
  return { missed: { network: network.id, words: withoutContacts(words, question, tongue), locale: tongue } }
}
