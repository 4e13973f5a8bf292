import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { calledByTexts, listings } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { recordField } from '../src/field.ts'
import { tellRestored, tellWaiting } from '../src/listing/news.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

const removed = recordField({
  kind: listings,
  whose: 'region',
  refusal: ({ organization, removed: reason }, { looksAfter }) => {
    if (!looksAfter(organization)) return 'otherRegion'
    return reason === undefined ? 'done' : undefined
  },
  ...calledByTexts,
})

export default defineCommand({
  name: 'listing restore',
  access: 'coordinator',
  input: { removed },
  words: {
    en: {
      name: 'listing restore',
      title: 'Put a listing back',
      summary: 'Bring back a listing that the coordinators had removed',
      fields: { removed: 'Which listing?' },
      say: {
        back: ({ title }: Titled) => line`Back in the network: ${{ strong: title }}`,
      },
    },
    de: {
      name: 'eintrag wiederaufnehmen',
      title: 'Eintrag wiederaufnehmen',
      summary: 'Einen Eintrag zurückholen, den die Koordination entfernt hatte',
      fields: { removed: 'Welcher Eintrag?' },
      say: {
        back: ({ title }) => line`Wieder im Netzwerk: ${{ strong: title }}`,
      },
    },
    hu: {
      name: 'hirdetés visszatétele',
      title: 'Hirdetés visszatétele',
      summary: 'Egy korábban eltávolított hirdetés visszahozása',
      fields: { removed: 'Melyik hirdetés?' },
      say: {
        back: ({ title }) => line`Újra a hálózatban: ${{ strong: title }}`,
      },
    },
  },
  async run({ removed: listing }, { id, caller, reader, store, say }) {
    const { removed: _reason, ...value } = listing.value
    return {
      changes: [replace(listing, { ...value, state: 'open' })],
      reply: { title: say.back(textIn(value, reader)), buttons: [wayBack(id, reader)] },
      notices: [
        ...(await tellRestored(store, [value], caller.id)),
        ...(await tellWaiting(store, value, 'again')),
      ],
    }
  },
})
