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

/**
 * What comes after the last record of the page before, in the order in which it is read. Records without the
 * field come first, or last where the order descends; SQL compares them with nothing, so they are asked for alone.
 */
const stretches = (by: string, descending: boolean, from: unknown, id: string): readonly Term[] => {
  const beyond = descending ? '<' : '>'
  if (by === 'id') return [{ sql: `id ${beyond} ?`, values: [id] }]
  const without = `${by} is null`
  if (from === undefined || from === null)
    return [
      { sql: `${without} and id ${beyond} ?`, values: [id] },
      ...(descending ? [] : [{ sql: `${by} is not null`, values: [] }]),
    ]
  return [
    { sql: `(${by}, id) ${beyond} (?, ?)`, values: [bound(from), id] },
    ...(descending ? [{ sql: without, values: [] }] : []),
  ]
}

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
  const { network, where = {}, order, limit = 500, after } = query
  if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError(`a page of ${limit} records`)
  const by = field(order?.by ?? 'id')
  const descending = order?.descending ?? false
  const way = descending ? 'desc' : 'asc'
  const sorted = by === 'id' ? `id ${way}` : `${by} ${way}, id ${way}`
  const terms = [
    ...(network === undefined ? [] : termsOf('network', network)),
    ...Object.entries(where).flatMap(([name, wanted]) => termsOf(name, wanted)),
  ]
  const whole: Term = { sql: 'true', values: [] }
  const from = order && after?.value[order.by]
  return {
    limit,
    selects: (after ? stretches(by, descending, from, after.id) : [whole]).map((stretch) => {
      const all = [...terms, stretch]
      return {
        sql: `select id, rev, value from "${kind.name}" where ${all.map(({ sql }) => sql).join(' and ')} order by ${sorted} limit ?`,
        values: all.flatMap(({ values }) => values),
      }
    }),
  }
}
