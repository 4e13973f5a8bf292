import type { FieldWords } from '../say.ts'
import { tellValue } from '../value.ts'

export const words: FieldWords = {
  fields: {
    name: 'name',
    kind: 'kind',
    sector: 'sector',
    region: 'region',
    town: 'town',
    postalCode: 'postal code',
    expertise: 'expertise',
    description: 'description',
    phone: 'phone',
    mail: 'e-mail',
    website: 'website',
    language: 'language',
    coordinates: 'rights of a coordinator',
    function: 'function',
    role: 'part',
    title: 'title',
    details: 'details',
    category: 'category',
    quantity: 'quantity',
    price: 'price',
    until: 'valid until',
  },
  kinds: {
    company: 'company',
    municipality: 'municipality',
    association: 'association',
    school: 'school',
    other: 'other',
  },
  roles: { contact: 'contact', deputy: 'deputy', colleague: 'colleague' },
  yes: 'yes',
  standing: 'ongoing',
  empty: 'nothing',
}
export const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'en')
export const more = (n: number) => `and ${n} more`
export const rest = 'The rest of the line has been taken.'
export const entries = { one: 'entry', other: 'entries' }
