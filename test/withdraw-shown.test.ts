import { expect, test } from 'vitest'
import { responses } from '../src/domain/response.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const opened = async () => {
  const all = await openBot([listed('WL-3J3J3J', 'okohof', { title: 'Steg' })])
  await all.does('bence', 'respond', { listing: 'WL-3J3J3J', contact: 'partner' })
  return { ...all, answers: async () => (await findAll(all.store, responses)).length }
}

test.each(['meine Antwort zurückziehen', 'antwort zurückziehen Steg'])(
  'what was promised is shown before it is withdrawn: %s',
  async (said) => {
    const { answers, does, says } = await opened()
    await does('anna', 'accept', { response: 'WL-3J3J3J:asztalos', contact: 'partner' })
    const shown = await says('bence', said)
    expect(shown?.text).toMatch(/^Stimmt das so\?/)
    expect(shown?.text).toContain('Steg')
    expect(await answers()).toBe(1)
    expect((await says('bence', 'ja'))?.text).toContain('Antwort zurückgezogen: Steg')
    expect(await answers()).toBe(0)
  },
)

test('a button withdraws it at once, and so does a sentence what nobody has decided on', async () => {
  const { answers, does, says } = await opened()
  expect((await says('bence', 'antwort zurückziehen Steg'))?.text).toContain('Antwort zurückgezogen: Steg')
  await does('bence', 'respond', { listing: 'WL-3J3J3J', contact: 'partner' })
  await does('anna', 'accept', { response: 'WL-3J3J3J:asztalos', contact: 'partner' })
  await does('bence', 'response withdraw', { response: 'WL-3J3J3J:asztalos' })
  expect(await answers()).toBe(0)
})
