import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
afterAll(() => ground.clear())

const partners = [
  'Firma;Ort;PLZ;Branche;Was bieten Sie an?;E-Mail Firma;Telefon Firma;Ansprechpartner;E-Mail Ansprechpartner',
  'Müller Metallbau GmbH;Lüchow;29439;Handwerk;Geländer, Tore, Schweißen;info@mm.example;05841 1234;Karl Müller;karl@mm.example',
  'Gemeinde Trebel;Trebel;29494;Verwaltung;Dorfgemeinschaftshaus, Stühle;rathaus@trebel.example;05848 77;Ute Schön;ute@trebel.example',
]
const listings = [
  'Art;Titel;Menge;Organisation;Gültig bis',
  'Angebot;Stahlreste;1,5 t;Müller Metallbau GmbH;laufend',
]

beforeAll(() => {
  writeFileSync(ground.path('partner.csv'), partners.join('\r\n'))
  writeFileSync(ground.path('angebote.csv'), listings.join('\n'))
  writeFileSync(
    ground.path('kaputt.csv'),
    'Art;Titel;Organisation\nAngebot;Sand;Niemand\nAngebot;Kies;Gemeinde Trebel\n',
  )
  writeFileSync(
    ground.path('bild.csv'),
    Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256),
  )
  writeFileSync(ground.path('leer.csv'), '')
})
const take = (...words: readonly string[]) =>
  ground.shell(['import', ...words.map((word) => (word.endsWith('.csv') ? ground.path(word) : word))])

describe('a network of one’s own', () => {
  test('on an empty installation the demo network is asked', () => {
    const { stdout, stderr } = ground.shell(['ask', '--json'], 'Wer liefert Hackschnitzel im Wendland?\n')
    const { verdict, hits } = JSON.parse(stdout)
    expect(verdict).toBe('answer')
    expect(hits[0]).toMatchObject({ organization: { name: 'Sägewerk Tannendiek' }, town: 'Lüchow' })
    expect(stderr).toContain('Demonetz')
  })
  test('wants a name, can be tried out, is made, and stays as it is', () => {
    expect(take('partner.csv').stderr).toContain('--network NAME')
    expect(take('partner.csv', '--network', 'Metallnetz', '--dry-run').stdout).toContain('Das war eine Probe')
    expect(take('partner.csv', 'angebote.csv', '--network', 'Metallnetz').stdout).toContain('Partner: 2 neu')
    const again = take('partner.csv', 'angebote.csv', '--json')
    expect(JSON.parse(again.stdout)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: 3,
      kept: 0,
      refused: [],
    })
    expect(again.status).toBe(0)
  })
  test('answers from it, and its coordinator speaks', () => {
    expect(ground.shell(['ask'], 'Wer kann schweißen?\n').stdout).toContain('Müller Metallbau GmbH')
    const { stdout, stderr } = ground.start('Wer hat Stahl?\n')
    expect(stdout).toContain('Müller Metallbau GmbH')
    expect(stdout).toContain('noch nicht im Chat')
    expect(stderr).toBe('')
  })
  test('pressing a button keeps the language that people write in', () => {
    const { stdout } = ground.start('/as Karl\nstimmt so\nmeine\n2\nabbrechen\n')
    expect(stdout).toContain('[2] Angebot veröffentlichen')
    expect(stdout).toContain('Was\nAngebot veröffentlichen\n(abbrechen)')
  })
  test('a running bot sees what is imported beside it', async () => {
    const bot = ground.spawn()
    let printed = ''
    bot.stdout.on('data', (text) => {
      printed += text
    })
    bot.stdin.write('Wer hat Kies?\n')
    await expect.poll(() => printed).toContain('niemanden gefunden')
    const { status, stdout } = take('kaputt.csv')
    expect(status).toBe(2)
    expect(stdout).toContain('kaputt.csv, Zeile 2')
    await expect
      .poll(
        () => {
          bot.stdin.write('Wer hat Kies?\n')
          return printed
        },
        { interval: 300, timeout: 5000 },
      )
      .toContain('Kies: Gemeinde Trebel')
    expect(ground.shell(['health']).status).toBe(0)
    bot.stdin.end()
    await new Promise((resolve) => bot.on('exit', resolve))
    expect(ground.shell(['health']).status).toBe(1)
  })
  test('another network beside it is made on purpose only', () => {
    const { stderr, status } = take('partner.csv', '--network', 'Metalnetz')
    expect(stderr).toContain('Ein Netzwerk namens Metalnetz gibt es nicht. Es gibt: Metallnetz (ME).')
    expect(status).toBe(1)
    expect(take('partner.csv', '--network', 'Zweitnetz', '--create').status).toBe(0)
    expect(ground.shell(['ask'], 'Heu?\n').stderr).toContain(
      'in Klammern angeben: Metallnetz (ME), Zweitnetz (ZW)',
    )
    expect(ground.shell(['ask', '--network', 'zw'], 'Wer schweißt?\n').status).toBe(0)
    expect(ground.shell(['ask', '--network', 'zweitnetz'], 'Wer schweißt?\n').status).toBe(0)
  })
})

describe('what goes wrong is one sentence', () => {
  test.each([
    [['import'], 'Welche Datei?', 1],
    [['import', '/nirgends/liste.csv'], 'lässt sich nicht lesen', 1],
    [['import', '/tmp'], 'lässt sich nicht lesen', 1],
    [['frob'], '„frob“ kenne ich nicht', 1],
    [['ask', '--locale', 'fr'], '„fr“ kenne ich nicht', 1],
  ] as const)('%j', (words, sentence, code) => {
    const { stderr, status } = ground.shell(words)
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(code)
  })
  test.each(['bild.csv', 'leer.csv'])('%s', (name) => {
    const { stdout, stderr, status } = take(name, '--network', 'Metallnetz')
    expect(stdout).toContain(`${name}: `)
    expect(stderr).toBe('')
    expect(status).toBe(2)
  })
  test('what is no file is not waited for', () => {
    const pipe = ground.path('pipe.csv')
    spawnSync('mkfifo', [pipe])
    const { stderr, status } = ground.shell(['import', pipe, '--network', 'Metallnetz'])
    expect(stderr).toContain('lässt sich nicht lesen')
    expect(status).toBe(1)
  })
  test('a folder in the place of the store', () => {
    mkdirSync(ground.path('folder.db'))
    const { stderr, status } = ground.shell(['ask'], 'Heu?\n', {
      STORE_URL: `sqlite:${ground.path('folder.db')}`,
    })
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(1)
  })
})

test('a first import that is started several times at once makes one network', async () => {
  const runs = Array.from({ length: 3 }, () =>
    ground.spawnShell(['import', ground.path('partner.csv'), '--network', 'Erz und Vogt', '--json'], {
      STORE_URL: `sqlite:${ground.path('gleich.db')}`,
    }),
  )
  const reports = await Promise.all(runs)
  expect(reports.map(({ status }) => status)).toEqual([0, 0, 0])
  const created = reports.map(({ stdout }) => JSON.parse(stdout).created)
  expect(created.toSorted()).toEqual([0, 0, 2])
  const asked = ground.shell(['ask', '--json'], 'Wer kann schweißen?\n', {
    STORE_URL: `sqlite:${ground.path('gleich.db')}`,
  })
  expect(JSON.parse(asked.stdout).hits).toHaveLength(1)
})

test('600 lines imported twice: the second report says that nothing changed', () => {
  const lines = Array.from(
    { length: 600 },
    (_, i) =>
      `Betrieb ${i};Ort ${i % 40};Kompetenz ${i};info@betrieb${i}.example;Person ${i};p${i}@betrieb${i}.example`,
  )
  const header = 'Name;Ort;Kompetenzen;E-Mail Organisation;Ansprechperson;E-Mail Ansprechperson'
  writeFileSync(ground.path('viele.csv'), [header, ...lines].join('\n'))
  expect(take('viele.csv', '--network', 'Großnetz', '--create').stdout).toContain('600 neu')
  expect(take('viele.csv', '--network', 'Großnetz').stdout).toContain('Nichts hat sich geändert')
})

test('a new network speaks the language that most lines of its list are in, in any encoding', () => {
  const lines = [
    'Szervezet;Település;Kompetencia;Leírás',
    'Tischlerei Huber GmbH;Güssing;Möbel;',
    'Őrségi Méhészet;Őriszentpéter;méz, viasz;Ötven családdal méhészkedünk az erdő szélén',
    'Zöld Fuvar Kft.;Zalaegerszeg;szállítás;Hűtőautó is van, sofőrrel együtt',
  ]
  const inCentralEuropean = lines
    .join('\r\n')
    .replaceAll('ő', '\xf5')
    .replaceAll('Ő', '\xd5')
    .replaceAll('ű', '\xfb')
  writeFileSync(ground.path('hu.csv'), Buffer.from(inCentralEuropean, 'latin1'))
  const words = ['import', ground.path('hu.csv'), '--network', 'Őrség', '--create']
  expect(ground.shell(words, '', { LANG: 'C' }).stdout).toContain('Partnerek: 3 új')
})

test('every file with texts is among them', () => {
  // Why something is refused, `src/refusal.ts` gathers.
  const saying = globSync('src/**/*.ts', { exclude: ['src/refused/**'] }).filter((file) =>
    /: Spoken<[\w ]+> = /.test(readFileSync(file, 'utf8')),
  )
  const told = readFileSync('src/cli/sayings.ts', 'utf8')
  expect(saying.length).toBeGreaterThan(5)
  expect(saying.filter((file) => !told.includes(`/${file.split('/').at(-1)}'`))).toEqual([])
})

test('every text stands in three languages', () => {
  const all: readonly Record<string, string>[] = JSON.parse(ground.shell(['texts', '--json']).stdout)
  expect(all.length).toBeGreaterThan(150)
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  for (const { key, en, de, hu } of all)
    expect(
      [en, de, hu].every((text) => text !== undefined && !/^$|undefined|NaN|\[object/.test(text)),
      key,
    ).toBe(true)
})

test('every command stands in the table of who may call it', () => {
  const rows: readonly Record<string, unknown>[] = JSON.parse(ground.shell(['access', '--json']).stdout)
  expect(rows.map(({ command }) => command)).toContain('who supplies')
  expect(rows.find(({ command }) => command === 'respond')).toEqual({
    command: 'respond',
    changes: true,
    aloud: false,
    access: 'member',
    records: ['listing: others'],
    stranger: 'stranger',
    unapproved: 'waiting',
    blocked: 'blocked',
    member: 'isYours',
    colleague: 'isYours',
    'other member': 'yes',
    coordinator: 'yes',
    'other region': 'otherRegion',
    'other network': 'stranger',
  })
})

test('help says how each is called, in the language of whoever asks, and unknown words say so', () => {
  const all = ground.shell(['--help'])
  expect([all.status, ground.shell([]).stdout]).toEqual([0, all.stdout])
  expect(all.stdout).toContain('beantwortet Fragen aus der Standardeingabe')
  const one = ground.shell(['ask', '--help'])
  expect(one.stdout.split('\n')[0]).toContain('npm run rundruf -- ask ')
  expect(one.stdout).not.toContain('-- import')
  expect(ground.shell(['constructor', '--help'])).toMatchObject({ status: 1, stdout: '' })
})

test('.env.example explains every setting, and no other', () => {
  const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  )
  const known = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): z/gm)].map(
    ([, name]) => name,
  )
  expect(explained.toSorted()).toEqual(known.toSorted())
})
