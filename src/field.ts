import * as z from 'zod'
import type { Situation } from './context.ts'
import { readPrice } from './domain/price.ts'
import { readQuantity } from './domain/quantity.ts'
import type { Reaches } from './domain/reach.ts'
import type { FileKind } from './handing/handed.ts'
import type { Reader } from './reader.ts'
import type { RefusalKey } from './refusal.ts'
import type { Kept, Kind, OfNetwork, View } from './store.ts'

/** What an adapter needs to know to ask a person for one value. Nothing here is zod's. */
export interface Field {
  readonly name: string
  readonly type: 'text' | 'paragraph' | 'quantity' | 'price' | 'choice' | 'date' | 'code' | 'record' | 'file'
  readonly required: boolean
  /** The kind of record it names. */
  readonly record?: string
  readonly whose?: RecordField<OfNetwork>['whose']
  /** Of which kind the file is whose number it is: nobody types it, it comes with what is said or a button. */
  readonly file?: FileKind
  readonly options?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** Left blank in a form it is emptied, not unsaid. */
  readonly emptied?: true
  /** A number or an address, which has a shape of its own; a contact is a phone, a mail or both. */
  readonly reach?: Reaches | 'contact'
  /** Is asked for where the command's `prepare` says that it is needed, and nowhere else. */
  readonly seldom?: true
  /** Comes with a button alone: no form shows it. */
  readonly unseen?: true
  /** What stands behind the first colon is this: "Heu: könnten am Freitag abholen". */
  readonly behind?: true
  /** A person's whole name: behind a comma, what can be none is something else. */
  readonly person?: true
  /**
   * What people say to each other, in `words` of all kinds, or in `questions`, too; what they say of themselves to all:
   * `facts`, and `wishes`, which may begin like a request; why something is done, in `sentences`, unless they begin
   * like a command. Where nothing is said, it is a name or a value, and whoever writes a sentence there means something else.
   */
  readonly takes?: 'words' | 'questions' | 'facts' | 'wishes' | 'sentences'
}

/** What people write in their own words: it never stands in a button. */
export const isProse = ({ type }: Pick<Field, 'type'>): boolean =>
  type === 'text' || type === 'paragraph' || type === 'quantity' || type === 'price' || type === 'code'

/** What stands where a value is to be emptied. */
export const nothing = '–'

const none = /^(?:[-–—]+|leer|kein(?:e[rs]?)?|nichts|none|nothing|empty|nincs|semmi|üres)[.!]?$/iu
/** Whether somebody says that a value is to be emptied. */
export const isNothing = (said: string): boolean => none.test(said)

/** Who names a record, as far as that decides whether they may. */
export interface By {
  /** The organization acted for. */
  readonly acting: string | undefined
  /** Whether the caller belongs to an organization. */
  belongs(organization: string | undefined): boolean
  /** Whether the caller is this person. */
  is(person: string): boolean
  /** Whether the caller coordinates what is in this region of the network. */
  coordinates(region: string | undefined): boolean
  /** Whether the caller coordinates where a partner is. */
  looksAfter(organization: string): boolean
  /** Whether the caller, as far as they coordinate no more than a region, looks after this person. */
  tends(person: string): boolean
}

/** A field that names a record. The shell loads it, checks it, hands it over and asserts it in the commit. */
export interface RecordField<T extends OfNetwork, R extends boolean = boolean> {
  readonly kind: Kind<T, 'network'>
  readonly required: R
  /** Why somebody may not name it here. */
  refusal(value: T, by: By): RefusalKey | undefined
  /** The same, where it does not stand in the record itself: asked of the one that is named, not of all to choose from. */
  further?(value: T, situation: Situation): Promise<RefusalKey | undefined>
  /** How it is called to a reader; where people do not know its number, this names it too. */
  title(value: T, reader: Pick<Reader, 'locale'>): string
  /** All that people call it, where it has more than one title. */
  names?(value: T): readonly string[]
  /** It is called by words of the language, in any of their forms: "Stühlen", "székekre". */
  readonly inflects?: true
  /** What it is called to whoever may not name it here, where its title is a number and no name; of no secret. */
  called?(value: T, situation: Situation): Promise<string>
  /** The partners that it is of, of which the caller acts for their own without being asked. */
  owners?(value: T): readonly string[]
  /** The same of what is called so, where none has a name of its own: as far as whoever asks may know. */
  ownersCalled?(named: string, asking: Pick<Situation, 'reader' | 'store'>): Promise<readonly string[]>
  /** What tells it from others that are called the same; its number where nothing is said. */
  beside?(view: View, value: T): Promise<string>
  /** How it stands among others to choose from, where its title does not tell; of several, the first that is no other's. */
  choice?(value: T, situation: Situation): Promise<string | readonly string[]>
  /** The platforms on which the title may stand; all where nothing is said. */
  on?(value: T): readonly string[] | undefined
  /**
   * What the rule comes to, for the table of rights: the organization's own, others', the caller's region's, what
   * nobody outside of that region even hears of, or what is the caller's alone.
   */
  readonly whose?: 'own' | 'others' | 'region' | 'hidden' | 'caller'
  /** What it is called is told to nobody who may not name it here, nor that there is one of that name. */
  readonly discreet?: true
  /** What else is called so, where none is by its title: as far as whoever asks may know. */
  known?(named: string, situation: Situation): Promise<readonly Kept<T>[]>
  /** Nobody calls it by a name of its own, so none is looked for among all there are. */
  readonly nameless?: true
  /** Nobody is shown which there are, unless the command's `prepare` names them. */
  readonly hidden?: true
  /** What is said of a number that is not there, where that mostly means that it is settled. */
  readonly gone?: RefusalKey
  /** Since when it is there: of several the newest come first. */
  since?(value: T): string
  /** Where it stands now what went by this number before. */
  readonly moved?: Kind<OfNetwork & { readonly to: string }, 'network'>
}
export const recordField = <T extends OfNetwork>(
  field: Omit<RecordField<T>, 'required'>,
): RecordField<T, true> => ({
  ...field,
  required: true,
})
export const optional = <T extends OfNetwork>(field: RecordField<T>): RecordField<T, false> => ({
  ...field,
  required: false,
})

export type Shape = Readonly<Record<string, z.ZodType | RecordField<OfNetwork>>>
export type Given<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends RecordField<infer T, infer R>
    ? R extends true
      ? Kept<T>
      : Kept<T> | undefined
    : S[K] extends z.ZodType
      ? z.output<S[K]>
      : never
}

export const isRecord = (field: Shape[string]): field is RecordField<OfNetwork> => 'refusal' in field

export const paragraph = () => z.string().trim().min(1).max(2000).meta({ field: 'paragraph', takes: 'words' })

/** The last day of something, as `readDay` gives it: an ISO date that is still to come, or `standing`. */
export const lastDay = () => z.union([z.iso.date(), z.literal('standing')]).meta({ field: 'date' })

export const quantity = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(80)
    // Nothing is no amount, nor less than nothing: "0 t", "0,0", "-2 t".
    // Nor another field: "3 preis: 5 €".
    .regex(/^(?![-–−]\s*\d|0+(?:[.,]0+)?(?:\s|\p{L}|$))[^:]*$/u)
    .transform(readQuantity)
    .meta({ field: 'quantity' })

/** What is asked for it, in any words; `free` where that is nothing. */
export const price = () => z.string().trim().min(1).max(80).transform(readPrice).meta({ field: 'price' })

/** A one-time code, as `tellCode` writes it. */
export const code = () => z.string().trim().min(1).max(40).meta({ field: 'code' })

/** The number of a file that was handed over; where it is required, such a file means this command by itself. */
export const file = (kind: FileKind) => z.string().meta({ field: 'file', file: kind, seldom: true })

/** One of the choices that `prepare` names. */
export const choice = () => z.string().meta({ field: 'choice' })
