import { whoCalls } from './caller.ts'
import type { Described } from './command.ts'
import { organizations } from './domain/organization.ts'
import type { Typed } from './invocation.ts'
import { isOutside } from './joining/door.ts'
import { type Store, within } from './store.ts'
import { isByStanding } from './text/by-standing.ts'
import type { Stands } from './text/inside-said.ts'
import { listingSaid } from './text/listing-said/listing-said.ts'
import type { Speaker } from './text/read-text.ts'
import { mayBeFor } from './text/spoken-for.ts'

/** Where somebody stands who types something: before the door, where `joining` is what they may want, or inside. */
const standsOf = async (store: Store, typed: Omit<Typed, 'text'>, joining: Described): Promise<Stands> => {
  const { reader } = await whoCalls(store, typed, joining, {})
  if (isOutside(reader)) return 'outside'
  return reader.standing === 'coordinator' ? 'coordinating' : 'inside'
}

/** What the partners of whoever types something are called, and the regions of their network with their other names. */
const namesOf = async (
  store: Store,
  typed: Omit<Typed, 'text'>,
  speaking: Described,
): Promise<Required<Pick<Speaker, 'own' | 'regions'>>> => {
  const { network, reader } = await whoCalls(store, typed, speaking, {})
  if (network === undefined) return { own: [], regions: [] }
  const view = within(store, network.id)
  const found = await Promise.all(reader.organizations.map((id) => view.get(organizations, id)))
  return {
    own: found.flatMap((kept) => (kept ? [kept.value.name] : [])),
    regions: network.regions.flatMap(({ name, also }) => [name, ...also]),
  }
}

/** What is known of whoever says a text, as far as it changes what the text means. */
export const speakerOf = async (
  store: Store,
  { text, ...typed }: Typed,
  commands: readonly Described[],
  commandNamed: (name: string) => Described,
): Promise<Speaker> => {
  const publishes = listingSaid(text) !== undefined
  return {
    ...((publishes || isByStanding(commands, text)) && {
      stands: await standsOf(store, typed, commandNamed('join ask')),
    }),
    ...((publishes || mayBeFor(text)) && (await namesOf(store, typed, commandNamed('offer add')))),
  }
}
