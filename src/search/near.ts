import type { Token } from './tokens.ts'

/** How far from a place is still near it. */
export interface Radius {
  readonly amount: number
  /** As it was said. */
  readonly unit: 'km' | 'mi'
}

/** What a text says of nearness, and the tokens that say it: from the first to before the second. */
export interface Nearness {
  readonly radius?: Radius
  /** Only together with a place behind or before it is this nearness: "30 km um Clenze", "20 km-re Lentitől". */
  readonly bound: boolean
  /** "Hier" and "bei uns" may be said of the network, too. */
  readonly soft: boolean
  readonly ranges: readonly (readonly [first: number, end: number])[]
}

const numbers: ReadonlyMap<string, number> = new Map(
  (
    [
      [5, 'funf five ot'],
      [10, 'zehn ten tiz'],
      [15, 'funfzehn fifteen tizenot'],
      [20, 'zwanzig twenty husz'],
      [25, 'funfundzwanzig huszonot'],
      [30, 'dreissig thirty harminc'],
      [40, 'vierzig forty negyven'],
      [50, 'funfzig fifty otven'],
      [60, 'sechzig sixty hatvan'],
      [70, 'siebzig seventy hetven'],
      [80, 'achtzig eighty nyolcvan'],
      [90, 'neunzig ninety kilencven'],
      [100, 'hundert hundred szaz'],
    ] as const
  ).flatMap(([n, words]) => words.split(' ').map((word) => [word, n] as const)),
)

const unit = 'km|kilo ?met(?:er|ern|ers|re|res|eres|erre|eren|ernel)|miles?|mi|meilen?|merfold(?:es|re|on)?'
const distance = `(?<amount>\\d{1,4}(?: \\d)?|${[...numbers.keys()].join('|')}) ?(?<unit>${unit})`
const about =
  '(?:etwa |ca |circa |rund |ungefahr |max |maximal |hochstens |bis zu |about |roughly |a |kb |korulbelul |legfeljebb |maximum )*'
/** "Weg" of "20 km weg"; "14 km Weg" is a way to be mown. */
const away = '(?:weit )?(?:weg|entfernt|entfernung|away|distance)(?: von hier| von uns| from here| from us)?'
const from = '(?= (?:um|rund|von|ab|of|from|around) )'
const most =
  '(?:hochstens|maximal|max|bis zu|nicht weiter als|nicht mehr als|weniger als|keine|at most|no more than|not more than|no further than|not further than|less than|under|up to|legfeljebb|maximum|nem messzebb mint)'
const ours = '(?:der|unserer|meiner|deiner|eurer|ihrer|the|our|my|your)'

const whole = (shape: string) => new RegExp(`(?<![^ ])${shape}(?![^ ])`, 'g')

/** "30 km um Clenze", "Lentitől 20 km-re": without a place it may be anything. */
const withPlace: readonly RegExp[] = [
  `(?:${most} )?${about}${distance}${from}`,
  `(?<=(?:tol|tavol) )${distance}(?: re)?`,
].map(whole)

/** Folded words, parted by one blank. A text may say several of these. */
const shapes: readonly RegExp[] = [
  // So many kilometres
  `(?:(?:hier |bei uns )?(?:im|in einem|in|mit|within) )?(?:a )?(?:umkreis|radius)(?: von| bis| of)? ${about}${distance}`,
  `(?:(?:im|in einem|within|in) )?(?:a )?${about}${distance} (?:umkreis|radius)(?: von hier| um uns)?`,
  `(?:innerhalb(?: von)?|nicht weiter als|within|no further than|not further than) ${about}${distance}(?: (?:reach|distance|${away}))?(?: of here| of us| von hier| von uns| um uns)?`,
  `(?:${most} )?${about}${distance} ${away}`,
  `(?:${most} )?${about}${distance} (?:(?:rund )?um uns(?: herum)?|um hier|von (?:hier|uns)|from (?:here|us)|around us|of us)`,
  `(?:egy )?${about}${distance}(?: es)? (?:korzet(?:ben|eben|unkben|emben|en belul)?|sugaru korben|sugaru korzetben)`,
  `(?:innen |tolunk )?${about}${distance}(?: (?:en|es|re))? (?:belul|korben|tavolsagon belul|tavolsagra)`,
  `(?:innen|tolunk|toluk) ${about}${distance}(?: re)?`,
  `(?:legfeljebb|maximum|nem messzebb mint) ${distance}(?: re)?(?: (?:innen|tolunk))?`,
  // Not far
  '(?:hier )?bei uns (?:im ort|im dorf|herum|in der nahe|in der gegend|in der umgebung|um die ecke)',
  `(?:hier )?(?:ganz |irgendwo )?(?:in |^)${ours} (?:naheren |naherer |unmittelbaren |direkten |nachsten )?(?:nahe|umgebung|gegend|nachbarschaft)`,
  'im (?:naheren )?umkreis',
  'um die ecke',
  'und umgebung',
  '(?:rund )?um uns(?: herum)?',
  'nachstgelegen(?:e|er|en|es)?',
  'am nachsten gelegen',
  `(?:in |^)${ours} (?:area|neighbourhood|neighborhood|vicinity)`,
  'near(?: to)? (?:me|us|here)',
  'near ?by',
  'close (?:by|to (?:me|us|here))',
  'around (?:here|us|me)',
  '(?:nearest|closest)(?: to (?:me|us|here))?(?! offer)',
  '(?:itt )?az? (?:kozvetlen )?(?:kozelben|kozelunkben|kozelemben|kornyeken|kornyekunkon|kornyekemen|kornyekbol)',
  'errefele',
  'legkozelebb(?:i|it|iek)?',
].map(whole)

/** Where whoever asks is, or the network. */
const here: readonly RegExp[] = [
  '(?:hier )?bei uns(?: hier)?',
  '(?:itt )?nalunk',
  // Here: among people of a room it is said of the room, too.
  '(?<!(?:jemand|wer|einer|anyone|anybody|someone|somebody|valaki|is|sind|seid) )(?:hier|here|itt)(?! (?:\\S+ )?(?:jemand|irgendjemand|irgendwer|wer|einer|eine|anyone|anybody|who|valaki|ki))',
].map(whole)

/** What nearness is never said without. */
const hint =
  /km|kilo ?met|mile|\bmi\b|meile|merfold|nahe|umgebung|gegend|nachbarschaft|umkreis|radius|ecke|uns\b|nachstg|am nachsten|area|vicinity|neighbo|region|near|close|around|kozel|kornyek|nalunk|errefele|\b(?:hier|here|itt)\b/

const readAmount = (said: string): number => numbers.get(said) ?? Number(said.replace(' ', '.'))

/** What a text says of nearness, if it does. */
export const nearnessIn = (tokens: readonly Token[]): Nearness | undefined => {
  const text = tokens.map(({ folded }) => folded).join(' ')
  if (!hint.test(text)) return undefined
  const tokenAt = (offset: number) => text.slice(0, offset).split(' ').length - 1
  let radius: Radius | undefined
  const ranges: [number, number][] = []
  const take = (shape: RegExp) => {
    for (const found of text.matchAll(shape)) {
      const first = tokenAt(found.index)
      const end = tokenAt(found.index + found[0].length) + 1
      const { amount, unit } = found.groups ?? {}
      // "Im Umkreis von 30 km" is an "im Umkreis", too.
      if (ranges.some(([from, to]) => first < to && from < end)) continue
      if (amount !== undefined && unit !== undefined)
        radius ??= { amount: readAmount(amount), unit: /^m(?:i|ei|er)/.test(unit) ? 'mi' : 'km' }
      ranges.push([first, end])
    }
  }
  for (const shape of shapes) take(shape)
  const isPlain = ranges.length > 0
  for (const shape of withPlace) take(shape)
  const isMeasured = ranges.length > 0
  for (const shape of here) take(shape)
  const bound = !isPlain && isMeasured
  const soft = !isMeasured
  if (ranges.length === 0) return undefined
  return { ...(radius && { radius }), bound, soft, ranges: ranges.toSorted(([a], [b]) => a - b) }
}

const kilometresInMile = 1.609344
export const inKilometres = ({ amount, unit }: Radius): number =>
  unit === 'mi' ? amount * kilometresInMile : amount
