import { byOf } from '../by.ts'
import { choicesOf } from '../choices.ts'
import type { Situation } from '../context.ts'
import { choosing, type Prepared } from '../form.ts'
import { findAll, type View } from '../store.ts'
import { type Errand, errands } from './errand.ts'
import { errand } from './named.ts'

const waiting = ['open', 'missed'] as const

/** What a coordinator still has to pass on, the oldest first, by partner and what it is about. */
export const offerErrands = async (
  situation: Situation & { readonly store: View },
  states: readonly Errand['state'][] = waiting,
): Promise<Prepared> => {
  const { looksAfter } = await byOf(situation)
  const found = await findAll(situation.store, errands, { where: { state: { in: [...states] } } })
  const mine = found.map(({ value }) => value).filter(({ organization }) => looksAfter(organization))
  const oldest = mine.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return choosing('errand', await choicesOf(errand(), oldest, situation))
}
