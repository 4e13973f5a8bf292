import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { removeTerm } from '../src/network/list-change.ts'

export default defineCommand({
  name: 'category remove',
  access: 'whole',
  input: { category: z.string().trim().min(1).max(60), into: z.string().trim().min(1).max(60).optional() },
  words: {
    en: {
      name: 'category remove',
      title: 'Remove a category',
      summary: 'Take a category off the list; its listings get another',
      fields: { category: 'Which category?', into: 'Instead' },
      say: {},
    },
    de: {
      name: 'kategorie entfernen',
      title: 'Kategorie entfernen',
      summary: 'Eine Kategorie aus der Liste nehmen; ihre Einträge bekommen eine andere',
      fields: { category: 'Welche Kategorie?', into: 'Stattdessen' },
      say: {},
    },
    hu: {
      name: 'kategória törlése',
      title: 'Kategória törlése',
      summary: 'Kategória törlése a listából; a hirdetései másikat kapnak',
      fields: { category: 'Melyik kategória?', into: 'Helyette' },
      say: {},
    },
  },
  run: ({ category, into }, context) => removeTerm('category', category, into, context),
})
