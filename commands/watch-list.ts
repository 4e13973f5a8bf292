import type { Block } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listings, stateOf } from '../src/domain/listing.ts'
import { todayIn } from '../src/domain/network.ts'
import { endOf, isKept, watches } from '../src/domain/watch.ts'
import { listingItems } from '../src/listing/items.ts'
import { page, pageOf } from '../src/page.ts'
import { tellDay } from '../src/reader.ts'
import { findAll } from '../src/store.ts'

type Counted = { readonly n: number }
type Until = { readonly day: string }

const mostWaiting = 5

export default defineCommand({
  name: 'watch list',
  access: 'person',
  input: { page: page() },
  words: {
    en: {
      name: 'watch list',
      typed: ['my watch list', 'my watchlist', 'watchlist', 'show my watch list', 'my alerts'],
      alone: ['what am i watching', 'what am i watching for'],
      title: 'My watch list',
      summary: 'What you hear of as soon as it is there, with a button to end each',
      fields: { page: 'Page' },
      say: {
        kept: ({ n }: Counted) => `On your watch list: ${n}`,
        none: 'Nothing is on your watch list. Just write, for example: watch hay in Lüchow',
        offer: 'offers',
        request: 'requests',
        until: ({ day }: Until) => `until ${day}`,
        ended: ({ day }: Until) => `ended on ${day}`,
        waiting: 'New, and not told yet:',
        end: 'Stop watching',
        again: 'Watch on',
        more: 'More',
      },
    },
    de: {
      name: 'suchauftrag liste',
      typed: [
        'suchaufträge',
        'meine suchaufträge',
        'meine suchaufträge zeigen',
        'zeig meine suchaufträge',
        'alle suchaufträge',
      ],
      alone: ['welche suchaufträge habe ich', 'wonach hältst du ausschau'],
      title: 'Meine Suchaufträge',
      summary: 'Die eigenen Suchaufträge, zum Nachsehen und Beenden',
      fields: { page: 'Seite' },
      say: {
        kept: { sie: ({ n }) => `Ihre Suchaufträge: ${n}`, du: ({ n }) => `Deine Suchaufträge: ${n}` },
        none: {
          sie: 'Sie haben keinen Suchauftrag. Schreiben Sie einfach, zum Beispiel: Suchauftrag Heu in Lüchow',
          du: 'Du hast keinen Suchauftrag. Schreib einfach, zum Beispiel: Suchauftrag Heu in Lüchow',
        },
        offer: 'Angebote',
        request: 'Gesuche',
        until: ({ day }) => `bis ${day}`,
        ended: ({ day }) => `abgelaufen am ${day}`,
        waiting: 'Neu dazu und noch nicht gemeldet:',
        end: 'Beenden',
        again: 'Neu anlegen',
        more: 'Mehr',
      },
    },
    hu: {
      name: 'figyelő lista',
      typed: ['figyelők', 'saját figyelők', 'figyelőim', 'a figyelőim', 'hirdetésfigyelőim'],
      alone: ['milyen figyelőim vannak', 'mire figyelsz'],
      title: 'Saját figyelők',
      summary: 'A saját figyelők, megnézni vagy törölni',
      fields: { page: 'Oldal' },
      say: {
        kept: { on: ({ n }) => `Az Ön figyelői: ${n}`, te: ({ n }) => `A figyelőid: ${n}` },
        none: {
          on: 'Önnek nincs figyelője. Csak írja be, például: figyelő: széna Lentiben',
          te: 'Nincs figyelőd. Csak írd be, például: figyelő: széna Lentiben',
        },
        offer: 'ajánlatok',
        request: 'igények',
        until: ({ day }) => `lejár: ${day}`,
        ended: ({ day }) => `lejárt: ${day}`,
        waiting: 'Új, de még nem érkezett róla üzenet:',
        end: 'Törlés',
        again: 'Újra beállítom',
        more: 'Továbbiak',
      },
    },
  },
  async show({ page }, { now, network, store, reader, say }) {
    const own = (await findAll(store, watches, { where: { person: { in: reader.people } } }))
      .map(({ value }) => value)
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    const kept = own.filter((watch) => isKept(watch, now))
    const { shown, next } = pageOf([...kept, ...own.filter((watch) => !isKept(watch, now))], page)
    const items: Block = {
      kind: 'items',
      items: shown.map((watch) => {
        const day = tellDay(reader, endOf(watch).toZonedDateTimeISO(reader.zone).toPlainDate().toString())
        const still = isKept(watch, now)
        const call = still
          ? { command: 'watch remove', input: { watch: watch.id } }
          : { command: 'watch add', input: { question: watch.question } }
        return {
          line: [
            { strong: watch.title },
            ` · ${say[watch.kind]} · ${still ? say.until({ day }) : say.ended({ day })}`,
          ],
          button: { label: still ? say.end : say.again, call },
        }
      }),
    }
    const today = todayIn(network, now)
    const waiting = [
      ...new Set(kept.flatMap(({ found }) => found.flatMap((one) => (one.told ? [] : [one.listing])))),
    ]
    const known = await Promise.all(waiting.map((id) => store.get(listings, id)))
    const open = known.flatMap((one) => (one && stateOf(one.value, today) === 'open' ? [one.id] : []))
    const told = await listingItems(store, open.slice(-mostWaiting).toReversed(), { network, now, reader })
    return {
      title: kept.length === 0 && shown.length === 0 ? say.none : say.kept({ n: kept.length }),
      blocks: [
        ...(shown.length === 0 ? [] : [items]),
        ...(told.length === 0 ? [] : [{ kind: 'text', line: say.waiting } as const, ...told]),
      ],
      buttons:
        next === undefined
          ? []
          : [{ label: say.more, call: { command: 'watch list', input: { page: next } } }],
    }
  },
})
