import { type Erasure, erasures, lifted } from '../domain/erasure.ts'
import { markOf } from '../secret.ts'
import { type Change, findAll, type Kept, replace, type Store, type View, within } from '../store.ts'

/** An account of somebody who was shut out and then forgotten is known again by this, and by nothing else. */
export const markOfAccount = (store: Store, network: string, account: string): Promise<string> =>
  markOf(store, `${network}/account/${account}`)

/** Those who were shut out and then forgotten, the last one first. */
export const barredIn = async (view: View): Promise<readonly Kept<Erasure>[]> =>
  (await findAll(view, erasures))
    .filter(({ value }) => value.blocked !== undefined)
    .toSorted((a, b) => (a.value.at < b.value.at ? 1 : -1))

/** Whether a network has shut out whoever calls from this account, though it has forgotten who that was. */
export const isBarred = async (store: Store, network: string, account: string): Promise<boolean> => {
  const all = await barredIn(within(store, network))
  const barred = all.flatMap(({ value }) => value.blocked ?? [])
  return barred.length > 0 && barred.includes(await markOfAccount(store, network, account))
}

/** The changes by which one of them may come back, whoever else they were there; none where nobody is barred by that. */
export const lifting = async (view: View, erasure: string): Promise<readonly Change[]> => {
  const all = await barredIn(view)
  const marks = all.find(({ id }) => id === erasure)?.value.blocked ?? []
  return all
    .filter(({ value }) => value.blocked?.some((mark) => marks.includes(mark)))
    .map((kept) => replace(kept, lifted(kept.value)))
}
