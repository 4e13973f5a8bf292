import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { accounts } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { exportNetwork } from '../src/network/export.ts'
import { create, within } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

/** What Bence has said to give his own contact away, and nothing of it has been delivered so far. */
const answering = async (listing: Parameters<typeof listed>[1]) => {
  const opened = await openBot([
    listed('WL-2B3456', listing, { title: 'Heu' }),
    create(accounts, { id: 'matrix:bence', human: 'bence', used: '2026-08-01T00:00:00Z' }),
  ])
  await opened.does('bence', 'respond', { listing: 'WL-2B3456', contact: 'mine' })
  const read = (who: string) =>
    opened.delivered
      .filter(({ to, kind }) => kind === 'say' && to === `console:${who}`)
      .map((one) => ('card' in one ? toText(one.card) : ''))
      .join('\n')
  return { ...opened, read }
}

test('a contact goes out as it was given where nothing has changed', async () => {
  const { deliverDue, read } = await answering('okohof')
  await deliverDue()
  expect(read('anna')).toContain('Bence Bíró, +49 bence')
})

test('a contact that was ended meanwhile goes out no more, to neither of the two', async () => {
  const { does, deliverDue, read } = await answering('okohof')
  await does('anna', 'accept', { response: 'WL-2B3456:asztalos', contact: 'mine' })
  await does('bence', 'contact end', { agreement: 'WL-2B3456:asztalos' })
  await deliverDue()
  for (const who of ['anna', 'bence'])
    expect(read(who)).not.toMatch(/\+49 (?:anna|bence)|Anna Amsel|Bence Bíró/)
  expect(read('anna')).toContain('Kontakt: Asztalos')
})

test('a number that is shown nobody any more does not go out, and a new one does', async () => {
  const { does, deliverDue, read } = await answering('okohof')
  await does('bence', 'profile', { change: 'Telefon 05841 777' })
  await deliverDue()
  expect(read('anna')).toContain('05841 777')
  expect(read('anna')).not.toContain('+49 bence')
  const hidden = await answering('okohof')
  await hidden.does('bence', 'profile', { phone: 'nobody' })
  await hidden.deliverDue()
  expect(hidden.read('anna')).toContain('Bence Bíró')
  expect(hidden.read('anna')).not.toContain('+49 bence')
})

test('whoever is seen on another platform alone by now is not named on this one', async () => {
  const { does, deliverDue, read } = await answering('okohof')
  await does('bence', 'profile', { platform: 'matrix' })
  await deliverDue()
  expect(read('anna')).toContain('Kontakt: Asztalos')
  expect(read('anna')).not.toMatch(/Bence Bíró|\+49 bence/)
})

test('what waits to be passed on says no more than they want today, also when the partner comes', async () => {
  const { does, deliverDue, read, clock } = await answering('fahre')
  const shown = async () => (await does('kora', 'errand show', {}))?.text ?? ''
  const before = await shown()
  await does('bence', 'profile', { phone: 'nobody' })
  clock.turn(10 * 86_400)
  expect([before, await shown()].map((text) => text.includes('+49 bence'))).toEqual([true, false])
  const code = /WL-\w{6}-\w{6}/.exec((await does('kora', 'invitation', { person: 'emil' }))?.text ?? '')?.[0]
  await does('zoe', 'redeem', { code: code ?? '' })
  await deliverDue()
  expect(read('zoe')).toContain('Asztalos')
  expect(read('zoe')).not.toContain('+49 bence')
})

test('a copy that goes through a chat leaves out who shows their data elsewhere only, and says how many', async () => {
  const { does, store } = await openBot([
    create(accounts, { id: 'matrix:bence', human: 'bence', used: '2026-08-01T00:00:00Z' }),
  ])
  await does('cili', 'organization describe', { description: 'Fragen an Bence Bíró', for: 'okohof' })
  const whole = await does('kora', 'network export')
  expect(whole?.card.file?.text).toContain('Bence Bíró')
  await does('bence', 'profile', { platform: 'matrix' })
  const copy = await does('kora', 'network export')
  expect(copy?.card.file?.text).not.toMatch(/Bence|\+49 bence/)
  expect(copy?.card.file?.text).toContain('Fragen an …')
  expect(copy?.card.file?.text).toContain('Anna Amsel')
  expect(copy?.text).toContain('weil sie ihre Daten nur anderswo zeigen: 1 Person')
  const wendland = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL')
  expect(await exportNetwork(within(store, 'WL'), wendland)).toContain('Bence Bíró')
})
