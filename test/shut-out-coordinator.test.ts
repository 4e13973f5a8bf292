import { expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

test.each([
  ['auf Deutsch bitte', 'person sperren', 'koordiniert hier mit. Wirklich sperren?', 'Koordiniert wieder: '],
  ['in English please', 'person block', 'coordinates here, too. Really shut out?', 'Coordinates again: '],
  [
    'magyarul kérem',
    'személy letiltása',
    'is koordinátor itt. Biztosan letiltjuk?',
    'Ismét koordinátor itt: ',
  ],
])('who coordinates is shut out once that was read, and comes back with that: %s', async (...said) => {
  const [language, command, asks, back] = said
  const { store, says, does } = await openBot()
  const bence = (await store.get(people, 'bence')) ?? expect.fail('Bence')
  await store.commit([replace(bence, { ...bence.value, coordinates: true })])
  const blocked = async () => (await store.get(people, 'bence'))?.value.blocked !== undefined
  await says('kora', language)
  const shown = await says('kora', `${command} Bence Bíró`)
  expect(shown?.text).toContain(asks)
  await says('kora', { 'auf Deutsch bitte': 'ja', 'in English please': 'yes' }[language] ?? 'igen')
  expect(await blocked()).toBe(false)
  const call = shown?.card.buttons?.[0]?.call
  await does('kora', call?.command ?? '', call?.input ?? {})
  expect(await blocked()).toBe(true)
  const again = await does('kora', 'person unblock', { person: 'bence' })
  expect(again?.text).toContain(back)
  expect(again?.text).toContain('Asztalos')
  expect((await store.get(people, 'bence'))?.value.coordinates).toBe(true)
})
