import * as z from 'zod'
import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { todayIn } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import type { Input } from '../src/invocation.ts'
import { doubtCard, doubtOf } from '../src/joining/doubt.ts'
import { leftToAsk, withSkills } from '../src/joining/introduction.ts'
import { fitting } from '../src/listing/fitting.ts'
import { requested } from '../src/listing/requested.ts'
import { Refusal } from '../src/refusal.ts'
import { replace } from '../src/store.ts'
import { introduced, inWords, unlessNothing } from '../src/text/introduced.ts'

type Partner = { readonly partner: string }

const longestSkills = 300 // characters of one answer

export default defineCommand({
  name: 'welcome',
  access: 'member',
  input: {
    skills: z.string().trim().regex(inWords).max(longestSkills).meta({ takes: 'facts' }).optional(),
    seeks: z.string().trim().regex(inWords).max(120).optional().meta({ takes: 'wishes' }),
    sure: z.enum(['yes']).meta({ seldom: true }).optional(),
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
        andSeeks: 'And what are you looking for? (Or: nothing)',
        andSkills: 'And what are you especially good at?',
        fine: 'All right, thank you. Whenever you look for something, just ask, for example: Who supplies wood chips?',
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
        andSeeks: {
          sie: 'Und was suchen Sie? (Oder: nichts)',
          du: 'Und was sucht ihr? (Oder: nichts)',
        },
        andSkills: {
          sie: 'Und was können Sie besonders gut?',
          du: 'Und was könnt ihr besonders gut?',
        },
        fine: {
          sie: 'Alles klar, danke. Wenn Sie etwas suchen, fragen Sie einfach, zum Beispiel: Wer liefert Hackschnitzel?',
          du: 'Alles klar, danke. Wenn ihr etwas sucht, fragt einfach, zum Beispiel: Wer liefert Hackschnitzel?',
        },
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
        andSeeks: {
          on: 'És mit keresnek? (Vagy: semmi)',
          te: 'És mit kerestek? (Vagy: semmi)',
        },
        andSkills: {
          on: 'És mihez értenek igazán?',
          te: 'És mihez értetek igazán?',
        },
        fine: {
          on: 'Rendben, köszönjük. Ha keresnek valamit, csak kérdezzenek bátran, például: Ki szállít faaprítékot?',
          te: 'Rendben, köszönjük. Ha kerestek valamit, csak kérdezzetek bátran, például: Ki szállít faaprítékot?',
        },
      },
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
  prepare: async (context, { skills, seeks, ...given }) =>
    doubtOf({ can: unlessNothing(skills), seeks, ...given }, context)
      ? { asks: [] }
      : { needs: skills === undefined && seeks === undefined ? ['skills'] : [] },
  async run({ skills, seeks, sure }, context) {
    const { acting, caller, commands, id, network, now, reader, say, search, store } = context
    const kept = await store.get(organizations, acting.id)
    if (kept === undefined) throw new Refusal('notFound', acting.name)
    const [can, wants] = [unlessNothing(skills), unlessNothing(seeks)]
    const answer = (other: Input = {}) => ({ command: 'welcome', input: { for: acting.id, ...other } })
    const doubt = doubtOf({ can, seeks, sure }, { commands, reader, caller })
    if (can !== undefined && doubt !== undefined)
      return { reply: doubtCard(doubt, { answer: answer(), can, seeks }, reader) }
    const before = kept.value.expertise ?? ''
    const expertise = withSkills(before, can)
    const changed = expertise !== before
    const partner = acting.id
    const request = wants && requested(wants, { commands, partner, today: todayIn(network, now) })
    const left = leftToAsk(skills, seeks)
    const question = left && { skills: say.andSkills, seeks: say.andSeeks }[left.field]
    const sought = wants && line`${say.seeks}: ${{ strong: wants }}`
    const facts = [
      [say.expertise, expertise],
      [say.seeks, wants ?? ''],
    ] as const
    const said = can !== undefined || wants !== undefined
    const looking = { network, store, search, now }
    return {
      changes: changed ? [replace(kept, { ...kept.value, expertise })] : [],
      reply: {
        title: can === undefined ? sought || question || say.fine : say.thanks({ partner: acting.name }),
        blocks: [
          ...(can ? [{ kind: 'facts', facts: facts.filter(([, fact]) => fact !== '') } as const] : []),
          ...(said ? await fitting(looking, [acting], { skills: can, seeks: wants }, reader) : []),
          ...(wants ? [{ kind: 'text', line: say.check } as const] : []),
          ...(said && question ? [{ kind: 'text', line: question } as const] : []),
        ],
        ...(left && { asks: { call: answer(left.settled), field: left.field } }),
        buttons: [
          ...(request ? [{ label: say.publish, call: request, tone: 'primary', yes: true } as const] : []),
          ...(changed ? [{ label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }] : []),
        ],
      },
    }
  },
})
