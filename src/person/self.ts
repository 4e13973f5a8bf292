import { type Account, accounts, type Human, humans } from '../domain/account.ts'
import { type Person, people } from '../domain/person.ts'
import type { Ids } from '../privacy/held.ts'
import { findAll, type Kept, type Store } from '../store.ts'

/** What is the caller's own, in every network: the only records of the installation that a command may change. */
export interface Own {
  /** Those who turned out to be one human, whose settings count first. */
  readonly humans: readonly Kept<Human>[]
  /** The account used last first. */
  readonly accounts: readonly Kept<Account>[]
  /** Who the human is, in each network. */
  readonly people: readonly Kept<Person>[]
}

/** Reads what belongs to the humans of a caller. Nobody's account belongs to whoever calls from it. */
export const ownOf = async (store: Store, account: string, same: readonly string[]): Promise<Own> => {
  if (same.length === 0) {
    const kept = await store.get(accounts, account)
    return { humans: [], accounts: kept ? [kept] : [], people: [] }
  }
  const found = await Promise.all(same.map((id) => store.get(humans, id)))
  const theirs = await findAll(store, accounts, { where: { human: { in: same } } })
  return {
    humans: found.filter((kept) => kept !== undefined),
    accounts: theirs.toSorted((a, b) => (a.value.used < b.value.used ? 1 : -1)),
    people: await findAll(store, people, { where: { human: { in: same } } }),
  }
}

/** The ids under which somebody is known. */
export const idsOf = (own: Own): Ids => ({
  people: own.people.map(({ id }) => id),
  humans: own.humans.map(({ id }) => id),
  accounts: own.accounts.map(({ id }) => id),
})
