import type { FieldWords } from '../say.ts'
import { tellValue } from '../value.ts'

export const words: FieldWords = {
  fields: {
    name: 'név',
    kind: 'típus',
    sector: 'ágazat',
    region: 'régió',
    town: 'település',
    postalCode: 'irányítószám',
    expertise: 'szakértelem',
    description: 'leírás',
    phone: 'telefon',
    mail: 'e-mail',
    website: 'honlap',
    language: 'nyelv',
    coordinates: 'koordinátori jog',
    function: 'beosztás',
    role: 'szerep',
    title: 'cím',
    details: 'részletek',
    category: 'kategória',
    quantity: 'mennyiség',
    price: 'ár',
    until: 'érvényesség',
  },
  kinds: {
    company: 'vállalkozás',
    municipality: 'önkormányzat',
    association: 'egyesület',
    school: 'iskola',
    other: 'egyéb',
  },
  roles: { contact: 'kapcsolattartó', deputy: 'helyettes', colleague: 'munkatárs' },
  yes: 'igen',
  standing: 'folyamatos',
  empty: 'semmi',
}
export const tell = (field: keyof typeof words.fields, text: string) => tellValue(field, text, words, 'hu')
export const more = (n: number) => `és még ${n}`
export const rest = 'A sor többi része bekerült.'
