import { listing } from '../domain/listing.ts'

const own = listing({ own: true })

/** One's own listing, whatever became of it; but what the coordination has taken out they alone put back. */
export const renewable: typeof own = {
  ...own,
  refusal: (value, by) => own.refusal(value, by) ?? (value.removed === undefined ? undefined : 'closed'),
}
