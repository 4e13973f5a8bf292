import type { Network } from '../domain/network.ts'
import type { PartnerField } from '../domain/organization.ts'
import { termName } from '../network/terms.ts'
import type { Reader } from '../reader.ts'
import type { InEvery } from '../words.ts'
import { kindField } from './kind-field.ts'

/** What a partner's fields are called where each stands before its value. */
export const fieldNames: InEvery<Readonly<Record<PartnerField, string>>> = {
  en: {
    name: 'Name',
    kind: 'Kind',
    sector: 'Sector',
    region: 'Region',
    town: 'Town',
    postalCode: 'Postal code',
    expertise: 'Expertise',
    description: 'Description',
    phone: 'Phone',
    mail: 'Mail',
    website: 'Website',
  },
  de: {
    name: 'Name',
    kind: 'Art',
    sector: 'Branche',
    region: 'Region',
    town: 'Ort',
    postalCode: 'Postleitzahl',
    expertise: 'Kompetenzen',
    description: 'Beschreibung',
    phone: 'Telefon',
    mail: 'E-Mail',
    website: 'Website',
  },
  hu: {
    name: 'Név',
    kind: 'Jelleg',
    sector: 'Ágazat',
    region: 'Régió',
    town: 'Település',
    postalCode: 'Irányítószám',
    expertise: 'Amihez ért',
    description: 'Leírás',
    phone: 'Telefonszám',
    mail: 'E-mail-cím',
    website: 'Honlap',
  },
}

/** Values of an organization as facts, each as its reader calls it. */
export const tellFields = (
  fields: readonly (readonly [PartnerField, string])[],
  { sectors }: Pick<Network, 'sectors'>,
  reader: Reader,
): readonly (readonly [string, string])[] => {
  const names = fieldNames[reader.locale]
  const kinds: Readonly<Record<string, string>> = kindField[reader.locale].choices
  return fields.map(([field, value]) => {
    const sector = field === 'sector' ? termName(sectors, value, reader) : undefined
    return [names[field], sector ?? (field === 'kind' ? (kinds[value] ?? value) : value)]
  })
}
