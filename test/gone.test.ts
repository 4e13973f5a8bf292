import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { toText } from '../src/card.ts'
import { debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { people } from '../src/domain/person.ts'
import { drafts } from '../src/draft.ts'
import { createOutbox } from '../src/outbox.ts'
import { create, drop } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { contentOf, openBot } from './calling.ts'
import { hay } from './given.ts'
import { names } from './names.ts'
import { neighbours } from './neighbours.ts'
import { createStrictPlace } from './strict-place.ts'
import { storeWith, testClock, worldOf } from './world.ts'

test('an account that left has no rights any more, and can be invited again as somebody new', async () => {
  const { store, bot, does, says } = await openBot(hay)
  const owed = (await store.find(debts)).length
  await says('anna', 'biete 3 t Heu')
  expect(await store.find(drafts, { where: { by: 'console:anna' } })).toHaveLength(1)
  await bot.gone('console:anna')
  expect(await store.get(accounts, 'console:anna')).toBeUndefined()
  expect(await store.get(humans, 'anna')).toBeUndefined()
  expect((await store.get(people, 'anna'))?.value).toMatchObject({ name: 'Anna Amsel' })
  expect((await store.get(people, 'anna'))?.value.human).toBeUndefined()
  expect(await store.find(drafts, { where: { by: 'console:anna' } })).toEqual([])
  expect((await does('anna', 'accept', { response: 'WL-4FC7KQ:fahre', contact: 'partner' }))?.text).toContain(
    'den Partnern des Netzwerks vorbehalten',
  )
  // Cili reads along for the Ökohof, so nobody needs to be told.
  expect(await store.find(debts)).toHaveLength(owed)
  const after = await contentOf(store)
  await Promise.all([bot.gone('console:anna'), bot.gone('console:nobody')])
  expect(await contentOf(store)).toEqual(after)
})

test('one of two accounts of a human takes nothing away', async () => {
  const { store, bot, does } = await openBot()
  await store.commit([
    create(humans, { id: 'second', is: 'anna' }),
    create(accounts, { id: 'console:second', human: 'second', used: '2026-08-01T00:00:00Z' }),
  ])
  expect((await does('second', 'profile'))?.text).toContain('Anna Amsel')
  await bot.gone('console:anna')
  expect((await does('anna', 'profile'))?.text).toContain('nichts gespeichert')
  expect((await does('second', 'profile'))?.text).toContain('Anna Amsel')
  await bot.gone('console:second')
  expect((await does('second', 'profile'))?.text).toContain('nichts gespeichert')
  expect((await store.get(people, 'anna'))?.value.human).toBeUndefined()
  expect(await store.find(humans, { where: { id: { in: ['anna', 'second'] } } })).toEqual([])
})

test("on the strict place: with an organization's last contact gone, who coordinates is told", async () => {
  const clock = testClock()
  const store = await storeWith('strict')
  const bot = createBot(worldOf(store, clock))
  const { adapter, platform, types } = createStrictPlace(clock)
  await adapter.start(bot)
  const outbox = createOutbox(store, [adapter], bot, clock, () => {})
  const shown = () =>
    platform.log
      .filter(({ to }) => to === 'strict:kora')
      .map(({ text }) => text)
      .join('\n')
  await bot.gone('strict:bence')
  await outbox.deliverDue()
  expect(shown()).toBe('')
  await Promise.all([bot.gone('strict:dora'), bot.gone('strict:dora')])
  await outbox.deliverDue()
  expect(shown().match(/Hier liest niemand mehr mit: Asztalos/g)).toHaveLength(1)
  await types('strict:dora', 'meine einträge')
  expect(platform.log.findLast(({ to }) => to === 'strict:dora')?.text).toContain('vorbehalten')
})

test('when one of the coordinators is gone, the others hear it, and that nobody is left for the whole', async () => {
  const { bot, does, deliverDue, delivered } = await openBot([...hay, ...bystanders])
  const heard = async (who: string) => {
    for (let i = 0; i < 3; i += 1) await deliverDue()
    return delivered.filter(({ to }) => to === `console:${who}`).map(({ card }) => toText(card))
  }
  await names(does, 'cili', 'whole')
  await heard('cili')
  await bot.gone('console:kora')
  expect((await heard('cili')).at(-1)).toBe(
    [
      'Jemand aus der Koordination ist nicht mehr im Chat: Kora Koch',
      'Bisher zuständig für: Wendland',
      '[Neu einladen: invitation?person=kora]',
    ].join('\n'),
  )
  expect(await heard('udo')).toEqual([])
  await bot.gone('console:cili')
  for (const who of ['rita', 'ralf'])
    expect((await heard(who)).at(-1)).toBe(
      [
        'Jemand aus der Koordination ist nicht mehr im Chat: Cili Csík',
        'Bisher zuständig für: Wendland',
        'Das ganze Netzwerk koordiniert im Chat jetzt niemand mehr. Wer Rundruf betreibt, kann jemanden dafür benennen.',
      ].join('\n'),
    )
})

test('where nobody coordinates, an account may leave all the same', async () => {
  const { store, bot } = await openBot()
  for (const id of ['kora', 'dora']) {
    const kept = await store.get(people, id)
    if (kept) await store.commit([drop(kept)])
  }
  await bot.gone('console:bence')
  expect((await store.get(people, 'bence'))?.value.human).toBeUndefined()
  expect(
    (await store.find(debts)).map(({ value }) => ('say' in value.owed ? toText(value.owed.say) : '')),
  ).toEqual([])
})

test('whoever was shut out of one network is gone from the other, which hears of it; the block stays', async () => {
  const { store, bot, does, deliverDue, lines } = await openBot()
  await store.commit(await neighbours(store))
  await does('kora', 'person block', { person: 'anna' })
  await deliverDue()
  const heard = () =>
    lines('console:nils').filter((line) => line.includes('Hier liest niemand mehr mit: Verein'))
  await Promise.all([bot.gone('console:anna'), bot.gone('console:anna')])
  await deliverDue()
  expect(heard()).toHaveLength(1)
  expect((await store.get(people, 'anna-nb'))?.value.human).toBeUndefined()
  expect((await store.get(people, 'anna'))?.value).toMatchObject({
    human: 'anna',
    blocked: expect.any(String),
  })
  const blocked = (await does('anna', 'offer add', { title: 'Heu' }))?.text
  expect(blocked).toContain('gesperrt')
  // Invited anew where she may come back, she is gone anew.
  const code =
    (await does('nils', 'invitation', { person: 'anna-nb' }))?.text.match(/NB-\w{6}-\w{6}/)?.[0] ?? ''
  expect((await does('anna', 'redeem', { code }))?.text).toContain('Nachbarn')
  await bot.gone('console:anna')
  await deliverDue()
  expect(heard()).toHaveLength(2)
  expect((await does('anna', 'offer add', { title: 'Heu' }))?.text).toBe(blocked)
})
