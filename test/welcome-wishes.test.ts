import { describe, expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { memberships } from '../src/domain/person.ts'
import { create, findAll, type Store } from '../src/store.ts'
import { openBot } from './calling.ts'
import { expertise, welcomed } from './zoe-welcomed.ts'

const requests = async (store: Store) =>
  (await findAll(store, listings)).map(({ value }) => [value.title, value.until, value.organization])

const in3 = {
  de: {
    wish: ['wir suchen Mehl und Eier', 'Mehl und Eier suchen wir', 'suche Mehl und Eier'],
    sought: 'Gesucht: Mehl und Eier',
    can: 'kochen, backen',
    andCan: 'Und was können Sie besonders gut?',
    found: 'Danke, jetzt werden Sie gefunden: Windmühle',
    andSeeks: 'Und was suchen Sie? (Oder: nichts)',
    publish: 'Als Gesuch veröffentlichen',
    yes: 'ja',
    question: 'Wer liefert Mehl?',
    later: 'später',
    none: ['nix', 'derzeit nichts', 'wir suchen nichts', 'nichts, danke', 'Brauchen wir nicht'],
    fine: 'Alles klar, danke.',
    title: 'Mehl und Eier',
  },
  en: {
    wish: ['we are looking for flour and eggs', 'looking for flour and eggs', 'We need flour and eggs'],
    sought: 'Looking for: flour and eggs',
    can: 'bread, cakes',
    andCan: 'And what are you especially good at?',
    found: 'Thank you, others find you now: Windmühle',
    andSeeks: 'And what are you looking for? (Or: nothing)',
    publish: 'Publish as a request',
    yes: 'yes',
    question: 'Who supplies flour?',
    later: 'later',
    none: [
      'nothing',
      'nothing right now',
      "we're not looking for anything",
      'nothing, thanks',
      "we don't need that",
    ],
    fine: 'All right, thank you.',
    title: 'Flour and eggs',
  },
  hu: {
    wish: ['keresünk lisztet', 'lisztet keresünk', 'Jelenleg lisztet keresünk'],
    sought: 'Amit keres: liszt',
    can: 'kenyér, kalács',
    andCan: 'És mihez értenek igazán?',
    found: 'Köszönjük, mostantól mások is megtalálják Önöket: Windmühle',
    andSeeks: 'És mit keresnek? (Vagy: semmi)',
    publish: 'Közzététel igényként',
    yes: 'igen',
    question: 'Ki szállít lisztet?',
    later: 'később',
    none: ['semmi', 'jelenleg semmit', 'nem keresünk semmit', 'semmi, köszönjük', 'nem keresünk'],
    fine: 'Rendben, köszönjük.',
    title: 'Liszt',
  },
} as const

describe.each(['de', 'en', 'hu'] as const)('what a newcomer seeks, in %s', (locale) => {
  const say = in3[locale]

  test.each(say.wish)('%s, alone: a request to look at, and what they can is asked', async (wish) => {
    const { types, answers, store } = await welcomed({ locale })
    const shown = await types(wish)
    expect(shown.split('\n')[0]).toBe(say.sought)
    expect(shown).toContain(say.publish)
    expect(shown).toContain(say.andCan)
    // Nothing of the wish is lost with the other answer.
    const both = await answers(say.can)
    expect(both.split('\n')[0]).toBe(say.found)
    expect(both).toContain(say.sought)
    expect(both).toContain(say.publish)
    expect(both).not.toContain(say.andSeeks)
    expect(await expertise(store)).toBe(say.can)
    await types(say.yes)
    expect(await requests(store)).toEqual([])
    await types(say.yes)
    expect((await requests(store)).map(([title]) => title)).toEqual([say.title])
  })

  test.each(say.wish)('%s, as the next message', async (wish) => {
    const { types, answers, store } = await welcomed({ locale })
    const first = await answers(say.can)
    expect(first.split('\n')[0]).toBe(say.found)
    expect(first).toContain(say.andSeeks)
    // Whoever says no more has been heard.
    expect(await expertise(store)).toBe(say.can)
    const second = await types(wish)
    expect(second.split('\n')[0]).toBe(say.sought)
    expect(second).toContain(say.publish)
    expect(second).not.toContain(say.andCan)
  })

  test(`${say.later}: what is sought is still heard`, async () => {
    const { types } = await welcomed({ locale })
    await types(say.later)
    expect((await types(say.wish[0])).split('\n')[0]).toBe(say.sought)
  })

  test(`${say.question} is searched, and both are still answered`, async () => {
    const { types, answers, store } = await welcomed({ locale })
    expect(await types(say.question)).not.toContain(say.andCan)
    const both = await answers(`${say.can}, ${say.wish[0]}`)
    expect(both.split('\n')[0]).toBe(say.found)
    expect(both).toContain(say.sought)
    expect(await expertise(store)).toBe(say.can)
  })

  test.each(say.none)('%s is sought by nobody', async (none) => {
    const { types, answers, store } = await welcomed({ locale })
    await answers(say.can)
    expect(await types(none)).toContain(say.fine)
    expect(await expertise(store)).toBe(say.can)
    const alone = await welcomed({ locale })
    await alone.types(none)
    expect(await alone.types(say.yes)).not.toContain(say.publish)
    expect(await expertise(alone.store)).toBeUndefined()
    expect(await requests(alone.store)).toEqual([])
  })
})

test.each([
  ['kochen, suche Mehl', 'kochen', 'Mehl'],
  ['Treppen, Fenster\nEichenholz', 'Treppen, Fenster', 'Eichenholz'],
  ['suche Mehl\nkochen, backen', 'kochen, backen', 'Mehl'],
  ['1. Treppen, Fenster\n2. Eichenholz', 'Treppen, Fenster', 'Eichenholz'],
  ['Können: kochen. Suchen: Mehl', 'kochen', 'Mehl'],
  ['danke schön! können kochen. Mehl bräuchten wir', 'kochen', 'Mehl'],
])('%j answers both', async (text, can, seeks) => {
  const { answers, store } = await welcomed({ locale: 'de' })
  expect(await answers(text)).toContain(`Gesucht: ${seeks}`)
  expect(await expertise(store)).toBe(can)
})

test.each(['Mehl, Eier und Butter suchen wir', 'Lisztet, tojást és vajat keresünk'])(
  '%s: all of it is sought, none of it can be done',
  async (text) => {
    const { types, store } = await welcomed({ locale: 'de' })
    expect((await types(text)).split('\n')[0]).toMatch(/: (?:Mehl, Eier und Butter|Liszt, tojás és vaj)$/)
    expect(await expertise(store)).toBeUndefined()
  },
)

test('a day that is said of what is sought is the day of the request', async () => {
  const { types, answers, store } = await welcomed({ locale: 'de' })
  expect(await answers('Wir können Treppen. Suchen: Eichenholz bis Freitag')).toContain(
    'Gesucht: Eichenholz bis Freitag',
  )
  expect(await types('ja')).toContain('Was: Eichenholz\nBis: 28. August 2026')
  await types('ja')
  expect((await requests(store)).map(([title, until]) => [title, until])).toEqual([
    ['Eichenholz', '2026-08-28'],
  ])
})

test('figures alone answer neither question', async () => {
  const { types, answers, store } = await welcomed({ locale: 'de' })
  expect(await types('123')).toContain('Das passt hier nicht.')
  await answers('Treppen, Fenster')
  expect(await types('4')).not.toContain('Gesucht')
  expect(await expertise(store)).toBe('Treppen, Fenster')
})

describe('who comes in for several partners', () => {
  const works = { network: 'WL', person: 'emil', role: 'colleague' } as const
  const both = async () => {
    const opened = await openBot([
      create(memberships, { id: 'emil:asztalos', ...works, organization: 'asztalos' }),
    ])
    const { says, does, clock, deliverDue } = opened
    const invited = (await does('kora', 'invitation', { person: 'emil' }))?.text ?? ''
    const shown = (await says('zoe', /WL-\w{6}-\w{6}/.exec(invited)?.[0] ?? ''))?.text
    clock.turn(5)
    await deliverDue()
    const types = async (text: string) => {
      clock.turn(5)
      return (await says('zoe', text))?.text ?? ''
    }
    return { ...opened, shown, types }
  }

  test('is asked for which one, and the second answer is for the same', async () => {
    const { shown, types, store } = await both()
    expect(shown).toContain('Partner: Asztalos · Fähre Pevestorf')
    expect(await types('Brücken, Stege')).toMatch(/^Für wen\?[\s\S]*\[Asztalos[\s\S]*\[Fähre Pevestorf/)
    expect(await expertise(store, 'Asztalos')).toBe('Möbel, Fenster, Treppenbau')
    expect(await types('Fähre Pevestorf')).toMatch(/^Stimmt das so\?[\s\S]*Für: Fähre Pevestorf/)
    expect(await types('ja')).toMatch(/Fähre Pevestorf[\s\S]*Für: Fähre Pevestorf/)
    expect(await expertise(store, 'Fähre Pevestorf')).toBe('Überfahrten, Ausflüge, Brücken, Stege')
    expect(await expertise(store, 'Asztalos')).toBe('Möbel, Fenster, Treppenbau')
    expect(await types('wir suchen Mehl')).toContain('Für: Fähre Pevestorf')
    await types('ja')
    await types('ja')
    expect((await requests(store)).map(([, , organization]) => organization)).toEqual(['fahre'])
  })

  test('is offered the last choice first', async () => {
    const { types, clock } = await both()
    await types('biete Stege')
    await types('Fähre Pevestorf')
    await types('ja')
    clock.turn(60)
    expect(await types('wir machen Brücken, suchen Mehl')).toMatch(
      /^Für wen\?[\s\S]*\[Fähre Pevestorf[\s\S]*\[Asztalos/,
    )
  })

  test('is welcomed for the one partner that lets them in, and answers for that', async () => {
    const { says, does, store, clock, deliverDue, delivered } = await openBot()
    await says('anna', 'beitreten Asztalos, Anna Amsel')
    const [join] = await findAll(store, joins)
    await does('bence', 'join approve', { join: join?.id ?? '' })
    clock.turn(5)
    await deliverDue()
    const card = delivered.findLast(({ to }) => to === 'console:anna')?.card
    expect(card?.asks?.call.input.for).toBe('asztalos')
    clock.turn(5)
    expect((await says('anna', 'Brücken, Stege'))?.text).toContain('Für: Asztalos')
    await says('anna', 'ja')
    expect(await expertise(store, 'Ökohof')).toBe('Heu, Kartoffeln, Honig')
  })
})

test('what was sought and dropped does not come back with what is sought next', async () => {
  const { types } = await welcomed({ locale: 'de' })
  expect(await types('suche Äpfel')).toContain('Gesucht: Äpfel')
  await types('nein')
  const next = await types('suche Kisten')
  expect(next).toContain('Kisten')
  expect(next).not.toContain('Äpfel')
})

test.each([
  ['de', 'Treppen, Fenster', 'nicht veröffentlichen'],
  ['de', 'Treppen, Fenster', 'bitte nicht veröffentlichen!'],
  ['en', 'stairs, windows', "don't publish it"],
  ['hu', 'lépcső, ablak', 'ne tegyék közzé'],
  ['de', 'Treppen, Fenster', 'nein, noch nicht veröffentlichen'],
  ['en', 'stairs, windows', "no, please don't publish that yet"],
] as const)('%s: %s is left by “%s”', async (locale, skills, no) => {
  const { types, store } = await welcomed({ locale })
  await types(skills)
  expect(await types(no)).toMatch(/^(?:Gut, es bleibt|All right|Rendben)/)
  expect(await expertise(store)).toBeUndefined()
})

test('a form with both answers loses neither', async () => {
  const { does } = await openBot()
  const both = async (skills: string) =>
    (await does('bence', 'welcome', { skills, seeks: 'Holz', for: 'asztalos' }))?.text
  for (const skills of ['Treppen\nFenster', 'Treppen und Fenster, sonst nichts'])
    expect(await both(skills)).toContain('Gesucht: Holz')
})
