import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { headings } from '../src/partner/column-words.ts'
import { editOrganization } from '../src/partner/edit.ts'
import { emptiableText, longestText } from '../src/partner/emptiable.ts'
import { withAlso } from '../src/partner/with-also.ts'

export default defineCommand({
  name: 'organization describe',
  access: 'member',
  opens: true,
  input: {
    expertise: emptiableText(longestText),
    description: emptiableText(longestText),
    // "Wir können jetzt auch Treppenbau": what else there is stays.
    adds: z.enum(['expertise']).meta({ seldom: true }).optional(),
  },
  words: {
    en: {
      name: 'partner describe',
      title: 'Change the description',
      summary: 'What your organization is good at, and a few words about it',
      says: {
        expertise: [
          'our expertise is',
          'our expertise:',
          'expertise:',
          'we are good at',
          ...headings('expertise'),
        ],
        description: [
          'our description is',
          'our description:',
          'description:',
          'about us:',
          ...headings('description'),
        ],
      },
      fields: {
        expertise: 'Expertise',
        description: 'Description',
        adds: { label: 'Besides?', choices: { expertise: 'Besides what there is' } },
      },
      say: {},
    },
    de: {
      name: 'partner beschreiben',
      title: 'Beschreibung ändern',
      summary: 'Was die eigene Organisation besonders gut kann, und ein paar Worte über sie',
      says: {
        expertise: [
          'kompetenzen:',
          'unsere kompetenzen sind',
          'unsere kompetenzen:',
          'wir sind gut in',
          ...headings('expertise'),
        ],
        description: [
          'unsere beschreibung ist',
          'unsere beschreibung:',
          'beschreibung:',
          'über uns:',
          ...headings('description'),
        ],
      },
      fields: {
        expertise: 'Kompetenzen',
        description: 'Beschreibung',
        adds: { label: 'Dazu?', choices: { expertise: 'Zu dem, was schon dasteht' } },
      },
      say: {},
    },
    hu: {
      name: 'partner leírása',
      title: 'Leírás módosítása',
      summary: 'Amihez a saját szervezet ért, és néhány szó róla',
      says: {
        expertise: [
          'amihez értünk:',
          'ehhez értünk:',
          'szakterület:',
          'szakterületünk:',
          ...headings('expertise'),
        ],
        description: [
          'a leírásunk:',
          'leírásunk:',
          'a leírásunk',
          'leírás:',
          'rólunk:',
          ...headings('description'),
        ],
      },
      fields: {
        expertise: 'Amihez ért',
        description: 'Leírás',
        adds: { label: 'A meglévők mellé?', choices: { expertise: 'A meglévők mellé' } },
      },
      say: {},
    },
  },
  prepare: async ({ acting: { expertise, description } }) => ({
    stands: {
      ...(expertise !== undefined && { expertise }),
      ...(description !== undefined && { description }),
    },
  }),
  meant: async (said, { acting }) =>
    said.adds && said.expertise
      ? { ...said, expertise: withAlso(acting.expertise ?? '', said.expertise) }
      : said,
  run: async ({ adds: _, ...said }, context) => editOrganization('organization describe', said, context),
})
