import { acts } from '../src/act.ts'
import { actTitle, tellAct } from '../src/act-about.ts'
import { whyNotUndone } from '../src/acted.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { tellNotReached } from '../src/errand/report.ts'
import { recordField } from '../src/field.ts'
import type { Choice } from '../src/invocation.ts'
import { letIn, letInThere } from '../src/joining/out-again.ts'
import { tellPartner, tellRestored, tellWaiting } from '../src/listing/news.ts'
import { toldOf } from '../src/listing/told-of.ts'
import { noting } from '../src/noting.ts'
import { tellNotOf } from '../src/partner/news.ts'
import { tellApart } from '../src/partner/parted.ts'
import { Refusal } from '../src/refusal.ts'
import { mergedIn, takingBack } from '../src/taking-back.ts'

const aboutPeople = [people.name, memberships.name]

const ownAct = recordField({
  kind: acts,
  whose: 'own',
  refusal: ({ acting, by, touched }, caller) => {
    const mine = caller.is(by ?? '')
    const ours = acting !== undefined && (caller.belongs(acting) || caller.looksAfter(acting))
    // What somebody has done about people, nobody takes back for them.
    const personal = touched.some(({ kind }) => aboutPeople.includes(kind))
    return touched.length > 0 && (mine || (ours && !personal)) ? undefined : 'notYours'
  },
  title: ({ command }) => command,
  called: async (act, situation) => actTitle(act, situation),
  nameless: true,
})

export default defineCommand({
  name: 'undo',
  access: 'person',
  input: { act: ownAct },
  words: {
    en: {
      name: 'undo',
      title: 'Undo',
      summary: 'Take back what you have just done',
      fields: { act: 'What should be undone?' },
      say: {
        undone: 'Undone.',
        busy: 'This has changed since, so it can no longer be undone. Whoever was let in can be taken out of the partner.',
        out: 'Take out of the partner',
      },
    },
    de: {
      name: 'rückgängig',
      title: 'Rückgängig machen',
      summary: 'Zurücknehmen, was gerade geschehen ist',
      fields: { act: 'Was soll zurückgenommen werden?' },
      say: {
        undone: 'Rückgängig gemacht.',
        busy: 'Seitdem hat sich etwas geändert, deshalb geht es nicht mehr rückgängig. Wer aufgenommen wurde, lässt sich aber wieder austragen.',
        out: 'Aus dem Partner austragen',
      },
    },
    hu: {
      name: 'visszaállítás',
      typed: ['visszaállít', 'visszacsinál', 'visszacsinálás'],
      title: 'Visszaállítás',
      summary: 'Az imént történtek visszavonása',
      fields: { act: 'Mit állítsunk vissza?' },
      say: {
        undone: 'Minden úgy van, ahogy előtte volt.',
        busy: 'Azóta megváltozott, ezért már nem vonható vissza. Akit felvettek, a partner munkatársai közül kivehető.',
        out: 'Kiveszem a partnertől',
      },
    },
  },
  meant: async ({ act, ...said }, { commands, reader, store }) => {
    if (act === undefined || !commands.some(({ name }) => name === act))
      return { ...said, ...(act && { act }) }
    const [last] = await store.find(acts, {
      where: { by: { in: reader.people }, command: act },
      order: { by: 'at', descending: true },
      limit: 1,
    })
    return last ? { ...said, act: last.id } : said
  },
  async prepare({ id: call, account, commands, home, network, now, reader, store }) {
    const latest = await store.find(acts, {
      where: { by: { in: reader.people } },
      order: { by: 'at', descending: true },
      limit: 20,
    })
    const choices: Choice[] = []
    for (const kept of latest) {
      const { id, value } = kept
      if (value.touched.length === 0 || choices.length === 5) continue
      if (await whyNotUndone(store, value, { commands, network, reader, now })) continue
      if (typeof (await takingBack(store, value, call, home, now)) === 'string') continue
      choices.push({ value: id, label: await tellAct({ account, commands, network, reader, store }, kept) })
    }
    return { choices: { act: choices } }
  },
  async run({ act }, { id: call, home, now, store, caller, commands, network, reader, say }) {
    const { read, situation } = noting({ store })
    const refused = await whyNotUndone(situation.store, act.value, { commands, network, reader, now })
    if (refused) throw refused
    const { acting } = act.value
    const partner = acting === undefined ? undefined : (await store.get(organizations, acting))?.value
    const back = await takingBack(store, act.value, call, home, now)
    const there = back === 'changed' && letIn(act.value) ? await letInThere(store, act.value) : undefined
    if (there) {
      const input = { member: there.id, for: there.value.organization }
      return {
        reply: { title: say.busy, buttons: [{ label: say.out, call: { command: 'member remove', input } }] },
      }
    }
    if (typeof back === 'string') throw new Refusal(back, mergedIn(act.value))
    const apart = await tellApart(store, caller.id, act.value, back.changes)
    const told = await toldOf(act.value, store, partner?.id)
    const reopened = act.value.touched.flatMap(({ kind, before }) =>
      kind === listings.name && before ? [listings.schema.parse(before)] : [],
    )
    const again = await Promise.all(
      reopened.map(async (before) => {
        const now = (await store.get(listings, before.id))?.value
        if (now === undefined || now.state === before.state || before.state !== 'open') return []
        const restored = now.removed !== undefined ? [tellRestored(before)] : []
        return [...restored, ...(await tellWaiting(store, before, 'again'))]
      }),
    )
    return {
      changes: back.changes,
      relied: read,
      reply: {
        title: say.undone,
        blocks: (apart?.lines(reader) ?? []).map((line) => ({ kind: 'text', line })),
      },
      notices: [
        ...told.map(({ to, title }) => tellPartner(to, 'took', { partner: partner?.name ?? '', title })),
        ...again.flat(),
        ...(back.notices ?? []),
        ...(apart ? apart.notices : await tellNotOf(store, caller.id, act.value)),
        ...(await tellNotReached(store, act.value)),
      ],
    }
  },
})
