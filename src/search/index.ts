import type { Locale } from '../words.ts'
import { type Chains, createChains, withRoom } from './columns.ts'
import { type Entry, type Field, fields } from './entry.ts'
import { isFunctionWord } from './function-words.ts'
import { type Phrase, phrasesOf, type Stretch } from './phrases.ts'
import { isOffering } from './phrasing.ts'
import { createPhraseScratch, type PhraseScratch } from './scratch.ts'
import { tokenize } from './tokens.ts'
import { tonguesOf } from './tongue.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

export interface Index {
  readonly vocabulary: Vocabulary
  readonly having: Chains
  add(entry: Entry): void
  remove(id: string): void
  entry(at: number): Entry | undefined
  /** Which phrases an entry has: from the first to before the second. */
  range(entry: number): readonly [first: number, end: number]
  entryOf(phrase: number): number
  phrase(at: number): Phrase
  fieldOf(phrase: number): Field
  /** The phrase's words: positions for `wordAt`. */
  words(phrase: number): Stretch
  /** The words of the whole text that the phrase stands in, and whether it is the first there. */
  text(phrase: number): Stretch & { readonly opens: boolean }
  wordAt(position: number): number
  /** The squared length of a phrase in the space of grams. */
  length(phrase: number): number
  /** Columns with a place for every phrase and every entry, all zero; valid until it is called again. */
  scratch(): PhraseScratch
  phrases(): number
  /** How many of them are there still. */
  living(): number
  /** Brings the weights up to date, if there is enough that is new. */
  settle(): void
  /** Whether more of it is gone than there. */
  worn(): boolean
  bytes(): number
}

/** `expected` is the number of entries to come: it only decides how much room the grams get. */
export const createIndex = (expected = 100): Index => {
  const vocabulary = createVocabulary(Math.min(19, Math.max(14, Math.ceil(Math.log2(expected * 300 + 1)))))
  const having = createChains()
  const entries: (Entry | undefined)[] = []
  const numbers = new Map<string, number>()
  let firsts = new Int32Array(64)
  let owners = new Int32Array(256)
  let kinds = new Uint8Array(256)
  let starts = new Int32Array(256)
  let stops = new Int32Array(256)
  let texts = new Uint8Array(256)
  let wordStarts = new Int32Array(257)
  let words = new Int32Array(1024)
  let lengths = new Float32Array(256)
  let scratch = createPhraseScratch(0, 0)
  let phraseCount = 0
  let wordCount = 0
  let gone = 0
  let weighed = 0
  let letters = 0

  const measure = (phrase: number) => {
    let sum = 0
    for (let at = wordStarts[phrase] ?? 0; at < (wordStarts[phrase + 1] ?? 0); at += 1) {
      sum += vocabulary.length(words[at] ?? 0)
    }
    lengths[phrase] = sum
  }

  const addPhrase = (
    entry: number,
    which: number,
    { field, text }: Entry['texts'][number],
    [from, to]: readonly [number, number],
    tongue: Locale | undefined,
  ) => {
    const first = wordCount
    for (const { folded } of tokenize(text.slice(from, to))) {
      if (isFunctionWord(folded) || isOffering(folded)) continue
      words = withRoom(words, wordCount + 1)
      words[wordCount] = vocabulary.idOf(folded, tongue)
      wordCount += 1
    }
    if (wordCount === first) return
    const phrase = phraseCount
    phraseCount += 1
    owners = withRoom(owners, phraseCount)
    kinds = withRoom(kinds, phraseCount)
    starts = withRoom(starts, phraseCount)
    stops = withRoom(stops, phraseCount)
    texts = withRoom(texts, phraseCount)
    lengths = withRoom(lengths, phraseCount)
    wordStarts = withRoom(wordStarts, phraseCount + 1)
    owners[phrase] = entry
    kinds[phrase] = fields.indexOf(field)
    starts[phrase] = from
    stops[phrase] = to
    texts[phrase] = which
    wordStarts[phraseCount] = wordCount
    for (let at = first; at < wordCount; at += 1) {
      const word = words[at] ?? 0
      if (words.subarray(first, at).includes(word)) continue
      having.add(word, phrase)
      vocabulary.count(word, 1)
    }
    measure(phrase)
  }

  const index: Index = {
    vocabulary,
    having,
    add(entry) {
      index.remove(entry.id)
      const number = entries.length
      entries.push(entry)
      numbers.set(entry.id, number)
      firsts = withRoom(firsts, number + 2)
      firsts[number] = phraseCount
      const tongueIn = tonguesOf(entry)
      for (const [which, one] of entry.texts.entries()) {
        letters += one.text.length
        for (const [from, to] of phrasesOf(one.field, one.text))
          addPhrase(number, which, one, [from, to], tongueIn(one, one.text.slice(from, to)))
      }
      firsts[number + 1] = phraseCount
    },
    remove(id) {
      const number = numbers.get(id)
      if (number === undefined) return
      numbers.delete(id)
      entries[number] = undefined
      for (let phrase = firsts[number] ?? 0; phrase < (firsts[number + 1] ?? 0); phrase += 1) {
        owners[phrase] = -1
        gone += 1
        const first = wordStarts[phrase] ?? 0
        for (let at = first; at < (wordStarts[phrase + 1] ?? 0); at += 1) {
          const word = words[at] ?? 0
          if (!words.subarray(first, at).includes(word)) vocabulary.count(word, -1)
        }
      }
    },
    entry: (at) => entries[at],
    range: (entry) => [firsts[entry] ?? 0, firsts[entry + 1] ?? 0],
    entryOf: (phrase) => owners[phrase] ?? -1,
    phrase(at) {
      const entry = owners[at] ?? -1
      const text = entries[entry]?.texts[texts[at] ?? 0] ?? { field: index.fieldOf(at), text: '' }
      return { ...text, entry, start: starts[at] ?? 0, end: stops[at] ?? 0 }
    },
    fieldOf: (phrase) => fields[kinds[phrase] ?? 0] ?? 'details',
    words: (phrase) => ({
      first: wordStarts[phrase] ?? 0,
      end: wordStarts[phrase + 1] ?? 0,
      length: lengths[phrase] ?? 0,
    }),
    text(phrase) {
      const isSame = (other: number) => owners[other] === owners[phrase] && texts[other] === texts[phrase]
      let [from, to, length] = [phrase, phrase + 1, lengths[phrase] ?? 0]
      for (; from > 0 && isSame(from - 1); from -= 1) length += lengths[from - 1] ?? 0
      for (; to < phraseCount && isSame(to); to += 1) length += lengths[to] ?? 0
      return { first: wordStarts[from] ?? 0, end: wordStarts[to] ?? 0, length, opens: from === phrase }
    },
    wordAt: (position) => words[position] ?? 0,
    length: (phrase) => lengths[phrase] ?? 0,
    scratch() {
      if (scratch.dots.length < phraseCount || scratch.judged.length < entries.length) {
        scratch = createPhraseScratch(owners.length, firsts.length)
      }
      scratch.dots.fill(0)
      scratch.judged.fill(0)
      return scratch
    },
    phrases: () => phraseCount,
    living: () => phraseCount - gone,
    settle() {
      if (phraseCount - weighed <= weighed / 8) return
      weighed = phraseCount
      vocabulary.weigh(phraseCount - gone)
      for (let phrase = 0; phrase < phraseCount; phrase += 1) measure(phrase)
    },
    worn: () => gone > 500 && gone > phraseCount - gone,
    bytes: () =>
      vocabulary.bytes() +
      having.bytes() +
      34 * phraseCount +
      4 * words.length +
      entries.length * 350 +
      2 * letters,
  }
  return index
}
