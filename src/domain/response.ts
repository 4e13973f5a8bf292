import * as z from 'zod'
import { recordField } from '../field.ts'
import {
  defineKind,
  findAll,
  type Kept,
  type Kind,
  type Query,
  type ValueOf,
  type View,
  years,
} from '../store.ts'
import type { Locale } from '../words.ts'
import { lesson } from './lesson.ts'
import { listings } from './listing.ts'
import { textIn } from './listing-text.ts'
import { organizations } from './organization.ts'

/** Whose contact goes along: the person's own, or only the organization's. */
export const contacts = ['mine', 'partner'] as const

/**
 * "We can" or "we want it": an answer to a listing, with a contact that is given along; its id is `<listing>:<organization>`,
 * as an organization answers a listing once. A question to a partner for which somebody gave their own contact is the
 * same from one side only: it has no listing, and nobody accepts it.
 */
export const responses = defineKind({
  name: 'response',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    listing: z.string().optional(),
    /** Whose listing it is, who accepts or declines; or who is asked. */
    owner: z.string(),
    /** Who answers or asks; absent where the coordination asks. */
    organization: z.string().optional(),
    person: z.string(),
    contact: z.enum(contacts),
    /** Until when it was the person's own: it goes with them, and the partner's stays. */
    ownUntil: z.iso.datetime().optional(),
    /** How much of the listing's amount is wanted or can be given. */
    amount: z.number().positive().optional(),
    /** What whoever answers says besides, to the owner alone. */
    note: z.string().optional(),
    state: z.enum(['open', 'accepted', 'declined', 'asked']),
    /** How much of the amount was promised with the acceptance. */
    given: z.number().optional(),
    /** How much of that has been handed over, as far as somebody has said so. */
    had: z.number().optional(),
    /** Who accepted, and whose contact went back; older ones do not say when. */
    answered: z
      .object({
        person: z.string(),
        contact: z.enum(contacts),
        ownUntil: z.iso.datetime().optional(),
        at: z.iso.datetime().optional(),
      })
      .optional(),
    /** What its acceptance teaches the search. */
    teaches: lesson.optional(),
    /** When one of the two ended being in touch, or who gave a contact took it back: it is no longer shown. */
    ended: z.iso.datetime().optional(),
    at: z.iso.datetime(),
  }),
  indexes: [['listing'], ['organization', 'state'], ['owner', 'state'], ['person'], ['state'], ['at']],
  personal: ['person', 'note', 'answered'],
  written: ['note', 'teaches'],
  // What nobody proves anew is forgotten.
  terms: [{ since: 'at', hours: years(2), leaves: ({ teaches: _, ...answer }) => answer }],
})
export type ContactGiven = ValueOf<typeof responses>
export type Response = ContactGiven & { readonly listing: string; readonly organization: string }

export const isAnswer = (kept: Kept<ContactGiven> | undefined): kept is Kept<Response> =>
  kept?.value.listing !== undefined && kept.value.organization !== undefined

/** The answers that fit; a question is none. */
export const findAnswers = async (
  view: View,
  where: NonNullable<Query<ContactGiven>['where']>,
): Promise<readonly Kept<Response>[]> => (await findAll(view, responses, { where })).filter(isAnswer)

/** Somebody's own contact that was given to a partner. */
export interface Giving {
  readonly person: string
  readonly to: string
  /** In whose name; absent where they spoke for the coordination. */
  readonly from: string | undefined
  readonly at: string
  readonly ended: string | undefined
}

/** The own contacts that were given with it, each with when that ended. */
export const givingsIn = ({
  person,
  contact,
  ownUntil,
  owner,
  organization,
  answered,
  at,
  ended,
}: ContactGiven): readonly Giving[] => [
  ...(contact === 'mine' || ownUntil !== undefined
    ? [{ person, to: owner, from: organization, at, ended: ownUntil ?? ended }]
    : []),
  ...(answered &&
  organization !== undefined &&
  (answered.contact === 'mine' || answered.ownUntil !== undefined)
    ? [
        {
          person: answered.person,
          to: organization,
          from: owner,
          at: answered.at ?? at,
          ended: answered.ownUntil ?? ended,
        },
      ]
    : []),
]

/** Those that nobody has ended. */
export const stillGivenIn = (given: ContactGiven): readonly Giving[] =>
  givingsIn(given).filter(({ ended }) => ended === undefined)

/** The partners who have somebody's own contact by it, still. */
export const holdersOf = (given: ContactGiven, id: string): readonly string[] =>
  stillGivenIn(given).flatMap(({ person, to }) => (person === id ? [to] : []))

/** Whether a partner had somebody's own contact by it before and has it no longer, or has again what had ended. */
export const changesHands = (before: ContactGiven, now: ContactGiven): boolean =>
  before.ownUntil !== now.ownUntil ||
  before.answered?.ownUntil !== now.answered?.ownUntil ||
  [before.person, before.answered?.person ?? before.person].some((id) => {
    const still = holdersOf(now, id)
    return holdersOf(before, id).some((holder) => !still.includes(holder))
  })

/** An answer whose contact was taken back stays, with the general one, and without what was said with it. */
export const asStillGiven = ({ ended, note, ...answer }: Response): Response =>
  ended === undefined
    ? { ...answer, ...(note !== undefined && { note }) }
    : answer.contact === 'partner'
      ? answer
      : { ...answer, contact: 'partner', ownUntil: ended }

/** The same with the partner's contact instead of one that somebody gave; what two have agreed stays. */
export const withoutGiver = (
  given: ContactGiven,
  { person, from }: Pick<Giving, 'person' | 'from'>,
  until: string,
): ContactGiven => {
  const over = { contact: 'partner', ownUntil: until } as const
  const asked = given.contact === 'mine' && given.person === person && given.organization === from
  const { answered } = given
  const accepted = answered?.contact === 'mine' && answered.person === person && given.owner === from
  return {
    ...given,
    ...(asked && over),
    ...(accepted && { answered: { ...answered, ...over } }),
  }
}

/** An answer is called as what it answers, a question as whom it was put to. */
export const tellAnswered = async (
  { listing, owner }: ContactGiven,
  { reader, store }: { readonly reader: { readonly locale: Locale }; readonly store?: View },
): Promise<string> => {
  if (listing === undefined) return (await store?.get(organizations, owner))?.value.name ?? ''
  const answered = (await store?.get(listings, listing))?.value
  return answered ? textIn(answered, reader).title : ''
}

/** An open response to a listing of the organization acted for: it accepts or declines. */
export const response = () =>
  recordField<Response>({
    // Its rule lets no question through.
    kind: responses as Kind<Response, 'network'>,
    whose: 'own',
    refusal: ({ owner, state }, { acting }) => {
      if (owner !== acting) return 'notYours'
      return state === 'open' ? undefined : 'answered'
    },
    title: ({ id }) => id,
    called: tellAnswered,
    owners: ({ owner }) => [owner],
    nameless: true,
    gone: 'answerGone',
  })

/** Who has answered a listing and waits for a word, or has had one of `states`; who is in touch no longer is left alone. */
export const waitingFor = async (
  store: View,
  listing: string,
  states: readonly Response['state'][] = ['open'],
): Promise<readonly Response[]> => {
  const found = await findAnswers(store, { listing, state: { in: [...states] } })
  return found.map(({ value }) => value).filter(({ state, ended }) => state === 'open' || ended === undefined)
}
