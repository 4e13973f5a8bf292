import type { Input } from '../../invocation.ts'
import type { Locale } from '../../words.ts'
import { flat } from '../flat.ts'
import { asides, isIdle, joined, trimmed } from './cleaning.ts'
import { cuesIn, type Fields, type Found, partedBy, taken } from './cues.ts'
import { takeDay } from './day.ts'
import { takePrice } from './price.ts'
import { asks, isDenied } from './publishes-not.ts'
import { countedThing, thingIn } from './quantity.ts'
import { pictures, sentencesOf } from './sentences.ts'
import { respelled } from './spelling.ts'
import type { Speech } from './tongue.ts'
import { likeliest } from './tongues.ts'
import { shapeIn } from './words.ts'

/** An offer or a request as somebody has said it. */
export interface ListingSaid {
  readonly kind: 'offer' | 'request'
  readonly input: Input
  readonly locale: Locale
}

/** "Wir haben Rhabarber zum Verschenken": how it is to be had may say what it costs. */
const priceOf = ({ cue, words, tail }: Found, tongue: Speech): string | undefined =>
  cue.price === 'unsaid' ? undefined : (cue.price ?? takePrice(`${words} ${tail}`, tongue)?.value)

/** Whether a sentence says nothing besides day, price, place and amount; these go into `fields`. */
const saysFields = (sentence: string, tongue: Speech, fields: Fields): boolean => {
  const said = { ...fields }
  const [found] = cuesIn(sentence, tongue)
  const thing = found ? partedBy(found, tongue, said).thing : sentence
  if (!isIdle(taken(trimmed(thing, tongue), tongue, said), tongue)) return false
  const price = found && priceOf(found, tongue)
  if (price !== undefined) said.price ??= price
  Object.assign(fields, said)
  return true
}

/** "Unser alter Grill steht herum": what a clause is about. */
const subjectOf = (clause: string, tongue: Speech): string => {
  const verb = shapeIn(tongue, `\\s(?:${tongue.is})(?=\\s|$)`).exec(flat(clause))
  const where = shapeIn(tongue, `^(?:${tongue.where})\\s`).exec(flat(clause))?.[0].length ?? 0
  return clause.slice(where, verb?.index)
}

/** "Hopfen, mir ist die Lieferung geplatzt": what the thing is called, and what is told of it in clauses of their own. */
const calledAndTold = (title: string, tongue: Speech) => {
  const parts = title.split(/,\s+/)
  const tells = shapeIn(tongue, `^(?:${tongue.tells})`)
  const from = parts.findIndex((part, i) => i > 0 && tells.test(flat(part)))
  return from < 0
    ? { called: title, told: [] }
    : { called: parts.slice(0, from).join(', '), told: [parts.slice(from).join(', ')] }
}

const tidy = (part: string): string => part.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '')

/** What a sentence, among others of a message, offers or seeks. */
const listingIn = (
  found: Found,
  sentence: string,
  besides: readonly [before: readonly string[], after: readonly string[]],
  tongue: Speech,
): ListingSaid | undefined => {
  const fields: Fields = {}
  const { thing: all, belongs = '', story } = partedBy(found, tongue, fields)
  const { thing, told: behind } = asides(all, tongue)
  const rest = trimmed(thing, tongue)
  const isPronoun = shapeIn(tongue, `^(?:${tongue.pronouns})(?=$|[\\s,.!])`).test(flat(rest))
  // Where the cue stood is still to be seen in what `heading` reads.
  const headed = (text: string) => (tongue.heading ? tongue.heading(text, found.cue, sentence) : text)
  // "Kostenlos bis Samstag abzuholen": a day may stand among the words of a cue.
  const day = takeDay(found.words, tongue)
  if (day) fields.until ??= day.value
  const own = isPronoun ? '' : joined(headed(taken(rest, tongue, fields)), tongue)
  // "Freitag Filmabend, noch 10 Plätze frei", "unser Grill steht herum, wir verschenken ihn": it is told before.
  const [before = '', ...others] = [...besides[0], ...story].filter((part) => tidy(part) !== '')
  const borrowed = own === '' && before !== ''
  const title = borrowed
    ? joined(headed(taken(subjectOf(tidy(before), tongue), tongue, fields)), tongue)
    : own || thingIn(fields.quantity)
  // "Preis 10 €" says something of what was said before.
  if (!/\p{L}{2}/u.test(title) || /^(?:preis|price|ára?|menge|quantity|ort|place)$/iu.test(title))
    return undefined
  const { called, told: said } = calledAndTold(title, tongue)
  const counted = countedThing([called, belongs].filter((part) => part !== '').join(' '))
  const told = [...(borrowed ? others : [...besides[0], ...story]), ...said, ...behind, ...besides[1]]
    .map(tidy)
    .filter((part) => part !== '' && !saysFields(part, tongue, fields))
  const price = priceOf(found, tongue)
  const shaped = (shape: string, said: string) =>
    shapeIn(tongue, `(?<=^|[\\s,;:(–-])(?:${shape})(?=$|[\\s,;:.!?)–-])`).test(flat(said))
  const manner = tongue.manners.find(([shape]) => shaped(shape, `${found.words} ${found.tail}`))?.[1]
  const [urgent, urgently] = tongue.urgent
  const details = [
    ...(shaped(urgent, sentence) ? [urgently] : []),
    ...told,
    ...(manner !== undefined && fields.price === undefined ? [`${manner}.`] : []),
  ].join(' ')
  return {
    kind: found.cue.kind,
    locale: tongue.locale,
    input: {
      ...counted,
      ...fields,
      ...(counted.quantity !== undefined && { quantity: counted.quantity }),
      ...(price !== undefined && fields.price === undefined && { price }),
      ...(details !== '' && { details }),
    },
  }
}

const offersIn = (sentence: string, tongue: Speech): boolean => {
  const [found] = cuesIn(sentence, tongue)
  return found?.cue.kind === 'offer' || takePrice(sentence, tongue) !== undefined
}

/** "Eier von glücklichen Hühnern, 40 Cent das Stück": what has its price is offered, unless that is a limit. */
const pricedIn = ([sentence = '', ...more]: readonly string[], tongue: Speech): ListingSaid | undefined => {
  const price = takePrice(sentence, tongue)?.value
  const limit = price && shapeIn(tongue, `^(?:${tongue.prices.limit})\\s`).test(flat(price))
  const spent = shapeIn(tongue, `(?<=^|[\\s,;:])(?:${tongue.prices.spent})(?=$|[\\s,.;!])`).test(
    flat(sentence),
  )
  if (price === undefined || price === 'free' || limit || spent) return undefined
  const cue = { kind: 'offer', words: '', thing: 'behind' } as const
  const found = { cue, story: '', before: '', behind: sentence, words: '', tail: '' }
  return listingIn(found, sentence, [[], more], tongue)
}

const cuedIn = (sentences: readonly string[], asked: boolean, tongue: Speech): ListingSaid | undefined => {
  for (const [i, sentence] of sentences.entries())
    for (const found of cuesIn(sentence, tongue, asked)) {
      if (isDenied(found, tongue)) return undefined
      const besides = [sentences.slice(0, i), sentences.slice(i + 1)] as const
      if (found.cue.asks === 'besides' && !besides.flat().some((other) => offersIn(other, tongue))) continue
      const said = listingIn(found, sentence, besides, tongue)
      if (said) return said
    }
  return undefined
}

/** Without hello and goodbye. */
const withoutEnds = (text: string, tongue: Speech): string => {
  const hello = shapeIn(tongue, `^(?:${tongue.hello})`).exec(flat(text))?.[0].length ?? 0
  const bye = shapeIn(tongue, `(?:${tongue.goodbye})\\s*$`).exec(flat(text).slice(hello))
  return text.slice(hello, bye ? hello + bye.index : undefined).trim()
}

/** A text as it is read in one language; nothing where it says in it what is neither to be had nor wanted. */
const readingOf = (text: string, tongue: Speech) => {
  const right = respelled(text, tongue)
  const { never, invites } = tongue
  if (never && shapeIn(tongue, `(?<=^|[\\s,;:])(?:${never})(?=$|[\\s,.!?;])`).test(flat(right))) return []
  const wanted = shapeIn(tongue, `^(?:${invites})[\\s.!?]*$`)
  const sentences = sentencesOf(withoutEnds(right, tongue)).filter((sentence) => !wanted.test(flat(sentence)))
  return [{ sentences, asked: sentences.some((sentence) => asks(sentence, tongue)), tongue }]
}

/** "Für 10 €, in Gartow": day, price, place and amount, where a text says nothing besides; undefined where it says more, or none. */
export const fieldsAlone = (
  text: string,
  first: Locale | undefined,
  regions: readonly string[],
): Input | undefined => {
  for (const tongue of likeliest(first)) {
    const fields: Fields = {}
    if (saysFields(text, { ...tongue, regions }, fields) && Object.keys(fields).length > 0) return fields
  }
  return undefined
}

const longest = 1000 // characters that are read

/**
 * What a text offers or seeks; undefined where it says nothing of the kind. `first` is the language that it is likely
 * in, `regions` are what regions are called where it is said.
 */
export const listingSaid = (
  text: string,
  first?: Locale,
  regions: readonly string[] = [],
): ListingSaid | undefined => {
  if (text.length > longest) return undefined
  // Accents that stand apart are put on their letters; other letters stay as they were typed.
  const plain = (/\p{M}/u.test(text) ? text.normalize('NFC') : text)
    .replace(pictures, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()
  const readings = likeliest(first).flatMap((tongue) => readingOf(plain, { ...tongue, regions }))
  for (const { sentences, asked, tongue } of readings) {
    const said = cuedIn(sentences, asked, tongue)
    if (said) return said
  }
  if (readings.some(({ asked }) => asked)) return undefined
  const [likely] = readings
  return likely && pricedIn(likely.sentences, likely.tongue)
}
