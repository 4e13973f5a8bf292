import type { InEvery } from '../words.ts'
import type { listingInput } from './publish.ts'

/** How what is said of an offer or a request is called, where it is published. */
export const publishFields: InEvery<Readonly<Record<keyof typeof listingInput, string>>> = {
  en: {
    title: 'What',
    quantity: 'Quantity',
    until: 'Until',
    category: 'Category',
    details: 'Details',
  },
  de: {
    title: 'Was',
    quantity: 'Menge',
    until: 'Bis',
    category: 'Kategorie',
    details: 'Einzelheiten',
  },
  hu: {
    title: 'Megnevezés',
    quantity: 'Mennyiség',
    until: 'Meddig',
    category: 'Kategória',
    details: 'Részletek',
  },
}
