import type { Act } from './act.ts'
import type { Described } from './command.ts'
import { type Organization, organizations } from './domain/organization.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import type { View } from './store.ts'

interface Undoing {
  readonly commands: readonly Described[]
  readonly reader: Reader
}

/**
 * The organization for which something was done, if it was for one. Refuses whoever may not act for it any more, and
 * whoever wants to take back what somebody else did as a coordinator, or did so when they still were one.
 */
export const actedFor = async (
  view: View,
  { acting, by, command }: Act,
  { commands, reader }: Undoing,
): Promise<Organization | undefined> => {
  const partner = acting === undefined ? undefined : (await view.get(organizations, acting))?.value
  const access = commands.find(({ name }) => name === command)?.access
  const coordinating = access === 'coordinator' || access === 'whole'
  if (coordinating && !reader.people.includes(by ?? ''))
    throw new Refusal('notYours', partner?.name ?? command)
  if (coordinating && reader.standing !== 'coordinator') throw new Refusal('notCoordinator', command)
  const may =
    acting === undefined || reader.organizations.includes(acting) || coordinatesIn(reader, partner?.region)
  if (!may) throw new Refusal('notYours', partner?.name)
  return partner
}
