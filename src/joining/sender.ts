import { isShownAt, platformOf } from '../about.ts'
import type { Network } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { places } from '../domain/place.ts'
import { findAll, type View } from '../store.ts'

/** Who invites, and where the network is to be found, as a letter says it; empty where nobody has said so. */
export interface Sender {
  readonly who: string
  readonly where: string
}

const mostRooms = 3 // of each platform

/** `slack` is called Slack. */
const titled = (platform: string): string => platform.charAt(0).toLocaleUpperCase() + platform.slice(1)

/** `Slack (Markt, Plausch)`: the rooms in which everybody is. */
const whereOf = async (view: View): Promise<string> => {
  const rooms = (await findAll(view, places)).filter(({ value }) => value.role !== 'coordinators')
  return [...Map.groupBy(rooms, ({ id }) => platformOf(id))]
    .map(([platform, all]) => {
      const names = all.slice(0, mostRooms).map(({ value }) => value.name)
      return `${titled(platform)} (${names.join(', ')})`
    })
    .join(', ')
}

/**
 * Whoever answers for the network's data, else those who coordinate all of it and have said that their name is right: as
 * it may stand at an address, where it is for one.
 */
export const senderOf = async (
  view: View,
  { privacy }: Pick<Network, 'privacy'>,
  address?: string,
): Promise<Sender> => {
  const all = await findAll(view, people, { where: { coordinates: true } })
  const names = all
    .map(({ value }) => value)
    .filter(
      ({ blocked, confirmed, region }) =>
        confirmed !== undefined && blocked === undefined && region === undefined,
    )
    .filter((person) => address === undefined || isShownAt(person, address))
    .map(({ name }) => name)
  return { who: privacy ?? names.join(', '), where: await whereOf(view) }
}
