import type { InEvery } from '../words.ts'
import type { listingInput } from './publish.ts'

/** How what is said of an offer or a request is called, where it is published. */
export const publishFields: InEvery<
  Readonly<Record<Exclude<keyof typeof listingInput, 'without'>, string>> & {
    readonly without: { readonly label: string; readonly choices: { readonly contact: string } }
  }
> = {
  en: {
    title: 'What',
    quantity: 'Quantity',
    until: 'Until',
    category: 'Category',
    details: 'Details',
    without: { label: 'Published without', choices: { contact: 'Number and address' } },
  },
  de: {
    title: 'Was',
    quantity: 'Menge',
    until: 'Bis',
    category: 'Kategorie',
    details: 'Einzelheiten',
    without: { label: 'Veröffentlicht ohne', choices: { contact: 'Nummer und Adresse' } },
  },
  hu: {
    title: 'Megnevezés',
    quantity: 'Mennyiség',
    until: 'Meddig',
    category: 'Kategória',
    details: 'Részletek',
    without: { label: 'Ami nem jelenik meg', choices: { contact: 'Szám és cím' } },
  },
}
