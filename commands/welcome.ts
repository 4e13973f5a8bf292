import * as z from 'zod'
import { actId } from '../src/act.ts'
import { type Button, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { organizations } from '../src/domain/organization.ts'
import { fold } from '../src/fold.ts'
import type { Input } from '../src/invocation.ts'
import { doubtCard, doubtOf } from '../src/joining/doubt.ts'
import { fitting } from '../src/listing/fitting.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { behindThanks, skilled, wished } from '../src/text/skilled.ts'
import { canAndSeeks, sought } from '../src/text/sought.ts'

type Partner = { readonly partner: string }

/** How people say that there is nothing to say. */
const nothing = /^(?:[-–—.]+|nichts|nix|keins?|nothing|none|no|semmi|nincs)[.!]*$/iu
const said = (text: string): string | undefined =>
  /^\s*$/.test(text) || nothing.test(text) ? undefined : text

const longest = 2000
const longestSkills = 300

/** What is sought is no skill, wherever it is said; neither is the sentence around either: "Wir können Zäune, suchen noch Kisten". */
const answers = ({ skills = '', seeks, ...rest }: Input): Input => {
  if (skills.length > longestSkills) return { ...rest, skills, ...(seeks !== undefined && { seeks }) }
  const plain = behindThanks(skills) ?? skills
  const alone = sought(plain)
  const both = canAndSeeks(plain) ?? (alone === undefined ? undefined : { can: '', seeks: alone })
  const can = both?.can ?? plain
  const wishes = [said(seeks ?? ''), both?.seeks].filter((wish) => wish !== undefined && wish !== '')
  const wanted =
    wishes.length > 0 ? wishes.map((wish = '') => wished(sought(wish) ?? wish)).join(', ') : seeks
  return {
    ...rest,
    ...(can !== '' && { skills: skilled(can) }),
    ...(wanted !== undefined && { seeks: wanted }),
  }
}

export default defineCommand({
  name: 'welcome',
  access: 'member',
  input: {
    skills: z.string().trim().min(1).max(longestSkills).meta({ takes: 'facts' }),
    seeks: z.string().trim().min(1).max(120).optional().meta({ takes: 'wishes' }),
    sure: z.enum(['yes']).optional(),
  },
  words: {
    en: {
      name: 'welcome',
      title: 'Introduce yourselves',
      summary: 'Two lines so that others find you: what you are good at, and what you are looking for',
      fields: {
        skills: 'We are good at',
        seeks: 'We are looking for (or: nothing)',
        sure: { label: 'Publish it like this?', choices: { yes: 'Yes, publish it like this' } },
      },
      say: {
        thanks: ({ partner }: Partner) => line`Thank you, others find you now: ${{ strong: partner }}`,
        expertise: 'Expertise',
        seeks: 'Looking for',
        check:
          'Shall the partners read what you are looking for? One tap, and you see it once more before it is published.',
        publish: 'Publish as a request',
        undo: 'Undo',
      },
    },
    de: {
      name: 'vorstellen',
      typed: ['vorstellung', 'willkommen'],
      title: 'Partner vorstellen',
      summary: 'Zwei Zeilen, damit andere den Partner finden: was er gut kann und was er sucht',
      fields: {
        skills: 'Wir können besonders gut',
        seeks: 'Wir suchen (oder: nichts)',
        sure: { label: 'So veröffentlichen?', choices: { yes: 'Ja, so veröffentlichen' } },
      },
      say: {
        thanks: {
          sie: ({ partner }) => line`Danke, jetzt werden Sie gefunden: ${{ strong: partner }}`,
          du: ({ partner }) => line`Danke, jetzt werdet ihr gefunden: ${{ strong: partner }}`,
        },
        expertise: 'Kompetenzen',
        seeks: 'Gesucht',
        check: {
          sie: 'Sollen die Partner lesen, was Sie suchen? Vor dem Veröffentlichen sehen Sie es noch einmal.',
          du: 'Sollen die Partner lesen, was ihr sucht? Vor dem Veröffentlichen siehst du es noch einmal.',
        },
        publish: 'Als Gesuch veröffentlichen',
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'bemutatkozás',
      typed: ['bemutatkozom', 'bemutatkozunk'],
      title: 'Bemutatkozás',
      summary: 'Két sor, hogy mások rátaláljanak a partnerre: mihez ért, és mit keres',
      fields: {
        skills: 'Amihez igazán értünk',
        seeks: 'Amit keresünk (vagy: semmi)',
        sure: { label: 'Közzétegyük így?', choices: { yes: 'Igen, így tegyük közzé' } },
      },
      say: {
        thanks: {
          on: ({ partner }) => line`Köszönjük, mostantól mások is megtalálják Önöket: ${{ strong: partner }}`,
          te: ({ partner }) =>
            line`Köszönjük, mostantól mások is megtalálnak titeket: ${{ strong: partner }}`,
        },
        expertise: 'Amihez ért',
        seeks: 'Amit keres',
        check: {
          on: 'Olvassák a partnerek, hogy mit keresnek? Közzététel előtt még egyszer megnézheti.',
          te: 'Olvassák a partnerek, hogy mit kerestek? Közzététel előtt még egyszer megnézheted.',
        },
        publish: 'Közzététel igényként',
        undo: 'Visszavonás',
      },
    },
  },
  meant: async (given) => answers(given),
  // What is sought is asked as soon as nobody may have meant something else.
  prepare: async (context, { skills = '', ...given }) => ({
    asks: doubtOf({ can: said(skills), ...given }, context) ? [] : ['skills', 'seeks'],
  }),
  async run(
    { skills, seeks, sure },
    { acting, caller, network, store, search, now, reader, say, commands, id },
  ) {
    const kept = await store.get(organizations, acting.id)
    if (kept === undefined) throw new Refusal('notFound', acting.name)
    const [can, wants] = [said(skills), said(seeks ?? '')]
    const doubt = doubtOf({ can, seeks, sure }, { commands, reader, caller })
    if (can !== undefined && doubt !== undefined) {
      const answer = { command: 'welcome', input: { for: acting.id } }
      return { reply: doubtCard(doubt, { answer, can, seeks }, reader) }
    }
    const before = kept.value.expertise
    const known = can !== undefined && fold(before ?? '').includes(fold(can))
    // What stands there is theirs: it is added to, never put in its place.
    const expertise = [before, known ? undefined : can].filter((part) => part !== undefined).join(', ')
    const changed = expertise !== (before ?? '') && expertise.length <= longest
    const looking = { network, store, search, now }
    const facts = [
      [say.expertise, expertise.length <= longest ? expertise : (before ?? '')],
      [say.seeks, wants ?? ''],
    ] as const
    const publish: Button = {
      label: say.publish,
      call: { command: 'request add', input: { title: wants ?? '', for: acting.id } },
      tone: 'primary',
      yes: true,
    }
    const undo: Button = { label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }
    return {
      changes: changed ? [replace(kept, { ...kept.value, expertise })] : [],
      reply: {
        title: say.thanks({ partner: acting.name }),
        blocks: [
          { kind: 'facts', facts: facts.filter(([, fact]) => fact !== '') },
          ...(await fitting(looking, acting, { skills: can, seeks: wants }, reader)),
          ...(wants === undefined ? [] : [{ kind: 'text', line: say.check } as const]),
        ],
        buttons: [...(wants !== undefined && wants.length >= 3 ? [publish] : []), ...(changed ? [undo] : [])],
      },
    }
  },
})
