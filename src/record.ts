import { nameAt } from './about.ts'
import { byOf } from './by.ts'
import type { Situation } from './context.ts'
import { isRecord, type RecordField, type Shape } from './field.ts'
import { unaccented, withoutArticle, withoutFor } from './fold.ts'
import type { Prepared } from './form.ts'
import { fullId, looksLikeId } from './id.ts'
import type { Asked, Choice } from './invocation.ts'
import { mostChoices } from './limits.ts'
import { Refusal, type RefusalKey } from './refusal.ts'
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
  // Whoever may not even know of it, or not read here what it is called, hears nothing but what they said.
  const refused = (refusal: RefusalKey, value: OfNetwork) =>
    new Refusal(
      refusal,
      field.discreet || refusal === 'notFound'
        ? named
        : nameAt(
            { name: field.wording?.(value, situation) ?? field.title(value), platforms: field.on?.(value) },
            situation.account ?? '',
            named,
          ),
    )
  const id = fullId(named, network.id)
  const kept =
    (await store.get(field.kind, id)) ??
    (field.moved && (await store.get(field.kind, await followed(store, field.moved, id))))
  if (kept) {
    const refusal = field.refusal(kept.value, by)
    if (refusal) throw refused(refusal, kept.value)
    return { kept }
  }
  if (looksLikeId(named) || (field.nameless && !field.known))
    throw new Refusal(field.gone ?? 'notFound', named)
  const all = field.nameless ? [] : await findAll(store, field.kind)
  const called = (wanted: string) =>
    all.filter(({ value }) => {
      const title = unaccented(field.title(value))
      // A few letters stand within many words.
      return wanted.length < fewest ? ` ${title}`.includes(` ${wanted}`) : title.includes(wanted)
    })
  const asSaid = called(unaccented(named))
  const wanted = asSaid.length > 0 ? unaccented(named) : withoutArticle(unaccented(withoutFor(named)))
  const alike = called(wanted)
  const known = alike.length === 0 ? ((await field.known?.(withoutFor(named), situation)) ?? []) : alike
  const allowed = known.filter(({ value }) => field.refusal(value, by) === undefined)
  const isSame = ({ value }: Kept<OfNetwork>) => unaccented(field.title(value)) === wanted
  const same = (field.discreet ? allowed : alike).filter(isSame)
  // Of those that are called just so, only the ones that may be named are meant, if there are any.
  const exact = allowed.filter(isSame)
  // Where there is no other, why that one may not be named is said, too.
  const sole = allowed.length === 0 && !field.discreet && alike.length === 1 ? alike : allowed
  const [only, ...others] = same.length === 1 ? same : exact.length > 0 ? exact : sole
  if (only === undefined) throw new Refusal('notFound', named)
  if (others.length > 0)
    return {
      choices: toldApart(
        await Promise.all(
          [only, ...others].slice(0, mostChoices).map((one) => choiceOf(field, one, situation)),
        ),
      ),
    }
  const refusal = field.refusal(only.value, by)
  if (refusal) throw refused(refusal, only.value)
  return { kept: only }
}

/** Those that still read the same have their number behind. */
const toldApart = (choices: readonly Choice[]): readonly Choice[] =>
  choices.map((one) => {
    const same = choices.filter(({ label }) => label === one.label)
    return same.length > 1 ? { ...one, label: `${one.label} · ${one.value}` } : one
  })

const choiceOf = async (
  field: RecordField<OfNetwork>,
  { id, value }: Kept<OfNetwork>,
  situation: Situation,
): Promise<Choice> => {
  const { account = '', store } = situation
  if (field.choice) return { value: id, label: await field.choice(value, situation) }
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
export const namable = async (
  field: RecordField<OfNetwork>,
  situation: Situation,
): Promise<readonly Choice[]> => {
  const { store } = situation
  const by = await byOf(situation)
  // Whoever may name one by its number is not shown all there are.
  const found = store && !field.hidden ? await findAll(store, field.kind) : []
  return toldApart(
    await Promise.all(
      found
        .filter(({ value }) => field.refusal(value, by) === undefined)
        .map((kept) => choiceOf(field, kept, situation)),
    ),
  )
}
