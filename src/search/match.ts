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
  /** The cosine of their grams. */
  like: number
  /** Whether the network's own texts have a word by itself. */
  known(word: string): boolean
}

const whole = (quality: number): Match => ({ quality, part: 0 })

/** What makes another word of the same thing: Imker, Imkerei. */
const derived =
  /^(ei|erei|er|erin|ern|lich|e|en|es|n|s|ist|ik|isch|a|as|es|os|i|ok|ek|ak|sag|seg|asag|eseg|ing|ery|ry|ers|or)$/

/** Whether what is left of a compound can be a word: "sch" in "Schwein" cannot, "Reis" is not in "Kreis". */
const canStand = (rest: string, part: string, { known, locale }: Pair): boolean => {
  if (rest.length < 3 || !/[aeiouy]/.test(rest)) return false
  if (part.length >= 5 || rest.length >= (locale === 'hu' ? 4 : 5)) return true
  return known(rest) || known(rest.replace(/(s|es|n|en)$/, ''))
}

const isDoing = (rest: string): boolean =>
  activityOf(rest) !== undefined || activityOf(rest.replace(/^(s|es|n|en)(?=.{4})/, '')) !== undefined

/** What stands behind a part at the beginning of a compound. */
const behind = (compound: string, part: string, root: string): string =>
  compound.startsWith(part) ? compound.slice(part.length) : compound.slice(root.length)

/** Somebody asks for a part of what stands there: "Schnitzel", or "Brennholz" where it says "Brennholzverkauf". */
const inCompound = (pair: Pair): Match => {
  const { asked, root, found, foundRoot } = pair
  if (root.length < 3 || found.length <= root.length) return whole(0)
  if (foundRoot.endsWith(root) && canStand(foundRoot.slice(0, -root.length), root, pair)) return whole(0.85)
  if (root.length >= 4 && found.startsWith(root)) {
    const rest = found.slice(root.length)
    if (derived.test(rest)) return whole(0.8)
    if (isDoing(behind(found, asked, root))) return whole(0.75)
    if (canStand(rest, root, pair)) return whole(0.45)
  }
  return whole(root.length >= 5 && found.includes(root) ? 0.4 : 0)
}

/** Somebody asks for more than what stands there: "Brennholz" where it says "Holz". */
const ofCompound = (pair: Pair): Match => {
  const { asked, root, found, foundRoot } = pair
  if (foundRoot.length < 3 || asked.length <= foundRoot.length) return whole(0)
  if (root.endsWith(foundRoot) && canStand(root.slice(0, -foundRoot.length), foundRoot, pair)) {
    return { quality: activityOf(found) ? 0.35 : foundRoot.length >= 6 ? 0.58 : 0.5, part: 1 }
  }
  if (foundRoot.length >= 4 && asked.startsWith(foundRoot)) {
    const rest = asked.slice(foundRoot.length)
    if (derived.test(rest)) return whole(0.8)
    if (rest.length >= 3) return { quality: isDoing(behind(asked, found, foundRoot)) ? 0.55 : 0.33, part: 2 }
  }
  return whole(0)
}

/** Both are compounds: "Fahrradreparatur" and "Fahrradwerkstatt", or only "Eichenholz" and "Eichenbohlen". */
const amongCompounds = ({ asked, doing, found, locale, like }: Pair): number => {
  if (like < 0.1) return 0
  let shared = 0
  while (shared < asked.length && asked[shared] === found[shared]) shared += 1
  if (shared < 4) return 0
  const [one, other] = [doing, doing && doingIn(found)]
  if (one && other && stem(one.thing, locale) === stem(other.thing, locale)) {
    if (one.group === other.group) return 0.8
    return one.group === 'any' || other.group === 'any' ? 0.62 : 0.5
  }
  return shared >= 5 && asked.length - shared >= 3 && found.length - shared >= 3 ? 0.42 : 0
}

/** A slip of the finger, also in the last part of a compound: "Hackschnizel" where it says "Holzhackschnitzel". */
const slipped = ({ root, like, foundRoot }: Pair): number => {
  if (like < 0.12) return 0
  const slip = closeness(root, foundRoot)
  if (root.length < 7 || like < 0.2 || foundRoot.length < root.length + 3) return slip
  const tails = [-1, 0, 1].map((more) => closeness(root, foundRoot.slice(-(root.length + more))))
  return Math.max(slip, ...tails.map((tail) => (tail >= 0.8 ? 0.7 : 0)))
}

/** How well a word of a text answers a word of a question. Only from `sureFrom` on is it the same thing. */
export const matchWords = (pair: Readonly<Pair>): Match => {
  if (pair.asked === pair.found) return whole(1)
  if (pair.root === pair.foundRoot) return whole(0.97)
  const inside = inCompound(pair)
  if (inside.quality >= sureFrom) return inside
  const around = ofCompound(pair)
  if (around.part > 0 || around.quality >= sureFrom) return around
  const among = amongCompounds(pair)
  if (among >= sureFrom) return whole(among)
  const slip = slipped(pair)
  const typed = pair.known(pair.asked) ? Math.min(slip, 0.5) : slip
  return whole(Math.max(inside.quality, among, typed, 0.5 * pair.like))
}
