import type { Described } from './command.ts'
import { type Account, accounts, type Human, humans, sameHumans } from './domain/account.ts'
import { codes, readCode } from './domain/code.ts'
import { type Network, networks } from './domain/network.ts'
import { type Person, people } from './domain/person.ts'
import { places } from './domain/place.ts'
import { chosen } from './form.ts'
import { tagOf } from './id.ts'
import type { Choice, Input, Invocation } from './invocation.ts'
import { isBarred } from './privacy/barred.ts'
import { personReader, type Reader, selvesIn, strangerReader } from './reader.ts'
import { findAll, type Kept, type Store, within } from './store.ts'

export interface Caller {
  readonly account?: Kept<Account>
  /** Everybody who turned out to be the human who calls, whose settings count first. */
  readonly humans: readonly string[]
  /** The same as they were read: they are one human while these revisions stand. */
  readonly linked: readonly Kept<Human>[]
  /** The one that the call is about, as far as this caller may stand in it or before its door. */
  readonly network?: Network
  /** The same as it was read: what is decided from it holds while its revision stands. */
  readonly home?: Kept<Network>
  readonly person?: Person
  /** Whom the networks know the caller as, as they were read: their rights hold while these revisions stand. */
  readonly selves: readonly Kept<Person>[]
  /** The caller's, whoever will read the answer. */
  readonly reader: Reader
  /** The networks to choose from when none is named. */
  readonly networks: readonly Choice[]
}

/** The network that a call names by itself: by a record's number or by a code, else by its name. */
export const networkNamed = ({ fields }: Described, input: Input): string | undefined =>
  fields
    .map(({ name, type }) => {
      if (type === 'record') return tagOf(input[name] ?? '')
      return type === 'code' ? tagOf(readCode(input[name] ?? '')?.id ?? '') : undefined
    })
    .find((tag) => tag !== undefined) ?? input.network

/** A code that is there opens the door behind which it is tried. */
const bringsCode = async (store: Store, { fields }: Described, input: Input): Promise<boolean> => {
  const typed = fields.find(({ type }) => type === 'code')?.name
  const code = readCode(input[typed ?? ''] ?? '')
  return code !== undefined && (await store.get(codes, code.id)) !== undefined
}

const networkOf = async (store: Store, id: string | undefined): Promise<Kept<Network> | undefined> =>
  id === undefined ? undefined : store.get(networks, id)

/** Somebody whom no network knows stands before the door of the only one there is. */
const onlyNetwork = async (store: Store): Promise<Kept<Network> | undefined> => {
  const [only, ...others] = await store.find(networks, { limit: 2 })
  return others.length === 0 ? only : undefined
}

/** The network is that of the tag, else of the place, else the caller's only one. Rights come after that. */
export const whoCalls = async (
  store: Store,
  { caller, place, mail, locale }: Pick<Invocation, 'caller' | 'place' | 'mail' | 'locale'>,
  command: Described,
  input: Input,
): Promise<Caller> => {
  const account = await store.get(accounts, caller)
  const linked: Kept<Human>[] = []
  const same = account
    ? await sameHumans(store, account.value.human, (found) => void linked.push(...found))
    : []
  const selves = same.length > 0 ? await findAll(store, people, { where: { human: { in: same } } }) : []
  const ids = [...new Set(selves.map(({ value }) => value.network))]
  const own = (await Promise.all(ids.map((id) => networkOf(store, id)))).filter((one) => one !== undefined)
  const choices = own.map(({ id, value }) => ({ value: id, label: value.name }))
  const here = await networkOf(store, (await store.get(places, place))?.value.network)

  const named = networkNamed(command, input)
  const id = chosen(choices, named)?.value ?? named ?? here?.id ?? (own.length === 1 ? own[0]?.id : undefined)
  const meant = id === here?.id ? here : await networkOf(store, id)
  const selvesThere = meant ? await selvesIn(within(store, meant.id), same) : []
  // Who is shut out is so with every account.
  const person = selvesThere.find(({ blocked }) => blocked !== undefined) ?? selvesThere[0]
  // Whoever names a network from outside hears nothing of it, not even its language.
  const atDoor = async () =>
    meant === undefined
      ? own.length === 0
        ? onlyNetwork(store)
        : undefined
      : meant.id === here?.id ||
          meant.id === (await onlyNetwork(store))?.id ||
          (await bringsCode(store, command, input))
        ? meant
        : undefined
  const home = person ? meant : await atDoor()
  const network = home?.value
  const human = same[0] === undefined ? undefined : await store.get(humans, same[0])
  const near = (home ?? here ?? own[0])?.value
  const reader =
    network && person
      ? await personReader(store, network, person, locale)
      : strangerReader(human?.value.language ?? locale ?? near?.language, near)
  const barred = network && (await isBarred(store, network.id, caller))
  return {
    reader: {
      ...reader,
      ...(mail !== undefined && { mail }),
      ...(barred && { standing: 'blocked' as const }),
    },
    humans: same,
    linked,
    selves,
    networks: choices,
    ...(account && { account }),
    ...(home && { network: home.value, home }),
    ...(person && { person }),
  }
}
