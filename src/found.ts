import { inChat } from './addressee.ts'
import type { Block, Button, Line, Span } from './card.ts'
import { listings } from './domain/listing.ts'
import { textIn } from './domain/listing-text.ts'
import type { Network } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { isOutside } from './joining/door.ts'
import { tellForeign } from './listing/languages.ts'
import { tellPicture } from './listing/pictures.ts'
import { tellDistance } from './near-said.ts'
import { pathTo } from './person/contact.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import type { Answer } from './search/search.ts'
import { shortened } from './shortened.ts'
import type { View } from './store.ts'
import { type Spoken, speak } from './words.ts'

const words = {
  ask: 'Ask',
  mediate: 'Ask the coordinators to mediate',
  quoted: '“',
  unquoted: '”',
  helped: 'has helped before:',
  notInChat: 'not in the chat yet',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    ask: 'Anfragen',
    mediate: 'Koordination um Vermittlung bitten',
    quoted: '„',
    unquoted: '“',
    helped: 'hat schon geholfen:',
    notInChat: 'noch nicht im Chat',
  },
  hu: {
    ask: 'Megkérdezem',
    mediate: 'A koordinátor közvetítését kérem',
    quoted: '„',
    unquoted: '”',
    helped: 'már segített:',
    notInChat: 'még nincs a csevegésben',
  },
}

const widest = 90 // characters of what is quoted

/** How somebody asks a partner who was found: about the listing, else about the question; or the coordinators do. */
const askButton = (
  { organization, listing }: Answer['hits'][number],
  { question, sought }: { readonly question: string; readonly sought?: string | undefined },
  chat: boolean,
  reader: Reader,
): Button => {
  const say = speak(spoken, reader)
  if (chat && listing !== undefined)
    return {
      label: say.ask,
      call: { command: 'respond', input: { listing, ...(sought !== undefined && { sought }) } },
    }
  const call = { command: 'organization ask', input: { organization, question } }
  return { label: chat ? say.ask : say.mediate, call }
}

/** The partners that an answer names, each with where, why, how to get in touch, and a button to ask. */
export const foundItems = async (
  { hits, near }: Answer,
  question: string,
  {
    network,
    store: view,
    sought,
  }: {
    readonly store: View
    readonly network: Network
    /** What was searched for by the one who reads this, and nobody else. */
    readonly sought?: string | undefined
  },
  reader: Reader,
): Promise<Block> => {
  const say = speak(spoken, reader)
  const items = await Promise.all(
    hits.map(async (hit) => {
      const partner = (await view.get(organizations, hit.organization))?.value
      if (partner === undefined || partner.left !== undefined) return undefined
      const chat = await inChat(view, partner.id)
      const listing = hit.listing === undefined ? undefined : (await view.get(listings, hit.listing))?.value
      // What is to be had elsewhere than where its partner is says where.
      const at = listing?.town === undefined ? partner : listing
      const { kilometres } = hit
      const far =
        kilometres === undefined ? undefined : tellDistance({ kilometres, town: at.town }, near, reader)
      const where = [at.town, at.region].filter((part, i, all) => part && all.indexOf(part) === i)
      const matched = hit.text && (await view.get(listings, hit.text.listing))?.value
      // Whatever text matched, each reader reads theirs.
      const text = matched && textIn(matched, reader)
      const quoted = text && text.of !== hit.text?.of ? shortened(text.title, widest) : hit.excerpt
      const excerpt: readonly Span[] = typeof quoted === 'string' ? [quoted] : quoted
      const foreign = matched && tellForeign(matched, network, reader)
      const why = [
        ...(hit.source === 'helped' ? [`${say.helped} `] : []),
        say.quoted,
        ...excerpt,
        say.unquoted,
        ...(hit.through === undefined || quoted !== hit.excerpt
          ? []
          : [` (${hit.through.asked} → ${hit.through.said})`]),
        ...(foreign === undefined ? [] : [` · ${foreign}`]),
      ]
      const parts: readonly (readonly Span[])[] = [
        [{ strong: partner.name }],
        ...(where.length > 0 ? [[where.join(', ')]] : []),
        ...(far === undefined ? [] : [[far]]),
        ...(hit.source === 'name' ? [] : [why]),
        ...(matched?.picture === undefined ? [] : [[tellPicture(reader)]]),
        ...(pathTo(partner) === '' ? [] : [[pathTo(partner)]]),
        ...(chat ? [] : [[say.notInChat]]),
      ]
      const line: Line = parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]))
      const own = reader.organizations.includes(partner.id)
      // Whoever would be asked to mediate gets in touch themselves.
      const theirs = own || (!chat && coordinatesIn(reader, partner.region))
      // Who stands at the door reads, and asks once they are in.
      return {
        line,
        ...(!theirs &&
          !isOutside(reader) && {
            button: askButton(hit, { question, sought }, chat, reader),
          }),
      }
    }),
  )
  return { kind: 'items', items: items.filter((item) => item !== undefined) }
}
