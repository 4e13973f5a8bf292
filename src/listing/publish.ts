import type * as z from 'zod'
import { type Block, type Line, line } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { freeId } from '../id.ts'
import type { Outcome } from '../outcome.ts'
import { create } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { isFlooding } from './flood.ts'
import { listingItems } from './items.ts'
import { addingButtons } from './languages.ts'
import { keepPicture } from './pictures.ts'
import { defaultUntil, type listingInput } from './publish-asks.ts'
import { listingNotices } from './rooms-told.ts'
import { likelySuppliers } from './suppliers.ts'
import { textsToPublish } from './texts.ts'

type Said = { readonly [K in keyof typeof listingInput]: z.output<(typeof listingInput)[K]> }

/** The listing that the organization acted for publishes: valid for half a year unless somebody says otherwise. */
const newListing = async (
  kind: Listing['kind'],
  said: Said,
  context: Context<'member'>,
  before?: Listing,
): Promise<Listing> => {
  const { quantity: amount, until, category, price: asked, town } = said
  const { id: seed, now, network, acting, store } = context
  const day = until ?? defaultUntil(network, now)
  return {
    id: await freeId(store, listings, network.id, seed),
    network: network.id,
    kind,
    organization: acting.id,
    ...textsToPublish(said, context, before),
    ...(amount !== undefined && { quantity: amount }),
    ...(day !== 'standing' && { until: day }),
    ...(category !== undefined && { category }),
    ...(asked !== undefined && { price: asked }),
    ...(town !== undefined && { town }),
    ...(acting.region !== undefined && { region: acting.region }),
    at: stamp(now),
    state: 'open',
    given: 0,
    responses: 0,
    helpers: [],
  }
}

type Published = { readonly partner: string; readonly title: string; readonly id: string }
const words = {
  fits: 'This fits:',
  sought: 'It is sought here:',
  may: 'They may have it, too; just ask:',
  many: 'You have published a lot within a few minutes. This is published and can be found, but it is not posted to the rooms.',
  lost: 'The picture has waited too long and is not with it: just send it once more.',
  forOther: ({ partner, title, id }: Published) =>
    line`In the network for ${partner}: ${{ strong: title }} (${id})`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    fits: 'Das passt dazu:',
    sought: 'Das wird hier gesucht:',
    may: 'Auch hier lohnt sich eine Anfrage:',
    many: {
      sie: 'In wenigen Minuten ist viel von Ihnen gekommen. Dies ist veröffentlicht und wird gefunden, steht aber in keinem Raum.',
      du: 'In wenigen Minuten ist viel von euch gekommen. Dies ist veröffentlicht und wird gefunden, steht aber in keinem Raum.',
    },
    lost: {
      sie: 'Das Bild hat zu lange gewartet und ist nicht dabei: Schicken Sie es einfach noch einmal.',
      du: 'Das Bild hat zu lange gewartet und ist nicht dabei: Schick es einfach noch einmal.',
    },
    forOther: ({ partner, title, id }) =>
      line`Steht für ${partner} im Netzwerk: ${{ strong: title }} (${id})`,
  },
  hu: {
    fits: 'Ez illik hozzá:',
    sought: 'Itt éppen ezt keresik:',
    may: 'Itt is érdemes megkérdezni:',
    many: {
      on: 'Néhány perc alatt sok hirdetésük érkezett. Ez is megjelent és megtalálható, de egyik csatornára sem kerül ki.',
      te: 'Néhány perc alatt sok hirdetésetek érkezett. Ez is megjelent és megtalálható, de egyik csatornára sem kerül ki.',
    },
    lost: {
      on: 'A kép túl sokáig várt, ezért nem került bele: kérjük, küldje el újra.',
      te: 'A kép túl sokáig várt, ezért nem került bele: kérlek, küldd el újra.',
    },
    forOther: ({ partner, title, id }) => line`Megjelent (${partner}): ${{ strong: title }} (${id})`,
  },
}

/** Who seeks what is offered; or who offers what is sought, and who may have it besides. Nothing where there is nobody. */
const matchingItems = async (listing: Listing, context: Context<'member'>): Promise<readonly Block[]> => {
  const { store, search, network, now, reader } = context
  const say = speak(spoken, reader)
  const fitting = await search.matching(listing)
  const items = await listingItems(store, fitting, { network, now, reader })
  const suppliers = await likelySuppliers(listing, fitting, context)
  return [
    ...(items.length === 0
      ? []
      : [{ kind: 'text', line: listing.kind === 'offer' ? say.sought : say.fits } as const, ...items]),
    ...(suppliers ? [{ kind: 'text', line: say.may } as const, suppliers] : []),
  ]
}

/** What an offer and a request have to say for themselves. */
interface Say {
  readonly published: (listing: { readonly id: string; readonly title: string }) => Line
  readonly show: string
  readonly withdraw: string
}

/** The listing, what fits it at once, and where it is to be read; `before` is the one that it repeats. */
export const publish = async (
  kind: Listing['kind'],
  said: Said,
  context: Context<'member'>,
  say: Say,
  before?: Listing,
): Promise<Outcome> => {
  const { acting, network, reader } = context
  const isOwn = reader.organizations.includes(acting.id)
  const pictured = said.picture === undefined ? [] : await keepPicture(said.picture, context)
  const picture = pictured.length > 0 ? said.picture : before?.picture
  const lost = said.picture !== undefined && pictured.length === 0
  const listing = {
    ...(await newListing(kind, said, context, before)),
    ...(picture !== undefined && { picture }),
  }
  const about = { id: listing.id, title: textIn(listing, reader).title }
  const many = await isFlooding(context.store, acting.id, context.now)
  const input = { listing: listing.id }
  return {
    changes: [create(listings, listing), ...pictured],
    reply: {
      title: isOwn
        ? say.published(about)
        : speak(spoken, reader).forOther({ ...about, partner: acting.name }),
      blocks: [
        ...(many ? [{ kind: 'text', line: speak(spoken, reader).many } as const] : []),
        ...(lost ? [{ kind: 'text', line: speak(spoken, reader).lost } as const] : []),
        ...(await matchingItems(listing, context)),
      ],
      buttons: [
        { label: say.show, call: { command: 'listing show', input } },
        { label: say.withdraw, call: { command: 'withdraw', input } },
        ...addingButtons(listing, network, reader),
      ],
    },
    notices: many ? [] : await listingNotices(listing, context),
  }
}
