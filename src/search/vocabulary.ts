import { type Locale, locales } from '../words.ts'
import { createChains, withRoom } from './columns.ts'
import { gramsOf } from './grams.ts'
import { type Meaning, type Part, partsMeant } from './meanings.ts'
import { stem } from './stem.ts'

/** Columns with a place for every word, those that count all zero: for one question at a time, so that none makes garbage. */
interface Scratch {
  readonly dots: Float32Array
  readonly shared: Float32Array
  readonly own: Float32Array
  readonly ownShared: Float32Array
  readonly slots: Int32Array
  readonly touched: Int32Array
  readonly met: Int32Array
  /** Rows for the words that have a slot; cleared by whoever gives the slot, widened as needed. */
  qualities: Float32Array<ArrayBuffer>
  parts: Uint8Array<ArrayBuffer>
}

export interface Vocabulary {
  /** Valid until it is called again. */
  scratch(): Scratch
  /** Its ids: one for each language in whose texts it stands. */
  find(word: string): readonly number[]
  /** The id of a word in a text of that language, which is new if need be. */
  idOf(word: string, tongue: Locale | undefined): number
  /** The language of the texts in which it stands, where that is known. */
  tongueOf(id: number): Locale | undefined
  /** What it means there. */
  meanings(id: number): readonly Meaning[]
  wordOf(id: number): string
  /** Its stem, read as a word of that language: nobody says which one a partner's text is in. */
  stemOf(id: number, locale: Locale): string
  /** Counts one more (or less) text with this word. */
  count(id: number, by: 1 | -1): void
  /** How many texts have it. */
  texts(id: number): number
  /** The squared length of a word in the space of grams. */
  length(id: number): number
  trigrams(id: number): number
  /** Weighs anew what the counts have changed, `total` being the number of texts. */
  weigh(total: number): void
  /** Adds to `dots` and `shared`, per word, what it has in common with this one; gives that one's squared length. */
  compare(word: string, dots: Float32Array, shared: Float32Array, meet: (id: number) => void): number
  /** Tells the words that mean this, with the part of them that does. */
  meaning(concept: number, meet: (id: number, part: Part, locale: Locale) => void): void
  bytes(): number
}

const createScratch = (length: number): Scratch => ({
  dots: new Float32Array(length),
  shared: new Float32Array(length),
  own: new Float32Array(length),
  ownShared: new Float32Array(length),
  slots: new Int32Array(length),
  touched: new Int32Array(length),
  met: new Int32Array(length),
  qualities: new Float32Array(0),
  parts: new Uint8Array(0),
})

/** The words of one network, found by grams: a gram's hash leads to the words that have it. */
export const createVocabulary = (bits: number): Vocabulary => {
  const mask = (1 << bits) - 1
  const ids = new Map<string, number[]>()
  const words: string[] = []
  const tongues: (Locale | undefined)[] = []
  const stems: Record<Locale, (string | undefined)[]> = { de: [], en: [], hu: [] }
  const having = createChains(mask + 1)
  const seen = new Int32Array(mask + 1)
  const meant = createChains()
  let weights = new Float32Array(mask + 1)
  let texts = new Int32Array(256)
  let lengths = new Float32Array(256)
  let trigrams = new Uint8Array(256)
  let total = 1

  let scratch = createScratch(0)

  const weightOf = (gram: number) => {
    const known = weights[gram] ?? 0
    if (known > 0) return known
    const rarity = Math.log(1 + total / (0.5 + (seen[gram] ?? 0)))
    weights[gram] = rarity * rarity
    return weights[gram] ?? 0
  }
  const measure = (id: number) => {
    const { hashes, count } = gramsOf(words[id] ?? '')
    let sum = 0
    for (let i = 0; i < count; i += 1) sum += weightOf((hashes[i] ?? 0) & mask)
    lengths[id] = sum
  }

  return {
    scratch() {
      if (scratch.slots.length < words.length) scratch = createScratch(texts.length)
      else for (const column of [scratch.dots, scratch.shared, scratch.slots]) column.fill(0)
      return scratch
    },
    find: (word) => ids.get(word) ?? [],
    idOf(word, tongue) {
      const all = ids.get(word) ?? []
      const known = all.find((id) => tongues[id] === tongue)
      if (known !== undefined) return known
      const id = words.length
      ids.set(word, [...all, id])
      words.push(word)
      tongues.push(tongue)
      texts = withRoom(texts, id + 1)
      lengths = withRoom(lengths, id + 1)
      trigrams = withRoom(trigrams, id + 1)
      const grams = gramsOf(word)
      trigrams[id] = grams.trigrams
      for (let i = 0; i < grams.count; i += 1) having.add((grams.hashes[i] ?? 0) & mask, id)
      for (const { concept, part, locale } of partsMeant(word, tongue))
        meant.add(concept, 12 * id + 4 * locales.indexOf(locale) + part)
      return id
    },
    wordOf: (id) => words[id] ?? '',
    tongueOf: (id) => tongues[id],
    meanings: (id) => partsMeant(words[id] ?? '', tongues[id]),
    stemOf(id, locale) {
      const known = stems[locale][id]
      if (known !== undefined) return known
      const found = stem(words[id] ?? '', locale)
      while (stems[locale].length < id) stems[locale].push(undefined)
      stems[locale][id] = found
      return found
    },
    count(id, by) {
      texts[id] = (texts[id] ?? 0) + by
      const { hashes, count } = gramsOf(words[id] ?? '')
      for (let i = 0; i < count; i += 1) {
        const gram = (hashes[i] ?? 0) & mask
        seen[gram] = (seen[gram] ?? 0) + by
      }
      if ((lengths[id] ?? 0) === 0) measure(id)
    },
    texts: (id) => (id < 0 ? 0 : (texts[id] ?? 0)),
    length: (id) => lengths[id] ?? 0,
    trigrams: (id) => trigrams[id] ?? 0,
    weigh(now) {
      total = Math.max(1, now)
      weights = new Float32Array(mask + 1)
      for (let id = 0; id < words.length; id += 1) measure(id)
    },
    compare(word, dots, shared, meet) {
      const { hashes, count, trigrams: three } = gramsOf(word)
      let length = 0
      for (let i = 0; i < count; i += 1) {
        const gram = (hashes[i] ?? 0) & mask
        const weight = weightOf(gram)
        length += weight
        for (let at = having.first(gram); at >= 0; at = having.next(at)) {
          const id = having.valueAt(at)
          if (dots[id] === 0) meet(id)
          dots[id] = (dots[id] ?? 0) + weight
          if (i < three) shared[id] = (shared[id] ?? 0) + 1
        }
      }
      return length
    },
    meaning(concept, meet) {
      for (let at = meant.first(concept); at >= 0; at = meant.next(at)) {
        const value = meant.valueAt(at)
        // What is left of a division by four is a part.
        meet(Math.floor(value / 12), (value % 4) as Part, locales[Math.floor(value / 4) % 3] ?? 'en')
      }
    },
    bytes: () => meant.bytes() + having.bytes() + 8 * (mask + 1) + 40 * texts.length + 150 * words.length,
  }
}
