import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { create, findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'

/** Anna has offered thirteen things, one a day. */
const busy = async (locale: Locale = 'de') => {
  const opened = await openBot()
  const { store, does, clock } = opened
  const anna = (await store.get(humans, 'anna')) ?? expect.fail()
  await store.commit([replace(anna, { ...anna.value, language: locale })])
  for (let i = 1; i <= 13; i += 1) {
    await does('anna', 'offer add', { title: `Rad ${i}` })
    clock.turn(24 * 3600)
  }
  await does('anna', 'mine')
  return opened
}

type Shown = { readonly card: { readonly buttons?: readonly { readonly label: string }[] } } | undefined
const labelsOf = (shown: Shown) =>
  shown?.card.buttons?.map(({ label }) => /Rad \d+/.exec(label)?.[0] ?? label).slice(0, -1)

const named = (...numbers: readonly number[]) => numbers.map((n) => `Rad ${n}`)

test.each([
  ['de', 'rückgängig', 'Frühere', 'Rückgängig gemacht: '],
  ['en', 'undo', 'Earlier', 'Undone: '],
  ['hu', 'visszavonás', 'Korábbiak', 'Visszavonva: '],
] as const)('what was done earlier is reached page by page, in %s', async (locale, asks, more, done) => {
  const { store, says } = await busy(locale)
  expect(labelsOf(await says('anna', asks))).toEqual([...named(13, 12, 11, 10, 9), more])
  expect(labelsOf(await says('anna', more))).toEqual([...named(8, 7, 6, 5, 4), more])
  expect(labelsOf(await says('anna', '6'))).toEqual(named(3, 2, 1))
  expect((await says('anna', '2'))?.text).toContain(done)
  const titles = (await findAll(store, listings)).map(({ value }) => value.title)
  expect(titles).toHaveLength(12)
  expect(titles).not.toContain('Rad 2')
})

test('what cannot be taken back leaves no gap, and what is a month old is offered no more', async () => {
  const { store, does, says, clock } = await busy()
  const all = await findAll(store, listings)
  const called = (title: string) => all.find(({ value }) => value.title === title)?.id ?? ''
  for (const n of [12, 11, 10])
    await does('bence', 'respond', { listing: called(`Rad ${n}`), contact: 'partner' })
  expect(labelsOf(await says('anna', 'rückgängig'))).toEqual([...named(13, 9, 8, 7, 6), 'Frühere'])
  expect(labelsOf(await says('anna', 'frühere'))).toEqual(named(5, 4, 3, 2, 1))
  await says('anna', 'abbrechen')
  clock.turn(24.5 * 24 * 3600)
  expect(labelsOf(await says('anna', 'rückgängig'))).toEqual(named(13, 9))
})

test('who chooses in a form instead of typing turns the pages, too', async () => {
  const { bot, call } = await busy()
  let input: Readonly<Record<string, string>> = {}
  const seen: string[] = []
  for (let page = 0; page < 3; page += 1) {
    const received = await bot.receive(call('anna', 'undo', input))
    if (received.kind !== 'ask') expect.fail('there is something to choose from')
    const choices = received.form.fields.find(({ name }) => name === 'act')?.choices ?? []
    seen.push(...choices.map(({ label }) => label))
    input = { ...received.form.call.input, act: choices.at(-1)?.value ?? '' }
  }
  expect(seen.filter((label) => label.includes('Rad'))).toHaveLength(13)
  expect(seen.filter((label) => label === 'Frühere')).toHaveLength(2)
})

test('behind a thousand acts that cannot be taken back the others are reached page by page, each at once', async () => {
  const { store, does, says, clock } = await openBot()
  for (const n of [1, 2, 3]) await does('anna', 'offer add', { title: `Rad ${n}` })
  const [added] = await findAll(store, acts)
  const described = Array.from({ length: 1000 }, (_, i) => {
    clock.turn(1)
    const before = { id: 'okohof', network: 'WL', name: 'Ökohof', description: `Hof ${i}` }
    return create(acts, {
      ...(added?.value ?? expect.fail('she has offered something')),
      id: `act/described/${i}`,
      at: clock().toString({ smallestUnit: 'millisecond' }),
      command: 'organization describe',
      touched: [{ kind: organizations.name, id: 'okohof', rev: i + 2, before }],
    })
  })
  for (let i = 0; i < described.length; i += 250) await store.commit(described.slice(i, i + 250))
  clock.turn(10)
  const began = performance.now()
  let shown = labelsOf(await says('anna', 'rückgängig'))
  for (let page = 1; page < 4; page += 1) {
    expect(shown).toEqual(['Frühere'])
    shown = labelsOf(await says('anna', 'Frühere'))
  }
  expect(shown).toEqual(named(3, 2, 1))
  expect((performance.now() - began) / 4).toBeLessThan(1000)
})
