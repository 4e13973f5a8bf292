import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { debt, debts } from '../src/debt.ts'
import { humans } from '../src/domain/account.ts'
import { memberships, people } from '../src/domain/person.ts'
import { errands } from '../src/errand/errand.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { names } from './names.ts'

const asking = { organization: 'okohof', question: 'Habt ihr Bretter?', contact: 'mine' }

test('whoever belongs to a partner no more hears nothing of what was owed to it before', async () => {
  const { does, deliverDue, delivered, lines } = await openBot(hay)
  await does('bence', 'organization ask', asking)
  await does('kora', 'member remove', { for: 'okohof', member: 'anna:okohof' })
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(JSON.stringify(delivered.filter(({ to }) => to === 'console:anna'))).not.toContain('bence')
  expect(lines('console:anna')).toEqual([
    'console:anna ← Sie gehören nicht mehr dazu: Ökohof. Ihre bisherigen Antworten bleiben.',
  ])
  expect(lines('console:cili')).toContain('console:cili ← Asztalos fragt: Habt ihr Bretter?')
})

test('whoever has left by themselves is told nothing more that was done for the partner', async () => {
  const { does, deliverDue, lines } = await openBot(hay)
  await does('kora', 'offer add', { for: 'okohof', title: 'Stroh' })
  await does('anna', 'leave', { from: 'okohof' })
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(lines('console:anna').filter((line) => line.includes('Stroh'))).toEqual([])
  expect(lines('console:cili').filter((line) => line.includes('Stroh'))).toHaveLength(1)
})

test('whoever coordinates no more is not told what waits for the coordination', async () => {
  const { does, deliverDue, lines } = await openBot(hay)
  await names(does, 'cili', 'whole')
  await does('zoe', 'join ask', { organization: 'Mühle', town: 'Gartow', name: 'Zoe Zander' })
  await names(does, 'anna', 'whole')
  await does('anna', 'coordinator remove', { person: 'kora' })
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(lines('console:kora').filter((line) => line.includes('Zoe'))).toEqual([])
  expect(lines('console:cili').filter((line) => line.includes('Zoe'))).toHaveLength(1)
})

test('what was owed to a partner reaches its people where it has become part of another', async () => {
  const { does, deliverDue, lines } = await openBot(hay)
  await does('anna', 'organization ask', { ...asking, organization: 'asztalos' })
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(lines('console:bence')).toContain('console:bence ← Ökohof fragt: Habt ihr Bretter?')
})

test('the coordination hears that the last who read along was removed, whatever their role', async () => {
  const { does, deliverDue, lines } = await openBot(hay)
  await does('kora', 'member remove', { for: 'okohof', member: 'anna:okohof' })
  for (let i = 0; i < 3; i += 1) await deliverDue()
  await does('cili', 'member remove', { for: 'okohof', member: 'cili:okohof' })
  for (let i = 0; i < 3; i += 1) await deliverDue()
  expect(lines('console:kora')).toEqual([
    'console:kora ← Hat keine Ansprechperson mehr: Ökohof',
    'console:kora ← Hier liest niemand mehr mit: Ökohof',
  ])
})

test.each([
  ['de', 'Hat keine Ansprechperson mehr: Ökohof'],
  ['en', 'Has no contact any more: Ökohof'],
  ['hu', 'Nincs többé kapcsolattartója: Ökohof'],
] as const)(
  'the coordination hears that the last contact is none any more, and not that another is, in %s',
  async (locale, told) => {
    const { store, does, deliverDue, lines } = await openBot(hay)
    const human = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(human, { ...human.value, language: locale })])
    await does('anna', 'member role', { member: 'cili:okohof', as: 'contact' })
    for (let i = 0; i < 3; i += 1) await deliverDue()
    expect(lines('console:kora')).toEqual([])
    await does('cili', 'member role', { member: 'cili:okohof', as: 'deputy' })
    for (let i = 0; i < 3; i += 1) await deliverDue()
    expect(lines('console:kora')).toEqual([`console:kora ← ${told}`])
  },
)

test.each(['anna', 'bence'])(
  'whoever turned out to be somebody else as well may do what either could: %s',
  async (who) => {
    const dora = { for: 'asztalos', member: 'dora:asztalos' }
    for (const [command, input] of [
      ['member decide', { ...dora, decides: 'yes' }],
      ['member role', { ...dora, as: 'contact' }],
      ['member remove', dora],
    ] as const) {
      // Anna is the contact of the Ökohof, Bence that of Asztalos: one human.
      const { does, store } = await openBot(hay)
      const bence = (await store.get(humans, 'bence')) ?? expect.fail()
      await store.commit([replace(bence, { ...bence.value, is: 'anna' })])
      const done = await does(who, command, input)
      const act = decodeURIComponent(/undo\?act=(\S+?)\]/.exec(done?.text ?? '')?.[1] ?? '')
      expect([command, act]).toEqual([command, expect.stringMatching(/^act/)])
      // And take it back with the other account.
      const undone = await does(who === 'anna' ? 'bence' : 'anna', 'undo', { act })
      expect([command, undone?.text]).toEqual([command, expect.stringContaining('Rückgängig gemacht')])
    }
  },
)

test('whom others wrote down and who has confirmed nothing yet is named to no colleague, whatever they call', async () => {
  const { does, store } = await openBot(hay)
  const written = (await store.get(people, 'emil')) ?? expect.fail('he is there')
  await store.commit([replace(written, { ...written.value, entered: true })])
  const emil = { id: 'emil:asztalos', network: 'WL', person: 'emil', organization: 'asztalos' }
  await store.commit([create(memberships, { ...emil, role: 'colleague' })])
  for (const [command, input] of [
    ['member remove', {}],
    ['member role', { as: 'contact' }],
    ['member decide', { decides: 'yes' }],
    ['member function', { function: 'Fahrer' }],
  ] as const) {
    const said = { for: 'asztalos', member: emil.id, ...input }
    expect([command, (await does('bence', command, said))?.text]).toEqual([
      command,
      expect.not.stringContaining('Emil Ente'),
    ])
    expect((await does('kora', command, said))?.text).toContain('Emil Ente')
    const kept = await store.get(memberships, emil.id)
    if (!kept) await store.commit([create(memberships, { ...emil, role: 'colleague' })])
  }
})

test('whoever is shut out hears of that alone, however much was owed before; the next one hears the rest', async () => {
  const { store, does, deliverDue, lines } = await openBot(hay)
  await names(does, 'cili', 'whole')
  const many = Array.from({ length: 600 }, (_, i) =>
    create(
      debts,
      debt(
        `owed/${i}`,
        { person: 'cili' },
        { say: { title: 'Ganz viel' } },
        Temporal.Instant.from('2026-08-20T00:00:00Z'),
        {
          network: 'WL',
          named: i % 2 === 0 ? { organization: 'okohof' } : { person: 'cili' },
          ...(i % 2 === 0 && { else: [{ to: { person: 'anna' }, owed: { say: { title: 'Ganz viel' } } }] }),
        },
      ),
    ),
  )
  for (let i = 0; i < many.length; i += 300) await store.commit(many.slice(i, i + 300))
  expect((await does('kora', 'person block', { person: 'cili', sure: 'yes' }))?.text).toContain(
    'Gesperrt: Cili Csík',
  )
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(lines('console:cili')).toEqual([
    expect.stringContaining('Sie können in diesem Netzwerk nicht mehr mitmachen'),
  ])
  expect(lines('console:anna').filter((line) => line.includes('Ganz viel'))).toHaveLength(300)
  expect((await findAll(store, debts)).filter(({ id }) => id.startsWith('owed/'))).toEqual([])
})

test('a card that stands with somebody who was shut out shows nothing of the network any more', async () => {
  const { store, does, clock, deliverDue, delivered } = await openBot(hay)
  await names(does, 'cili', 'whole')
  await does('bence', 'organization ask', { organization: 'fahre', question: 'Fahrt ihr?', contact: 'mine' })
  for (let i = 0; i < 4; i += 1) await deliverDue()
  const told = delivered.find(({ card }) => toText(card).includes('Fahrt ihr?'))?.to.slice(8) ?? expect.fail()
  const other = told === 'cili' ? 'kora' : 'cili'
  const [errand] = (await findAll(store, errands)).filter(({ value }) => value.asker.person === 'bence')
  await does(other, 'person block', { person: told, sure: 'yes' })
  await does(other, 'errand take', { errand: errand?.id ?? '' })
  clock.turn(5)
  for (let i = 0; i < 4; i += 1) await deliverDue()
  const redrawn = delivered.findLast(({ kind, to }) => kind === 'redraw' && to === `console:${told}`)
  expect(toText(redrawn?.card ?? expect.fail())).toBe(
    'Sie sind in diesem Netzwerk gesperrt. Fragen dazu beantwortet die Netzwerkkoordination.',
  )
})
