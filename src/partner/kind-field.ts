import type { Organization } from '../domain/organization.ts'
import type { Reader } from '../reader.ts'
import type { InEvery } from '../words.ts'

type Kind = NonNullable<Organization['kind']>

/** What kind of organization it is: how the field that asks for it is called, and its choices. */
export const kindField: InEvery<{
  readonly label: string
  readonly choices: Readonly<Record<Kind, string>>
}> = {
  en: {
    label: 'Kind',
    choices: {
      company: 'Company',
      municipality: 'Municipality',
      association: 'Association',
      school: 'School',
      other: 'Something else',
    },
  },
  de: {
    label: 'Art',
    choices: {
      company: 'Unternehmen',
      municipality: 'Kommune',
      association: 'Verein',
      school: 'Schule',
      other: 'Sonstiges',
    },
  },
  hu: {
    label: 'Jelleg',
    choices: {
      company: 'Vállalkozás',
      municipality: 'Önkormányzat',
      association: 'Egyesület',
      school: 'Iskola',
      other: 'Egyéb',
    },
  },
}

export const tellKind = (kind: Kind, { locale }: Pick<Reader, 'locale'>): string =>
  kindField[locale].choices[kind]
