import { describe, expect, test } from 'vitest'
import { terms } from '../src/domain/glossary.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const here = async (speaks: string) => {
  const bot = await openBot()
  for (const who of ['kora', 'anna']) await bot.says(who, speaks)
  const partners = async () => (await findAll(bot.store, organizations)).map(({ value }) => value.name)
  return {
    ...bot,
    partners,
    text: async (who: string, said: string) => (await bot.says(who, said))?.text ?? '',
  }
}

describe.each([
  {
    speaks: 'magyarul kérem',
    asks: 'csatlakozás',
    question: 'Melyik szervezet?',
    lets: 'vedd fel Zelk Zórát',
    letIn: 'Zelk Zóra mostantól ide tartozik: Ökohof',
    name: 'Zelk Zóra',
    answers: 'Szélmalom Egyesület',
    check: 'Így jó lesz?',
    yes: 'igen',
  },
  {
    speaks: 'auf Deutsch, bitte',
    asks: 'beitreten',
    question: 'Welche Organisation?',
    lets: 'Zora Zelt annehmen',
    letIn: 'Zora Zelt gehört jetzt dazu: Ökohof',
    name: 'Zora Zelt',
    answers: 'Windmühlenverein',
    check: 'Stimmt das so?',
    yes: 'ja',
  },
  {
    speaks: 'in English, please',
    asks: 'join',
    question: 'Which organization?',
    lets: 'accept Zora Zelt',
    letIn: 'Zora Zelt now belongs to: Ökohof',
    name: 'Zora Zelt',
    answers: 'Windmill Society',
    check: 'Is this right?',
    yes: 'yes',
  },
])('where “$question” is open', ({ speaks, asks, question, lets, name, letIn, answers, check, yes }) => {
  test('“$lets” lets in who waits, and the question stays', async () => {
    const { text, does, partners, clock } = await here(speaks)
    await does('zora', 'join ask', { organization: 'Ökohof', name })
    expect(await text('kora', asks)).toContain(question)
    clock.turn(1)
    expect(await text('kora', lets)).toContain(letIn)
    expect(await partners()).not.toContain(lets)
    clock.turn(3)
    expect(await text('kora', yes)).toContain(question)
  })

  test('a member asks for no partner of that name', async () => {
    const { text, does, store, clock } = await here(speaks)
    await does('zora', 'join ask', { organization: 'Ökohof', name })
    await text('anna', asks)
    clock.turn(1)
    await text('anna', lets)
    expect((await findAll(store, joins)).flatMap(({ value }) => value.founds ?? [])).toEqual([])
  })

  test('what a coordinator founds is shown once more', async () => {
    const { text, partners, clock } = await here(speaks)
    await text('kora', asks)
    clock.turn(1)
    expect(await text('kora', answers)).toContain(check)
    expect(await partners()).not.toContain(answers)
    clock.turn(3)
    await text('kora', yes)
    expect(await partners()).toContain(answers)
  })
})

test('a reason that is asked for may tell of a partner, and does nothing else', async () => {
  const { says, store, clock, does, deliverDue, lines } = await openBot([
    listed('WL-2B3456', 'fahre', { title: 'Überfahrten' }),
  ])
  await does('bence', 'organization ask', {
    ...{ organization: 'fahre', question: 'Fahren Sie?', contact: 'mine' },
  })
  await says('kora', 'eintrag entfernen WL-2B3456')
  clock.turn(5)
  await says('kora', 'Fähre Pevestorf nicht erreichbar')
  expect((await store.get(listings, 'WL-2B3456'))?.value.removed).toBe('Fähre Pevestorf nicht erreichbar')
  await deliverDue()
  expect(lines('console:bence').join()).not.toContain('nicht erreicht')
})

test('a sentence is no name where a partner, a region or a term is put down, either', async () => {
  const { says, does, store, clock } = await openBot()
  await does('zora', 'join ask', { organization: 'Ökohof', name: 'Zora Zelt' })
  for (const ask of ['partner anlegen', 'koordination einladen', 'region anlegen', 'begriff anlegen']) {
    await says('kora', ask)
    clock.turn(5)
    expect((await says('kora', 'wer wartet'))?.text).toContain('Zora Zelt')
  }
  const named = [
    await findAll(store, organizations),
    await findAll(store, networks),
    await findAll(store, terms),
  ]
  expect(JSON.stringify(named)).not.toContain('wer wartet')
})
