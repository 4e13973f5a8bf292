import { nameAt } from './about.ts'
import type { Situation } from './context.ts'
import type { RecordField } from './field.ts'
import { unaccented } from './fold.ts'
import type { Choice } from './invocation.ts'
import { shortened } from './shortened.ts'
import type { OfNetwork } from './store.ts'

const longest = 75 // characters

/** `Anna Amsel`, `Anna Amsel (Ökohof)`, `Anna Amsel (Ökohof, Leitung)`: each tells more than the one before. */
export const labelsOf = (name: string, more: readonly string[]): readonly string[] =>
  [name, ...more.map((_, i) => `${name} (${more.slice(0, i + 1).join(', ')})`)].map((label) =>
    shortened(label, longest),
  )

const labelsIn = async <T extends OfNetwork>(
  field: RecordField<T>,
  value: T,
  situation: Situation,
): Promise<readonly string[]> => {
  if (field.choice) return [await field.choice(value, situation)].flat()
  const { account = '', store } = situation
  const name = nameAt(
    { name: field.title(value, situation.reader), platforms: field.on?.(value) },
    account,
    '',
  )
  const beside = (store && (await field.beside?.(store, value))) || value.id
  return [`${name} (${beside})`.trim()]
}

/** Each by its shortest label that is no other's; where even the last is another's, with its number behind. */
export const tellApart = (
  all: readonly { readonly id: string; readonly labels: readonly string[] }[],
): readonly Choice[] => {
  const labels = all.map((one) => one.labels)
  const most = Math.max(0, ...labels.map(({ length }) => length))
  const levels = Array.from({ length: most }, (_, i) => labels.map((own) => own[i] ?? own.at(-1) ?? ''))
  const called = levels.map((level) => Map.groupBy(level, unaccented))
  return all.map(({ id }, at) => {
    const own = levels.map((level) => level[at] ?? '')
    const alone = own.find((label, i) => called[i]?.get(unaccented(label))?.length === 1)
    if (alone !== undefined) return { value: id, label: alone }
    const number = ` · ${id}`
    return { value: id, label: shortened(own.at(-1) ?? '', longest - number.length) + number }
  })
}

/** How records stand among each other to choose from. */
export const choicesOf = async <T extends OfNetwork>(
  field: RecordField<T>,
  all: readonly T[],
  situation: Situation,
): Promise<readonly Choice[]> =>
  tellApart(
    await Promise.all(
      all.map(async (value) => ({ id: value.id, labels: await labelsIn(field, value, situation) })),
    ),
  )
