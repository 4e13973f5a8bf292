import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { setTerm } from '../src/network/list-change.ts'

const called = () => z.string().trim().min(1).max(60).optional()

export default defineCommand({
  name: 'category set',
  access: 'whole',
  input: { category: z.string().trim().min(2).max(60), en: called(), de: called(), hu: called() },
  words: {
    en: {
      name: 'category set',
      typed: ['add category', 'new category'],
      title: 'Set a category',
      summary: 'Add a category for listings, or rename one: category set Tools de:Werkzeug',
      fields: { category: 'Which category?', en: 'English', de: 'German', hu: 'Hungarian' },
      say: {},
    },
    de: {
      name: 'kategorie anlegen',
      typed: ['neue kategorie', 'kategorie setzen', 'kategorie umbenennen'],
      title: 'Kategorie anlegen',
      summary: 'Eine Kategorie aufnehmen oder anders nennen: kategorie anlegen Werkzeug hu:Szerszám',
      fields: { category: 'Welche Kategorie?', en: 'Englisch', de: 'Deutsch', hu: 'Ungarisch' },
      say: {},
    },
    hu: {
      name: 'kategória megadása',
      typed: ['új kategória', 'kategória átnevezése'],
      title: 'Kategória megadása',
      summary: 'Kategória felvétele vagy átnevezése: kategória megadása Szerszám de:Werkzeug',
      fields: { category: 'Melyik kategória?', en: 'Angolul', de: 'Németül', hu: 'Magyarul' },
      say: {},
    },
  },
  run: ({ category, ...names }, context) => setTerm('category', category, names, context),
})
