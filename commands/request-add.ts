import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { listingInput, listingNotices, matchingItems, newListing, prepareListing } from '../src/publish.ts'
import { create } from '../src/store.ts'

type Listed = { readonly id: string; readonly title: string }

export default defineCommand({
  name: 'request add',
  access: 'member',
  previewed: true,
  input: listingInput,
  words: {
    en: {
      name: 'new request',
      typed: ['we need', 'i need', 'looking for', 'we are looking for', 'request'],
      title: 'Publish a request',
      summary: 'Ask the partners of the network for something',
      fields: {
        title: 'What',
        quantity: 'Quantity',
        until: 'Until',
        category: 'Category',
        details: 'Details',
      },
      say: {
        published: ({ id, title }: Listed) =>
          line`Your request is in the network: ${{ strong: title }} (${id})`,
        show: 'Show',
        withdraw: 'Withdraw',
      },
    },
    de: {
      name: 'neues gesuch',
      typed: [
        'suche',
        'suchen',
        'wir suchen',
        'ich suche',
        'brauche',
        'wir brauchen',
        'ich brauche',
        'wir hätten gern',
        'wir hätten gerne',
        'ich hätte gern',
        'ich hätte gerne',
        'hätten gern',
        'hätten gerne',
        'hätte gern',
        'hätte gerne',
        'gesuch',
      ],
      title: 'Gesuch veröffentlichen',
      summary: 'Die Partner des Netzwerks um etwas bitten',
      fields: {
        title: 'Was',
        quantity: 'Menge',
        until: 'Bis',
        category: 'Kategorie',
        details: 'Einzelheiten',
      },
      say: {
        published: {
          sie: ({ id, title }) => line`Ihr Gesuch steht im Netzwerk: ${{ strong: title }} (${id})`,
          du: ({ id, title }) => line`Euer Gesuch steht im Netzwerk: ${{ strong: title }} (${id})`,
        },
        show: 'Zeigen',
        withdraw: 'Zurückziehen',
      },
    },
    hu: {
      name: 'új igény',
      typed: ['keresünk', 'keresek', 'szükségünk van', 'szükségem van', 'kellene'],
      title: 'Igény közzététele',
      summary: 'Kérés a hálózat partnereihez',
      fields: {
        title: 'Megnevezés',
        quantity: 'Mennyiség',
        until: 'Meddig',
        category: 'Kategória',
        details: 'Részletek',
      },
      say: {
        published: {
          on: ({ id, title }) => line`Megjelent az Önök igénye: ${{ strong: title }} (${id})`,
          te: ({ id, title }) => line`Megjelent az igényetek: ${{ strong: title }} (${id})`,
        },
        show: 'Megnézem',
        withdraw: 'Visszavonás',
      },
    },
  },
  prepare: prepareListing,
  async run(said, context) {
    const { say } = context
    const listing = await newListing('request', said, context)
    const input = { listing: listing.id }
    return {
      changes: [create(listings, listing)],
      reply: {
        title: say.published(listing),
        blocks: await matchingItems(listing, context),
        buttons: [
          { label: say.show, call: { command: 'listing show', input } },
          { label: say.withdraw, call: { command: 'withdraw', input } },
        ],
      },
      notices: await listingNotices(listing, context),
    }
  },
})
