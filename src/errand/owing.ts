import { givenIn, withoutGiven } from '../about.ts'
import { inChat, readersOf } from '../addressee.ts'
import { type Card, numbered } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Described } from '../command.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { freeId } from '../id.ts'
import type { Notice } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import { type Store, within } from '../store.ts'
import type { Locale } from '../words.ts'
import { type Errand, errands } from './errand.ts'

export interface Asking {
  readonly store: Store
  readonly network: Network
  readonly commands: readonly Described[]
  readonly now: Temporal.Instant
  /** Who makes the call that owes it. */
  readonly asker: Errand['asker']
}

/** Whoever is in touch may always write; that asks for nothing. */
const always = 'write'

/**
 * News need no report. What was asked does, and so does what somebody writes, and what can be answered with a button.
 */
const wantsReport = ({ urgency, kind }: Notice, card: Card, commands: readonly Described[]): boolean =>
  urgency === 'asked' ||
  (urgency === 'answer' &&
    (kind === 'message' ||
      numbered(card).some(({ call }) =>
        commands.some(({ name, changes }) => changes && name !== always && name === call.command),
      )))

/** The answer or the question that a card is about: what its buttons decide on, or what a contact in it was given with. */
const answerIn = (card: Card): string | undefined =>
  numbered(card)
    .map(({ call }) => call.input.response)
    .find((id) => id !== undefined) ?? givenIn(card)[0]

/** The answer that a partner is asked to give: whoever gives it has dealt with that. */
const askedFor = (card: Card, organization: string): string | undefined => {
  const asked = numbered(card).find(({ call }) => call.command === 'respond')?.call.input.listing
  return asked === undefined ? undefined : `${asked}:${organization}`
}

/** What a notice asks of a partner whom nobody can reach in the chat; nothing where it asks nothing, or of others. */
export const errandFor = async (
  { store, network, commands, now, asker }: Asking,
  notice: Notice,
  seed: string,
): Promise<Errand | undefined> => {
  if (!('organization' in notice.to) || 'show' in notice || notice.urgency === 'news') return undefined
  const view = within(store, network.id)
  const { organization } = notice.to
  if (await inChat(view, organization)) return undefined
  const region = (await view.get(organizations, organization))?.value.region
  // Where nobody coordinates, the people of the partner are told as soon as they come.
  if ((await readersOf(store, network, { coordination: region })).length === 0) return undefined
  const own: Omit<Reader, 'locale'> = {
    tone: network.tone,
    zone: network.zone,
    standing: 'member',
    people: [],
    organizations: [organization],
  }
  // However long it waits, what a contact is by then is looked up when it is passed on.
  const cardIn = async (locale: Locale) => withoutGiven(await notice.draw({ ...own, locale }))
  const cards = { en: await cardIn('en'), de: await cardIn('de'), hu: await cardIn('hu') }
  if (!wantsReport(notice, cards[network.language], commands)) return undefined
  const response = answerIn(cards.en) ?? askedFor(cards.en, organization)
  return {
    id: await freeId(view, errands, network.id, seed),
    network: network.id,
    organization,
    ...(region !== undefined && { region }),
    cards,
    kind: notice.kind,
    ...(response !== undefined && { response }),
    asker: notice.asker ?? asker,
    at: stamp(now),
    state: 'open',
  }
}

/** The coordinators get a card that lives: what one of them has seen to, the others need not. */
export const passedOn = ({ kind, urgency }: Notice, { id, region }: Errand): Notice => ({
  to: { coordination: region },
  kind,
  urgency,
  show: { command: 'errand show', input: { errand: id } },
})
