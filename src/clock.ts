/** What time it is: an instant, in no zone. */
export type Clock = () => Temporal.Instant
