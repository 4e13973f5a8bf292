import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { type Listing, remaining, stateOf } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { todayIn } from '../src/domain/network.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { defaultUntil } from '../src/listing/publish-asks.ts'
import { renewable } from '../src/listing/renewable.ts'
import { tellUntil } from '../src/listing/words.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

export default defineCommand({
  name: 'listing renew',
  access: 'member',
  input: { listing: renewable },
  words: {
    en: {
      name: 'listing renew',
      typed: ['renew', 'extend', 'reopen', 'still valid', 'renew offer', 'renew request'],
      title: 'Renew a listing',
      summary: 'Keep an offer or request of your own for another half year, or open it again',
      fields: { listing: 'Which listing?' },
      say: {
        renewed: ({ title }: Titled) => line`Renewed: ${{ strong: title }}`,
        reopened: ({ title }: Titled) => line`Open again: ${{ strong: title }}`,
        stands: ({ title }: Titled) => line`Is open anyway: ${{ strong: title }}`,
        usedUp: ({ title }: Titled) =>
          line`All of it has been promised: ${{ strong: title }}. Publish it once more?`,
        valid: 'Valid',
        again: 'Once more',
        show: 'Show',
      },
    },
    de: {
      name: 'eintrag verlängern',
      typed: [
        'verlängern',
        'verlängere',
        'wieder öffnen',
        'noch aktuell',
        'angebot verlängern',
        'gesuch verlängern',
      ],
      title: 'Eintrag verlängern',
      summary: 'Ein eigenes Angebot oder Gesuch ein halbes Jahr länger zeigen oder wieder öffnen',
      fields: { listing: 'Welcher Eintrag?' },
      say: {
        renewed: ({ title }) => line`Verlängert: ${{ strong: title }}`,
        reopened: ({ title }) => line`Wieder offen: ${{ strong: title }}`,
        stands: ({ title }) => line`Ist ohnehin offen: ${{ strong: title }}`,
        usedUp: ({ title }) =>
          line`Davon ist schon alles zugesagt: ${{ strong: title }}. Noch einmal veröffentlichen?`,
        valid: 'Gültig',
        again: 'Noch einmal',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'hirdetés megújítása',
      typed: [
        'megújítás',
        'megújítom',
        'meghosszabbítás',
        'meghosszabbítom',
        'újranyitás',
        'még aktuális',
        'ajánlat megújítása',
        'igény megújítása',
      ],
      title: 'Hirdetés megújítása',
      summary: 'Saját ajánlat vagy igény meghosszabbítása fél évvel, vagy újranyitása',
      fields: { listing: 'Melyik hirdetés?' },
      say: {
        renewed: ({ title }) => line`Megújítva: ${{ strong: title }}`,
        reopened: ({ title }) => line`Újra aktuális: ${{ strong: title }}`,
        stands: ({ title }) => line`Így is aktuális: ${{ strong: title }}`,
        usedUp: ({ title }) =>
          line`Ebből már mindent odaígértek: ${{ strong: title }}. Közzétegyük még egyszer?`,
        valid: 'Érvényes',
        again: 'Még egyszer',
        show: 'Megnézem',
      },
    },
  },
  async run({ listing }, { id, network, now, reader, store, say }) {
    const { value } = listing
    const text = textIn(value, reader)
    const input = { listing: listing.id }
    const show = { label: say.show, call: { command: 'listing show', input } }
    if (remaining(value) === 0) {
      const again = { label: say.again, call: { command: 'listing again', input } }
      return { reply: { title: say.usedUp(text), buttons: [again, show] } }
    }
    const today = todayIn(network, now)
    const isOpen = stateOf(value, today) === 'open'
    const day = defaultUntil(network, now)
    // Nobody's own day becomes an earlier one, and what was closed before its day has that day again.
    const ahead =
      value.until === undefined || value.until >= (value.state === 'open' ? day : today.toString())
    const until = ahead ? value.until : day
    const renewed: Listing = { ...value, state: 'open', ...(until !== undefined && { until }) }
    const valid = [[say.valid, tellUntil(renewed, reader)] as const]
    if (isOpen && until === value.until)
      return {
        reply: { title: say.stands(text), blocks: [{ kind: 'facts', facts: valid }], buttons: [show] },
      }
    return {
      changes: [replace(listing, renewed)],
      reply: {
        title: isOpen ? say.renewed(text) : say.reopened(text),
        blocks: [{ kind: 'facts', facts: valid }],
        buttons: [show, wayBack(id, reader)],
      },
      notices: isOpen ? [] : await tellWaiting(store, value, 'again'),
    }
  },
})
