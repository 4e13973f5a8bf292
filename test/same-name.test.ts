import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'

const name = 'Metallbau Prüßmann'
const partner = (id: string, town: string) =>
  create(organizations, { id, network: 'WL', name, town, region: 'Wendland' })
const works = (organization: string) =>
  create(memberships, {
    id: `anna:${organization}`,
    ...{ network: 'WL', person: 'anna', organization, role: 'contact' },
  })
const two = [
  partner('WL-AAAA22', 'Dannenberg'),
  partner('WL-BBBB22', 'Clenze'),
  works('WL-AAAA22'),
  works('WL-BBBB22'),
]
const [there, elsewhere] = [`${name} (Dannenberg)`, `${name} (Clenze)`]

const labels = (shown: { card: { buttons?: readonly { label: string }[] } } | undefined) =>
  shown?.card.buttons?.map(({ label }) => label)

describe('of two partners of one name', () => {
  test.each([
    [`beitreten ${name}, Dannenberg, Rolf Rot`, there],
    [`beitreten ${name}, Clenze, Rolf Rot`, elsewhere],
    [`Ich bin Rolf Rot von ${name} in Clenze`, elsewhere],
  ])('a whole request names the one: %s', async (text, asked) => {
    const { says, deliverDue, lines } = await openBot(two)
    expect((await says('zoe', text))?.text).toContain(`Ihre Anfrage ist unterwegs: ${asked}`)
    await deliverDue()
    expect(lines('console:anna')).toEqual([`console:anna ← Rolf Rot möchte dazukommen: ${asked}`])
  })

  test.each([
    ['der erste, in Dannenberg', there],
    ['der zweite', elsewhere],
    ['der in Clenze', elsewhere],
    ['Prüßmann in Dannenberg', there],
    ['2', elsewhere],
  ])('whoever is asked which says: %s', async (answer, asked) => {
    const { says } = await openBot(two)
    const shown = await says('zoe', `Ich heiße Rolf Rot und möchte bei ${name} mitmachen`)
    expect(shown?.text).toContain(`[${there}: `)
    expect(shown?.text).toContain(`[${elsewhere}: `)
    expect((await says('zoe', answer))?.text).toContain(`unterwegs: ${asked}`)
  })

  test('an order that is not in the town said presses nothing', async () => {
    const { says } = await openBot(two)
    await says('zoe', `Ich heiße Rolf Rot und möchte bei ${name} mitmachen`)
    expect((await says('zoe', 'der erste, in Clenze'))?.text).not.toContain('unterwegs')
  })

  test('the one acted for is chosen, shown and written down by its town', async () => {
    const { says, does } = await openBot(two)
    expect(labels(await says('anna', 'biete Schrott'))).toEqual([there, elsewhere, 'Ökohof', 'Abbrechen'])
    expect((await says('anna', 'Prüßmann in Clenze'))?.text).toContain(`Für: ${elsewhere}`)
    await does('kora', 'organization contact', { for: 'WL-AAAA22', phone: '05861 12345' })
    expect((await says('kora', 'protokoll'))?.text).toContain(there)
  })

  test('whoever decides reads the town: at the desk, in the question and in the answer', async () => {
    const { says } = await openBot(two)
    await says('zoe', `beitreten ${name}, Clenze, Rolf Rot`)
    expect((await says('kora', 'schreibtisch'))?.text).toContain(`Rolf Rot → ${elsewhere}`)
    expect((await says('kora', 'aufnehmen'))?.text).toContain(`gehört jetzt dazu: ${elsewhere}`)
  })
})

test('a name that no other has stands alone', async () => {
  const { says } = await openBot([partner('WL-AAAA22', 'Dannenberg')])
  await says('zoe', `beitreten ${name}, Rolf Rot`)
  expect((await says('kora', 'schreibtisch'))?.text).toContain(`Rolf Rot → ${name} [`)
})

test('what a card asks stands before what is half said still', async () => {
  const { says } = await openBot(two)
  await says('kora', 'biete Heu')
  const shown = await says('kora', 'person sperren Anna Amsel')
  expect(labels(shown)?.at(-1)).toBe('Damit weitermachen')
})

test('some of those who ask keep the order of all', async () => {
  const { says, clock } = await openBot(two)
  for (const who of ['Uwe Zander', 'Uwe Adler', 'Uwe Morgen', 'Ina Ilse']) {
    await says(who.replace(' ', ''), `beitreten ${name}, Clenze, ${who}`)
    clock.turn(60)
  }
  const all = labels(await says('kora', 'aufnehmen'))?.map((label) => label.split(' · ')[0])
  expect(all).toEqual(['Uwe Zander', 'Uwe Adler', 'Uwe Morgen', 'Ina Ilse', 'Abbrechen'])
  await says('kora', 'abbrechen')
  const some = labels(await says('kora', 'Uwe aufnehmen'))?.map((label) => label.split(' · ')[0])
  expect(some).toEqual(['Uwe Zander', 'Uwe Adler', 'Uwe Morgen', 'Abbrechen'])
})

test.each([
  ['en', `join ${name}, Clenze, Rolf Rot`, 'your request is on its way'],
  ['hu', `csatlakozás ${name}, Clenze, Rolf Rot`, 'Továbbítottuk a kérelmét'],
] as const)('the same in %s', async (language: Locale, text, sent) => {
  const { says, store } = await openBot(two)
  expect((await says('zoe', text, { locale: language }))?.text).toContain(`${sent}: ${elsewhere}`)
  const kora = (await store.get(humans, 'kora')) ?? expect.fail()
  await store.commit([replace(kora, { ...kora.value, language })])
  expect((await says('kora', language === 'en' ? 'desk' : 'teendők'))?.text).toContain(elsewhere)
})
