import * as z from 'zod'
import { acts } from '../src/act.ts'
import { actTitle, tellAct, tellDeed } from '../src/act-about.ts'
import { whyNotUndone } from '../src/acted.ts'
import { line, type Span } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { tellNotReached } from '../src/errand/report.ts'
import { choice, recordField } from '../src/field.ts'
import { insteadOfUndo } from '../src/instead-of-undo.ts'
import { tellWaitsAgain } from '../src/joining/notices.ts'
import { tellReopened } from '../src/listing/reopened.ts'
import { toldOf } from '../src/listing/told-of.ts'
import { tellTookBack } from '../src/listing/took-back.ts'
import { noting } from '../src/noting.ts'
import { goneIn, isMerge } from '../src/partner/merged.ts'
import { tellNotOf } from '../src/partner/news.ts'
import { tellApart } from '../src/partner/parted.ts'
import { tellAgo } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'
import { stillDone } from '../src/still-done.ts'
import { stillUndoable } from '../src/still-undoable.ts'
import { findAll } from '../src/store.ts'

type Done = { readonly deed: string }
type Then = { readonly when: Span }

const atOnce = { minutes: 10 } // in which it is taken back without another question
const most = 5 // acts in one question
const earlier = 'earlier:' // what is chosen where it is none of them, before the act behind which to look on

const chosen = 'chosen:' // what is chosen where it has been read, before the act

const aboutPeople = [people.name, memberships.name, joins.name]

const ownAct = recordField({
  kind: acts,
  whose: 'own',
  refusal: (act, caller) => {
    const { acting, by, touched } = act
    const mine = caller.is(by ?? '')
    const ours = acting !== undefined && (caller.belongs(acting) || caller.looksAfter(acting))
    // What somebody has done about people, nobody takes back for them.
    const personal = touched.some(({ kind }) => aboutPeople.includes(kind))
    const merged = isMerge(act) && caller.coordinates(goneIn(act)?.region)
    return touched.length > 0 && (mine || merged || (ours && !personal)) ? undefined : 'notYours'
  },
  title: ({ command }) => command,
  called: async (act, situation) => actTitle(act, situation),
  nameless: true,
})

export default defineCommand({
  name: 'undo',
  access: 'person',
  input: {
    act: ownAct,
    from: choice().meta({ seldom: true }).optional(),
    sure: z.enum(['yes']).meta({ seldom: true }).optional(),
  },
  words: {
    en: {
      name: 'undo',
      title: 'Undo',
      summary: 'Take back what you have just done',
      fields: {
        act: 'What should be undone?',
        from: 'From which one on?',
        sure: { label: 'Really?', choices: { yes: 'Yes' } },
      },
      say: {
        undone: ({ deed }: Done) => line`Undone: ${{ strong: deed }}`,
        read: 'What others have read or received in the meantime stays with them.',
        really: ({ deed }: Done) => line`Take this back? ${{ strong: deed }}`,
        before: ({ when }: Then) => line`That was a while ago: ${when}`,
        back: 'Take it back',
        earlier: 'Earlier',
      },
    },
    de: {
      name: 'rückgängig',
      title: 'Rückgängig machen',
      summary: 'Zurücknehmen, was gerade geschehen ist',
      fields: {
        act: 'Was soll zurückgenommen werden?',
        from: 'Ab welchem?',
        sure: { label: 'Wirklich?', choices: { yes: 'Ja' } },
      },
      say: {
        undone: ({ deed }) => line`Rückgängig gemacht: ${{ strong: deed }}`,
        read: 'Was andere inzwischen gelesen oder erhalten haben, bleibt bei ihnen.',
        really: ({ deed }) => line`Das zurücknehmen? ${{ strong: deed }}`,
        before: ({ when }) => line`Das ist schon etwas her: ${when}`,
        back: 'Zurücknehmen',
        earlier: 'Frühere',
      },
    },
    hu: {
      name: 'visszavonás',
      typed: ['visszaállítás', 'visszaállít', 'visszacsinál', 'visszacsinálás'],
      title: 'Visszavonás',
      summary: 'Az imént történtek visszavonása',
      fields: {
        act: 'Mit vonjunk vissza?',
        from: 'Hányadiktól?',
        sure: { label: 'Biztosan?', choices: { yes: 'Igen' } },
      },
      say: {
        undone: ({ deed }) => line`Visszavonva: ${{ strong: deed }}`,
        read: 'Amit mások közben elolvastak vagy megkaptak, az náluk marad.',
        really: ({ deed }) => line`Visszavonjuk ezt? ${{ strong: deed }}`,
        before: ({ when }) => line`Ez már régebben volt: ${when}`,
        back: 'Visszavonom',
        earlier: 'Korábbiak',
      },
    },
  },
  meant: async ({ act, ...said }, { commands, reader, store }) => {
    if (act?.startsWith(earlier)) return { ...said, from: act.slice(earlier.length) }
    if (act?.startsWith(chosen)) return { ...said, act: act.slice(chosen.length), sure: 'yes' }
    if (act === undefined || !commands.some(({ name }) => name === act))
      return { ...said, ...(act && { act }) }
    const done = await findAll(store, acts, {
      where: { command: { in: [act, 'undo'] } },
      order: { by: 'at' },
    })
    // What only was asked has touched nothing, and the taking back is no other of the kind.
    const isOwn = ({ value: { by, command, touched } }: (typeof done)[number]) =>
      command === act && touched.length > 0 && reader.people.includes(by ?? '')
    const last = stillDone(done).findLast(isOwn)
    if (last === undefined && done.some(isOwn))
      throw new Refusal('nothing', actTitle({ command: act }, { commands, reader }))
    return last ? { ...said, act: last.id } : said
  },
  async prepare(context, { from }) {
    const { found, next } = await stillUndoable(context, { after: from, most })
    const choices = await Promise.all(
      found.map(async (kept) => ({ value: `${chosen}${kept.id}`, label: await tellAct(context, kept) })),
    )
    const more = next === undefined ? [] : [{ value: `${earlier}${next}`, label: context.say.earlier }]
    return { choices: { act: [...choices, ...more] } }
  },
  async run({ act, sure }, context) {
    const { account, now, store, caller, commands, network, reader, say } = context
    const { read, situation } = noting({ store })
    const refused = await whyNotUndone(situation.store, act.value, { commands, network, reader, now })
    const deed = await tellDeed({ account, commands, network, reader, store }, act)
    if (refused) throw refused.key === 'final' ? new Refusal('final', deed) : refused
    const { acting } = act.value
    const partner = acting === undefined ? undefined : (await store.get(organizations, acting))?.value
    const instead = await insteadOfUndo(act.value, deed, context)
    if ('reply' in instead) return instead
    const at = Temporal.Instant.from(act.value.at)
    if (sure === undefined && Temporal.Instant.compare(at.add(atOnce), now) < 0) {
      const call = { command: 'undo', input: { act: act.id, sure: 'yes' } }
      const ago = say.before({ when: tellAgo(reader, at, now) })
      const buttons = [{ label: say.back, call, yes: true as const }]
      return { reply: { title: say.really({ deed }), blocks: [{ kind: 'text', line: ago }], buttons } }
    }
    const { back } = instead
    const apart = await tellApart(store, caller.id, act.value, back)
    const told = await toldOf(act.value, store, partner?.id)
    return {
      changes: back.changes,
      tookBack: act.id,
      relied: read,
      reply: {
        title: say.undone({ deed }),
        blocks: [...(apart?.lines(reader) ?? []), ...(act.value.told ? [say.read] : [])].map((line) => ({
          kind: 'text',
          line,
        })),
      },
      notices: [
        ...told.map(({ to, listing }) =>
          tellTookBack(to, { partner: partner?.name ?? '', listing, command: act.value.command }),
        ),
        ...(await tellReopened(store, act.value, caller.id)),
        ...(back.notices ?? []),
        ...(apart ? apart.notices : await tellNotOf(store, caller.id, act.value)),
        ...(await tellNotReached(store, act.value)),
        ...(await tellWaitsAgain(store, act.value)),
      ],
    }
  },
})
