import type { Described } from './command.ts'
import { isOn } from './domain/module.ts'
import type { Network } from './domain/network.ts'
import type { Organization } from './domain/organization.ts'
import type { Reader, Standing } from './reader.ts'
import { Refusal, type RefusalKey } from './refusal.ts'
import type { View } from './store.ts'

/**
 * Who may call a command at all. `guest` is whoever stands before a network's door, too; `directory` is the same where
 * the network shows its partners to them; `self` is about the caller's own data, which nobody can be shut out from. What
 * a `member` does is done for an organization, what a `person` does for none; a `speaker` speaks for an organization or,
 * where they coordinate, for the coordination itself; `whole` is a coordinator of the whole network, not of a part of it.
 */
const accesses = [
  'anyone',
  'guest',
  'directory',
  'self',
  'person',
  'member',
  'speaker',
  'coordinator',
  'whole',
] as const
export type Access = (typeof accesses)[number]

const allowed: Readonly<Record<Access, readonly Standing[]>> = {
  anyone: ['stranger', 'guest', 'blocked', 'member', 'coordinator'],
  guest: ['stranger', 'guest', 'member', 'coordinator'],
  directory: ['member', 'coordinator'],
  self: ['guest', 'blocked', 'member', 'coordinator'],
  person: ['member', 'coordinator'],
  member: ['member', 'coordinator'],
  speaker: ['member', 'coordinator'],
  coordinator: ['coordinator'],
  whole: ['coordinator'],
}

/** Why somebody may not decide for a partner what a command decides there, and so may not take it back. */
export type WhyNotDecide = (
  view: View,
  organization: Organization,
  reader: Reader,
) => Promise<RefusalKey | undefined>

/** Whether somebody may call it; which records they may name, its fields say. */
export const mayCall = (
  {
    access,
    module,
    whileClosing,
    barred,
  }: Pick<Described, 'access' | 'module' | 'barred'> & Partial<Pick<Described, 'whileClosing'>>,
  network: Pick<Network, 'directory' | 'switched' | 'closing'> | undefined,
  { standing, regions }: Pick<Reader, 'standing' | 'regions'>,
): RefusalKey | undefined => {
  // Before a door there has to be one.
  if (network === undefined && (access === 'guest' || access === 'directory') && standing === 'stranger')
    return 'noDoor'
  // One's own data can be asked for until the end.
  if (network?.closing && access !== 'self' && !whileClosing) return 'closing'
  if (standing === 'blocked' && barred) return barred
  const shown = access === 'directory' && network?.directory === 'open'
  if (!allowed[shown ? 'guest' : access].includes(standing)) {
    if (standing === 'blocked') return 'blocked'
    if (standing === 'guest') return 'waiting'
    return standing === 'member' ? 'notCoordinator' : access === 'self' ? 'unknown' : 'stranger'
  }
  if (access === 'whole' && regions !== undefined) return 'onlyWhole'
  if (access !== 'anyone' && network === undefined) return 'stranger'
  return module !== undefined && !(network && isOn(network, module)) ? 'moduleOff' : undefined
}

/**
 * What is of one's own person, or of the coordination itself, is done for no partner; what coordinators do with a record
 * of a partner's (its errands, its people by its name) is about that one.
 */
export const isForNobody = ({
  access,
  changes,
  fields,
}: Pick<Described, 'access' | 'changes' | 'fields'>): boolean =>
  access === 'self' ||
  (changes &&
    (access === 'coordinator' || access === 'whole') &&
    fields.every(({ record }) => record === undefined || record === 'person'))

/** Why a command may not be called, as it is told: of what is switched off, the module. */
export const refusing = (
  key: RefusalKey,
  { module, words }: Pick<Described, 'module' | 'words'>,
  { locale }: Pick<Reader, 'locale'>,
): Refusal => new Refusal(key, key === 'moduleOff' && module !== undefined ? module : words[locale].title)
