import * as z from 'zod'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { introducedCard, previewNote } from '../src/joining/introducing.ts'
import { withSkills } from '../src/joining/introduction.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { introduced, inWords, unlessNothing } from '../src/text/introduced.ts'

const longestSkills = 300 // characters of one answer

export default defineCommand({
  name: 'welcome',
  access: 'member',
  input: {
    skills: z.string().trim().regex(inWords).max(longestSkills).meta({ takes: 'facts' }).optional(),
    seeks: z.string().trim().regex(inWords).max(120).optional().meta({ takes: 'wishes' }),
  },
  words: {
    en: {
      name: 'welcome',
      title: 'Introduce yourselves',
      summary: 'Two lines so that others find you: what you are good at, and what you are looking for',
      fields: {
        skills: 'We are good at',
        seeks: 'We are looking for',
      },
      say: {},
    },
    de: {
      name: 'vorstellen',
      typed: ['vorstellung', 'willkommen'],
      title: 'Partner vorstellen',
      summary: 'Zwei Zeilen, damit andere den Partner finden: was er gut kann und was er sucht',
      fields: {
        skills: 'Wir können besonders gut',
        seeks: 'Wir suchen',
      },
      say: {},
    },
    hu: {
      name: 'bemutatkozás',
      typed: ['bemutatkozom', 'bemutatkozunk'],
      title: 'Bemutatkozás',
      summary: 'Két sor, hogy mások rátaláljanak a partnerre: mihez ért, és mit keres',
      fields: {
        skills: 'Amihez igazán értünk',
        seeks: 'Amit keresünk',
      },
      say: {},
    },
  },
  meant: async ({ skills = '', seeks, ...given }) => {
    const long = skills.length > longestSkills
    const meant = long ? { skills, seeks } : introduced({ skills, seeks })
    return {
      ...given,
      ...(meant.skills !== undefined && { skills: meant.skills }),
      ...(meant.seeks !== undefined && { seeks: meant.seeks }),
    }
  },
  // One answer is enough to go on with.
  prepare: async ({ reader }, { skills, seeks }) => {
    const can = unlessNothing(skills)
    if (skills === undefined && seeks === undefined) return { needs: ['skills'] }
    return can === undefined ? {} : { note: previewNote(can, seeks, reader) }
  },
  // What is sought becomes a request, which is looked at by itself.
  previewed: async ({ skills }) => unlessNothing(skills) !== undefined,
  async run({ skills, seeks }, context) {
    const { acting, store } = context
    const kept = await store.get(organizations, acting.id)
    if (kept === undefined) throw new Refusal('notFound', acting.name)
    const before = kept.value.expertise ?? ''
    const expertise = withSkills(before, unlessNothing(skills))
    const changed = expertise !== before
    return {
      changes: changed ? [replace(kept, { ...kept.value, expertise })] : [],
      reply: await introducedCard({ skills, seeks, expertise, changed }, context),
    }
  },
})
