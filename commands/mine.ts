import type { Block, Line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { askedAbout, listings, stateOf } from '../src/domain/listing.ts'
import { todayIn } from '../src/domain/network.ts'
import { listingItems } from '../src/listing/items.ts'
import { ownAnswerItems } from '../src/listing/own-answers.ts'
import { responseItems } from '../src/listing/response-items.ts'
import { page, pageOf } from '../src/page.ts'
import { findAll } from '../src/store.ts'
import { count } from '../src/words.ts'

type Counted = { readonly n: number }

const mostExpired = 5

export default defineCommand({
  name: 'mine',
  access: 'member',
  input: {
    page: page(),
  },
  words: {
    en: {
      name: 'mine',
      typed: ['my listings', 'my offers', 'my requests'],
      title: 'My listings',
      summary: 'What your organization offers and seeks, and who has answered',
      fields: { page: 'Page' },
      say: {
        open: ({ n }: Counted) => count(n, { one: 'open listing of yours', other: 'open listings of yours' }),
        none: 'You have nothing open at the moment. Just write “we offer …” or “we need …”.',
        waiting: 'Waiting for your answer:',
        expired: 'Still valid?',
        more: 'More',
        offer: 'Publish an offer',
        request: 'Publish a request',
      },
    },
    de: {
      name: 'meine einträge',
      typed: ['meine angebote', 'meine gesuche', 'unsere einträge', 'meine'],
      title: 'Meine Einträge',
      summary: 'Eigene Angebote und Gesuche, und wer sich gemeldet hat',
      fields: { page: 'Seite' },
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
        expired: 'Noch aktuell?',
        more: 'Mehr',
        offer: 'Angebot veröffentlichen',
        request: 'Gesuch veröffentlichen',
      },
    },
    hu: {
      name: 'saját hirdetések',
      typed: ['saját ajánlatok', 'saját igények', 'saját', 'hirdetéseim', 'ajánlataim'],
      title: 'Saját hirdetések',
      summary: 'Amit a szervezet kínál és keres, és akik jelentkeztek rá',
      fields: { page: 'Oldal' },
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
        expired: 'Még aktuális?',
        more: 'Továbbiak',
        offer: 'Ajánlat közzététele',
        request: 'Igény közzététele',
      },
    },
  },
  async show({ page }, { now, network, store, reader, say }) {
    const own = await findAll(store, listings, { where: { organization: { in: reader.organizations } } })
    const today = todayIn(network, now)
    const newest = own
      .toSorted((a, b) => (a.value.at < b.value.at ? 1 : -1))
      .map(({ id, value }) => ({ id, state: stateOf(value, today), until: value.until }))
    const open = newest.filter(({ state }) => state === 'open').map(({ id }) => id)
    const since = today.subtract(askedAbout).toString()
    const expired = newest
      .filter(({ state, until = '' }) => state === 'expired' && until >= since)
      .map(({ id }) => id)
    const waiting = await responseItems(
      store,
      own.filter(({ value }) => value.state === 'open').map(({ id }) => id),
      reader,
      ['open'],
    )
    const { shown, next } = pageOf(open, page)
    const isFirst = page === undefined || page === '1'
    const past = isFirst
      ? await listingItems(store, expired.slice(0, mostExpired), { network, now, reader, does: 'renew' })
      : []
    const led = (line: Line, blocks: readonly Block[]): readonly Block[] =>
      blocks.length === 0 ? [] : [{ kind: 'text', line }, ...blocks]
    return {
      title: open.length === 0 ? say.none : say.open({ n: open.length }),
      blocks: [
        ...(await listingItems(store, shown, { network, now, reader })),
        ...(isFirst ? led(say.waiting, waiting) : []),
        ...(isFirst ? await ownAnswerItems(store, reader) : []),
        ...led(say.expired, past),
      ],
      buttons: [
        ...(next === undefined
          ? []
          : [{ label: say.more, call: { command: 'mine', input: { page: next } } }]),
        { label: say.offer, call: { command: 'offer add', input: {} } },
        { label: say.request, call: { command: 'request add', input: {} } },
      ],
    }
  },
})
