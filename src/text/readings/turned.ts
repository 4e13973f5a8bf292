import type { Described } from '../../command.ts'
import { unaccented } from '../../fold.ts'
import { type InEvery, locales } from '../../words.ts'
import type { Reading } from '../heard.ts'
import { sentenceOf, shapeOf } from '../sentence.ts'

const longest = 120 // characters

/** What stands between the words of a command, and before its noun. */
const pieces = { what: '(?!(?:fur|mit|zum|zur|in|im|am|for|with|to|at) )(?<what>\\S+(?: \\S+){0,5}?)' }
const the: InEvery<string> = {
  de: '(?:der|die|das|den|dem|diese[nrs]?|unsere?[nrms]?|eine?n?)',
  en: '(?:the|an?|this|our)',
  hu: '(?:az?|ezt az?|egy)',
}

/** How the two words of a name stand in a sentence, with a name between or behind them, or without. */
const orders: InEvery<(one: string, other: string) => readonly string[]> = {
  de: (one, other) => [`(?:${the.de} )?${one} <what> ${other}`, `${the.de} ${one} ${other}`],
  en: (one, other) => [`${other} (?:${the.en} )?${one}(?: <what>)?`, `${one} ${the.en} ${other}(?: <what>)?`],
  hu: (one, other) => [`${the.hu} ${one} ${other}`, `(?:${the.hu} )?<what> ${one} ${other}`],
}

const turnsOf = (commands: readonly Described[]) =>
  commands.flatMap((command) =>
    locales.flatMap((locale) =>
      [command.words[locale].name, ...(command.words[locale].typed ?? [])].flatMap((name) => {
        const [one = '', other, ...more] = unaccented(name).split(' ')
        const shapes = other === undefined || more.length > 0 ? [] : orders[locale](one, other)
        return shapes.map((shape) => ({ command: command.name, locale, name, shape: shapeOf(shape, pieces) }))
      }),
    ),
  )

const known = new WeakMap<readonly Described[], ReturnType<typeof turnsOf>>()

/** "Region Altmark anlegen", "block the person Udo", "Udo személy letiltása": a name of two words as a sentence has it. */
export const turned: Reading = ({ commands, text, found, anew }) => {
  if (found !== undefined || text.length > longest || text.endsWith('?')) return undefined
  const turns = known.get(commands) ?? turnsOf(commands)
  known.set(commands, turns)
  const { read } = sentenceOf(text.replace(/[.!]+$/, ''))
  for (const { command, locale, name, shape } of turns) {
    const told = read(shape)
    // A name goes over no comma.
    if (/[,;]/.test(told?.what ?? '')) continue
    const heard = told && anew(`${name} ${told.what ?? ''}`.trim())
    if (heard?.call.command === command) return { ...heard, locale }
  }
  return undefined
}
