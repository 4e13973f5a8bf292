import { expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const listing = { listing: 'WL-4FC7KQ' }

test.each([
  ['de', 'Mein persönlicher', 'Nur der allgemeine'],
  ['en', 'My own', 'Only our general one'],
  ['hu', 'A személyeset', 'Csak a központit'],
] as const)('(%s) which contact is one’s own is read before it goes', async (language, mine, general) => {
  const { bot, call, store } = await openBot(hay)
  const human = (await store.get(humans, 'bence')) ?? expect.fail('Bence is there')
  await store.commit([replace(human, { ...human.value, language })])
  const labels = async (mail: string | undefined, hidden = false) => {
    const kept = (await store.get(people, 'bence')) ?? expect.fail('Bence is there')
    const { mail: _, shows: __, ...rest } = kept.value
    const shows = { phone: 'nobody', mail: 'nobody' } as const
    await store.commit([replace(kept, { ...rest, ...(mail && { mail }), ...(hidden && { shows }) })])
    const asked = await bot.receive(call('bence', 'respond', listing))
    const fields = asked.kind === 'ask' ? asked.form.fields : []
    return fields.find(({ name }) => name === 'contact')?.choices.map(({ label }) => label)
  }
  expect(await labels('bence@asztalos.example')).toEqual([
    `${mine}: +49 bence, bence@asztalos.example`,
    general,
  ])
  // What is hidden does not go, and no place shows more of a choice than this.
  expect(await labels(undefined, true)).toEqual([mine, general])
  const [long] = (await labels(`${'b'.repeat(90)}@asztalos.example`)) ?? []
  expect(long?.length).toBeLessThanOrEqual(75)
  expect(long).toContain('+49 bence')
})
