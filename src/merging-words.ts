import type { Network } from './domain/network.ts'
import type { Filled } from './merging.ts'
import type { Reader } from './reader.ts'
import { type Spoken, speak } from './words.ts'

const words = {
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
  company: 'Company',
  municipality: 'Municipality',
  association: 'Association',
  school: 'School',
  other: 'Something else',
}
export const spoken: Spoken<typeof words> = {
  en: words,
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
    company: 'Unternehmen',
    municipality: 'Kommune',
    association: 'Verein',
    school: 'Schule',
    other: 'Sonstiges',
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
    company: 'Vállalkozás',
    municipality: 'Önkormányzat',
    association: 'Egyesület',
    school: 'Iskola',
    other: 'Egyéb',
  },
}

type Kind = 'company' | 'municipality' | 'association' | 'school' | 'other'
export const tellKind = (kind: Kind, reader: Reader): string => speak(spoken, reader)[kind]

/** Values of an organization as facts, each as its reader calls it. */
export const tellFields = (
  fields: readonly (readonly [Filled, string])[],
  { sectors }: Pick<Network, 'sectors'>,
  reader: Reader,
): readonly (readonly [string, string])[] => {
  const say: Readonly<Record<string, string>> = speak(spoken, reader)
  return fields.map(([field, value]) => {
    const sector =
      field === 'sector' ? sectors.find(({ id }) => id === value)?.name[reader.locale] : undefined
    return [say[field] ?? field, sector ?? (field === 'kind' ? (say[value] ?? value) : value)]
  })
}
