import * as z from 'zod'
import type { Invocation } from './invocation.ts'
import { defineKind, type Kept, type Store, type ValueOf } from './store.ts'
import { locales } from './words.ts'

/** What is half said: a question is open, or everything is there and only the "ja" is missing. */
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
    /** Written calls: a typed number presses the button that stands there, and so does what is written on it. */
    choices: z.array(z.string()),
    labels: z.array(z.string()).optional(),
    /** What its caller writes in: short answers do not tell. */
    locale: z.enum(locales).optional(),
    /** Typed words, and nobody has been shown yet what would become of them. */
    guess: z.boolean(),
    /** Words for the buttons beneath an answer: each of them may use them, none uses them up. */
    lasting: z.boolean(),
    until: z.iso.datetime(),
  }),
  indexes: [['by', 'until']],
  personal: ['by', 'input'],
})
export type Draft = ValueOf<typeof drafts>

/** The draft that a typed text may answer: the caller's last one, from here or, in private, from anywhere. */
export const openDraft = async (
  store: Store,
  { caller, place, thread }: Pick<Invocation, 'caller' | 'place' | 'thread'>,
  now: Temporal.Instant,
): Promise<Kept<Draft> | undefined> => {
  const here = place === caller ? {} : { place }
  const mine = await store.find(drafts, {
    where: { by: caller, ...here, until: { from: now.toString() } },
    order: { by: 'until', descending: true },
    limit: place === caller ? 1 : 20,
  })
  return mine.find(({ value }) => place === caller || value.thread === thread)
}

/** What somebody left half said for more than a day. */
export const staleDrafts = (
  store: Store,
  caller: string,
  now: Temporal.Instant,
): Promise<readonly Kept<Draft>[]> =>
  store.find(drafts, { where: { by: caller, until: { before: now.toString() } }, limit: 50 })
