import type { Situation } from '../context.ts'
import type { Person } from '../domain/person.ts'
import type { RefusalKey } from '../refusal.ts'
import { person } from './named.ts'
import { coordinatesAllOf } from './visible.ts'

/**
 * Why a coordinator may not decide about somebody as a whole: of a region, they do that for nobody who coordinates, nor
 * for whom others look after, too. One human may be several people here.
 */
export const whyNotWholly = async (
  value: Person,
  { reader, selves, store }: Pick<Situation, 'reader' | 'selves' | 'store'>,
): Promise<RefusalKey | undefined> => {
  if (reader.regions === undefined || store === undefined) return undefined
  const all = selves ? (await selves(value)).map((self) => self.value) : [value]
  if (all.some(({ coordinates }) => coordinates)) return 'otherCoordinator'
  return (await coordinatesAllOf(store, all, reader)) ? undefined : 'otherRegion'
}

/** Somebody whom whoever calls may decide about as a whole. */
export const wholly = () => ({ ...person(), further: whyNotWholly })
