import type { Gazetteer, Name } from './gazetteer.ts'
import { foldWord, type Token, tokenize } from './tokens.ts'

export interface Narrowing {
  readonly region?: string
  readonly town?: string
  readonly sector?: string
  /** Not only there, but also near it. */
  readonly around?: true
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

const leading = new Set(
  `in im aus bei beim nahe raum region kreis landkreis umkreis umgebung um rund herum gegend der dem den die das von
  near around from the within naher nahe area county district a az zwischen unweit bereich stadt gemeinde ort
  dorf samtgemeinde town village`
    .split(/\s+/)
    .map(foldWord),
)
const saying = new Set(
  'in im aus bei beim nahe raum region kreis landkreis umkreis umgebung um near around from within unweit'.split(
    ' ',
  ),
)
const trailing = new Set(
  'kornyeken kornyekerol kornyeki kozeleben mellett megye megyeben megyei jarasban jaras terseg tersegben teruleten area region county umgebung umkreis herum'.split(
    ' ',
  ),
)
const sectorCues = new Set(
  'bereich branche sektor sector industry agazat agazatban agazatbol szektor szektorban teruleten'.split(' '),
)

interface Found {
  readonly name: Name
  readonly first: number
  readonly end: number
}

const vicinity = new Set(
  'nahe naher raum umkreis umgebung gegend herum near around nearby kornyeken kornyekerol kornyeki kozeleben mellett'.split(
    ' ',
  ),
)

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

/**
 * Takes out of a question what narrows it. `heard` tells whether words stand together in some partner's text.
 * A question that only names a place is left whole.
 */
export const narrow = (
  text: string,
  gazetteer: Gazetteer,
  heard: (words: readonly string[]) => boolean,
): Narrowing => {
  const tokens = tokenize(text.slice(0, 600))
  let rest = text
  const narrowing: { region?: string; town?: string; sector?: string; around?: true } = {}
  const cuts: [number, number][] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const found = findAt(tokens, i, gazetteer, heard)
    if (!found) continue
    const before = tokens[i - 1]?.folded
    // Where something shall be brought is not where it is looked for.
    if (before === 'nach' || before === 'to') {
      i = found.end - 1
      continue
    }
    const { region, town, sector } = found.name
    if (isNear(tokens, found)) narrowing.around = true
    if (region !== undefined) narrowing.region ??= region
    if (town !== undefined) narrowing.town ??= town
    if (sector !== undefined) narrowing.sector ??= sector
    let { first, end } = found
    const cues = sector === undefined ? leading : new Set([...leading, ...sectorCues])
    const behind = sector === undefined ? trailing : sectorCues
    while (first > 0 && cues.has(tokens[first - 1]?.folded ?? '')) first -= 1
    while (behind.has(tokens[end]?.folded ?? '')) end += 1
    cuts.push([tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0])
    i = end - 1
  }
  for (const [start, end] of cuts.reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  // The town says more than the region it lies in.
  if (narrowing.town !== undefined) delete narrowing.region
  return { ...narrowing, rest: cuts.length === 0 ? text : withSpaces(rest) }
}
