import type { Call } from '../card.ts'
import { unaccented } from '../fold.ts'
import { nominative } from '../nominative.ts'
import type { Locale } from '../words.ts'
import { wishesIn } from './door-said.ts'
import { english } from './joining-said/english.ts'
import { german } from './joining-said/german.ts'
import { hungarian } from './joining-said/hungarian.ts'
import type { Tongue } from './joining-said/tongue.ts'
import { isNoName, looksLikeName } from './no-name.ts'
import { sentenceOf, shapeOf } from './sentence.ts'

/** What somebody at the door says who wants to come in. */
interface Joining {
  readonly call: Call
  readonly locale: Locale
}

type Part = keyof Tongue['parts']

/** What is said together, in any order and over the ends of sentences: what says more is tried first. */
const together: readonly (readonly Part[])[] = [
  ['me', 'founds'],
  ['founds'],
  ['me', 'none'],
  ['me', 'want', 'from'],
  ['me', 'want', 'are'],
  ['meFrom', 'want'],
  ['me', 'from'],
  ['me', 'wantAt'],
  ['want', 'from'],
  ['want', 'kind'],
  ['want', 'signed'],
  ['me', 'want'],
  ['want', 'are'],
  ['meFrom'],
  ['none'],
  ['want'],
  ['from'],
  ['wantAt'],
]

/** What is no wish by itself, but says who they are where that is asked. */
const answering: readonly (readonly Part[])[] = [['me', 'us'], ['us']]

const inAnyOrder = (parts: readonly Part[]): readonly (readonly Part[])[] =>
  parts.length < 2
    ? [parts]
    : parts.flatMap((first) =>
        inAnyOrder(parts.filter((part) => part !== first)).map((others) => [first, ...others]),
      )

const shapesOf = (
  all: readonly (readonly Part[])[],
  { locale, nobody, hello, and, pieces, parts }: Tongue,
) => {
  const told = {
    partner: '(?<partner>\\S+(?: \\S+){0,7}?)',
    town: '(?<town>\\S+(?: \\S+)??)',
    // What a legal form follows is no town: "Brot aus Liebe e.V."
    home: '(?<town>\\S+(?: (?!(?:e\\.? ?v|gmbh|eg|kg|gbr|ag|kft|bt)\\b)\\S+)??)',
    // "Ich bin hier neu", "I am the baker": that is nobody's name.
    word: `(?!(?:${nobody}) )\\S+`,
    full: '<word>(?: (?:von|van|de|der|zu))*? <word>(?: <word>)??',
    name: '(?<name><full>)',
    signed: '(?<signed><full>)',
  }
  return all.flatMap(inAnyOrder).map((order) => {
    const said = order.map((part) => `(?:${parts[part]})`).join(` (?:${and} )?`)
    return { locale, shape: shapeOf(`(?:${hello} )?${said}`, { ...pieces, ...told, me: parts.me }) }
  })
}
const tongues = [german, english, hungarian]
const shapes = tongues.flatMap((tongue) => shapesOf(together, tongue))
const asked = [...shapes, ...tongues.flatMap((tongue) => shapesOf(answering, tongue))]

/** Who belongs somewhere and goes on to what they seek or offer asks for that. */
const wantsMore =
  /\b(?:such|brauch|biet|hatt|hab|wer\b|wo\b|keres|kinal|kell|ki\b|need|offer|look|have|who\b|where\b)/

/** "Bäckerei Korn, kann ich mitmachen": what is said behind a partner's name is no part of it. */
const withoutWish = (partner: string): string =>
  partner
    .split(/(?<=[,;.!])\s+/)
    .filter((part, i) => i === 0 || !wishesIn(part))
    .join(' ')

const isCapitalized = (name: string): boolean =>
  name.split(' ').every((word) => /^\p{Lu}|^(?:von|van|de|der|zu)$/u.test(word))

/** A town always stands in a case there, whatever the verb: "Lentiből". */
const inNominative = (key: string, said: string, text: string): string =>
  key === 'name' ? said : nominative(said, key === 'town' ? `vagyunk ${said}` : text)

const heardAs = (all: typeof shapes, text: string): Joining | undefined => {
  if (text.length > 200) return undefined
  const { read } = sentenceOf(text)
  for (const { locale, shape } of all) {
    const found = read(shape)
    if (found === undefined) continue
    const [partner, name, signed, town] = [
      found.partner && withoutWish(found.partner),
      found.name,
      found.signed,
      found.town,
    ].map((one) => one?.replace(/[\s,;.!?]+$/, ''))
    if (partner && (wantsMore.test(unaccented(partner)) || isNoName(partner))) continue
    // Between any two words and a place only capitals tell that somebody signs.
    if (signed && !isCapitalized(signed)) continue
    const told = { organization: partner, town, name: name && looksLikeName(name) ? name : signed }
    return {
      call: {
        command: 'join ask',
        input: Object.fromEntries(
          Object.entries(told).flatMap(([key, said]) =>
            said ? [[key, locale === 'hu' ? inNominative(key, said, text) : said]] : [],
          ),
        ),
      },
      locale,
    }
  }
  return undefined
}

/** Somebody who is not in yet says that they want to join, or where they belong. */
export const joiningSaid = (text: string): Joining | undefined => heardAs(shapes, text)

/** The same, said to whoever asks where they belong: "Wir sind die Bäckerei Korn aus Lüchow". */
export const joiningAnswered = (text: string): Joining | undefined => heardAs(asked, text)
