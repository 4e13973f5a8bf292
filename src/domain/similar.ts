import { fold, unaccented } from '../fold.ts'
import { abbreviationsOf, bornByAll } from './abbreviation.ts'
import { isTrade, likeness, weightOf } from './alike-words.ts'
import { bareKey, townKey } from './names.ts'
import type { Organization } from './organization.ts'
import { nationalNumbers } from './phone.ts'

type Named = Pick<Organization, 'name' | 'town'> & Partial<Pick<Organization, 'phone' | 'mail' | 'website'>>

/** From here on two may be one. */
export const alike = 0.6
const elsewhere = 0.55 // of every village's "Zur Linde" there is one in the next

const small = /^(?:zur|zum|am|an|der|die|das|den|dem|im|in|u|vom|von|bei|des|fur|the|of)$/

/** What an organization is known by. */
export interface Known {
  /** Of its name without the legal form, those that tell something. */
  readonly words: readonly string[]
  /** What of its name may stand for which of them: "vhs" for "volkshochschule". */
  readonly short: ReadonlyMap<string, readonly string[]>
  readonly town: string
  readonly place: ReadonlySet<string>
  /** Its phone, mail and website. */
  readonly reach: readonly string[]
}

const split = (key: string): readonly string[] => key.split(' ').filter((word) => word !== '')

export const knownBy = ({ name, town = '', phone, mail, website }: Named): Known => {
  const place = unaccented(townKey(town))
  const said = split(bareKey(name))
  const large = said.filter((word) => !small.test(word))
  const tellingOf = (words: readonly string[]) => words.filter((word) => !bornByAll.test(word))
  const telling = tellingOf(large)
  const reach = [
    ...(phone === undefined ? [] : nationalNumbers(phone)),
    mail === undefined ? '' : fold(mail),
    website === undefined ? '' : fold(website).replace(/^https?:\/\/|^www\.|\/+$/g, ''),
  ]
  return {
    words: telling.length > 0 ? telling : said,
    short: new Map([...abbreviationsOf(large)].map(([short, words]) => [short, tellingOf(words)])),
    town: place,
    // "Letenyei önkormányzat" is the one of Letenye.
    place: new Set(split(place).flatMap((word) => [word, `${word}i`])),
    reach: reach.filter((one) => one.length > 4),
  }
}

/** Whether nothing but the way to reach them could make one of them. */
export const areApart = (a: Known, b: Known): boolean => a.town !== '' && b.town !== '' && a.town !== b.town

export const areReachedAlike = (a: Known, b: Known): boolean => a.reach.some((one) => b.reach.includes(one))

const sum = (words: readonly string[]) => words.reduce((all, word) => all + weightOf(word), 0)

/** The words of one, as the other says them. */
const wordsBeside = (one: Known, other: Known): readonly string[] => {
  const words = areApart(one, other)
    ? one.words
    : one.words.flatMap((word) => (other.words.includes(word) ? word : (other.short.get(word) ?? word)))
  // Where they are says nothing more when it stands in the name.
  const telling = words.filter((word) => !one.place.has(word) && !other.place.has(word))
  return telling.length > 0 ? telling : words
}

export const likenessOfKnown = (a: Known, b: Known): number => {
  const [one, other] = [wordsBeside(a, b), wordsBeside(b, a)]
  const shared = one.reduce(
    (all, word) => all + weightOf(word) * Math.max(...other.map((each) => likeness(word, each))),
    0,
  )
  const joined = one.join('') === other.join('') ? 1 : 0
  const both = Math.max(joined, Math.min(1, (2 * shared) / (sum(one) + sum(other))))
  const [mine, yours] = [one, other].map((words) => words.filter(isTrade))
  // A farm is no painter, whatever the family is called.
  const unlike =
    mine?.length && yours?.length && !mine.some((word) => yours.some((each) => likeness(word, each) === 1))
  const score = both * (unlike && joined === 0 ? 0.7 : 1) * (areApart(a, b) ? elsewhere : 1)
  return areReachedAlike(a, b) ? score + (1 - score) * 0.4 : score
}

/**
 * How alike two organizations are, from 0 to 1: by the words of their names, of which those that many are called by
 * count for less; in another town they are less alike, with the same phone, mail or website more.
 */
export const likenessOf = (a: Named, b: Named): number => likenessOfKnown(knownBy(a), knownBy(b))

/** Those that may be the same organization under another spelling, the most alike first. */
export const similarTo = <T extends Named>(named: Named, all: readonly T[]): readonly T[] => {
  const known = knownBy(named)
  return all
    .map((one) => ({ one, score: likenessOfKnown(known, knownBy(one)) }))
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one)
}
