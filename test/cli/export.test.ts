import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readPicture } from '../../src/picture/read-picture.ts'
import { jpeg } from '../pictures.ts'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
afterAll(() => ground.clear())

test('a network’s copy goes into a file, or into a folder under its name', () => {
  expect(ground.shell(['export']).stderr).toContain('Wohin?')
  const file = ground.path('kopie.json')
  expect(ground.shell(['export', file]).status).toBe(0)
  const copy = JSON.parse(readFileSync(file, 'utf8'))
  expect(copy.network.name).toBe('Partnernetz Elbe–Mur')
  expect(copy.organization.length).toBeGreaterThan(40)
  expect(copy.person.some(({ human }: { readonly human?: string }) => human !== undefined)).toBe(false)
  mkdirSync(ground.path('kopien'))
  expect(ground.shell(['export', '--network', 'EM', ground.path('kopien')]).status).toBe(0)
  expect(existsSync(`${ground.path('kopien')}/rundruf-em.json`)).toBe(true)
})

test('in a folder the pictures stand beside it, each called as what shows it names it', () => {
  const photo = ground.path('heu.jpg')
  writeFileSync(photo, jpeg())
  const as = 'Fenja Brandt'
  ground.json([
    { as, file: photo, text: 'Biete 3 t Stroh' },
    { as, text: 'ja' },
  ])
  const folder = ground.path('mit bildern')
  mkdirSync(folder)
  expect(ground.shell(['export', folder]).status).toBe(0)
  const { listing } = JSON.parse(readFileSync(`${folder}/rundruf-em.json`, 'utf8'))
  const { picture } = listing.find((one: { readonly picture?: string }) => one.picture !== undefined)
  const written = readFileSync(`${folder}/rundruf-em-${picture.toLowerCase()}.jpg`)
  expect(readPicture(written)).toMatchObject({ width: 40, height: 30 })
})

const imported = (...files: readonly string[]) => {
  const { stdout, status } = ground.shell(['import', ...files, '--network', 'EM', '--json'], '', {
    STORE_URL: `sqlite:${ground.path('demo.db')}`,
  })
  return { status, ...JSON.parse(stdout) }
}

test('a workbook, or a file of CSV for each table, is read back to the same', () => {
  const book = ground.path('netz.xlsx')
  expect(ground.shell(['export', book]).stdout).toBe(`${book}\n`)
  expect(imported(book)).toMatchObject({ status: 0, created: 0, updated: 0, kept: 0, refused: [] })
  const { stdout } = ground.shell(['export', ground.path('netz.csv')])
  const written = stdout.trim().split('\n')
  expect(written).toEqual(['netz.csv', 'netz-listings.csv', 'netz-regions.csv'].map(ground.path))
  expect(imported(...written)).toMatchObject({ status: 0, created: 0, updated: 0, kept: 0, refused: [] })
  mkdirSync(ground.path('tabellen'))
  const folder = ground.path('tabellen')
  expect(ground.shell(['export', folder, '--format', 'csv']).stdout).toContain(
    `${folder}/rundruf-em-partner.csv\n`,
  )
  expect(ground.shell(['export', folder, '--format', 'xlsx']).stdout).toBe(`${folder}/rundruf-em.xlsx\n`)
  expect(ground.shell(['export', folder, '--format', 'pdf']).stderr).toContain('--format pdf')
  expect(statSync(book).mode & 0o077).toBe(0)
})

test('a workbook makes a network like a file of CSV does', () => {
  const book = ground.path('netz2.xlsx')
  ground.shell(['export', book])
  const { stdout, status } = ground.shell(['import', book, '--network', 'Neu', '--create', '--dry-run'])
  expect(stdout).toMatch(/Partner: \d\d neu/)
  expect(status).toBe(0)
})

test('what cannot be written, or is no network, is said', () => {
  expect(ground.shell(['export', '/proc/nirgends/kopie.json']).stderr).toContain('lässt sich nicht schreiben')
  expect(ground.shell(['export', '--network', 'Nirgends', ground.path('x.json')]).status).toBe(1)
  expect(existsSync(ground.path('x.json'))).toBe(false)
})
