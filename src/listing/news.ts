import type { Addressee } from '../addressee.ts'
import { line } from '../card.ts'
import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { waitingFor } from '../domain/response.ts'
import type { Notice } from '../outcome.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { tellAuthors } from './authors.ts'

type Counted = { readonly n: number }
type Titled = { readonly title: string }
type Done = Titled & { readonly partner: string }

const words = {
  gone: ({ title }: Titled) => line`Already settled: ${{ strong: title }}. Thank you for your answer!`,
  withdrawn: ({ title }: Titled) =>
    line`No longer available: ${{ strong: title }}. Thank you for your answer!`,
  edited: ({ title }: Titled) => line`Has changed: ${{ strong: title }}. Your answer stands.`,
  again: ({ title }: Titled) => line`Open again after all: ${{ strong: title }}. Your answer stands.`,
  restored: ({ title }: Titled) => line`Your listing is back in the network: ${{ strong: title }}`,
  allRestored: ({ n }: Counted) => line`Listings of yours are back in the network: ${{ strong: String(n) }}`,
  show: 'Show',
  mayName: 'May everybody read that you have helped? Until you say so, nobody does.',
  mayNameTaker: 'May everybody read that it went to you? Until you say so, nobody does.',
  name: 'Yes, gladly',
  unnamed: 'Rather not',
  thanks: ({ partner, title }: Done) => line`${{ strong: partner }} says thank you: ${title}`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    gone: {
      sie: ({ title }) => line`Hat sich inzwischen erledigt: ${{ strong: title }}. Danke für Ihre Antwort!`,
      du: ({ title }) => line`Hat sich inzwischen erledigt: ${{ strong: title }}. Danke für deine Antwort!`,
    },
    withdrawn: {
      sie: ({ title }) => line`Ist nicht mehr da: ${{ strong: title }}. Danke für Ihre Antwort!`,
      du: ({ title }) => line`Ist nicht mehr da: ${{ strong: title }}. Danke für deine Antwort!`,
    },
    edited: {
      sie: ({ title }) => line`Hat sich geändert: ${{ strong: title }}. Ihre Antwort gilt weiter.`,
      du: ({ title }) => line`Hat sich geändert: ${{ strong: title }}. Deine Antwort gilt weiter.`,
    },
    again: {
      sie: ({ title }) => line`Doch wieder offen: ${{ strong: title }}. Ihre Antwort gilt weiter.`,
      du: ({ title }) => line`Doch wieder offen: ${{ strong: title }}. Deine Antwort gilt weiter.`,
    },
    restored: {
      sie: ({ title }) => line`Ihr Eintrag steht wieder im Netzwerk: ${{ strong: title }}`,
      du: ({ title }) => line`Euer Eintrag steht wieder im Netzwerk: ${{ strong: title }}`,
    },
    allRestored: {
      sie: ({ n }) => line`Einträge von Ihnen stehen wieder im Netzwerk: ${{ strong: String(n) }}`,
      du: ({ n }) => line`Einträge von euch stehen wieder im Netzwerk: ${{ strong: String(n) }}`,
    },
    show: 'Zeigen',
    mayName: {
      sie: 'Dürfen alle lesen, dass Sie geholfen haben? Bis Sie es sagen, steht es nirgends.',
      du: 'Dürfen alle lesen, dass ihr geholfen habt? Bis ihr es sagt, steht es nirgends.',
    },
    mayNameTaker: {
      sie: 'Dürfen alle lesen, dass es an Sie ging? Bis Sie es sagen, steht es nirgends.',
      du: 'Dürfen alle lesen, dass es an euch ging? Bis ihr es sagt, steht es nirgends.',
    },
    name: 'Ja, gern',
    unnamed: 'Lieber nicht',
    thanks: ({ partner, title }) => line`${{ strong: partner }} sagt Danke: ${title}`,
  },
  hu: {
    gone: {
      on: ({ title }) => line`Időközben rendeződött: ${{ strong: title }}. Köszönjük a jelentkezését!`,
      te: ({ title }) => line`Időközben rendeződött: ${{ strong: title }}. Köszönjük a jelentkezésedet!`,
    },
    withdrawn: {
      on: ({ title }) => line`Már nincs itt: ${{ strong: title }}. Köszönjük a jelentkezését!`,
      te: ({ title }) => line`Már nincs itt: ${{ strong: title }}. Köszönjük a jelentkezésedet!`,
    },
    edited: {
      on: ({ title }) => line`Módosult: ${{ strong: title }}. A jelentkezése továbbra is él.`,
      te: ({ title }) => line`Módosult: ${{ strong: title }}. A jelentkezésed továbbra is él.`,
    },
    again: {
      on: ({ title }) => line`Mégis újra aktuális: ${{ strong: title }}. A jelentkezése továbbra is él.`,
      te: ({ title }) => line`Mégis újra aktuális: ${{ strong: title }}. A jelentkezésed továbbra is él.`,
    },
    restored: {
      on: ({ title }) => line`Újra a hálózatban van az Önök hirdetése: ${{ strong: title }}`,
      te: ({ title }) => line`Újra a hálózatban van a hirdetésetek: ${{ strong: title }}`,
    },
    allRestored: {
      on: ({ n }) => line`Újra a hálózatban vannak az Önök hirdetései: ${{ strong: `${n} db` }}`,
      te: ({ n }) => line`Újra a hálózatban vannak a hirdetéseitek: ${{ strong: `${n} db` }}`,
    },
    show: 'Megnézem',
    mayName: {
      on: 'Mindenki olvashatja, hogy Önök segítettek? Amíg nem mondják, sehol sem szerepel.',
      te: 'Mindenki olvashatja, hogy segítettetek? Amíg nem mondjátok, sehol sem szerepel.',
    },
    mayNameTaker: {
      on: 'Mindenki olvashatja, hogy Önökhöz került? Amíg nem mondják, sehol sem szerepel.',
      te: 'Mindenki olvashatja, hogy hozzátok került? Amíg nem mondjátok, sehol sem szerepel.',
    },
    name: 'Igen, szívesen',
    unnamed: 'Inkább ne',
    thanks: ({ partner, title }) => line`${{ strong: partner }} köszöni: ${title}`,
  },
}

/** Whoever has helped, or got something, is thanked, and asked whether everybody may read who it was. */
export const tellThanks = (to: Addressee, listing: Listing, partner: string): Notice => ({
  to,
  kind: 'response',
  urgency: 'answer',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const { id, kind } = listing
    const { title } = textIn(listing, reader)
    const name = (named: string) => ({ command: 'helper name', input: { listing: id, named } })
    return {
      title: say.thanks({ partner, title }),
      blocks: [{ kind: 'text', line: kind === 'offer' ? say.mayNameTaker : say.mayName }],
      buttons: [
        { label: say.name, call: name('yes'), yes: true },
        { label: say.unnamed, call: name('no') },
      ],
    }
  },
})

/** Partners hear that what the coordination had removed is there again: each once, however much of theirs it is. */
export const tellRestored = async (
  view: View,
  all: readonly Listing[],
  by: string,
): Promise<readonly Notice[]> => {
  const told = [...Map.groupBy(all, ({ organization }) => organization)].map(([organization, of]) =>
    tellAuthors(view, organization, of, by, (reader) => {
      const say = speak(spoken, reader)
      const [first] = of
      return {
        title:
          first && of.length === 1 ? say.restored(textIn(first, reader)) : say.allRestored({ n: of.length }),
      }
    }),
  )
  return (await Promise.all(told)).flat()
}

/**
 * Whoever has answered a listing and has had no word yet hears what has become of it; of a change, whoever it was promised
 * to, too.
 */
export const tellWaiting = async (
  store: View,
  listing: Listing,
  what: 'gone' | 'withdrawn' | 'edited' | 'again',
  except: readonly string[] = [],
): Promise<readonly Notice[]> => {
  const states = what === 'edited' ? (['open', 'accepted'] as const) : (['open'] as const)
  const waiting = await waitingFor(store, listing.id, states)
  return waiting
    .filter(({ organization }) => !except.includes(organization))
    .map(({ organization, person }) => ({
      to: { organization, attention: person },
      kind: 'response',
      urgency: 'answer',
      draw: (reader) => {
        const say = speak(spoken, reader)
        const show = { label: say.show, call: { command: 'listing show', input: { listing: listing.id } } }
        return {
          title: say[what](textIn(listing, reader)),
          ...((what === 'edited' || what === 'again') && { buttons: [show] }),
        }
      },
    }))
}
