import { acts } from '../src/act.ts'
import { actTitle, personOf, tellAct, tellDeed } from '../src/act-about.ts'
import { whyNotUndone } from '../src/acted.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { tellNotReached } from '../src/errand/report.ts'
import { choice, recordField } from '../src/field.ts'
import { tellWaitsAgain } from '../src/joining/notices.ts'
import { isLettingIn, letInThere } from '../src/joining/out-again.ts'
import { tellTookBack } from '../src/listing/news.ts'
import { tellReopened } from '../src/listing/reopened.ts'
import { toldOf } from '../src/listing/told-of.ts'
import { noting } from '../src/noting.ts'
import { goneIn, isMerge, mergedIn, mergedOnward, tellFirst } from '../src/partner/merged.ts'
import { tellNotOf } from '../src/partner/news.ts'
import { tellApart } from '../src/partner/parted.ts'
import { stillShutOut } from '../src/person/shut-out.ts'
import { Refusal } from '../src/refusal.ts'
import { shortened } from '../src/shortened.ts'
import { stillDone } from '../src/still-done.ts'
import { stillUndoable } from '../src/still-undoable.ts'
import { findAll } from '../src/store.ts'
import { takingBack } from '../src/taking-back.ts'

type Done = { readonly deed: string }
type Named = { readonly name: string }

const longestName = 30 // characters on a button
const most = 5 // acts in one question
const earlier = 'earlier:' // what is chosen where it is none of them, before the act behind which to look on

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
  input: { act: ownAct, from: choice().meta({ seldom: true }).optional() },
  words: {
    en: {
      name: 'undo',
      title: 'Undo',
      summary: 'Take back what you have just done',
      fields: { act: 'What should be undone?', from: 'From which one on?' },
      say: {
        undone: ({ deed }: Done) => line`Undone: ${{ strong: deed }}`,
        busy: ({ deed }: Done) =>
          line`This has changed since, so it can no longer be undone: ${{ strong: deed }}. Taking out is still possible.`,
        shutOut: ({ name }: Named) => line`${{ strong: name }} is still shut out. Let in again?`,
        letIn: 'Let in again',
        earlier: 'Earlier',
        out: ({ name }: Named) => (name === '' ? 'Take out of the partner' : `Take out: ${name}`),
      },
    },
    de: {
      name: 'rückgängig',
      title: 'Rückgängig machen',
      summary: 'Zurücknehmen, was gerade geschehen ist',
      fields: { act: 'Was soll zurückgenommen werden?', from: 'Ab welchem?' },
      say: {
        undone: ({ deed }) => line`Rückgängig gemacht: ${{ strong: deed }}`,
        busy: ({ deed }) =>
          line`Seitdem hat sich etwas geändert, deshalb geht das nicht mehr rückgängig: ${{ strong: deed }}. Austragen geht noch.`,
        shutOut: ({ name }) => line`${{ strong: name }} ist noch gesperrt. Wieder zulassen?`,
        letIn: 'Wieder zulassen',
        earlier: 'Frühere',
        out: ({ name }) => (name === '' ? 'Aus dem Partner austragen' : `Austragen: ${name}`),
      },
    },
    hu: {
      name: 'visszavonás',
      typed: ['visszaállítás', 'visszaállít', 'visszacsinál', 'visszacsinálás'],
      title: 'Visszavonás',
      summary: 'Az imént történtek visszavonása',
      fields: { act: 'Mit vonjunk vissza?', from: 'Hányadiktól?' },
      say: {
        undone: ({ deed }) => line`Visszavonva: ${{ strong: deed }}`,
        busy: ({ deed }) =>
          line`Azóta megváltozott, ezért már nem vonható vissza: ${{ strong: deed }}. A partnertől még kivehető.`,
        shutOut: ({ name }) => line`${{ strong: name }} még le van tiltva. Visszaengedjük?`,
        letIn: 'Visszaengedem',
        earlier: 'Korábbiak',
        out: ({ name }) => (name === '' ? 'Kiveszem a partnertől' : `Kiveszem: ${name}`),
      },
    },
  },
  meant: async ({ act, ...said }, { commands, reader, store }) => {
    if (act?.startsWith(earlier)) return { ...said, from: act.slice(earlier.length) }
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
      found.map(async (kept) => ({ value: kept.id, label: await tellAct(context, kept) })),
    )
    const more = next === undefined ? [] : [{ value: `${earlier}${next}`, label: context.say.earlier }]
    return { choices: { act: [...choices, ...more] } }
  },
  async run({ act }, context) {
    const { account, now, store, caller, commands, network, reader, say } = context
    const { read, situation } = noting({ store })
    const refused = await whyNotUndone(situation.store, act.value, { commands, network, reader, now })
    const deed = await tellDeed({ account, commands, network, reader, store }, act)
    if (refused) throw refused.key === 'final' ? new Refusal('final', deed) : refused
    const { acting } = act.value
    const partner = acting === undefined ? undefined : (await store.get(organizations, acting))?.value
    const out = await stillShutOut(store, act.value)
    if (out) {
      const name = (await personOf(store, act.value, reader, account)) ?? ''
      const call = { command: 'person unblock', input: { person: out } }
      return { reply: { title: say.shutOut({ name }), buttons: [{ label: say.letIn, call, yes: true }] } }
    }
    const back = await takingBack(act.value, context)
    const there =
      back === 'changed' && isLettingIn(act.value) ? await letInThere(store, act.value) : undefined
    if (there) {
      const input = { member: there.id, for: there.value.organization }
      const name = shortened((await personOf(store, act.value, reader, account)) ?? '', longestName)
      return {
        reply: {
          title: say.busy({ deed }),
          buttons: [{ label: say.out({ name }), call: { command: 'member remove', input } }],
        },
      }
    }
    const onward = back === 'changed' && isMerge(act.value) ? await mergedOnward(store, act.value) : undefined
    const canFirst =
      onward &&
      !(await whyNotUndone(store, onward.value, { commands, network, reader, now })) &&
      typeof (await takingBack(onward.value, context)) !== 'string'
    if (canFirst) return { reply: await tellFirst(store, onward, reader) }
    if (typeof back === 'string')
      throw isMerge(act.value)
        ? new Refusal(back === 'changed' ? 'mergedSince' : back, await mergedIn(store, act.value))
        : new Refusal(back, deed)
    const apart = await tellApart(store, caller.id, act.value, back)
    const told = await toldOf(act.value, store, partner?.id)
    return {
      changes: back.changes,
      tookBack: act.id,
      relied: read,
      reply: {
        title: say.undone({ deed }),
        blocks: (apart?.lines(reader) ?? []).map((line) => ({ kind: 'text', line })),
      },
      notices: [
        ...told.map(({ to, title }) => tellTookBack(to, { partner: partner?.name ?? '', title })),
        ...(await tellReopened(store, act.value, caller.id)),
        ...(back.notices ?? []),
        ...(apart ? apart.notices : await tellNotOf(store, caller.id, act.value)),
        ...(await tellNotReached(store, act.value)),
        ...(await tellWaitsAgain(store, act.value)),
      ],
    }
  },
})
