import type { Fault } from '../handing/handed.ts'
import type { RefusalKey } from '../refusal.ts'

/** What is said where a picture cannot be taken. */
export const pictureFaults: Readonly<Record<Fault, RefusalKey>> = {
  large: 'pictureLarge',
  unread: 'fileUnread',
  unfit: 'pictureUnfit',
}
