import type { RecordField } from './field.ts'
import type { Choice } from './invocation.ts'
import { mostChoices } from './limits.ts'
import type { Problem } from './problem.ts'
import type { OfNetwork } from './store.ts'

/** Where several are meant, those that came last stand first, if that is known of them. */
export const newestFirst = <T extends OfNetwork>(
  { since }: RecordField<T>,
  all: readonly T[],
): readonly T[] => (since ? all.toSorted((a, b) => (since(a) < since(b) ? 1 : -1)) : all)

/** What is said of so many: that there are several, or that not all of them are shown. */
export const tooMany = ({ since }: Pick<RecordField<OfNetwork>, 'since'>, many: number): Problem => {
  if (many <= mostChoices) return { key: 'several', limit: 0 }
  return { key: since ? 'newest' : 'tooMany', limit: many }
}

/** What is offered anyway keeps its order where only some of it is meant. */
export const inOrderOf = (
  offered: readonly Choice[] | undefined,
  some: readonly Choice[],
): readonly Choice[] => {
  const placeOf = ({ value }: Choice) => offered?.findIndex((one) => one.value === value) ?? 0
  return some.toSorted((a, b) => placeOf(a) - placeOf(b))
}
