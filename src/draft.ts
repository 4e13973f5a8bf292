import * as z from 'zod'
import { stamp } from './clock.ts'
import { accounts, humans, sameHumans } from './domain/account.ts'
import { derive } from './id.ts'
import type { Invocation } from './invocation.ts'
import { defineKind, findAll, type Kept, type Store, type ValueOf } from './store.ts'
import { locales } from './words.ts'

export const validFor = { hours: 24 }

/**
 * What is half said: a question is open, or everything is there and only the "ja" is missing; or the words and numbers
 * of the buttons beneath an answer. The last one is what somebody was shown last: a typed answer is an answer to that.
 */
export const drafts = defineKind({
  name: 'draft',
  scope: 'installation',
  schema: z.object({
    id: z.string(),
    by: z.string(),
    place: z.string(),
    thread: z.string().optional(),
    command: z.string(),
    input: z.record(z.string(), z.string()),
    /** The field that the next typed text answers. */
    asked: z.string().optional(),
    /** What was said there did not fit: what else there is to choose is nothing to say a mere "ja" to. */
    unfit: z.boolean().optional(),
    /** Written calls: a typed number presses the button that stands there, and so does what is written on it. */
    choices: z.array(z.string()),
    labels: z.array(z.string()).optional(),
    /** What the card says first, where it asks: who agrees may say it in its words, and it may be asked once more. */
    title: z.string().optional(),
    /** Where a card asks which of several is meant: what stands beside each of the buttons, nothing where it is none of them. */
    which: z.array(z.string()).optional(),
    /** Which of the choices "ja" presses, where the card asks for one. */
    yes: z.int().optional(),
    /** Nobody brings back what that does, and a "ja" may have meant something that came in between: it asks again. */
    weighty: z.boolean().optional(),
    /** The draft that its caller has gone on from to this one: when this is done, they are told that it waits. */
    left: z.string().optional(),
    /** What its caller writes in: short answers do not tell. */
    locale: z.enum(locales).optional(),
    /** Typed words, and nobody has been shown yet what would become of them. */
    guess: z.boolean(),
    /** It stands beneath an answer: each button may use its words, none uses them up. */
    lasting: z.boolean(),
    /** What was half said has been done or dropped; nothing of it is kept but that. */
    used: z.boolean().optional(),
    /** Others read it, too. */
    aloud: z.boolean().optional(),
    /** When the platform says that was said which it answers: what was said before that is no answer to it. */
    said: z.string().optional(),
    /** When it came by itself: a mere "ja" in the moment after that is no answer to it. */
    came: z.iso.datetime().optional(),
    until: z.iso.datetime(),
  }),
  indexes: [['by', 'until'], ['until']],
  personal: ['by', 'input'],
  written: ['input', 'choices', 'labels', 'title', 'which'],
  terms: [{ since: 'until', hours: 0, ahead: validFor.hours }],
})
export type Draft = ValueOf<typeof drafts>

/** Words for buttons last for a day; a button that comes later does without them. What is half said is done once. */
export const lastingId = (seed: string): string => `w-${seed}`
export const isLasting = (id: string): boolean => id.startsWith('w-')

/**
 * Where it is noted when something with buttons, which asks nothing, last came to an account by itself. No text answers
 * that, but a "ja" to what stood before may have meant it; one record, so that it is in nobody's way however much comes.
 */
export const arrivalId = (address: string): string => lastingId(derive(`came/${address}`))

/** What a caller was shown within the day, the last first. */
const ofTheDay = (by: string, now: Temporal.Instant) => {
  // A clock that was set back leaves drafts of days to come, which are not the last ones.
  const until = { from: stamp(now), before: stamp(now.add(validFor).add({ seconds: 1 })) }
  return { where: { by, until }, order: { by: 'until', descending: true } } as const
}

/** The drafts that a typed text may answer, the last first: what the caller was shown here or, in private, anywhere. */
export const openDrafts = async (
  store: Store,
  { caller, place, thread, at }: Pick<Invocation, 'caller' | 'place' | 'thread' | 'at'>,
  now: Temporal.Instant,
): Promise<readonly Kept<Draft>[]> => {
  const alone = place === caller
  const { where, order } = ofTheDay(caller, now)
  const mine = await findAll(store, drafts, { where: { ...where, ...(alone ? {} : { place }) }, order })
  const arrival = arrivalId(caller)
  const open = mine.filter(
    ({ id, value }) => id !== arrival && (alone ? value.aloud !== true : value.thread === thread),
  )
  const said = open[0]?.value.said
  // A platform that repeats itself is heard as it was the first time.
  const earlier = at !== undefined && said !== undefined && Temporal.Instant.compare(at, said) <= 0
  return earlier ? [] : open
}

/** What comes by itself has not been read before, and reading takes as long: a "ja" that was under way means something else. */
const readIn = { seconds: 2 }

/** Whether nobody can have read it when a text was typed: by the platform's clock where it says so, else by ours. */
export const justCame = ({ came }: Draft, { at }: Pick<Invocation, 'at'>, now: Temporal.Instant): boolean =>
  came !== undefined && Temporal.Instant.compare(Temporal.Instant.from(came).add(readIn), at ?? now) > 0

/** Whether something with buttons has come, and been read, since a draft was shown. */
export const cameSince = async (store: Store, draft: Draft, now: Temporal.Instant): Promise<boolean> => {
  const { by, until: from } = draft
  const before = stamp(now.add(validFor).subtract(readIn))
  const later = await findAll(store, drafts, { where: { by, until: { from, before } } })
  return later.some(({ value: { came, until } }) => came !== undefined && until > from)
}

/** What the caller was shown last. */
export const openDraft = async (...asked: Parameters<typeof openDrafts>): Promise<Kept<Draft> | undefined> =>
  (await openDrafts(...asked))[0]

/** What somebody wrote in last: within the day, else as it is remembered of them; for texts that do not tell. */
export const writtenLast = async (
  store: Store,
  caller: string,
  now: Temporal.Instant,
): Promise<Draft['locale']> => {
  const { where, order } = ofTheDay(caller, now)
  const query = { where: { ...where, locale: { in: locales } }, order, limit: 1 }
  const today = (await store.find(drafts, query))[0]?.value.locale
  if (today) return today
  const human = (await store.get(accounts, caller))?.value.human
  const [first] = human === undefined ? [] : await sameHumans(store, human)
  return first === undefined ? undefined : (await store.get(humans, first))?.value.writes
}

/** Whether this caller may use the words of a draft: their own, or what somebody said aloud where they read it. */
export const mayUse = (
  { by, place, lasting, aloud, until }: Draft,
  called: Pick<Invocation, 'caller' | 'place'>,
  now: Temporal.Instant,
): boolean =>
  Temporal.Instant.compare(until, now) > 0 &&
  (by === called.caller || (lasting && aloud === true && place === called.place))

/** What somebody left half said for more than a day. */
export const staleDrafts = (
  store: Store,
  caller: string,
  now: Temporal.Instant,
): Promise<readonly Kept<Draft>[]> =>
  store.find(drafts, { where: { by: caller, until: { before: stamp(now) } }, limit: 50 })
