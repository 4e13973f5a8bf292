import { expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { openBot } from './calling.ts'

const shownTo = async (text: string) => {
  const { says, store } = await openBot()
  const shown = await says('anna', text)
  return { text: shown?.text, shows: (await store.get(people, 'anna'))?.value.shows }
}

test.each([
  'Profil Telefon niemandem zeigen',
  'profil telefon niemand',
  'Profil Telefon nicht zeigen',
  'Telefon: niemand',
  'telefon niemandem zeigen',
  'profil telefon senkinek',
  'telefon: senki',
  'telefon senkinek se',
  'profile phone nobody',
  'phone: no one',
  'Phone to nobody',
])('nobody shall see it: %s', async (typed) => {
  const { text, shows } = await shownTo(typed)
  expect(text).toMatch(/Geändert\. So sind Sie jetzt eingetragen:|Changed\.|Módosítva\./)
  expect(shows).toEqual({ phone: 'nobody' })
})

test.each([
  ['profil telefon allen zeigen', { phone: 'network' }],
  ['profil e-mail niemandem zeigen', { mail: 'nobody' }],
  ['profile mail everybody', { mail: 'network' }],
])('%s', async (typed, shows) => {
  expect((await shownTo(typed)).shows).toEqual(shows)
})

test.each([
  'Telefon für alle',
  'Nummer: wer hat noch eine?',
  'Niemand zeigt uns, wie man Telefone repariert',
])('nothing is hidden by: %s', async (typed) => {
  expect((await shownTo(typed)).shows).toBeUndefined()
})
