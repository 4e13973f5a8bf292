import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { publish } from '../src/listing/publish.ts'
import { listingInput, meantToPublish, prepareListing } from '../src/listing/publish-asks.ts'
import { publishFields } from '../src/listing/publish-fields.ts'

type Listed = { readonly id: string; readonly title: string }

export default defineCommand({
  name: 'offer add',
  access: 'member',
  previewed: true,
  input: listingInput,
  words: {
    en: {
      name: 'new offer',
      typed: [
        'we offer',
        'i offer',
        'we have got',
        'we have',
        'we’ve got',
        "we've got",
        'i have got',
        'i’ve got',
        "i've got",
        'offering',
        'offer',
      ],
      ends: ['to give away', 'left over', 'to spare', 'for sale', 'to lend', 'for rent'],
      title: 'Publish an offer',
      summary: 'Offer something to the partners of the network',
      fields: publishFields.en,
      say: {
        published: ({ id, title }: Listed) =>
          line`Your offer is in the network: ${{ strong: title }} (${id})`,
        show: 'Show',
        withdraw: 'Withdraw',
      },
    },
    de: {
      name: 'neues angebot',
      typed: [
        'biete',
        'wir bieten',
        'ich biete',
        'bieten',
        'verkaufe',
        'verschenke',
        'verleihe',
        'vermiete',
        'zu verkaufen',
        'zu verschenken',
        'wir haben noch',
        'wir haben',
        'ich habe noch',
        'ich habe',
        'ich hab noch',
        'ich hab',
        'habe noch',
        'haben noch',
        'wir hätten noch',
        'wir hätten',
        'hätten noch',
        'hätte noch',
        'hätte',
        'hätten',
        'angebot',
      ],
      ends: ['abzugeben', 'übrig', 'zu verschenken', 'zu verleihen', 'zu verkaufen', 'zu vermieten'],
      title: 'Angebot veröffentlichen',
      summary: 'Den Partnern des Netzwerks etwas anbieten',
      fields: publishFields.de,
      say: {
        published: {
          sie: ({ id, title }) => line`Ihr Angebot steht im Netzwerk: ${{ strong: title }} (${id})`,
          du: ({ id, title }) => line`Euer Angebot steht im Netzwerk: ${{ strong: title }} (${id})`,
        },
        show: 'Zeigen',
        withdraw: 'Zurückziehen',
      },
    },
    hu: {
      name: 'új ajánlat',
      typed: [
        'kínálunk',
        'kínálok',
        'felajánlunk',
        'felajánlok',
        'ajánlunk',
        'ajánlok',
        'eladó',
        'eladunk',
        'eladok',
        'ajánlat:',
      ],
      ends: ['eladó', 'elvihető', 'kiadó', 'kölcsönadható', 'bérelhető'],
      title: 'Ajánlat közzététele',
      summary: 'Felajánlás a hálózat partnereinek',
      fields: publishFields.hu,
      say: {
        published: {
          on: ({ id, title }) => line`Megjelent az Önök ajánlata: ${{ strong: title }} (${id})`,
          te: ({ id, title }) => line`Megjelent az ajánlatotok: ${{ strong: title }} (${id})`,
        },
        show: 'Megnézem',
        withdraw: 'Leveszem',
      },
    },
  },
  meant: meantToPublish,
  prepare: prepareListing,
  run: (said, context) => publish('offer', said, context, context.say),
})
