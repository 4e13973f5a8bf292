import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

const kept = async ({ store }: Awaited<ReturnType<typeof openBot>>) =>
  (await store.get(organizations, 'okohof'))?.value

describe('a number or an address is taken out of the sentence that tells it', () => {
  test.each([
    ['unsere nummer ist jetzt 05841 8800', { phone: '05841 8800' }],
    ['unsere Telefonnummer hat sich geändert: 05841 999', { phone: '05841 999' }],
    ['our phone number has changed to 05844 9191.', { phone: '05844 9191' }],
    ['our phone is office 05841 123, ext. 4', { phone: 'office 05841 123, ext. 4' }],
    ['A telefonszámunk megváltozott: +36 83 560 200', { phone: '+36 83 560 200' }],
    ['Telefonszám: +36 83 560 400.', { phone: '+36 83 560 400' }],
    ['Telefon: 05841 1234, Mail: x@y.de', { phone: '05841 1234', mail: 'x@y.de' }],
    ['unsere mail ist jetzt neu@hof.example.', { mail: 'neu@hof.example' }],
    ['our website is now www.hof.example', { website: 'www.hof.example' }],
  ])('%s', async (text, told) => {
    const bot = await openBot()
    await bot.says('anna', text)
    expect(await kept(bot)).toMatchObject(told)
  })

  test.each([
    ['unsere nummer ist jetzt 05841 8800 und wir sind umgezogen', '05841 8800', 'und wir sind umgezogen'],
    ['unsere nummer ist 05841 8800 nicht mehr 7701', '05841 8800', 'nicht mehr 7701'],
    ['unsere nummer ist nicht mehr 05841 7701, sondern 05841 8800', '05841 8800', 'nicht mehr 05841 7701'],
    ["our phone is 05844 9191, we're open from 8 to 5", '05844 9191', "we're open from 8 to 5"],
    ['a telefonszámunk mostantól +36 83 560 500, hétfőtől hívható.', '+36 83 560 500', 'hétfőtől hívható'],
  ])('%s is shown once more, with what is left over', async (text, phone, left) => {
    const bot = await openBot()
    const before = await kept(bot)
    const shown = (await bot.says('anna', text))?.text
    expect(shown).toContain(`Telefon: ${phone}\n`)
    expect(shown).toContain(`Nicht verstanden: „${left}`)
    expect(await kept(bot)).toEqual(before)
    await bot.says('anna', 'ja')
    expect((await kept(bot))?.phone).toBe(phone)
  })

  test.each([
    ['unser telefon ist kaputt', 'Darin steht keine Telefonnummer.'],
    ['unsere telefonnummer ist geheim', 'Darin steht keine Telefonnummer.'],
    ['A telefonszámunk a régi, kérem, ne módosítsák.', 'Darin steht keine Telefonnummer.'],
    ['Az e-mail-címünk helytelen.', 'Darin steht keine E-Mail-Adresse.'],
    ['our website is outdated', 'Darin steht keine Website.'],
  ])('%s asks for it', async (text, asked) => {
    const bot = await openBot()
    const before = await kept(bot)
    expect((await bot.says('anna', text))?.text).toContain(asked)
    expect(await kept(bot)).toEqual(before)
  })

  test('and the answer is read in the same way', async () => {
    const bot = await openBot()
    await bot.says('anna', 'unser telefon ist kaputt')
    expect((await bot.says('anna', 'immer noch'))?.text).toContain('Darin steht keine Telefonnummer.')
    await bot.says('anna', 'jetzt 05841 8800.')
    expect((await kept(bot))?.phone).toBe('05841 8800')
  })
})

test('a form keeps no sentence as a number, and lets stand what stood there', async () => {
  const bot = await openBot()
  const home = (await bot.store.get(organizations, 'okohof')) ?? expect.fail()
  const old = 'nur vormittags, sonst ist niemand da: 05841 123'
  await bot.store.commit([replace(home, { ...home.value, phone: old })])
  await bot.does('anna', 'organization contact', { phone: old, town: 'Gartow' })
  expect(await kept(bot)).toMatchObject({ phone: old, town: 'Gartow' })
  const said = await bot.does('anna', 'organization contact', { phone: '05841 1 und wir sind umgezogen' })
  expect(said?.text).toContain('Darin steht keine Telefonnummer.')
  expect((await kept(bot))?.phone).toBe(old)
})

test.each([
  ['Keresünk faaprítékot 2026. december 31-ig.', 'faapríték', '31. Dezember 2026'],
  ['Keresünk padot péntekig.', 'pad', '28. August 2026'],
  ['Suche Bänke bis 31.12.', 'Bänke', '31. Dezember 2026'],
  ['Suche Bänke bis Freitag.', 'Bänke', '28. August 2026'],
  ['We need benches until Friday.', 'benches', '28. August 2026'],
  ['We need benches by December 31.', 'benches', '31. Dezember 2026'],
])('%s ends on its day, whatever dot stands behind it', async (text, what, day) => {
  const { says } = await openBot()
  const shown = (await says('anna', text))?.text
  expect(shown).toContain(`Was: ${what}\n`)
  expect(shown).toContain(`Bis: ${day}`)
})
