import { expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'

const partner = (id: string, town: string) =>
  create(organizations, { id, network: 'WL', name: `Partner ${id}`, town })

test.each([
  ['alle partner in luechow', 'Partner, Lüchow: 4'],
  ['alle Partner in Lüchow', 'Partner, Lüchow: 4'],
  ['partner in luchow', 'Partner, Lüchow: 4'],
  ['milyen partnerek vannak luechow', 'Partner, Lüchow: 4'],
  ['alle partner in wustrow', 'Partner, Wustrow: 1'],
])('%s: %s', async (text, answer) => {
  const { says } = await openBot([partner('ue', 'Luechow'), partner('wu', 'Wustrow')])
  expect((await says('anna', text))?.text.split('\n')[0]).toContain(answer)
})
