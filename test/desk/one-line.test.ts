import { describe, expect, test } from 'vitest'
import { joins } from '../../src/domain/join.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { errands } from '../../src/errand/errand.ts'
import { create } from '../../src/store.ts'
import type { Locale } from '../../src/words.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { tell } from '../story.ts'

const partner = (id: string, name: string, more = {}) =>
  create(organizations, { id, network: 'WL', name, town: 'Lüchow', region: 'Wendland', ...more })
const request = (id: string, person: string, name: string, more = {}) =>
  create(joins, { id, network: 'WL', person, name, at: '2026-08-20T00:00:00Z', ...more })

const said = {
  de: {
    reached: 'erreicht',
    missed: 'nicht erreicht',
    answer: 'antwortet',
    approve: 'aufnehmen',
    which: 'Was war weiterzugeben?',
    whose: 'Wessen Anfrage?',
    asks: 'Asztalos fragt: Fahren Sie am Samstag?',
    thanks: 'Es ging um: Fähre Pevestorf: Asztalos fragt: Fahren Sie am Samstag?',
    heard: 'Die Koordination hat Fähre Pevestorf erreicht.',
    notYet: 'Die Koordination hat Fähre Pevestorf noch nicht erreicht.',
    note: 'Dazu: meldet sich morgen',
    word: 'meldet sich morgen',
    answers: 'Holzhof Prezelle antwortet: Ja, um neun',
    undo: 'Rückgängig',
    nothing: '„Asztalos“: Da ist gerade nichts offen.',
    unknown: 'Das kenne ich hier nicht: Seerose',
    removed: 'Sie gehören nicht mehr dazu: Ökohof',
    invite: ['einladung Fähre', 'einladung für Emil Ente', 'lade ein emil'],
  },
  en: {
    reached: 'reached',
    missed: 'not reached',
    answer: 'they answer',
    approve: 'let in',
    which: 'What was to be passed on?',
    whose: 'Whose request?',
    asks: 'Asztalos asks: Fahren Sie am Samstag?',
    thanks: 'It was about: Fähre Pevestorf: Asztalos asks: Fahren Sie am Samstag?',
    heard: 'The coordinators have reached them: Fähre Pevestorf',
    notYet: 'The coordinators have not reached them yet: Fähre Pevestorf',
    note: 'Note: will call tomorrow',
    word: 'will call tomorrow',
    answers: 'Holzhof Prezelle answers: Ja, um neun',
    undo: 'Undo',
    nothing: '“Asztalos”: nothing is waiting for that just now.',
    unknown: 'Seerose',
    removed: 'You no longer belong to Ökohof',
    invite: ['invitation Fähre', 'invitation for Emil Ente', 'invite emil'],
  },
  hu: {
    reached: 'elértem',
    missed: 'nem értem el',
    answer: 'azt válaszolja',
    approve: 'felveszem',
    which: 'Mit kellett továbbadni?',
    whose: 'Kinek a kérelme?',
    asks: 'Asztalos kérdezi: Fahren Sie am Samstag?',
    thanks: 'Erről volt szó: Fähre Pevestorf: Asztalos kérdezi: Fahren Sie am Samstag?',
    heard: 'A koordinátor elérte: Fähre Pevestorf',
    notYet: 'A koordinátor még nem érte el: Fähre Pevestorf',
    note: 'Megjegyzés: holnap jelentkezik',
    word: 'holnap jelentkezik',
    answers: 'Holzhof Prezelle válasza: Ja, um neun',
    undo: 'Visszavonás',
    nothing: '„Asztalos”: ',
    unknown: 'Seerose',
    removed: 'Ön már nem tartozik ide: Ökohof',
    invite: ['meghívó Fähre', 'meghívó Emil Ente részére', 'meghívom emil'],
  },
} as const
const languages = ['de', 'en', 'hu'] as const satisfies readonly Locale[]

const opened = async (locale: Locale) => {
  const story = await tell('console', locale, 'formal')
  await story.store.commit([...bystanders, partner('holzhof', 'Holzhof Prezelle'), partner('hof', 'Holzhof')])
  const ask = (organization: string, question: string) =>
    story.bence.types(`organization ask organization:${organization} question:"${question}" contact:partner`)
  return { ...story, ask, words: said[locale] }
}

describe.each(languages)('in %s', (locale) => {
  test('the only thing to pass on is meant by a bare word, and it can be taken back', async () => {
    const { kora, bence, store, ask, words } = await opened(locale)
    await ask('fahre', 'Fahren Sie am Samstag?')
    await kora.types(words.reached)
    kora.sees(words.thanks, words.undo)
    bence.sees(words.heard)
    await kora.clicks(words.undo)
    bence.sees(words.notYet)
    expect((await store.find(errands))[0]?.value.state).toBe('open')
    await kora.types(words.missed)
    kora.sees(words.thanks)
    bence.sees(words.notYet)
  })

  test('of several the partner is named, with what there is to say behind it', async () => {
    const { kora, bence, store, ask, words } = await opened(locale)
    await ask('fahre', 'Fahren Sie am Samstag?')
    await ask('holzhof', 'Haben Sie Eiche?')
    await kora.types(words.reached)
    kora.sees(words.which, `[1] Fähre Pevestorf: ${words.asks}`, '[2] Holzhof Prezelle: ')
    await kora.types(`${words.reached} Pevestorf ${words.word}`)
    kora.sees(words.thanks)
    bence.sees(words.heard, words.note)
    await kora.types(`${words.answer} Holzhof Prezelle: Ja, um neun`)
    bence.sees(words.answers)
    for (const behind of ['', ` ${words.word}`]) {
      await kora.types(`${words.reached} Asztalos${behind}`)
      kora.sees(words.nothing)
    }
    await kora.types(`${words.reached} Seerose`)
    kora.sees(words.unknown)
    expect((await store.find(errands)).map(({ value }) => value.state)).toEqual(['reached', 'reached'])
  })

  test('whoever is called so is let in: the only one, by the name, or by the partner', async () => {
    const { kora, store, words } = await opened(locale)
    await store.commit([
      request('WL-J2JJJJ', 'gita', 'Gita Gast', { organization: 'okohof' }),
      request('WL-J3JJJJ', 'gita', 'Gita Gast', { organization: 'fahre' }),
      request('WL-J4JJJJ', 'udo', 'Udo Unruh', { founds: { name: 'Bäckerei Korn', town: 'Clenze' } }),
    ])
    await kora.types(words.approve)
    kora.sees(words.whose, 'Gita Gast · Ökohof, Lüchow', 'Udo Unruh · Bäckerei Korn, Clenze')
    await kora.types(`${words.approve} Fähre`)
    kora.sees('Gita Gast', 'Fähre Pevestorf', words.undo)
    expect(await store.get(memberships, 'gita:fahre')).toBeDefined()
    await kora.types(`${words.approve} Gita`)
    expect(await store.get(memberships, 'gita:okohof')).toBeDefined()
    // Shut out meanwhile: the last one that is left is decided by the bare word.
    await kora.types(words.approve)
    kora.sees('Udo Unruh')
    expect(await store.find(joins)).toEqual([])
  })

  test('who was let in by mistake is out again, and hears it', async () => {
    const { kora, store, somebody, words } = await opened(locale)
    await store.commit([request('WL-J2JJJJ', 'gita', 'Gita Gast', { organization: 'okohof' })])
    await kora.types(words.approve)
    await kora.clicks(words.undo)
    somebody('gita').sees(words.removed)
    expect(await store.get(memberships, 'gita:okohof')).toBeUndefined()
    expect((await store.get(people, 'gita'))?.value.guest).toBe(true)
    expect(await store.find(joins)).toHaveLength(1)
  })

  test('a partner is invited by its name, a person with a little word before', async () => {
    const { kora, words } = await opened(locale)
    for (const line of words.invite) {
      await kora.types(line)
      kora.sees('Emil Ente: WL-')
    }
  })
})

test.each([
  ['erreicht Emil Ente', 'erreicht.'],
  ['elértem a Fähre Pevestorfot, holnap jelentkezik', 'erreicht.'],
  ['nicht erreicht die Fähre: geht keiner ran', 'noch nicht erreicht.'],
])('%s', async (text, heard) => {
  const { does, says, deliverDue, clock, lines } = await openBot()
  await does('bence', 'organization ask', {
    organization: 'fahre',
    question: 'Fahren Sie?',
    contact: 'partner',
  })
  await deliverDue()
  expect((await says('kora', text))?.text).toContain('Es ging um: Fähre Pevestorf')
  clock.turn(20)
  await deliverDue()
  expect(lines('console:bence').at(-1)).toContain(heard)
})

test.each([
  ['nicht erreicht, Anrufbeantworter läuft', 'Anrufbeantworter läuft'],
  ['not reached, nobody answers', 'nobody answers'],
  ['nem értem el, üzenetrögzítő szól', 'üzenetrögzítő szól'],
])('%s: it is said of the only one there is', async (text, word) => {
  const { does, says, deliverDue, clock, delivered } = await openBot()
  const asked = { organization: 'fahre', question: 'Fahren Sie?', contact: 'partner' }
  await does('bence', 'organization ask', asked)
  await deliverDue()
  await says('kora', text)
  clock.turn(20)
  await deliverDue()
  const told = JSON.stringify(delivered.filter(({ to }) => to === 'console:bence'))
  expect(told).toContain(' noch nicht erreicht.')
  expect(told).toContain(word)
})

test.each(['nicht erreicht Holzhof Prezelle', 'nicht erreicht Prezelle', 'nicht erreicht Bodo Biber'])(
  '%s: whoever is named is not the only one',
  async (text) => {
    const { does, says, deliverDue, store } = await openBot([
      partner('WL-A2A2A2', 'Holzhof Prezelle', { region: 'Altmark' }),
    ])
    const asked = { organization: 'fahre', question: 'Fahren Sie?', contact: 'partner' }
    await does('bence', 'organization ask', asked)
    await deliverDue()
    await says('kora', text)
    expect((await store.find(errands)).map(({ value }) => value.state)).toEqual(['open'])
  },
)

test('another region is neither asked about nor taken', async () => {
  const { does, says, deliverDue, store } = await openBot([
    ...bystanders,
    partner('WL-A2A2A2', 'Fähre Werben', { region: 'Altmark' }),
  ])
  for (const organization of ['fahre', 'WL-A2A2A2'])
    await does('bence', 'organization ask', { organization, question: 'Fahren Sie?', contact: 'partner' })
  await deliverDue()
  expect((await says('ralf', 'erreicht Fähre'))?.text).toContain('Es ging um: Fähre Werben')
  expect((await says('rita', 'erreicht'))?.text).toContain('Es ging um: Fähre Pevestorf')
  expect((await says('kora', 'erreicht'))?.text).toContain('Da ist gerade nichts offen')
  expect((await store.find(errands)).map(({ value }) => value.state)).toEqual(['reached', 'reached'])
})

test('a name that is just so is meant, whoever else has it in theirs', async () => {
  const { says } = await openBot([
    partner('WL-B2B2B2', 'Biohof'),
    partner('WL-B3B3B3', 'Biohof Grabow'),
    partner('WL-B4B4B4', 'Biohof', { left: '2026-08-01T00:00:00Z', town: 'Clenze' }),
  ])
  for (const line of ['personen von Biohof', 'für Biohof: Telefon: 05841 123', 'personen von dem biohof'])
    expect((await says('kora', line))?.text, line).not.toMatch(/Grabow|Clenze/)
  expect((await says('anna', 'partner fragen biohof, Haben Sie Heu?'))?.text).not.toMatch(/Grabow|Clenze/)
  // Two of one name are told apart by where they are.
  const both = await says('kora', 'zeige Biohof')
  expect(both?.card.buttons?.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Biohof (Lüchow)', 'Biohof (Clenze)']),
  )
  expect(both?.text).not.toContain('Grabow')
})

test('no choice shows a number where there is a name', async () => {
  const { says } = await openBot([
    ...bystanders,
    request('WL-J2JJJJ', 'gita', 'Gita Gast', { organization: 'okohof' }),
    request('WL-J3JJJJ', 'udo', 'Udo Unruh', { organization: 'okohof' }),
  ])
  const labels = async (text: string) =>
    (await says('kora', text))?.card.buttons?.map(({ label }) => label).slice(0, -1)
  expect(await labels('für Ökohof: team zeigen')).toEqual(['Anna Amsel', 'Cili Csík'])
  expect(await labels('beitritt ablehnen')).toEqual([
    'Gita Gast · Ökohof, Lüchow',
    'Udo Unruh · Ökohof, Lüchow',
  ])
  expect(await labels('raum zeigen')).toEqual(['markt', 'plausch'])
})
