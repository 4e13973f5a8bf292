import * as z from 'zod'
import { type Line, line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import type { Listing } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { choice } from '../src/field.ts'
import { choiceLabelsOf } from '../src/labels.ts'
import { listingItems } from '../src/listing/items.ts'
import { listed, orders, readWanted } from '../src/listing/list.ts'
import { categoryChoices } from '../src/listing/publish-asks.ts'
import { nearList } from '../src/near-list.ts'
import { termChoices, termName } from '../src/network/terms.ts'
import { page, pageOf } from '../src/page.ts'
import { asInput, calledRightly } from '../src/partner/list.ts'
import { findAll } from '../src/store.ts'

type Counted = { readonly n: number; readonly what: string }
type What = { readonly what: string }

export default defineCommand({
  name: 'listing list',
  access: 'member',
  aloud: true,
  input: {
    which: z.string().trim().min(1).max(120).optional(),
    kind: z.enum(['offer', 'request']).optional(),
    category: choice().optional(),
    sector: choice().optional(),
    region: choice().optional(),
    town: choice().optional(),
    order: z.enum(orders).optional(),
    page: page(),
  },
  words: {
    en: {
      name: 'listing list',
      title: 'List what is open',
      summary: 'Offers and requests of the network: by kind, category, sector, region, or ending soon',
      fields: {
        which: 'Which ones?',
        kind: { label: 'Kind', choices: { offer: 'Offers', request: 'Requests' } },
        category: 'Category',
        sector: 'Sector',
        region: 'Region',
        town: 'Town',
        order: { label: 'Order', choices: { newest: 'Newest first', ending: 'Ending soon' } },
        page: 'Page',
      },
      say: {
        all: ({ n }: Counted) => `Open in the network: ${n}`,
        some: ({ n, what }: Counted): Line => line`Open, ${{ strong: what }}: ${String(n)}`,
        none: ({ what }: What): Line => line`Nothing open at the moment: ${{ strong: what }}`,
        nothing: 'Nothing is open at the moment. Just write “we offer …” or “we need …”.',
        more: 'More',
      },
    },
    de: {
      name: 'eintrag liste',
      title: 'Offene Einträge',
      summary: 'Angebote und Gesuche im Netzwerk: nach Art, Kategorie, Branche, Region, oder bald endend',
      fields: {
        which: 'Welche?',
        kind: { label: 'Art', choices: { offer: 'Angebote', request: 'Gesuche' } },
        category: 'Kategorie',
        sector: 'Branche',
        region: 'Region',
        town: 'Ort',
        order: { label: 'Reihenfolge', choices: { newest: 'Neueste zuerst', ending: 'Bald endend' } },
        page: 'Seite',
      },
      say: {
        all: ({ n }) => `Offen im Netzwerk: ${n}`,
        some: ({ n, what }) => line`Offen, ${{ strong: what }}: ${String(n)}`,
        none: ({ what }) => line`Gerade ist nichts offen: ${{ strong: what }}`,
        nothing: {
          sie: 'Gerade ist nichts offen. Schreiben Sie einfach „biete …“ oder „suche …“.',
          du: 'Gerade ist nichts offen. Schreib einfach „biete …“ oder „suche …“.',
        },
        more: 'Mehr',
      },
    },
    hu: {
      name: 'hirdetés lista',
      title: 'Aktuális hirdetések',
      summary: 'Ajánlatok és igények: jelleg, kategória, ágazat, régió szerint, vagy a hamarosan lejárók',
      fields: {
        which: 'Melyek?',
        kind: { label: 'Jelleg', choices: { offer: 'Ajánlatok', request: 'Igények' } },
        category: 'Kategória',
        sector: 'Ágazat',
        region: 'Régió',
        town: 'Település',
        order: { label: 'Sorrend', choices: { newest: 'Legújabbak elöl', ending: 'Hamarosan lejárók' } },
        page: 'Oldal',
      },
      say: {
        all: ({ n }) => `Aktuális a hálózatban: ${n}`,
        some: ({ n, what }) => line`Aktuális, ${{ strong: what }}: ${String(n)}`,
        none: ({ what }) => line`Most nincs ilyen: ${{ strong: what }}`,
        nothing: {
          on: 'Most nincs aktuális hirdetés. Csak írja be: „kínálunk …” vagy „keresünk …”.',
          te: 'Most nincs aktuális hirdetés. Csak írd be: „kínálunk …” vagy „keresünk …”.',
        },
        more: 'Továbbiak',
      },
    },
  },
  async prepare({ network, reader }) {
    const sector = termChoices(network.sectors, reader.locale)
    const category = categoryChoices(network, reader)
    return { choices: { ...(sector.length > 0 && { sector }), ...(category.length > 0 && { category }) } }
  },
  async show(given, { network, now, store, search, reader, commands, say }) {
    const { which = '', kind, category, page } = given
    const measured = await search.measure(which)
    const read = await readWanted(store, network, measured?.rest ?? which)
    const { kind: _, ...called } = calledRightly({ ...given, kind: undefined }, network, reader.locale)
    const { region, town, sector } = measured?.narrowing ?? {}
    const narrowed = { ...(region && { region }), ...(town && { town }), ...(sector && { sector }) }
    const wanted = {
      ...read.wanted,
      ...narrowed,
      ...called,
      ...(kind && { kind }),
      ...(category && { category }),
    }
    const order = given.order ?? read.order ?? 'newest'
    const all = await listed(store, network, wanted, { order, words: read.rest, now })
    const partners = measured ? await findAll(store, organizations) : []
    const townOf = new Map(partners.map(({ id, value }) => [id, value.town]))
    const at = ({ organization, town: own }: Listing) => ({
      organization,
      ...(own !== undefined && { town: own }),
      shown: own ?? townOf.get(organization),
    })
    const { found, n, far, blocks, again: asked } = nearList(all, measured, at, reader)
    const list = commands.find(({ name }) => name === 'listing list')
    const labelOf = (field: string, value = '') => choiceLabelsOf(list, field, reader.locale)[value]
    const what = [
      labelOf('kind', wanted.kind),
      termName(network.categories, wanted.category, reader),
      termName(network.sectors, wanted.sector, reader),
      wanted.town,
      wanted.region,
      read.rest,
      order === 'ending' ? labelOf('order', order) : '',
    ]
      .filter((part) => part)
      .join(', ')
    const { shown, next } = pageOf(found, page)
    const ids = shown.map(({ id }) => id)
    const left = [read.rest, asked].filter((part) => part !== '').join(' ')
    const again = (more: Readonly<Record<string, string>>) => ({
      command: 'listing list',
      input: { ...asInput(wanted), ...(left !== '' && { which: left }), ...more },
    })
    const supplies = commands.find(({ name }) => name === 'who supplies')
    const seeks = supplies?.words[reader.locale].title ?? ''
    const seek = { command: 'who supplies', input: { question: read.rest } }
    const about = what === '' ? (measured?.near.from ?? '') : what
    const none = about === '' ? say.nothing : say.none({ what: about })
    const label = labelOf('order', 'ending') ?? ''
    return {
      title: n === 0 ? none : about === '' ? say.all({ n, what }) : say.some({ n, what: about }),
      blocks: [
        ...blocks,
        ...(await listingItems(store, ids, { network, now, reader, days: order === 'ending', far })),
      ],
      buttons: [
        // Nothing is open that says so: somebody may have it all the same.
        ...(found.length === 0 && read.rest !== '' ? [{ label: seeks, call: seek }] : []),
        ...(next === undefined ? [] : [{ label: say.more, call: again({ order, page: next }) }]),
        ...(order === 'newest' && found.some(({ until }) => until !== undefined)
          ? [{ label, call: again({ order: 'ending' }) }]
          : []),
      ],
    }
  },
})
