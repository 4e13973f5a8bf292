import { whoCalls } from './caller.ts'
import type { Described } from './command.ts'
import type { Typed } from './invocation.ts'
import { isOutside } from './joining/door.ts'
import type { Store } from './store.ts'
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
