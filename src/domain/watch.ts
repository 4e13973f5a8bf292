import * as z from 'zod'
import { recordField } from '../field.ts'
import { days, defineKind, type ValueOf, years } from '../store.ts'
import { locales } from '../words.ts'

/** How long a question is kept; where it has ended it can be taken up again for a while. */
const watchedFor = { hours: years(1) } as const
const shownAfter = days(30)

/** Questions that one person may keep in a network. */
export const mostWatches = 20

/** A question that somebody keeps: who has asked hears of new listings that answer it. Its id is of the person and of what is asked. */
export const watches = defineKind({
  name: 'watch',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    person: z.string(),
    /** As it was asked. */
    question: z.string(),
    /** What it is about, as a heading says it, with where. */
    title: z.string(),
    /** Whether others' offers are meant, or their requests. */
    kind: z.enum(['offer', 'request']),
    /** In whose words it is. */
    locale: z.enum(locales),
    /** Since when it is kept, the last time that somebody said so. */
    at: z.iso.datetime(),
    /** What it has found, the latest last: told of at that instant, or waiting to be told. */
    found: z.array(z.object({ listing: z.string(), at: z.iso.datetime(), told: z.literal(true).optional() })),
  }),
  indexes: [['person'], ['network'], ['at']],
  personal: ['person', 'question', 'title'],
  written: ['question', 'title'],
  terms: [{ since: 'at', hours: watchedFor.hours + shownAfter }],
})
export type Watch = ValueOf<typeof watches>

/** When it ends. */
export const endOf = ({ at }: Pick<Watch, 'at'>): Temporal.Instant =>
  Temporal.Instant.from(at).add(watchedFor)

/** Computed, never stored. */
export const isKept = (watch: Pick<Watch, 'at'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(endOf(watch), now) > 0

/** A question of the caller's own; of others' nobody hears that there is one. */
export const ownWatch = () =>
  recordField({
    kind: watches,
    whose: 'caller',
    refusal: ({ person }, { is }) => (is(person) ? undefined : 'watchGone'),
    title: ({ title }) => title,
    names: ({ title }) => [title, title.split(' · ')[0] ?? title],
    called: async () => '',
    discreet: true,
    inflects: true,
    gone: 'watchGone',
    since: ({ at }) => at,
  })
