import { describe, expect, test } from 'vitest'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'

const opened = async (language: string) => {
  const bot = await openBot()
  const { store, says, clock } = bot
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  const regions = ['Wendland', 'Altmark Ost'].map((name) => ({ name, also: [] }))
  await store.commit([replace(home, { ...home.value, regions })])
  await says('kora', language)
  clock.turn(60)
  const called = async (name: string) =>
    (await findAll(store, people)).find(({ value }) => value.name === name)?.value
  return { ...bot, called }
}

const says = [
  {
    locale: 'de',
    language: 'auf Deutsch bitte',
    name: 'koordination ernennen Sabine Krüger',
    whole: 'Sabine Krüger koordiniert Altmark Ost',
    anna: 'Anna Amsel koordiniert jetzt Altmark Ost',
    asked: ['Wofür?', 'Stimmt das so?', 'ja'],
    duty: 'Sie koordinieren: Altmark Ost',
    yes: 'Ja, ernennen',
    back: ['Doch nicht', 'Koordiniert nicht mehr: Anna Amsel', 'Wieder ernennen'],
  },
  {
    locale: 'en',
    language: 'in English please',
    name: 'coordinator add Sabine Krüger',
    whole: 'Sabine Krüger coordinates Altmark Ost',
    anna: 'Anna Amsel coordinates Altmark Ost from now on',
    asked: ['For what?', 'Is this right?', 'yes'],
    duty: 'You coordinate: Altmark Ost',
    yes: 'Yes, name',
    back: ['Not after all', 'Coordinates no longer: Anna Amsel', 'Name again'],
  },
  {
    locale: 'hu',
    language: 'magyarul kérem',
    name: 'koordinátor kinevezése Sabine Krüger',
    whole: 'koordinátor kinevezése Sabine Krüger, Altmark Ost',
    anna: 'koordinátor kinevezése Anna Amsel, Altmark Ost',
    asked: ['Milyen területre?', 'Így jó lesz?', 'igen'],
    duty: 'Ön koordinálja: Altmark Ost',
    yes: 'Igen, kinevezem',
    back: ['Mégsem', 'Már nem koordinál: Anna Amsel', 'Újra kinevezem'],
  },
] as const

describe.each(says)('$language', ({ locale, language, name, whole, anna, asked, duty, yes, back }) => {
  test('whom nobody knows here yet is invited, once that was seen', async () => {
    const { says, called } = await opened(language)
    expect((await says('kora', name))?.text).toContain(asked[0])
    expect((await says('kora', 'Altmark Ost'))?.text).toContain(asked[1])
    expect(await called('Sabine Krüger')).toBeUndefined()
    const done = await says('kora', asked[2])
    expect(await called('Sabine Krüger')).toMatchObject({ coordinates: true, region: 'Altmark Ost' })
    await says('zoe', language, { locale })
    expect(
      (await says('zoe', /WL-\w{6}-\w{6}/.exec(done?.text ?? '')?.[0] ?? '', { locale }))?.text,
    ).toContain(duty)
  })

  test('in one sentence, too; and with one tap it is as before', async () => {
    const { says, does, called, clock } = await opened(language)
    expect((await says('kora', whole))?.text).toContain(asked[1])
    await says('kora', asked[2])
    expect(await called('Sabine Krüger')).toMatchObject({ coordinates: true, region: 'Altmark Ost' })
    clock.turn(60)
    let shown = await says('kora', anna)
    if (shown?.text.includes(asked[1])) shown = await says('kora', asked[2])
    const tap = async (label: string) => {
      const call = shown?.card.buttons?.find((one) => one.label === label)?.call ?? expect.fail(label)
      shown = await does('kora', call.command, call.input)
    }
    expect(await called('Anna Amsel')).toMatchObject({ coordinates: false })
    await tap(yes)
    expect(await called('Anna Amsel')).toMatchObject({ coordinates: true, region: 'Altmark Ost' })
    await tap(back[0])
    expect(shown?.text).toContain(back[1])
    expect(await called('Anna Amsel')).toMatchObject({ coordinates: false })
    await tap(back[2])
    expect(await called('Anna Amsel')).toMatchObject({ coordinates: true, region: 'Altmark Ost' })
  })
})

test('a number of somebody who is gone invites nobody, and who asks who coordinates names nobody', async () => {
  const { does, says, store } = await opened('auf Deutsch bitte')
  const before = (await findAll(store, people)).length
  const gone = await does('kora', 'coordinator add', { person: 'WL-9ZBNEB', region: 'whole' })
  expect(gone?.text).toContain('Das kenne ich hier nicht')
  for (const text of ['wer koordiniert das hier?', 'who coordinates Altmark Ost?'])
    expect((await says('kora', text))?.text).not.toMatch(/Stimmt das so|Is this right/)
  expect((await findAll(store, people)).length).toBe(before)
})

test('a form with a name that nobody has is shown first, too', async () => {
  const { does, says, called } = await opened('auf Deutsch bitte')
  const shown = await does('kora', 'coordinator add', { person: 'Sabine Krüger', region: 'whole' })
  expect(shown?.text).toContain('Stimmt das so?')
  expect(await called('Sabine Krüger')).toBeUndefined()
  await says('kora', 'ja')
  expect(await called('Sabine Krüger')).toMatchObject({ coordinates: true })
})
