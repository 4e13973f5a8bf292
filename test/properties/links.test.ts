import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { accounts, humans } from '../../src/domain/account.ts'
import { codes } from '../../src/domain/code.ts'
import { people } from '../../src/domain/person.ts'
import { responses } from '../../src/domain/response.ts'
import { personReader, selvesIn } from '../../src/reader.ts'
import { create, findAll, replace, type Store } from '../../src/store.ts'
import { contentOf, openBot } from '../calling.ts'
import { listed } from '../world.ts'

const who = ['anna', 'bence', 'kora', 'zoe', 'yara'] as const
const step = fc.record({ from: fc.constantFrom(...who), to: fc.constantFrom(...who), separate: fc.boolean() })

/** What every call writes, whatever it is for: nothing of it is what somebody has or is. */
const ofCalls = ['act', 'code', 'debt', 'draft', 'call', 'key', 'post', 'pulse']

/** Everything else that is remembered, but for when an account was used last. */
const lasting = async (store: Store) =>
  (await contentOf(store))
    .filter(({ kind }) => !ofCalls.includes(kind))
    .map(({ kind, value }) => [kind, kind === 'account' ? { ...value, used: '' } : value])

const rightsOf = async (store: Store, account: string) => {
  const human = (await store.get(accounts, account))?.value.human
  const network = (await store.get((await import('../../src/domain/network.ts')).networks, 'WL'))?.value
  if (human === undefined || network === undefined) return 'none'
  const { sameHumans } = await import('../../src/domain/account.ts')
  const [self] = await selvesIn({ ...store } as never, await sameHumans(store, human))
  return self ? personReader(store, network, self) : 'none'
}

const village = async () => {
  const world = await openBot()
  await world.store.commit(
    ['zoe', 'yara'].flatMap((id) => [
      create(humans, { id }),
      create(accounts, { id: `console:${id}`, human: id, used: '2026-08-01T00:00:00Z' }),
    ]),
  )
  const { store, does } = world
  const link = async (from: string, to: string): Promise<string> => {
    const asked = await does(from, 'account link')
    const code = /WL-\w{6}-\w{6}/.exec(asked?.text ?? '')?.[0]
    const first = code === undefined ? undefined : await does(to, 'redeem', { code })
    // Whoever is somebody else is asked first, and says yes.
    const yes = first?.card.buttons?.find(({ call }) => call.command === 'redeem')
    const done = yes ? await does(to, 'redeem', yes.call.input) : first
    return done?.text ?? 'none'
  }
  const isOf = async (id: string) => (await store.get(humans, id))?.value.is
  return { ...world, link, isOf }
}

test('whatever is linked and separated, all links separated leave everything as it was, and everybody their rights', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const { store, does, link, isOf } = await village()
      const before = await lasting(store)
      const rights = await Promise.all(who.map((one) => rightsOf(store, `console:${one}`)))
      for (const { from, to, separate } of steps)
        if (separate) await does(from, 'account separate', { human: to })
        else await link(from, to)
      // Links never close a circle: from everybody, the way ends.
      for (const one of who) {
        let at: string | undefined = one
        for (let i = 0; i < who.length && at !== undefined; i += 1) at = await isOf(at)
        expect(at).toBeUndefined()
      }
      for (const one of who)
        if (await isOf(one)) {
          expect((await does(one, 'account separate', { human: one, network: 'WL' }))?.text).toContain(
            'Getrennt',
          )
        }
      expect(await lasting(store)).toEqual(before)
      expect(await Promise.all(who.map((one) => rightsOf(store, `console:${one}`)))).toEqual(rights)
      await store.close()
    }),
    { numRuns: 25 },
  )
})

const partners = ['okohof', 'asztalos'] as const
const memberOf = { okohof: 'anna', asztalos: 'bence' } as const
const deed = fc.record({
  who: fc.constantFrom(...who),
  what: fc.constantFrom('offer', 'answer', 'profile'),
  partner: fc.constantFrom(...partners),
})

test('what is done while linked is of whoever belongs to the partner, and stays theirs when all is separated', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(step, deed), { maxLength: 10 }), async (steps) => {
      const { store, does, link, isOf } = await village()
      const rights = await Promise.all(who.map((one) => rightsOf(store, `console:${one}`)))
      const before = await lasting(store)
      const firstOf = async (one: string): Promise<string> => {
        const next = await isOf(one)
        return next === undefined ? one : firstOf(next)
      }
      /** Who of the village is one human with this one. */
      const oneWith = async (one: string) => {
        const first = await firstOf(one)
        const firsts = await Promise.all(who.map(firstOf))
        return who.filter((_, i) => firsts[i] === first)
      }
      const phones = new Map<string, string>()
      const given: (readonly [string, string, string])[] = []
      for (const [i, one] of steps.entries()) {
        if ('from' in one) {
          if (one.separate) await does(one.from, 'account separate', { human: one.to })
          else await link(one.from, one.to)
          continue
        }
        const together = await oneWith(one.who)
        const owner = memberOf[one.partner]
        const right = [owner, 'kora'].find((other) => together.includes(other as typeof owner))
        if (one.what === 'profile') {
          const known = together.filter((other) => ['anna', 'bence', 'kora'].includes(other))
          const phone = `05841 90${i}`
          await does(one.who, 'correct', { what: 'phone', to: phone, network: 'WL' })
          const changed = (await findAll(store, people)).filter(({ value }) => value.phone === phone)
          expect(changed).toHaveLength(known.length > 0 ? 1 : 0)
          for (const { id } of changed) {
            expect(known).toContain(id)
            phones.set(id, phone)
          }
          continue
        }
        const id = `WL-2${'BCDEFGHJKM'[i]}3456`
        const title = `Heu ${i}`
        if (one.what === 'answer') await store.commit([listed(id, 'fahre', { title })])
        if (one.what === 'answer')
          await does(one.who, 'respond', { listing: id, contact: 'partner', for: one.partner })
        else await does(one.who, 'offer add', { title, for: one.partner, network: 'WL' })
        const [act] = (await findAll(store, acts)).filter(
          ({ value }) =>
            ['offer add', 'respond'].includes(value.command) &&
            // What only leaves something half said touches nothing.
            value.touched.length > 0 &&
            !given.some(([kept]) => kept === value.id),
        )
        expect([one, act?.value.by, act?.value.acting]).toEqual([one, right, right && one.partner])
        if (act && right) given.push([act.id, right, one.partner])
        const response = await store.get(responses, `${id}:${one.partner}`)
        if (one.what === 'answer') expect(response?.value.person).toBe(right)
      }
      for (const one of who)
        if (await isOf(one)) await does(one, 'account separate', { human: one, network: 'WL' })
      const made = ['listing', 'response', 'errand']
      const kept = (all: Awaited<ReturnType<typeof lasting>>) =>
        all.filter(([kind]) => !made.includes(kind as string))
      expect(kept(await lasting(store))).toEqual(
        kept(before).map(([kind, value]) => {
          const phone = kind === 'person' ? phones.get((value as { id: string }).id) : undefined
          return [kind, phone === undefined ? value : { ...(value as object), phone }]
        }),
      )
      for (const [id, by, acting] of given)
        expect((await store.get(acts, id))?.value).toMatchObject({ by, acting })
      expect(await Promise.all(who.map((one) => rightsOf(store, `console:${one}`)))).toEqual(rights)
      await store.close()
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('what cannot be linked is said, each in its own words', async () => {
  const { store, does, link, isOf } = await village()
  expect(await link('anna', 'anna')).toContain('Der Code stammt von diesem Konto.')
  expect(await link('anna', 'zoe')).toContain('Verbunden mit Ihrem Konto: console')
  expect(await link('anna', 'zoe')).toContain('Diese beiden Konten sind schon verbunden.')
  expect(await link('zoe', 'anna')).toContain('Diese beiden Konten sind schon verbunden.')
  expect(await link('bence', 'anna')).toContain('Verbunden')
  expect(await link('zoe', 'bence')).toContain('Diese beiden Konten sind schon verbunden.')
  expect([await isOf('zoe'), await isOf('anna'), await isOf('bence')]).toEqual(['anna', 'bence', undefined])
  // Anna and all who are Anna go as a whole.
  expect((await does('bence', 'account separate', { human: 'anna' }))?.text).toContain('Getrennt')
  expect((await does('zoe', 'profile'))?.text).toContain('Anna Amsel')
  expect(await store.find(codes, { where: { used: undefined as never } }).catch(() => [])).toEqual([])
})

test('nobody escapes being shut out by another account, nor by separating', async () => {
  const { store, does, link } = await village()
  const block = async (id: string) => {
    const kept = (await store.get(people, id)) ?? expect.fail(id)
    await store.commit([replace(kept, { ...kept.value, blocked: '2026-08-20T00:00:00Z' })])
  }
  await link('anna', 'bence')
  expect((await does('bence', 'mine', { network: 'WL' }))?.text).toContain('gerade nichts offen')
  await block('bence')
  for (const one of ['anna', 'bence']) {
    expect((await does(one, 'mine'))?.text).toContain('Sie sind in diesem Netzwerk gesperrt.')
    expect((await does(one, 'account separate', { human: 'bence' }))?.text).toContain('gesperrt')
  }
  expect(await link('bence', 'zoe')).toBe('none')
  await block('cili')
  expect((await does('cili', 'account link'))?.text).toContain('Solange eines der beiden')
  const asked = await does('kora', 'account link')
  const code = /WL-\w{6}-\w{6}/.exec(asked?.text ?? '')?.[0] ?? ''
  expect((await does('cili', 'redeem', { code }))?.text).toContain('Sie sind in diesem Netzwerk gesperrt.')
})

test('two coordinators of one human: nothing is lost by being one', async () => {
  const { does, link } = await village()
  expect(await link('anna', 'kora')).toContain('Verbunden')
  expect((await does('anna', 'organization show', { organization: 'fahre' }))?.text).toContain('Emil Ente')
  expect((await does('kora', 'mine'))?.text).not.toContain('vorbehalten')
})
