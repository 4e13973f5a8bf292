import { expect, test } from 'vitest'
import { line, plain } from '../src/card.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

test('behind a name that ends with a full stop there comes no second one', () => {
  const ends = (name: string) => plain(line`Beendet: ${{ strong: name }}. Danke, ${name}.`)
  expect(ends('Korn e.K.')).toBe('Beendet: Korn e.K. Danke, Korn e.K.')
  expect(ends('Holzhof')).toBe('Beendet: Holzhof. Danke, Holzhof.')
  expect(plain(line`${'Und dann.'}... ${'Ja'}`)).toBe('Und dann.... Ja')
})

test('nor in what is held about somebody whom such a partner knows', async () => {
  const { does, says, store } = await openBot(hay)
  const kept = (await store.get(organizations, 'okohof')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, name: 'Ökohof e.K.' })])
  await does('bence', 'organization ask', { organization: 'okohof', question: 'Bretter?', contact: 'mine' })
  const person = (await store.get(people, 'bence')) ?? expect.fail()
  const { confirmed: _, ...unconfirmed } = person.value
  await store.commit([replace(person, unconfirmed)])
  expect((await says('bence', 'datenschutz'))?.text).toContain('Ökohof e.K. Ihr Name')
  expect((await says('bence', 'kontakt beenden Ökohof'))?.text).toContain(
    'Kontakt beendet: Ökohof e.K. Telefon',
  )
})

test('what shall go is asked where nothing says what', async () => {
  const { says } = await openBot(hay)
  const asked = await says('anna', 'löschen')
  expect(asked?.text.split('\n')[0]).toBe('Was soll weg?')
  expect((await says('anna', 'Ein Eintrag von uns'))?.text).toContain('Ihre offenen Einträge: 1')
  await says('anna', 'löschen')
  expect((await says('anna', 'Alles über mich'))?.text).toContain(
    'Alles löschen, was dieses Netzwerk über Sie hat?',
  )
})
