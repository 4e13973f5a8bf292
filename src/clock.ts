/** What time it is: an instant, in no zone. */
export type Clock = () => Temporal.Instant

/** An instant as it is kept: always as long, so that what is ordered by its text is ordered by time. UTC. */
export const stamp = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'microsecond' })
