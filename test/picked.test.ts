import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { create, findAll } from '../src/store.ts'
import { chosen } from '../src/text/chosen.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'

const partner = (id: string, name: string, town: string) =>
  create(organizations, { id, network: 'WL', name, town, region: 'Wendland' })

const village = [
  ...bystanders,
  partner('WL-2A2A2A', 'Gasthaus Elbblick', 'Clenze'),
  partner('WL-3A3A3A', 'Gasthaus Elbblick Gartow', 'Gartow'),
]

const asked = async (ask = 'Gasthaus Elbblickk') => {
  const bot = await openBot(village)
  await bot.says('kora', `partner eintragen ${ask}`)
  const card = await bot.says('kora', 'ja')
  return {
    ...bot,
    card,
    names: async () => (await findAll(bot.store, organizations)).map(({ value }) => value.name),
  }
}

test('which of these it is, is asked', async () => {
  const { card } = await asked()
  expect(card?.text).toMatch(
    /Ist es einer von diesen.*\n.*Gasthaus Elbblick · Clenze.*\n*.*Gasthaus Elbblick Gartow/s,
  )
})

const shown = { first: /^Gasthaus Elbblick \(WL-2A2A2A\)/, second: /^Gasthaus Elbblick Gartow \(WL-3A3A3A\)/ }

describe('the one that is named is shown', () => {
  test.each([
    ['der erste', 'first'],
    ['das erste bitte', 'first'],
    ['Ja, den ersten', 'first'],
    ['es ist der zweite', 'second'],
    ['den zweiten', 'second'],
    ['der letzte von beiden', 'second'],
    ['the first one', 'first'],
    ['it is the second', 'second'],
    ['az elsőt', 'first'],
    ['a második', 'second'],
    ['Gasthaus Elbblick', 'first'],
    ['Gasthaus Elbblick in Clenze', 'first'],
    ['das in Gartow', 'second'],
    ['Elbblick Gartow', 'second'],
    ['Gasthaus Elbblik Gartow', 'second'],
    ['a gartowi', 'second'],
  ] as const)('%s', async (text, which) => {
    const { says, names } = await asked()
    const before = await names()
    expect((await says('kora', text))?.text).toMatch(shown[which])
    expect(await names()).toEqual(before)
  })
})

describe('none of them is a new one', () => {
  test.each([
    ...['keiner von beiden', 'keins davon', 'Keiner.', 'nein, keiner', 'Nein', 'ein anderer', 'weder noch'],
    ...['none of them', 'neither', 'No, none of these', 'another one'],
    ...['egyik sem', 'Egyik se', 'nem, egyik sem', 'ezek közül egyik sem', 'nem'],
  ])('%s', async (text) => {
    const { says, names } = await asked()
    await says('kora', text)
    expect(await names()).toContain('Gasthaus Elbblickk')
  })
})

describe('what is none of these answers stays what it is', () => {
  test.each(['Gasthaus', 'der dritte', 'nein danke', 'wer hat Brot?', 'der erste Mai'])(
    '%s',
    async (text) => {
      const { says, names } = await asked()
      const before = await names()
      const shown = await says('kora', text)
      expect(shown?.text).not.toMatch(/^Gasthaus Elbblick/)
      expect(await names()).toEqual(before)
    },
  )
})

test.each(['der erste', 'Asztalos in Lüchow', 'the first', 'az elsőt'])('at the door: %s', async (text) => {
  const { says } = await openBot(village)
  await says('zoe', 'beitreten Asztaloss')
  expect((await says('zoe', 'Zoe Zander'))?.text).toContain('Ist es einer von diesen?')
  expect((await says('zoe', text))?.text).toMatch(/: Asztalos/)
})

test.each(['keins davon', 'none of these', 'egyik sem'])(
  'of what a question lists, %s leaves one to be chosen',
  async (text) => {
    const { says } = await openBot(village)
    expect((await says('kora', 'zusammenlegen Gasthaus Elbblick'))?.text).toContain('Welcher Eintrag bleibt?')
    expect((await says('kora', text))?.text).toMatch(
      /^(?:Ohne das|This cannot|Enélkül)[\s\S]*Welcher Eintrag bleibt\?/,
    )
    expect((await says('kora', 'abbrechen'))?.text).toContain('es bleibt alles, wie es war')
  },
)

test('of what a question lists, the order tells it', async () => {
  const { says } = await openBot(village)
  await says('kora', 'zusammenlegen Gasthaus Elbblick')
  expect((await says('kora', 'der erste'))?.text).toContain('Asztalos bleibt')
})

test.each([
  ['für die Region Wendland', 1],
  ['a Wendland régióra', 1],
  ['für die Region', undefined],
  ['für das ganze Netzwerk', 0],
])('%s: of what kind an option is may be said with it', (said, at) =>
  expect(chosen(['Das ganze Netzwerk', 'Wendland', 'Altmark'], said)).toBe(at),
)
