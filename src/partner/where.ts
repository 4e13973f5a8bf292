import { nameKey, sameTown, townKey, withoutForm } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import { regionNamed } from '../domain/regions.ts'
import { mostChoices } from '../limits.ts'
import { withoutReach } from '../person/no-reach.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { contactBehind } from './contact-behind.ts'

interface Said {
  readonly name: string
  readonly town?: string
  readonly region?: string
  readonly contact?: string
}

/** "c/o Max Korn" and "Inh. Max Korn" say whose it is; "Kultur und Bildung" goes on with a name. */
const isTownLike = (said: string): boolean =>
  /^(?:\d{4,5} )?\p{Lu}[\p{L}\p{M}'’/-]+(?: \(?\p{Lu}[\p{L}\p{M}'’/.-]*\)?)?$/u.test(said) &&
  !/^(?:inh|inhaber\p{L}*|c\/o|z\.? ?hd|prop|owner|tulaj\p{L}*|ügyv)\b/iu.test(said)

/**
 * `Bäckerei Backhaus, Lüchow, Wendland`: a name, where it is, and in which region, as far as that is known here or
 * looks like it. "Müller, Schmidt & Co. KG" and "Verein für Kunst, Kultur und Bildung" are one name.
 */
const nameAndTown = (
  said: string,
  town: string | undefined,
  partners: readonly Organization[],
  { regions }: Network,
): Omit<Said, 'contact'> => {
  if (town !== undefined) return { name: said, town }
  const isTown = (one: string) => partners.some((other) => other.town && sameTown(other.town, one))
  const [, before, last = ''] = /^(.{3,}?),\s*([^,]{2,60}?)[.!]?$/.exec(said) ?? []
  if (before === undefined || withoutForm(nameKey(last)).form !== '') return { name: said }
  const [, name, middle = ''] = /^(.{3,}?),\s*([^,]{2,60})$/.exec(before) ?? []
  const region = regionNamed(regions, last)?.name
  // What follows a town is its region, though there be none of that name: it is asked which.
  if (name !== undefined && (isTown(middle) || (region !== undefined && isTownLike(middle))))
    return { name, town: middle, region: region ?? last }
  if (isTown(last)) return { name: before, town: last }
  if (region !== undefined) return { name: before, region }
  return isTownLike(last) ? { name: before, town: last } : { name: said }
}

/** `Malerei Bunt Seehausen`: the town of the network with which a name ends. */
const townAtEnd = (name: string, partners: readonly Organization[]): string | undefined =>
  partners.find(({ town }) => town && nameKey(name).endsWith(` ${nameKey(town)}`))?.town

/** A partner in one line, and behind it whom to turn to there: that is no part of its name. */
export const partnerSaid = (
  said: string,
  town: string | undefined,
  partners: readonly Organization[],
  network: Network,
): Said => {
  const { name: before, contact } = contactBehind(said)
  const named: Said = nameAndTown(before, town, partners, network)
  withoutReach(named.name)
  if (contact === undefined) return named
  const at = named.town ?? townAtEnd(named.name, partners)
  return { ...named, contact, ...(at !== undefined && { town: at }) }
}

/**
 * The region in which somebody who coordinates puts a partner: the one said, else that of others in the same town. What
 * a coordinator of one region puts down lies there. Throws a `Refusal` where the region said is none, or another's.
 */
export const regionPut = (
  { region: said, town }: { readonly region?: string | undefined; readonly town?: string | undefined },
  partners: readonly Organization[],
  { regions }: Network,
  reader: Reader,
): string | undefined => {
  const beside = town && partners.find((one) => one.town && townKey(one.town) === townKey(town))
  const known = said === undefined ? (beside ? beside.region : undefined) : regionNamed(regions, said)?.name
  if (said !== undefined && known === undefined)
    throw new Refusal(
      'noSuchTerm',
      regions
        .map(({ name }) => name)
        .slice(0, mostChoices)
        .join(', '),
    )
  const region = known !== undefined && coordinatesIn(reader, known) ? known : reader.regions?.[0]
  if (said !== undefined && region !== known) throw new Refusal('otherRegion', said)
  return region
}

/** The regions to choose from, where they fit into one question. */
export const regionChoices = ({ regions }: Network) =>
  regions.length > mostChoices ? [] : regions.map(({ name }) => ({ value: name, label: name }))
