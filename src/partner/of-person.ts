import { nameAt } from '../about.ts'
import type { Situation } from '../context.ts'
import { personWords } from '../domain/names.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { unaccented } from '../fold.ts'
import type { WhyNotDecide } from '../rights.ts'
import { findAll, type Kept } from '../store.ts'
import { memberNamedBy, teamOf } from './team.ts'

const most = 10 // people of one name who are looked up

/** The partners on whose page somebody of that name stands, for whoever reads it. */
export const partnersOfPerson = async (
  named: string,
  { store, reader, account = '' }: Pick<Situation, 'store' | 'reader'> & { readonly account?: string },
): Promise<readonly Kept<Organization>[]> => {
  const wanted = personWords(unaccented(named))
  if (store === undefined || wanted.length === 0) return []
  const called = (await findAll(store, people)).filter(({ value }) => {
    const words = personWords(unaccented(value.name))
    // Whoever shows themselves elsewhere alone is not to be found here.
    return nameAt(value, account, '') !== '' && wanted.every((word) => words.includes(word))
  })
  const ids = called.slice(0, most).map(({ id }) => id)
  const works = await findAll(store, memberships, { where: { person: { in: ids } } })
  const shown = await Promise.all(
    works.map(async ({ id, value: { organization } }) => {
      const team = await teamOf(store, organization, reader)
      const stands = team.some(({ membership, line }) => membership.id === id && line !== undefined)
      return stands ? organization : undefined
    }),
  )
  const found = await Promise.all(
    [...new Set(shown)].map((id) => (id === undefined ? undefined : store.get(organizations, id))),
  )
  return found.filter((kept) => kept !== undefined)
}

/** Somebody of a team, as `memberNamedBy`: whoever coordinates and names somebody of one partner means that partner. */
export const memberCalled = (whyNot: WhyNotDecide): ReturnType<typeof memberNamedBy> => ({
  ...memberNamedBy(whyNot),
  ownersCalled: async (named, asking) => (await partnersOfPerson(named, asking)).map(({ id }) => id),
})
