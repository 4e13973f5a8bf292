import { acts } from './act.ts'
import type { Clock } from './clock.ts'
import type { Command, Context, Described } from './command.ts'
import { type Account, accounts, humans } from './domain/account.ts'
import { type Network, networks } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { type Person, people } from './domain/person.ts'
import { places } from './domain/place.ts'
import { finderFor } from './finder.ts'
import { chosen } from './form.ts'
import { tagOf } from './id.ts'
import type { Choice, Form, Input, Invocation } from './invocation.ts'
import { personReader, placeReader, type Reader, strangerReader } from './reader.ts'
import { Refusal } from './refusal.ts'
import type { Search } from './search/search.ts'
import { sentences } from './sentences.ts'
import { findAll, type Kept, type Store, type View, within } from './store.ts'
import { speak } from './words.ts'

/** What the core works with. */
export interface World {
  readonly store: Store
  readonly search: Search
  readonly commands: readonly Command[]
  readonly clock: Clock
}

export interface Caller {
  readonly account?: Kept<Account>
  readonly network?: Network
  readonly person?: Person
  /** The caller's, whoever will read the answer. */
  readonly reader: Reader
  /** The networks to choose from when none is named. */
  readonly networks: readonly Choice[]
}

/** The network is that of the tag, else of the place, else the caller's only one. Rights come after that. */
export const whoCalls = async (
  store: Store,
  { caller, place, locale }: Pick<Invocation, 'caller' | 'place' | 'locale'>,
  named?: string,
): Promise<Caller> => {
  const account = await store.get(accounts, caller)
  const selves = account ? await findAll(store, people, { where: { human: account.value.human } }) : []
  const known = await Promise.all(selves.map(({ value }) => store.get(networks, value.network)))
  const own = known.flatMap((kept) => (kept ? [kept.value] : []))
  const choices = own.map(({ id, name }) => ({ value: id, label: name }))
  const room = (await store.get(places, place))?.value.network
  const here = room === undefined ? undefined : (await store.get(networks, room))?.value
  const id = chosen(choices, named)?.value ?? named ?? here?.id ?? (own.length === 1 ? own[0]?.id : undefined)
  const network = id === undefined || id === here?.id ? here : (await store.get(networks, id))?.value
  const person = selves.find(({ value }) => value.network === network?.id)?.value
  const human = account && (await store.get(humans, account.value.human))
  // Whoever names a network from outside hears nothing of it, not even its language.
  const near = here ?? own[0]
  const reader =
    network && person
      ? await personReader(store, network, person, locale)
      : strangerReader(human?.value.language ?? locale ?? near?.language, near?.tone)
  return {
    reader,
    networks: choices,
    ...(account && { account }),
    ...(network && { network }),
    ...(person && { person }),
  }
}

const required: Readonly<Record<Described['access'], readonly Reader['standing'][]>> = {
  anyone: ['stranger', 'member', 'coordinator'],
  member: ['member', 'coordinator'],
  coordinator: ['coordinator'],
}

/** Whether somebody may call it at all; which records they may name, its fields say. */
export const mayCall = (
  { access, module }: Pick<Described, 'access' | 'module'>,
  network: Network | undefined,
  { standing }: Reader,
): 'stranger' | 'notCoordinator' | 'moduleOff' | undefined => {
  if (!required[access].includes(standing))
    return access === 'coordinator' && standing === 'member' ? 'notCoordinator' : 'stranger'
  return module !== undefined && network?.modules.includes(module) !== true ? 'moduleOff' : undefined
}

const most = 25 // choices in one question, on every platform

const choose = (
  command: Described,
  input: Input,
  reader: Reader,
  key: 'network' | 'for',
  choices: readonly Choice[],
): Form => {
  const say = speak(sentences, reader)
  const many = choices.length > most
  const label = key === 'network' ? say.whichNetwork : many ? say.forWhomOfMany : say.forWhom
  const field = { name: key, type: 'choice', required: true, label, choices: choices.slice(0, most) } as const
  return {
    call: { command: command.name, input },
    title: command.words[reader.locale].title,
    fields: [field],
  }
}

export const networkNamed = ({ fields }: Described, input: Input): string | undefined =>
  fields
    .filter(({ type }) => type === 'record')
    .map(({ name }) => tagOf(input[name] ?? ''))
    .find((tag) => tag !== undefined)

/** Decided once, before anything is shown: nothing of one network is said aloud in a room of another. */
export const answersAloud = async (store: Store, command: Described, { aloud, place, input }: Invocation) => {
  const room = command.aloud && aloud ? await store.get(places, place) : undefined
  return (
    room !== undefined &&
    [room.value.network, undefined].includes(networkNamed(command, input) ?? input.network) &&
    input.draft === undefined
  )
}

/** For whom somebody may act, whom they acted for last first. A coordinator may act for every partner. */
const partnersOf = async (view: View, person: Person, { standing, locale, organizations: own }: Reader) => {
  const every = standing === 'coordinator'
  const partners = await findAll(view, organizations, every ? {} : { where: { id: { in: own } } })
  const [latest] = await view.find(acts, {
    where: { by: person.id },
    order: { by: 'at', descending: true },
    limit: 1,
  })
  const rank = ({ id }: { readonly id: string }) =>
    (id === latest?.value.acting ? 0 : 1) + (own.includes(id) ? 0 : 2)
  return partners.toSorted((a, b) => rank(a) - rank(b) || a.value.name.localeCompare(b.value.name, locale))
}

/** The organization acted for: the one named, else the only one of one's own, else it is asked. */
const actingFor = async (
  view: View,
  person: Person,
  command: Described,
  input: Input,
  reader: Reader,
): Promise<Pick<Context, 'acting'> | { readonly question: Form }> => {
  const partners = await partnersOf(view, person, reader)
  const choices = partners.map(({ id, value }) => ({ value: id, label: value.name }))
  const own = partners.filter(({ id }) => reader.organizations.includes(id))
  const choice =
    chosen(choices, input.for)?.value ??
    (own.length === 1 && input.for === undefined ? own[0]?.id : undefined)
  const acting = partners.find(({ id }) => id === choice)?.value
  if (acting) return { acting }
  if (!command.changes || command.access !== 'member') return {}
  if (partners.length === 0) throw new Refusal('noPartner', command.words[reader.locale].title)
  return { question: choose(command, input, reader, 'for', choices) }
}

/** Everything a command may know, or the one question that has to come first. */
export const loadScene = async (
  { store, search, commands, clock }: World,
  command: Described,
  invocation: Invocation,
  input: Input,
): Promise<{ readonly called: Caller } & ({ readonly context: Context } | { readonly question: Form })> => {
  const now = clock()
  const called = await whoCalls(store, invocation, networkNamed(command, input) ?? input.network)
  const { network, person, reader, networks: own } = called
  if (network === undefined && own.length > 1 && command.access !== 'anyone')
    return { called, question: choose(command, input, reader, 'network', own) }
  const refusal = mayCall(command, network, reader)
  if (refusal) throw new Refusal(refusal, command.words[reader.locale].title)
  const base = { id: invocation.id, now, commands, aloud: invocation.aloud }
  if (network === undefined || person === undefined) return { called, context: { ...base, reader } }

  const view = within(store, network.id)
  const room = (await view.get(places, invocation.place))?.value
  const insideFor = (to: Reader) => ({
    ...base,
    reader: to,
    network,
    store: view,
    ...(room && { place: room }),
    search: finderFor(search, network, reader, now),
  })
  if (invocation.aloud)
    return { called, context: insideFor(await placeReader(store, network, invocation.place)) }
  const acting = await actingFor(view, person, command, input, reader)
  if ('question' in acting) return { called, question: acting.question }
  return { called, context: { ...insideFor(reader), caller: person, ...acting } }
}
