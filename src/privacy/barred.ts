import { erasures } from '../domain/erasure.ts'
import { markOf } from '../secret.ts'
import { findAll, type Store, within } from '../store.ts'

/** An account of somebody who was shut out and then forgotten is known again by this, and by nothing else. */
export const markOfAccount = (store: Store, network: string, account: string): Promise<string> =>
  markOf(store, `${network}/account/${account}`)

/** Whether a network has shut out whoever calls from this account, though it has forgotten who that was. */
export const isBarred = async (store: Store, network: string, account: string): Promise<boolean> => {
  const all = await findAll(within(store, network), erasures)
  const barred = all.flatMap(({ value }) => value.blocked ?? [])
  return barred.length > 0 && barred.includes(await markOfAccount(store, network, account))
}
