import { type Call, readCall } from '../card.ts'
import type { Described } from '../command.ts'
import { findCode, readCode } from '../domain/code.ts'
import { readQuantity } from '../domain/quantity.ts'
import type { Draft } from '../draft.ts'
import { fold } from '../fold.ts'
import { chosen } from '../form.ts'
import { looksLikeId } from '../id.ts'
import { type Input, reservedKeys } from '../invocation.ts'
import { nominative } from '../nominative.ts'
import type { Locale } from '../words.ts'
import { findQuantity } from './amount.ts'
import { answered } from './answered.ts'
import { asksForPartners } from './asks-for-partners.ts'
import { type Beginning, ended, meantAlone, named } from './beginnings.ts'
import { options } from './options.ts'
import { findUntil } from './until.ts'

/** What a typed text was understood to say, and the words that found no place in it. */
export interface Heard {
  readonly call: Call
  readonly locale?: Locale
  readonly unplaced?: string
}

const unplacedWords = (words: readonly string[]) => {
  const text = words.join(' ').replace(/\s+/g, ' ').trim()
  return text === '' ? {} : { unplaced: text }
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

const placed = (command: Described, text: string): { input: Input; unplaced?: string } => {
  const { input: said, rest } = options(command, text)
  const input: Record<string, string> = { ...said }
  const missing = command.fields.filter(({ name }) => !(name in input))
  let words = rest
  const records = missing.filter(({ type }) => type === 'record')
  for (const { name } of records) {
    const id = words.split(/\s+/).find((word) => looksLikeId(word.replace(/[.,;!?]+$/, '')))
    if (id === undefined) continue
    input[name] = id.replace(/[.,;!?]+$/, '')
    words = words.replace(id, ' ')
  }
  const date = missing.find(({ type }) => type === 'date')
  const day = date && findUntil(words)
  if (date && day) {
    input[date.name] = day.until
    words = day.rest
  }
  const amount = missing.find(({ type }) => type === 'quantity')
  const titled = missing.some(({ type }) => type === 'text')
  const alone =
    !titled && typeof readQuantity(words) === 'object' ? { quantity: words.trim(), rest: '' } : undefined
  const found = amount && (alone ?? findQuantity(words))
  if (amount && found) {
    input[amount.name] = found.quantity
    words = found.rest
  }
  words = words.replace(/^[\s:,.!–-]+/, '').trim()
  // The words belong to the first thing that has to be said, else to the first that may be.
  const open = missing
    .filter(({ name, type }) => (type === 'text' || type === 'code' || type === 'record') && !(name in input))
    .toSorted((a, b) => Number(b.required) - Number(a.required))[0]
  if (open === undefined || words === '') return { input, ...unplacedWords([words]) }
  return { input: { ...input, [open.name]: words } }
}

/** `für Holzhof: biete …`: whom a coordinator, or somebody of several partners, speaks for. */
const spokenFor = [
  /^(?:für|fuer|for)\s+(.{2,80}?):\s+(.+)$/isu,
  /^(.{2,80}?)\s+(?:nev[eé]ben|r[eé]sz[eé]re):\s+(.+)$/isu,
]
const actingFor = (text: string): { readonly name: string; readonly rest: string } | undefined => {
  const [, name, rest] = spokenFor.map((shape) => shape.exec(text)).find((found) => found !== null) ?? []
  return name === undefined || rest === undefined ? undefined : { name, rest }
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

/**
 * What follows upon a field's name: its value, chosen in the language in which the field was named. The name alone
 * chooses the field itself, where another field asks which.
 */
const fieldSaid = ({ command, locale }: Beginning, field: string, said: string): Input => {
  if (said === '') {
    const asks = command.fields.find(({ options }) => options?.includes(field))
    return asks ? { [asks.name]: field } : {}
  }
  const label = locale && command.words[locale].fields[field]
  const choices = typeof label === 'object' ? Object.entries(label.choices) : []
  const choice = chosen(
    choices.map(([value, words]) => ({ value, label: words })),
    said,
  )
  return { [field]: choice?.value ?? said }
}

const isOther = (command: Described, said: Beginning | undefined): boolean =>
  said !== undefined && !said.command.otherwise && said.command.name !== command.name

/**
 * The one parser of typed text. A written call always counts; then an open draft hears its answer; then a
 * command; and what is none of these goes to the command that hears everything else.
 */
export const readText = (commands: readonly Described[], typed: string, draft?: Draft): Heard => {
  const text = typed.trim()
  const call = written(commands, text)
  if (call) return call
  const redeeming = commands.find(({ fields }) => fields.some(({ type }) => type === 'code'))
  const code = findCode(text)
  // Whatever is said around a code, it is there to be used; nobody else shall read it.
  if (redeeming && code && !(code.mistyped && isOther(redeeming, named(commands, text))))
    return { call: { command: redeeming.name, input: { code: code.code } } }
  // Whom something is done for is said of a command, never of an answer.
  const partner = actingFor(text)
  if (partner && (named(commands, partner.rest) ?? ended(commands, partner.rest))) {
    const heard = readText(commands, partner.rest)
    return { ...heard, call: { ...heard.call, input: { ...heard.call.input, for: partner.name } } }
  }
  const found = named(commands, text) ?? ended(commands, text)
  if (
    draft &&
    !draft.used &&
    found?.command.name === 'cancel' &&
    found.begins === fold(text).replace(/[.!]+$/, '')
  )
    return { call: { command: 'cancel', input: { draft: draft.id } } }
  const answer = draft && answered(commands, draft, text)
  if (answer) return { call: answer }
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
  const { command, begins, locale, field } = found
  // What hears everything hears how it was asked, too.
  const namedIn = command.otherwise || begins === '' ? 0 : begins.split(' ').length
  const words = namedIn === 0 ? text : text.split(/\s+/).slice(namedIn).join(' ')
  if (field !== undefined)
    return {
      call: { command: command.name, input: fieldSaid(found, field, words.trim()) },
      ...(locale !== undefined && { locale }),
    }
  const titled =
    command.previewed && locale === 'hu'
      ? nominative(words, text.split(/\s+/).slice(0, namedIn).join(' '))
      : words
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
