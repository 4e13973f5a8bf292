import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

const of = { network: 'WL', region: 'Wendland' }
const partners = [
  create(organizations, { id: 'summ', ...of, name: 'Imkerei Summ', town: 'Lüchow' }),
  create(organizations, { id: 'west', ...of, name: 'Tischlerei Ast', town: 'Salzwedel' }),
  create(organizations, { id: 'ost', ...of, name: 'Tischlerei Ast', town: 'Stendal' }),
]

test.each([
  ['ich arbeite jetzt bei der imkerei summ', 'Vor- und Nachname', 'summ'],
  ['arbeite seit gestern bei der imkerei summ', 'Vor- und Nachname', 'summ'],
  ['Ich bin neu bei der Imkerei Summ', 'Vor- und Nachname', 'summ'],
  ['i now work for imkerei summ', 'Your name', 'summ'],
  ['hey its tom, i work for tischlerei ast in stendal lemme in', 'Your name', 'ost'],
  ["hi, it's tom from tischlerei ast in salzwedel", 'Your name', 'west'],
  ['már az Imkerei Summnál dolgozom', 'Teljes név', 'summ'],
  ['helló, tomi vagyok, az imkerei summnál dolgozom, engedjetek be', 'Teljes név', 'summ'],
])('%s: asks to join, and is no question who has that', async (text, asks, partner) => {
  const { says, store } = await openBot(partners)
  expect((await says('zoe', text))?.text.startsWith(asks)).toBe(true)
  await says('zoe', 'Tom Ast')
  expect((await findAll(store, joins)).map(({ value }) => [value.name, value.organization])).toEqual([
    ['Tom Ast', partner],
  ])
})
