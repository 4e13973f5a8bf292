import { type Line, line } from '../card.ts'
import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { tellQuantity } from '../domain/quantity.ts'
import type { Response } from '../domain/response.ts'
import type { Notice } from '../outcome.ts'
import { type Spoken, speak } from '../words.ts'
import { noteOf } from './note.ts'

type Heard = { readonly partner: string; readonly title: string }

const words = {
  heard: ({ partner, title }: Heard) => line`${{ strong: partner }} answers: ${title}`,
  contact: 'Contact',
  amount: 'Quantity',
  note: 'They write',
  accept: 'Accept',
  decline: 'Decline kindly',
  show: 'Show',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    heard: ({ partner, title }) => line`${{ strong: partner }} meldet sich: ${title}`,
    contact: 'Kontakt',
    amount: 'Menge',
    note: 'Dazu',
    accept: 'Zusagen',
    decline: 'Freundlich absagen',
    show: 'Zeigen',
  },
  hu: {
    heard: ({ partner, title }) => line`${{ strong: partner }} jelentkezett: ${title}`,
    contact: 'Elérhetőség',
    amount: 'Mennyiség',
    note: 'Üzenet',
    accept: 'Elfogadom',
    decline: 'Udvariasan elutasítom',
    show: 'Megnézem',
  },
}

/** Whose listing it is hears who has answered, with the contact that is given, how much it is about, and what was said. */
export const tellOwner = (response: Response, asked: Listing, partner: string, contact: Line): Notice => ({
  to: { organization: asked.organization },
  kind: 'response',
  urgency: 'answer',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const { id, listing, amount, note } = response
    const { quantity } = asked
    const much =
      amount !== undefined && typeof quantity === 'object'
        ? [[say.amount, tellQuantity({ ...quantity, amount }, reader.locale)] as const]
        : []
    return {
      title: say.heard({ partner, title: textIn(asked, reader).title }),
      blocks: [
        {
          kind: 'facts',
          facts: [
            [say.contact, contact],
            ...much,
            ...(note === undefined ? [] : [[say.note, noteOf(response)] as const]),
          ],
        },
      ],
      buttons: [
        { label: say.accept, call: { command: 'accept', input: { response: id } }, tone: 'primary' },
        { label: say.decline, call: { command: 'decline', input: { response: id } } },
        { label: say.show, call: { command: 'listing show', input: { listing } } },
      ],
    }
  },
})
