import { inChat } from '../src/addressee.ts'
import type { Block, Button } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing, stateOf } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { todayIn } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { tellPrice } from '../src/domain/price.ts'
import { helpersShown } from '../src/listing/helping.ts'
import { listingItems } from '../src/listing/items.ts'
import { languageButtons } from '../src/listing/languages.ts'
import { namingButtons, ownButtons } from '../src/listing/own-buttons.ts'
import { pictureOf } from '../src/listing/pictures.ts'
import { responseItems } from '../src/listing/response-items.ts'
import { tellLeft, tellListing, tellUntil } from '../src/listing/words.ts'
import { termName } from '../src/network/terms.ts'
import { pathTo } from '../src/person/contact.ts'
import { count } from '../src/words.ts'

type Counted = { readonly n: number }

export default defineCommand({
  name: 'listing show',
  access: 'member',
  aloud: true,
  or: { command: 'organization show', field: 'organization' },
  input: { listing: listing() },
  words: {
    en: {
      name: 'listing show',
      typed: ['show', 'show me', 'show listing'],
      title: 'Show a listing',
      summary: 'Show one offer or request as it stands now',
      fields: { listing: 'Which listing?' },
      say: {
        partner: 'Partner',
        quantity: 'Quantity',
        category: 'Category',
        price: 'Price',
        town: 'Place',
        valid: 'Valid',
        answers: 'Answers',
        counted: ({ n }: Counted) => count(n, { one: 'partner', other: 'partners' }),
        contact: 'Contact',
        notInChat: 'not in the chat yet',
        want: 'We want it',
        can: 'We can help',
        notUs: 'Not us, but …',
        mediate: 'Ask the coordinators to mediate',
        helpedoffer: 'Went to',
        helpedrequest: 'Helped',
        similar: 'Similar and still open:',
      },
    },
    de: {
      name: 'eintrag zeigen',
      typed: ['zeige', 'zeig', 'zeigen', 'zeige mir', 'zeig mir', 'zeigen sie mir'],
      title: 'Eintrag zeigen',
      summary: 'Ein Angebot oder Gesuch zeigen, wie es jetzt steht',
      fields: { listing: 'Welcher Eintrag?' },
      say: {
        partner: 'Partner',
        quantity: 'Menge',
        category: 'Kategorie',
        price: 'Preis',
        town: 'Ort',
        valid: 'Gültig',
        answers: 'Antworten',
        counted: ({ n }) => count(n, { one: 'Partner', other: 'Partner' }),
        contact: 'Kontakt',
        notInChat: 'noch nicht im Chat',
        want: 'Wir haben Interesse',
        can: 'Das können wir',
        notUs: 'Wir nicht, aber …',
        mediate: 'Koordination um Vermittlung bitten',
        helpedoffer: 'Ging an',
        helpedrequest: 'Geholfen hat',
        similar: 'Ähnliches, das noch offen ist:',
      },
    },
    hu: {
      name: 'hirdetés megtekintése',
      typed: ['mutasd', 'mutassa', 'mutasd meg', 'mutassa meg'],
      title: 'Hirdetés megtekintése',
      summary: 'Egy ajánlat vagy igény mostani állapota',
      fields: { listing: 'Melyik hirdetés?' },
      say: {
        partner: 'Partner',
        quantity: 'Mennyiség',
        category: 'Kategória',
        price: 'Ár',
        town: 'Helység',
        valid: 'Érvényes',
        answers: 'Válaszok',
        counted: ({ n }) => count(n, { one: 'partner', other: 'partner' }),
        contact: 'Elérhetőség',
        notInChat: 'még nincs a csevegésben',
        want: 'Érdekel minket',
        can: 'Tudunk segíteni',
        notUs: 'Mi nem, de …',
        mediate: 'A koordinátor közvetítését kérem',
        helpedoffer: 'Kapta',
        helpedrequest: 'Segített',
        similar: 'Hasonló, ami még aktuális:',
      },
    },
  },
  async show({ listing: { id, value } }, { now, network, store, search, reader, say }) {
    const partner = (await store.get(organizations, value.organization))?.value
    const chat = await inChat(store, value.organization)
    const category = termName(network.categories, value.category, reader)
    const quantity = tellLeft(value, reader)
    const today = todayIn(network, now)
    const open = stateOf(value, today) === 'open'
    const { details } = textIn(value, reader)
    const own = reader.organizations.includes(value.organization)
    const helpers = await helpersShown(store, value, reader)
    const input = { listing: id }
    const facts: Block = {
      kind: 'facts',
      facts: [
        [say.partner, [partner?.name, partner?.town].filter((part) => part !== undefined).join(', ')],
        ...(quantity === undefined ? [] : [[say.quantity, quantity] as const]),
        ...(value.price === undefined ? [] : [[say.price, tellPrice(value.price, reader.locale)] as const]),
        ...(value.town === undefined ? [] : [[say.town, value.town] as const]),
        ...(category === undefined ? [] : [[say.category, category] as const]),
        [say.valid, tellUntil(value, reader)],
        ...(value.responses === 0 ? [] : [[say.answers, say.counted({ n: value.responses })] as const]),
        ...helpers.map((name) => [say[`helped${value.kind}`], name] as const),
        ...(chat || partner === undefined
          ? []
          : [[say.contact, [say.notInChat, pathTo(partner)].filter((part) => part).join(' · ')] as const]),
      ],
    }
    const like = open ? [] : await search.similar(value)
    const others: Button = chat
      ? {
          label: value.kind === 'offer' ? say.want : say.can,
          call: { command: 'respond', input },
          tone: 'primary',
        }
      : { label: say.mediate, call: { command: 'respond', input } }
    const another: readonly Button[] =
      value.kind === 'request' ? [{ label: say.notUs, call: { command: 'refer', input } }] : []
    return {
      title: `${tellListing(value, network, now, reader)} (${id})`,
      blocks: [
        facts,
        ...(details === undefined ? [] : [{ kind: 'text', line: details } as const]),
        ...(own ? await responseItems(store, [id], reader, open ? undefined : ['accepted']) : []),
        ...(like.length === 0 ? [] : [{ kind: 'text', line: say.similar } as const]),
        ...(await listingItems(store, like, { network, now, reader })),
      ],
      ...(await pictureOf(store, value, reader)),
      buttons: own
        ? [...ownButtons(value, today, reader), ...(open ? languageButtons(value, network, reader) : [])]
        : [...(open ? [others, ...another] : []), ...namingButtons(value, reader)],
    }
  },
})
