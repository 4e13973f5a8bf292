import * as z from 'zod'
import { type Button, type Call, type Card, numbered, withCalls, withText, writeCall } from './card.ts'
import type { Described } from './command.ts'
import { isProse } from './field.ts'
import type { Asked, Form, Input, Invocation } from './invocation.ts'
import { type Reader, tellDay } from './reader.ts'
import { sentences } from './sentences.ts'
import { defineKind, type Kept, type Store, type ValueOf } from './store.ts'
import { speak } from './words.ts'

/** What is half said: a question is open, or everything is there and only the "ja" is missing. */
export const drafts = defineKind({
  name: 'draft',
  scope: 'installation',
  schema: z.object({
    id: z.string(),
    by: z.string(),
    place: z.string(),
    thread: z.string().optional(),
    command: z.string(),
    input: z.record(z.string(), z.string()),
    /** The field that the next typed text answers. */
    asked: z.string().optional(),
    /** Written calls: a typed number presses the button that stands there. */
    choices: z.array(z.string()),
    /** Typed words, and nobody has been shown yet what would become of them. */
    guess: z.boolean(),
    /** Words for the buttons beneath an answer: each of them may use them, none uses them up. */
    lasting: z.boolean(),
    until: z.iso.datetime(),
  }),
  indexes: [['by', 'until']],
  personal: ['by', 'input'],
})
export type Draft = ValueOf<typeof drafts>

const validFor = { hours: 24 }

/** The draft that a typed text may answer: the caller's last one, from here or, in private, from anywhere. */
export const openDraft = async (
  store: Store,
  { caller, place, thread }: Pick<Invocation, 'caller' | 'place' | 'thread'>,
  now: Temporal.Instant,
): Promise<Kept<Draft> | undefined> => {
  const here = place === caller ? {} : { place }
  const mine = await store.find(drafts, {
    where: { by: caller, ...here, until: { from: now.toString() } },
    order: { by: 'until', descending: true },
    limit: place === caller ? 1 : 20,
  })
  return mine.find(({ value }) => place === caller || value.thread === thread)
}

/** What somebody left half said for more than a day. */
export const staleDrafts = (
  store: Store,
  caller: string,
  now: Temporal.Instant,
): Promise<readonly Kept<Draft>[]> =>
  store.find(drafts, { where: { by: caller, until: { before: now.toString() } }, limit: 50 })

interface Question {
  readonly card: Card
  readonly asked?: string
}

const text = (line: string) => ({ kind: 'text', line }) as const

/** One question, its choices numbered: for places where a form cannot be opened. */
const question = (draft: string, { call, title, fields }: Form, cancel: Button): Question | undefined => {
  const field =
    fields.find(({ problem }) => problem !== undefined) ??
    fields.find(({ required, value }) => required && value === undefined)
  if (field === undefined) return undefined
  const choices = field.choices.map(({ value, label }) => ({
    label,
    call: { command: call.command, input: { draft, [field.name]: value } },
  }))
  const line = field.problem ? `${title}. ${field.problem}` : title
  return {
    card: { title: field.label, blocks: [text(line)], buttons: [...choices, cancel] },
    asked: field.name,
  }
}

const factOf = ({ label, type, value = '', choices, problem }: Asked, reader: Reader) => {
  const day = type === 'date' && problem === undefined
  const written = day
    ? value === 'standing'
      ? speak(sentences, reader).standing
      : tellDay(reader, value)
    : value
  const said = choices.find((choice) => choice.value === value)?.label ?? written
  return [label, problem ? `${said} (${problem})` : said] as const
}

/** The whole as it stands, with one button: to do it, or to open the rest of the form. */
const summary = (
  draft: string,
  { call, fields }: Form,
  title: string,
  go: string,
  cancel: Button,
  reader: Reader,
): Question => {
  const facts = fields.filter(({ value }) => value !== undefined).map((field) => factOf(field, reader))
  const submit: Button = { label: go, call: { command: call.command, input: { draft } }, tone: 'primary' }
  return { card: { title, blocks: [{ kind: 'facts', facts }], buttons: [submit, cancel] } }
}

const whereOf = ({ caller, place, thread }: Invocation, now: Temporal.Instant) => ({
  by: caller,
  place,
  ...(thread !== undefined && { thread }),
  until: now.add(validFor).toString(),
})

const choicesOf = (card: Card) => numbered(card).map(({ call }) => writeCall(call))

/** A form that cannot be opened now becomes a draft and a card to go on from. */
export const draftOf = (
  id: string,
  invocation: Invocation,
  half: {
    readonly form: Form
    readonly input: Input
    readonly typed: boolean
    readonly complete: boolean
    readonly guess: boolean
  },
  reader: Reader,
  now: Temporal.Instant,
): { readonly draft: Draft; readonly card: Card } => {
  const { form, input, typed, complete, guess } = half
  const say = speak(sentences, reader)
  const cancel: Button = { label: say.cancel, call: { command: 'cancel', input: { draft: id } } }
  const asks = typed && !complete ? question(id, form, cancel) : undefined
  const [title, go] = complete ? [say.check, form.title] : [form.title, say.next]
  const { card, asked } = asks ?? summary(id, form, title, go, cancel, reader)
  const open = complete && typed ? form.fields.find(({ type }) => type === 'date') : undefined
  const shown = open ? withText(card, say.change({ example: `${open.label}: 31.12.` })) : card
  const draft = {
    ...whereOf(invocation, now),
    id,
    command: form.call.command,
    input,
    ...(asked !== undefined && { asked }),
    choices: choicesOf(card),
    guess: guess && !complete,
    lasting: false,
  }
  return { draft, card: shown }
}

/** Buttons never carry prose: what somebody wrote waits in a draft, and their buttons name it. */
export const draftOfButtons = (
  id: string,
  invocation: Invocation,
  card: Card,
  commands: readonly Described[],
  now: Temporal.Instant,
): { readonly draft: Draft; readonly card: Card } | undefined => {
  const proseOf = ({ command, input }: Call) => {
    const fields = commands.find(({ name }) => name === command)?.fields.filter(isProse) ?? []
    return Object.entries(input).filter(([key]) => fields.some(({ name }) => name === key))
  }
  const [first] = numbered(card).filter(({ call }) => proseOf(call).length > 0)
  if (first === undefined) return undefined
  const kept: Record<string, string> = {}
  const without = withCalls(card, (call) => {
    const prose = proseOf(call)
    if (prose.length === 0) return call
    Object.assign(kept, Object.fromEntries(prose))
    const rest = Object.entries(call.input).filter(([key]) => !prose.some(([name]) => name === key))
    return { command: call.command, input: { ...Object.fromEntries(rest), draft: id } }
  })
  const draft = {
    ...whereOf(invocation, now),
    id,
    command: first.call.command,
    input: kept,
    choices: choicesOf(without),
    guess: true,
    lasting: true,
  }
  return { draft, card: without }
}
