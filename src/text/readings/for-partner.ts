import type { Call } from '../../card.ts'
import type { Described } from '../../command.ts'
import type { Field } from '../../field.ts'
import type { Input } from '../../invocation.ts'
import { ended, meantAlone, named } from '../beginnings.ts'
import type { Reading } from '../heard.ts'
import { plainSaid } from '../plain-said.ts'
import { spokenFor, spokenForOwn } from '../spoken-for.ts'
import { whereabouts } from '../whereabouts.ts'
import { wholeSaid } from '../whole-said.ts'

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

/** What partners do, and nobody else: "biete …". */
const isTheirs = ({ access, changes }: Described): boolean =>
  changes && (access === 'member' || access === 'speaker')

/** "Für Holzhof: biete …": whom something is done for is said of a command, never of an answer. */
export const forPartner: Reading = ({ commands, text, own, stands, anew }) => {
  const meant = (rest: string) => named(commands, rest) ?? ended(commands, rest) ?? meantAlone(commands, rest)
  const theirs = spokenForOwn(text, own)
  const done = theirs && meant(theirs.rest)
  const partner = done && isTheirs(done.command) ? theirs : spokenFor(text)
  if (partner === undefined) return undefined
  const { name, rest } = partner
  const heard = meant(rest)
    ? anew(rest)
    : (whereabouts(rest) ?? (stands && (wholeSaid(rest, stands) ?? plainSaid(commands, rest, stands))))
  if (heard === undefined) return undefined
  const doneFor = ({ command, input }: Call): Call => {
    const called = commands.find((one) => one.name === command)
    return { command, input: inputFor(called, input, name) }
  }
  const next = heard.next?.map(doneFor)
  return { ...heard, call: doneFor(heard.call), ...(next && { next }) }
}
