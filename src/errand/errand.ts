import * as z from 'zod'
import { withAbout } from '../about.ts'
import { type Card, withCalls } from '../card.ts'
import { defineKind, type ValueOf, years } from '../store.ts'

/**
 * Something that somebody asks of a partner whom nobody can reach in the chat: the coordination passes it on and says
 * what came of it. `missed` may still become `reached`; `handed` is one that the partner got in the chat after all.
 */
export const errands = defineKind({
  name: 'errand',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** Who is to hear of it. */
    organization: z.string(),
    /** The region of that organization: whose coordinators pass it on. */
    region: z.string().optional(),
    /** What the partner would read, in every language, without the contact in it; nothing of it once it is passed on. */
    cards: z.object({ en: z.custom<Card>(), de: z.custom<Card>(), hu: z.custom<Card>() }),
    /** The kind of its notice. */
    kind: z.string(),
    /** The id of the answer to a listing, or of the question, that it is about: who decides on that has dealt with the errand, too. */
    response: z.string().optional(),
    /** Who asked: a person, for an organization or for the coordination. */
    asker: z.object({ person: z.string().optional(), organization: z.string().optional() }),
    at: z.iso.datetime(),
    state: z.enum(['open', 'missed', 'reached', 'handed']),
    /** Which of the coordinators is about to see to it, since when. */
    taken: z.object({ by: z.string(), at: z.iso.datetime() }).optional(),
    /**
     * Which of the coordinators has seen to it, and when; `said` where words were passed back: `note` about the partner,
     * `true` the partner's own, or of old a note.
     */
    seen: z
      .object({
        by: z.string().optional(),
        at: z.iso.datetime(),
        said: z.literal([true, 'note']).optional(),
      })
      .optional(),
  }),
  indexes: [['network', 'state'], ['organization'], ['response'], ['at']],
  personal: ['cards', 'asker', 'taken', 'seen'],
  written: ['cards'],
  terms: [{ since: 'at', hours: years(2) }],
})
export type Errand = ValueOf<typeof errands>

/** Nobody has reached the partner so far, and nobody else has brought it there. */
export const isWaiting = ({ state }: Errand): boolean => state === 'open' || state === 'missed'

/** Whether an organization is to hear of it, or has asked for it. */
export const isBetween = ({ organization, asker }: Errand, id: string): boolean =>
  [organization, asker.organization].includes(id)

/** The errand about an answer that is an organization's now, under its number there: what is to be passed on names it, too. */
export const withAnswer = (errand: Errand, organization: string): Errand => {
  const { response: was, cards } = errand
  if (was === undefined) return errand
  const response = was.replace(/:[^:]*$/, `:${organization}`)
  const anew = (card: Card) =>
    withAbout(
      withCalls(card, (call) =>
        call.input.response === was ? { ...call, input: { ...call.input, response } } : call,
      ),
      (span) =>
        span.given?.response === was ? { ...span, given: { ...span.given, organization, response } } : span,
    )
  return { ...errand, response, cards: { en: anew(cards.en), de: anew(cards.de), hu: anew(cards.hu) } }
}

const nothing: Card = { title: '' }

/** The errand as it is once whoever wrote it is forgotten: there is nothing left to pass on. */
export const unsaidIn = (errand: Errand): Errand => ({
  ...errand,
  state: isWaiting(errand) ? 'reached' : errand.state,
  cards: { en: nothing, de: nothing, hu: nothing },
})

/** The errand as it is once somebody has seen to it: what was to be passed on is needed no more. */
export const seenTo = (
  errand: Errand,
  state: 'missed' | 'reached' | 'handed',
  seen: NonNullable<Errand['seen']>,
): Errand => ({
  ...errand,
  state,
  seen,
  ...(state !== 'missed' && { cards: { en: nothing, de: nothing, hu: nothing } }),
})
