import { nameAt } from './about.ts'
import { byOf } from './by.ts'
import { choicesOf } from './choices.ts'
import type { Situation } from './context.ts'
import { isRecord, type RecordField, type Shape } from './field.ts'
import { unaccented, withoutArticle, withoutFor } from './fold.ts'
import type { Prepared } from './form.ts'
import { fullId, looksLikeId } from './id.ts'
import type { Asked, Choice, Input } from './invocation.ts'
import { mostChoices } from './limits.ts'
import { namable } from './namable.ts'
import { noting } from './noting.ts'
import type { Problem } from './problem.ts'
import { Refusal, type RefusalKey } from './refusal.ts'
import { saysAllOf } from './same-words.ts'
import { inOrderOf, newestFirst, tooMany } from './several.ts'
import { findAll, followed, type Kept, type OfNetwork } from './store.ts'

const fewest = 4 // letters by which a name is known in the middle of a word

/** Who asks, and where. */
export type Asking = Pick<Situation, 'network' | 'store' | 'reader'>

type Loaded =
  /** `relied`: what it rests on that it may be named. */
  | { readonly kept: Kept<OfNetwork>; readonly relied: readonly Kept[] }
  | { readonly choices: readonly Choice[]; readonly problem: Problem }

/** All that something is called, to whomever. */
const namesOf = (field: RecordField<OfNetwork>, value: OfNetwork, { reader }: Pick<Asking, 'reader'>) =>
  field.names?.(value) ?? [field.title(value, reader)]

/** Those that are called so, or with these words in it, and which words were meant. */
const calledSo = (
  field: RecordField<OfNetwork>,
  all: readonly Kept<OfNetwork>[],
  named: string,
  asking: Pick<Asking, 'reader'>,
) => {
  const those = (fits: (name: string) => boolean) =>
    all.filter(({ value }) => namesOf(field, value, asking).some(fits))
  const called = (wanted: string) =>
    those((name) => {
      const title = unaccented(name)
      // A few letters stand within many words.
      return wanted.length < fewest ? ` ${title}`.includes(` ${wanted}`) : title.includes(wanted)
    })
  const asSaid = called(unaccented(named))
  const wanted = asSaid.length > 0 ? unaccented(named) : withoutArticle(unaccented(withoutFor(named)))
  const alike = called(wanted)
  // Nothing is called just so: then as people say it in a sentence.
  const inflected = () => (field.inflects ? those((name) => saysAllOf(name, wanted)) : [])
  return { wanted, alike: alike.length > 0 ? alike : inflected() }
}

/**
 * For which of their own partners somebody calls what names a record of these: by its number, else by its name, of
 * those that may be named for them. Whoever has none of their own may look after those of whom somebody is called so.
 */
export const ownersNamed = async (
  shape: Shape,
  input: Input,
  own: readonly string[],
  { network, store, reader }: Asking,
): Promise<readonly string[]> => {
  for (const [name, field] of Object.entries(shape)) {
    const named = input[name]
    if (store === undefined || network === undefined || named === undefined || !isRecord(field)) continue
    const { owners } = field
    if (owners === undefined) continue
    const kept = await store.get(field.kind, fullId(named, network.id))
    if (kept) return own.filter((id) => owners(kept.value).includes(id))
    if (field.ownersCalled) {
      const called = await field.ownersCalled(withoutFor(named), { store, reader })
      return own.length === 0 ? called : own.filter((id) => called.includes(id))
    }
    if (field.nameless) continue
    const { alike } = calledSo(field, await findAll(store, field.kind), named, { reader })
    const by = await byOf({ reader, store })
    return own.filter((acting) =>
      alike.some(({ value }) => field.refusal(value, { ...by, acting }) === undefined),
    )
  }
  return []
}

/** The record itself, called by its number or by its name; several of the name are a question. */
const loadRecord = async (
  field: RecordField<OfNetwork>,
  named: string,
  situation: Situation,
): Promise<Loaded> => {
  const { network, store } = situation
  if (network === undefined || store === undefined) throw new Refusal('notFound', named)
  // Whoever may not even know of it, or not read here what it is called, hears nothing but what they said.
  const refused = async (refusal: RefusalKey, value: OfNetwork) => {
    if (refusal === 'notFound') return new Refusal(refusal, named)
    if (field.discreet) return new Refusal(refusal, looksLikeId(named) ? '' : named)
    const name = (await field.called?.(value, situation)) ?? field.title(value, situation.reader)
    return new Refusal(
      refusal,
      nameAt({ name, platforms: field.on?.(value) }, situation.account ?? '', named),
    )
  }
  const ruledOn = async (kept: Kept<OfNetwork>): Promise<Loaded> => {
    const { read, situation: noted } = noting(situation)
    const rests: Kept[] = []
    const by = await byOf(situation, (found) => void rests.push(...found))
    const refusal = field.refusal(kept.value, by) ?? (await field.further?.(kept.value, noted))
    if (refusal) throw await refused(refusal, kept.value)
    return { kept, relied: [kept, ...rests, ...read] }
  }
  const id = fullId(named, network.id)
  const kept =
    (await store.get(field.kind, id)) ??
    (field.moved && (await store.get(field.kind, await followed(store, field.moved, id))))
  if (kept) return ruledOn(kept)
  if (looksLikeId(named) || (field.nameless && !field.known))
    throw new Refusal(field.gone ?? 'notFound', named)
  const all = field.nameless ? [] : await findAll(store, field.kind)
  const { wanted, alike } = calledSo(field, all, named, situation)
  const by = await byOf(situation)
  const known = alike.length === 0 ? ((await field.known?.(withoutFor(named), situation)) ?? []) : alike
  const allowed = known.filter(({ value }) => field.refusal(value, by) === undefined)
  const isSame = ({ value }: Kept<OfNetwork>) =>
    namesOf(field, value, situation).some((name) => unaccented(name) === wanted)
  const same = (field.discreet ? allowed : alike).filter(isSame)
  // Of those that are called just so, only the ones that may be named are meant, if there are any.
  const exact = allowed.filter(isSame)
  // Where there is no other, why that one may not be named is said, too.
  const sole = allowed.length === 0 && !field.discreet && alike.length === 1 ? alike : allowed
  // Of one's own, what somebody else calls just so is not meant where something of one's own is called alike.
  const theirs = field.whose === 'own' && exact.length === 0 && allowed.length > 0
  const [only, ...others] = same.length === 1 && !theirs ? same : exact.length > 0 ? exact : sole
  if (only === undefined) throw new Refusal('notFound', named)
  if (others.length > 0) {
    const several = newestFirst(
      field,
      [only, ...others].map(({ value }) => value),
    )
    return {
      choices: await choicesOf(field, several.slice(0, mostChoices), situation),
      problem: tooMany(field, several.length),
    }
  }
  return ruledOn(only)
}

/** The record that is named, where it may be and it is plain which; nothing where not. */
export const recordNamed = async (
  field: Shape[string] | undefined,
  named: string | undefined,
  situation: Situation,
): Promise<Kept<OfNetwork> | undefined> => {
  if (field === undefined || !isRecord(field) || named === undefined) return undefined
  try {
    const found = await loadRecord(field, named, situation)
    return 'kept' in found ? found.kept : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
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
  const relied: Kept[] = []
  const open = new Map<string, { readonly choices: readonly Choice[]; readonly problem?: Problem }>()
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
    if ('choices' in found) {
      open.set(name, { ...found, choices: inOrderOf(prepared.choices?.[name], found.choices) })
      continue
    }
    loaded[name] = found.kept
    relied.push(...found.relied)
  }
  return { loaded, relied, asked: open }
}
