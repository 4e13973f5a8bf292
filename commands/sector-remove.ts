import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { removeTerm } from '../src/network/list-change.ts'

export default defineCommand({
  name: 'sector remove',
  access: 'whole',
  input: { sector: z.string().trim().min(1).max(60), into: z.string().trim().min(1).max(60).optional() },
  words: {
    en: {
      name: 'sector remove',
      title: 'Remove a sector',
      summary: 'Take a sector off the list; partners of it get another',
      fields: { sector: 'Which sector?', into: 'Instead' },
      say: {},
    },
    de: {
      name: 'branche entfernen',
      title: 'Branche entfernen',
      summary: 'Eine Branche aus der Liste nehmen; ihre Partner bekommen eine andere',
      fields: { sector: 'Welche Branche?', into: 'Stattdessen' },
      say: {},
    },
    hu: {
      name: 'ágazat törlése',
      title: 'Ágazat törlése',
      summary: 'Ágazat törlése a listából; a partnerei másikat kapnak',
      fields: { sector: 'Melyik ágazat?', into: 'Helyette' },
      say: {},
    },
  },
  run: ({ sector, into }, context) => removeTerm('sector', sector, into, context),
})
