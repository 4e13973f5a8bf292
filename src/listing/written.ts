import { acts } from '../act.ts'
import { stamp } from '../clock.ts'
import type { ContactGiven } from '../domain/response.ts'
import { stillGivenIn } from '../domain/response.ts'
import { Refusal } from '../refusal.ts'
import { findAll, type Kept, type View } from '../store.ts'

/** Sentences that go from one to the other, and the time in which they do. */
const most = 10
const within = { hours: 1 }

/** Refuses where so much has been written to one partner just now that the next would be a flood. */
export const noFlood = async (
  view: View,
  all: readonly Kept<ContactGiven>[],
  {
    acting,
    partner,
    now,
  }: { readonly acting: string | undefined; readonly partner: string; readonly now: Temporal.Instant },
): Promise<void> => {
  const ids = all.map(({ id }) => id)
  const at = { from: stamp(now.subtract(within)) }
  const written = (await findAll(view, acts, { where: { at } })).filter(
    ({ value }) =>
      value.command === 'write' &&
      value.acting === acting &&
      value.touched.some(({ id }) => ids.includes(id)),
  )
  if (written.length >= most) throw new Refusal('muchWritten', partner)
}

/** Whether somebody has given their own contact to whom they write, in the name of whom they write for. */
export const isKnownThere = (
  all: readonly Kept<ContactGiven>[],
  { person, to, from }: { readonly person: string; readonly to: string; readonly from: string | undefined },
): boolean =>
  all
    .flatMap(({ value }) => stillGivenIn(value))
    .some((giving) => giving.person === person && giving.to === to && giving.from === from)
