import type { Gazetteer, Name } from './gazetteer.ts'
import { type Nearness, nearnessIn } from './near.ts'
import { leading, saying, sectorCues, trailing, vicinity } from './place-cues.ts'
import { measured, type SpotCalled, spotAt } from './spot-at.ts'
import type { Spot } from './spots.ts'
import { type Token, tokenize } from './tokens.ts'

export interface Narrowing {
  readonly region?: string
  readonly town?: string
  readonly sector?: string
  /** Not only there, but also near it. */
  readonly around?: true
  /** Not far from there, or, where no place is named, from whoever asks. */
  readonly near?: Pick<Nearness, 'radius' | 'soft'>
  /** A place in the surroundings, which is no town of the network's partners. */
  readonly spot?: Spot
  /** What seems to be meant as a place, and is none that is known. */
  readonly nowhere?: string
  /** The text without what narrows it. */
  readonly rest: string
}

const germanEnding = /^(s|er|ern|ers|en|isch|ische|ischen|ischer|isches|n)$/
const hungarianEnding =
  /^(a|e|i|n|on|en|ban|ben|bol|bel|rol|rel|nal|nel|tol|tel|ott|ett|beli|iak|iek|kornyeki)$/

/** How a word of a question names a place: as it is, with an ending, or as what comes from there. */
const fits = (asked: string, name: string): 'itself' | 'from' | undefined => {
  if (asked === name) return 'itself'
  if (name.length < 3 || asked.length <= name.length - 2) return undefined
  if (asked.startsWith(name)) {
    const rest = asked.slice(name.length)
    if (rest === 'er' || rest === 'ern' || rest.startsWith('isch')) return 'from'
    if (germanEnding.test(rest) || hungarianEnding.test(rest)) return 'itself'
    const doubled = name.at(-1) ?? ''
    if (rest === `${doubled}al` || rest === `${doubled}el`) return 'itself'
  }
  // Zala, Zalában; Bremen, Bremer; Dresden, Dresdner: the last vowel may go.
  if (name.length >= 5 && /en$/.test(name) && asked === `${name.slice(0, -2)}er`) return 'from'
  if (name.length >= 6 && /en$/.test(name) && asked === `${name.slice(0, -2)}ner`) return 'from'
  return undefined
}

interface Found {
  readonly name: Name
  readonly first: number
  readonly end: number
}

/** "Raum Dannenberg" and "near Gartow" take in the neighbours. */
const isNear = (tokens: readonly Token[], { first, end }: Found): boolean =>
  [...tokens.slice(Math.max(0, first - 3), first), ...tokens.slice(end, end + 1)].some(({ folded }) =>
    vicinity.has(folded),
  )

const findAt = (
  tokens: readonly Token[],
  i: number,
  { names }: Gazetteer,
  heard: (words: readonly string[]) => boolean,
): Found | undefined => {
  const token = tokens[i]
  if (!token) return undefined
  const [before, beforeThat] = [tokens[i - 1]?.folded ?? '', tokens[i - 2]?.folded ?? '']
  const cued = saying.has(before) || (leading.has(before) && saying.has(beforeThat))
  for (const name of names.get(token.folded.slice(0, 3)) ?? []) {
    const end = i + name.words.length
    const last = name.words.length - 1
    const how = fits(tokens[end - 1]?.folded ?? '', name.words[last] ?? '')
    if (!how || name.words.some((word, n) => n < last && tokens[i + n]?.folded !== word)) continue
    const after = tokens[end]
    if (name.sector !== undefined) {
      if (sectorCues.has(before) || sectorCues.has(after?.folded ?? '')) return { name, first: i, end }
      continue
    }
    // "Lüneburger Heidehonig" is what a partner sells, not where somebody looks.
    if (how === 'from' && after && heard([token.folded, after.folded])) continue
    // Written small and without "in", "essen" is a meal and "halle" a hall.
    const small = /^\p{Ll}/u.test(token.surface)
    const cuedBehind = trailing.has(after?.folded ?? '')
    if (
      small &&
      !cued &&
      !cuedBehind &&
      how === 'itself' &&
      token.folded === name.words[0] &&
      heard([token.folded])
    )
      continue
    return { name, first: i, end }
  }
  return undefined
}

const withSpaces = (text: string) =>
  text
    .replace(/\s+([,.?!;])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;]+/, '')
    .trim()

/** Whether a text says at all that something is to be near. */
export const mayBeNear = (text: string): boolean => {
  const tokens = tokenize(text.slice(0, 600))
  return nearnessIn(tokens)?.soft === false || tokens.some(({ folded }) => vicinity.has(folded))
}

/**
 * Takes out of a question what narrows it. `heard` tells whether words stand together in some partner's text,
 * `spotCalled` what else is called so in the surroundings. A question that only names a place is left whole.
 */
export const narrow = (
  text: string,
  gazetteer: Gazetteer,
  heard: (words: readonly string[]) => boolean,
  spotCalled: SpotCalled = () => undefined,
): Narrowing => {
  const tokens = tokenize(text.slice(0, 600))
  let rest = text
  const near = nearnessIn(tokens)
  const narrowing: { -readonly [K in keyof Narrowing]?: Narrowing[K] } = {}
  const cuts: [number, number][] = []
  const cut = (first: number, end: number) =>
    cuts.push([tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0])
  const isSaid = (i: number) => near?.ranges.some(([first, end]) => i >= first && i < end) ?? false
  for (let i = 0; i < tokens.length; i += 1) {
    if (isSaid(i)) continue
    const found = findAt(tokens, i, gazetteer, heard)
    const other = found ? undefined : spotAt(tokens, i, { near, spotCalled, text })
    if (!found && !other) continue
    const before = tokens[i - 1]?.folded
    let [first, end] = [i, found?.end ?? other?.end ?? i + 1]
    const next = end - 1
    // Where something shall be brought is not where it is looked for.
    if (before === 'nach' || before === 'to') {
      i = next
      continue
    }
    const { region, town, sector } = found?.name ?? {}
    if (found && isNear(tokens, found)) narrowing.around = true
    if (region !== undefined) narrowing.region ??= region
    if (town !== undefined) narrowing.town ??= town
    if (sector !== undefined) narrowing.sector ??= sector
    if (other) narrowing.spot ??= other.spot
    const cues = sector === undefined ? leading : new Set([...leading, ...sectorCues])
    const behind = sector === undefined ? trailing : sectorCues
    while (first > 0 && !isSaid(first - 1) && cues.has(tokens[first - 1]?.folded ?? '')) first -= 1
    while (!isSaid(end) && behind.has(tokens[end]?.folded ?? '')) end += 1
    // "Im Umkreis von 30 km um die Altmark"
    if (first > 0 && isSaid(first - 1) && measured.has(tokens[first]?.folded ?? '')) narrowing.around = true
    cut(first, end)
    i = next
  }
  // The town says more than the region it lies in.
  if (narrowing.town !== undefined) delete narrowing.region
  const isPlaced =
    narrowing.town !== undefined || narrowing.region !== undefined || narrowing.spot !== undefined
  if (near && (isPlaced || !near.bound)) {
    if (!near.soft || !isPlaced)
      narrowing.near = { ...(near.radius && { radius: near.radius }), soft: near.soft }
    for (const [first, end] of near.ranges) {
      cut(first, end)
      const [link, name] = [tokens[end]?.folded ?? '', tokens[end + 1]]
      if (isPlaced || !measured.has(link) || !name || !/^\p{Lu}/u.test(name.surface)) continue
      narrowing.nowhere = name.surface
      cut(end, end + 2)
    }
  }
  if (narrowing.near === undefined && (narrowing.spot || (narrowing.around && narrowing.town !== undefined)))
    narrowing.near = { soft: false }
  for (const [start, end] of cuts.toSorted(([a], [b]) => b - a))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  return { ...narrowing, rest: cuts.length === 0 ? text : withSpaces(rest) }
}
