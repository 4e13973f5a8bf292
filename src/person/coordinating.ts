import { type Person, people } from '../domain/person.ts'
import { type Reader, standingOf } from '../reader.ts'
import { findAll, type View } from '../store.ts'
import { type Shown, shownTo } from './visible.ts'

interface Coordinating {
  readonly person: Person
  readonly shown: Shown
}

/**
 * Those who coordinate, the whole network first, as far as a reader may see them; `besides` is what that reader may know
 * of somebody all the same.
 */
export const coordinatorsShown = async (
  view: View,
  reader: Reader,
  besides: (person: Person) => Shown | undefined = () => undefined,
): Promise<readonly Coordinating[]> => {
  const all = (await findAll(view, people, { where: { coordinates: true } })).map(({ value }) => value)
  const inOrder = all
    .filter((person) => standingOf(person) === 'coordinator')
    .toSorted((a, b) => Number(a.region !== undefined) - Number(b.region !== undefined))
  const found = await Promise.all(
    inOrder.map(async (person) => ({
      person,
      shown: (await shownTo(view, person, reader)) ?? besides(person),
    })),
  )
  return found.flatMap(({ person, shown }) => (shown ? [{ person, shown }] : []))
}
