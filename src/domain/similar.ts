import { fold, unaccented } from '../fold.ts'
import { pairId } from './apart.ts'
import { nameKey, townKey, withoutForm } from './names.ts'
import type { Organization } from './organization.ts'
import { nationalDigits } from './reach.ts'

type Named = Pick<Organization, 'name' | 'town'> & Partial<Pick<Organization, 'phone' | 'mail' | 'website'>>

const alike = 0.6
const common = 0.4 // of what a name of their own counts, words count that many are called by
const elsewhere = 0.55 // of every village's "Zur Linde" there is one in the next

/** What many are called: words of one line mean the same trade. Folded, without ae, oe, ue. */
const trades = [
  'gasthaus gasthof landgasthof wirtshaus restaurant hotel pension cafe kafe vendeglo panzio etterem fogado inn',
  'hof biohof bauernhof landhof landwirtschaft gut gazdasag biogazdasag tanya farm',
  'tischlerei schreinerei tischler asztalos asztalosmuhely asztalosuzem joinery carpentry',
  'zimmerei holzbau acs',
  'backerei backer pekseg bakery konditorei',
  'maler malerbetrieb malermeister festo',
  'elektro elektrotechnik elektriker villanyszerelo',
  'fleischerei metzgerei schlachterei hentes husbolt',
  'gartnerei baumschule kertsezet kerteszet',
  'imkerei meheszet',
  'muhle malom',
  'autohaus werkstatt kfz autoszerelo',
  'druckerei nyomda',
  'sagewerk fureszuzem',
  'weingut winzer boraszat pinceszet pince',
  'grundschule altalanos',
  'oberschule gymnasium gimnazium',
  'gemeinde onkormanyzat onkormanyzata municipality',
  'samtgemeinde',
  'stadt',
  'feuerwehr tuzoltoegyesulet tuzolto',
  'verein forderverein heimatverein egyesulet association',
].map((each) => each.split(' '))
const tradeOf = new Map(trades.flatMap((each, i) => each.map((word) => [word, i] as const)))

const filler =
  /^(?:zur|zum|am|an|der|die|das|den|dem|im|in|u|vom|von|bei|des|fur|the|of|freiwillige|iskola|varos|kozseg)$/

const wordsOf = (key: string): readonly string[] =>
  unaccented(key)
    .split(' ')
    .filter((word) => word !== '')

interface Known {
  readonly words: readonly string[]
  readonly town: string
  readonly place: ReadonlySet<string>
  readonly reach: readonly string[]
}

/** What an organization is known by: the words of its name without the legal form, its town, how to reach it. */
const knownBy = ({ name, town = '', phone, mail, website }: Named): Known => {
  const place = unaccented(townKey(town))
  const said = wordsOf(withoutForm(nameKey(name)).bare)
  const telling = said.filter((word) => !filler.test(word))
  const reach = [
    phone === undefined ? '' : nationalDigits(phone),
    mail === undefined ? '' : fold(mail),
    website === undefined ? '' : fold(website).replace(/^https?:\/\/|^www\.|\/+$/g, ''),
  ]
  return {
    words: telling.length > 0 ? telling : said,
    town: place,
    place: new Set(place.split(' ').filter((word) => word !== '')),
    reach: reach.filter((one) => one.length > 4),
  }
}

/** How many letters have to be changed; three is any number from there on. */
const edits = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(3, row[b.length] ?? 3)
}

/** From 0 to 1: the same word or trade, a slip of the pen, or one that begins with the other. */
const likeness = (a: string, b: string): number => {
  if (a === b) return 1
  const trade = tradeOf.get(a)
  if (trade !== undefined && tradeOf.has(b)) return trade === tradeOf.get(b) ? 1 : 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return 0
  // "Mühle" is no more like "Mühlenhof" than any other trade.
  if (long.startsWith(short) && !tradeOf.has(short)) return 0.7
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return 0
  const changed = edits(a, b)
  const close = 1 - changed / long.length
  return changed < 3 && close >= 0.8 ? close : 0
}

const weightOf = (word: string) => (tradeOf.has(word) ? common : 1)
const sum = (words: readonly string[]) => words.reduce((all, word) => all + weightOf(word), 0)

const likenessOfKnown = (a: Known, b: Known): number => {
  // Where they are says nothing more when it stands in the name.
  const without = ({ words }: Known) => {
    const telling = words.filter((word) => !a.place.has(word) && !b.place.has(word))
    return telling.length > 0 ? telling : words
  }
  const [one, other] = [without(a), without(b)]
  const shared = one.reduce(
    (all, word) => all + weightOf(word) * Math.max(...other.map((each) => likeness(word, each))),
    0,
  )
  const joined = one.join('') === other.join('') ? 1 : 0
  const both = Math.max(joined, Math.min(1, (2 * shared) / (sum(one) + sum(other))))
  const [mine, yours] = [one, other].map((words) => words.filter((word) => tradeOf.has(word)))
  // A farm is no painter, whatever the family is called.
  const unlike =
    mine?.length && yours?.length && !mine.some((word) => yours.some((each) => likeness(word, each) === 1))
  const apart = a.town !== '' && b.town !== '' && a.town !== b.town
  const score = both * (unlike && joined === 0 ? 0.7 : 1) * (apart ? elsewhere : 1)
  const reached = a.reach.some((one) => b.reach.includes(one))
  return reached ? score + (1 - score) * 0.4 : score
}

/**
 * How alike two organizations are, from 0 to 1: by the words of their names, of which those that many are called by
 * count for less; in another town they are less alike, with the same phone, mail or website more.
 */
export const likenessOf = (a: Named, b: Named): number => likenessOfKnown(knownBy(a), knownBy(b))

export interface LikelyDuplicate {
  readonly one: Organization
  readonly other: Organization
  /** 0.6 … 1 */
  readonly score: number
}

/** Organizations of a network that may be one, the most alike first, but for pairs (`pairId`) that were told apart. */
export const likelyDuplicates = (
  all: readonly Organization[],
  toldApart: ReadonlySet<string>,
): readonly LikelyDuplicate[] => {
  const here = all.filter(({ left }) => left === undefined).map((of) => ({ of, known: knownBy(of) }))
  return here
    .flatMap((a, i) =>
      here.slice(i + 1).flatMap((b) => {
        const score = likenessOfKnown(a.known, b.known)
        return score < alike || toldApart.has(pairId(a.of.id, b.of.id))
          ? []
          : [{ one: a.of, other: b.of, score }]
      }),
    )
    .toSorted((a, b) => b.score - a.score || a.one.name.localeCompare(b.one.name))
}

/** Those that may be the same organization under another spelling, the most alike first. */
export const similarTo = <T extends Named>(named: Named, all: readonly T[]): readonly T[] => {
  const known = knownBy(named)
  return all
    .map((one) => ({ one, score: likenessOfKnown(known, knownBy(one)) }))
    .filter(({ score }) => score >= alike)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one)
}
