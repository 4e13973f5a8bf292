import { type Block, type Button, type Card, type Line, plain } from './card.ts'
import { choicesOf, whereOf } from './card-said.ts'
import { tellPrice } from './domain/price.ts'
import type { Draft } from './draft.ts'
import { isProse } from './field.ts'
import { keyOf } from './form.ts'
import type { Asked, Form, Input, Invocation } from './invocation.ts'
import { type Reader, tellDay } from './reader.ts'
import { sentences } from './sentences.ts'
import { shortened } from './shortened.ts'
import { type InEvery, speak } from './words.ts'

interface Question {
  readonly card: Card
  readonly asked?: string
  readonly unfit?: boolean
}

const someDay: InEvery<string> = { en: '31 December', de: '31.12.', hu: '12. 31.' }

const text = (line: Line) => ({ kind: 'text', line }) as const
const changeHint = (label: string, value: string, reader: Reader) =>
  text(speak(sentences, reader).change({ example: `${keyOf(label)}: ${value}` }))

/** A value that stands for something, in words. */
const worded = (type: Asked['type'], value: string, reader: Reader): string => {
  if (type === 'price') return tellPrice(value, reader.locale)
  if (type !== 'date') return value
  return value === 'standing' ? speak(sentences, reader).standing : tellDay(reader, value)
}

const factOf = ({ label, type, value = '', choices, problem }: Asked, reader: Reader) => {
  const chosen = choices.find((choice) => choice.value === value)?.label
  const said = chosen ?? (problem ? value : worded(type, value, reader))
  return [keyOf(label), problem ? `${said} (${problem})` : said] as const
}

/** One question, its choices numbered: for places where a form cannot be opened. */
const question = (
  draft: string,
  { call, title, fields }: Form,
  cancel: Button,
  reader: Reader,
): Question | undefined => {
  const field =
    fields.find(({ problem }) => problem !== undefined) ??
    fields.find(({ required, value }) => required && value === undefined)
  if (field === undefined) return undefined
  const choices = field.choices.map(({ value, label }) => ({
    label,
    call: { command: call.command, input: { draft, [field.name]: value } },
  }))
  const line = field.problem ? `${title.replace(/(?<![.!?])$/, '.')} ${field.problem}` : title
  // What goes along in somebody's words they see, and may put in other words.
  const said = fields.filter((other) => other !== field && isProse(other) && other.value !== undefined)
  const [first] = said
  const blocks: readonly Block[] = [
    text(line),
    ...(first
      ? [
          { kind: 'facts', facts: said.map((one) => factOf(one, reader)) } as const,
          changeHint(first.label, '…', reader),
        ]
      : []),
  ]
  return {
    card: { title: field.label, blocks, buttons: [...choices, cancel] },
    asked: field.name,
    unfit: field.problem !== undefined,
  }
}

/** The whole as it stands, with one button: to do it, or to open the rest of the form. */
const summary = (
  draft: string,
  { call, fields, besides = [], note }: Form,
  title: string,
  go: string,
  cancel: Button,
  reader: Reader,
): Question => {
  const facts = [...fields, ...besides]
    .map(({ suggested, ...field }) => ({ ...field, ...(suggested && { value: field.value ?? suggested }) }))
    .filter(({ value }) => value !== undefined)
    .map((field) => factOf(field, reader))
  const does = (label: string, command: string, input: Input = {}): Button => ({
    label,
    call: { command, input: { draft, ...input } },
  })
  const submit: Button = { ...does(note?.go ?? go, call.command), tone: 'primary' }
  const { instead } = note ?? {}
  const other = instead?.command
    ? [does(instead.label, instead.command)]
    : instead
      ? [does(instead.label, call.command, instead.input)]
      : []
  const blocks: readonly Block[] = [{ kind: 'facts', facts }, ...(note?.line ? [text(note.line)] : [])]
  return { card: { title, blocks, buttons: [submit, ...other, cancel] } }
}

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
  const asks = typed && !complete ? question(id, form, cancel, reader) : undefined
  const [title, go] = complete ? [say.check, form.title] : [form.title, say.next]
  const { card, asked, unfit } = asks ?? summary(id, form, title, go, cancel, reader)
  const open = complete && typed ? form.fields.find(({ type }) => type === 'date') : undefined
  // What nothing has to be said of is changed by saying it.
  const free = typed && !complete && asked === undefined ? form.fields.find(isProse) : undefined
  const { instead } = form.note ?? {}
  const draft = {
    ...whereOf(invocation, now),
    id,
    command: form.call.command,
    // What another command needs waits there, too: buttons carry no prose.
    input: {
      ...input,
      ...(instead?.command && instead.input),
      ...(form.call.input.was !== undefined && { was: form.call.input.was }),
    },
    ...(asked !== undefined && { asked, title: plain(card.title) }),
    ...(unfit && { unfit }),
    ...choicesOf(card),
    guess: guess && !complete,
    lasting: false,
  }
  return {
    draft,
    card: open
      ? { ...card, blocks: [...(card.blocks ?? []), changeHint(open.label, someDay[reader.locale], reader)] }
      : free
        ? {
            ...card,
            blocks: [
              ...(card.blocks ?? []),
              changeHint(
                free.label,
                free.suggested === undefined ? '…' : shortened(free.suggested, 60),
                reader,
              ),
            ],
          }
        : card,
  }
}

/** What remains of a draft that is done or dropped: that it is, and what its caller has been shown instead. */
export const usedUp = (draft: Draft, shown: Draft): Draft => {
  const { asked: _, ...rest } = draft
  return { ...rest, ...shown, id: draft.id, used: true }
}
