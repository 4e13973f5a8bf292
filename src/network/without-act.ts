import { type Network, networks, type Region, regionsWithin, type Term } from '../domain/network.ts'
import { regionNamed } from '../domain/regions.ts'
import { locales } from '../words.ts'
import { termNamed } from './lists.ts'

/** What a network has several of, each decided for itself, by what it is known by. */
const entriesOf: Readonly<Record<string, (network: Network) => ReadonlyMap<string, unknown>>> = {
  regions: ({ regions }) => new Map(regions.map((one) => [one.name, one])),
  sectors: ({ sectors }) => new Map(sectors.map((one) => [one.id, one])),
  categories: ({ categories }) => new Map(categories.map((one) => [one.id, one])),
  switched: ({ switched = {} }) => new Map(Object.entries(switched)),
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type Entries = ReadonlyMap<string, unknown>
/** What something was before and after an act. */
interface Step<T> {
  readonly before: T
  readonly after: T
}

/** Entries as they are now, without what was done to them; undefined where one of those is not as that left it. */
const entriesWithout = (
  { before, after }: Step<Entries>,
  now: Entries,
  since: readonly Step<Entries>[],
): Entries | undefined => {
  const done = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !same(before.get(key), after.get(key)),
  )
  const stands = (key: string) =>
    same(now.get(key), after.get(key)) &&
    since.every((step) => same(step.before.get(key), step.after.get(key)))
  if (!done.every(stands)) return undefined
  const back = new Set(done)
  const stays = (key: string) => (back.has(key) ? before.has(key) : now.has(key))
  // What has come since stands last, as it does when it comes.
  return new Map(
    [...new Set([...before.keys(), ...now.keys()])]
      .filter(stays)
      .map((key) => [key, (back.has(key) ? before : now).get(key)]),
  )
}

const isTree = (tree: readonly Region[]): boolean =>
  tree.every(({ name, also, within }) => {
    const others = tree.filter((one) => one.name !== name)
    const inside = regionsWithin({ regions: [...tree] }, name)
    const stands =
      within === undefined || (others.some((one) => one.name === within) && !inside.includes(within))
    return stands && [name, ...also].every((called) => regionNamed(others, called) === undefined)
  })

const areApart = (terms: readonly Term[]): boolean =>
  terms.every((one) => {
    const others = terms.filter((other) => other !== one)
    return locales.every((locale) => termNamed(others, one.name[locale]) === undefined)
  })

/**
 * A network as it is now, without what one act did to it: its fields, and the entries of its lists. Undefined where
 * somebody has decided about the same since, or what is left would not fit together.
 */
export const withoutAct = (
  { before, after }: Step<Network>,
  now: Network,
  /** What has been decided since, though it may be as it was. */
  since: readonly Step<Network>[],
): Network | undefined => {
  const all: Readonly<Record<string, Network[keyof Network]>>[] = [before, after, now]
  const fields = [...new Set(all.flatMap(Object.keys))]
  const then: [field: string, value: unknown][] = []
  for (const field of fields) {
    const [was, made, is] = all.map((one) => one[field])
    const entries = entriesOf[field]
    const untouched = since.every((step) =>
      same(Reflect.get(step.before, field), Reflect.get(step.after, field)),
    )
    if (same(was, made)) then.push([field, is])
    else if (same(made, is) && untouched) then.push([field, was])
    else if (entries === undefined) return undefined
    else {
      const each = ({ before, after }: Step<Network>) => ({ before: entries(before), after: entries(after) })
      const left = entriesWithout(each({ before, after }), entries(now), since.map(each))
      if (left === undefined) return undefined
      then.push([field, field === 'switched' ? Object.fromEntries(left) : [...left.values()]])
    }
  }
  const network = networks.schema.parse(Object.fromEntries(then.filter(([, value]) => value !== undefined)))
  const { regions, sectors, categories } = network
  const fits = (same(regions, now.regions) || isTree(regions)) && [sectors, categories].every(areApart)
  return fits ? network : undefined
}
