import type { Addressee } from './addressee.ts'
import { byOf } from './by.ts'
import { type Debt, debts } from './debt.ts'
import { memberships, people } from './domain/person.ts'
import { places } from './domain/place.ts'
import type { By } from './field.ts'
import { nameApartOf } from './partner/told-apart.ts'
import { shownTo } from './person/visible.ts'
import type { Reader } from './reader.ts'
import { findAll, type Kept, type View } from './store.ts'

const namedBy = ({ named, to }: Debt): Addressee | undefined => named ?? ('account' in to ? undefined : to)

/** Whether nobody is left who could be told; what is to be passed on lies on the desk by itself. */
export const isStuck = ({ stuck, owed }: Debt): boolean =>
  stuck !== undefined && !('show' in owed && owed.show.command === 'errand show')

/** Whether a coordinator looks after whom it is for. */
export const mayTend = (
  debt: Debt,
  { coordinates, looksAfter, tends }: Omit<By, 'acting' | 'belongs'>,
): boolean => {
  const named = namedBy(debt)
  if (named === undefined || 'place' in named) return coordinates(undefined)
  if ('coordination' in named) return coordinates(named.coordination)
  return 'organization' in named ? looksAfter(named.organization) : tends(named.person)
}

/** What reaches nobody and belongs to whom this coordinator looks after, the oldest first. */
export const undelivered = async (view: View, reader: Reader): Promise<readonly Kept<Debt>[]> => {
  const by = await byOf({ reader, store: view })
  const owed = await findAll(view, debts, { order: { by: 'at' } })
  return owed.filter(({ value }) => isStuck(value) && mayTend(value, by))
}

/** Whom it is for, as far as this reader may know, and the partner to call. */
export const forWhom = async (
  view: View,
  debt: Debt,
  reader: Reader,
): Promise<{ readonly name?: string; readonly organization?: string }> => {
  const named = namedBy(debt)
  if (named === undefined || 'coordination' in named) return {}
  if ('place' in named) {
    const name = (await view.get(places, named.place))?.value.name
    return name === undefined ? {} : { name }
  }
  if ('organization' in named) {
    const name = await nameApartOf(view, named.organization)
    return { organization: named.organization, ...(name !== undefined && { name }) }
  }
  const person = (await view.get(people, named.person))?.value
  const shown = person && (await shownTo(view, person, reader))
  const [first] = await view.find(memberships, { where: { person: named.person }, limit: 1 })
  return {
    ...(shown && { name: shown.name }),
    ...(first && { organization: first.value.organization }),
  }
}
