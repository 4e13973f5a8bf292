import { languageOf } from '../../search/guess-locale.ts'
import { type Beginning, isWhole } from '../beginnings.ts'
import type { Reading } from '../heard.ts'
import { listingSaid } from '../listing-said/listing-said.ts'
import { options } from '../options.ts'

const publishes = (name: string): boolean => name === 'offer add' || name === 'request add'

const speaks = /^[\s,:]*(?:wir|ich|we|i|mi|én)\s/iu

/** "Help! We need …", "help yourselves to plums": the word of a command says something else. */
const goesOn = /^(?:\p{L}+!|help (?:needed|wanted|required|yourself|yourselves)\b)/iu

/**
 * "Angebot ändern Heu" begins another command; "Meine Bienen waren fleißig, es gibt Honig" only begins like one that takes no
 * words, and "Bitte aufnehmen: wir suchen …" goes on with a sentence.
 */
const isAnother = ({ command, begins }: Beginning, text: string): boolean => {
  const rest = text.split(/\s+/).slice(begins.split(' ').length).join(' ')
  const takesWords = command.fields.some(({ type }) => type !== 'choice' && type !== 'date')
  return !publishes(command.name) && !goesOn.test(text) && (rest === '' || (takesWords && !speaks.test(rest)))
}

/** "Unser Anhänger ist kaputt, wir bräuchten bis Freitag einen": what is offered or sought, with all that is said of it. */
export const listing: Reading = ({ commands, text, regions, found, stands }) => {
  // Whoever stands outside may ask, and publishes nothing.
  if (found === undefined && stands === 'outside') return undefined
  // A command by its name alone says nothing yet.
  if (found && (isWhole(found, text) || isAnother(found, text))) return undefined
  const any = commands.find(({ name }) => publishes(name))
  const { input, rest } = any ? options(any, text) : { input: {}, rest: text }
  const said = listingSaid(rest, languageOf(text)?.locale, regions)
  const command = said && commands.find(({ name }) => name === `${said.kind} add`)
  return command && said
    ? { call: { command: command.name, input: { ...said.input, ...input } }, locale: said.locale }
    : undefined
}
