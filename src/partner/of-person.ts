import { nameAt } from '../about.ts'
import type { Situation } from '../context.ts'
import { personWords } from '../domain/names.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { findAnswers, responses, stillGivenIn } from '../domain/response.ts'
import { unaccented } from '../fold.ts'
import { speaksFor } from '../person/visible.ts'
import type { WhyNotDecide } from '../rights.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { memberNamedBy, teamOf } from './team.ts'

const most = 10 // partners that are told

/** Whether somebody is called so, first name or last; whoever shows themselves elsewhere alone is not to be found here. */
const callsPerson = (named: string, { account = '' }: { readonly account?: string }) => {
  const wanted = personWords(unaccented(named))
  return (person: Person): boolean => {
    const words = personWords(unaccented(person.name))
    return (
      nameAt(person, account, '') !== '' && wanted.length > 0 && wanted.every((word) => words.includes(word))
    )
  }
}

const partnersBy = async (store: View, ids: Iterable<string>): Promise<readonly Kept<Organization>[]> => {
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(organizations, id)))
  return found.filter((kept) => kept !== undefined)
}

/** The partners of whoever is called so and stands on a card of the partner acted for, with a contact of their own. */
export const partnersOfGiver = async (
  named: string,
  situation: Situation,
): Promise<readonly Kept<Organization>[]> => {
  const { acting, store } = situation
  if (store === undefined || acting === undefined) return []
  const isMeant = callsPerson(named, situation)
  const asked = await findAll(store, responses, { where: { owner: acting.id } })
  const answered = await findAnswers(store, { organization: acting.id })
  const given = [...asked, ...answered]
    .flatMap(({ value }) => stillGivenIn(value))
    .filter(({ to }) => to === acting.id)
  const from = await Promise.all(
    given.map(async ({ person: id, from }) => {
      const person = (await store.get(people, id))?.value
      return from && person && isMeant(person) && (await speaksFor(store, person, from)) ? [from] : []
    }),
  )
  return partnersBy(store, from.flat())
}

/** The partners on whose page somebody of that name stands, for whoever reads it. */
export const partnersOfPerson = async (
  named: string,
  situation: Pick<Situation, 'store' | 'reader'> & { readonly account?: string },
): Promise<readonly Kept<Organization>[]> => {
  const { store, reader } = situation
  if (store === undefined) return []
  const isMeant = callsPerson(named, situation)
  const called = (await findAll(store, people)).filter(({ value }) => isMeant(value))
  const ids = called.map(({ id }) => id)
  const works = await findAll(store, memberships, { where: { person: { in: ids } } })
  const shown = new Set<string>()
  for (const { id, value } of works) {
    if (shown.size === most) break
    const team = await teamOf(store, value.organization, reader)
    if (team.some(({ membership, line }) => membership.id === id && line !== undefined))
      shown.add(value.organization)
  }
  return partnersBy(store, shown)
}

/** Somebody of a team, as `memberNamedBy`: whoever coordinates and names somebody of one partner means that partner. */
export const memberCalled = (whyNot: WhyNotDecide): ReturnType<typeof memberNamedBy> => ({
  ...memberNamedBy(whyNot),
  ownersCalled: async (named, asking) => (await partnersOfPerson(named, asking)).map(({ id }) => id),
})
