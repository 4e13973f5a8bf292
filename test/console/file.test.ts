import { writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/read-picture.ts'
import { jpeg } from '../pictures.ts'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
afterAll(() => ground.clear())

const list = ground.path('neue liste.csv')
writeFileSync(list, 'Organisation;Ort\nBäckerei Korn;Clenze\n')
const as = 'Piroska Lindner'

test('a file is handed over in lines of JSON, with words or without, and taken by the button that comes', () => {
  const { lines } = ground.json([
    { as, file: list, text: 'hier die neue liste' },
    { as, file: list },
    { as, file: ground.path('fehlt.csv') },
    { as, text: 'ja' },
    { as, press: { command: 'network export', input: { format: 'xlsx' } } },
  ])
  const cards = lines.flatMap(({ card }) => (card ? [card] : []))
  const trials = cards.filter(({ title }) => title === 'Diese Liste übernehmen? neue liste.csv')
  expect(trials).toHaveLength(2)
  expect(trials[0].buttons[0]).toMatchObject({ label: 'Übernehmen', call: { command: 'network import' } })
  expect(lines.some(({ error }) => error?.includes('fehlt.csv'))).toBe(true)
  const [done] = cards.filter(({ title }) => title === 'Die Liste ist übernommen: neue liste.csv')
  expect(done.text).toContain('Partner: 1 neu')
  const book = cards.find(({ file }) => file?.name === 'rundruf-em.xlsx')?.file
  expect(Buffer.from(book.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
})

test('a picture is shown in lines of JSON, and told at the keyboard', () => {
  const photo = ground.path('heu.jpg')
  writeFileSync(photo, jpeg())
  const anna = 'Fenja Brandt'
  const { lines } = ground.json([
    { as: anna, file: photo, text: 'Biete 3 t Stroh' },
    { as: anna, text: 'ja' },
    { as: anna, text: 'Zeigen' },
    { as: anna, sent: 'voice' },
    { as: anna, sent: 'smell' },
  ])
  const shown = lines.find(({ card }) => card?.picture)?.card
  expect(shown.text).toContain('Mit Bild')
  expect(shown.picture.type).toBe('image/jpeg')
  expect(readPicture(Buffer.from(shown.picture.base64, 'base64'))).toMatchObject({ width: 40, height: 30 })
  expect(lines.some(({ card }) => card?.title.startsWith('Sprachnachrichten kann ich'))).toBe(true)
  expect(lines.at(-1)).toMatchObject({ error: expect.any(String) })
  const { stdout } = ground.start(`/as ${anna}\nmeine Einträge\n`)
  expect(stdout).toMatch(/Stroh · 3 t · Mit Bild/)
})

test('at the keyboard it is /file with a path, and what is no file is told', () => {
  const { stdout } = ground.start(
    `/as ${as}\n/file ${list}\n/file ${ground.path('fehlt.csv')}\n/file /dev/zero\n`,
  )
  expect(stdout).toContain('Aus dieser Liste ergibt sich nichts Neues: neue liste.csv')
  expect(stdout).toContain('fehlt.csv lässt sich nicht lesen')
  expect(stdout).toContain('/dev/zero lässt sich nicht lesen')
})
