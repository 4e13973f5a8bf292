import { byOf } from '../by.ts'
import { plain } from '../card.ts'
import { organizations } from '../domain/organization.ts'
import type { Prepared } from '../form.ts'
import type { Reader } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Errand, errands } from './errand.ts'

const waiting = ['open', 'missed'] as const
const longest = 75 // characters of a choice, on every platform

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
      .map(async ({ id, value }) => {
        const partner = (await store.get(organizations, value.organization))?.value.name ?? ''
        return {
          value: id,
          label: `${partner}: ${plain(value.cards[reader.locale].title)}`.slice(0, longest),
        }
      }),
  )
  return { choices: { errand: choices } }
}
