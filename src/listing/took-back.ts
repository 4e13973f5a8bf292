import type { Addressee } from '../addressee.ts'
import { type Line, line } from '../card.ts'
import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import type { Notice } from '../outcome.ts'
import { type Spoken, speak } from '../words.ts'

type Done = { readonly partner: string; readonly title: string }

const words = {
  accept: ({ partner, title }: Done): Line => line`${{ strong: partner }} has taken back the yes: ${title}`,
  decline: ({ partner, title }: Done): Line => line`${{ strong: partner }} has taken back the no: ${title}`,
  respond: ({ partner, title }: Done): Line =>
    line`${{ strong: partner }} has taken back the answer: ${title}`,
  other: ({ partner, title }: Done): Line =>
    line`${{ strong: partner }} has taken back the last step: ${title}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    accept: ({ partner, title }) => line`${{ strong: partner }} hat die Zusage zurückgenommen: ${title}`,
    decline: ({ partner, title }) => line`${{ strong: partner }} hat die Absage zurückgenommen: ${title}`,
    respond: ({ partner, title }) => line`${{ strong: partner }} hat die Antwort zurückgenommen: ${title}`,
    other: ({ partner, title }) =>
      line`${{ strong: partner }} hat den letzten Schritt zurückgenommen: ${title}`,
  },
  hu: {
    accept: ({ partner, title }) => line`${{ strong: partner }} visszavonta az igent: ${title}`,
    decline: ({ partner, title }) => line`${{ strong: partner }} visszavonta az elutasítást: ${title}`,
    respond: ({ partner, title }) => line`${{ strong: partner }} visszavonta a jelentkezést: ${title}`,
    other: ({ partner, title }) => line`${{ strong: partner }} visszavonta a legutóbbi lépését: ${title}`,
  },
}

const steps = ['accept', 'decline', 'respond'] as const

/** One of the two partners hears what the other, who did it by `command`, has taken back. */
export const tellTookBack = (
  to: Addressee,
  {
    partner,
    listing,
    command,
  }: { readonly partner: string; readonly listing: Listing; readonly command: string },
): Notice => ({
  to,
  kind: 'response',
  urgency: 'answer',
  draw: (reader) => {
    const step = steps.find((one) => one === command) ?? 'other'
    return { title: speak(spoken, reader)[step]({ partner, title: textIn(listing, reader).title }) }
  },
})
