import type { Context, Situation } from './context.ts'
import type { CommandWords, Declaration, Other, RecordOf } from './declaration.ts'
import type { Module } from './domain/module.ts'
import { todayIn } from './domain/network.ts'
import { drawn } from './drawn.ts'
import { type Field, type Given, isRecord, type Shape } from './field.ts'
import { fieldsOf } from './fields-of.ts'
import { askable, askedOf, readFields, toForm, withDays } from './form.ts'
import type { Choice, Form, Input, Note } from './invocation.ts'
import { namable, recordsNamed } from './namable.ts'
import type { Outcome } from './outcome.ts'
import type { Reader } from './reader.ts'
import { type Asking, loadRecords, ownersNamed, recordNamed } from './record.ts'
import type { RefusalKey } from './refusal.ts'
import type { Access, WhyNotDecide } from './rights.ts'
import { saidSince, standing } from './since-shown.ts'
import type { Kept } from './store.ts'
import { type InEvery, type Say, speak } from './words.ts'

/** What everybody may know of a command. */
export interface Described {
  readonly name: string
  readonly access: Access
  readonly module?: Module
  /** Whether it acts; otherwise it only shows. */
  readonly changes: boolean
  /** Shows its answer to the whole place when asked there aloud. */
  readonly aloud: boolean
  /** Typed text is a guess, so this is always shown once more before it is done. */
  readonly previewed: boolean
  /** Hears what is no other command. */
  readonly otherwise: boolean
  /** What is called so, where it is nothing of its own: another command, by its field. */
  readonly or?: Other
  /** Is there, too, while the network closes. */
  readonly whileClosing: boolean
  readonly barred?: RefusalKey
  readonly decidedBy?: WhyNotDecide
  readonly fields: readonly Field[]
  readonly words: InEvery<CommandWords>
}
export type Resolution =
  | { readonly kind: 'ask'; readonly said: Input; readonly form: Form }
  | {
      readonly kind: 'run'
      /** The input, without what a form gave back as it was shown. */
      readonly said: Input
      readonly relied: readonly Kept[]
      /** What is to be read before it is done. */
      readonly note?: Note
      /** What is typed is shown once more before it is done. */
      readonly previewed: boolean
      /** All that is said, to be looked at once more: what it is about stands first. */
      checked(): Promise<Form>
      run(): Promise<Outcome>
    }

export interface Command extends Described {
  /** Asks itself whether somebody is sure, and until then does nothing. */
  readonly asksFirst: boolean
  /** What was meant by what was said, where only the records tell: "Holz und Hof" may be one name or two. */
  meant(said: Input, situation: Situation): Promise<Input>
  /** For which of the caller's own partners it is called, where it names a record of these. */
  ownersNamed(input: Input, own: readonly string[], asking: Asking): Promise<readonly string[]>
  resolve(input: Input, situation: Situation): Promise<Resolution>
  /** What may be chosen for a field, under the caller's rights. */
  suggest(field: string, situation: Situation, said: Input): Promise<readonly Choice[]>
  /** Everything it says, by key, to be read as a whole. */
  readonly spoken: InEvery<Readonly<Record<string, unknown>>>
}

/** Here a declaration's types end: what comes out is the same for every command. */
export const defineCommand = <F extends Shape, S extends Say, A extends Access>(
  declared: Declaration<F, S, A>,
): Command => {
  const { name, access, module, input: shape, words } = declared
  const fields = fieldsOf(shape)
  const about = typeof declared.opens === 'object' ? declared.opens : []
  const spoken = { en: words.en.say, de: words.de.say, hu: words.hu.say }
  const saying = (reader: Reader) => ({ ...reader, say: speak<S>(spoken, reader) })

  // `loadScene` has proved what A promises: a network, a caller, an organization; who is only shown has no caller.
  const proven = (context: Situation) =>
    ({ ...context, say: saying(context.reader).say }) as Context<A> & { say: S }

  const preparedFor = async (input: Input, context: Situation) => {
    const namedIn = <K extends keyof F & string>(field: K) =>
      // `recordNamed` finds a record of the kind that the field declares.
      recordNamed(shape[field], input[field], context) as Promise<RecordOf<F[K]> | undefined>
    return (await declared.prepare?.(proven(context), input, namedIn)) ?? {}
  }

  const ask = async (given: Input, context: Situation) => {
    const { reader, network, now } = context
    const { stands } = given.was === undefined ? {} : await preparedFor(given, context)
    const { said: input, clashes } = saidSince(fields, given, stands)
    const prepared = await preparedFor(input, context)
    const today = todayIn(network ?? { zone: reader.zone }, now)
    const labels = words[reader.locale].fields
    const said = withDays(fields, { ...prepared.known, ...input }, today)
    const asked = askedOf(askable(fields, said, prepared), labels, said, prepared)
    return { asked, clashes, input, prepared, today }
  }

  return {
    name,
    access,
    ...(module !== undefined && { module }),
    changes: declared.run !== undefined,
    aloud: declared.show !== undefined && declared.aloud === true,
    previewed: declared.run !== undefined && declared.previewed === true,
    asksFirst: declared.run !== undefined && declared.asksFirst === true,
    otherwise: declared.show !== undefined && declared.otherwise === true,
    ...(declared.or && { or: declared.or }),
    whileClosing: declared.whileClosing === true,
    ...(declared.barred && { barred: declared.barred }),
    ...(declared.decidedBy && { decidedBy: declared.decidedBy }),
    fields,
    words,
    spoken,
    meant: async (said, context) => (await declared.meant?.(said, proven(context))) ?? said,
    ownersNamed: (...asked) => ownersNamed(shape, ...asked),
    async resolve(submitted, context) {
      const { reader } = context
      const { title } = words[reader.locale]
      const { asked: named, clashes, input, prepared, today } = await ask(submitted, context)
      const records = await loadRecords(shape, named, { title, prepared }, context)
      const asked = named.map((field) => ({
        ...field,
        choices: records.asked.get(field.name)?.choices ?? field.choices,
      }))
      const { values, problems } = readFields(asked, shape, today)
      for (const { name: field, value } of named) {
        const several = value === undefined ? undefined : records.asked.get(field)?.problem
        if (several) problems.set(field, several)
      }
      for (const field of clashes)
        problems.set(field, { key: 'meanwhile', limit: 0, now: standing(asked, field) })
      const form = toForm(
        { name, title, input, fields, stands: prepared.stands, about },
        asked,
        problems,
        reader,
      )
      const tells = ({ name: one, type }: Field) => type !== 'record' && !about.includes(one)
      const silent = asked.every((field) => !tells(field) || field.value === undefined)
      const filledIn = fields.some((field) => tells(field) && field.name in submitted)
      const opens = declared.opens && silent && !filledIn
      if (problems.size > 0 || opens) return { kind: 'ask', said: input, form }
      const note = prepared.note && { note: prepared.note }
      // `readFields` and `loadRecords` have together made one value for every key of F.
      const given = { ...values, ...records.loaded } as Given<F>
      const previewed = declared.run !== undefined && (declared.previewed ?? false)
      return {
        kind: 'run',
        said: input,
        relied: records.relied,
        ...note,
        previewed: typeof previewed === 'boolean' ? previewed : await previewed(given, proven(context)),
        checked: async () => ({
          ...form,
          fields: [...(await recordsNamed(shape, asked, records.loaded, context)), ...form.fields],
          ...note,
        }),
        async run() {
          if (declared.show) {
            const { show } = declared
            let miss: Outcome['missed']
            const reply = await drawn(reader, async (to) => {
              const { missed, ...card } = await show(given, proven({ ...context, reader: to }))
              miss ??= missed
              return card
            })
            return { reply, ...(miss && { missed: miss }) }
          }
          const { notices = [], ...outcome } = await declared.run(given, proven(context))
          return {
            ...outcome,
            notices: notices.map((notice) =>
              'show' in notice
                ? notice
                : { ...notice, draw: (to: Reader) => drawn(to, async (one) => notice.draw(saying(one))) },
            ),
          }
        },
      }
    },
    async suggest(key, context, said) {
      const { asked, prepared } = await ask(said, context)
      const choices = asked.find((field) => field.name === key)?.choices ?? []
      const field = shape[key]
      if (prepared.choices?.[key] || field === undefined || !isRecord(field)) return choices
      return namable(field, context)
    },
  }
}
