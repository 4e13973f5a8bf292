import { fieldNames } from '../../../partner/field-names.ts'
import { kindField } from '../../../partner/kind-field.ts'
import type { FieldWords } from '../say.ts'
import { tellValue } from '../value.ts'

// German names stand in a sentence as they stand alone; English and Hungarian ones are written small there.
export const words: FieldWords = {
  fields: {
    ...fieldNames.de,
    language: 'Sprache',
    coordinates: 'Rechte der Koordination',
    function: 'Funktion',
    role: 'Rolle',
    title: 'Titel',
    details: 'Einzelheiten',
    category: 'Kategorie',
    quantity: 'Menge',
    price: 'Preis',
    until: 'Gültig bis',
  },
  kinds: kindField.de.choices,
  roles: { contact: 'Ansprechperson', deputy: 'Stellvertretung', colleague: 'weitere Person' },
  yes: 'ja',
  standing: 'laufend',
  empty: 'nichts',
}
export const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'de')
export const more = (n: number) => `und ${n} mehr`
export const rest = 'Das Übrige aus der Zeile ist übernommen.'
