import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { Undeliverable } from '../../src/adapter.ts'
import { numbered } from '../../src/card.ts'
import { settle } from '../../src/commit.ts'
import { debts } from '../../src/debt.ts'
import { accounts, humans } from '../../src/domain/account.ts'
import { networks } from '../../src/domain/network.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { responses } from '../../src/domain/response.ts'
import { errands } from '../../src/errand/errand.ts'
import { create, replace } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { commands, listed } from '../world.ts'

const question = { organization: 'fahre', question: 'Fahren Sie am Samstag?', contact: 'partner' }

type Said = Readonly<Record<string, string>>

const asked = async () => {
  const opened = await openBot([...bystanders, listed('WL-4A4A4A', 'fahre', { title: 'Überfahrt' })])
  await opened.does('bence', 'organization ask', question)
  await opened.deliverDue()
  const [errand] = await opened.store.find(errands)
  const settleDown = async () => {
    for (let i = 0; i < 4; i += 1) {
      await opened.deliverDue()
      opened.clock.turn(5)
    }
  }
  return { ...opened, settleDown, errand: errand?.id ?? '' }
}

test('what one coordinator has seen to, the other sees, and it is told once', async () => {
  const { does, lines, errand, settleDown, store } = await asked()
  // Whoever coordinates the region is asked first.
  expect(lines('console:rita')).toEqual(['console:rita ← Asztalos fragt: Fahren Sie am Samstag?'])
  expect((await does('kora', 'desk'))?.text).toContain('Weiterzugeben 1')
  await Promise.all(['kora', 'rita'].map((who) => does(who, 'errand reached', { errand, for: 'fahre' })))
  await settleDown()
  expect(lines('console:bence')).toEqual(['console:bence ← Die Koordination hat Fähre Pevestorf erreicht.'])
  // The card that stands says so, and offers nothing any more.
  expect(lines('console:rita')).toHaveLength(2)
  for (const who of ['kora', 'rita']) expect((await does(who, 'desk'))?.text).not.toContain('Weiterzugeben')
  expect(await store.find(errands)).toHaveLength(1)
})

test('both are told, each once: not reached, then an answer', async () => {
  const { does, lines, errand, settleDown, delivered } = await asked()
  for (let i = 0; i < 2; i += 1) await does('rita', 'errand missed', { errand })
  for (const who of ['rita', 'kora']) await does(who, 'errand answer', { errand, word: 'Ja, um neun' })
  await settleDown()
  expect(lines('console:bence')).toEqual([
    'console:bence ← Die Koordination hat Fähre Pevestorf noch nicht erreicht.',
    'console:bence ← Fähre Pevestorf antwortet: Ja, um neun',
  ])
  const told = delivered.filter(({ to }) => to === 'console:bence')
  expect(JSON.stringify(told)).not.toMatch(/Rita|Emil|\+49 emil/)
})

test('whoever was reached may answer later; two who coordinate do not tell it twice, and after two weeks nobody', async () => {
  const { clock, does, lines, errand, settleDown } = await asked()
  const heard = 'console:bence ← Die Koordination hat Fähre Pevestorf erreicht.'
  await does('rita', 'errand reached', { errand })
  await does('rita', 'errand reached', { errand, word: 'meldet sich morgen' })
  await does('kora', 'errand reached', { errand, word: 'meldet sich morgen' })
  await does('kora', 'errand answer', { errand, word: 'Ja, um neun' })
  await does('rita', 'errand answer', { errand, word: 'Ja, um neun' })
  await does('kora', 'errand answer', { errand, word: 'Nein, um zehn' })
  clock.turn(15 * 24 * 3600)
  await does('kora', 'errand answer', { errand, word: 'Nein, um elf' })
  await settleDown()
  expect(lines('console:bence')).toEqual([
    ...[heard, heard],
    'console:bence ← Fähre Pevestorf antwortet: Ja, um neun',
    'console:bence ← Fähre Pevestorf antwortet: Nein, um zehn',
  ])
})

test('a partner who comes into the chat gets what was waiting, and the desk is empty', async () => {
  const { store, clock, does, lines, errand, settleDown } = await asked()
  const network = (await store.get(networks, 'WL'))?.value ?? expect.fail()
  const emil = (await store.get(people, 'emil')) ?? expect.fail()
  await store.commit([
    create(humans, { id: 'emil' }),
    create(accounts, { id: 'console:emil', human: 'emil', used: '2026-08-23T00:00:00Z' }),
  ])
  await settle(store, {
    id: 'joins',
    command: 'redeem',
    context: { now: clock(), network },
    commands,
    own: [],
    outcome: { changes: [replace(emil, { ...emil.value, human: 'emil' })] },
  })
  await settleDown()
  expect(lines('console:emil')).toEqual(['console:emil ← Asztalos fragt: Fahren Sie am Samstag?'])
  expect((await store.get(errands, errand))?.value.state).toBe('handed')
  expect((await does('kora', 'desk'))?.text).not.toContain('Weiterzugeben')
  expect((await does('rita', 'errand reached', { errand }))?.text).toContain('schon jemand gekümmert')
})

test('who decides on the answer has dealt with it; who takes the answer back, too', async () => {
  const { store, does, says, lines, settleDown } = await asked()
  await does('anna', 'respond', { listing: 'WL-4A4A4A', contact: 'partner' })
  const taken = await does('bence', 'respond', { listing: 'WL-4A4A4A', contact: 'partner' })
  const states = async () =>
    (await store.find(errands)).map(({ value }) => `${value.response}: ${value.state}`).toSorted()
  expect(await states()).toEqual(['WL-4A4A4A:asztalos: open', 'WL-4A4A4A:okohof: open', 'undefined: open'])
  await does('bence', 'undo', { act: taken?.id.replace(/\/reply$/, '') ?? '' })
  await does('rita', 'accept', { response: 'WL-4A4A4A:okohof', contact: 'partner', for: 'fahre' })
  await settleDown()
  expect(await states()).toEqual(['WL-4A4A4A:okohof: reached', 'undefined: open'])
  expect(lines('console:anna').at(-1)).toContain('Fähre Pevestorf sagt zu: Überfahrt')
  expect((await store.get(responses, 'WL-4A4A4A:okohof'))?.value.state).toBe('accepted')
  expect((await says('rita', 'was liegt an'))?.text).toContain('Weiterzugeben 1')
})

test('news need no report, and who reads in the chat gets it there', async () => {
  const { store, does, deliverDue } = await openBot([listed('WL-4A4A4A', 'okohof', { title: 'Heu' })])
  await does('kora', 'respond', { listing: 'WL-4A4A4A', contact: 'partner', for: 'fahre' })
  await does('anna', 'decline', { response: 'WL-4A4A4A:fahre' })
  await does('kora', 'organization ask', { ...question, organization: 'okohof', for: 'fahre' })
  await deliverDue()
  expect(await store.find(errands)).toEqual([])
})

test('who asked for the coordination hears nothing of what they did themselves', async () => {
  const { store, does, deliverDue, lines } = await openBot()
  await does('kora', 'organization ask', { ...question, contact: 'mine', for: 'coordination' })
  const [errand] = await store.find(errands)
  expect(errand?.value.asker).toEqual({ person: 'kora' })
  await deliverDue()
  const before = lines().length
  await does('kora', 'errand reached', { errand: errand?.id ?? '' })
  expect(await store.find(debts, { where: { kind: 'errand' } })).toEqual([])
  expect(before).toBe(1)
})

test('whoever no longer coordinates is no longer shown what is to be passed on', async () => {
  const { store, does, delivered, errand, settleDown } = await asked()
  const rita = (await store.get(people, 'rita')) ?? expect.fail()
  await store.commit([replace(rita, { ...rita.value, coordinates: false })])
  await does('kora', 'errand missed', { errand, word: 'Betriebsferien' })
  await settleDown()
  const last = delivered.filter(({ to }) => to === 'console:rita').at(-1)
  expect(last).toMatchObject({ kind: 'redraw' })
  expect(JSON.stringify(last)).not.toMatch(/Emil|Fahren/)
})

test('what reaches nobody lies on the desk without its words, until it arrives or is let go', async () => {
  let reachable = false
  const { store, clock, does, deliverDue } = await openBot(bystanders, () => {
    if (!reachable) throw new Undeliverable('gone')
  })
  await does('bence', 'organization ask', { ...question, organization: 'okohof', question: 'Ganz geheim?' })
  for (let i = 0; i < 8; i += 1) await deliverDue()
  const desk = async (who: string) => (await does(who, 'desk', { section: 'undelivered' }))?.text
  expect(await desk('rita')).toMatch(/Nicht zugestellt 1\n• Für Ökohof, seit 23. August 2026/)
  expect(await desk('rita')).not.toContain('geheim')
  expect(await desk('ralf')).toContain('Da liegt nichts mehr an.')
  const [owed] = await store.find(debts)
  expect((await does('ralf', 'message drop', { message: owed?.id ?? '' }))?.text).toContain(
    'kenne ich hier nicht',
  )
  const [, letGo] = numbered((await does('rita', 'desk', { section: 'undelivered' }))?.card ?? { title: '' })
  await does('rita', letGo?.call.command ?? '', letGo?.call.input)
  expect(await store.find(debts)).toEqual([])
  expect((await store.find(acts, { where: { command: 'message drop' } }))[0]?.value.by).toBe('rita')

  await does('bence', 'organization ask', { ...question, organization: 'okohof' })
  for (let i = 0; i < 8; i += 1) await deliverDue()
  reachable = true
  clock.turn(2 * 3600)
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(await desk('rita')).toContain('Da liegt nichts mehr an.')
})

test('where the partner becomes part of another, the errand goes with it and can be settled', async () => {
  const { does, errand, settleDown, lines, store } = await asked()
  await does('kora', 'organization unite', { organization: 'fahre', into: 'okohof' })
  expect((await store.get(errands, errand))?.value).toMatchObject({
    organization: 'okohof',
    region: 'Wendland',
  })
  await does('rita', 'errand reached', { errand })
  await settleDown()
  expect(lines('console:bence')).toContain('console:bence ← Die Koordination hat Ökohof erreicht.')
})

test('where the partner leaves, whoever asked hears it, and nothing waits to be passed on', async () => {
  const { does, settleDown, lines, store } = await asked()
  await does('kora', 'organization archive', { organization: 'fahre', sure: 'yes' })
  await settleDown()
  expect(lines('console:bence')).toEqual([
    'console:bence ← Hat das Netzwerk verlassen, bevor jemand dort zu erreichen war: Fähre Pevestorf',
  ])
  expect(await store.find(errands)).toEqual([])
  expect((await does('kora', 'desk'))?.text).not.toContain('Weiterzugeben')
})

test('only whoever was told that the partner was reached hears that it is taken back', async () => {
  const { does, lines, errand, settleDown } = await asked()
  const undone = async (command: string, said: Said) => {
    const act = (await does('kora', command, said))?.id.replace(/\/reply$/, '') ?? ''
    await settleDown()
    const before = lines('console:bence').length
    expect((await does('kora', 'undo', { act }))?.text).toContain('Rückgängig gemacht: ')
    await settleDown()
    return lines('console:bence').slice(before)
  }
  const taken = ['console:bence ← Die Koordination hat Fähre Pevestorf noch nicht erreicht.']
  expect(await undone('errand take', { errand })).toEqual([])
  expect(await undone('errand missed', { errand })).toEqual([])
  expect(await undone('errand reached', { errand })).toEqual(taken)
  await does('kora', 'errand reached', { errand })
  // It was reached before, and is so still.
  const mistaken = 'console:bence ← Das kam aus Versehen; die Antwort steht noch aus: Fähre Pevestorf'
  expect(await undone('errand answer', { errand, word: 'Ja, um neun' })).toEqual([mistaken])
})

test('somebody of two partners names neither of them', async () => {
  const { says, store } = await asked()
  await store.commit([
    create(memberships, {
      ...{ id: 'emil:okohof', network: 'WL', person: 'emil' },
      ...{ organization: 'okohof', role: 'colleague' },
    }),
  ])
  await says('kora', 'erreicht Emil Ente')
  expect((await store.find(errands))[0]?.value.state).toBe('open')
})

test('a partner named whole says nothing besides', async () => {
  const { says, lines, settleDown, delivered } = await asked()
  await says('kora', 'erreicht Fähre Pevestorf')
  await settleDown()
  expect(lines('console:bence')).toEqual(['console:bence ← Die Koordination hat Fähre Pevestorf erreicht.'])
  expect(JSON.stringify(delivered.filter(({ to }) => to === 'console:bence'))).not.toContain('Dazu')
})
