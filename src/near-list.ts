import type { Block } from './card.ts'
import { nearAgain, nearBlocks, tellDistance } from './near-said.ts'
import type { Reader } from './reader.ts'
import type { Measured } from './search/measure.ts'
import { arranged } from './search/nearest.ts'

/** Where something of a list is. */
interface At {
  readonly organization: string
  /** Where it is, if not where its organization is. */
  readonly town?: string
  /** What the list says of that. */
  readonly shown: string | undefined
}

interface NearList<T> {
  readonly found: readonly T[]
  /** How many are surely near enough; all, where nearness was not asked for. */
  readonly n: number
  /** By id, how far each is, where that is known. */
  readonly far: ReadonlyMap<string, string>
  readonly blocks: readonly Block[]
  /** How it is asked for again; empty where nearness was not asked for. */
  readonly again: string
}

/** A list, by distance where that was asked for, and else as it is. */
export const nearList = <T extends { readonly id: string }>(
  all: readonly T[],
  measured: Measured | undefined,
  where: (one: T) => At,
  reader: Reader,
): NearList<T> => {
  if (measured === undefined) return { found: all, n: all.length, far: new Map(), blocks: [], again: '' }
  const { near } = measured
  const {
    found,
    near: n,
    farther,
  } = arranged(
    measured,
    all.map((one) => ({ ...where(one), one })),
  )
  const far = found.flatMap(({ one, kilometres, shown: town }) =>
    kilometres === undefined ? [] : [[one.id, tellDistance({ kilometres, town }, near, reader)] as const],
  )
  return {
    found: found.map(({ one }) => one),
    far: new Map(far),
    n,
    blocks: nearBlocks(near, farther, reader),
    again: nearAgain(near),
  }
}
