import { inChat } from '../addressee.ts'
import type { Block, Button, Card } from '../card.ts'
import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { tellPrice } from '../domain/price.ts'
import type { Watch } from '../domain/watch.ts'
import { listingItems } from '../listing/items.ts'
import { tellLeft, tellListing, tellUntil } from '../listing/words.ts'
import type { Reader } from '../reader.ts'
import { shortened } from '../shortened.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'

const words = {
  partner: 'Partner',
  quantity: 'Quantity',
  price: 'Price',
  town: 'Place',
  valid: 'Valid',
  watched: 'Your watch list',
  besides: 'Also new for your watch list:',
  want: 'We want it',
  can: 'We can help',
  mediate: 'Ask the coordinators to mediate',
  show: 'Show',
  end: 'Stop watching',
  all: 'My watch list',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    partner: 'Partner',
    quantity: 'Menge',
    price: 'Preis',
    town: 'Ort',
    valid: 'Gültig',
    watched: { sie: 'Ihr Suchauftrag', du: 'Dein Suchauftrag' },
    besides: { sie: 'Auch neu zu Ihren Suchaufträgen:', du: 'Auch neu zu deinen Suchaufträgen:' },
    want: 'Wir haben Interesse',
    can: 'Das können wir',
    mediate: 'Koordination um Vermittlung bitten',
    show: 'Zeigen',
    end: 'Suchauftrag beenden',
    all: 'Meine Suchaufträge',
  },
  hu: {
    partner: 'Partner',
    quantity: 'Mennyiség',
    price: 'Ár',
    town: 'Helység',
    valid: 'Érvényes',
    watched: { on: 'Az Ön figyelője', te: 'A figyelőd' },
    besides: { on: 'A figyelőihez ez is új:', te: 'A figyelőidhez ez is új:' },
    want: 'Érdekel minket',
    can: 'Tudunk segíteni',
    mediate: 'A koordinátor közvetítését kérem',
    show: 'Megnézem',
    end: 'Figyelő törlése',
    all: 'Saját figyelők',
  },
}

const longest = 300 // characters of what is told besides
/** Of what waited so many are told with something new. */
export const mostBesides = 5
const mostEnded = 2 // of one listing's, each with its button

export interface Found {
  readonly listing: Listing
  /** The questions of this reader that it answers. */
  readonly watches: readonly Watch[]
  /** What was found before and waits to be told, the latest first. */
  readonly waiting: readonly string[]
}

/** What somebody who keeps a question reads of a listing that answers it. */
export const foundCard = async (
  { listing, watches, waiting }: Found,
  {
    store,
    network,
    now,
  }: { readonly store: View; readonly network: Network; readonly now: Temporal.Instant },
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const partner = (await store.get(organizations, listing.organization))?.value
  const chat = await inChat(store, listing.organization)
  const { details } = textIn(listing, reader)
  const quantity = tellLeft(listing, reader)
  const besides = await listingItems(store, waiting.slice(0, mostBesides), { network, now, reader })
  const input = { listing: listing.id }
  const kind = listing.kind === 'offer' ? say.want : say.can
  const answer: Button = {
    label: chat ? kind : say.mediate,
    call: { command: 'respond', input },
    ...(chat && { tone: 'primary' }),
  }
  const facts: Block = {
    kind: 'facts',
    facts: [
      [say.partner, [partner?.name, partner?.town].filter((part) => part !== undefined).join(', ')],
      ...(quantity === undefined ? [] : [[say.quantity, quantity] as const]),
      ...(listing.price === undefined ? [] : [[say.price, tellPrice(listing.price, reader.locale)] as const]),
      ...(listing.town === undefined ? [] : [[say.town, listing.town] as const]),
      [say.valid, tellUntil(listing, reader)],
      ...watches.map(({ title }) => [say.watched, title] as const),
    ],
  }
  return {
    title: `${tellListing(listing, network, now, reader)} (${listing.id})`,
    blocks: [
      facts,
      ...(details === undefined ? [] : [{ kind: 'text', line: shortened(details, longest) } as const]),
      ...(besides.length === 0 ? [] : [{ kind: 'text', line: say.besides } as const, ...besides]),
    ],
    buttons: [
      answer,
      { label: say.show, call: { command: 'listing show', input } },
      ...(watches.length <= mostEnded
        ? watches.map(({ id, title }) => ({
            label: watches.length === 1 ? say.end : shortened(`${say.end}: ${title}`, 75),
            call: { command: 'watch remove', input: { watch: id } },
          }))
        : []),
      ...(waiting.length > mostBesides || watches.length > mostEnded
        ? [{ label: say.all, call: { command: 'watch list', input: {} } }]
        : []),
    ],
  }
}
