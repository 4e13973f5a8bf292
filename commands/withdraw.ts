import { actId } from '../src/act.ts'
import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { waitingFor } from '../src/domain/response.ts'
import { replace } from '../src/store.ts'

type Titled = { readonly title: string }

export default defineCommand({
  name: 'withdraw',
  access: 'member',
  input: { listing: listing({ own: true, open: true }) },
  words: {
    en: {
      name: 'withdraw',
      title: 'Withdraw a listing',
      summary: 'Take back an offer or request of your own',
      fields: { listing: 'Number' },
      say: {
        withdrawn: ({ title }: Titled) => line`Withdrawn: ${{ strong: title }}`,
        told: ({ title }: Titled) =>
          line`No longer available: ${{ strong: title }}. Thank you for your answer!`,
        undo: 'Undo',
      },
    },
    de: {
      name: 'zurückziehen',
      typed: ['ziehe zurück', 'zurückgezogen'],
      title: 'Eintrag zurückziehen',
      summary: 'Ein eigenes Angebot oder Gesuch zurückziehen',
      fields: { listing: 'Nummer' },
      say: {
        withdrawn: ({ title }) => line`Zurückgezogen: ${{ strong: title }}`,
        told: {
          sie: ({ title }) => line`Wurde zurückgezogen: ${{ strong: title }}. Danke für Ihre Antwort!`,
          du: ({ title }) => line`Wurde zurückgezogen: ${{ strong: title }}. Danke für deine Antwort!`,
        },
        undo: 'Rückgängig',
      },
    },
    hu: {
      name: 'visszavonás',
      typed: ['visszavonom'],
      title: 'Hirdetés visszavonása',
      summary: 'Saját ajánlat vagy igény visszavonása',
      fields: { listing: 'Szám' },
      say: {
        withdrawn: ({ title }) => line`Visszavonva: ${{ strong: title }}`,
        told: {
          on: ({ title }) => line`Visszavonták: ${{ strong: title }}. Köszönjük a jelentkezését!`,
          te: ({ title }) => line`Visszavonták: ${{ strong: title }}. Köszönjük a jelentkezésedet!`,
        },
        undo: 'Mégis maradjon',
      },
    },
  },
  async run({ listing }, { id, store, say }) {
    const { value } = listing
    return {
      changes: [replace(listing, { ...value, state: 'withdrawn' })],
      reply: {
        title: say.withdrawn(value),
        buttons: [{ label: say.undo, call: { command: 'undo', input: { act: actId(id) } } }],
      },
      notices: (await waitingFor(store, listing.id)).map(({ organization, person }) => ({
        to: { organization, attention: person },
        kind: 'response',
        urgency: 'answer',
        draw: ({ say }) => ({ title: say.told(value) }),
      })),
    }
  },
})
