import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { setTerm } from '../src/network/list-change.ts'

const called = () => z.string().trim().min(1).max(60).optional()

export default defineCommand({
  name: 'sector set',
  access: 'whole',
  input: { sector: z.string().trim().min(2).max(60), en: called(), de: called(), hu: called() },
  words: {
    en: {
      name: 'sector set',
      typed: ['add sector', 'new sector'],
      title: 'Set a sector',
      summary: 'Add a sector to the list, or rename one: sector set Crafts de:Handwerk',
      fields: { sector: 'Which sector?', en: 'English', de: 'German', hu: 'Hungarian' },
      say: {},
    },
    de: {
      name: 'branche anlegen',
      typed: ['neue branche', 'branche setzen', 'branche umbenennen'],
      title: 'Branche anlegen',
      summary: 'Eine Branche aufnehmen oder anders nennen: branche anlegen Handwerk hu:Kézművesség',
      fields: { sector: 'Welche Branche?', en: 'Englisch', de: 'Deutsch', hu: 'Ungarisch' },
      say: {},
    },
    hu: {
      name: 'ágazat megadása',
      typed: ['új ágazat', 'ágazat átnevezése'],
      title: 'Ágazat megadása',
      summary: 'Ágazat felvétele vagy átnevezése: ágazat megadása Kézművesség de:Handwerk',
      fields: { sector: 'Melyik ágazat?', en: 'Angolul', de: 'Németül', hu: 'Magyarul' },
      say: {},
    },
  },
  run: ({ sector, ...names }, context) => setTerm('sector', sector, names, context),
})
