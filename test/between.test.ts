import { expect, test } from 'vitest'
import { debt, debts, type Recipient } from '../src/debt.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { drafts } from '../src/draft.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

/** Kora reads what a merge would do; meanwhile Gita asks to bring in her shop. */
const merging = async (language: 'de' | 'en' | 'hu' = 'de') => {
  const talk = await openBot()
  const { store, does, says, clock, deliverDue, lines } = talk
  await says('kora', { de: 'auf Deutsch bitte', en: 'in English please', hu: 'magyarul kérem' }[language])
  await says('kora', 'organization merge?organization=asztalos&into=fahre')
  clock.turn(5)
  await says('gita', 'beitreten Gitas Laden, Gita Gast')
  await deliverDue()
  expect(lines('console:kora').length).toBeGreaterThan(0)
  return {
    ...talk,
    does,
    merged: async () => (await store.get(organizations, 'asztalos')) === undefined,
    kora: async (text: string) => (await says('kora', text))?.text ?? '',
  }
}

test.each([
  ['de', 'ja', 'Inzwischen ist etwas anderes gekommen'],
  ['en', 'yes', 'Something else has come in the meantime'],
  ['hu', 'igen', 'Időközben más is érkezett'],
] as const)(
  'a yes may have meant what came since: in %s it is asked once more',
  async (language, yes, why) => {
    const { kora, merged, clock } = await merging(language)
    clock.turn(4)
    const shown = await kora(yes)
    expect(shown).toContain(why)
    expect(shown).toContain('Fähre Pevestorf')
    expect(await merged()).toBe(false)
    await kora(yes)
    expect(await merged()).toBe(true)
  },
)

test('what says more than yes is done at once, and so is what nobody can have meant otherwise', async () => {
  const { kora, merged, clock } = await merging()
  clock.turn(4)
  await kora('So zusammenlegen')
  expect(await merged()).toBe(true)
  const { kora: soon, merged: then } = await merging()
  await soon('ja')
  expect(await then()).toBe(true)
})

test('an offer that is half said is shown once more, too', async () => {
  const { store, says, clock, deliverDue } = await openBot()
  await says('kora', 'für Fähre Pevestorf: biete 3 t Heu')
  clock.turn(5)
  await says('gita', 'beitreten Gitas Laden, Gita Gast')
  await deliverDue()
  clock.turn(4)
  const shown = await says('kora', 'ja')
  expect(shown?.text).toContain('Was: Heu')
  expect(shown?.text).toContain('Inzwischen ist etwas anderes gekommen')
  expect((await says('kora', 'ja'))?.text).toContain('im Netzwerk: Heu')
  expect(await store.find(joins)).toHaveLength(1)
})

test('a button beneath the last card is what its words say', async () => {
  const { store, says } = await openBot()
  await says('anna', 'magyarul kérem')
  await says('anna', 'A telefonszámunk 05846 777')
  expect((await store.get(organizations, 'okohof'))?.value.phone).toBe('05846 777')
  expect((await says('anna', 'Visszavonás'))?.text).toContain('Visszavonva: ')
  expect((await store.get(organizations, 'okohof'))?.value.phone).not.toBe('05846 777')
})

/** Sixty messages that come by themselves within an hour, each with a button. */
const much = async (
  { store, clock, deliverDue }: Awaited<ReturnType<typeof openBot>>,
  yes: boolean,
  to: Recipient = { person: 'anna' },
) => {
  const look = { label: 'Ansehen', call: { command: 'mine', input: {} }, ...(yes && { yes: true as const }) }
  for (let i = 0; i < 60; i += 1) {
    const say = { title: 'Neues', buttons: [look] }
    await store.commit([create(debts, debt(`n${i}`, to, { say }, clock(), { network: 'WL' }))])
    await deliverDue()
    clock.turn(60)
  }
}

test.each([
  ['only has a button', false],
  ['asks something', true],
])('however much comes that %s, what is half said is found again', async (_, yes) => {
  const talk = await openBot()
  const { says, store } = talk
  await says('anna', 'biete 3 t Heu, Abholung in Clenze')
  const before = (await findAll(store, drafts)).length
  await much(talk, yes)
  expect(await findAll(store, drafts)).toHaveLength(before + (yes ? 60 : 1))
  expect((await says('anna', 'weiter'))?.text).toContain('Was: Heu')
  expect((await says('anna', 'ja'))?.text).toContain('im Netzwerk: Heu')
})

test.each([false, true])(
  'of much that came a yes may have meant the last: it is asked once more',
  async (yes) => {
    const talk = await openBot()
    await talk.says('anna', 'biete 3 t Heu, Abholung in Clenze')
    await much(talk, yes)
    expect((await talk.says('anna', 'ja'))?.text).toContain('Inzwischen ist etwas anderes gekommen')
  },
)

test('a short word is answered in the language of those before', async () => {
  const talk = await openBot()
  await talk.says('zoe', 'Who supplies hay?')
  await much(talk, true, { account: 'console:zoe' })
  expect((await talk.says('zoe', '4FC7KQ'))?.text).toContain('nobody in the network so far')
})

test('so is one while more of the same moment comes, of which nobody can have read the last', async () => {
  const { says, store, clock, deliverDue } = await openBot()
  await says('anna', 'biete 3 t Heu, Abholung in Clenze')
  const buttons = [{ label: 'Ansehen', call: { command: 'mine', input: {} } }]
  for (let i = 0; i < 4; i += 1) {
    clock.turn(1)
    const say = { title: 'Neues', buttons }
    await store.commit([
      create(debts, debt(`n${i}`, { person: 'anna' }, { say }, clock(), { network: 'WL' })),
    ])
    await deliverDue()
  }
  clock.turn(1)
  expect((await says('anna', 'ja'))?.text).toContain('Inzwischen ist etwas anderes gekommen')
})

test.each([
  ['de', 'biete 3 t Heu', 'ja, das ist er', /Gita/],
  ['en', 'offer 3 t hay', 'yes, it’s her', /Gita/],
  ['hu', 'kínálok 3 t szénát', 'igen, ő az', /Gita/],
] as const)('what is said of somebody publishes nothing: %s', async (locale, offer, yes, answer) => {
  const { store, says, clock, deliverDue } = await openBot()
  await says('kora', `für Fähre Pevestorf: ${offer}`, { locale })
  clock.turn(5)
  await says('gita', 'beitreten Gitas Laden, Gita Gast')
  await deliverDue()
  clock.turn(4)
  expect((await says('kora', yes, { locale }))?.text).toMatch(answer)
  expect(await store.find(joins)).toHaveLength(0)
  expect(await store.find(listings, { where: { organization: 'fahre' } })).toEqual([])
})
