import { defineCommand } from '../src/command.ts'
import { listings, stateOf } from '../src/domain/listing.ts'
import { todayIn } from '../src/domain/network.ts'
import { listingItems } from '../src/listing/items.ts'
import { responseItems } from '../src/listing/response-items.ts'
import { findAll } from '../src/store.ts'
import { count } from '../src/words.ts'

type Counted = { readonly n: number }

export default defineCommand({
  name: 'mine',
  access: 'member',
  input: {},
  words: {
    en: {
      name: 'mine',
      typed: ['my listings', 'my offers', 'my requests'],
      title: 'My listings',
      summary: 'What your organization offers and seeks, and who has answered',
      fields: {},
      say: {
        open: ({ n }: Counted) => count(n, { one: 'open listing of yours', other: 'open listings of yours' }),
        none: 'You have nothing open at the moment. Just write “we offer …” or “we need …”.',
        waiting: 'Waiting for your answer:',
        offer: 'Publish an offer',
        request: 'Publish a request',
      },
    },
    de: {
      name: 'meine einträge',
      typed: ['meine angebote', 'meine gesuche', 'unsere einträge', 'meine'],
      title: 'Meine Einträge',
      summary: 'Eigene Angebote und Gesuche, und wer sich gemeldet hat',
      fields: {},
      say: {
        open: {
          sie: ({ n }) => `Ihre offenen Einträge: ${n}`,
          du: ({ n }) => `Eure offenen Einträge: ${n}`,
        },
        none: {
          sie: 'Von Ihnen ist gerade nichts offen. Schreiben Sie einfach „biete …“ oder „suche …“.',
          du: 'Von euch ist gerade nichts offen. Schreib einfach „biete …“ oder „suche …“.',
        },
        waiting: { sie: 'Wartet auf Ihre Antwort:', du: 'Wartet auf eure Antwort:' },
        offer: 'Angebot veröffentlichen',
        request: 'Gesuch veröffentlichen',
      },
    },
    hu: {
      name: 'saját hirdetések',
      typed: ['saját ajánlatok', 'saját igények', 'saját', 'hirdetéseim', 'ajánlataim'],
      title: 'Saját hirdetések',
      summary: 'Amit a szervezet kínál és keres, és akik jelentkeztek rá',
      fields: {},
      say: {
        open: {
          on: ({ n }) => `Az Önök aktuális hirdetései: ${n}`,
          te: ({ n }) => `Az aktuális hirdetéseitek: ${n}`,
        },
        none: {
          on: 'Most nincs aktuális hirdetésük. Csak írja be: „kínálunk …” vagy „keresünk …”.',
          te: 'Most nincs aktuális hirdetésetek. Csak írd be: „kínálunk …” vagy „keresünk …”.',
        },
        waiting: { on: 'Az Önök válaszára vár:', te: 'A válaszotokra vár:' },
        offer: 'Ajánlat közzététele',
        request: 'Igény közzététele',
      },
    },
  },
  async show(_, { now, network, store, reader, say }) {
    const own = await findAll(store, listings, { where: { organization: { in: reader.organizations } } })
    const today = todayIn(network, now)
    const open = own.filter(({ value }) => stateOf(value, today) === 'open')
    const waiting = await responseItems(
      store,
      own.filter(({ value }) => value.state === 'open').map(({ id }) => id),
      reader,
      ['open'],
    )
    const newest = open.toSorted((a, b) => (a.value.at < b.value.at ? 1 : -1)).map(({ id }) => id)
    return {
      title: open.length === 0 ? say.none : say.open({ n: open.length }),
      blocks: [
        ...(await listingItems(store, newest, { network, now, reader })),
        ...(waiting.length === 0 ? [] : [{ kind: 'text', line: say.waiting } as const, ...waiting]),
      ],
      buttons: [
        { label: say.offer, call: { command: 'offer add', input: {} } },
        { label: say.request, call: { command: 'request add', input: {} } },
      ],
    }
  },
})
