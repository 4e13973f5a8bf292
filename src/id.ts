import { createHash } from 'node:crypto'
import type { Kind, OfNetwork, View } from './store.ts'

/** Nothing that is read wrongly from paper or a phone: no 0 and O, no 1 and I. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Bytes as letters, one each. */
export const typable = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => letters[byte % 32]).join('')

/** The same seed gives the same letters: an invocation that is repeated names the same things. */
export const derive = (seed: string, length = 8): string =>
  typable(createHash('sha256').update(seed).digest(), length)

/** A digit and a letter are in each, so that no word is taken for an id. */
const noWord = /^(?=.*\d)(?=.*[A-Z])/

/** The id that a seed gives, `WL-4FC7KQ`; `attempt` tells apart those of which somebody has the first already. */
export const idFrom = (tag: string, seed: string, attempt = 0): string => {
  for (let n = 0; ; n += 1) {
    const id = derive(`${seed}/${attempt}/${n}`, 6)
    if (noWord.test(id)) return `${tag}-${id}`
  }
}

/** An id that is free now; that it still is when it is used, the commit proves. */
export const freeId = async <T extends OfNetwork>(
  view: View,
  kind: Kind<T, 'network'>,
  tag: string,
  seed: string,
): Promise<string> => {
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(tag, seed, attempt)
    if ((await view.get(kind, id)) === undefined) return id
  }
}

const shape = /^(?:([A-Z]{2,4})-)?([2-9A-HJ-NP-Z]{6})$/i

export const looksLikeId = (word: string): boolean =>
  shape.test(word) && /\d/.test(word) && /[a-z]/i.test(word.slice(-6))

/** The network that an id names by itself, if it does; what is made of several ids begins with one of them. */
export const tagOf = (typed: string): string | undefined =>
  shape.exec(typed.trim().split(':')[0] ?? '')?.[1]?.toUpperCase()

/** `4fc7kq`, typed inside WL, is `WL-4FC7KQ`. What is made of several ids is left as it is. */
export const fullId = (typed: string, tag: string): string => {
  const [, named, own] = shape.exec(typed.trim()) ?? []
  return own === undefined ? typed.trim() : `${(named ?? tag).toUpperCase()}-${own.toUpperCase()}`
}
