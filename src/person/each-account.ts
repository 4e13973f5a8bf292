import type { Card } from '../card.ts'
import type { Notice } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import type { Own } from './self.ts'
import { peopleIn } from './tell-people.ts'

/** The account that calls, and where: it reads the answer. */
interface Calling {
  readonly account: string
  readonly network: { readonly id: string }
}

/**
 * Tells every account of somebody but the one that calls, each at itself; `instead` is told for those who are nobody in
 * the network, else they hear nothing.
 */
export const toEachAccount = <R extends Reader>(
  own: Own,
  { account, network }: Calling,
  draw: (to: R) => Card,
  instead?: Own,
): readonly Notice<R>[] => {
  const [self] = [own, ...(instead ? [instead] : [])].flatMap((one) => peopleIn(one, network.id))
  if (self === undefined) return []
  return own.accounts
    .filter(({ id }) => id !== account)
    .map(({ id }) => ({ to: { person: self.id, at: id }, kind: 'account', urgency: 'answer', draw }))
}
