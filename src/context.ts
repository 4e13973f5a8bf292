import type { Owing } from './addressee.ts'
import type { Card } from './card.ts'
import type { Described } from './command.ts'
import type { Network } from './domain/network.ts'
import type { Organization } from './domain/organization.ts'
import type { Person } from './domain/person.ts'
import type { Place } from './domain/place.ts'
import type { Finder } from './finder.ts'
import type { Handed } from './handing/handed.ts'
import type { Own } from './person/self.ts'
import type { Reader } from './reader.ts'
import type { Access } from './rights.ts'
import type { Kept, View } from './store.ts'
import type { Locale } from './words.ts'

interface Inside {
  readonly network: Network
  readonly store: View
  readonly search: Finder
  /** The room of this network in which it was said, if it was in one. */
  readonly place?: Place
}
interface Base {
  readonly id: string
  readonly now: Temporal.Instant
  readonly reader: Reader
  /** Everybody in the room will read it. */
  readonly aloud: boolean
  readonly commands: readonly Described[]
  /** The address of the account that calls; empty where a card is drawn again, which nobody calls. */
  readonly account: string
}

/** What a showing command sees: who reads. Nobody calls it when a card is redrawn. */
export type Scene<A extends Access = 'anyone'> = Base & (A extends 'anyone' ? Partial<Inside> : Inside)

/** Who calls, whether or not the network knows them. */
interface Calling {
  /** The language in which it was said, as far as that is known. */
  readonly writes?: Locale
  /** The address of the room in which it was said; absent where it was said in private. */
  readonly room?: string
  /** Whether another network uses the room of this address. */
  isElsewhere(address: string): Promise<boolean>
  /**
   * The human whose account it is, whomever it is linked with: who becomes known with a call is so for this one, and stays
   * theirs when the link is taken back. One whom nobody knew becomes known with the commit.
   */
  readonly human: string
  /** How long a backup may still hold what has been erased. */
  readonly backupDays: number
  own(): Promise<Own>
  /** What belongs to the humans of another account: of whoever has given the caller a code. */
  owned(account: string): Promise<Own>
  /** Everybody in the network whom the human of this person turned out to be. */
  selves(person: Person): Promise<readonly Kept<Person>[]>
  /** All records of the network, and of the installation, that name the caller by an id, by their kind. */
  held(): Promise<ReadonlyMap<string, readonly Kept[]>>
  /** What a card that was stored for the caller says to them by now, where they call; nothing where it is theirs no more. */
  cardNow(stored: Owing, card: Card): Promise<Card | undefined>
  /** A file that the caller has handed over from this account, as long as it waits. */
  handed(id: string): Promise<Handed | undefined>
  /** How something is marked that only this installation can tell again. */
  marking(): Promise<(what: string) => string>
  /** Six letters that only this installation can tell, the same for the same seed: the secret half of a code. */
  secret(seed: string): Promise<string>
}

/** What a command is resolved in: by a caller, or where a card is drawn again, by nobody. */
export type Situation = Scene &
  Partial<Calling> & {
    readonly caller?: Person
    readonly acting?: Organization
    /** The network's own record, as it was read. */
    readonly home?: Kept<Network>
  }

/** What an acting command sees: also who calls, and for which organization. */
export type Context<A extends Access = 'anyone'> = Scene<A> &
  Calling &
  (A extends 'anyone' ? { readonly home?: Kept<Network> } : { readonly home: Kept<Network> }) &
  (A extends 'anyone' | 'guest' | 'directory' ? { readonly caller?: Person } : { readonly caller: Person }) &
  (A extends 'member' ? { readonly acting: Organization } : { readonly acting?: Organization })
