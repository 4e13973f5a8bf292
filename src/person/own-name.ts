import { nameKey } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { Refusal } from '../refusal.ts'

const mostWords = 8
const partnerLetters = /^[\p{L}\p{M}\p{N}&+/.,:!'’"„“”‚‘«»°() –-]+$/u
const letters = /^[\p{L}\p{M}'’.,() -]+$/u

/** What would pass for the bot, or for those who run the network. Keys of names. */
const reserved: readonly string[] = [
  ...['rundruf', 'bot', 'system', 'admin', 'administrator', 'administration', 'moderator', 'support'],
  ...['koordination', 'netzwerkkoordination', 'koordinator', 'koordinatorin', 'netzwerkkoordinatorin'],
  ...['netzwerkkoordinator', 'coordination', 'coordinator', 'coordinators', 'network coordinator'],
  ...['koordinacio', 'halozati koordinator', 'halozatkoordinator', 'rendszergazda', 'adminisztrator'],
].map(nameKey)

/** Whether it is called as the bot, the network or those who run it are. */
const isReserved = (name: string, network: Pick<Network, 'name'>): boolean =>
  [...reserved, nameKey(network.name)].includes(nameKey(name))

/**
 * What a guest's own partner is called, in one line. Throws a `Refusal` where it bears signs that no name has, or would
 * pass for the bot or the coordination.
 */
export const partnerName = (said: string, network: Pick<Network, 'name'>): string => {
  const name = said.replace(/\s+/g, ' ').trim()
  if (!partnerLetters.test(name) || /^\/|\/\//.test(name)) throw new Refusal('wrongPartnerName', said)
  if (isReserved(name, network)) throw new Refusal('reservedPartnerName', name)
  return name
}

/**
 * What somebody says that they are called, in one line. Throws a `Refusal` where it is a sentence, bears signs that no
 * name has, or would pass for the bot or the coordination.
 */
export const ownName = (said: string, network: Pick<Network, 'name'>): string => {
  const name = said.replace(/\s+/g, ' ').trim()
  const isName =
    name.length >= 2 &&
    name.length <= 80 &&
    /\p{L}/u.test(name) &&
    letters.test(name) &&
    !/\p{L}\.\p{L}{2,}/u.test(name)
  if (!isName || name.split(' ').length > mostWords) throw new Refusal('wrongName', said)
  if (isReserved(name, network)) throw new Refusal('reservedName', name)
  return name
}
