import { expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { drop, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { tell } from './story.ts'

test.each([
  ['de', 'Neuer Kontakt: Ökohof, Telefon: 05841 8800 (Anna Amsel)', 'Rückgängig'],
  ['en', 'Contact of Ökohof changed: Phone: 05841 8800 (Anna Amsel)', 'Undo'],
  ['hu', 'Új elérhetőség: Ökohof, Telefonszám: 05841 8800 (Anna Amsel)', 'Visszavonás'],
] as const)(
  'who else decides hears of a new number, and may take it back, in %s',
  async (locale, told, undo) => {
    const { anna, cili, bence, kora, store } = await tell('console', locale, 'formal')
    await anna.types('our phone is 05841 8800')
    cili.sees(told)
    expect(() => kora.sees(told)).toThrow()
    expect(() => bence.sees(told)).toThrow()
    await cili.clicks(undo)
    expect((await store.get(organizations, 'okohof'))?.value.phone).toBe('05841 100')
  },
)

test('of a new town nobody is told, and neither is anybody where one decides alone', async () => {
  const { says, does, store, lines, deliverDue } = await openBot()
  await does('anna', 'organization contact', { town: 'Gartow' })
  await store.commit([drop((await store.get(memberships, 'cili:okohof')) ?? expect.fail())])
  await says('anna', 'unser telefon ist 05841 8800')
  await deliverDue()
  expect(lines().filter((line) => !line.includes('#'))).toEqual([])
})

test('where nobody decides, the coordination hears it', async () => {
  const { says, store, lines, deliverDue } = await openBot()
  const anna = (await store.get(memberships, 'anna:okohof')) ?? expect.fail()
  const cili = (await store.get(memberships, 'cili:okohof')) ?? expect.fail()
  await store.commit([drop(cili), replace(anna, { ...anna.value, role: 'colleague' })])
  await says('anna', 'unser telefon ist 05841 8800')
  await deliverDue()
  expect(lines('console:kora')).toEqual([
    'console:kora ← Neuer Kontakt: Ökohof, Telefon: 05841 8800 (Anna Amsel)',
  ])
})
