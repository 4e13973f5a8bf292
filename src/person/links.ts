import { standingOf } from '../reader.ts'
import type { Own } from './self.ts'

/** Whether somebody is shut out of any network: then their accounts stay as they are. */
export const isBlockedAnywhere = ({ people }: Pick<Own, 'people'>): boolean =>
  people.some(({ value }) => standingOf(value) === 'blocked')
