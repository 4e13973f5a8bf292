import { derive } from '../id.ts'

type Selves = readonly { readonly id: string }[]

/** What a button says of the card beneath which it stands: a mark of all the people of whom was read there. */
export const allOf = (selves: Selves): string =>
  derive(JSON.stringify(selves.map(({ id }) => id).toSorted()), 12)

/** Whether all have been read of; without a mark, where there is but one. */
export const hasReadAll = (as: string | undefined, selves: Selves): boolean =>
  as === undefined ? selves.length <= 1 : as === allOf(selves)
