import { personKey } from '../domain/names.ts'
import { type Network, todayIn } from '../domain/network.ts'
import { inside, type Person, people } from '../domain/person.ts'
import { namesVouched, vouching } from '../domain/vouched.ts'
import { fromShell, type Invited, invitationsIn, invite, inviteAnew } from '../joining/invitation.ts'
import { freePersonId } from '../person/new-id.ts'
import { tellDay } from '../reader.ts'
import { secretOf } from '../secret.ts'
import { create, findAll, type Kept, replace, Stale, type Store, within } from '../store.ts'
import { Told } from '../told.ts'
import type { Locale } from '../words.ts'
import { namingFor } from './naming-words.ts'
import { commitFromShell } from './shell-act.ts'

interface Coordinator {
  readonly person: Person
  /** The code that lets them in, unless they are in the chat already. */
  readonly invited?: Invited
}

/**
 * Makes somebody the coordinator of the whole network, by name: whom the network knows already, else somebody new. Done
 * again it changes nothing, and gives the same code while that is valid. Throws `Told` where several have that name.
 */
export const nameCoordinator = async (
  store: Store,
  network: Network,
  name: string,
  locale: Locale,
  now: Temporal.Instant,
): Promise<Coordinator> => {
  const view = within(store, network.id)
  const isCalledSo = async ({ id, value }: Kept<Person>) =>
    [value.name, ...(await namesVouched(view, id))].some((one) => personKey(one) === personKey(name))
  // Anybody in the chat may call themselves anything, or be called so by a friend: whoever has not the right comes in by a code.
  const isWhole = ({ coordinates, region }: Person) => coordinates && region === undefined
  const meant = (await findAll(view, people)).filter(
    ({ value }) => value.blocked === undefined && (isWhole(value) || value.human === undefined),
  )
  const called = await Promise.all(meant.map(isCalledSo))
  const alike = meant.filter((_, i) => called[i])
  const coordinating = alike.filter(({ value }) => isWhole(value))
  const [kept, ...others] = coordinating.length > 0 ? coordinating : alike
  if (others.length > 0) throw new Told(namingFor(locale).several({ about: name }))
  const known: Omit<Person, 'coordinates'> = kept?.value ?? {
    id: await freePersonId(view, network.id, `person/named/${personKey(name)}`),
    network: network.id,
    name,
    entered: true as const,
  }
  const { region: _, ...rest } = inside(known)
  const person: Person = vouching({ ...rest, coordinates: true }, name)
  const stands = kept !== undefined && isWhole(kept.value)
  const before = (await invitationsIn(view)).get(person.id) ?? []
  const inviting = { id: '', network, store: view, now, secret: (seed: string) => secretOf(store, seed) }
  const give = stands ? invite : inviteAnew
  const made =
    person.human === undefined ? await give(inviting, fromShell, { person, partners: [] }, before) : undefined
  const changes = [
    ...(stands ? [] : [kept ? replace(kept, person) : create(people, person)]),
    ...(made?.changes ?? []),
  ]
  try {
    await commitFromShell(store, network.id, 'coordinator add', changes, now)
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return nameCoordinator(store, network, name, locale, now)
  }
  return { person, ...(made && { invited: made.invited }) }
}

/** What the shell says of it: who coordinates, and how they come in. */
export const tellCoordinator = (
  { person, invited }: Coordinator,
  network: Network,
  locale: Locale,
): string => {
  const say = namingFor(locale)
  if (invited === undefined) return say.coordinates(person)
  const day = todayIn(network, Temporal.Instant.from(invited.until)).toString()
  return say.code({ name: person.name, code: invited.code, until: tellDay({ locale }, day) })
}
