import { line } from '../card.ts'
import type { Listing } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import type { Organization } from '../domain/organization.ts'
import type { Notice } from '../outcome.ts'
import { pathTo } from '../person/contact.ts'
import { type Spoken, speak } from '../words.ts'

type Named = { readonly by: string; readonly partner: string; readonly title: string }
type Asking = { readonly by: string; readonly asker: string }

const words = {
  heard: ({ by, partner, title }: Named) => line`${by} cannot, but names ${{ strong: partner }}: ${title}`,
  heardAsking: ({ by, partner }: Omit<Named, 'title'>) =>
    line`${by} cannot, but names ${{ strong: partner }}`,
  named: ({ by, title }: Omit<Named, 'partner'>) => line`${{ strong: by }} has named you: ${title}`,
  namedTo: ({ by, asker }: Asking) => line`${by} has named you to ${{ strong: asker }}`,
  mayAsk: 'They may get in touch with a question.',
  seeks: 'Partner',
  contact: 'Contact',
  ask: 'Ask',
  can: 'We can help',
  want: 'We want it',
  show: 'Show',
  partner: 'Show the partner',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    heard: ({ by, partner, title }) =>
      line`${by} kann nicht, empfiehlt aber ${{ strong: partner }}: ${title}`,
    heardAsking: ({ by, partner }) => line`${by} kann nicht, empfiehlt aber ${{ strong: partner }}`,
    named: {
      sie: ({ by, title }) => line`${{ strong: by }} hat Sie empfohlen: ${title}`,
      du: ({ by, title }) => line`${{ strong: by }} hat euch empfohlen: ${title}`,
    },
    namedTo: {
      sie: ({ by, asker }) => line`${by} hat Sie empfohlen, gefragt hat ${{ strong: asker }}`,
      du: ({ by, asker }) => line`${by} hat euch empfohlen, gefragt hat ${{ strong: asker }}`,
    },
    mayAsk: 'Vielleicht kommt von dort bald eine Frage.',
    seeks: 'Partner',
    contact: 'Kontakt',
    ask: 'Anfragen',
    can: 'Das können wir',
    want: 'Wir haben Interesse',
    show: 'Zeigen',
    partner: 'Partner zeigen',
  },
  hu: {
    heard: ({ by, partner, title }) =>
      line`${by} nem tudja vállalni, de ajánlja: ${{ strong: partner }} · ${title}`,
    heardAsking: ({ by, partner }) => line`${by} nem tudja vállalni, de ajánlja: ${{ strong: partner }}`,
    named: {
      on: ({ by, title }) => line`${{ strong: by }} Önöket ajánlotta: ${title}`,
      te: ({ by, title }) => line`${{ strong: by }} titeket ajánlott: ${title}`,
    },
    namedTo: {
      on: ({ by, asker }) => line`${by} Önöket ajánlotta. A kérdés innen jött: ${{ strong: asker }}`,
      te: ({ by, asker }) => line`${by} titeket ajánlott. A kérdés innen jött: ${{ strong: asker }}`,
    },
    mayAsk: 'Hamarosan kérdés érkezhet tőlük.',
    seeks: 'Partner',
    contact: 'Elérhetőség',
    ask: 'Megkérdezem',
    can: 'Tudunk segíteni',
    want: 'Érdekel minket',
    show: 'Megnézem',
    partner: 'Partner megtekintése',
  },
}

interface Naming {
  readonly by: string
  readonly named: Organization
  readonly asker: Organization
  readonly listing: Listing | undefined
}

const showPartner = (label: string, { id }: Organization) => ({
  label,
  call: { command: 'organization show', input: { organization: id } },
})

/** Who seeks something hears whom to ask instead. */
const toAsker = ({ by, named, asker, listing }: Naming): Notice => ({
  to: { organization: asker.id },
  kind: 'response',
  urgency: 'answer',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const partner = named.name
    const path = pathTo(named)
    const call = { command: 'organization ask', input: { organization: named.id } }
    return {
      title: listing
        ? say.heard({ by, partner, title: textIn(listing, reader).title })
        : say.heardAsking({ by, partner }),
      blocks: path === '' ? [] : [{ kind: 'facts', facts: [[say.contact, path]] }],
      buttons: [{ label: say.ask, call, tone: 'primary' }, showPartner(say.partner, named)],
    }
  },
})

/** Whoever is named hears by whom, to whom and for what, and answers with one tap. */
const toNamed = ({ by, named, asker, listing }: Naming): Notice => ({
  to: { organization: named.id },
  kind: 'question',
  urgency: 'asked',
  draw: (reader) => {
    const say = speak(spoken, reader)
    if (listing === undefined)
      return {
        title: say.namedTo({ by, asker: asker.name }),
        blocks: [{ kind: 'text', line: say.mayAsk }],
        buttons: [showPartner(say.partner, asker)],
      }
    const input = { listing: listing.id }
    const label = listing.kind === 'offer' ? say.want : say.can
    return {
      title: say.named({ by, title: textIn(listing, reader).title }),
      blocks: [{ kind: 'facts', facts: [[say.seeks, asker.name]] }],
      buttons: [
        { label, call: { command: 'respond', input }, tone: 'primary' },
        { label: say.show, call: { command: 'listing show', input } },
      ],
    }
  },
})

export const tellReferral = (naming: Naming): readonly Notice[] => [toAsker(naming), toNamed(naming)]
