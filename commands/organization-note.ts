import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { editOrganization } from '../src/partner/edit.ts'

export default defineCommand({
  name: 'organization note',
  access: 'member',
  previewed: true,
  input: {
    note: z.string().trim().min(3).max(300).meta({ field: 'paragraph', takes: 'facts' }),
  },
  words: {
    en: {
      name: 'partner note',
      title: 'Add to the description',
      summary: 'Street, opening hours: what has no field of its own goes into the description',
      fields: { note: 'No field of its own, so in the description' },
      say: {},
    },
    de: {
      name: 'partner ergänzen',
      title: 'Beschreibung ergänzen',
      summary: 'Straße, Öffnungszeiten: was kein eigenes Feld hat, kommt in die Beschreibung',
      fields: { note: 'Ohne eigenes Feld, daher in die Beschreibung' },
      say: {},
    },
    hu: {
      name: 'partner kiegészítése',
      title: 'Leírás kiegészítése',
      summary: 'Utca, nyitvatartás: aminek nincs saját mezője, a leírásba kerül',
      fields: { note: 'Nincs saját mezője, így a leírásba kerül' },
      say: {},
    },
  },
  run: async ({ note }, context) => {
    const { description = '' } = context.acting
    const lines = description.split('\n').filter((line) => line !== '' && line !== note)
    return editOrganization('organization describe', { description: [...lines, note].join('\n') }, context)
  },
})
