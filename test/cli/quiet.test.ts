import { afterAll, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
afterAll(() => ground.clear())

test('the log names nobody, however much it tells', () => {
  const said = [
    '/as Fenja',
    'profil telefon 0171 998877',
    'profil mail keine@@adresse',
    'partner zeigen Tischlerei Ostwind',
    'meine daten',
    'konto verbinden',
    'vergiss mich',
    '1',
    'profil',
  ]
  const { stdout, stderr } = ground.start(`${said.join('\n')}\n`, [], { LOG_LEVEL: 'debug' })
  expect(stdout).toContain('Alles über Sie ist gelöscht.')
  expect(stdout).toContain('Über Sie ist hier nichts gespeichert')
  expect(stderr).not.toMatch(/Fenja|Brandt|0171|998877|keine@@|Amsel/)
})
