import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { findAll } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

test.each([
  ['für Ökohof: Telefon: 05862 1', 'ja', 'Für andere können Sie das nicht tun: „Ökohof“'],
  ['für Ökohof: Kompetenzen: Möbel', 'ja, für Ökohof', 'Für andere können Sie das nicht tun: „Ökohof“'],
  ['for Ökohof: phone: 05862 1', 'yes', '„Ökohof“'],
  ['Ökohof nevében: telefon: 05862 1', 'igen', '„Ökohof“'],
])('%s, and then %s: what is one’s own is not meant by that', async (said, yes, why) => {
  const { store, says } = await openBot([...hay, ...bystanders])
  const before = await findAll(store, organizations)
  expect((await says('bence', said))?.text).toContain(why)
  expect((await says('bence', yes))?.text).toContain(why)
  expect(await findAll(store, organizations)).toEqual(before)
  await says('bence', '1')
  expect(await findAll(store, organizations)).not.toEqual(before)
})

test('of whoever is left to choose where another was named, a mere yes chooses nobody', async () => {
  const { store, says } = await openBot([...hay, ...bystanders])
  for (const one of ['person zulassen Bernd', 'ja'])
    expect((await says('kora', one))?.text).toContain('Das passt hier nicht. Bitte wählen Sie aus.')
  expect((await store.get(people, 'udo'))?.value.blocked).toBeDefined()
})

test.each([
  ['biete Stroh', 'Meine Daten stimmen'],
  ['we offer straw', 'my data is right'],
  ['kínálunk szalmát', 'az adataim helyesek'],
])('%s is not published by what is said of one’s own data', async (said, ofData) => {
  const { store, says } = await openBot()
  await says('anna', said)
  await says('anna', ofData)
  expect(await findAll(store, listings)).toEqual([])
})
