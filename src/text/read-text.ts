import { type Call, readCall } from '../card.ts'
import type { Described } from '../command.ts'
import { findCode, readCode } from '../domain/code.ts'
import type { Draft } from '../draft.ts'
import type { Field } from '../field.ts'
import { fold } from '../fold.ts'
import { looksLikeId } from '../id.ts'
import { type Input, reservedKeys } from '../invocation.ts'
import { nominative } from '../nominative.ts'
import { type Locale, locales } from '../words.ts'
import { answered } from './answered.ts'
import { asksForPartners } from './asks-for-partners.ts'
import { type Beginning, ended, isNoun, isWhole, meantAlone, named, withoutCourtesy } from './beginnings.ts'
import { fieldsSaid } from './fields-said.ts'
import { goesFurther, isGuess } from './goes-further.ts'
import { insideSaid, type Stands } from './inside-said.ts'
import { joiningSaid } from './joining-said.ts'
import { ownData } from './own-data.ts'
import { placed, unplacedWords } from './placed.ts'
import { spokenFor } from './spoken-for.ts'

/** What a typed text was understood to say, and the words that found no place in it. */
export interface Heard {
  readonly call: Call
  /** It presses a button that its author has been shown, so it is no guess. */
  readonly pressed?: true
  /** A "ja" to what wants its own words: it is asked again. */
  readonly unsure?: true
  /** It may well be meant otherwise: it is shown once more before it is done. */
  readonly guess?: true
  readonly locale?: Locale
  readonly unplaced?: string
}

/** What says all it says in its name; beginnings like "meine" or "wir haben" may be about one's own data. */
const mayBeOwn = (said: Beginning, text: string): boolean => {
  const { command, begins } = said
  const { access, previewed, otherwise, changes, fields } = command
  if (isWhole(said, text)) return false
  // "Visszavonom a hozzájárulásomat": what is to be withdrawn may be one's consent.
  const [only, ...more] = fields
  if (only?.type === 'record' && more.length === 0 && changes) return true
  const asNamed = !otherwise && locales.some((locale) => fold(command.words[locale].name) === begins)
  return !asNamed && (access === 'self' || previewed || !changes)
}

/** A button's call, typed. */
const written = (commands: readonly Described[], text: string): Heard | undefined => {
  const call = text.includes('?') ? readCall(text) : undefined
  const command = call && commands.find(({ name }) => name === call.command)
  if (call === undefined || command === undefined || !/\?\S+=/.test(text)) return undefined
  const known = (key: string) => reservedKeys.includes(key) || command.fields.some(({ name }) => name === key)
  const pairs = Object.entries(call.input)
  return {
    call: { command: command.name, input: Object.fromEntries(pairs.filter(([key]) => known(key))) },
    ...unplacedWords(pairs.filter(([key]) => !known(key)).map(([key, value]) => `${key}=${value}`)),
  }
}

/** Where a command names its partner itself, that is the one it is done for, and what is said is the next thing. */
const inputFor = (command: Described | undefined, input: Input, name: string): Input => {
  const names = command?.access === 'coordinator' || command?.changes === false
  const fields = names ? command.fields.filter(({ required }) => required) : []
  const isPartner = ({ record }: Field) => record === 'organization'
  // What only shows may be about all of them, or about the one.
  const partner =
    fields.find(isPartner) ?? (command?.changes === false ? command.fields.find(isPartner) : undefined)
  const next = fields.find((field) => field.type === 'text' && !(field.name in input))
  if (partner === undefined) return { ...input, for: name }
  const said = input[partner.name]
  if (said === undefined) return { ...input, [partner.name]: name }
  return next ? { ...input, [partner.name]: name, [next.name]: said } : { ...input, for: name }
}

/** How something is to be had is said again behind what it is. */
const manners: Readonly<Record<string, string>> = {
  verkaufe: 'zu verkaufen',
  'zu verkaufen': 'zu verkaufen',
  verschenke: 'zu verschenken',
  'zu verschenken': 'zu verschenken',
  verleihe: 'zu verleihen',
  vermiete: 'zu vermieten',
  elado: 'eladó',
  eladunk: 'eladó',
  eladok: 'eladó',
}

/** "Wir haben eine Hochzeit und suchen Stühle" only begins like an offer. */
const seeks = ({ begins }: { readonly begins: string }, text: string): boolean =>
  /^(?:wir |ich )?ha(?:b|tt)/.test(begins) &&
  /^h[aä](?:ben?|tten?) (?:sie|ihr|jemand)\b|\b(?:such|brauch|benötig|fehl|wer |jemand|problem|frage)/iu.test(
    text,
  )

/** "Wir suchen: suche eine Obstpresse" says the same twice; "We offer: offer forms" does not. */
const saysAgain = (commands: readonly Described[], { command }: Beginning, words: string): boolean => {
  const again = named(commands, words)
  return command.previewed && again?.command === command && !isNoun(again)
}

const isOther = (command: Described, said: Beginning | undefined): boolean =>
  said !== undefined && !said.command.otherwise && said.command.name !== command.name

/**
 * The one parser of typed text. A written call always counts; then, of whoever stands at the door, that they want to
 * come in; then an open draft hears its answer; then a command; and what is none of these goes to the command that
 * hears everything else.
 */
export const readText = (
  commands: readonly Described[],
  typed: string,
  draft?: Draft,
  stands?: Stands,
): Heard => {
  const text = withoutCourtesy(commands, typed.trim())
  const call = written(commands, text)
  if (call) return call
  const redeeming = commands.find(({ fields }) => fields.some(({ type }) => type === 'code'))
  const code = findCode(text)
  // Whatever is said around a code, it is there to be used; nobody else shall read it.
  if (redeeming && code && !(code.mistyped && isOther(redeeming, named(commands, text))))
    return { call: { command: redeeming.name, input: { code: code.code } } }
  // Whom something is done for is said of a command, never of an answer.
  const partner = spokenFor(text)
  const done = partner && (named(commands, partner.rest) ?? ended(commands, partner.rest))
  if (partner && (done ?? meantAlone(commands, partner.rest))) {
    const heard = readText(commands, partner.rest)
    const { command, input } = heard.call
    const called = commands.find(({ name }) => name === command)
    return { ...heard, call: { command, input: inputFor(called, input, partner.name) } }
  }
  const begun = named(commands, text)
  const found = begun && !goesFurther(commands, begun, text) ? begun : ended(commands, text)
  if (
    draft &&
    !draft.used &&
    found?.command.name === 'cancel' &&
    found.begins === fold(text).replace(/[.!]+$/, '')
  )
    return { call: { command: 'cancel', input: { draft: draft.id } } }
  const joining = stands === 'outside' ? joiningSaid(text) : undefined
  if (joining) return joining
  const answer = draft && answered(commands, draft, text)
  if (answer) return answer
  const inside = found === undefined && stands ? insideSaid(text, stands) : undefined
  const meantSo = inside && readText(commands, inside.text)
  if (meantSo?.call.command === inside?.command && meantSo) return { ...meantSo, locale: inside.locale }
  const own = found === undefined || mayBeOwn(found, text) ? ownData(text) : undefined
  if (own) return own
  const meant = meantAlone(commands, text)
  if (meant)
    return { call: { command: meant.command.name, input: {} }, ...(meant.locale && { locale: meant.locale }) }
  if (/^\d{1,2}[.)]?$/.test(text)) return { call: { command: 'help', input: {} }, unplaced: text }
  // A code alone is there to be used.
  if (redeeming && readCode(text)) return { call: { command: redeeming.name, input: { code: text } } }
  // A number alone asks what it is.
  const id = text.replace(/[.!?]+$/, '')
  if (/^\S+-\S+$/.test(id) && looksLikeId(id))
    return { call: { command: 'listing show', input: { listing: id } } }
  const list = found === undefined ? asksForPartners(text) : undefined
  if (list) return list
  const otherwise = commands.find((command) => command.otherwise)
  // "Eladó traktor?" asks; who offers does not end with a question mark, who asks a room does.
  const offers = found?.command.previewed === true && found.command.access !== 'speaker'
  const asks = found === undefined || (offers && (text.endsWith('?') || seeks(found, text)))
  if (asks && otherwise) return { call: { command: otherwise.name, ...placed(otherwise, text) } }
  if (found === undefined) return { call: { command: 'help', input: {} }, ...unplacedWords([text]) }
  const { command, begins, locale, field, value } = found
  // What hears everything hears how it was asked, too.
  const namedIn = command.otherwise || begins === '' ? 0 : begins.split(' ').length
  const words = namedIn === 0 ? text : text.split(/\s+/).slice(namedIn).join(' ')
  if (text.split(/\s+/)[namedIn - 1]?.endsWith(':') && saysAgain(commands, found, words))
    return readText(commands, words)
  if (field !== undefined)
    return {
      call: {
        command: command.name,
        input: value !== undefined ? { [field]: value } : fieldsSaid(commands, found, field, words.trim()),
      },
      ...(locale !== undefined && { locale }),
      ...(isGuess(found, text) && { guess: true }),
    }
  const titled = locale === 'hu' ? nominative(words, text.split(/\s+/).slice(0, namedIn).join(' ')) : words
  const { input: said, unplaced } = placed(command, titled)
  const manner = manners[begins]
  const title = manner && said.title ? { title: `${said.title.replace(/[.!]$/, '')} (${manner})` } : {}
  const input = { ...said, ...title }
  return {
    call: { command: command.name, input },
    ...(locale !== undefined && { locale }),
    ...(unplaced !== undefined && { unplaced }),
  }
}
