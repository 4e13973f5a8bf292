import { expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { openBot } from './calling.ts'

const said = async (text: string) => {
  const bot = await openBot()
  const kept = async () => (await bot.store.get(people, 'anna'))?.value
  const before = await kept()
  const shown = (await bot.says('anna', text))?.text ?? ''
  return { bot, kept, before, shown }
}

test.each([
  ['ich bin fenja brandt meine neue nummer ist 0666 1234', '0666 1234', 'ich bin fenja brandt'],
  ['this is Fenja Brandt, my new number is 0666 1234', '0666 1234', 'this is Fenja Brandt'],
  ['itt Kovács Anna beszél, az új számom +36 30 123 4567', '+36 30 123 4567', 'itt Kovács Anna beszél'],
  ['meine neue nummer ist 0666 1234, ab montag bin ich wieder da', '0666 1234', 'ab montag bin ich'],
])('%s changes nothing before it was seen', async (text, phone, left) => {
  const { bot, kept, before, shown } = await said(text)
  expect(shown).toContain(`: ${phone}\n`)
  expect(shown).toContain(`Nicht verstanden: „${left}`)
  expect(await kept()).toEqual(before)
  await bot.says('anna', 'ja')
  expect((await kept())?.phone).toBe(phone)
})

test.each([
  ["actually it's 0171 5558888", '0171 5558888'],
  ['eigentlich ist es 0171 5558888', '0171 5558888'],
  ['die mail stimmt nicht mehr ist jetzt anna@neu.example', 'anna@neu.example'],
  ['Az e-mail-cím megváltozott: anna@uj.example', 'anna@uj.example'],
  ['ich hab geheiratet heiße jetzt kramer', 'Kramer'],
])('%s is shown once more', async (text, value) => {
  const { bot, kept, before, shown } = await said(text)
  expect(shown).toContain('Stimmt das so?')
  expect(shown).toContain(`: ${value}\n`)
  expect(await kept()).toEqual(before)
  await bot.says('anna', 'ja')
  expect(Object.values((await kept()) ?? {})).toContain(value)
})

test.each([
  ['ich heiße jetzt jutta kramer', { name: 'Jutta Kramer' }],
  ['Nyilvántartott nevem hibás, helyesen: Kovács Anna', { name: 'Kovács Anna' }],
  ['Férjhez mentem, új nevem Kovács Anna', { name: 'Kovács Anna' }],
  ['I got married and my name is now Anna Kramer', { name: 'Anna Kramer' }],
  ['meine nummer ist nicht mehr 0666 1234 sondern 0666 5678', { phone: '0666 5678' }],
  ['meine nummer ist jetzt 0666 1234', { phone: '0666 1234' }],
  ['a mobiltelefonszámomat senki ne láthassa', { shows: { phone: 'nobody' } }],
])('%s', async (text, told) => {
  const { kept } = await said(text)
  expect(await kept()).toMatchObject(told)
})

test.each([
  'Everyone may see my phone',
  'die andern partner dürfen meine nummer doch sehen',
  'mindenki láthatja a telefonszámomat',
  'Alle können meine Nummer sehen!',
  'nem mindenki láthatja a számomat',
  'everyone can see my number, please stop',
])('%s shows the number to nobody more before that was seen', async (text) => {
  const { bot, kept, before, shown } = await said(text)
  expect(shown).toContain('Stimmt das so?')
  expect(shown).toMatch(/: (?:Das ganze Netzwerk|The whole network|Az egész hálózat)/)
  expect(await kept()).toEqual(before)
  await bot.says('anna', 'ja')
  expect(await kept()).toMatchObject({ shows: { phone: 'network' } })
})

test.each(['Ich heiße jetzt alle willkommen', 'wer kann meine nummer sehen?', 'ich hab geheiratet'])(
  '%s changes nothing',
  async (text) => {
    const { kept, before, shown } = await said(text)
    expect(shown).toContain('So sind Sie hier eingetragen:')
    expect(await kept()).toEqual(before)
  },
)
