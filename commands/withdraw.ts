import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

export default defineCommand({
  name: 'withdraw',
  access: 'member',
  input: { listing: listing({ own: true, open: true }) },
  words: {
    en: {
      name: 'withdraw',
      typed: ['delete offer', 'delete request', 'delete listing'],
      title: 'Withdraw a listing',
      summary: 'Take back an offer or request of your own',
      fields: { listing: 'Which listing?' },
      say: {
        withdrawn: ({ title }: Titled) => line`Withdrawn: ${{ strong: title }}`,
      },
    },
    de: {
      name: 'zurückziehen',
      typed: ['ziehe zurück', 'zurückgezogen', 'angebot löschen', 'gesuch löschen', 'eintrag löschen'],
      title: 'Eintrag zurückziehen',
      summary: 'Ein eigenes Angebot oder Gesuch zurückziehen',
      fields: { listing: 'Welcher Eintrag?' },
      say: {
        withdrawn: ({ title }) => line`Zurückgezogen: ${{ strong: title }}`,
      },
    },
    hu: {
      name: 'levétel',
      typed: [
        'leveszem',
        'visszavonom',
        'hirdetés levétele',
        'hirdetés visszavonása',
        'hirdetés törlése',
        'ajánlat törlése',
        'igény törlése',
      ],
      title: 'Hirdetés levétele',
      summary: 'Saját ajánlat vagy igény levétele',
      fields: { listing: 'Melyik hirdetés?' },
      say: {
        withdrawn: ({ title }) => line`Levettük: ${{ strong: title }}`,
      },
    },
  },
  async run({ listing }, { id, reader, store, say }) {
    const { value } = listing
    return {
      changes: [replace(listing, { ...value, state: 'withdrawn' })],
      reply: {
        title: say.withdrawn(textIn(value, reader)),
        buttons: [wayBack(id, reader)],
      },
      notices: await tellWaiting(store, value, 'withdrawn'),
    }
  },
})
