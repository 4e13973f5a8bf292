import { nameKey } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import { fold } from '../fold.ts'
import { Refusal } from '../refusal.ts'
import { withoutReach } from './no-reach.ts'

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

/** What a word about those who run a network holds or begins with, in any of the languages. */
const ofOffice = /[ck]oordin|^(?:admin|rendszergazd)/
const ofNetwork = /^(?:netzwerk|network|halozat)$/
/** What makes no other name of it: "Die Koordination". */
const besides = /^(?:die|der|das|the|az?|team|csapat|zentrale|center|kozpont|buro|office|iroda)$/

/** Signs that only look different are the letters that they are: "Ｒundruf" is Rundruf. */
const inOneLine = (said: string): string => said.replace(/\s+/g, ' ').trim()
const plainly = (said: string): string => inOneLine(said.normalize('NFKC'))

/** "Ko ordination" and "R und ruf" in one word, as they are read. */
const unspaced = (name: string): string => fold(name).replace(/[^\p{L}\p{N}&+]+/gu, '')

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/** Whether a word has letters of one of these scripts and of any other: many of them look the same. */
const mixesScripts = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}]+/u).some((word) => {
    const letters = word.match(/[\p{L}--\p{Script=Common}]/gv) ?? []
    const isOf = (script: RegExp) => (letter: string) => script.test(letter)
    return scripts.some((script) => letters.some(isOf(script)) && !letters.every(isOf(script)))
  })

/** Whether it is called as the bot, the network or those who run it are, and nothing besides. */
const isReserved = (name: string, network: Pick<Network, 'name'>): boolean => {
  const [key, home] = [nameKey(plainly(name)), nameKey(network.name)]
  const words = key.split(' ')
  const own = words.filter((word) => !besides.test(word))
  const taken = [...reserved, ...home.split(' ')]
  const whole = unspaced(plainly(name))
  return (
    [...reserved, network.name].some((other) => unspaced(other) === whole) ||
    whole.startsWith('rundruf') ||
    words.some((word) => word.startsWith('rundruf')) ||
    (own.length > 0 &&
      own.every((word) => ofOffice.test(word) || ofNetwork.test(word) || taken.includes(word)))
  )
}

/** Whether a name holds a word of those who run a network, whatever else it holds. */
export const soundsOfOffice = (name: string): boolean =>
  nameKey(plainly(name))
    .split(' ')
    .some((word) => ofOffice.test(word))

/**
 * What a partner is called, in one line, where its own people say so. Throws a `Refusal` where it bears signs that no
 * name has, or would pass for the bot or the coordination.
 */
export const partnerName = (said: string, network: Pick<Network, 'name'>): string => {
  const name = withoutReach(inOneLine(said))
  if (!partnerLetters.test(name) || /^\/|\/\//.test(name) || mixesScripts(plainly(name)))
    throw new Refusal('wrongPartnerName', said)
  if (isReserved(name, network)) throw new Refusal('reservedPartnerName', name)
  return name
}

/**
 * What a partner's own people call it from now on, in one line. Throws a `Refusal` as above, and where it comes to sound
 * like those who run the network: whoever founds such a one is let in by them alone, too.
 */
export const newPartnerName = (said: string, before: string, network: Pick<Network, 'name'>): string => {
  const name = partnerName(said, network)
  if (soundsOfOffice(name) && !soundsOfOffice(before)) throw new Refusal('officePartnerName', name)
  return name
}

/**
 * What somebody says that they are called, in one line. Throws a `Refusal` where it is a sentence, bears signs that no
 * name has, or would pass for the bot or the coordination.
 */
export const ownName = (said: string, network: Pick<Network, 'name'>): string => {
  const name = plainly(said)
  const isName =
    name.length >= 2 &&
    name.length <= 80 &&
    /\p{L}/u.test(name) &&
    letters.test(name) &&
    !mixesScripts(name) &&
    !/\p{L}\.\p{L}{2,}/u.test(name)
  if (!isName || name.split(' ').length > mostWords) throw new Refusal('wrongName', said)
  if (isReserved(name, network) || soundsOfOffice(name)) throw new Refusal('reservedName', name)
  return name
}
