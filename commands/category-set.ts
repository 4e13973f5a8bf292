import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { setTerm } from '../src/network/list-change.ts'

const called = () => z.string().trim().min(1).max(60).optional()

export default defineCommand({
  name: 'category set',
  access: 'whole',
  input: {
    category: z.string().trim().min(2).max(60),
    name: called(),
    en: called(),
    de: called(),
    hu: called(),
  },
  words: {
    en: {
      name: 'category set',
      typed: ['add category', 'new category'],
      says: { name: ['rename category', 'category rename'] },
      title: 'Set a category',
      summary:
        'Add a category for listings, or give one other names: category set Tools name:Gear de:Werkzeug',
      fields: { category: 'Which category?', name: 'Name', en: 'English', de: 'German', hu: 'Hungarian' },
      say: {},
    },
    de: {
      name: 'kategorie anlegen',
      typed: ['neue kategorie', 'kategorie setzen'],
      says: { name: ['kategorie umbenennen'] },
      title: 'Kategorie anlegen',
      summary:
        'Eine Kategorie aufnehmen oder anders nennen: kategorie anlegen Werkzeug name:Gerät hu:Szerszám',
      fields: { category: 'Welche Kategorie?', name: 'Name', en: 'Englisch', de: 'Deutsch', hu: 'Ungarisch' },
      say: {},
    },
    hu: {
      name: 'kategória megadása',
      typed: ['új kategória'],
      says: { name: ['kategória átnevezése'] },
      title: 'Kategória megadása',
      summary: 'Kategória felvétele vagy átnevezése: kategória megadása Szerszám név:Eszköz de:Werkzeug',
      fields: { category: 'Melyik kategória?', name: 'Név', en: 'Angolul', de: 'Németül', hu: 'Magyarul' },
      say: {},
    },
  },
  run: ({ category, ...names }, context) => setTerm('category', category, names, context),
})
