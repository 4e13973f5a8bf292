import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { humans } from '../src/domain/account.ts'
import { terms } from '../src/domain/glossary.ts'
import { listings } from '../src/domain/listing.ts'
import { moduleNames } from '../src/domain/module.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { isList, sections, settingsOf } from '../src/network/setting-sections.ts'
import type { Store } from '../src/store.ts'
import { create, findAll, replace } from '../src/store.ts'
import { locales } from '../src/words.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { givenFor, hay } from './given.ts'
import { neighbours } from './neighbours.ts'

type Does = Awaited<ReturnType<typeof openBot>>['does']

const networkOf = async (store: Store) =>
  (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')

describe('what is said becomes what stands', () => {
  const rows: readonly (readonly [said: string, stands: object])[] = [
    ['netzwerk haltung: Beobachten', { style: 'observe', nudges: 'none', asks: 1 }],
    ['netzwerk haltung: ermöglichen', { style: 'enable', nudges: 'few', asks: 2 }],
    ['network style: drive', { style: 'drive', nudges: 'many', asks: 5 }],
    ['netzwerk name: Partnernetz Elbtal', { name: 'Partnernetz Elbtal' }],
    ['netzwerk motto: „Ja: gemeinsam“', { motto: '„Ja: gemeinsam“' }],
    ['netzwerk thema: Holz & Wald', { field: 'Holz & Wald' }],
    ['hálózat nyelv: Magyar', { language: 'hu', languages: ['de'] }],
    ['netzwerk weitere sprachen: Alle anderen', { languages: ['en', 'hu'] }],
    ['netzwerk weitere sprachen: Ungarisch', { languages: ['hu'] }],
    ['netzwerk weitere sprachen: keine', { languages: [] }],
    ['netzwerk anrede: Du', { tone: 'familiar' }],
    ['hálózat megszólítás: Te', { tone: 'familiar' }],
    ['netzwerk zeitzone: Wien', { zone: 'Europe/Vienna' }],
    ['netzwerk zeitzone: europe/budapest', { zone: 'Europe/Budapest' }],
    ['netzwerk zeitzone: Bécs', { zone: 'Europe/Vienna' }],
    ['network time zone: New York', { zone: 'America/New_York' }],
    ['netzwerk tag des überblicks: Freitag', { digest: { day: 5, hour: 8 } }],
    ['netzwerk stunde des überblicks: 9 Uhr', { digest: { day: 1, hour: 9 } }],
    ['network digest hour: 6 pm', { digest: { day: 1, hour: 18 } }],
    ['netzwerk fragen pro woche: 3', { asks: 3 }],
    ['netzwerk fragen pro woche: keine', { asks: 0 }],
    ['netzwerk erinnerungen: viele', { nudges: 'many' }],
    ['netzwerk beitritt: offen', { joining: 'open' }],
    ['netzwerk verzeichnis: offen', { directory: 'open' }],
    ['netzwerk datenschutz: Rathaus, 05841 1', { privacy: 'Rathaus, 05841 1' }],
    ['network set motto: Together', { motto: 'Together' }],
    ['netzwerk einstellen motto: Zusammen', { motto: 'Zusammen' }],
    [
      'neue branche Imkerei hu:Méhészet',
      { sectors: [{ name: { de: 'Imkerei', en: 'Imkerei', hu: 'Méhészet' } }] },
    ],
  ]
  test.each(rows)('%s', async (said, stands) => {
    const { store, says } = await openBot()
    await says('kora', said)
    expect(await networkOf(store)).toMatchObject(stands)
    await store.close()
  })

  test.each(['motto', 'thema', 'datenschutz'])('%s can be empty again', async (called) => {
    const { store, says } = await openBot()
    await says('kora', `netzwerk ${called}: Etwas`)
    const shown = await says('kora', `netzwerk ${called}: -`)
    expect(shown?.text).toContain('(noch nichts)')
    const { motto, field, privacy } = await networkOf(store)
    expect([motto, field, privacy]).toEqual([undefined, undefined, undefined])
    await store.close()
  })
})

const keysOf = ({ schema }: typeof networks): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : expect.fail('a record has fields')

/** What of a network's record nobody sets: what it is known by, and what becomes of it. */
const unset = ['id', 'made', 'closing', 'rewriting', 'service']
/** How the settings are called of which the record holds several in one. */
const within: Readonly<Record<string, readonly string[]>> = {
  sectors: ['sector'],
  regions: ['region'],
  categories: ['category'],
  digest: ['digestday', 'digesthour'],
  switched: moduleNames,
}

test.each(locales)(
  'all that a network can set is in one section, explained in a sentence (%s)',
  async (locale) => {
    const { does, store } = await openBot()
    const kora = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(kora, { ...kora.value, language: locale })])
    const all = sections.flatMap((section) => settingsOf[section])
    const kept = keysOf(networks).filter((key) => !unset.includes(key))
    expect(all.toSorted()).toEqual(kept.flatMap((key) => within[key] ?? [key]).toSorted())
    for (const section of sections) {
      const shown = await does('kora', 'network show', { section })
      const items = (shown?.card.blocks ?? []).flatMap((block) => (block.kind === 'items' ? block.items : []))
      // Each is changed with one tap.
      expect(items.map(({ button }) => button?.call.command)).toEqual(
        settingsOf[section].map((key) => (isList(key) ? `${key} set` : 'network set')),
      )
      for (const { line } of items) expect(line).toMatch(/^[^·]+: .+ · \p{Lu}.+\.$/u)
      // To whoever does not coordinate, it is what it is without.
      const plain = await does('anna', 'network show', { section })
      expect(plain?.text).toBe((await does('anna', 'network show'))?.text)
    }
    await store.close()
  },
)

test('the lists are set, and shortened, from where they are explained', async () => {
  const { does, says } = await openBot()
  const shown = await does('kora', 'network show', { section: 'lists' })
  expect(shown?.text).toContain('• Regionen: Wendland (Lüchow-Dannenberg) · Wo die Partner sind.')
  expect(shown?.text).toContain('[Region anlegen: region set]')
  expect(shown?.text).toContain(
    'Etwas herausnehmen oder ersetzen: branche entfernen, region entfernen, kategorie entfernen',
  )
  await says('kora', 'region anlegen')
  expect((await says('kora', 'Altmark'))?.text).toContain('Region: Altmark')
})

describe('what is no value is said so, and nothing changes', () => {
  const rows: readonly (readonly [said: string, answer: RegExp])[] = [
    ['netzwerk zeitzone: Atlantis', /kenne ich nicht. Bitte nennen Sie eine Stadt/],
    ['netzwerk zeitzone: +02:00', /kenne ich nicht/],
    ['netzwerk zeitzone: ../../etc/passwd', /kenne ich nicht/],
    ['netzwerk stunde des überblicks: 24', /keine volle Stunde/],
    ['netzwerk stunde des überblicks: halb acht', /keine volle Stunde/],
    ['netzwerk stunde des überblicks: -1', /keine volle Stunde/],
    ['netzwerk anrede: Hoheit', /Das passt hier nicht/],
    ['netzwerk sprache: Klingonisch', /Das passt hier nicht/],
    ['netzwerk fragen pro woche: 1000', /Das passt hier nicht/],
    ['netzwerk beitritt: vielleicht', /Das passt hier nicht/],
    ['netzwerk name: X', /mindestens 2 Zeichen/],
    [`netzwerk motto: ${'x'.repeat(201)}`, /höchstens 200 Zeichen/],
    ['region setzen Altmark in:Atlantis', /kenne ich hier nicht: Atlantis/],
    ['region setzen Altmark auch:Wendland', /Den Namen gibt es schon: Wendland/],
    ['region entfernen Atlantis', /kenne ich hier nicht: Atlantis/],
    ['region entfernen Wendland stattdessen:Wendland', /kenne ich hier nicht/],
    ['branche entfernen Raumfahrt', /kenne ich hier nicht: Raumfahrt/],
    ['kategorie setzen Material en:Transport', /Den Namen gibt es schon: Transport/],
    ['begriff entfernen Heu', /kenne ich hier nicht: Heu/],
    [`begriff setzen ${'x'.repeat(81)}: lang`, /höchstens 80 Zeichen/],
  ]
  test.each(rows)('%s', async (said, answer) => {
    const { store, says } = await openBot()
    const before = await networkOf(store)
    expect((await says('kora', said))?.text).toMatch(answer)
    expect(await networkOf(store)).toEqual(before)
    await store.close()
  })
})

/** What only a coordinator of the whole network may change. */
const ownOf = async (store: Store) =>
  JSON.stringify([await findAll(store, networks), await findAll(store, places), await findAll(store, terms)])

test('nobody but who coordinates the whole network changes anything of it', async () => {
  const { store, bot, does, says } = await openBot([...hay, ...bystanders])
  await store.commit(await neighbours(store))
  const change = await does('kora', 'network set', { motto: 'Gut' })
  const act = change?.id.replace(/\/reply$/, '') ?? ''
  const before = await ownOf(store)
  const own = bot.commands.filter(
    ({ name, changes }) => changes && /^(?:network|region|sector|category|place|term) /.test(name),
  )
  expect(own.length).toBeGreaterThan(12)
  for (const who of ['zoe', 'gita', 'udo', 'anna', 'bence', 'rita', 'ralf', 'nora', 'nils']) {
    for (const { name, fields } of own)
      await does(who, name, {
        ...givenFor(name, fields),
        act,
        network: 'WL',
        sure: 'Wendland',
        motto: 'Alles meins',
        for: 'okohof',
      })
    await says(who, 'WL: netzwerk motto: Alles meins')
  }
  expect((await ownOf(store)).replace(/"Nachbarn".*?"categories":\[\]/, '')).toContain('Gut')
  expect(await ownOf(store)).not.toContain('Alles meins"')
  expect(JSON.parse(await ownOf(store))[1]).toEqual(JSON.parse(before)[1])
  expect(JSON.parse(await ownOf(store))[2]).toEqual([])
  expect(await networkOf(store)).toMatchObject({ motto: 'Gut', name: 'Wendland' })
  expect(await networkOf(store)).not.toHaveProperty('closing')
})

const hostile = [
  '<!channel> @everyone',
  '<b>fett</b>](http://x)',
  '"]}{"',
  '\u202Eumgedreht',
  '{{x}} %s {name}',
  "'; drop table record;--",
]

test.each(hostile)('%s stands as it was written, and does nothing', async (text) => {
  const { store, says, does } = await openBot()
  const clean = text.replace('\u202E', '').trim()
  await says('kora', `netzwerk motto: ${text}`)
  expect((await networkOf(store)).motto).toBe(clean)
  await does('kora', 'region set', { region: text })
  await does('kora', 'sector set', { sector: text })
  await does('kora', 'term set', { term: text, meaning: text, synonyms: text })
  const shown = await does('anna', 'network show')
  expect(shown?.text).toContain(clean)
  expect((await says('anna', `was ist ${text}`))?.text).toBeDefined()
  expect((await does('anna', 'term show', { term: text }))?.text).toContain(clean)
  const [, code] =
    /Der Code: (\S+)/.exec(
      (await does('kora', 'place link', { name: text, use: 'general', language: 'de' }))?.text ?? '',
    ) ?? []
  await says('kora', code ?? '', { room: '#neu' })
  expect((await store.get(places, 'console:#neu'))?.value.name).toBe(clean.replace(/^#+/, ''))
  await store.close()
})

test('taking a change back brings everything back, once, and not over what others changed since', async () => {
  const { store, does, says } = await openBot()
  const before = await networkOf(store)
  const first = await does('kora', 'network set', { style: 'drive' })
  const act = first?.id.replace(/\/reply$/, '') ?? ''
  expect((await does('anna', 'undo', { act }))?.text).not.toContain('Rückgängig gemacht')
  expect((await does('anna', 'network undo', { act }))?.text).toContain('vorbehalten')
  expect((await does('kora', 'network undo', { act }))?.text).toContain('Rückgängig gemacht: ')
  expect(await networkOf(store)).toEqual(before)
  expect((await does('kora', 'network undo', { act }))?.text).toContain('Seitdem hat sich etwas geändert')
  const second = await does('kora', 'network set', { motto: 'Eins' })
  await says('kora', 'netzwerk motto: Zwei')
  expect(
    (await does('kora', 'network undo', { act: second?.id.replace(/\/reply$/, '') ?? '' }))?.text,
  ).toContain('Seitdem')
  expect((await networkOf(store)).motto).toBe('Zwei')
})

test.each([
  [
    'region',
    'Nord',
    'prospect',
    (does: Does) => does('kora', 'prospect add', { name: 'Mühle', region: 'Nord' }),
  ],
  ['region', 'Nord', 'partner', (does: Does) => does('anna', 'organization profile', { region: 'Nord' })],
  [
    'sector',
    'Fischerei',
    'partner',
    (does: Does) => does('anna', 'organization profile', { sector: 'Fischerei' }),
  ],
])('a new %s is not taken back once it is that of a %3$s', async (what, called, _, names) => {
  const { store, does, says } = await openBot()
  const set = await does('kora', `${what} set`, { [what]: called })
  const before = await networkOf(store)
  await names(does)
  const act = set?.id.replace(/\/reply$/, '') ?? ''
  expect((await says('kora', 'netzwerk rückgängig'))?.text).toContain('nichts offen')
  expect((await does('kora', 'network undo', { act }))?.text).toContain('Seitdem hat sich etwas geändert')
  expect(await networkOf(store)).toEqual(before)
})

test('a new name is not taken back once somebody else has it, too, else it goes from all that has it', async () => {
  const { store, does } = await openBot()
  const rename = async () =>
    (await does('kora', 'region set', { region: 'Wendland', name: 'Nord' }))?.id.replace(/\/reply$/, '') ?? ''
  const first = await rename()
  expect((await store.get(organizations, 'okohof'))?.value.region).toBe('Nord')
  expect((await does('kora', 'network undo', { act: first }))?.text).toContain('Rückgängig gemacht: ')
  expect((await store.get(organizations, 'okohof'))?.value.region).toBe('Wendland')
  const second = await rename()
  await does('kora', 'prospect add', { name: 'Mühle', region: 'Nord' })
  expect((await does('kora', 'network undo', { act: second }))?.text).toContain('Seitdem hat sich etwas')
})

test('who works where a coordinator works takes back nothing of the network', async () => {
  const { store, does, says } = await openBot([
    create(memberships, {
      id: 'kora:okohof',
      network: 'WL',
      person: 'kora',
      organization: 'okohof',
      role: 'colleague',
    }),
  ])
  const word = await does('kora', 'term set', { term: 'Heu', meaning: 'Trockenes Gras' })
  const room = await does('kora', 'place unlink', { place: 'plausch' })
  for (const shown of [word, room]) {
    const act = shown?.id.replace(/\/reply$/, '') ?? ''
    expect((await does('anna', 'undo', { act }))?.text).not.toContain('Rückgängig gemacht')
    expect((await does('anna', 'network undo', { act }))?.text).toContain('vorbehalten')
  }
  expect((await says('anna', 'rückgängig'))?.text).not.toContain('Raum trennen')
  expect(await store.get(places, 'console:#plausch')).toBeUndefined()
  await says('kora', 'netzwerk rückgängig')
  await says('kora', '1')
  expect(await store.get(places, 'console:#plausch')).toBeDefined()
})

test.each([
  'kategorie anlegen Werkzeug en:Tools hu:Szerszám',
  'neue Kategorie Werkzeug englisch:Tools ungarisch:Szerszám',
  'category set Tools de:Werkzeug hu:Szerszám',
  'kategória megadása Szerszám en:Tools de:Werkzeug',
])('%s: everybody reads the category in their language', async (said) => {
  const { store, does, says } = await openBot()
  expect((await says('kora', said))?.text).toContain('Steht in der Liste: Tools / Werkzeug / Szerszám')
  const category = (await networkOf(store)).categories.at(-1)?.id ?? ''
  await does('anna', 'offer add', { title: 'Leiter', category })
  const [listing] = await findAll(store, listings)
  const bence = (await store.get(humans, 'bence')) ?? expect.fail()
  for (const [language, label, name] of [
    ['de', 'Kategorie', 'Werkzeug'],
    ['en', 'Category', 'Tools'],
    ['hu', 'Kategória', 'Szerszám'],
  ] as const) {
    await store.commit([replace((await store.get(humans, 'bence')) ?? bence, { ...bence.value, language })])
    const shown = await does('bence', 'listing show', { listing: listing?.id ?? '' })
    expect(shown?.text).toContain(`\n${label}: ${name}\n`)
    expect((await does('bence', 'network show'))?.text).toMatch(new RegExp(`, ${name}$`, 'm'))
  }
})
