import { type Act, acts } from '../src/act.ts'
import { actTitle, tellAct } from '../src/act-about.ts'
import { whyNotUndone } from '../src/acted.ts'
import type { Addressee } from '../src/addressee.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { tellNotReached } from '../src/errand/report.ts'
import { recordField } from '../src/field.ts'
import type { Choice } from '../src/invocation.ts'
import { tellPartner, tellRestored, tellWaiting } from '../src/listing/news.ts'
import { noting } from '../src/noting.ts'
import { tellNotOf } from '../src/partner/news.ts'
import { tellApart } from '../src/partner/parted.ts'
import { Refusal } from '../src/refusal.ts'
import type { View } from '../src/store.ts'
import { takingBack } from '../src/taking-back.ts'

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

/** Whoever was told what is undone now is told that, too: who answered or was answered, and who was thanked. */
const toldOf = async ({ touched }: Act, store: View, acting: string | undefined) => {
  const told = new Map<string, { readonly to: Addressee; readonly title: string }>()
  if (acting === undefined) return []
  for (const { kind, id, before } of touched) {
    const response = kind === responses.name ? (await store.get(responses, id))?.value : undefined
    const back = kind === responses.name && before && !response ? responses.schema.parse(before) : undefined
    const listing = (await store.get(listings, response?.listing ?? back?.listing ?? id))?.value
    if (listing === undefined) continue
    const { title } = listing
    if (back) {
      told.set(back.owner, { to: { organization: back.owner }, title })
      continue
    }
    if (response?.organization !== undefined) {
      const { owner, organization, person } = response
      const to = owner === acting ? { organization, attention: person } : { organization: owner }
      told.set(to.organization, { to, title })
      continue
    }
    const known = before ? listings.schema.parse(before).helpers : listing.helpers
    for (const organization of listing.helpers)
      if (!known.includes(organization) && !told.has(organization))
        told.set(organization, { to: { organization }, title })
  }
  return [...told.values()]
}

export default defineCommand({
  name: 'undo',
  access: 'person',
  input: { act: ownAct },
  words: {
    en: {
      name: 'undo',
      alone: ['that was wrong', 'that was wrong, undo', 'undo that', 'undo it', 'take that back'],
      title: 'Undo',
      summary: 'Take back what you have just done',
      fields: { act: 'What should be undone?' },
      say: {
        undone: 'Undone.',
      },
    },
    de: {
      name: 'rückgängig',
      alone: [
        'das war falsch',
        'das war falsch, rückgängig',
        'mach das rückgängig',
        'mach das bitte rückgängig',
        'mach es rückgängig',
        'mach das wieder rückgängig',
        'nimm das zurück',
      ],
      title: 'Rückgängig machen',
      summary: 'Zurücknehmen, was gerade geschehen ist',
      fields: { act: 'Was soll zurückgenommen werden?' },
      say: {
        undone: 'Rückgängig gemacht.',
      },
    },
    hu: {
      name: 'visszaállítás',
      alone: ['ez rossz volt', 'ez rossz volt, visszaállítás', 'vond vissza', 'csináld vissza'],
      typed: ['visszaállít', 'visszacsinál', 'visszacsinálás'],
      title: 'Visszaállítás',
      summary: 'Az imént történtek visszavonása',
      fields: { act: 'Mit állítsunk vissza?' },
      say: {
        undone: 'Minden úgy van, ahogy előtte volt.',
      },
    },
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
      if (!(await takingBack(store, value, call, home))) continue
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
    const back = await takingBack(store, act.value, call, home)
    if (back === undefined) throw new Refusal('changed')
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
