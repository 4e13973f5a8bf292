import { flat } from '../flat.ts'
import { isIdle, unspoken } from './cleaning.ts'
import { takeDay } from './day.ts'
import { takePrice } from './price.ts'
import { takeQuantity } from './quantity.ts'
import type { Cue, Speech } from './tongue.ts'
import { takeTown } from './town.ts'
import { seam, shapeIn } from './words.ts'

/** What is read so far, field by field. */
export type Fields = Record<string, string>

const takes = { price: takePrice, until: takeDay, town: takeTown, quantity: takeQuantity } as const

/** What a text says of price, day, place and amount goes into `fields` where nothing stands there yet; the rest is left. */
export const taken = (text: string, tongue: Speech, fields: Fields): string => {
  let rest = text
  for (const [name, take] of Object.entries(takes)) {
    const found = fields[name] === undefined ? take(rest, tongue) : undefined
    if (found === undefined) continue
    fields[name] = found.value
    rest = found.rest.replace(/\s+/g, ' ').trim()
  }
  return rest
}

export interface Found {
  readonly cue: Cue
  /** What is told in clauses of its own before it, what stands before it in its clause, and what behind. */
  readonly story: string
  readonly before: string
  readonly behind: string
  /** Its words, and the rest of them further on. */
  readonly words: string
  readonly tail: string
}

const clauseEnd = /[,;:!?]\s|\s[–—-]\s|(?<!\d)[.]\s/g
const clauseBefore = (sentence: string, at: number): number =>
  [...sentence.slice(0, at).matchAll(clauseEnd)].map(({ index, 0: { length } }) => index + length).at(-1) ?? 0

/** Where a clause begins; with the short parts of a list before it, "kotró, fúró, döngölő eladó". */
const beginsAt = (sentence: string, at: number, { thing }: Cue): number => {
  let from = clauseBefore(sentence, at)
  if (thing !== 'around' || sentence.slice(from, at).trim() === '') return from
  while (/,\s$/.test(sentence.slice(0, from))) {
    const other = clauseBefore(sentence, from - 2)
    if (
      sentence
        .slice(other, from - 2)
        .trim()
        .split(/\s+/).length > 2
    )
      break
    from = other
  }
  return from
}

/** How a sentence says by one cue that something is to be had or wanted. */
const foundBy = (
  cue: Cue,
  sentence: string,
  tongue: Speech,
): readonly (Found & { readonly at: number })[] => {
  const low = flat(sentence)
  const edge = cue.first ? '(?<=^\\s*|[,;:(–—-]\\s+)' : '(?<=^|[\\s,;:("„“»«–—-])'
  const words = shapeIn(tongue, `${edge}(?:${cue.words})(?=$|[\\s,;:.!?)"“”»«–—-])`)
  return [...low.matchAll(new RegExp(words, 'dg'))].flatMap(({ index, 0: said }) => {
    const end = index + said.length
    const tail =
      cue.tail === undefined
        ? null
        : shapeIn(tongue, `(?<=^|[\\s,;:.!])(?:${cue.tail})(?=$|[\\s,;:.!?)–—])`).exec(low.slice(end))
    if (cue.tail !== undefined && tail === null && !cue.loose) return []
    const behind = tail
      ? `${sentence.slice(end, end + tail.index)} ${seam} ${sentence.slice(end + tail.index + tail[0].length)}`
      : sentence.slice(end)
    const headed = low.slice(0, index).lastIndexOf(': ') + 1
    const from = cue.thing === 'before' ? headed : beginsAt(sentence, index, cue)
    const [story, before] = [sentence.slice(0, from), sentence.slice(from, index)]
    const kept = cue.keeps ? sentence.slice(index, end) : ''
    return [{ at: index, cue, story, before, behind: `${kept}${behind}`, words: said, tail: tail?.[0] ?? '' }]
  })
}

/**
 * Every way to take a sentence as saying that something is to be had or wanted: what is said first is the likeliest, or
 * what the language names first.
 */
export const cuesIn = (sentence: string, tongue: Speech, asked = false): readonly Found[] =>
  tongue.cues
    .filter((cue) => !asked || cue.asks !== undefined)
    .flatMap((cue) => foundBy(cue, sentence, tongue))
    .toSorted((a, b) => (tongue.ranked ? 0 : a.at - b.at))
    .slice(0, 12)

interface Parted {
  readonly thing: string
  /** Stands before the cue and belongs to the thing: "für unser Fest". */
  readonly belongs?: string
  /** Told besides. */
  readonly story: readonly string[]
}

/** "Für unser Fest", "Bis Freitag", "Die Schule in Gartow": what stands before the cue in its clause. */
const leadOf = (before: string, theirs: boolean, tongue: Speech, fields: Fields) => {
  const read = { ...fields }
  const rest = unspoken(taken(unspoken(before, tongue), tongue, read), tongue)
  const belongs = shapeIn(tongue, `^(?:${tongue.leads})\\s`).test(flat(rest))
  // What is told besides stays as it was told: "wir haben 200 kg Äpfel und suchen eine Presse" seeks no 200 kg.
  if (!isIdle(rest, tongue) && !belongs && !theirs) return { story: unspoken(before, tongue, 'behind') }
  Object.assign(fields, read)
  return belongs && !isIdle(rest, tongue) ? { belongs: rest.charAt(0).toLowerCase() + rest.slice(1) } : {}
}

/** What is had or wanted, and what is told besides; day, price, place and amount of what is not the thing go into `fields`. */
export const partedBy = ({ cue, story, before, behind }: Found, tongue: Speech, fields: Fields): Parted => {
  const begun = unspoken(before, tongue)
  if (cue.thing === 'before') {
    const gap = /^\s*\p{L}/u.test(behind) ? ', ' : ' '
    return { thing: `${begun}${gap}${behind}`, story: [story] }
  }
  if (cue.thing === 'around' && tongue.around) {
    const parted = tongue.around(begun, behind, cue)
    return { thing: parted.thing, story: [story, parted.story] }
  }
  if (cue.thing === 'around' && !shapeIn(tongue, `^(?:${tongue.where})\\s`).test(flat(begun)))
    return { thing: `${begun} ${behind}`, story: [story] }
  const { belongs, story: lead } = leadOf(before, cue.theirs === true, tongue, fields)
  return { thing: behind, story: [story, lead ?? ''], ...(belongs && { belongs }) }
}
