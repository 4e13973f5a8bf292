import { stamp } from '../clock.ts'
import { defaultCategories, type Network, networks } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { fold } from '../fold.ts'
import { idFrom } from '../id.ts'
import { create, drop, findAll, Stale, type Store, within } from '../store.ts'
import type { InEvery } from '../words.ts'

const coordination: InEvery<string> = {
  en: 'Network coordination',
  de: 'Netzwerkkoordination',
  hu: 'Hálózati koordinátor',
}

/** Who coordinates while nobody in particular does. */
export const standInOf = (network: string): string => idFrom(network, 'coordination')

/** Two to four letters that stand for the network in every number: the initials, else the beginning. */
const tagFor = (name: string, taken: readonly string[]): string => {
  const words = fold(name)
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '')
  const initials = words
    .map((word) => word[0])
    .join('')
    .slice(0, 4)
  const letters = `${words.join('')}NETZ`
  const wanted = [initials, ...[2, 3, 4].map((length) => letters.slice(0, length))]
  const all = [...letters].flatMap((a) => [...letters].map((b) => `${letters[0]}${a}${b}`))
  return [...wanted, ...all].find((tag) => /^[A-Z]{2,4}$/.test(tag) && !taken.includes(tag)) ?? 'NN'
}

/**
 * A network always has somebody who coordinates it; until the files name one, that is nobody in particular. Of two
 * processes that make one of the same name at once, both choose the same tag: the later one takes what is there then.
 */
export const newNetwork = async (
  store: Store,
  name: string,
  begun: Pick<Network, 'language' | 'zone'> & Partial<Pick<Network, 'tone'>>,
  now: Temporal.Instant,
): Promise<Network> => {
  const { language, tone = 'formal', zone } = begun
  const all = await findAll(store, networks)
  const known = all.find(({ value }) => fold(value.name) === fold(name))
  if (known) return known.value
  const network: Network = {
    id: tagFor(
      name,
      all.map(({ id }) => id),
    ),
    made: stamp(now),
    name,
    language,
    tone,
    zone,
    regions: [],
    sectors: [],
    categories: [...defaultCategories],
  }
  const id = standInOf(network.id)
  const person: Person = { id, network: network.id, name: coordination[language], coordinates: true }
  try {
    await store.commit([create(networks, network), create(people, person)])
    return network
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    return newNetwork(store, name, begun, now)
  }
}

/** The coordination in general is given up for somebody whom the files name, unless somebody speaks as it already. */
export const withoutStandIn = async (store: Store, { id }: Network): Promise<void> => {
  const coordinators = await findAll(within(store, id), people, { where: { coordinates: true } })
  const standIn = coordinators.find((kept) => kept.id === standInOf(id))
  if (standIn && standIn.value.human === undefined && coordinators.length > 1)
    await store.commit([drop(standIn)])
}
