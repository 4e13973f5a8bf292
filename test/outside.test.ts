import { expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { people } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'

const codeIn = (text = '') => /WL-[2-9A-Z]{6}-[2-9A-Z]{6}/.exec(text)?.[0] ?? ''

test.each<[Locale, string, string]>([
  ['de', 'In diesem Netzwerk gehören Sie zurzeit zu keinem Partner: Wendland', 'Bitten Sie einen Partner'],
  ['hu', 'Ebben a hálózatban jelenleg egyik partnerhez sem tartozik: Wendland', 'Kérje a felvételét'],
  ['en', 'In this network you belong to no partner at present: Wendland', 'Ask a partner to take you in'],
])(
  'a code of somebody who has left their partner says where they stand (%s)',
  async (language, first, then) => {
    const { store, does } = await openBot([create(humans, { id: 'new', language })])
    const code = codeIn((await does('kora', 'invitation', { person: 'emil' }))?.text)
    await does('kora', 'member remove', { member: 'emil:fahre', for: 'fahre' })
    const read = await does('emil', 'redeem', { code }, { locale: language })
    expect(read?.text.split('\n')[0]).toBe(first)
    expect(read?.text).toContain(then)
    expect(read?.text).not.toMatch(/willkommen|welcome|üdvözöljük/i)
    expect(read?.card.buttons?.map(({ call }) => call.command)).toEqual(['join ask'])
    expect((await store.get(people, 'emil'))?.value).toMatchObject({ guest: true, human: expect.any(String) })
    // At the door they read the same, and what they have asked since.
    expect((await does('emil', 'help', {}, { locale: language }))?.text.split('\n')[0]).toBe(first)
  },
)

test('who waits at the door reads for whose answer, and whoever nobody knows how to come in', async () => {
  const { store, does, says } = await openBot()
  const dora = (await store.get(people, 'dora')) ?? expect.fail('dora')
  await does('bence', 'member remove', { member: 'dora:asztalos' })
  expect((await says('dora', 'hallo'))?.text).toContain('gehören Sie zurzeit zu keinem Partner')
  await does('dora', 'join ask', { organization: 'Ökohof', name: dora.value.name, partner: 'okohof' })
  await does('dora', 'join ask', { organization: 'Windmühle', name: dora.value.name })
  const waiting = await says('dora', 'hallo')
  expect(waiting?.text.split('\n')[0]).toMatch(
    /^Ihre Anfrage wartet auf eine Antwort: (?:Ökohof, Windmühle|Windmühle, Ökohof)$/,
  )
  expect(waiting?.card.buttons?.map(({ call }) => call.command)).toEqual([
    'join withdraw',
    'network show',
    'network coordinators',
  ])
  expect((await says('zoe', 'hallo'))?.text).toContain(
    'Willkommen! Hier geht es zum Partnernetzwerk: Wendland',
  )

  const guest = (await store.get(people, 'dora')) ?? expect.fail('dora')
  await store.commit([replace(guest, dora.value)])
  expect((await says('dora', 'hallo'))?.text).toContain('Was möchten Sie tun?')
})

test.each<[Locale, string, string]>([
  ['de', 'Welches Netzwerk?', 'Sie sind hier in keinem Netzwerk, oder nicht mehr.'],
  ['hu', 'Melyik hálózat?', 'Itt egyik hálózatnak sem tagja, vagy már nem az.'],
  ['en', 'Which network?', 'You are in no network here, or no longer.'],
])('where there are several networks, nobody is taken for another (%s)', async (locale, asked, outside) => {
  const { store, does, says } = await openBot()
  await store.commit(await neighbours(store))
  const anna = (await store.get(humans, 'anna')) ?? expect.fail('anna')
  await store.commit([replace(anna, { ...anna.value, language: locale })])
  // Whoever is in two of them is no stranger to either.
  const greeted = await says('anna', 'hi', { locale })
  expect(greeted?.text.split('\n')[0]).toBe(asked)
  expect((await says('anna', '1', { locale }))?.text).toContain('Wendland')
  // Whoever has left is told so, how to come back, and of no network that is there.
  await does('dora', 'leave', { from: 'WL', sure: 'yes', network: 'WL' })
  for (const command of ['offer add', 'join ask', 'listing show', 'desk']) {
    const read = (await does('dora', command, {}, { locale }))?.text
    expect(read).toContain(outside)
    expect(read).not.toMatch(/Wendland|Nachbarn/)
  }
})
