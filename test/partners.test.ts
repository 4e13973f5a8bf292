import { describe, expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { numbered } from '../src/card.ts'
import { debts } from '../src/debt.ts'
import { humans } from '../src/domain/account.ts'
import { apart } from '../src/domain/apart.ts'
import { networks } from '../src/domain/network.ts'
import { moves, organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import { responses } from '../src/domain/response.ts'
import { create, findAll, replace } from '../src/store.ts'
import { readText } from '../src/text/read-text.ts'
import { bystanders } from './bystanders.ts'
import { contentOf, openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { commands, listed } from './world.ts'

const village = async () => {
  const opened = await openBot(hay)
  await opened.store.commit([...bystanders, ...(await neighbours(opened.store))])
  return opened
}

describe('one line says it all', () => {
  test.each([
    ['Unsere Telefonnummer ist 05841 123', 'organization contact', { phone: '05841 123' }],
    ['unsere neue telefonnummer ist +49 5841 1', 'organization contact', { phone: '+49 5841 1' }],
    ['Telefon: 05841 123', 'organization contact', { phone: '05841 123' }],
    ['E-Mail: hof@example.org', 'organization contact', { mail: 'hof@example.org' }],
    ['Kompetenzen: Treppenbau, Fenster', 'organization describe', { expertise: 'Treppenbau, Fenster' }],
    [
      'Über uns: Wir sind ein Hof: klein.',
      'organization describe',
      { description: 'Wir sind ein Hof: klein.' },
    ],
    ['Wir heißen jetzt Hof Anders', 'organization profile', { name: 'Hof Anders' }],
    ['A telefonszámunk 06 92 123 456', 'organization contact', { phone: '06 92 123 456' }],
    ['Our phone number is 05841 123', 'organization contact', { phone: '05841 123' }],
    ['vormerken: Bäckerei Backhaus, Lüchow', 'prospect add', { name: 'Bäckerei Backhaus, Lüchow' }],
    ['alle Partner in Lüchow', 'organization list', { which: 'in Lüchow' }],
    ['welche Handwerksbetriebe gibt es?', 'organization list', { which: 'handwerksbetriebe' }],
    ['Welche Vereine gibt es im Wendland', 'organization list', { which: 'vereine im wendland' }],
    ['partnerek listája', 'organization list', {}],
    ['Milyen kézműves partnerek vannak?', 'organization list', { which: 'kezmuves' }],
    ['partner zusammenlegen', 'organization merge', {}],
    // What is asked for stays a question.
    ['Telefon reparieren, wer kann das?', 'who supplies', { question: 'Telefon reparieren, wer kann das?' }],
    ['Welche Farbe gibt es?', 'who supplies', { question: 'Welche Farbe gibt es?' }],
  ])('%s', (text, command, input) => {
    expect(readText(commands, text).call).toEqual({ command, input })
  })
})

test('a list is narrowed by what the network knows, in any of its names', async () => {
  const { store, says } = await openBot()
  const kept = await store.get(networks, 'WL')
  const sectors = [{ id: 'crafts', name: { en: 'Crafts', de: 'Handwerk', hu: 'Kézművesség' } }]
  if (kept) await store.commit([replace(kept, { ...kept.value, sectors })])
  const asztalos = await store.get(organizations, 'asztalos')
  if (asztalos)
    await store.commit([replace(asztalos, { ...asztalos.value, sector: 'crafts', kind: 'company' })])
  const first = async (text: string) => (await says('anna', text))?.text.split('\n')[0]
  expect(await first('welche Handwerksbetriebe gibt es?')).toBe('Partner, Handwerk: 1')
  expect(await first('alle Partner im Raum Lüchow-Dannenberg')).toBe('Partner, Wendland: 3')
  expect(await first('alle Partner Handwerk in Lüchow')).toBe('Partner, Handwerk, Lüchow: 1')
  expect(await first('alle Schulen')).toBe('Noch kein Partner: Schulen')
})

test('what is no mail, phone or website is told in a sentence, and changes nothing', async () => {
  const { store, does } = await openBot()
  const before = await store.get(organizations, 'okohof')
  for (const [input, said] of [
    [{ mail: 'hof at example' }, 'Darin steht keine E-Mail-Adresse.'],
    [{ phone: 'ruf an' }, 'Darin steht keine Telefonnummer.'],
    [{ website: 'kommt noch' }, 'Darin steht keine Website.'],
  ] as const)
    expect((await does('anna', 'organization contact', input))?.text).toContain(said)
  expect((await does('anna', 'organization profile', { name: '–' }))?.text).toBe(
    'Ein Partner braucht einen Namen.',
  )
  expect((await does('anna', 'organization profile', { region: 'Altmark' }))?.text).toMatch(/Wendland|wählen/)
  expect(await store.get(organizations, 'okohof')).toEqual(before)
})

test('markup in a name stays text, and a name that is taken away stays in the act alone', async () => {
  const { store, does, says } = await openBot()
  // Nobody but who coordinates calls a partner so.
  await says('kora', 'für Ökohof: unser Partner')
  await does('kora', 'organization profile', { name: '<b>@everyone</b>', for: 'okohof' })
  expect((await store.get(organizations, 'okohof'))?.value.name).toBe('<b>@everyone</b>')
})

test('two tell apart what looks alike once, and undoing it asks again', async () => {
  const { store, does } = await openBot()
  const done = await does('kora', 'organization apart', { organization: 'okohof', other: 'asztalos' })
  expect((await findAll(store, apart)).map(({ id }) => id)).toEqual(['asztalos:okohof'])
  expect(
    (await does('kora', 'organization apart', { organization: 'asztalos', other: 'okohof' }))?.text,
  ).toContain('zwei Partner')
  await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
  expect(await findAll(store, apart)).toEqual([])
})

test('who answered one listing twice has one answer, and who would answer themselves none', async () => {
  const { store, does } = await openBot([
    ...hay,
    listed('WL-2A2A2A', 'fahre', { title: 'Boot', responses: 1 }),
    create(responses, {
      id: 'WL-4FC7KQ:asztalos',
      network: 'WL',
      listing: 'WL-4FC7KQ',
      owner: 'okohof',
      organization: 'asztalos',
      person: 'bence',
      contact: 'mine',
      state: 'declined',
      at: '2026-08-02T00:00:00Z',
    }),
    create(responses, {
      id: 'WL-2A2A2A:asztalos',
      network: 'WL',
      listing: 'WL-2A2A2A',
      owner: 'fahre',
      organization: 'asztalos',
      person: 'bence',
      contact: 'mine',
      state: 'open',
      at: '2026-08-02T00:00:00Z',
    }),
  ])
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  const left = await findAll(store, responses)
  expect(left.map(({ id, value }) => [id, value.state])).toEqual([['WL-4FC7KQ:fahre', 'open']])
})

test('a mistaken merge is undone though its partner has changed something else since, which stays', async () => {
  const { store, does } = await openBot(hay)
  const before = await contentOf(store)
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  await does('anna', 'organization contact', { phone: '05841 777' })
  const act = done?.id.replace(/\/reply$/, '') ?? ''
  expect((await does('kora', 'undo', { act }))?.text).toContain('Rückgängig gemacht')
  const partners = async () => (await findAll(store, organizations)).map(({ value }) => value)
  const earlier = before.flatMap(({ kind, value }) => (kind === organizations.name ? [value] : []))
  expect(await partners()).toEqual(
    earlier.map((value) => (value.id === 'okohof' ? { ...value, phone: '05841 777' } : value)),
  )

  // What the merge itself had brought and somebody changed again is not guessed at.
  const again = await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  await does('anna', 'organization describe', { expertise: 'Nur noch Heu' })
  const refused = await does('kora', 'undo', { act: again?.id.replace(/\/reply$/, '') ?? '' })
  expect(refused?.text).toContain('Seitdem hat sich etwas geändert')
})

test('a mistaken merge cannot be undone once somebody has changed what it moved', async () => {
  const { does } = await openBot(hay)
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  await does('kora', 'member role', { member: 'bence:okohof', as: 'colleague', for: 'okohof' })
  const undone = await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
  expect(undone?.text).toContain('Seitdem hat sich etwas geändert')
})

test('what one of it does while it is merged or leaves is decided again, and belongs to nobody who is gone', async () => {
  const { store, does } = await openBot()
  await Promise.all([
    does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' }),
    does('bence', 'offer add', { title: 'Fenster' }),
    does('dora', 'organization contact', { phone: '05841 9' }),
  ])
  const there = new Set((await findAll(store, organizations)).map(({ id }) => id))
  for (const { value } of await store.find(acts))
    if (value.command === 'offer add') expect(value.touched).not.toEqual([])
  expect(there.has('asztalos')).toBe(false)
  expect((await findAll(store, moves)).map(({ value }) => value.to)).toEqual(['okohof'])
})

test('nothing is owed to whoever reads no chat when they are made something or taken out', async () => {
  const { store, does } = await openBot()
  await does('kora', 'member role', { member: 'emil:fahre', as: 'deputy', for: 'fahre' })
  await does('kora', 'member remove', { member: 'emil:fahre', for: 'fahre' })
  const owed = (await store.find(debts)).filter(({ value }) => value.kind === 'membership')
  expect(owed.map(({ value }) => value.to)).toEqual([])
})

describe('nobody reaches further than they may', () => {
  const attempts: readonly (readonly [
    who: string,
    command: string,
    input: Readonly<Record<string, string>>,
  ])[] = [
    ...['bence', 'gita', 'udo', 'zoe', 'ralf', 'nora', 'nils'].flatMap((who) =>
      [
        ['organization contact', { phone: '666', for: 'okohof' }],
        ['organization profile', { name: 'Weg', for: 'okohof' }],
        ['organization describe', { expertise: 'Weg', for: 'okohof' }],
        ['organization archive', { sure: 'yes', organization: 'okohof' }],
        ['organization merge', { organization: 'okohof', into: 'asztalos' }],
        ['organization unite', { organization: 'okohof', into: 'asztalos' }],
        ['organization apart', { organization: 'okohof', other: 'asztalos' }],
        ['organization restore', { organization: 'okohof' }],
        ['member add', { organization: 'okohof', name: 'Mallory' }],
        ['member role', { member: 'cili:okohof', as: 'contact', for: 'okohof' }],
        ['member decide', { member: 'cili:okohof', decides: 'yes', for: 'okohof' }],
        ['member function', { member: 'cili:okohof', function: 'Weg', for: 'okohof' }],
        ['member remove', { member: 'cili:okohof', for: 'okohof' }],
        ['prospect approach', { prospect: 'WL-7PQRST' }],
        ['prospect join', { prospect: 'WL-7PQRST' }],
        ['prospect remove', { prospect: 'WL-7PQRST' }],
      ].map(([command, input]) => [who, command, input] as [string, string, Record<string, string>]),
    ),
  ]
  test('nothing of it changes anything, with or without the network named', async () => {
    const { store, does } = await village()
    const of = async () =>
      (await contentOf(store)).filter(({ kind }) =>
        ['organization', 'person', 'membership', 'listing', 'response', 'prospect', 'apart', 'move'].includes(
          kind,
        ),
      )
    const before = await of()
    for (const [who, command, input] of attempts) {
      await does(who, command, input)
      const said = await does(who, command, { ...input, network: 'WL' })
      expect([who, command, said?.text]).not.toContain('Backhaus')
    }
    expect(await of()).toEqual(before)
  })

  test('a colleague who may not decide neither decides, nor sends anybody away, nor leaves for all', async () => {
    const { store, does } = await village()
    for (const [command, input] of [
      ['member decide', { member: 'cili:okohof', decides: 'yes' }],
      ['member remove', { member: 'anna:okohof' }],
      ['organization archive', { sure: 'yes', organization: 'okohof' }],
    ] as const)
      expect((await does('cili', command, input))?.text).toContain(
        'Darüber entscheidet die Leitung des Partners',
      )
    expect((await store.get(memberships, 'anna:okohof'))?.value.role).toBe('contact')
    expect((await does('cili', 'member remove', { member: 'cili:okohof' }))?.text).toContain('Cili Csík')
  })

  test('a prospect is shown to coordinators of its region alone, and found by nobody', async () => {
    const { says, does } = await village()
    for (const who of ['anna', 'bence', 'gita', 'zoe', 'nora'])
      for (const text of [
        'wer liefert Brot?',
        'wer ist Backhaus',
        'alle Partner',
        'vorgemerkte',
        'WL-7PQRST',
      ])
        expect((await says(who, text))?.text ?? '').not.toMatch(/Bäckerei/)
    expect((await does('ralf', 'prospect list'))?.text).not.toContain('WL-7PQRST')
    expect((await does('rita', 'prospect list'))?.text).toContain('WL-7PQRST')
    expect((await does('nils', 'prospect list'))?.text).not.toContain('WL-7PQRST')
  })

  test('whoever gives somebody else’s name at the door is not taken for them', async () => {
    const { store, does } = await village()
    await does('kora', 'member add', { organization: 'fahre', name: 'Gita Gast' })
    expect((await store.get(people, 'gita'))?.value.guest).toBe(true)
    expect(await store.get(memberships, 'gita:fahre')).toBeUndefined()
  })

  test('who has left is named by no form, list or suggestion', async () => {
    const { does, bot, call } = await village()
    await does('kora', 'organization archive', { sure: 'yes', organization: 'asztalos' })
    for (const text of ['organization list', 'help'])
      expect((await does('cili', text))?.text).not.toContain('Asztalos')
    const received = await bot.receive(call('kora', 'offer add', { title: 'Heu' }))
    const asked = received.kind === 'ask' ? received.form.fields.flatMap(({ choices }) => choices) : []
    expect(asked.map(({ label }) => label)).toEqual(['Fähre Pevestorf', 'Ökohof'])
    expect(
      (
        await does('cili', 'organization ask', {
          organization: 'asztalos',
          question: 'Ist da wer?',
          contact: 'partner',
        })
      )?.text,
    ).toBe('Nicht mehr im Netzwerk: Asztalos')
    const shown = await does('cili', 'organization show', { organization: 'asztalos' })
    expect(shown?.text).toContain('Hat das Netzwerk verlassen.')
    expect(numbered(shown?.card ?? { title: '' })).toEqual([])
  })
})

test('a prospect that is called like a partner is asked about before it becomes another', async () => {
  const { store, does } = await openBot(hay)
  const noted = await does('kora', 'prospect add', { name: 'Oekohof, Lüchow' })
  expect(noted?.text).toContain('Ähnlich heißt ein Partner, der schon dabei ist: Ökohof')
  const prospect = (await findAll(store, prospects)).find(({ value }) => value.name === 'Oekohof')?.id ?? ''
  const asked = await does('kora', 'prospect join', { prospect })
  expect(asked?.text).toContain('Ist es einer von diesen? Oekohof')
  const same = numbered(asked?.card ?? { title: '' })[0]?.call
  await does('kora', same?.command ?? '', same?.input)
  expect((await store.get(prospects, prospect))?.value.joined).toBe('okohof')
  expect((await findAll(store, organizations)).length).toBe(3)
})

test('of the people everybody reads what these have confirmed, coordinators all of it, a room nothing', async () => {
  const { store, does, says } = await openBot()
  const anna = (await store.get(people, 'anna')) ?? expect.fail('Anna is there')
  const cili = (await store.get(people, 'cili')) ?? expect.fail('Cili is there')
  const { confirmed: _, ...unconfirmed } = cili.value
  await store.commit([
    replace(anna, { ...anna.value, shows: { phone: 'network' } }),
    replace(cili, unconfirmed),
  ])
  const shown = async (who: string) =>
    (await does(who, 'organization show', { organization: 'okohof' }))?.text
  expect(await shown('bence')).toContain('Team: Anna Amsel (Ansprechperson), +49 anna')
  expect(await shown('bence')).not.toContain('Cili')
  expect(await shown('kora')).toContain('Cili Csík (Vertretung), +49 cili')
  expect((await says('bence', 'wer ist Ökohof', { room: '#plausch' }))?.text).not.toMatch(/Anna|Cili/)
})

test('the newest are those who came last', async () => {
  const { says, does } = await openBot(hay)
  await does('kora', 'prospect join', { prospect: 'WL-7PQRST', fresh: 'yes' })
  const list = (await does('anna', 'organization list', { order: 'newest' }))?.text.split('\n')
  expect(list?.[1]).toContain('Bäckerei Backhaus')
  expect((await says('anna', 'alle partner'))?.text).toContain('Neueste zuerst')
})

test('who neither stands for a partner nor decides for it takes nothing over, unless nobody else is there', async () => {
  const { store, does } = await openBot()
  const dora = await store.get(memberships, 'dora:asztalos')
  if (dora) await store.commit([replace(dora, { ...dora.value, role: 'colleague' })])
  expect((await does('dora', 'member role', { member: 'dora:asztalos', as: 'contact' }))?.text).toContain(
    'die Leitung des Partners',
  )
  await does('bence', 'member remove', { member: 'bence:asztalos' })
  expect((await does('dora', 'member role', { member: 'dora:asztalos', as: 'contact' }))?.text).toContain(
    'Dóra Deák',
  )
})

test('how something is emptied is said where it may still be, and not to who has just done so', async () => {
  const { does } = await openBot()
  const hint = 'Soll etwas leer sein'
  expect((await does('anna', 'organization contact', { phone: '05841 77' }))?.text).toContain(hint)
  expect((await does('anna', 'organization contact', { phone: '–' }))?.text).not.toContain(hint)
  expect((await does('anna', 'organization profile', { name: 'Ökohof Lüchow' }))?.text).not.toContain(hint)
})

test('what two partners say differently is told in words, their kind, too', async () => {
  const { store, does } = await openBot()
  for (const [id, kind] of [
    ['asztalos', 'company'],
    ['fahre', 'association'],
  ] as const) {
    const kept = (await store.get(organizations, id)) ?? expect.fail()
    await store.commit([replace(kept, { ...kept.value, kind })])
  }
  const merged = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  expect(merged?.text).toContain('Art: Unternehmen')
})

test.each([
  ['bence', 'unser team', 'Bence Bíró'],
  ['anna', 'mein team', 'Cili Csík'],
])(
  'whoever belongs to one partner alone is not asked whose team: %s says %s',
  async (who, text, colleague) => {
    const { says } = await openBot()
    expect((await says(who, text))?.text).toContain(colleague)
    expect((await says(who, 'personen von Fähre'))?.text).not.toContain(colleague)
  },
)

describe('whoever asks for their own partners', () => {
  const words = {
    de: ['meine partner', 'Mein Partner', 'mein Betrieb', 'Unsere Partner?'],
    en: ['my partners', 'my partner', 'My organization'],
    hu: ['partnereim', 'a partnerem', 'A szervezetem'],
  }
  const asks = {
    de: ['Was möchten Sie ändern?', 'Welcher Partner?'],
    en: ['What would you like to change?', 'Which partner?'],
    hu: ['Mit szeretne módosítani?', 'Melyik partner?'],
  }
  const all = (['de', 'en', 'hu'] as const).flatMap((locale) =>
    words[locale].map((text) => [locale, text] as const),
  )
  test.each(all)('(%s) %s: sees the only one, and chooses of several', async (locale, text) => {
    const { says, store, clock } = await openBot()
    const human = (await store.get(humans, 'anna')) ?? expect.fail('she is there')
    await store.commit([replace(human, { ...human.value, language: locale })])
    const [one = '', several = ''] = asks[locale]
    const own = await says('anna', text)
    expect(own?.text.split('\n')[0]).toBe(`${one} Ökohof`)
    const second = { network: 'WL', person: 'anna', organization: 'fahre', role: 'colleague' } as const
    await store.commit([create(memberships, { id: 'anna:fahre', ...second })])
    clock.turn(1)
    const both = (await says('anna', text))?.text ?? ''
    expect(both.split('\n')[0]).toBe(several)
    for (const name of ['Ökohof', 'Fähre Pevestorf']) expect(both).toContain(name)
  })

  test('is told so where there are none', async () => {
    const { says } = await openBot()
    expect((await says('kora', 'meine partner'))?.text).toContain('Sie selbst gehören zu keinem')
  })
})
