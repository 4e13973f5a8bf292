import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
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

test('what cannot be written, or is no network, is said', () => {
  expect(ground.shell(['export', '/proc/nirgends/kopie.json']).stderr).toContain('lässt sich nicht schreiben')
  expect(ground.shell(['export', '--network', 'Nirgends', ground.path('x.json')]).status).toBe(1)
  expect(existsSync(ground.path('x.json'))).toBe(false)
})
