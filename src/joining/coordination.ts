import type { Network } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { derive } from '../id.ts'
import type { Choice } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import { standingOf } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { type Change, findAll, unchanged, type View } from '../store.ts'

const whole = 'whole'

/** Short enough for a button, however long a region's name is. */
const keyOf = (region: string): string => derive(`region/${region}`, 6)

/** How what somebody coordinates is said again. */
export const dutyKey = (region: string | undefined): string => (region === undefined ? whole : keyOf(region))

/** What somebody may coordinate: the whole network, or one of its regions. */
export const fieldsOfDuty = ({ regions }: Network, all: string): readonly Choice[] => [
  { value: whole, label: all },
  ...regions.slice(0, mostChoices - 1).map(({ name }) => ({ value: keyOf(name), label: name })),
]

/** The name of the region that was chosen; undefined for the whole network. Throws where there is none of it any more. */
export const regionChosen = ({ regions }: Network, chosen: string): string | undefined => {
  if (chosen === whole) return undefined
  const region = regions.find(({ name }) => keyOf(name) === chosen)
  if (region === undefined) throw new Refusal('notFound', chosen)
  return region.name
}

export const coordinatesWhole = (person: Person): boolean =>
  standingOf(person) === 'coordinator' && person.region === undefined

/**
 * What has to stand so that people may stop coordinating: another one of the whole network, who is in the chat where
 * one of those who go was. Two who go at once each rely on the other, so only one does. Throws `lastCoordinator`.
 */
export const othersStay = async (view: View, going: readonly Person[]): Promise<readonly Change[]> => {
  const whole = going.filter(coordinatesWhole)
  if (whole.length === 0) return []
  const inChat = whole.some(({ human }) => human !== undefined)
  const all = await findAll(view, people, { where: { coordinates: true } })
  const other = all.find(
    ({ id, value }) =>
      coordinatesWhole(value) &&
      !going.some(
        (person) => person.id === id || (person.human !== undefined && person.human === value.human),
      ) &&
      (!inChat || value.human !== undefined),
  )
  if (other === undefined) throw new Refusal('lastCoordinator')
  return [unchanged(other)]
}
