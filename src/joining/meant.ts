import { nameKey, sameTown, sameWholeName, withoutForm } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import type { Input } from '../invocation.ts'
import type { Kept, View } from '../store.ts'
import { wishesIn } from '../text/door-said.ts'
import { joiningAnswered } from '../text/joining-said.ts'
import { looksLikeName, mayBePerson } from '../text/no-name.ts'
import { partnersHere } from './founding.ts'
import { partnerWithin } from './partner-within.ts'

const me =
  "(?:(?:ich )?(?:bin|heiße|heisse)(?: (?:die|der))?|mein name ist|(?:i['’]m|i am|my name is)|(?:az? (?:én )?)?nevem)"
const namedSo = new RegExp(`^${me}\\s+(\\S.*)$`, 'iu')
const called = (name: string): string => namedSo.exec(name)?.[1] ?? /^(.+) vagyok$/iu.exec(name)?.[1] ?? name

/** "Merle von der Tischlerei Ostwind" is called Merle. */
const belonging = /\s+(?:von|vom|aus|bei|beim|from|of|at)\s.*$/iu
/** Whoever says what they are called may be called "Sabine von der Au". */
const belongingBesides = /\s+(?:vom|aus|bei|beim|from|of|at)\s.*$/iu
const saysName = /^(?:(?:ich )?hei(?:ß|ss)e|mein name)\s/iu

/** Their name, of what somebody says of it; undefined where a sentence says none. */
const nameIn = (said: string, all: readonly Kept<Organization>[]): string | undefined => {
  const name = called(said)
  if (name === said) return said
  const kept = saysName.test(said) && partnerWithin(said, all) === undefined
  const [first = ''] = name.split(',')
  const bare = first.replace(kept ? belongingBesides : belonging, '').trim()
  return looksLikeName(bare) ? bare : undefined
}

const nameOf = (name: string | undefined): Input => (name === undefined ? {} : { name })

/** "Müller, Schmidt & Co. KG" is one name. */
const parted = (text: string): readonly string[] =>
  withoutForm(nameKey(text)).form === '' ? text.split(/\s*,\s+/).filter((part) => part !== '') : [text]

/** "Bei der Käserei Mond", "a Kerka Pékség is": where somebody belongs is said with little words, and they are in no name. */
const withoutAt = (said: string): string =>
  said
    .replace(/^az?\s+(?=\p{Lu})/u, '')
    .replace(/(?<=\p{L})\s+is$/u, '')
    .replace(/^(?:(?:bei|von)\s+(?:der|dem|den)|beim|vom|at(?:\s+the)?|from(?:\s+the)?)\s+(?=\S)/iu, '')

/** `29439 Lüchow` */
const bareTown = (part: string): string => part.replace(/^(?:[A-Z]{1,2}-)?\d{4,5}\s+/, '')

/** Whether the network calls a town or region so: its partners' and its own. */
const townsIn = async (store: View, { regions }: Network) => {
  const towns = (await partnersHere(store)).flatMap(({ value }) => value.town ?? [])
  const known = [...towns, ...regions.flatMap(({ name, also }) => [name, ...also])]
  return (part: string | undefined) =>
    part !== undefined && known.some((one) => sameTown(one, bareTown(part)))
}

/** "Käserei Mond in Gartow", "Käserei Mond aus Gartow": before a place that the network knows stands the name. */
const inTown = (part: string, isTown: (part: string) => boolean): readonly string[] => {
  const [, name, town] = /^(.+)\s+(?:in|aus|from)\s+(\S.*)$/iu.exec(part) ?? []
  return name && town && isTown(town) ? [name, town] : [part]
}

/**
 * What is meant by what somebody at the door says of their organization: a sentence that names it, and behind a comma
 * who they are or its town. A town is what the network calls one; of what it does not know, one word is a town, too.
 */
export const meantJoining = async (
  said: Input,
  { store, network }: { readonly store: View; readonly network: Network },
): Promise<Input> => {
  const { organization = '', name: named, town, ...rest } = said
  const all = await partnersHere(store)
  const name = named === undefined ? undefined : nameIn(named, all)
  const self = { ...rest, ...nameOf(name), ...(town !== undefined && { town }) }
  const spoken = joiningAnswered(organization)?.call.input
  // Whatever stands around it, a partner's whole name in a sentence means that partner.
  const within = partnerWithin(spoken?.organization ?? organization, all)
  const isTown = await townsIn(store, network)
  const [first = '', ...behind] = parted(withoutAt(organization)).flatMap((part) => inTown(part, isTown))
  // "Metallbau Prüßmann, Dannenberg, Rolf Prüßmann" goes on with what tells it from another of its name.
  const goesOn = behind.length > 0 && sameWholeName(first, within?.value.name ?? '')
  if (within && !goesOn) return { ...self, ...spoken, organization: within.value.name }
  const ofName = organization === '' && named !== undefined ? partnerWithin(named, all) : undefined
  if (ofName)
    return { ...said, organization: ofName.value.name, name: called(named ?? '').replace(belonging, '') }
  if (spoken?.organization) return meantJoining({ ...self, ...spoken }, { store, network })
  if (spoken || (organization.includes(' ') && wishesIn(organization))) return { ...self, ...spoken }
  if (first === '') return self
  if (saysName.test(first)) return { ...self, ...nameOf(nameIn(first, all)) }
  const human = behind.find((part) => called(part) !== part)
  const others = behind.filter((part) => part !== human)
  const place = others.find(isTown) ?? others.find((part) => !part.includes(' ') || bareTown(part) !== part)
  const left = others.filter((part) => part !== place)
  const [person] = left.filter((part) => mayBePerson(part) && looksLikeName(part))
  // Not all of it is a town or somebody: "Wald, Wiese und Feld" is one name.
  if (left.some((part) => part !== person)) return { ...self, organization: withoutAt(organization) }
  // "beitreten Backhaus, Bad Bevensen": the second thing said is a town that the network knows.
  const [who, where] = isTown(name) ? [town, name] : [name, town]
  const calls = (human === undefined ? person : nameIn(human, all)) ?? who
  const at = place ?? where
  return {
    ...rest,
    organization: first,
    ...nameOf(calls),
    ...(at !== undefined && { town: bareTown(at) }),
  }
}
