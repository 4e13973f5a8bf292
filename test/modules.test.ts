import { describe, expect, test } from 'vitest'
import { isOn, moduleNames } from '../src/domain/module.ts'
import { networks } from '../src/domain/network.ts'
import { prospects } from '../src/domain/prospect.ts'
import { findAll, replace, type Store } from '../src/store.ts'
import { locales } from '../src/words.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { commands } from './world.ts'

const switchedIn = async (store: Store) => (await store.get(networks, 'WL'))?.value.switched

/** Wendland, in which something has been explained and somebody noted. */
const village = async () => {
  const opened = await openBot([...hay, ...bystanders])
  await opened.says('kora', 'begriff anlegen Kaláka: gemeinsames Arbeiten ohne Geld')
  await opened.says('kora', 'vormerken: Bäckerei Backhaus, Lüchow')
  return opened
}

describe('what is said is switched', () => {
  test.each([
    ['Glossar ausschalten', { glossary: false }],
    ['schalte das Glossar aus', { glossary: false }],
    ['Schalte bitte das Glossar ab!', { glossary: false }],
    ['Bitte schalten Sie das Glossar aus', { glossary: false }],
    ['Glossar wieder einschalten, bitte', { glossary: true }],
    ['netzwerk glossar: aus', { glossary: false }],
    ['netzwerk glossar aus', { glossary: false }],
    ['netzwerk glossar: ein', { glossary: true }],
    ['netzwerk glossar: an', { glossary: true }],
    ['Mach das Glossar an', { glossary: true }],
    ['Glossar deaktivieren', { glossary: false }],
    ['disable the glossary', { glossary: false }],
    ['vorgemerkte Partner ausschalten', { prospects: false }],
    ['schalte die Vormerkungen ein', { prospects: true }],
    ['switch off the glossary', { glossary: false }],
    ['Please turn the glossary on', { glossary: true }],
    ['network glossary: switched off', { glossary: false }],
    ['network glossary: off', { glossary: false }],
    ['network glossary: on', { glossary: true }],
    ['switch off possible partners', { prospects: false }],
    ['kapcsold ki a szójegyzéket', { glossary: false }],
    ['kapcsold ki a szószedetet', { glossary: false }],
    ['Kérem, kapcsolja be a szójegyzéket!', { glossary: true }],
    ['szójegyzék kikapcsolása', { glossary: false }],
    ['hálózat szójegyzék: ki', { glossary: false }],
    ['kapcsold ki a leendő partnereket', { prospects: false }],
  ])('%s', async (said, switched) => {
    const { says, store } = await openBot()
    await says('kora', said)
    expect(await switchedIn(store)).toEqual(switched)
  })

  test.each(['schalte die Heizung aus', 'switch off the lights', 'Wer kann Lampen ausschalten?'])(
    '%s: is sought',
    async (said) => {
      const { says, store } = await openBot()
      expect((await says('kora', said))?.card.buttons?.some(({ call }) => /add/.test(call.command))).toBe(
        true,
      )
      expect(await switchedIn(store)).toBeUndefined()
    },
  )

  test.each([
    ['anna', 'ist der Netzwerkkoordination vorbehalten'],
    ['rita', 'der Koordination des ganzen Netzwerks vorbehalten'],
    ['gita', 'geht, sobald Sie bei einem Partner aufgenommen sind'],
  ])('not by %s', async (who, told) => {
    const { says, does, store } = await village()
    if (who !== 'gita') expect((await says(who, 'Glossar ausschalten'))?.text).toContain(told)
    expect((await does(who, 'network set', { glossary: 'off' }))?.text).toContain(told)
    expect(await switchedIn(store)).toBeUndefined()
  })
})

test('off and on again, nothing is lost, and undo takes it back', async () => {
  const { says, does, store } = await village()
  const before = await does('anna', 'term list')
  const noted = await does('kora', 'prospect list')
  for (const [module, title] of [
    ['glossary', 'Glossar: Ausgeschaltet'],
    ['prospects', 'Vorgemerkte Partner: Ausgeschaltet'],
  ] as const) {
    const off = await does('kora', 'network set', { [module]: 'off' })
    expect(off?.text.split('\n')).toEqual([
      title,
      expect.any(String),
      'Gelöscht ist nichts. Nach dem Einschalten ist alles wieder da.',
      expect.stringMatching(/^\[Rückgängig: network undo/),
      '[Alle Einstellungen: network show]',
    ])
  }
  expect((await does('kora', 'prospect list'))?.text).toBe(
    'In diesem Netzwerk ausgeschaltet: Vorgemerkte Partner\n[Vorgemerkte Partner einschalten: network set?prospects=on]',
  )
  // A member's button from before is answered, and offers nothing that is not theirs.
  expect((await does('anna', 'term list'))?.text).toBe('In diesem Netzwerk ausgeschaltet: Glossar')
  expect((await does('rita', 'prospect list'))?.card.buttons).toBeUndefined()
  expect((await does('anna', 'prospect list'))?.text).toContain('der Netzwerkkoordination vorbehalten')
  expect((await says('kora', 'vormerken: Mühle'))?.text).toContain('ausgeschaltet: Vorgemerkte Partner')

  const on = await does('kora', 'network set', { glossary: 'on' })
  expect(on?.text).toContain('Glossar: Eingeschaltet')
  expect(on?.text).not.toContain('Gelöscht')
  expect((await does('anna', 'term list'))?.text).toBe(before?.text)
  const act = on?.id.replace(/\/reply$/, '') ?? ''
  await does('kora', 'network undo', { act })
  expect(await switchedIn(store)).toEqual({ glossary: false, prospects: false })
  await does('kora', 'network set', { glossary: 'on', prospects: 'on' })
  expect((await does('kora', 'prospect list'))?.text).toBe(noted?.text)
})

/** What a button keeps is called anew each time. */
const unnumbered = (text: string | undefined) => text?.replace(/draft=[\w-]+/g, 'draft')

test('without the glossary a question is a search, as if nothing had been explained', async () => {
  const { says, does } = await village()
  await does('kora', 'term set', { term: 'Zirbelfutter', synonyms: 'Heu', meaning: 'So sagen wir dazu' })
  const asked = async (text: string) => (await says('bence', text))?.text.split('\n[')[0] ?? ''
  const searched = await asked('Wer hat Zirbelfutter?')
  expect(searched).toContain('Zirbelfutter: Ökohof')
  await does('kora', 'network set', { glossary: 'off' })
  for (const question of ['Was ist Kaláka?', 'What is Kaláka?', 'mi az a kaláka?'])
    expect(await asked(question)).not.toMatch(/gemeinsames|Glossar|szójegyzék/)
  expect(await asked('Was ist mit Heu?')).toContain('Ökohof')
  expect(await asked('Was heißt Kaláka?')).toBe('In diesem Netzwerk ausgeschaltet: Glossar')
  expect(await asked('Wer hat Zirbelfutter?')).not.toContain('Zirbelfutter: Ökohof')
  await does('kora', 'network set', { glossary: 'on' })
  expect(await asked('Was ist Kaláka?')).toContain('gemeinsames Arbeiten')
  expect(unnumbered(await asked('Wer hat Zirbelfutter?'))).toBe(unnumbered(searched))
})

test('whoever was noted and joins meanwhile is known to have joined', async () => {
  const { says, does, store } = await village()
  await does('kora', 'network set', { prospects: 'off' })
  expect((await says('kora', 'was liegt an?'))?.text).not.toContain('Backhaus')
  await does('kora', 'organization add', { name: 'Bäckerei Backhaus', town: 'Lüchow' })
  const [noted] = await findAll(store, prospects)
  expect(noted?.value.joined).toEqual(expect.any(String))
  await does('kora', 'network set', { prospects: 'on' })
  expect((await does('kora', 'prospect list'))?.text).toContain('Vorgemerkt ist niemand.')
})

describe('what the network says of it', () => {
  test('each module with its sentence and one tap, to whoever may switch it', async () => {
    const { does } = await village()
    await does('kora', 'network set', { prospects: 'off' })
    const all = (await does('kora', 'network show'))?.text ?? ''
    expect(all).toContain('Module: Suche, Angebote, Gesuche, Glossar\n')
    expect(all).toContain(
      '• Glossar: Eingeschaltet · Vorgemerkte Partner: Ausgeschaltet · Suche nach Bedeutung: Ausgeschaltet [Module: network show',
    )
    const shown = (await does('kora', 'network show', { section: 'modules' }))?.text ?? ''
    expect(shown).toContain('• Glossar: Eingeschaltet · Erklärt die Begriffe des Netzwerks')
    expect(shown).toContain('[Glossar ausschalten: network set?glossary=off]')
    expect(shown).toContain('• Vorgemerkte Partner: Ausgeschaltet · Hält fest, wen')
    expect(shown).toContain('[Vorgemerkte Partner einschalten: network set?prospects=on]')
    for (const section of [{}, { section: 'modules' }])
      expect((await does('rita', 'network show', section))?.text).not.toContain('network set')
  })

  test('to members only what is theirs, and no button that leads nowhere', async () => {
    const { does } = await village()
    expect((await does('anna', 'network show'))?.text).toMatch(/^Module: .*, Glossar$/m)
    expect((await does('kora', 'network show'))?.text).toMatch(/^Module: .*, Glossar, Vorgemerkte Partner$/m)
    await does('kora', 'network set', { glossary: 'off' })
    const shown = await does('anna', 'network show')
    expect(shown?.text).toMatch(/^Module: Suche, Angebote, Gesuche$/m)
    expect(shown?.text).not.toContain('lossar')
  })
})

test('help lists nothing that is off, to nobody and in no language', async () => {
  const { says, store } = await village()
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  await store.commit([replace(home, { ...home.value, switched: { glossary: false, prospects: false } })])
  const off = commands.filter(({ module }) => module !== undefined)
  const asked = [
    ...['hilfe', 'hilfe partner', 'hilfe netzwerk', 'hilfe koordination', 'hilfe eigenes'],
    ...['help', 'help partner', 'help network', 'help coordination', 'help own'],
    ...['segítség', 'segítség partner', 'segítség hálózat', 'segítség koordinátor', 'segítség saját'],
    ...off.flatMap(({ words }) => [`hilfe ${words.de.name}`, `help ${words.en.name.split(' ')[0]}`]),
  ]
  for (const who of ['kora', 'rita', 'anna', 'gita', 'udo'])
    for (const text of asked) {
      const shown = (await says(who, text))?.text ?? ''
      const listed = off.filter(
        ({ name, words }) =>
          new RegExp(`: ${name}[?\\]]`).test(shown) ||
          locales.some((locale) => shown.includes(`${words[locale].name}: ${words[locale].summary}`)),
      )
      expect([who, text, listed.map(({ name }) => name)]).toEqual([who, text, []])
      expect(shown).not.toMatch(/glossa|szójegyzék|fogal|begriff|vorgemerkt|possible partner|leendő/i)
    }
})

test('where nobody has chosen, everything is as it begins', () => {
  expect(moduleNames.filter((module) => isOn({}, module))).toEqual(['glossary', 'prospects'])
  for (const module of moduleNames) {
    expect(isOn({ switched: { [module]: false } }, module)).toBe(false)
    // To find by meaning is no command of its own: it helps the search.
    expect(commands.some((command) => command.module === module)).toBe(module !== 'bymeaning')
  }
})

test('a module of another release breaks neither the log nor taking back', async () => {
  const { store, does } = await openBot()
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  await store.commit([replace(home, { ...home.value, switched: { seesaws: true } })])
  const set = await does('kora', 'network set', { motto: 'Miteinander' })
  const undo = set?.card.buttons?.find(({ call }) => call.command.includes('undo'))?.call
  expect((await does('kora', 'log'))?.text).toContain('Motto')
  expect(undo && (await does('kora', undo.command, undo.input))?.text).toContain('ückgängig')
})
