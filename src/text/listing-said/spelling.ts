import { edits } from '../../search/distance.ts'
import { flat } from '../flat.ts'
import type { ListingTongue } from './tongue.ts'

const shortest = 5 // letters in which a slip is believed

interface Spelling {
  readonly words: readonly string[]
  readonly known: ReadonlySet<string>
}
const made = new Map<string, Spelling>()
const spellingOf = ({ locale, spelling }: ListingTongue): Spelling => {
  const words = spelling?.words.split(' ') ?? []
  const found = made.get(locale) ?? {
    words,
    known: new Set([...words, ...(spelling?.others.split(' ') ?? [])]),
  }
  made.set(locale, found)
  return found
}

/** "Loking for hay", "availabel": words that say what is meant are read as they should be, whatever the finger slipped on. */
export const respelled = (text: string, tongue: ListingTongue): string => {
  const { words, known } = spellingOf(tongue)
  if (words.length === 0) return text
  return text.replace(/(?<![\p{L}\p{N}@./-])\p{L}+(?![\p{L}\p{N}@/-]|\.\p{L})/gu, (typed) => {
    const word = flat(typed)
    if (word.length < shortest || known.has(word)) return typed
    const likely = words.filter((right) => right[0] === word[0] && right.length >= shortest)
    return (
      likely.find((right) => edits(right, word) === 1) ??
      likely.find((right) => right.length >= 9 && word.length >= 8 && edits(right, word) === 2) ??
      typed
    )
  })
}
