import type { organizationKinds } from '../../domain/organization.ts'
import type { roles } from '../../domain/person.ts'
import type { Tally } from '../import.ts'
import type { FieldName, Note } from '../note.ts'
import type { ImportProblem } from '../problem.ts'

/** Why something was refused, and what to do: one sentence or two for each problem. */
export type SayProblem = { readonly [P in ImportProblem as P['key']]: (about: P) => string }
/** What there is to know besides. Where it stands is told in front of it. */
export type SayNote = { readonly [N in Note as N['key']]: (about: N) => string }

/** What frames a report. */
export type SayFrame = {
  readonly partners: (about: Tally) => string
  readonly listings: (about: Tally) => string
  readonly tried: string
  readonly nothingNew: (about: { readonly unchanged: number }) => string
  readonly still: string
  readonly grown: string
  readonly empty: string
  readonly kept: (about: { readonly kept: number }) => string
  readonly refused: (about: { readonly refused: number }) => string
  readonly advice: string
  readonly look: string
  readonly more: (about: { readonly more: number }) => string
  readonly spot: (about: {
    readonly file: string
    /** "3", "5–7" */
    readonly lines: readonly string[]
    readonly column?: string
  }) => string
}

/** The words for what stands in a field. */
export interface FieldWords {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly kinds: Readonly<Record<(typeof organizationKinds)[number], string>>
  readonly roles: Readonly<Record<(typeof roles)[number], string>>
  readonly yes: string
  readonly standing: string
  readonly empty: string
}
