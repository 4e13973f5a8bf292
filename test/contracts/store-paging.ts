import fc from 'fast-check'
import { expect, test } from 'vitest'
import { create, drop, findAll, type Kept, type Query, type Store } from '../../src/store.ts'
import { type Thing, things } from './thing.ts'

/** Text is ordered by its characters' numbers, as UTF-8 is. */
const byCharacters = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

const fields = ['id', 'network', 'text', 'number', 'flag'] as const
type Value = string | number | boolean | undefined

/** What is not there comes first. */
const compare = (a: Value, b: Value): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  if (typeof a === 'string' && typeof b === 'string') return byCharacters(a, b)
  return Number(a) - Number(b)
}

const texts = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'B', 'ä', 'é', 'z', '\uffee', '🐝', 'a\0', "'", '1', 'true', 'null', '$x'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const numbers = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(0.1, -0.5, 1e21, 2 ** 53 - 1, 1e-7))
const records = fc.uniqueArray(
  fc.record(
    {
      id: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
      network: fc.constantFrom('WL', 'NB'),
      text: texts,
      number: numbers,
      flag: fc.boolean(),
    },
    { requiredKeys: ['id', 'network'] },
  ),
  { selector: ({ id }) => id, maxLength: 40 },
)

const wantedOf = <T extends string | number>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    value,
    fc.record({ in: fc.array(value, { maxLength: 4 }) }),
    fc.record({ from: value }),
    fc.record({ before: value }),
    fc.record({ from: value, before: value }),
  )
const queries = fc.record(
  {
    network: fc.constantFrom('WL', 'NB', 'XX'),
    where: fc.record(
      {
        text: wantedOf(texts),
        number: wantedOf(numbers),
        flag: fc.boolean(),
        network: fc.constantFrom('WL', 'NB'),
      },
      { requiredKeys: [] },
    ),
    order: fc.record({ by: fc.constantFrom(...fields), descending: fc.boolean() }, { requiredKeys: ['by'] }),
  },
  { requiredKeys: [] },
)

type Wanted = Value | { readonly in: readonly Value[] } | { readonly from?: Value; readonly before?: Value }
const fits = (value: Value, wanted: Wanted): boolean => {
  if (typeof wanted !== 'object') return value === wanted
  if (value === undefined) return false
  if ('in' in wanted) return wanted.in.includes(value)
  const { from, before } = wanted
  return (
    (from === undefined || compare(value, from) >= 0) && (before === undefined || compare(value, before) < 0)
  )
}

/** What a query finds, said as simply as can be. */
const expected = (all: readonly Thing[], { network, where = {}, order }: Query<Thing>): readonly string[] => {
  const by = fields.find((name) => name === order?.by) ?? 'id'
  const way = order?.descending ? -1 : 1
  const wanted: readonly (readonly [string, Wanted])[] = Object.entries(where).map(([name, one]) => [
    name,
    one as Wanted,
  ])
  return all
    .filter((one) => network === undefined || one.network === network)
    .filter((one) =>
      wanted.every(([name, value]) => fits(one[fields.find((known) => known === name) ?? 'id'], value)),
    )
    .toSorted((a, b) => way * (compare(a[by], b[by]) || byCharacters(a.id, b.id)))
    .map(({ id }) => id)
}

const page = async (store: Store, query: Query<Thing>, limit: number): Promise<readonly string[]> => {
  const found: Kept<Thing>[] = []
  for (;;) {
    const after = found.at(-1)
    const more = await store.find(things, { ...query, limit, ...(after && { after }) })
    expect(more.length).toBeLessThanOrEqual(limit)
    found.push(...more)
    if (more.length < limit) return found.map(({ id }) => id)
  }
}

export const pagingLaws = (storeOf: () => Store): void => {
  test('pages of any size, put together, are what fits, in order', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.array(fc.tuple(queries, fc.integer({ min: 1, max: 7 })), { minLength: 8, maxLength: 16 }),
        async (all, asked) => {
          const store = storeOf()
          await store.commit(all.map((one) => create(things, one)))
          for (const [query, limit] of asked) {
            const wanted = expected(all, query)
            expect(await page(store, query, limit)).toEqual(wanted)
            expect((await findAll(store, things, query)).map(({ id }) => id)).toEqual(wanted)
          }
          await store.commit((await findAll(store, things)).map(drop))
        },
      ),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('what comes and goes between two pages moves nothing else', async () => {
    const store = storeOf()
    const make = (id: string, number?: number) =>
      create(things, { id, network: 'WL', ...(number !== undefined && { number }) })
    await store.commit([make('a'), make('b'), make('c', 1), make('d', 1), make('e', 2), make('f', 3)])
    const order = { by: 'number', descending: true } as const
    const first = await store.find(things, { order, limit: 2 })
    expect(first.map(({ id }) => id)).toEqual(['f', 'e'])
    const last = first[1]
    if (last === undefined) return expect.unreachable()
    await store.commit([drop(last), make('g', 5), make('cc', 1), make('aa')])
    const rest = await store.find(things, { order, after: last })
    expect(rest.map(({ id }) => id)).toEqual(['d', 'cc', 'c', 'b', 'aa', 'a'])
  })
}
