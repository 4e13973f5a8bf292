import { whoCalls } from './caller.ts'
import type { Described } from './command.ts'
import { organizations } from './domain/organization.ts'
import type { Typed } from './invocation.ts'
import { isOutside } from './joining/door.ts'
import { type Store, within } from './store.ts'
import type { Stands } from './text/inside-said.ts'

/** Where somebody stands who types something: before the door, where `joining` is what they may want, or inside. */
export const standsOf = async (
  store: Store,
  typed: Omit<Typed, 'text'>,
  joining: Described,
): Promise<Stands> => {
  const { reader } = await whoCalls(store, typed, joining, {})
  if (isOutside(reader)) return 'outside'
  return reader.standing === 'coordinator' ? 'coordinating' : 'inside'
}

/** What the partners of whoever types something are called. */
export const ownPartnersOf = async (
  store: Store,
  typed: Omit<Typed, 'text'>,
  speaking: Described,
): Promise<readonly string[]> => {
  const { network, reader } = await whoCalls(store, typed, speaking, {})
  if (network === undefined) return []
  const view = within(store, network.id)
  const found = await Promise.all(reader.organizations.map((id) => view.get(organizations, id)))
  return found.flatMap((kept) => (kept ? [kept.value.name] : []))
}
