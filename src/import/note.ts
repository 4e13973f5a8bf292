import type { roles } from '../domain/person.ts'
import type { InEvery, Locale } from '../words.ts'
import type { ImportProblem, Refused, Spot } from './problem.ts'
import { organizationTexts } from './read/organization-texts.ts'

type Role = (typeof roles)[number]

/** What somebody should know about an import, though it went well. Worded late, in the reader's language. */
export type Note =
  | {
      readonly key: 'whose'
      readonly file: string
      readonly column: string
      readonly organization: number
      readonly person: number
    }
  | {
      readonly key: 'unknownColumn'
      readonly file: string
      readonly column: string
      readonly at: number
      readonly values: number
    }
  | { readonly key: 'country'; readonly file: string; readonly column: string }
  /** Sheets of a workbook that are no lists. */
  | { readonly key: 'otherSheets'; readonly file: string; readonly names: readonly string[] }
  | { readonly key: 'above'; readonly file: string; readonly lines: number }
  | { readonly key: 'garbled'; readonly file: string; readonly line: number }
  | { readonly key: 'zeros'; readonly file: string; readonly postalCodes: number; readonly phones: number }
  | (Spot & { readonly key: 'doubtful'; readonly column: string; readonly value: string })
  /** There is no room for it in the record. */
  | (Spot & { readonly key: 'surplus'; readonly column: string; readonly value: string })
  /** Another row has said something else before, and that was taken. */
  | (Spot & {
      readonly key: 'conflict'
      readonly record: string
      readonly field: FieldName
      readonly value: string
      readonly first: string
    })
  /** Its rows name it differently, or each says something of what it can do: that stands together now. */
  | {
      readonly key: 'onePartner'
      readonly file: string
      readonly rows: readonly number[]
      /** The first is what it is called from now on. */
      readonly names: readonly string[]
      readonly expertise?: string
    }
  /** Called the same in several towns, and not all of them known before. */
  | (Spot & { readonly key: 'inTowns'; readonly names: readonly string[] })
  /** A record has one of these. */
  | (Spot & {
      readonly key: 'several'
      readonly record: string
      readonly field: FieldName
      readonly value: string
    })
  | (Spot & { readonly key: 'madeName'; readonly name: string })
  /** No name of an organization, and all else as in the row above: its people were taken for that one's. */
  | (Spot & { readonly key: 'nameAbove'; readonly record: string })
  /** No value that Rundruf knows: it stands in the text now. */
  | (Spot & {
      readonly key: 'unknownValue'
      readonly column: string
      readonly value: string
      readonly into: 'description' | 'details'
      /** What could stand there, of a list that is the network's own. */
      readonly choices?: readonly InEvery<string>[]
    })
  | (Spot & { readonly key: 'unknownId'; readonly value: string })
  | (Spot & { readonly key: 'shortened'; readonly title: string })
  | (Spot & { readonly key: 'past'; readonly title: string; readonly day: string })
  | (Spot & { readonly key: 'again'; readonly title: string; readonly first: number })
  | { readonly key: 'sectors'; readonly names: readonly string[] }
  | { readonly key: 'regions'; readonly names: readonly string[] }
  | (Spot & {
      readonly key: 'otherRegion'
      readonly region: string
      readonly within: string
      readonly stays: string
    })
  | (Spot & { readonly key: 'takenName'; readonly name: string; readonly region: string })
  | { readonly key: 'coordinates'; readonly names: readonly string[] }
  /** The list names somebody as coordinating no more, and they go on: that is ended in the chat. */
  | (Spot & { readonly key: 'coordinatesStill'; readonly name: string })
  /** The list names somebody in the chat as coordinating: that is given there. */
  | (Spot & { readonly key: 'coordinatesThere'; readonly name: string })
  /** Belonged to nobody any more, and is in again by the list. */
  | { readonly key: 'letIn'; readonly names: readonly string[] }
  /** Whom to turn to first has changed by the list. */
  | { readonly key: 'role'; readonly record: string; readonly before: Role; readonly role: Role }
  /** A partner is called differently from now on. */
  | (Spot & { readonly key: 'renamed'; readonly before: string; readonly name: string })
  /** A new one with the mail or phone of another that no row names. */
  | (Spot & {
      readonly key: 'shared'
      readonly record: string
      readonly field: 'mail' | 'phone'
      readonly other: string
    })
  /** What people read by the list and the network does not speak; `further`: what it would speak besides its first. */
  | {
      readonly key: 'languages'
      readonly spoken: readonly Locale[]
      readonly read: readonly { readonly language: Locale; readonly people: number }[]
      readonly further: Locale | 'all'
    }
  /** Somebody changed it in Rundruf, and that has won. */
  | {
      readonly key: 'kept'
      readonly record: string
      readonly field: FieldName
      readonly file: string
      readonly rundruf: string
    }
  | { readonly key: 'promised'; readonly record: string; readonly file: string; readonly rundruf: string }
  | { readonly key: 'closed'; readonly record: string }
  /** The network has been closed, and all of it goes on that day. */
  | { readonly key: 'closing'; readonly day: string }
  | {
      readonly key: 'missing'
      readonly what: 'organization' | 'person' | 'listing'
      readonly names: readonly string[]
    }

export const fieldNames = [
  'name',
  ...organizationTexts,
  ...[
    'language',
    'coordinates',
    'function',
    'role',
    'title',
    'details',
    'category',
    'quantity',
    'price',
    'until',
  ],
] as const
export type FieldName = (typeof fieldNames)[number]

/** Where everything that is read leaves what people should know. */
export interface Findings {
  readonly refused: Refused[]
  readonly notes: Note[]
}
export const noFindings = (): Findings => ({ refused: [], notes: [] })

/** Refuses a row as a whole, or one value of it. */
export const refuse = (
  { refused }: Findings,
  { file, line }: Spot,
  reason: ImportProblem,
  column = '',
): undefined => {
  refused.push({ file, line, column, reason })
  return undefined
}
