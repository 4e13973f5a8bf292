import type * as z from 'zod'
import type { Card } from './card.ts'
import type { Context, Scene } from './context.ts'
import type { Module } from './domain/module.ts'
import type { Given, RecordField, Shape } from './field.ts'
import type { FieldLabels, Prepared } from './form.ts'
import type { Missed } from './gaps/missed.ts'
import type { Input } from './invocation.ts'
import type { Outcome } from './outcome.ts'
import type { Reader } from './reader.ts'
import type { RefusalKey } from './refusal.ts'
import type { Access, WhyNotDecide } from './rights.ts'
import type { Kept } from './store.ts'
import type { Say, SayIn } from './words.ts'

/** Another command, by its field. */
export type Other = Readonly<Record<'command' | 'field', string>>
export interface CommandWords {
  readonly name: string
  /** How people begin when they just say it: "biete …". */
  readonly typed?: readonly string[]
  /** What means it when nothing else is said, "hallo"; or at the end of a statement, "Heu abzugeben". */
  readonly alone?: readonly string[]
  readonly ends?: readonly string[]
  /** How people begin when they say one thing of it: "unsere Telefonnummer ist …", by field. */
  readonly says?: Readonly<Record<string, readonly string[]>>
  /** At most 24 characters; also the label of the button that calls it. */
  readonly title: string
  readonly summary: string
  readonly fields: FieldLabels
}

/** A field with fixed choices must word every one of them. */
type Labels<T> = [T] extends [string]
  ? string extends T
    ? string
    : { readonly label: string; readonly choices: { readonly [C in T]: string } }
  : string
type LabelOf<F> = F extends z.ZodType ? Labels<NonNullable<z.output<F>>> : string
type Words<F extends Shape, S> = Omit<CommandWords, 'fields'> & {
  readonly fields: { readonly [K in keyof F]: LabelOf<F[K]> }
  readonly say: S
}

/** A command as its file declares it. */
export type Declaration<F extends Shape, S extends Say, A extends Access> = {
  readonly name: string
  readonly access: A
  readonly module?: Module
  readonly whileClosing?: true
  /** What whoever is shut out hears instead, of whichever network. */
  readonly barred?: RefusalKey
  readonly decidedBy?: WhyNotDecide
  readonly input: F
  readonly words: {
    readonly en: Words<F, S>
    readonly de: Words<F, SayIn<'de', NoInfer<S>>>
    readonly hu: Words<F, SayIn<'hu', NoInfer<S>>>
  }
} & (Showing<F, Saying<NoInfer<S>>, A> | Acting<F, Saying<NoInfer<S>>, A>)

type Saying<S> = { readonly say: S }
export type RecordOf<D> = D extends RecordField<infer T> ? Kept<T> : never
/** The record that a field names, where the caller may name it and it is plain which; nothing where not. */
type Named<F extends Shape> = <K extends keyof F & string>(field: K) => Promise<RecordOf<F[K]> | undefined>
/** Reads, and answers with a card; so it can be asked aloud, and its card can live. */
interface Showing<F extends Shape, S, A extends Access> {
  readonly aloud?: true
  readonly opens?: undefined
  readonly otherwise?: true
  readonly or?: Other
  meant?(said: Input, scene: Scene<A>): Promise<Input>
  prepare?(scene: Scene<A> & S, said: Input, named: Named<F>): Promise<Prepared>
  /** What it shows; and what it has `missed`, which only a live answer counts: what is drawn again does not. */
  show(given: Given<F>, scene: Scene<A> & S): Promise<Card & { readonly missed?: Missed }>
  readonly run?: undefined
}
/** Does something, once. */
interface Acting<F extends Shape, S, A extends Access> {
  /** Whether it is shown once more where it was typed: always, or as it depends on who says it of what. */
  readonly previewed?: true | ((given: Given<F>, context: Context<A> & S) => Promise<boolean>)
  /** Says what it would do and asks until `sure` is said, so nothing has to be shown before. */
  readonly asksFirst?: true
  readonly or?: Other
  /** Where nothing is said yet, or nothing but these, which then say what it is about, its form is opened, though nothing in it is required. */
  readonly opens?: true | readonly string[]
  meant?(said: Input, context: Context<A>): Promise<Input>
  prepare?(context: Context<A> & S, said: Input, named: Named<F>): Promise<Prepared>
  run(given: Given<F>, context: Context<A> & S): Promise<Outcome<Reader & S>>
  readonly show?: undefined
}
