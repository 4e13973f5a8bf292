import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { findAll, replace } from '../src/store.ts'
import { callsTo, openBot } from './calling.ts'
import { worldOf } from './world.ts'

test('two who found the same at once, one with its legal form, found it once: the second is shown the first', async () => {
  const { store, clock } = await openBot()
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  await store.commit([replace(home, { ...home.value, joining: 'open' })])
  const ask = (who: string, organization: string) =>
    callsTo(createBot(worldOf(store, clock))).does(who, 'join ask', {
      organization,
      name: `Zara ${who}`,
      town: 'Gartow',
    })
  const shown = await Promise.all([ask('eins', 'Mühle Müller GmbH'), ask('zwei', 'Mühle Müller')])
  const founded = (await findAll(store, organizations)).filter(({ value }) => value.name.startsWith('Mühle'))
  expect(founded).toHaveLength(1)
  const other = shown.find(({ text } = expect.fail()) => !text.includes('willkommen'))
  expect(other?.text).toContain(founded[0]?.value.name)
})
