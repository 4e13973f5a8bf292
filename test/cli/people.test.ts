import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
afterAll(() => ground.clear())

const shape = /[A-Z]{2,4}-\w{6}-\w{6}/
const codeIn = (text: string) => shape.exec(text)?.[0] ?? expect.fail(`no code in ${text}`)
const create = (...words: readonly string[]) => ground.shell(['create', '--network', 'Metallnetz', ...words])

test('a network is created with its coordinator, who comes in by the code', () => {
  expect(ground.shell(['create']).stderr).toContain('--network NAME')
  expect(create().stderr).toContain('--coordinator NAME')
  expect(create('--coordinator', 'Karla Kern', '--language', 'fr').stderr).toContain('„fr“ kenne ich nicht')
  const made = create('--coordinator', 'Karla Kern')
  expect(made).toMatchObject({ status: 0, stderr: '' })
  const code = codeIn(made.stdout)
  // Once more, perhaps because the first time was broken off, is the same; another name is not let in so.
  expect(codeIn(create('--coordinator', 'karla kern').stdout)).toBe(code)
  expect(create('--coordinator', 'Eva Boese')).toMatchObject({ status: 1, stdout: '' })
  const { stdout } = ground.start(`/as stranger\nhallo\n${code.toLowerCase()}\nkoordination ernennen\n`, [
    '--as',
    'stranger',
  ])
  expect(stdout).toContain('Willkommen! Hier geht es zum Partnernetzwerk: Metallnetz')
  expect(stdout).toContain('Herzlich willkommen')
  expect(stdout).toContain('Wen?')
  expect(create('--coordinator', 'Karla Kern').stdout).toBe('Koordiniert das Netzwerk: Karla Kern\n')
})

test('import names a coordinator of whom the files tell, or somebody new', () => {
  writeFileSync(
    ground.path('partner.csv'),
    'Firma;Ort;Ansprechpartner;E-Mail Ansprechpartner\nMüller Metallbau;Lüchow;Karl Müller;karl@mm.example\nGemeinde Trebel;Trebel;Ute Schön;ute@trebel.example\n',
  )
  const take = (...words: readonly string[]) =>
    ground.shell(['import', ground.path('partner.csv'), '--network', 'Zweitnetz', ...words])
  const named = take('--create', '--coordinator', 'Ute Schön')
  expect(named.stdout).toContain('Diesen Code schreibt Ute Schön bis')
  const code = codeIn(named.stdout)
  expect(codeIn(take('--coordinator', 'Ute Schön').stdout)).toBe(code)
  expect(codeIn(take('--coordinator', 'Neue Person').stdout)).not.toBe(code)
  const json = take('--coordinator', 'Ute Schön', '--json')
  expect(JSON.parse(json.stdout)).toMatchObject({ created: 0, unchanged: 2 })
  expect(codeIn(json.stderr)).toBe(code)
})

test('invitations go into a file that nobody else reads, or onto the screen', () => {
  const words = ['invitations', '--network', 'Zweitnetz']
  const file = ground.path('einladungen.csv')
  // One from before that others could read.
  writeFileSync(file, 'Name', { mode: 0o644 })
  const written = ground.shell([...words, file])
  expect(written.stderr).toContain('Noch nicht im Chat: 3')
  const text = readFileSync(file, 'utf8')
  expect(text.split('\r\n')[0]).toBe('\uFEFFName;Organisation;E-Mail;Code;Text')
  expect(text).toContain('Karl Müller;Müller Metallbau;karl@mm.example;')
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(ground.shell(words).stdout).toBe(text)
  expect(ground.shell([...words, '/nirgends/da.csv']).stderr).toContain('lässt sich nicht schreiben')
  expect(ground.shell([...words, 'a.csv', 'b.csv']).status).toBe(1)
})

test('who has come by an invitation is told, and is in the file no more', () => {
  const words = ['invitations', '--network', 'Zweitnetz']
  const code = /karl@mm\.example;(\S+?);/.exec(ground.shell(words).stdout)?.[1] ?? ''
  ground.start(`/as stranger 2\n${code}\n`, ['--as', 'stranger'])
  const { stdout, stderr } = ground.shell(words)
  expect(stderr).toMatch(
    /^Noch nicht im Chat: 2\nAuf Einladung dabei \(1\): Karl Müller \(\d+\. \p{L}+ \d{4}\)\n$/u,
  )
  expect(stdout).not.toContain('Karl Müller')
})

test('600 people are invited at once', () => {
  const lines = Array.from({ length: 600 }, (_, i) => `Betrieb ${i};Ort;Person ${i};p${i}@b${i}.example`)
  writeFileSync(
    ground.path('viele.csv'),
    ['Name;Ort;Ansprechperson;E-Mail Ansprechperson', ...lines].join('\n'),
  )
  ground.shell(['import', ground.path('viele.csv'), '--network', 'Großnetz', '--create'])
  const { stdout, stderr } = ground.shell(['invitations', '--network', 'Großnetz'])
  expect(stderr).toContain('601')
  const codes = new Set(stdout.split('\r\n').map((line) => line.split(';')[3]))
  expect(codes.size).toBe(601 + 2) // the header and the end
})

test('a list that says who speaks German makes a German network, and its coordinator reads German', () => {
  writeFileSync(ground.path('sprache.csv'), 'Name;Ort;Sprache\nA-Hof;Lüchow;de\n')
  const words = ['import', ground.path('sprache.csv'), '--network', 'Höfenetz', '--create']
  const made = ground.shell([...words, '--coordinator', 'Karin Kohl'], '', { LANG: 'C' })
  expect(made.stdout).toContain('Partner: 1 neu')
  const { stdout } = ground.start(`${codeIn(made.stdout)}\nhilfe\n`, ['--as', 'stranger 3'], { LANG: 'C' })
  expect(stdout).toContain('Herzlich willkommen')
  expect(stdout).not.toMatch(/Üdvözöljük|Teendők/)
})

test('whoever coordinates is answered as she writes, then as her network speaks', () => {
  writeFileSync(ground.path('magyar.csv'), 'Név;Település\nZöld Fuvar Kft.;Zalaegerszeg\n')
  const words = ['import', ground.path('magyar.csv'), '--network', 'Zalai háló', '--create']
  const made = ground.shell([...words, '--coordinator', 'Karin Kohl'])
  const { stdout } = ground.start(
    `${codeIn(made.stdout)}\nwas liegt an?\nNetzwerk Sprache: Deutsch\nwas liegt an?\n`,
    ['--as', 'stranger 4'],
  )
  // What nobody has asked in a language yet is said in the network's.
  expect(stdout).toContain('Szeretettel üdvözöljük')
  expect(stdout.match(/^Das liegt an: /gm)).toHaveLength(2)
  expect(stdout).toContain('Sprache: Deutsch')
})
