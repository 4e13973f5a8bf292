import { nameAt } from '../about.ts'
import type { Situation } from '../context.ts'
import { personWords } from '../domain/names.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { unaccented } from '../fold.ts'
import { findAll, type Kept } from '../store.ts'
import { teamOf } from './team.ts'

const most = 10 // partners that are told

/** The partners on whose page somebody of that name stands, for whoever reads it. */
export const partnersOfPerson = async (
  named: string,
  { store, reader, account = '' }: Situation,
): Promise<readonly Kept<Organization>[]> => {
  const wanted = personWords(unaccented(named))
  if (store === undefined || wanted.length === 0) return []
  const called = (await findAll(store, people)).filter(({ value }) => {
    const words = personWords(unaccented(value.name))
    // Whoever shows themselves elsewhere alone is not to be found here.
    return nameAt(value, account, '') !== '' && wanted.every((word) => words.includes(word))
  })
  const ids = called.map(({ id }) => id)
  const works = await findAll(store, memberships, { where: { person: { in: ids } } })
  const shown = new Set<string>()
  for (const { id, value } of works) {
    if (shown.size === most) break
    const team = await teamOf(store, value.organization, reader)
    if (team.some(({ membership, line }) => membership.id === id && line !== undefined))
      shown.add(value.organization)
  }
  const found = await Promise.all([...shown].map((id) => store.get(organizations, id)))
  return found.filter((kept) => kept !== undefined)
}
