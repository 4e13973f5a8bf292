import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Change,
  create,
  drop,
  findAll,
  replace,
  type Seen,
  Stale,
  type Store,
  unchanged,
} from '../../src/store.ts'
import { openElsewhere } from './elsewhere.ts'
import { type Data, need, openHere, thing, things, told } from './thing.ts'

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

/** Reads and decides again until nobody was faster. */
const insist = async (store: Store, decide: () => Promise<readonly Change[]>): Promise<void> => {
  for (;;) {
    try {
      return await store.commit(await decide())
    } catch (error) {
      if (!(error instanceof Stale)) throw error
    }
  }
}

/** What a record was told to have become, without what was told again; nothing may be left out. */
const firstTold = (all: readonly Seen[], id: string): readonly Seen[] => {
  const news: Seen[] = []
  let standing = 0
  for (const seen of all.filter((one) => one.id === id)) {
    if (seen.rev <= standing) continue
    expect(seen.rev).toBe(standing + 1)
    news.push(seen)
    standing = seen.value === undefined ? 0 : seen.rev
  }
  return news
}

/** What must hold between two openings of the same data. */
export const togetherLaws = (open: (from: (data: Data) => Promise<Store>) => Promise<Store>): void => {
  describe.each([
    ['in one process', openHere],
    ['in two processes', openElsewhere],
  ])('opened twice %s', (_, from) => {
    let store: Store
    let other: Store
    beforeEach(async () => {
      store = await open(openHere)
      other = await open(from)
    })

    test('each sees at once what the other has committed', async () => {
      await store.commit([create(things, thing('a'))])
      await other.commit([replace(await need(other, 'a'), thing('a', { number: 2 }))])
      expect(await need(store, 'a')).toMatchObject({ rev: 2, value: { number: 2 } })
      await expect(store.commit([create(things, thing('a'))])).rejects.toBeInstanceOf(Stale)
      await expect(other.commit([create(things, thing('a'))])).rejects.toBeInstanceOf(Stale)
    })

    test('of fifty who take the same, one wins, every time', async () => {
      await store.commit([create(things, thing('a')), create(things, thing('b'))])
      for (let round = 1; round <= 8; round += 1) {
        const [a, b] = await Promise.all([need(store, 'a'), need(other, 'b')])
        const tries = times(50, (i) => {
          const number = round * 100 + i
          const both = [replace(a, thing('a', { number })), replace(b, thing('b', { number }))]
          return (i % 2 ? store : other).commit(i % 4 < 2 ? both : both.toReversed())
        })
        const outcomes = await Promise.allSettled(tries)
        const won = outcomes.flatMap(({ status }, i) => (status === 'fulfilled' ? [round * 100 + i] : []))
        for (const outcome of outcomes)
          if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Stale)
        const now = await Promise.all([need(store, 'a'), need(other, 'b')])
        expect(won).toHaveLength(1)
        expect(now.map(({ rev, value }) => [rev, value.number])).toEqual([
          [round + 1, won[0]],
          [round + 1, won[0]],
        ])
      }
    })

    test('fifty who each add one have added fifty', async () => {
      await store.commit([
        create(things, thing('a', { number: 0 })),
        create(things, thing('b', { number: 50 })),
      ])
      await Promise.all(
        times(50, (i) => {
          const mine = i % 2 ? store : other
          return insist(mine, async () => {
            const [a, b] = await Promise.all([need(mine, 'a'), need(mine, 'b')])
            return [
              replace(a, thing('a', { number: (a.value.number ?? 0) + 1 })),
              replace(b, thing('b', { number: (b.value.number ?? 0) - 1 })),
              create(things, thing(`added ${i}`)),
            ]
          })
        }),
      )
      expect((await need(store, 'a')).value.number).toBe(50)
      expect((await need(store, 'b')).value.number).toBe(0)
      expect(await findAll(store, things)).toHaveLength(52)
    })

    test('two who each rely on what the other changes do not both succeed', async () => {
      for (let round = 0; round < 20; round += 1) {
        const [one, two] = [thing(`${round} one`), thing(`${round} two`)]
        await store.commit([create(things, one), create(things, two)])
        const [first, second] = await Promise.all([need(store, one.id), need(store, two.id)])
        const outcomes = await Promise.allSettled([
          store.commit([unchanged(first), replace(second, { ...two, flag: true })]),
          other.commit([unchanged(second), replace(first, { ...one, flag: true })]),
        ])
        expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      }
    })

    test('everything is told everywhere, in order per record, each life from its first revision', async () => {
      const ids = times(12, (i) => `r${i}`)
      const [here, there, late]: [Seen[], Seen[], Seen[]] = [[], [], []]
      store.watch((one) => here.push(one))
      other.watch((one) => there.push(one))
      const happened = new Map<string, Seen[]>(ids.map((id) => [id, []]))
      const wander = async (mine: Store, id: string, steps: number) => {
        for (let step = 0; step < steps; step += 1) {
          const kept = await mine.get(things, id)
          const value = thing(id, { number: step, flag: mine === store })
          const change =
            kept === undefined ? create(things, value) : step % 7 === 6 ? drop(kept) : replace(kept, value)
          try {
            await mine.commit([change])
            happened.get(id)?.push(told(id, change.rev + 1, 'put' in change ? value : undefined))
          } catch (error) {
            if (!(error instanceof Stale)) throw error
          }
        }
      }
      await Promise.all(ids.flatMap((id) => [wander(store, id, 30), wander(other, id, 30)]))
      const total = [...happened.values()].flat().length
      await expect
        .poll(() => [here.length >= total, there.length >= total], { timeout: 5000 })
        .toEqual([true, true])
      for (const id of ids) {
        const mine = firstTold(here, id)
        expect(firstTold(there, id)).toEqual(mine)
        expect(mine).toHaveLength(happened.get(id)?.length ?? -1)
        expect(mine).toEqual(expect.arrayContaining(happened.get(id) ?? []))
        const last = mine.at(-1)
        const standing = last?.value ? last.rev : 0
        expect((await store.get(things, id))?.rev ?? 0).toBe(standing)
      }
      store.watch((one) => late.push(one))
      await other.commit([create(things, thing('last'))])
      await expect.poll(() => late, { timeout: 2000 }).toEqual([told('last', 1, thing('last'))])
    })

    test('reading goes on while the other writes', async () => {
      let writing = true
      const writer = (async () => {
        for (let i = 0; i < 40; i += 1)
          await other.commit(times(50, (k) => create(things, thing(`${i} ${k}`, { number: i }))))
        writing = false
      })()
      const counts: number[] = []
      while (writing) {
        const found = await store.find(things, { limit: 10_000 })
        counts.push(found.length)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      await writer
      expect(counts.filter((count) => count % 50 !== 0)).toEqual([])
      expect(counts).toEqual(counts.toSorted((a, b) => a - b))
      expect(await findAll(store, things)).toHaveLength(2000)
    })
  })
}
