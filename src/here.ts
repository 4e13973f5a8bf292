import { acts } from './act.ts'
import { organizations } from './domain/organization.ts'
import type { Person } from './domain/person.ts'
import type { Reader } from './reader.ts'
import { findAll, type View } from './store.ts'

const looked = 20 // acts

/** Whose town is "here" to somebody: their own organization's, of several that for which they acted last. */
export const organizationHere = async (
  view: View,
  { id }: Pick<Person, 'id'>,
  { organizations: own }: Pick<Reader, 'organizations'>,
): Promise<string | undefined> => {
  if (own.length < 2) return own[0]
  const latest = await view.find(acts, {
    where: { by: id },
    order: { by: 'at', descending: true },
    limit: looked,
  })
  const there = await findAll(view, organizations, { where: { id: { in: own } } })
  const still = there.filter(({ value }) => value.left === undefined).map((one) => one.id)
  const last = latest.find(({ value }) => value.acting !== undefined && still.includes(value.acting))
  return last?.value.acting ?? still[0]
}
