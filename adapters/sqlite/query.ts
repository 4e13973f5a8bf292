import type { Kind, Query, Stored } from '../../src/store.ts'

/** A field as SQL reads it. Names come from declarations in the code, never from people. */
export const field = (name: string): string => {
  if (!/^\w+$/.test(name)) throw new TypeError(`a store cannot look at the field ${name}`)
  return name === 'id' ? 'id' : `value ->> '$.${name}'`
}

type Bound = string | number
interface Term {
  readonly sql: string
  readonly values: readonly Bound[]
}

const plain = (value: unknown): string | number | boolean => {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new TypeError(`a store cannot look for ${typeof value === 'number' ? value : typeof value}`)
}
const bound = (value: unknown): Bound => {
  const known = plain(value)
  return typeof known === 'boolean' ? Number(known) : known
}

const termsOf = (name: string, wanted: unknown): readonly Term[] => {
  const by = field(name)
  if (typeof wanted !== 'object' || wanted === null) return [{ sql: `${by} = ?`, values: [bound(wanted)] }]
  if ('in' in wanted && Array.isArray(wanted.in))
    return [
      { sql: `${by} in (select value from json_each(?))`, values: [JSON.stringify(wanted.in.map(plain))] },
    ]
  const range = [
    ...('from' in wanted ? [{ sql: `${by} >= ?`, values: [bound(wanted.from)] }] : []),
    ...('before' in wanted ? [{ sql: `${by} < ?`, values: [bound(wanted.before)] }] : []),
  ]
  if (range.length === 0) throw new TypeError('a store can look for a value, a set or a range')
  return range
}

interface Stretch extends Term {
  readonly order: string
}

/**
 * What a page is read from, one after the other. Records without the field come first, or last where the order
 * descends; SQL compares them with nothing, so after the last record of the page before they are asked for alone.
 */
const stretchesOf = <T extends Stored>({ order, after }: Query<T>): readonly Stretch[] => {
  const by = field(order?.by ?? 'id')
  const descending = order?.descending ?? false
  const [way, beyond] = descending ? (['desc', '<'] as const) : (['asc', '>'] as const)
  const byId = `id ${way}`
  const sorted = by === 'id' ? byId : `${by} ${way}, ${byId}`
  if (after === undefined) return [{ sql: 'true', values: [], order: sorted }]
  if (by === 'id') return [{ sql: `id ${beyond} ?`, values: [after.id], order: byId }]

  const without = `${by} is null`
  const from: unknown = order && after.value[order.by]
  if (from === undefined || from === null)
    return [
      { sql: `${without} and id ${beyond} ?`, values: [after.id], order: byId },
      // Every number and every text is more than this: nothing else finds the end of those without in the index.
      ...(descending ? [] : [{ sql: `${by} >= -9e999`, values: [], order: sorted }]),
    ]
  const last = bound(from)
  return [
    {
      // The first comparison says no more than the second, but it is how the place in the index is found.
      sql: `${by} ${beyond}= ? and (${by}, id) ${beyond} (?, ?)`,
      values: [last, last, after.id],
      order: sorted,
    },
    ...(descending ? [{ sql: without, values: [], order: byId }] : []),
  ]
}

/** Whether something is looked for that is rarer than a network, so that its index is the one to use. */
const narrows = ({ indexes }: Kind, where: object): boolean =>
  Object.entries(where).some(
    ([name, wanted]) =>
      (typeof wanted !== 'object' || 'in' in wanted) &&
      name !== 'network' &&
      (name === 'id' || indexes.some(([first]) => first === name)),
  )

/** What is so is checked, but no index is chosen because of it. */
const asCheck = ({ sql, values }: Term): Term => ({ sql: `+${sql}`, values })

interface Select {
  readonly sql: string
  readonly values: readonly Bound[]
}
export interface Page {
  readonly limit: number
  /** One after the other until there are enough; each takes how many are still wanted as its last value. */
  readonly selects: readonly Select[]
}

export const pageOf = <T extends Stored>(kind: Kind<T>, query: Query<T>): Page => {
  const { network, where = {}, limit = 500 } = query
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`a page of ${limit} records`)
  const ofNetwork = network === undefined ? [] : termsOf('network', network)
  const terms = [
    ...(narrows(kind, where) ? ofNetwork.map(asCheck) : ofNetwork),
    ...Object.entries(where).flatMap(([name, wanted]) => termsOf(name, wanted)),
  ]
  return {
    limit,
    selects: stretchesOf(query).map((stretch) => {
      const all = [...terms, stretch]
      return {
        sql: `select id, rev, value from "${kind.name}" where ${all.map(({ sql }) => sql).join(' and ')} order by ${stretch.order} limit ?`,
        values: all.flatMap(({ values }) => values),
      }
    }),
  }
}
