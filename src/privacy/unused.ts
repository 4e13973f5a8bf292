import { type Account, accounts, humans, sameHumans } from '../domain/account.ts'
import { joins } from '../domain/join.ts'
import { people } from '../domain/person.ts'
import { days, drop, findAll, Stale, type Store } from '../store.ts'

/** How long an account stays with which nobody is anybody in any network. */
const unusedFor = { hours: days(30) }

/** Drops the accounts and humans of whoever calls from this one, where they are nobody anywhere and all of it `isOld`. */
const dropNobody = async (
  store: Store,
  { human }: Account,
  isOld: (account: Account) => boolean = () => true,
): Promise<void> => {
  const same = await sameHumans(store, human)
  const theirs = await findAll(store, accounts, { where: { human: { in: same } } })
  const found = await Promise.all(same.map((id) => store.get(humans, id)))
  // Read after the accounts: whoever becomes somebody in this moment uses theirs.
  const selves = await store.find(people, { where: { human: { in: same } }, limit: 1 })
  if (selves.length > 0 || !theirs.every(({ value }) => isOld(value))) return
  const asked = await findAll(store, joins, { where: { account: { in: theirs.map(({ id }) => id) } } })
  const gone = [...theirs, ...found, ...asked].flatMap((kept) => (kept ? [drop(kept)] : []))
  try {
    if (gone.length > 0) await store.commit(gone)
  } catch (error) {
    // Somebody uses one of them just now.
    if (!(error instanceof Stale)) throw error
  }
}

/** Whoever asks to be forgotten and is nobody in any network leaves nothing behind, not even the account. */
export const forgetAccount = async (store: Store, account: string): Promise<void> => {
  const kept = await store.get(accounts, account)
  if (kept) await dropNobody(store, kept.value)
}

/** Drops accounts, with their humans, that belong to no person of any network and have not been used for long. */
export const dropUnused = async (store: Store, now: Temporal.Instant): Promise<void> => {
  const before = now.subtract(unusedFor)
  const isOld = ({ used }: Account) => Temporal.Instant.compare(used, before) < 0
  const known = new Set((await findAll(store, people)).map(({ value }) => value.human))
  for (const { value } of await findAll(store, accounts))
    if (!known.has(value.human) && isOld(value)) await dropNobody(store, value, isOld)
}
