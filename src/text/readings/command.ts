import type { Described } from '../../command.ts'
import { fold, withoutArticle } from '../../fold.ts'
import { nominative } from '../../nominative.ts'
import { type Beginning, isNoun, isQuestion, isWhole, meantAlone, named } from '../beginnings.ts'
import { fieldsSaid } from '../fields-said.ts'
import { isGuess } from '../goes-further.ts'
import type { Heard, Reading } from '../heard.ts'
import { placed } from '../placed.ts'
import { reached } from '../reached.ts'
import { respelt } from '../slips.ts'

/** The words with which a text begins a command, and those behind them. */
const parted = ({ command, begins }: Beginning, text: string) => {
  // What hears everything hears how it was asked, too.
  const words = command.otherwise || begins === '' ? 0 : begins.split(' ').length
  const all = text.split(/\s+/)
  return words === 0
    ? { beginning: '', rest: text }
    : { beginning: all.slice(0, words).join(' '), rest: all.slice(words).join(' ') }
}

/** "Zeig mir, wer Äpfel hat", "zeig mir die Einstellungen": a question, or what is a listing of its own, is read anew. */
export const toBeShown: Reading = ({ commands, text, found, anew }) => {
  if (found?.command.or === undefined) return undefined
  const what = parted(found, text).rest.replace(/^[\s,:]+/, '')
  const shown = [what, withoutArticle(fold(what))].find((said) => {
    const begun = named(commands, said)
    const meant = begun && isWhole(begun, said) ? begun : meantAlone(commands, said)
    return meant !== undefined && !meant.command.changes && !meant.command.otherwise
  })
  if (what === '') return undefined
  return shown !== undefined || isQuestion(what) ? anew(shown ?? what) : undefined
}

/** "Wir suchen: suche eine Obstpresse" says the same twice; "We offer: offer forms" does not. */
export const commandTwice: Reading = ({ commands, text, found, anew }) => {
  if (!found?.command.previewed) return undefined
  const { beginning, rest } = parted(found, text)
  const again = beginning.endsWith(':') ? named(commands, rest) : undefined
  return again?.command === found.command && !isNoun(again) ? anew(rest) : undefined
}

/** `Telefon: 05841 123`, "wir sind in Lüchow": a command that begins with one thing of it says that thing. */
export const commandByField: Reading = ({ commands, text, found }) => {
  if (found?.field === undefined) return undefined
  const { command, field, value, locale } = found
  const said =
    value !== undefined
      ? { [field]: value }
      : fieldsSaid(commands, found, field, parted(found, text).rest.trim())
  const { input, unplaced } = reached(command, said)
  return {
    call: { command: command.name, input },
    // What stands before a colon is the word of a form, which everybody writes so.
    ...(locale !== undefined && !found.begins.endsWith(':') && { locale }),
    ...(unplaced !== undefined && { unplaced }),
    ...((unplaced !== undefined || isGuess(found, text)) && { guess: true }),
  }
}

/** Of what names a partner or a listing the ending goes; what is said of it behind a comma stays as it is said. */
const bareIn = ({ fields }: Described, words: string, beginning: string): string => {
  const names = fields.some(({ type, required }) => type === 'record' && required)
  const [, name = words, note = ''] = (names ? /^([^,;:]*)(.*)$/su.exec(words) : null) ?? []
  return `${nominative(name, beginning)}${note}`
}

/**
 * "Meine einträeg": where the words behind a short name find no place, a longer one of the same command may be meant but
 * for a slip of the finger. What changes something is not guessed at.
 */
const respelled = ({ command }: Beginning, text: string, anew: (text: string) => Heard): Heard | undefined =>
  command.changes
    ? undefined
    : respelt([command], text)
        .map((one) => anew(one.text))
        .find(({ call, unplaced }) => call.command === command.name && unplaced === undefined)

/** `biete 3 t Heu bis Freitag`: the words behind a command find their places in its fields. */
export const commandWithWords: Reading = ({ text, found, anew }) => {
  if (found === undefined) return undefined
  const { command, locale } = found
  const { beginning, rest } = parted(found, text)
  const { input, unplaced } = placed(command, locale === 'hu' ? bareIn(command, rest, beginning) : rest)
  const meant = unplaced === undefined ? undefined : respelled(found, text, anew)
  if (meant) return meant
  return {
    call: { command: command.name, input },
    ...(locale !== undefined && { locale }),
    ...(unplaced !== undefined && { unplaced }),
  }
}
