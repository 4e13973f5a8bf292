import { expect } from 'vitest'
import { accounts, humans } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { type Change, create, type Store } from '../src/store.ts'
import { listed } from './world.ts'

const of = { network: 'NB' }
const told = { told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' }

const partner = (id: string, name: string) => create(organizations, { id, ...of, name, town: 'Bleckede' })

const member = (person: string, organization: string) =>
  create(memberships, { id: `${person}:${organization}`, ...of, person, organization, role: 'contact' })

const known = (id: string): readonly Change[] => [
  create(humans, { id, language: 'de' }),
  create(accounts, { id: `console:${id}`, human: id, used: '2026-08-01T00:00:00Z' }),
]

/**
 * A second network beside WL: Schule and Verein. Anna belongs to both of them, besides the Ökohof in WL; Nora
 * to the Schule alone; Nils coordinates.
 */
export const neighbours = async (store: Store): Promise<readonly Change[]> => {
  const wendland = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL is there')
  const person = (id: string, human: string, name: string, coordinates = false) =>
    create(people, { id, ...of, human, name, phone: `+49 ${id}`, coordinates, ...told })
  return [
    create(networks, { ...wendland, id: 'NB', name: 'Nachbarn', regions: [] }),
    create(places, {
      id: 'console:#schulhof',
      ...of,
      name: 'schulhof',
      role: 'general',
      languages: ['de', 'hu'],
    }),
    partner('schule', 'Schule'),
    partner('verein', 'Verein'),
    ...known('nora'),
    ...known('nils'),
    person('anna-nb', 'anna', 'Anna Amsel'),
    person('nora', 'nora', 'Nora Nolte'),
    person('nils', 'nils', 'Nils Nuss', true),
    member('anna-nb', 'schule'),
    member('anna-nb', 'verein'),
    member('nora', 'schule'),
    listed('NB-2A2A2A', 'verein', { title: 'Rad' }),
  ]
}
