import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { publish } from '../src/listing/publish.ts'
import { listingInput, meantToPublish, prepareListing } from '../src/listing/publish-asks.ts'
import { publishFields } from '../src/listing/publish-fields.ts'

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
      fields: publishFields.en,
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
      fields: publishFields.de,
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
      typed: ['keresünk', 'keresek', 'szükségünk van', 'szükségem van', 'kellene', 'igény:'],
      title: 'Igény közzététele',
      summary: 'Kérés a hálózat partnereihez',
      fields: publishFields.hu,
      say: {
        published: {
          on: ({ id, title }) => line`Megjelent az Önök igénye: ${{ strong: title }} (${id})`,
          te: ({ id, title }) => line`Megjelent az igényetek: ${{ strong: title }} (${id})`,
        },
        show: 'Megnézem',
        withdraw: 'Leveszem',
      },
    },
  },
  meant: meantToPublish,
  prepare: prepareListing,
  run: (said, context) => publish('request', said, context, context.say),
})
