import { expect, test } from 'vitest'
import * as z from 'zod'
import { createBot } from '../src/bot.ts'
import { defineCommand } from '../src/command.ts'
import { accounts } from '../src/domain/account.ts'
import { file } from '../src/field.ts'
import { bytesOf, handedFiles, kindOf, mostBytes, mostWaiting } from '../src/handing/handed.ts'
import { create } from '../src/store.ts'
import { callsTo, contentOf, fileOf } from './calling.ts'
import { jpeg } from './pictures.ts'
import { commands, storeWith, testClock, worldOf } from './world.ts'

const words = {
  name: 'probe',
  title: 'Probe',
  summary: 'Takes a list',
  fields: { file: 'List', sure: { label: 'Sure?', choices: { yes: 'Yes' } } },
  say: { nothing: '' },
}
/** What a list alone means here, and a picture only where it is said. */
const probe = defineCommand({
  name: 'probe',
  access: 'coordinator',
  asksFirst: true,
  input: { file: file('sheet'), sure: z.enum(['yes']).optional() },
  words: { en: words, de: { ...words, name: 'probe de' }, hu: { ...words, name: 'probe hu' } },
  async run({ file: id, sure }, { handed }) {
    const found = await handed(id)
    const bytes = found && bytesOf(found)
    const title = `${found?.name} ${found?.fault ?? new TextDecoder().decode(bytes)}`
    const call = { command: 'probe', input: { file: id, sure: 'yes' } }
    if (found === undefined) return { reply: { title } }
    return sure
      ? { reply: { title }, used: [id] }
      : { reply: { title, buttons: [{ label: 'Go', call, yes: true }] } }
  },
})
const showing = defineCommand({
  name: 'look',
  access: 'member',
  input: { title: z.string(), picture: file('picture').optional() },
  words: {
    en: { ...words, name: 'look', fields: { title: 'Title', picture: 'Picture' } },
    de: { ...words, name: 'look de', fields: { title: 'Titel', picture: 'Bild' } },
    hu: { ...words, name: 'look hu', fields: { title: 'Cím', picture: 'Kép' } },
  },
  async run({ title, picture = '' }, { handed }) {
    return { reply: { title: `${title} ${(await handed(picture))?.name}` } }
  },
})

const others = commands.filter(({ name }) => name !== 'network import')
const open = async () => {
  const store = await storeWith('console')
  const clock = testClock()
  const bot = createBot({ ...worldOf(store, clock), commands: [...others, probe, showing] })
  const waiting = async () => (await store.find(handedFiles)).map(({ value }) => value)
  return { store, clock, bot, waiting, ...callsTo(bot) }
}
const list = () => fileOf('liste.csv', 'Name')

test.each([
  ['a file alone', ''],
  ['a file with words', 'hier die neue Liste'],
  ['in Hungarian', 'itt az új lista'],
])('%s means the command that takes it', async (_, text) => {
  const { says, waiting } = await open()
  expect((await says('kora', text, { files: [list()] }))?.text).toContain('liste.csv Name')
  expect(await waiting()).toMatchObject([{ by: 'console:kora', name: 'liste.csv', size: 4 }])
})

test('it waits until its button is pressed, once, and is gone with that', async () => {
  const { does, says, store, waiting } = await open()
  await store.commit([create(accounts, { id: 'console:kora2', human: 'kora', used: '2026-08-01T00:00:00Z' })])
  const shown = await says('kora', '', { files: [list()] })
  const call = shown?.card.buttons?.[0]?.call
  // Nobody else gets at it, not even the same person from where it was not handed over.
  expect((await does('kora2', 'probe', call?.input))?.text).toBe('undefined ')
  expect((await says('kora', 'ja'))?.text).toContain('liste.csv Name')
  expect(await waiting()).toEqual([])
  expect((await does('kora', 'probe', call?.input))?.text).toContain('undefined')
})

test('whoever may not hand it over reads why, and nothing is read', async () => {
  const { says, waiting } = await open()
  const unread = fileOf('liste.csv', '', { read: () => expect.fail('it was read') })
  for (const who of ['anna', 'zoe'])
    expect((await says(who, '', { files: [unread] }))?.text).not.toContain('liste.csv')
  expect((await says('anna', 'hier die Liste', { files: [unread] }))?.text).toContain('Netzwerkkoordination')
  // What is said is done all the same where it is something of its own.
  const offer = await says('anna', 'Biete 3 t Heu', { files: [unread] })
  expect(offer?.text).toContain('Heu')
  expect(offer?.text).toContain('liste.csv')
  expect(await waiting()).toEqual([])
})

test('in a room it is answered in private', async () => {
  const { says } = await open()
  expect(await says('kora', '', { room: '#plausch', files: [list()] })).toMatchObject({ aloud: false })
})

test('a message that its platform repeats is read once, and not kept again when all is done', async () => {
  const { bot, says, shown, waiting } = await open()
  const typed = { id: 'x1', caller: 'console:kora', place: 'console:kora', aloud: false, text: '' }
  await shown(await bot.hear({ ...typed, files: [list()] }))
  const again = fileOf('liste.csv', '', { read: () => expect.fail('it was read') })
  await shown(await bot.hear({ ...typed, files: [again] }))
  await says('kora', 'ja')
  await shown(await bot.hear({ ...typed, files: [again] }))
  expect(await waiting()).toEqual([])
})

test('two of one message at the same moment are one', async () => {
  const { bot, shown, waiting } = await open()
  const typed = { id: 'x1', caller: 'console:kora', place: 'console:kora', aloud: false, text: '' }
  const both = await Promise.all([list(), list()].map((file) => bot.hear({ ...typed, files: [file] })))
  for (const work of both) await shown(work)
  expect(await waiting()).toHaveLength(1)
})

test('what is too large is not kept, and what lies about that, neither', async () => {
  const { says, waiting } = await open()
  const large = fileOf('gross.csv', '', { size: mostBytes + 1, read: () => expect.fail('it was read') })
  expect((await says('kora', '', { files: [large] }))?.text).toContain('gross.csv large')
  const lying = fileOf('lug.csv', new Uint8Array(mostBytes + 1), { size: 3 })
  expect((await says('kora', '', { files: [lying] }))?.text).toContain('lug.csv large')
  const missing = fileOf('fort.csv', '', { read: () => Promise.reject(new Error('404')) })
  expect((await says('kora', '', { files: [missing] }))?.text).toContain('fort.csv unread')
  expect((await waiting()).map(({ data }) => data)).toEqual([undefined, undefined, undefined])
})

test('several of one message come one after the other; no account keeps more than a few', async () => {
  const { says, waiting } = await open()
  const files = ['a', 'b'].map((name) => fileOf(`${name}.csv`, name))
  const first = await says('kora', '', { files })
  expect(first?.text).toContain('a.csv a')
  expect(await waiting()).toHaveLength(2)
  await says('kora', 'ja')
  expect((await says('kora', 'weiter'))?.text).toContain('b.csv b')
  for (const name of ['c', 'd', 'e', 'f']) await says('kora', '', { files: [fileOf(`${name}.csv`, name)] })
  expect((await waiting()).map(({ name }) => name).toSorted()).toEqual(['d.csv', 'e.csv', 'f.csv'])
  expect(await waiting()).toHaveLength(mostWaiting)
})

test('many at the same moment are no more than a few, either', async () => {
  const { says, waiting } = await open()
  await Promise.all(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => says('kora', '', { files: [fileOf(`${name}.csv`, name)] })),
  )
  expect(await waiting()).toHaveLength(mostWaiting)
})

test('after a day it is there no more', async () => {
  const { clock, does, says } = await open()
  const shown = await says('kora', '', { files: [list()] })
  clock.turn(24 * 3600 + 1)
  expect((await does('kora', 'probe', shown?.card.buttons?.[0]?.call.input))?.text).toContain('undefined')
})

test('what nobody takes is said, alone or beside the words', async () => {
  const { says, waiting } = await open()
  const model = fileOf('modell.stl', 'solid', { type: 'model/stl' })
  expect((await says('anna', '', { files: [model] }))?.text).toContain('modell.stl')
  const asked = await says('anna', 'Wer liefert Heu?', { files: [model] })
  expect(asked?.text).toContain('Ökohof')
  expect(asked?.text).toContain('modell.stl')
  const song = fileOf('lied.ogg', 'OggS', { type: 'audio/ogg' })
  expect((await says('anna', '', { files: [song] }))?.text).toContain(
    'Sprachnachrichten kann ich nicht anhören',
  )
  expect(await waiting()).toEqual([])
})

test('a command that says what it takes gets it, and it goes with its draft', async () => {
  const { says, waiting } = await open()
  const picture = fileOf('heu.jpg', jpeg(), { type: 'image/jpeg' })
  expect((await says('anna', 'look de Heu', { files: [picture] }))?.text).toContain('Heu heu.jpg')
  await says('anna', 'look de', { files: [picture] })
  expect(await waiting()).toHaveLength(2)
  await says('anna', 'abbrechen')
  expect(await waiting()).toHaveLength(1)
})

test('whoever is forgotten leaves no file behind', async () => {
  const { says, store, waiting } = await open()
  await says('anna', 'look de', { files: [fileOf('heu.jpg', jpeg())] })
  expect(await waiting()).toHaveLength(1)
  await says('anna', 'vergiss mich')
  await says('anna', 'ja, alles löschen')
  expect(await waiting()).toEqual([])
  expect(JSON.stringify(await contentOf(store))).not.toContain('heu.jpg')
})

test.each([
  ['a list that names them', fileOf('a.csv', 'Name;Ansprechperson\nÖkohof;Anna Amsel'), 0],
  ['one in an old encoding', fileOf('b.csv', Buffer.from('Name;Mail\nÖkohof;Anna Amsel', 'latin1')), 0],
  ['a workbook, into which nobody looks', fileOf('c.xlsx', 'PK\u0003\u0004'), 0],
  ['a list of others', fileOf('d.csv', 'Name;Ansprechperson\nÖkohof;Bence Bíró'), 1],
])('whoever is forgotten takes with them %s that waits elsewhere', async (_, file, left) => {
  const { says, waiting } = await open()
  await says('kora', '', { files: [file] })
  expect(await waiting()).toHaveLength(1)
  await says('anna', 'vergiss mich')
  await says('anna', 'ja, alles löschen')
  expect(await waiting()).toHaveLength(left)
})

test.each([
  ['Liste.XLSX', '', 'sheet'],
  ['liste.csv', 'application/vnd.ms-excel', 'sheet'],
  ['liste', 'text/csv', 'sheet'],
  ['makro.xlsm', 'application/octet-stream', 'sheet'],
  ['IMG_1.HEIC', '', 'picture'],
  ['bild', 'image/png', 'picture'],
  ['brief.pdf', 'application/pdf', undefined],
  ['lied.csv.ogg', 'audio/ogg', undefined],
])('%s of type "%s" may be a %s', (name, type, kind) => {
  expect(kindOf({ name, type })).toBe(kind)
})
