import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { setTerm } from '../src/network/list-change.ts'

const called = () => z.string().trim().min(1).max(60).optional()

export default defineCommand({
  name: 'sector set',
  access: 'whole',
  input: {
    sector: z.string().trim().min(2).max(60),
    name: called(),
    en: called(),
    de: called(),
    hu: called(),
  },
  words: {
    en: {
      name: 'sector set',
      typed: ['add sector', 'new sector'],
      says: { name: ['rename sector', 'sector rename'] },
      title: 'Set a sector',
      summary: 'Add a sector to the list, or give one other names: sector set Crafts name:Trades de:Handwerk',
      fields: { sector: 'Which sector?', name: 'Name', en: 'English', de: 'German', hu: 'Hungarian' },
      say: {},
    },
    de: {
      name: 'branche anlegen',
      typed: ['neue branche', 'branche setzen'],
      says: { name: ['branche umbenennen'] },
      title: 'Branche anlegen',
      summary:
        'Eine Branche aufnehmen oder anders nennen: branche anlegen Handwerk name:Gewerk hu:Kézművesség',
      fields: { sector: 'Welche Branche?', name: 'Name', en: 'Englisch', de: 'Deutsch', hu: 'Ungarisch' },
      say: {},
    },
    hu: {
      name: 'ágazat megadása',
      typed: ['új ágazat'],
      says: { name: ['ágazat átnevezése'] },
      title: 'Ágazat megadása',
      summary: 'Ágazat felvétele vagy átnevezése: ágazat megadása Kézművesség név:Kézműipar de:Handwerk',
      fields: { sector: 'Melyik ágazat?', name: 'Név', en: 'Angolul', de: 'Németül', hu: 'Magyarul' },
      say: {},
    },
  },
  run: ({ sector, ...names }, context) => setTerm('sector', sector, names, context),
})
