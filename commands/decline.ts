import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { response } from '../src/domain/response.ts'
import { openResponses } from '../src/listing/response-items.ts'
import type { Reader } from '../src/reader.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Declined = { readonly partner: string; readonly title: string }

export default defineCommand({
  name: 'decline',
  access: 'member',
  input: { response: response() },
  words: {
    en: {
      name: 'decline',
      title: 'Decline an answer',
      summary: 'Say a friendly no to a partner who has answered',
      fields: { response: 'Which answer?' },
      say: {
        declined: 'Thank you for letting them know. They will get it in friendly words.',
        heard: ({ partner, title }: Declined) =>
          line`${{ strong: partner }} says thank you for your answer. It does not work out this time: ${title}`,
      },
    },
    de: {
      name: 'absagen',
      title: 'Freundlich absagen',
      summary: 'Einem Partner, der sich gemeldet hat, freundlich Nein sagen',
      fields: { response: 'Wem?' },
      say: {
        declined: {
          sie: 'Danke, dass Sie Bescheid geben. Wir geben es freundlich weiter.',
          du: 'Danke, dass du Bescheid gibst. Wir geben es freundlich weiter.',
        },
        heard: {
          sie: ({ partner, title }) =>
            line`${{ strong: partner }} dankt für Ihre Antwort. Diesmal klappt es leider nicht: ${title}`,
          du: ({ partner, title }) =>
            line`${{ strong: partner }} dankt für deine Antwort. Diesmal klappt es leider nicht: ${title}`,
        },
      },
    },
    hu: {
      name: 'elutasítom',
      title: 'Udvarias elutasítás',
      summary: 'Udvariasan nemet mondani egy jelentkező partnernek',
      fields: { response: 'Kinek?' },
      say: {
        declined: {
          on: 'Köszönjük, hogy jelezte. Udvariasan továbbítjuk.',
          te: 'Köszönjük, hogy jelezted. Udvariasan továbbítjuk.',
        },
        heard: {
          on: ({ partner, title }) =>
            line`${{ strong: partner }} köszöni a jelentkezését. Ezúttal sajnos nem jön össze: ${title}`,
          te: ({ partner, title }) =>
            line`${{ strong: partner }} köszöni a jelentkezésedet. Ezúttal sajnos nem jön össze: ${title}`,
        },
      },
    },
  },
  prepare: openResponses,
  async run({ response }, { id, acting, store, reader, say }) {
    // What is declined teaches nothing.
    const { teaches: _, ...value } = response.value
    const listing = (await store.get(listings, value.listing))?.value
    const titleFor = (to: Reader) => (listing ? textIn(listing, to).title : value.listing)
    return {
      changes: [replace(response, { ...value, state: 'declined' })],
      reply: { title: say.declined, buttons: [wayBack(id, reader)] },
      notices: [
        {
          to: { organization: value.organization, attention: value.person },
          kind: 'response',
          urgency: 'answer',
          draw: ({ say, ...to }) => ({ title: say.heard({ partner: acting.name, title: titleFor(to) }) }),
        },
      ],
    }
  },
})
