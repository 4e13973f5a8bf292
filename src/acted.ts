import type { Act } from './act.ts'
import type { Described } from './command.ts'
import { type Organization, organizations } from './domain/organization.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import type { View } from './store.ts'

/**
 * The organization for which something was done, if it was for one. Refuses whoever may not act for it any more, and
 * whoever no longer coordinates where a coordinator did it.
 */
export const actedFor = async (
  view: View,
  { acting, command }: Act,
  commands: readonly Described[],
  reader: Reader,
): Promise<Organization | undefined> => {
  const partner = acting === undefined ? undefined : (await view.get(organizations, acting))?.value
  const access = commands.find(({ name }) => name === command)?.access
  const may =
    acting === undefined
      ? access !== 'coordinator' || reader.standing === 'coordinator'
      : reader.organizations.includes(acting) || coordinatesIn(reader, partner?.region)
  if (!may) throw new Refusal(acting === undefined ? 'notCoordinator' : 'notYours', partner?.name)
  return partner
}
