import type { FieldWords } from '../say.ts'
import { tellValue } from '../value.ts'

export const words: FieldWords = {
  fields: {
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
    language: 'Sprache',
    coordinates: 'Rechte der Koordination',
    function: 'Funktion',
    role: 'Rolle',
    title: 'Titel',
    details: 'Einzelheiten',
    category: 'Kategorie',
    quantity: 'Menge',
    until: 'Gültig bis',
  },
  kinds: {
    company: 'Unternehmen',
    municipality: 'Kommune',
    association: 'Verein',
    school: 'Schule',
    other: 'Sonstiges',
  },
  roles: { contact: 'Ansprechperson', deputy: 'Stellvertretung', colleague: 'weitere Person' },
  yes: 'ja',
  standing: 'laufend',
  empty: 'nichts',
}
export const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'de')
export const more = (n: number) => `und ${n} mehr`
export const rest = 'Das Übrige aus der Zeile ist übernommen.'
