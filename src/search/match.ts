import type { Locale } from '../words.ts'
import { activityOf, type Doing, doingIn } from './activities.ts'
import { closeness } from './distance.ts'
import { stem } from './stem.ts'

/** From here on a match is sure enough to be shown as an answer. */
export const sureFrom = 0.6

/** How good a match is, and which part of a compound in the question it answers: 1 its head, 2 what stands before. */
export interface Match {
  readonly quality: number
  readonly part: 0 | 1 | 2
}

/** One for all words that a word of the question is compared with: there are thousands. */
export interface Pair {
  /** A word of the question, folded, its stem, what it says is done, and the language that it is in. */
  readonly asked: string
  readonly root: string
  readonly doing: Doing | undefined
  readonly locale: Locale
  /** A word of a partner's text, folded, and its stem in that language. */
  found: string
  foundRoot: string
  /** Whether the text is known to be in another language. */
  foreign: boolean
  /** The cosine of their grams. */
  like: number
  /** Whether it is a word: of the network's own texts, or of everyday trade. */
  known(word: string): boolean
}

/** What letters say that may be chance, or of a word that is known to be another. */
export const doubtful = 0.5

const nothing: Match = { quality: 0, part: 0 }
const whole = (quality: number): Match => ({ quality, part: 0 })

/** What makes another word of the same thing: Imker, Imkerei. */
const derived =
  /^(ei|erei|er|erin|ern|lich|e|en|es|n|s|ist|ik|isch|a|as|es|i|ok|ek|ak|sag|seg|asag|eseg|ing|ery|ry|ers|or)$/

/** Whether what is left of a compound can be a word: "sch" in "Schwein" cannot, "Reis" is not in "Kreis". */
const canStand = (rest: string, part: string, { known }: Pair): boolean => {
  if (rest.length < 3 || !/[aeiouy]/.test(rest)) return false
  if (part.length >= 6 || (part.length >= 4 && rest.length >= 5)) return true
  return known(rest) || known(rest.replace(/(s|es|n|en)$/, '')) || known(`${rest}e`)
}

const doingOf = (rest: string): string | undefined =>
  activityOf(rest) ?? activityOf(rest.replace(/^(s|es|n|en|er|ern|[aiou])(?=.{4})/, ''))

/** What stands behind a part at the beginning of a compound. */
const behind = (compound: string, part: string, root: string): string =>
  compound.startsWith(part) ? compound.slice(part.length) : compound.slice(root.length)

/** Of words of three letters no stem is taken: "Tür" and "Türen". "Eisen" is no "Eis". */
const inflected: Readonly<Record<Locale, RegExp>> = {
  de: /^(e|en|n|es|sen)$/,
  en: /^es$/,
  hu: /^(k|ak|ek|ok|at|et|ot|t)$/,
}
const isInflected = ({ asked, found, locale }: Pair): boolean => {
  const [short, long] = asked.length === 3 ? [asked, found] : [found, asked]
  return (
    short.length === 3 &&
    long.startsWith(short) &&
    inflected[locale].test(long.slice(3)) &&
    // What is left of "Bauern" is no "Bau".
    (long === found || long.length > 4) &&
    long !== 'eisen'
  )
}

/** How other words end, too: "Tür" is not in "Manufaktur", "Ort" not in "Sport". */
const endingOfOthers = /^(tur|tor|ort|eis|ion|art|ist|and|end|ant|ung|bar|los)(e|en)?$/

/** Somebody asks for a part of what stands there: "Schnitzel", or "Brennholz" where it says "Brennholzverkauf". */
const inCompound = (pair: Pair): Match => {
  const { asked, root, found, foundRoot, locale } = pair
  const done = () => doingOf(behind(found, asked, root)) !== undefined
  // "Bus" is in "Busvermietung", "fű" in "fűnyírás"; what else begins with so few letters is another word.
  const short = root.length === 4 ? root.replace(/e$/, '') : root
  if (short.length <= 3 && found.startsWith(short) && (short.length === 3 || root === asked)) {
    // "Mezőgazdaság" is no trade in "méz".
    const does = activityOf(behind(found, asked, short).replace(/^i(?=.{4})/, ''))
    if (does !== undefined && does !== 'any') return whole(0.75)
  }
  if (root.length < 3 || found.length <= root.length) return nothing
  const long = root.length >= 4
  if (endingOfOthers.test(asked) && !found.startsWith(root)) return nothing
  const ends = long ? foundRoot.endsWith(root) : locale === 'hu' && found.endsWith(root)
  if (ends && canStand((long ? foundRoot : found).slice(0, -root.length), root, pair)) return whole(0.85)
  if (found.endsWith(asked) && canStand(found.slice(0, -asked.length), asked, pair)) return whole(0.85)
  if (long && found.startsWith(asked) && derived.test(found.slice(asked.length))) return whole(0.8)
  if (long && found.startsWith(root)) {
    const rest = found.slice(root.length)
    if (derived.test(rest) || (root.length >= 5 && /^ung(en)?$/.test(rest))) return whole(0.8)
    if (done()) return whole(0.75)
    if (canStand(rest, root, pair)) return whole(0.45)
  }
  return whole(root.length >= 5 && found.includes(root) ? 0.4 : 0)
}

/** Somebody asks for more than what stands there: "Brennholz" where it says "Holz". */
const ofCompound = (pair: Pair): Match => {
  const { asked, root, found, foundRoot } = pair
  if (foundRoot.length < 3 || asked.length <= foundRoot.length) return nothing
  if (root.endsWith(foundRoot) && canStand(root.slice(0, -foundRoot.length), foundRoot, pair)) {
    return { quality: activityOf(found) ? 0.35 : foundRoot.length >= 6 ? 0.58 : 0.5, part: 1 }
  }
  if (asked.startsWith(foundRoot)) {
    const rest = asked.slice(foundRoot.length)
    if (foundRoot.length >= 4 && derived.test(rest)) return whole(0.8)
    if (rest.length < (foundRoot.length >= 4 ? 3 : 4)) return nothing
    // An "Anlage" of what stands there adds little, a repair of it much.
    const done = doingOf(behind(asked, found, foundRoot))
    return {
      quality: done === undefined ? 0.33 : done === 'any' && foundRoot.length >= 5 ? 0.65 : 0.55,
      part: 2,
    }
  }
  return nothing
}

/** Both are compounds: "Fahrradreparatur" and "Fahrradwerkstatt", or only "Eichenholz" and "Eichenbohlen". */
const amongCompounds = ({ asked, doing, found, locale, like, root, foundRoot }: Pair): Match => {
  if (like < 0.06) return nothing
  let front = 0
  while (front < asked.length && asked[front] === found[front]) front += 1
  let back = 0
  while (back < root.length - front && root.at(-1 - back) === foundRoot.at(-1 - back)) back += 1
  if (front >= 4) {
    const other = doing && doingIn(found)
    if (doing && other && stem(doing.thing, locale) === stem(other.thing, locale)) {
      if (doing.group === other.group) return whole(0.8)
      return whole(doing.group === 'any' || other.group === 'any' ? 0.62 : 0.5)
    }
    // "Biertischgarnitur" and "Bierzeltgarnitur", "Lastenfahrrad" and "Lastenrad".
    if (front + back >= 9 && back >= 3) return whole(0.62)
    if (front >= 5 && asked.length - front >= 3 && found.length - front >= 3)
      return { quality: 0.42, part: 2 }
  }
  // "Ballen" of "Heuballen" are among "Rundballen", too.
  return back >= 5 && root.length - back >= 3 ? { quality: 0.36, part: 1 } : nothing
}

/** A slip of the finger, also in the last part of a compound: "Hackschnizel" where it says "Holzhackschnitzel". */
const slipped = ({ root, like, foundRoot }: Pair): number => {
  if (like < 0.15) return 0
  const slip = closeness(root, foundRoot)
  if (root.length < 7 || like < 0.2 || foundRoot.length < root.length + 3) return slip
  const tails = [-1, 0, 1].map((more) => closeness(root, foundRoot.slice(-(root.length + more))))
  return Math.max(slip, ...tails.map((tail) => (tail >= 0.8 ? 0.7 : 0)))
}

/** A stem of three letters is common to many: "hajó" is not "hajnal". */
const isSameWord = ({ asked, found, root, foreign }: Pair): boolean => {
  if (foreign ? root.length > 4 : root.length > 3 || asked.slice(0, 4) === found.slice(0, 4)) return true
  const [short, long] = asked.length < found.length ? [asked, found] : [found, asked]
  if (foreign && short.length < 4) return false
  return long.startsWith(short) && long.length - short.length <= (foreign ? 2 : 4)
}

/** How well a word of a text answers a word of a question. Only from `sureFrom` on is it the same thing. */
export const matchWords = (pair: Readonly<Pair>): Match => {
  if (pair.asked === pair.found) return whole(1)
  if ((pair.root === pair.foundRoot && isSameWord(pair)) || isInflected(pair)) return whole(0.97)
  const found = inCompound(pair)
  // English joins few words, and a short one within a word of another language is chance: "ice" in "office".
  const isChance = (pair.locale === 'en' || pair.foreign) && pair.root.length < 6
  const inside = isChance && found.quality > doubtful ? { ...found, quality: doubtful } : found
  if (inside.quality >= sureFrom) return inside
  const around = ofCompound(pair)
  if (around.part > 0 || around.quality >= sureFrom) return around
  const among = amongCompounds(pair)
  if (among.quality >= sureFrom) return among
  const slip = slipped(pair)
  const typed = pair.known(pair.asked) ? Math.min(slip, 0.5) : slip
  const best = Math.max(inside.quality, typed, 0.5 * pair.like)
  return best > among.quality ? whole(best) : among
}
