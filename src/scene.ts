import { actingFor, type Basis, choose } from './acting.ts'
import type { Owing } from './addressee.ts'
import { type Caller, networkNamed, whoCalls } from './caller.ts'
import type { Card } from './card.ts'
import type { Clock } from './clock.ts'
import type { Command, Described } from './command.ts'
import type { Context } from './context.ts'
import { accounts, sameHumans } from './domain/account.ts'
import { networks, tellClosing } from './domain/network.ts'
import { type Person, people } from './domain/person.ts'
import { places } from './domain/place.ts'
import { finderFor } from './finder.ts'
import { handedFiles } from './handing/handed.ts'
import { organizationHere } from './here.ts'
import { derive } from './id.ts'
import type { Form, Input, Invocation } from './invocation.ts'
import { isBlockedAnywhere } from './person/links.ts'
import { idsOf, ownOf } from './person/self.ts'
import { cardNow } from './posted.ts'
import { heldAbout } from './privacy/held.ts'
import { placeReader, type Reader } from './reader.ts'
import { kinds } from './records.ts'
import { Refusal } from './refusal.ts'
import { mayCall, refusing } from './rights.ts'
import type { Search } from './search/search.ts'
import { marking, secretOf } from './secret.ts'
import { findAll, type Store, within } from './store.ts'

/** What the core works with. */
export interface World {
  readonly store: Store
  readonly search: Search
  readonly commands: readonly Command[]
  readonly clock: Clock
  /** How long backups of the store are kept; 30 days where nothing is said. */
  readonly backupDays?: number
  /** Hears of what could not be done beside an answer; where it does not say what, who is to be forgotten is not erased yet. */
  failing?(error: unknown, what?: string): void
  /** Takes what goes on after an answer, and never fails, to wait for it before the end; without it the answer's work waits. */
  beside?(work: Promise<void>): void
}

export const defaultBackupDays = 30

/**
 * Decided once, before anything is shown: nothing of one network is said aloud in a room of another, and nothing to
 * somebody who does not belong to it.
 */
export const answersAloud = async (
  store: Store,
  command: Described,
  invocation: Invocation,
): Promise<boolean> => {
  const { aloud, place, input } = invocation
  const room = command.aloud && aloud ? await store.get(places, place) : undefined
  if (room === undefined || input.draft !== undefined) return false
  if (![room.value.network, undefined].includes(networkNamed(command, input))) return false
  const { reader } = await whoCalls(store, invocation, command, input)
  return reader.standing === 'member' || reader.standing === 'coordinator'
}

/**
 * Everything a command may know, or the one question that has to come first. What was `begun` in a room is about its
 * network, wherever it is gone on with.
 */
export const loadScene = async (
  { store, search, commands, clock, backupDays = defaultBackupDays }: World,
  command: Command,
  invocation: Invocation,
  input: Input,
  begun: string = invocation.place,
): Promise<
  { readonly called: Caller } & (
    | { readonly context: Context; readonly basis?: Basis }
    | { readonly question: Form }
  )
> => {
  const now = clock()
  const called = await whoCalls(store, { ...invocation, place: begun }, command, input)
  const { network, home, person, reader, networks: own } = called
  // Whoever was of one that has ended is known no more; they are offered nothing that is not there.
  if (network === undefined && (await store.find(networks, { limit: 1 })).length === 0)
    throw new Refusal('noNetwork')
  const unnamed = network === undefined && networkNamed(command, input) === undefined
  if (unnamed && own.length > 1 && (command.access !== 'anyone' || !command.changes))
    return { called, question: choose(command, input, reader, 'network', own) }
  const refusal = mayCall(command, network, reader)
  if (refusal === 'closing' && network) throw new Refusal(refusal, tellClosing(network, reader.locale))
  // Whoever stands before no door is not told to knock at it.
  if (refusal) throw refusing(refusal === 'stranger' && unnamed ? 'noDoor' : refusal, command, reader)
  if (command.access === 'self' && person === undefined) throw refusing('unknown', command, reader)
  if (command.barred && isBlockedAnywhere({ people: called.selves })) throw new Refusal(command.barred)
  const { id, caller: account, place: address, locale: writes } = invocation
  const base = {
    id,
    now,
    commands,
    aloud: invocation.aloud,
    account,
    ...(writes && { writes }),
    ...(address !== account && { room: address }),
    isElsewhere: async (room: string) => {
      const used = (await store.get(places, room))?.value.network
      return used !== undefined && used !== network?.id
    },
    human: called.account?.value.human ?? derive(`human/${id}`, 16),
    backupDays,
    own: () => ownOf(store, account, called.humans),
    owned: async (other: string) => {
      const human = (await store.get(accounts, other))?.value.human
      return ownOf(store, other, human === undefined ? [] : await sameHumans(store, human))
    },
    selves: async (self: Person) => {
      const same = self.human === undefined ? [] : await sameHumans(store, self.human)
      const found = await findAll(store, people, { where: { human: { in: same }, network: self.network } })
      const kept = found.length > 0 ? undefined : await store.get(people, self.id)
      return kept ? [kept] : found
    },
    held: async () =>
      heldAbout(store, kinds, network?.id ?? '', idsOf(await ownOf(store, account, called.humans))),
    cardNow: (stored: Owing, card: Card) => cardNow(store, stored, card, account),
    handed: async (named: string) => {
      const waiting = (await store.get(handedFiles, named))?.value
      const isTheirs = waiting?.by === account && Temporal.Instant.compare(waiting.until, now) > 0
      return isTheirs ? waiting : undefined
    },
    marking: () => marking(store),
    secret: (seed: string) => secretOf(store, seed),
  }
  if (network === undefined) return { called, context: { ...base, reader } }

  const view = within(store, network.id)
  const room = (await view.get(places, address))?.value
  const insideFor = (to: Reader, here?: string) => ({
    ...base,
    reader: to,
    network,
    ...(home && { home }),
    store: view,
    ...(room && { place: room }),
    search: finderFor(search, network, reader, now, here),
  })
  const here = person && (await organizationHere(view, person, reader))
  if (invocation.aloud)
    return { called, context: insideFor(await placeReader(store, network, address), here) }
  if (person === undefined) return { called, context: insideFor(reader) }
  const acting = await actingFor(view, { person, network }, command, input, reader)
  if ('question' in acting) return { called, question: acting.question }
  const { basis, ...who } = acting
  return { called, basis, context: { ...insideFor(reader, who.acting?.id ?? here), ...who } }
}
