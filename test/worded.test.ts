import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

describe('what somebody may not take back is called as its button is', () => {
  test('of people', async () => {
    const { does } = await openBot(hay)
    const shown = await does('kora', 'join approve', { join: 'WL-9BE4ND' })
    const act = shown?.id.replace(/\/reply$/, '') ?? ''
    const refused = (await does('bence', 'undo', { act }))?.text
    expect(refused).toContain('Aufnehmen')
    expect(refused).not.toContain('join approve')
  })

  test('of a partner', async () => {
    const { does } = await openBot()
    const shown = await does('anna', 'organization contact', { phone: '05841 200' })
    const act = shown?.id.replace(/\/reply$/, '') ?? ''
    const refused = (await does('bence', 'undo', { act }))?.text
    expect(refused).toMatch(/die Koordination: \p{Lu}/u)
    expect(refused).not.toContain('organization contact')
    expect((await does('kora', 'network undo', { act }))?.text).not.toContain('organization contact')
  })
})

describe('the other of two partners', () => {
  const partner = (id: string, name: string) =>
    create(organizations, { id, network: 'WL', name, town: 'Lüchow', region: 'Wendland' })

  test.each([
    'partner zusammenlegen Tischlerei Ast',
    'partner vereinen Tischlerei Ast',
    'partner unterscheiden Tischlerei Ast',
    'merge partners Tischlerei Ast',
    'partner összevonása Tischlerei Ast',
  ])('%s: those that are like it stand first', async (text) => {
    const { says } = await openBot([
      partner('WL-2A2A2A', 'Tischlerei Ast'),
      partner('WL-3A3A3A', 'Zimmerei Bo'),
      partner('WL-4A4A4A', 'Tischlerei Ast GmbH'),
    ])
    const labels = (await says('kora', text))?.card.buttons?.map(({ label }) => label)
    expect(labels).toEqual([
      'Tischlerei Ast GmbH (Lüchow)',
      'Asztalos (Lüchow)',
      'Fähre Pevestorf (Lüchow)',
      'Ökohof (Lüchow)',
      'Zimmerei Bo (Lüchow)',
      'Abbrechen',
    ])
  })
})
