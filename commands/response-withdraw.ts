import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listings } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { tellQuantity } from '../src/domain/quantity.ts'
import { tellWaiting } from '../src/listing/news.ts'
import { offerOwnAnswers, ownAnswer } from '../src/listing/own-answers.ts'
import { givenBack, stillToCome } from '../src/listing/split.ts'
import type { Reader } from '../src/reader.ts'
import { Refusal } from '../src/refusal.ts'
import { drop, replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }
type Withdrawn = Titled & { readonly partner: string }

export default defineCommand({
  name: 'response withdraw',
  access: 'member',
  // Somebody counts on what was promised, so it is read once more which one is meant.
  previewed: async ({ response }) => response.value.state === 'accepted',
  input: { response: ownAnswer() },
  words: {
    en: {
      name: 'answer withdraw',
      typed: ['withdraw answer', 'withdraw my answer', 'withdraw our answer', 'take back my answer'],
      title: 'Withdraw an answer',
      summary: 'Take back an answer of your own to a listing, also after a yes',
      fields: { response: 'Which answer?' },
      say: {
        withdrawn: ({ title }: Titled) => line`Answer withdrawn: ${{ strong: title }}`,
        rest: ({ title }: Titled) => line`The rest is free again, what was handed over stays: ${title}`,
        heard: ({ partner, title }: Withdrawn) =>
          line`${{ strong: partner }} has withdrawn the answer: ${title}`,
        restHeard: ({ partner, title }: Withdrawn) =>
          line`${{ strong: partner }} will not need the rest: ${title}`,
        free: 'Free again',
        open: 'It is open in the network again.',
        show: 'Show',
      },
    },
    de: {
      name: 'antwort zurückziehen',
      typed: ['antwort zurücknehmen', 'meine antwort zurückziehen', 'unsere antwort zurückziehen'],
      title: 'Antwort zurückziehen',
      summary: 'Eine eigene Antwort auf einen Eintrag zurückziehen, auch nach einer Zusage',
      fields: { response: 'Welche Antwort?' },
      say: {
        withdrawn: ({ title }) => line`Antwort zurückgezogen: ${{ strong: title }}`,
        rest: ({ title }) => line`Der Rest ist wieder frei, was übergeben wurde, bleibt: ${title}`,
        heard: ({ partner, title }) => line`${{ strong: partner }} hat die Antwort zurückgezogen: ${title}`,
        restHeard: ({ partner, title }) => line`${{ strong: partner }} verzichtet auf den Rest: ${title}`,
        free: 'Wieder frei',
        open: 'Es ist im Netzwerk wieder offen.',
        show: 'Zeigen',
      },
    },
    hu: {
      name: 'válasz visszavonása',
      typed: ['válaszom visszavonása', 'jelentkezés visszavonása', 'jelentkezésem visszavonása'],
      title: 'Válasz visszavonása',
      summary: 'Saját válasz visszavonása egy hirdetésre, elfogadás után is',
      fields: { response: 'Melyik válasz?' },
      say: {
        withdrawn: ({ title }) => line`Válasz visszavonva: ${{ strong: title }}`,
        rest: ({ title }) => line`A többi újra szabad, az átadott rész marad: ${title}`,
        heard: ({ partner, title }) => line`${{ strong: partner }} visszavonta a válaszát: ${title}`,
        restHeard: ({ partner, title }) => line`${{ strong: partner }} lemond a többiről: ${title}`,
        free: 'Újra szabad',
        open: 'Újra aktuális a hálózatban.',
        show: 'Megnézem',
      },
    },
  },
  prepare: offerOwnAnswers,
  async run({ response }, { id, acting, store, reader, say }) {
    const { value } = response
    const kept = await store.get(listings, value.listing)
    if (kept === undefined) throw new Refusal('notFound', value.listing)
    const listing = givenBack(kept.value, value)
    const { quantity } = listing
    const { title } = textIn(listing, reader)
    const isAgreed = value.state === 'accepted'
    // What its owner has closed is done.
    if (isAgreed && kept.value.state === 'fulfilled' && listing.state === 'fulfilled')
      throw new Refusal('closed', title)
    const partly = (value.had ?? 0) > 0
    const back = stillToCome(value)
    if (partly && back === 0) throw new Refusal('handedOver', title)
    const facts = (free: string, { locale }: Reader) =>
      back > 0 && typeof quantity === 'object'
        ? [
            {
              kind: 'facts',
              facts: [[free, tellQuantity({ ...quantity, amount: back }, locale)] as const],
            } as const,
          ]
        : []
    const reopened = kept.value.state !== 'open' && listing.state === 'open'
    const opened = (open: string) => (reopened ? [{ kind: 'text', line: open } as const] : [])
    const about = (to: Reader) => ({ partner: acting.name, title: textIn(listing, to).title })
    const attention = value.answered?.person
    return {
      changes: [
        partly ? replace(response, { ...value, given: value.had, amount: value.had }) : drop(response),
        replace(kept, listing),
      ],
      reply: {
        title: partly ? say.rest({ title }) : say.withdrawn({ title }),
        blocks: facts(say.free, reader),
        buttons: [wayBack(id, reader)],
      },
      notices: [
        {
          to: { organization: value.owner, attention },
          kind: 'response',
          urgency: 'answer',
          draw: ({ say, ...reader }) => ({
            title: partly ? say.restHeard(about(reader)) : say.heard(about(reader)),
            blocks: [...facts(say.free, reader), ...opened(say.open)],
            buttons: [{ label: say.show, call: { command: 'listing show', input: { listing: listing.id } } }],
          }),
        },
        ...(reopened ? await tellWaiting(store, listing, 'again', [acting.id]) : []),
      ],
    }
  },
})
