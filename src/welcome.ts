import type { Block, Card, Line } from './card.ts'
import { line } from './card.ts'
import { stamp } from './clock.ts'
import type { Context } from './context.ts'
import type { Listing } from './domain/listing.ts'
import { listings, stateOf } from './domain/listing.ts'
import { todayIn } from './domain/network.ts'
import type { Organization } from './domain/organization.ts'
import { listingItems } from './items.ts'
import type { Reader } from './reader.ts'
import { findAll } from './store.ts'
import { type Spoken, speak } from './words.ts'

type Named = { readonly name: string }

const words = {
  welcome: ({ name }: Named): Line => line`Welcome, good to have you here: ${{ strong: name }}`,
  partner: 'Partner',
  motto: 'Our motto',
  questions:
    'Two short questions, so that others find you: What are you especially good at? What are you looking for?',
  answer: 'Answer both',
  fits: 'This may interest you:',
  ask: 'Just ask, for example: Who supplies wood chips?',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    welcome: ({ name }) => line`Herzlich willkommen, schön, dass es klappt: ${{ strong: name }}`,
    partner: 'Partner',
    motto: 'Unser Motto',
    questions: {
      sie: 'Zwei kurze Fragen, damit andere Sie finden: Was können Sie besonders gut? Was suchen Sie?',
      du: 'Zwei kurze Fragen, damit andere euch finden: Was könnt ihr besonders gut? Was sucht ihr?',
    },
    answer: 'Beide beantworten',
    fits: { sie: 'Das könnte Sie interessieren:', du: 'Das könnte euch interessieren:' },
    ask: {
      sie: 'Fragen Sie einfach, zum Beispiel: Wer liefert Hackschnitzel?',
      du: 'Frag einfach, zum Beispiel: Wer liefert Hackschnitzel?',
    },
  },
  hu: {
    welcome: {
      on: ({ name }) => line`Szeretettel üdvözöljük, örülünk, hogy itt van: ${{ strong: name }}`,
      te: ({ name }) => line`Szeretettel üdvözlünk, örülünk, hogy itt vagy: ${{ strong: name }}`,
    },
    partner: 'Partner',
    motto: 'A mottónk',
    questions: {
      on: 'Két rövid kérdés, hogy mások is megtalálják Önöket: Mihez értenek igazán? Mit keresnek?',
      te: 'Két rövid kérdés, hogy mások is megtaláljanak titeket: Mihez értetek igazán? Mit kerestek?',
    },
    answer: 'Válaszolok rájuk',
    fits: { on: 'Ez érdekelheti Önöket:', te: 'Ez érdekelhet titeket:' },
    ask: {
      on: 'Csak kérdezzen bátran, például: Ki szállít faaprítékot?',
      te: 'Csak kérdezz bátran, például: Ki szállít faaprítékot?',
    },
  },
}

type Looking = Pick<Context<'guest'>, 'network' | 'store' | 'search' | 'now'>
const three = 3

/** A listing as it would be, to look for what fits it. */
const imagined = (
  kind: Listing['kind'],
  title: string,
  partner: Organization,
  now: Temporal.Instant,
): Listing => ({
  id: '',
  network: partner.network,
  kind,
  organization: partner.id,
  title: title.slice(0, 1000),
  at: stamp(now),
  state: 'open',
  given: 0,
  responses: 0,
  helpers: [],
})

const isOthers = (listing: Listing, { id }: Organization, today: Temporal.PlainDate): boolean =>
  listing.organization !== id && stateOf(listing, today) === 'open'

/**
 * Up to three open listings of others that fit what a partner can do and what it looks for; where nothing does, the
 * newest there are.
 */
export const fitting = async (
  { network, store, search, now }: Looking,
  partner: Organization,
  {
    skills = partner.expertise,
    seeks,
  }: { readonly skills?: string | undefined; readonly seeks?: string | undefined },
  reader: Reader,
): Promise<readonly Block[]> => {
  const wanted = skills ? await search.matching(imagined('offer', skills, partner, now)) : []
  const offered = seeks ? await search.matching(imagined('request', seeks, partner, now)) : []
  const own = (await findAll(store, listings, { where: { organization: partner.id } })).filter(
    ({ value }) => value.state === 'open',
  )
  const both = await Promise.all(own.slice(0, three).map(({ value }) => search.matching(value)))
  const newest = await store.find(listings, { order: { by: 'at', descending: true }, limit: 20 })
  const others = newest.filter(({ value }) => isOthers(value, partner, todayIn(network, now)))
  const fits = [...new Set([...offered, ...wanted, ...both.flat()])]
  const shown = fits.length > 0 ? fits : others.map(({ id }) => id)
  const items = await listingItems(store, shown.slice(0, three), { network, now, reader })
  return items.length === 0 ? [] : [{ kind: 'text', line: speak(spoken, reader).fits }, ...items]
}

/** The first card of somebody who has just been let in: whose network it is, two questions, three things that fit. */
export const welcomeCard = async (
  looking: Looking,
  partner: Organization | undefined,
  reader: Reader,
): Promise<Card> => {
  const say = speak(spoken, reader)
  const { network } = looking
  const facts = [
    [say.partner, partner?.name],
    [say.motto, network.motto],
  ] as const
  const known = facts.flatMap(([label, fact]) => (fact === undefined ? [] : [[label, fact] as const]))
  return {
    title: say.welcome({ name: network.name }),
    blocks: [
      ...(known.length === 0 ? [] : [{ kind: 'facts', facts: known } as const]),
      ...(partner ? await fitting(looking, partner, {}, reader) : []),
      { kind: 'text', line: partner ? say.questions : say.ask },
    ],
    buttons: partner
      ? [
          {
            label: say.answer,
            call: { command: 'welcome', input: { for: partner.id } },
            tone: 'primary',
          },
        ]
      : [],
  }
}
