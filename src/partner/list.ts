import { acts } from '../act.ts'
import { sameTown, townKey } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { regionsWithin } from '../domain/network.ts'
import { type Organization, type organizationKinds, organizations } from '../domain/organization.ts'
import { regionNamed } from '../domain/regions.ts'
import { nothing } from '../field.ts'
import { fold, unaccented } from '../fold.ts'
import type { Input } from '../invocation.ts'
import { termIdNamed } from '../network/terms.ts'
import { Refusal } from '../refusal.ts'
import { findAll, type View } from '../store.ts'
import { type Locale, locales } from '../words.ts'

type Narrowed = {
  readonly sector?: string | undefined
  readonly region?: string | undefined
  readonly town?: string | undefined
  readonly kind?: (typeof organizationKinds)[number] | undefined
}

/** Words that stand around what narrows a list, in three languages. */
const filler =
  /^(?:in|im|aus|der|die|das|dem|den|vom|von|bei|um|fur|aus|raum|region|gebiet|branche|bereich|partner|partners|betriebe?|firmen|unternehmen|gibt|es|from|the|of|there|are|with|partnerek|ceg|cegek|vallalkozas|vallalkozasok|vannak|a|az|es|terseg|agazat)$/

/** A kind of organization as people say it. */
const kindWords: readonly (readonly [NonNullable<Narrowed['kind']>, RegExp])[] = [
  ['municipality', /^(?:kommunen?|gemeinden?|stadte|municipalit(?:y|ies)|onkormanyzat(?:ok)?)$/],
  ['association', /^(?:vereine?|verbande?|associations?|clubs?|egyesulet(?:ek)?)$/],
  ['school', /^(?:schulen?|schools?|iskolak?)$/],
]

/** `Handwerksbetriebe` and `Lüchowi` name what they begin with. */
const endings = /(?:s?betriebe?|s?firmen|s?unternehmen|s?partner|i|ban|ben|bol|s)$|^(?:n|en|on)$/
/** Whether a word, unaccented, is what is called so, or begins like it with an ending of kinds. */
export const isNamedBy = (word: string, name: string): boolean => {
  const known = unaccented(name)
  return (
    word === known || (known.length > 3 && word.startsWith(known) && endings.test(word.slice(known.length)))
  )
}

/** What a text narrows the list by, and what of it says nothing of that. */
const narrowed = (
  text: string,
  { regions, sectors }: Pick<Network, 'regions' | 'sectors'>,
  towns: readonly string[],
): { readonly by: Narrowed; readonly rest: string } => {
  const words = fold(text)
    .replace(/[.,!?:„“”"]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  const whole = words.filter((word) => !filler.test(word))
  const by: { -readonly [K in keyof Narrowed]: Narrowed[K] } = {}
  const rest: string[] = []
  for (let i = 0; i < whole.length; ) {
    // Names of several words come before those of one.
    const length = [3, 2, 1].find(
      (n) => i + n <= whole.length && take(unaccented(whole.slice(i, i + n).join(' '))),
    )
    if (length === undefined) rest.push(whole[i] ?? '')
    i += length ?? 1
  }
  return { by, rest: rest.join(' ') }

  function take(said: string): boolean {
    const sector = sectors.find(({ name }) => locales.some((locale) => isNamedBy(said, name[locale])))
    const region = regions.find(({ name, also }) => [name, ...also].some((one) => isNamedBy(said, one)))
    const town = towns.find((one) => isNamedBy(said, townKey(one)))
    const [kind] = kindWords.find(([, shape]) => shape.test(said)) ?? []
    if (sector && by.sector === undefined) by.sector = sector.id
    else if (town && by.town === undefined) by.town = town
    else if (region && by.region === undefined) by.region = region.name
    else if (kind && by.kind === undefined) by.kind = kind
    else return false
    return true
  }
}

/** What a text asks for, in words of the network as it is. */
export const readWhich = async (view: View, network: Network, text: string) => {
  const everybody = text === '' ? [] : await partnersOf(view, network, {})
  const spelt = Map.groupBy(
    everybody.flatMap(({ town }) => town ?? []),
    (town) => town,
  )
  // One town may be spelt in several ways: it is called as most do.
  const towns = [...spelt].toSorted(([, a], [, b]) => b.length - a.length).map(([town]) => town)
  return narrowed(text, network, towns)
}

/** Choices as the network keeps them. Throws a `Refusal` that says what there is. */
export const calledRightly = (
  { sector, region, town, kind }: Narrowed,
  { sectors, regions }: Network,
  locale: Locale,
): Narrowed => {
  const known = region === undefined ? undefined : regionNamed(regions, region)?.name
  if (region !== undefined && known === undefined)
    throw new Refusal('noSuchTerm', regions.map(({ name }) => name).join(', ') || nothing)
  return {
    ...(sector !== undefined && { sector: termIdNamed(sector, sectors, locale) }),
    ...(known !== undefined && { region: known }),
    ...(town !== undefined && { town }),
    ...(kind !== undefined && { kind }),
  }
}

/** By what a list is narrowed, as the list is called with it. */
export const asInput = (by: Readonly<Record<string, string | undefined>>): Input =>
  Object.fromEntries(
    Object.entries(by).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )

/** Partners of a network that have not left, as far as they are meant; a region with all that lies within it. */
export const partnersOf = async (
  view: View,
  network: Network,
  { sector, region, town, kind }: Narrowed,
): Promise<readonly Organization[]> => {
  const inside = region === undefined ? undefined : new Set(regionsWithin(network, region))
  return (await findAll(view, organizations))
    .map(({ value }) => value)
    .filter(
      (one) =>
        one.left === undefined &&
        (sector === undefined || one.sector === sector) &&
        (kind === undefined || one.kind === kind) &&
        (town === undefined || (one.town !== undefined && sameTown(one.town, town))) &&
        (inside === undefined || (one.region !== undefined && inside.has(one.region))),
    )
}

const looked = 2000 // acts: who came before them is no newcomer

/** When organizations came into the network, as its latest acts tell; those who came earlier are not in it. */
const newcomers = async (view: View): Promise<ReadonlyMap<string, string>> => {
  const latest = await view.find(acts, { order: { by: 'at', descending: true }, limit: looked })
  return new Map(
    latest.flatMap(({ value: { at, touched } }) =>
      touched.flatMap(({ kind, id, rev, before }) =>
        kind === organizations.name && rev === 1 && before === undefined ? [[id, at] as const] : [],
      ),
    ),
  )
}

/** By name, or those who came last first. */
export const inOrder = async (
  view: View,
  partners: readonly Organization[],
  order: 'name' | 'newest',
  locale: Locale,
): Promise<readonly Organization[]> => {
  const came = order === 'newest' ? await newcomers(view) : new Map<string, string>()
  return partners.toSorted(
    (a, b) =>
      (came.get(b.id) ?? '').localeCompare(came.get(a.id) ?? '') || a.name.localeCompare(b.name, locale),
  )
}
