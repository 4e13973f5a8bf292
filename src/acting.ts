import { acts } from './act.ts'
import type { Described } from './command.ts'
import type { Context } from './context.ts'
import { moves, organizations } from './domain/organization.ts'
import type { Person } from './domain/person.ts'
import { chosen } from './form.ts'
import type { Choice, Form, Input } from './invocation.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'
import { findAll, followed, type View } from './store.ts'
import { speak } from './words.ts'

const most = 25 // choices in one question, on every platform

/** The one question that comes before everything else: for which network, or for which organization. */
export const choose = (
  command: Described,
  input: Input,
  reader: Reader,
  key: 'network' | 'for',
  choices: readonly Choice[],
): Form => {
  const say = speak(sentences, reader)
  const many = choices.length > most
  const label = key === 'network' ? say.whichNetwork : many ? say.forWhomOfMany : say.forWhom
  const field = { name: key, type: 'choice', required: true, label, choices: choices.slice(0, most) } as const
  return {
    call: { command: command.name, input },
    title: command.words[reader.locale].title,
    fields: [field],
  }
}

/** For whom somebody may act, whom they acted for last first. A coordinator may act for every partner there. */
const partnersOf = async (view: View, person: Person, reader: Reader) => {
  const { standing, locale, organizations: own } = reader
  const every = standing === 'coordinator'
  const found = await findAll(view, organizations, every ? {} : { where: { id: { in: own } } })
  const partners = found.filter(
    ({ id, value: { left, region } }) =>
      left === undefined && (own.includes(id) || coordinatesIn(reader, region)),
  )
  const [latest] = await view.find(acts, {
    where: { by: person.id },
    order: { by: 'at', descending: true },
    limit: 1,
  })
  const rank = ({ id }: { readonly id: string }) =>
    (id === latest?.value.acting ? 0 : 1) + (own.includes(id) ? 0 : 2)
  return partners.toSorted((a, b) => rank(a) - rank(b) || a.value.name.localeCompare(b.value.name, locale))
}

/** The organization acted for: the one named, else the only one of one's own, else it is asked. */
export const actingFor = async (
  view: View,
  person: Person,
  command: Described,
  input: Input,
  reader: Reader,
): Promise<Pick<Context, 'acting'> | { readonly question: Form }> => {
  const partners = await partnersOf(view, person, reader)
  const choices = partners.map(({ id, value }) => ({ value: id, label: value.name }))
  const own = partners.filter(({ id }) => reader.organizations.includes(id))
  const named = input.for && (await followed(view, moves, input.for))
  const choice =
    chosen(choices, named)?.value ?? (own.length === 1 && input.for === undefined ? own[0]?.id : undefined)
  const acting = partners.find(({ id }) => id === choice)?.value
  if (acting) return { acting }
  if (!command.changes || command.access !== 'member') return {}
  if (partners.length === 0) throw new Refusal('noPartner', command.words[reader.locale].title)
  return { question: choose(command, input, reader, 'for', choices) }
}
