import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

const held = { phone: '0176 04069-011', mail: 'anna@okohof.example' }

const saidBy = async (text: string) => {
  const { says, store } = await openBot()
  const kept = (await store.get(people, 'anna')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, ...held })])
  const shown = (await says('anna', text))?.text ?? ''
  const before = (await store.get(people, 'anna'))?.value
  // Whatever a yes to it does, it publishes nothing.
  await says('anna', 'ja')
  return { shown, before, after: (await store.get(people, 'anna'))?.value }
}

const other =
  /Das steht hier nicht und wurde auch nicht eingetragen|This does not stand here, and was not stored|Ez itt nem szerepel, és nem is lett elmentve/

describe('whoever hides a number or an address sets none', () => {
  test.each([
    "please don't show my number 0176 555 to anybody",
    'hide my number 0176 555',
    "I don't want anyone to see my phone number 0176 555",
    'nobody may see 0176 555',
    'my phone 0176 555 must stay private',
    'my number is not public, it is 0176 555',
    'phone: 0176 555 to nobody',
    'Ich möchte nicht, dass meine Nummer 0176 555 irgendwer sieht',
    'Meine Nummer 0176 555 bitte nicht weitergeben',
    'bitte meine Handynummer 0176 555 nicht an andere rausgeben',
    'gebt meine Nummer 0176 555 keinem',
    '0176 555 bitte niemandem zeigen',
    'Telefon 0176 555 nicht zeigen',
    'Telefon: 0176 555 niemandem zeigen',
    'profil telefon 0176 555 niemandem zeigen',
    'meine Nummer 0176 555 soll keiner sehen',
    'ne lássa senki a számomat: 06 30 555 1234',
    'a 06 30 555 1234 számot ne adják ki',
    'a számom (06 30 555 1234) maradjon titkos',
    'telefon: 06 30 555 1234 senkinek',
  ])('%s', async (text) => {
    const { shown, before, after } = await saidBy(text)
    expect(before).toMatchObject({ ...held, shows: { phone: 'nobody' } })
    expect(shown).toMatch(other)
    expect(after).toEqual(before)
  })

  test.each([
    ['keep my mail zoe@zander.example private please', { mail: 'nobody' }, true],
    ['meine Mail anna@okohof.example soll niemand sehen', { mail: 'nobody' }, false],
    ['Meine Nummer 0176 04069 011 bitte nicht zeigen', { phone: 'nobody' }, false],
    ['Die Handynummer bitte verbergen', { phone: 'nobody' }, false],
    ['A telefonszámomat kérem, ne mutassák senkinek.', { phone: 'nobody' }, false],
  ] as const)('%s', async (text, shows, differs) => {
    const { shown, before } = await saidBy(text)
    expect(before).toMatchObject({ ...held, shows })
    expect(other.test(shown)).toBe(differs)
  })

  test.each([
    'Ich habe die Telefonnummer von Karla nicht bekommen',
    'warum sieht niemand meine Nummer?',
    'Niemand zeigt uns, wie man Telefone repariert',
  ])('nothing is hidden by: %s', async (text) => expect((await saidBy(text)).before?.shows).toBeUndefined())
})

describe('what nobody at all shall see the coordinators see, as long as it is there', () => {
  test.each([
    'nem szeretném, hogy bárki lássa az e-mail címemet',
    'ich möchte nicht, dass jemand meine Mailadresse sieht',
    "I don't want anybody to see my email",
  ])('%s', async (text) => {
    const { shown, before } = await saidBy(text)
    expect(before?.shows).toEqual({ mail: 'nobody' })
    expect(shown).toMatch(/^Geändert\..*\nName: Anna Amsel\n/)
    expect(shown).toContain('Die Koordination sieht die Adresse, solange sie hier steht.')
  })

  test.each([
    [
      'de',
      'Meine Handynummer soll bitte keiner sehen, auch nicht die Koordination',
      /^Das ist schon verborgen\. [\s\S]*Die Koordination sieht die Nummer, .* Profil Telefon -$/m,
    ],
    [
      'en',
      'nobody may see my number, not even the coordinators',
      /^That is hidden already\. [\s\S]*The coordinators see the number .* profile phone -$/m,
    ],
    [
      'hu',
      'a számomat senki se lássa, a koordinátorok se',
      /^Ez már rejtve van\. [\s\S]*A koordinátor látja a számot, .* profil telefon -$/m,
    ],
  ] as const)('(%s) what is hidden already is told so: %s', async (language, text, told) => {
    const { says, store } = await openBot()
    const [kept, human] = [await store.get(people, 'anna'), await store.get(humans, 'anna')]
    if (!kept || !human) expect.fail('Anna is there')
    await store.commit([
      replace(kept, { ...kept.value, ...held, shows: { phone: 'nobody' } }),
      replace(human, { ...human.value, language }),
    ])
    const shown = await says('anna', text)
    expect(shown?.text).toMatch(told)
    expect(shown?.card.buttons?.some(({ call }) => call.command === 'undo')).toBe(false)
    expect((await store.get(people, 'anna'))?.rev).toBe(2)
    // What stands there is how it goes.
    await says('anna', told.source.includes('profile') ? 'profile phone -' : 'profil telefon -')
    expect((await store.get(people, 'anna'))?.value.phone).toBeUndefined()
  })
})

describe('what is wrong is not what is right', () => {
  test.each([
    ['A telefonszám nem helyes, 0176 04069-204 a jó.', '0176 04069-204'],
    ['A telefonszámom nem helyes, 0176 04069-204 a jó.', '0176 04069-204'],
    ['Die Telefonnummer stimmt nicht, 0176 04069-204 ist richtig', '0176 04069-204'],
    ['meine Nummer 0176 04069-011 stimmt nicht, 0177 666 ist richtig', '0177 666'],
    ['the phone number is wrong, it is 0176 04069-204', '0176 04069-204'],
    ['meine Nummer 0177 666 ist falsch', held.phone],
  ])('%s', async (text, phone) => expect((await saidBy(text)).after?.phone).toBe(phone))
})

test('nothing that hides is kept within a number', async () => {
  for (const text of ['0176 555 aber niemandem zeigen', '0176 555 hide it', '0176 555, senkinek']) {
    const { says, does, store } = await openBot()
    const before = (await store.get(people, 'anna'))?.value
    await does('anna', 'correct', { what: 'phone', to: text })
    await says('anna', text)
    expect((await store.get(people, 'anna'))?.value.phone).toBe(before?.phone)
  }
})

test.each([
  'for the brewery: we need 2 tonnes of malt',
  'für die Brauerei: wir brauchen 2 t Malz',
  'a Sörfőzde nevében: keresünk 2 tonna malátát',
])('%s: of somebody with one other partner, the preview says for whom it is', async (text) => {
  const { says } = await openBot()
  await says('anna', text)
  expect((await says('anna', '1'))?.text).toContain('Für: Ökohof')
})
