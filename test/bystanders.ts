import { accounts, humans } from '../src/domain/account.ts'
import { type Person, people } from '../src/domain/person.ts'
import { type Change, create } from '../src/store.ts'

const told = { told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' }

const person = (id: string, name: string, more: Partial<Person>): readonly Change[] => [
  create(humans, { id }),
  create(accounts, { id: `console:${id}`, human: id, used: '2026-08-01T00:00:00Z' }),
  create(people, { id, network: 'WL', human: id, name, coordinates: false, ...told, ...more }),
]

/**
 * Whoever else there is in WL: Gita waits to be let in, Udo is shut out; Rita coordinates the Wendland, Ralf the
 * Altmark, in which no partner is.
 */
export const bystanders: readonly Change[] = [
  ...person('gita', 'Gita Gast', { guest: true }),
  ...person('udo', 'Udo Unruh', { blocked: '2026-08-01T00:00:00Z' }),
  ...person('rita', 'Rita Roth', { coordinates: true, region: 'Wendland' }),
  ...person('ralf', 'Ralf Rabe', { coordinates: true, region: 'Altmark' }),
]
