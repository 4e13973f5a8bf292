import { byOf } from '../by.ts'
import { choosing, type Prepared } from '../form.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Errand, errands } from './errand.ts'
import { tellErrand } from './named.ts'

const waiting = ['open', 'missed'] as const

/** What a coordinator still has to pass on, the oldest first, by partner and what it is about. */
export const offerErrands = async (
  { store, reader }: { readonly store: View; readonly reader: Reader },
  states: readonly Errand['state'][] = waiting,
): Promise<Prepared> => {
  const { looksAfter } = await byOf({ reader, store })
  const found = await findAll(store, errands, { where: { state: { in: [...states] } } })
  const mine = found.filter(({ value }) => looksAfter(value.organization))
  const choices = await Promise.all(
    mine
      .toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1))
      .map(async ({ id, value }) => ({ value: id, label: await tellErrand(value, { store, reader }) })),
  )
  return choosing('errand', choices)
}
