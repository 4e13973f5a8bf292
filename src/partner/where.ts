import { nameKey, townKey, withoutForm } from '../domain/names.ts'
import type { Network } from '../domain/network.ts'
import type { Organization } from '../domain/organization.ts'
import { regionNamed } from '../domain/regions.ts'
import { mostChoices } from '../limits.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'

/** `Bäckerei Backhaus, Lüchow`: a name, and where it is. "Müller, Schmidt & Co. KG" is one name. */
export const nameAndTown = (said: string, town: string | undefined) => {
  const [, name = said, behind] = town === undefined ? (/^(.{3,}?),\s*([^,]{2,60})$/.exec(said) ?? []) : []
  const one = behind !== undefined && withoutForm(nameKey(behind)).form !== ''
  return one ? { name: said, town } : { name, town: town ?? behind }
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
