import type { Person } from '../domain/person.ts'
import { derive } from '../id.ts'

type Selves = readonly { readonly id: string }[]

const markOf = (read: readonly unknown[]): string =>
  derive(JSON.stringify(read.map((one) => JSON.stringify(one)).toSorted()), 12)

/** What a button says of the card beneath which it stands: a mark of all the people of whom was read there. */
export const allOf = (selves: Selves): string => markOf(selves.map(({ id }) => id))

/** Whether all have been read of; without a mark, where there is but one. */
export const hasReadAll = (as: string | undefined, selves: Selves): boolean =>
  as === undefined ? selves.length <= 1 : as === allOf(selves)

/** The same of what was read of them, as it stands there, and who sees it. */
export const allSaid = (selves: readonly Person[]): string =>
  markOf(
    selves.map(({ id, name, phone, mail, shows, platforms }) => [
      id,
      name,
      phone,
      mail,
      shows?.phone,
      shows?.mail,
      platforms,
    ]),
  )

/** Whether today's data have been read; without a mark, where there is but one person, who has been told them. */
export const hasReadWhole = (as: string | undefined, selves: readonly Person[]): boolean =>
  as === undefined
    ? selves.length <= 1 && selves.every(({ told }) => told !== undefined)
    : as === allSaid(selves)
