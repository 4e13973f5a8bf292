import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { spoken as partnerButtons } from '../src/partner/buttons.ts'
import { editOrganization } from '../src/partner/edit.ts'
import { longestText } from '../src/partner/emptiable.ts'
import { problems } from '../src/problem.ts'
import { speak } from '../src/words.ts'

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
    const { acting, reader } = context
    const lines = (acting.description ?? '').split('\n').filter((line) => line !== note)
    const description = [...lines, note].join('\n').trim()
    if (description.length > longestText)
      return {
        reply: {
          title: speak(problems, reader).tooLong({ limit: longestText }),
          buttons: [
            {
              label: speak(partnerButtons, reader).describe,
              call: { command: 'organization describe', input: { for: acting.id } },
            },
          ],
        },
      }
    return editOrganization('organization describe', { description }, context)
  },
})
