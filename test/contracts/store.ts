import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kept,
  type Query,
  replace,
  type Seen,
  Stale,
  type Store,
  unchanged,
  within,
} from '../../src/store.ts'
import { pagingLaws } from './store-paging.ts'
import { togetherLaws } from './store-together.ts'
import { type Data, need, openHere, others, type Thing, thing, things, told } from './thing.ts'

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

/** What every store must do; `prepare` gives data of its own to each test. */
export const storeContract = (name: string, prepare: () => Promise<Data>): void => {
  describe(`store: ${name}`, () => {
    let data: Data
    let opened: Store[] = []
    beforeEach(async () => {
      data = await prepare()
      opened = []
    })
    afterEach(async () => {
      await Promise.all(opened.map((store) => store.close()))
      await data.clear()
    })
    const open = async (from: (data: Data) => Promise<Store> = openHere) => {
      const store = await from(data)
      opened.push(store)
      return store
    }

    describe('alone', () => {
      let store: Store
      beforeEach(async () => {
        store = await open()
      })

      test('keeps what it is given', async () => {
        const value = thing('WL-2', {
          text: 'Rotes Rad',
          number: 1.5,
          flag: false,
          more: [{ a: null }, ['b', 2]],
        })
        await store.commit([create(things, value), create(others, { id: 'WL-2', number: 7 })])
        expect(await store.get(things, 'WL-2')).toEqual({ kind: 'thing', id: 'WL-2', rev: 1, value })
        expect(await store.get(others, 'WL-2')).toMatchObject({ kind: 'other', rev: 1, value: { number: 7 } })
        expect(await store.get(things, 'WL-3')).toBeUndefined()
        const changed = thing('WL-2', { number: 2 })
        await store.commit([replace(await need(store, 'WL-2'), changed)])
        expect(await store.get(things, 'WL-2')).toEqual({ kind: 'thing', id: 'WL-2', rev: 2, value: changed })
        await store.commit([drop(await need(store, 'WL-2'))])
        expect(await store.get(things, 'WL-2')).toBeUndefined()
        expect(await store.get(others, 'WL-2')).toMatchObject({ rev: 1 })
        await store.commit([create(things, value)])
        expect(await store.get(things, 'WL-2')).toMatchObject({ rev: 1 })
      })

      test('keeps it when it is closed and opened again', async () => {
        await store.commit([create(things, thing('a', { text: 'x' }))])
        await store.close()
        expect((await need(await open(), 'a')).value).toEqual(thing('a', { text: 'x' }))
      })

      test.each([
        ['quotes', `it's "so" \`x\` \\ $ {} ; --`],
        ['a zero character', 'a\0b'],
        ['control characters', '\u0001\u001f\u007f\u2028\r\n\t'],
        ['signs beyond the first plane', '🐝𝔘𠮷'],
        ['signs that are put together', 'e\u0301 ne é'],
        ['much', 'Heu '.repeat(25_000)],
        ['nothing', ''],
        ['what reads like an escape', '\\u0000 \\ud800'],
        ['what reads like a number', '1'],
        ['what reads like a query', '$gt'],
      ])('text is only text: %s', async (_, text) => {
        await store.commit([create(things, thing('a', { text, more: { [`k ${text.slice(0, 9)}`]: text } }))])
        expect((await need(store, 'a')).value).toEqual(
          thing('a', { text, more: { [`k ${text.slice(0, 9)}`]: text } }),
        )
        expect(await store.find(things, { where: { text } })).toHaveLength(1)
        expect(await store.find(things, { where: { text: { in: [text] } } })).toHaveLength(1)
        expect(await store.find(things, { where: { text: `${text} ` } })).toEqual([])
      })

      test.each([`it's "so"`, 'a\0b', 'a', 'a\0', 'ä', 'a\u0308', 'A', '$x.y', 'listing/WL-4FC7KQ/0', '🐝'])(
        'an id is only text: %j',
        async (id) => {
          const near = ['a', 'a\0b', 'a\0', 'ä', 'a\u0308', 'A'].filter((other) => other !== id)
          await store.commit([id, ...near].map((each) => create(things, thing(each, { text: each }))))
          expect((await need(store, id)).value).toEqual(thing(id, { text: id }))
          expect((await store.find(things, { where: { id } })).map((kept) => kept.id)).toEqual([id])
          await store.commit([drop(await need(store, id))])
          expect(await store.find(things)).toHaveLength(near.length)
        },
      )

      test('half a character becomes the sign for that', async () => {
        const seen: Seen[] = []
        store.watch((one) => seen.push(one))
        await store.commit([create(things, thing('a', { text: 'x\ud83d', more: ['\udc1d'] }))])
        const whole = thing('a', { text: 'x\ufffd', more: ['\ufffd'] })
        expect((await need(store, 'a')).value).toEqual(whole)
        expect(seen).toEqual([told('a', 1, whole)])
        expect(await store.find(things, { where: { text: 'x\ud83d' } })).toHaveLength(1)
        expect(await store.find(things, { where: { text: { in: ['x\ud83d'] } } })).toHaveLength(1)
      })

      test('what is undefined is not there', async () => {
        await store.commit([create(things, { ...thing('a'), text: undefined, more: { x: undefined } })])
        const { value } = await need(store, 'a')
        expect(Object.keys(value).toSorted()).toEqual(['id', 'more', 'network'])
        expect(value.more).toStrictEqual({})
      })

      test('keeps a copy', async () => {
        const more = ['first']
        const seen: Seen[] = []
        store.watch((one) => seen.push(one))
        const commit = store.commit([create(things, thing('a', { more }))])
        more.push('second')
        await commit
        more.push('third')
        expect((await need(store, 'a')).value.more).toEqual(['first'])
        expect(seen).toEqual([told('a', 1, thing('a', { more: ['first'] }))])
      })

      test.each<readonly [string, () => Change]>([
        ['what is no JSON', () => create(things, thing('b', { more: 1n }))],
        ['another record than it says', () => ({ ...create(things, thing('b')), id: 'c' })],
        ['an unknown kind', () => ({ ...create(things, thing('b')), kind: 'nothing' })],
        ['half a character as an id', () => create(things, thing('b\ud800'))],
      ])('refuses %s, and everything with it', async (_, wrong) => {
        await expect(store.commit([create(things, thing('a')), wrong()])).rejects.toBeInstanceOf(TypeError)
        expect(await store.find(things)).toEqual([])
        expect(await store.get(things, 'b\ud800')).toBeUndefined()
        await store.commit([create(things, thing('a'))])
      })

      test('takes 500 changes at once, and not one more', async () => {
        const many = times(501, (i) => create(things, thing(`${i}`)))
        await expect(store.commit(many)).rejects.toBeInstanceOf(RangeError)
        expect(await store.find(things)).toEqual([])
        await store.commit(many.slice(1))
        await store.commit([])
        expect(await findAll(store, things)).toHaveLength(500)
      })

      test('changes of one commit are made one after the other', async () => {
        const seen: Seen[] = []
        store.watch((one) => seen.push(one))
        const kept = (rev: number, value: Thing): Kept<Thing> => ({ kind: 'thing', id: 'a', rev, value })
        const [first, second, third] = [thing('a', { number: 1 }), thing('a', { number: 2 }), thing('a')]
        await store.commit([
          create(things, first),
          unchanged(kept(1, first)),
          replace(kept(1, first), second),
          drop(kept(2, second)),
          create(things, third),
        ])
        expect(await need(store, 'a')).toEqual(kept(1, third))
        expect(seen).toEqual([told('a', 1, first), told('a', 2, second), told('a', 3), told('a', 1, third)])
        const twice = [replace(kept(1, third), second), replace(kept(1, third), first)]
        await expect(store.commit(twice)).rejects.toBeInstanceOf(Stale)
        expect(await need(store, 'a')).toEqual(kept(1, third))
      })

      test('only what stands as it was read may be relied upon', async () => {
        await store.commit([create(things, thing('a'))])
        const before = await need(store, 'a')
        const seen: Seen[] = []
        store.watch((one) => seen.push(one))
        await store.commit([unchanged(before), create(things, thing('b'))])
        expect(await need(store, 'a')).toEqual(before)
        expect(seen).toEqual([told('b', 1, thing('b'))])
        const absent = (id: string): Change => ({ kind: 'thing', id, rev: 0, unchanged: true })
        await store.commit([absent('c'), replace(before, thing('a', { number: 1 }))])
        const wrong = [
          [absent('a')],
          [unchanged(before)],
          [replace(before, thing('a', { number: 9 }))],
          [drop(before)],
          [create(things, thing('a', { number: 9 }))],
          [drop({ ...before, id: 'c', rev: 0 })],
          [replace({ ...before, id: 'c', rev: 1 }, thing('c'))],
          [unchanged({ ...before, id: 'c' })],
        ]
        for (const changes of wrong) {
          await expect(store.commit([create(things, thing('d')), ...changes])).rejects.toBeInstanceOf(Stale)
          await expect(store.commit([...changes, create(things, thing('d'))])).rejects.toBeInstanceOf(Stale)
        }
        expect((await store.find(things)).map(({ id, rev }) => [id, rev])).toEqual([
          ['a', 2],
          ['b', 1],
        ])
        expect(seen).toHaveLength(2)
      })

      test('shows a network nothing of another', async () => {
        await store.commit([create(things, thing('WL-2')), create(things, thing('NB-2', { network: 'NB' }))])
        const view = within(store, 'WL')
        expect(await view.get(things, 'NB-2')).toBeUndefined()
        expect((await view.find(things)).map(({ id }) => id)).toEqual(['WL-2'])
        expect(await view.find(things, { where: { network: 'NB' } })).toEqual([])
        expect(await view.find(things, { where: { id: 'NB-2' } })).toEqual([])
        expect(await store.find(others, { network: 'WL' })).toEqual([])
      })

      test('gives 500 where nothing is said, and none where none is wanted', async () => {
        await store.commit(times(500, (i) => create(things, thing(`a${i}`))))
        await store.commit(times(11, (i) => create(things, thing(`b${i}`))))
        expect(await store.find(things)).toHaveLength(500)
        expect(await store.find(things, { limit: 510 })).toHaveLength(510)
        expect(await store.find(things, { limit: 0 })).toEqual([])
        expect(await findAll(store, things)).toHaveLength(511)
        for (const limit of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
          await expect(store.find(things, { limit })).rejects.toBeInstanceOf(RangeError)
      })

      test.each<readonly [string, Query<Thing>]>([
        ['undefined', { where: { text: undefined } }],
        ['undefined in a set', { where: { text: { in: ['a', undefined] } } }],
        ['an open range', { where: { number: {} } }],
        ['a range from undefined', { where: { number: { from: undefined } } }],
        ['no number', { where: { number: Number.NaN } }],
      ])('does not look for %s', async (_, query) => {
        await expect(store.find(things, query)).rejects.toBeInstanceOf(TypeError)
      })

      pagingLaws(() => store)

      test('tells its own commits before they return, and nothing that failed', async () => {
        const [seen, late]: [Seen[], Seen[]] = [[], []]
        const stop = store.watch((one) => seen.push(one))
        await store.commit([create(things, thing('a')), create(others, { id: 'a', number: 1 })])
        expect(seen).toEqual([
          told('a', 1, thing('a')),
          { kind: 'other', id: 'a', rev: 1, value: { id: 'a', number: 1 } },
        ])
        store.watch((one) => late.push(one))
        await expect(
          store.commit([create(things, thing('b')), create(things, thing('a'))]),
        ).rejects.toBeInstanceOf(Stale)
        await store.commit([drop(await need(store, 'a'))])
        expect([seen.slice(2), late]).toEqual([[told('a', 2)], [told('a', 2)]])
        stop()
        await store.commit([create(things, thing('a', { number: 3 }))])
        expect(seen).toHaveLength(3)
        expect(late.at(-1)).toEqual(told('a', 1, thing('a', { number: 3 })))
      })

      test('forgets what was, and keeps what is', async () => {
        await store.commit([create(things, thing('a', { text: 'old' })), create(things, thing('b'))])
        await store.commit([replace(await need(store, 'a'), thing('a', { text: 'new' }))])
        await store.commit([drop(await need(store, 'b'))])
        const seen: Seen[] = []
        store.watch((one) => seen.push(one))
        await store.forget()
        await store.forget()
        expect(await need(store, 'a')).toEqual({
          kind: 'thing',
          id: 'a',
          rev: 2,
          value: thing('a', { text: 'new' }),
        })
        expect(await store.find(things)).toHaveLength(1)
        await store.commit([create(things, thing('b', { text: 'again' }))])
        expect(seen).toEqual([told('b', 1, thing('b', { text: 'again' }))])
      })

      test('who watches may stop, watch and commit while being told', async () => {
        const seen: string[] = []
        const further: Promise<void>[] = []
        const stop = store.watch(({ id }) => {
          seen.push(`first ${id}`)
          stop()
          store.watch((one) => seen.push(`second ${one.id}`))
          further.push(store.commit([create(things, thing('b'))]))
        })
        await store.commit([create(things, thing('a'))])
        await Promise.all(further)
        expect(seen).toEqual(['first a', 'second b'])
      })

      test('what was called before it closes is done, and nothing afterwards', async () => {
        const seen: Seen[] = []
        store.watch((one) => seen.push(one))
        const commits = times(5, (i) => store.commit([create(things, thing(`${i}`))]))
        await Promise.all([...commits, store.close(), store.close()])
        await expect(store.commit([create(things, thing('late'))])).rejects.toThrow()
        await expect(store.get(things, '0')).rejects.toThrow()
        expect((await findAll(await open(), things)).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4'])
        expect(seen).toHaveLength(5)
      })
    })

    togetherLaws(open)
  })
}
