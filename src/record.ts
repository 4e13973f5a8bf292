import { nameAt } from './about.ts'
import { byOf } from './by.ts'
import type { Situation } from './context.ts'
import { isRecord, type RecordField, type Shape } from './field.ts'
import { unaccented, withoutArticle } from './fold.ts'
import type { Prepared } from './form.ts'
import { fullId, looksLikeId } from './id.ts'
import type { Asked, Choice } from './invocation.ts'
import { mostChoices } from './limits.ts'
import { Refusal } from './refusal.ts'
import { findAll, followed, type Kept, type OfNetwork } from './store.ts'

const fewest = 4 // letters by which a name is known in the middle of a word

type Loaded = { readonly kept: Kept<OfNetwork> } | { readonly choices: readonly Choice[] }

/** The record itself, called by its number or by its name; several of the name are a question. */
const loadRecord = async (
  field: RecordField<OfNetwork>,
  named: string,
  situation: Situation,
): Promise<Loaded> => {
  const { network, store } = situation
  const by = await byOf(situation)
  if (network === undefined || store === undefined) throw new Refusal('notFound', named)
  const id = fullId(named, network.id)
  const kept =
    (await store.get(field.kind, id)) ??
    (field.moved && (await store.get(field.kind, await followed(store, field.moved, id))))
  if (kept) {
    const refusal = field.refusal(kept.value, by)
    // Whoever may not even know of it hears nothing but what they said.
    if (refusal)
      throw new Refusal(refusal, field.discreet || refusal === 'notFound' ? named : field.title(kept.value))
    return { kept }
  }
  if (field.nameless || looksLikeId(named)) throw new Refusal(field.gone ?? 'notFound', named)
  const all = await findAll(store, field.kind)
  const called = (wanted: string) =>
    all.filter(({ value }) => {
      const title = unaccented(field.title(value))
      // A few letters stand within many words.
      return wanted.length < fewest ? ` ${title}`.includes(` ${wanted}`) : title.includes(wanted)
    })
  const asSaid = called(unaccented(named))
  const wanted = asSaid.length > 0 ? unaccented(named) : withoutArticle(unaccented(named))
  const alike = called(wanted)
  const known = alike.length === 0 ? ((await field.known?.(named, situation)) ?? []) : alike
  const allowed = known.filter(({ value }) => field.refusal(value, by) === undefined)
  const same = (field.discreet ? allowed : alike).filter(
    ({ value }) => unaccented(field.title(value)) === wanted,
  )
  const [only, ...others] = same.length === 1 ? same : allowed
  if (only === undefined) throw new Refusal('notFound', named)
  if (others.length > 0)
    return {
      choices: await Promise.all(allowed.slice(0, mostChoices).map((one) => choiceOf(field, one, situation))),
    }
  const refusal = field.refusal(only.value, by)
  if (refusal) throw new Refusal(refusal, refusal === 'notFound' ? named : field.title(only.value))
  return { kept: only }
}

const choiceOf = async (
  field: RecordField<OfNetwork>,
  { id, value }: Kept<OfNetwork>,
  { account = '', store }: Situation,
): Promise<Choice> => {
  const name = nameAt({ name: field.title(value), platforms: field.on?.(value) }, account, '')
  const beside = (store && (await field.beside?.(store, value))) || id
  return { value: id, label: `${name} (${beside})`.trim() }
}

/**
 * Every record that a command's input names, loaded and allowed; `asked` are those that somebody has to choose.
 * Throws a `Refusal` where one is not allowed, or nothing is there for what is called `title`.
 */
export const loadRecords = async (
  shape: Shape,
  asked: readonly Asked[],
  { title, prepared }: { readonly title: string; readonly prepared: Prepared },
  situation: Situation,
) => {
  const loaded: Record<string, Kept<OfNetwork> | undefined> = {}
  const open = new Map<string, { readonly choices: readonly Choice[] }>()
  for (const { name, value, required } of asked) {
    const field = shape[name]
    if (field === undefined || !isRecord(field)) continue
    if (value === undefined) {
      if (!required) continue
      const offered = prepared.choices?.[name]
      const choices = offered ?? (await namable(field, situation))
      if (choices.length === 0) throw new Refusal('nothing', title)
      if (!offered && choices.length <= mostChoices) open.set(name, { choices })
      continue
    }
    const found = await loadRecord(field, value, situation)
    if ('kept' in found) loaded[name] = found.kept
    else open.set(name, found)
  }
  return { loaded, asked: open }
}

/** What may be named here, under the caller's rights. */
export const namable = async (field: RecordField<OfNetwork>, situation: Situation) => {
  const { store } = situation
  const by = await byOf(situation)
  // Whoever may name one by its number is not shown all there are.
  const found = store && !field.hidden ? await findAll(store, field.kind) : []
  return Promise.all(
    found
      .filter(({ value }) => field.refusal(value, by) === undefined)
      .map((kept) => choiceOf(field, kept, situation)),
  )
}
