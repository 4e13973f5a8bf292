import type { InEvery } from '../words.ts'
import type { listingInput } from './publish-asks.ts'

/** How leaving out what all would read is called. */
export const withoutWords: InEvery<{
  readonly label: string
  readonly choices: { readonly contact: string }
}> = {
  en: { label: 'Published without', choices: { contact: 'Number and address' } },
  de: { label: 'Veröffentlicht ohne', choices: { contact: 'Nummer und Adresse' } },
  hu: { label: 'Ami nem jelenik meg', choices: { contact: 'Szám és cím' } },
}

/** How what is said of an offer or a request is called, where it is published. */
export const publishFields: InEvery<
  Readonly<Record<Exclude<keyof typeof listingInput, 'without'>, string>> & {
    readonly without: (typeof withoutWords)['en']
  }
> = {
  en: {
    title: 'What',
    quantity: 'Quantity',
    until: 'Until',
    category: 'Category',
    details: 'Details',
    price: 'Price',
    town: 'Place',
    picture: 'Picture',
    without: withoutWords.en,
  },
  de: {
    title: 'Was',
    quantity: 'Menge',
    until: 'Bis',
    category: 'Kategorie',
    details: 'Einzelheiten',
    price: 'Preis',
    town: 'Ort',
    picture: 'Bild',
    without: withoutWords.de,
  },
  hu: {
    title: 'Megnevezés',
    quantity: 'Mennyiség',
    until: 'Meddig',
    category: 'Kategória',
    details: 'Részletek',
    price: 'Ár',
    town: 'Helység',
    picture: 'Kép',
    without: withoutWords.hu,
  },
}

const unpictured = ({ picture: _, ...fields }: (typeof publishFields)['en']) => fields

/** The same, where it is changed: a picture comes and goes apart from that. */
export const editFields = {
  en: unpictured(publishFields.en),
  de: unpictured(publishFields.de),
  hu: unpictured(publishFields.hu),
}
