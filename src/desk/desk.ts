import type { Item } from '../card.ts'
import type { Scene } from '../context.ts'
import { waitingErrands, waitingJoins } from './asked.ts'
import { lockedCodes } from './locked.ts'
import { duplicates, flooding, unseen } from './partners.ts'
import { stuckMessages, unanswered } from './stuck.ts'
import { namesakes } from './twice.ts'

/** What a coordinator may find on the desk, in the order in which it cannot wait. */
export const sections = [
  'joins',
  'flood',
  'errands',
  'locked',
  'requests',
  'undelivered',
  'unseen',
  'duplicates',
] as const
export type Section = (typeof sections)[number]

export type Desk = Pick<Scene<'coordinator'>, 'account' | 'store' | 'network' | 'now' | 'reader'>

/** Everything of one kind that waits, each drawn only when it is shown; the most urgent first. */
export type Waiting = readonly (() => Promise<Item>)[]

const found: Readonly<Record<Section, (desk: Desk) => Promise<Waiting>>> = {
  joins: waitingJoins,
  flood: flooding,
  errands: waitingErrands,
  locked: lockedCodes,
  requests: unanswered,
  undelivered: stuckMessages,
  unseen,
  duplicates: async (desk) => [...(await duplicates(desk)), ...(await namesakes(desk))],
}

/** What waits of each kind. */
export const lookAt = (
  desk: Desk,
  which: readonly Section[] = sections,
): Promise<readonly { readonly section: Section; readonly waiting: Waiting }[]> =>
  Promise.all(which.map(async (section) => ({ section, waiting: await found[section](desk) })))
