import { type Network, networks } from '../../src/domain/network.ts'
import { type Place, places } from '../../src/domain/place.ts'
import { fold } from '../../src/fold.ts'
import { type Sought, seek } from '../../src/seek.ts'
import { create, findAll, type Store } from '../../src/store.ts'
import type { InEvery } from '../../src/words.ts'

/** Which rooms there are where everybody sits at one keyboard. */

const platform = 'console'

const roomsHere = async (store: Store): Promise<readonly Place[]> =>
  (await findAll(store, places)).map(({ value }) => value).filter(({ id }) => id.startsWith(`${platform}:#`))

/** A room that no network uses: whoever speaks there speaks in a new one. */
const newRoom = /^#([\p{L}\p{N}][\p{L}\p{N}_-]{0,40})$/u

/** Which room is meant, by name or address; with its sign in front also one that no network uses. */
export const findRoom = async (store: Store, named: string): Promise<Sought<Pick<Place, 'id' | 'name'>>> => {
  const rooms = await roomsHere(store)
  const exact = rooms.find(({ id }) => id === named)
  if (exact) return { found: exact }
  const sought = seek(rooms, named.replace(/^#/, ''), ({ name }) => [name])
  const name = newRoom.exec(named.trim())?.[1]?.toLowerCase()
  const anew = name !== undefined && 'unknown' in sought
  return anew ? { found: { id: `${platform}:#${name}`, name } } : sought
}

const roomNames: InEvery<readonly [listings: string, general: string]> = {
  en: ['market', 'general'],
  de: ['marktplatz', 'allgemein'],
  hu: ['piactér', 'társalgó'],
}

/** The first network of the store by number; a network without a room at the keyboard gets two. */
export const furnish = async (store: Store): Promise<readonly Network[]> => {
  const all = (await findAll(store, networks)).map(({ value }) => value)
  const rooms = await roomsHere(store)
  for (const network of all) {
    if (rooms.some((room) => room.network === network.id)) continue
    const taken = new Set((await roomsHere(store)).map(({ name }) => name))
    const names = roomNames[network.language].map((name) =>
      taken.has(name) ? `${name}-${fold(network.id)}` : name,
    )
    const room = (name = '', role: 'listings' | 'general') =>
      create(places, {
        id: `${platform}:#${name}`,
        network: network.id,
        name,
        role,
        languages: [network.language],
      })
    await store.commit([room(names[0], 'listings'), room(names[1], 'general')])
  }
  return all
}
