import { describe, expect, test } from 'vitest'
import { memberships, people } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import { contactBehind } from '../src/partner/contact-behind.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { tell } from './story.ts'

test.each([
  ['Malerei Bunt ansprechpartner Kai Bunt 0170 55', 'Malerei Bunt', 'Kai Bunt 0170 55'],
  ['Malerei Bunt, Lüchow (Kontaktperson: Kai Bunt)', 'Malerei Bunt, Lüchow', 'Kai Bunt'],
  ['Malerei Bunt Kontakt Kai Bunt', 'Malerei Bunt', 'Kai Bunt'],
  ['Malerei Bunt, contact: kai@bunt.example', 'Malerei Bunt', 'kai@bunt.example'],
  ['Bunt Painters contact person Kai Bunt', 'Bunt Painters', 'Kai Bunt'],
  ['Bunt Festő, kapcsolattartó Bunt Kai', 'Bunt Festő', 'Bunt Kai'],
  ['Verein Kontakt e.V.', 'Verein Kontakt e.V.', undefined],
  ['Begegnung, Kontakt und Hilfe', 'Begegnung, Kontakt und Hilfe', undefined],
  ['Kontaktstelle Lüchow', 'Kontaktstelle Lüchow', undefined],
])('%s: whom to turn to is no part of the name', (said, name, contact) => {
  expect(contactBehind(said)).toEqual({ name, ...(contact !== undefined && { contact }) })
})

const says = [
  {
    locale: 'de',
    line: 'neuer partner Malerei Bunt Lüchow ansprechpartner Kai Bunt 0170 55',
    read: 'Ort: Lüchow\nAnsprechperson: Kai Bunt 0170 55',
    yes: 'ja',
    left: 'Noch nicht eingetragen: Kai Bunt 0170 55.',
    person: 'Person eintragen',
    number: 'neuer partner Malerei Rot 0170 5555',
    no: 'Namen lesen alle, darum stehen darin weder Telefonnummer noch E-Mail-Adresse: 0170 5555.',
    mail: 'neuer partner Malerei Rot, info@rot.example',
  },
  {
    locale: 'en',
    line: 'new partner Malerei Bunt Lüchow contact Kai Bunt 0170 55',
    read: 'Town: Lüchow\nContact person: Kai Bunt 0170 55',
    yes: 'yes',
    left: 'Not added yet: Kai Bunt 0170 55.',
    person: 'Add a person',
    number: 'new partner Malerei Rot 0170 5555',
    no: 'Everybody reads a name, so no phone number or mail address stands in it: 0170 5555.',
    mail: 'new partner Malerei Rot, info@rot.example',
  },
  {
    locale: 'hu',
    line: 'új partner Malerei Bunt Lüchow kapcsolattartó Kai Bunt 0170 55',
    read: 'Település: Lüchow\nKapcsolattartó: Kai Bunt 0170 55',
    yes: 'igen',
    left: 'Még nincs felvéve: Kai Bunt 0170 55.',
    person: 'Személy felvétele',
    number: 'új partner Malerei Rot 0170 5555',
    no: 'A nevet mindenki olvassa, ezért nem lehet benne telefonszám vagy e-mail-cím: 0170 5555.',
    mail: 'új partner Malerei Rot, info@rot.example',
  },
] as const

describe.each(says)('in $locale', (say) => {
  test('the contact is read apart, put down with one tap, and everybody reads the name alone', async () => {
    const { kora, store } = await tell('console', say.locale, 'formal')
    await kora.types(say.line)
    kora.sees(`Malerei Bunt Lüchow\n${say.read}`)
    await kora.types(say.yes)
    kora.sees('Malerei Bunt Lüchow (WL-', say.left)
    await kora.clicks(say.person)
    const kai = (await findAll(store, people)).find(({ value }) => value.name === 'Kai Bunt')
    expect(kai?.value).toMatchObject({ phone: '0170 55' })
    expect(await findAll(store, memberships, { where: { person: kai?.id ?? '' } })).toHaveLength(1)
  })

  test('a number or an address stands in no name', async () => {
    const { kora } = await tell('console', say.locale, 'formal')
    await kora.types(say.number)
    kora.sees(say.no)
    await kora.types(say.mail)
    kora.sees(say.no.replace('0170 5555', 'info@rot.example'))
  })
})

test('nor does it anywhere else where somebody or something is named; years and postal codes may', async () => {
  const { does, says, store } = await openBot()
  const no = 'Namen lesen alle'
  for (const [command, input] of [
    ['prospect add', { name: 'Malerei Rot 0170 5555' }],
    ['coordinator invite', { name: 'Kai Bunt 0170 5555', region: 'whole' }],
    ['organization profile', { for: 'okohof', name: 'Ökohof 0170 5555' }],
  ] as const)
    expect([command, (await does('kora', command, input))?.text]).toEqual([
      command,
      expect.stringContaining(no),
    ])
  expect((await says('zoe', 'beitreten Malerei Rot 0170 5555, Zoe Zander'))?.text).toContain(no)
  for (const name of ['Turnverein 1848', 'Kita 12-14', 'Messe 2024-2025', 'Hof Grün 01067'])
    expect((await does('kora', 'organization add', { name }))?.text).toContain(`Neu im Netzwerk: ${name}`)
  await does('kora', 'prospect add', { name: 'Malerei Bunt, Lüchow, Ansprechpartner Kai Bunt 0170 55' })
  expect((await findAll(store, prospects)).map(({ value }) => value)).toMatchObject([
    { name: 'Malerei Bunt', town: 'Lüchow', contact: 'Kai Bunt 0170 55' },
  ])
})
