import { byOf } from './by.ts'
import { choicesOf } from './choices.ts'
import type { Situation } from './context.ts'
import { isRecord, type RecordField, type Shape } from './field.ts'
import type { Asked, Choice } from './invocation.ts'
import { newestFirst } from './several.ts'
import { findAll, type Kept, type OfNetwork } from './store.ts'

/** The records that a command's input has named, each as it stands among others of its kind. */
export const recordsNamed = (
  shape: Shape,
  asked: readonly Asked[],
  loaded: Readonly<Record<string, Kept<OfNetwork> | undefined>>,
  situation: Situation,
): Promise<readonly Asked[]> =>
  Promise.all(
    asked.map(async (one) => {
      const field = shape[one.name]
      const kept = loaded[one.name]
      return field && kept && isRecord(field)
        ? { ...one, value: kept.id, choices: await choicesOf(field, [kept.value], situation) }
        : undefined
    }),
  ).then((all) => all.filter((one) => one !== undefined))

/** What may be named here, under the caller's rights. */
export const namable = async (
  field: RecordField<OfNetwork>,
  situation: Situation,
): Promise<readonly Choice[]> => {
  const { store } = situation
  const by = await byOf(situation)
  // Whoever may name one by its number is not shown all there are.
  const found = store && !field.hidden ? await findAll(store, field.kind) : []
  const named = found.map(({ value }) => value).filter((value) => field.refusal(value, by) === undefined)
  return choicesOf(field, newestFirst(field, named), situation)
}
