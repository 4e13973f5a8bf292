import { fold } from './fold.ts'

export type Sought<T> =
  | { readonly found: T }
  | { readonly unknown: string; readonly some: readonly string[] }
  | { readonly ambiguous: string; readonly among: readonly string[] }

const shown = 5

/**
 * By the whole name, else the only one of that first name, else the only one that begins so. The last of somebody's
 * names tells them from others of the same.
 */
export const seek = <T>(
  all: readonly T[],
  named: string,
  namesOf: (one: T) => readonly string[],
): Sought<T> => {
  const plain = (name: string) => fold(name).replace(/[(),]/g, '')
  const wanted = plain(named)
  const title = (one: T) => namesOf(one)[0] ?? ''
  const tries = [
    (name: string) => name === wanted,
    (name: string) => name.split(' ')[0] === wanted,
    (name: string) => name.startsWith(wanted),
    (name: string) => name.split(/[ -]/).some((word) => word.startsWith(wanted)),
  ]
  for (const fits of wanted === '' ? [] : tries) {
    const [first, ...others] = all.filter((one) => namesOf(one).some((name) => fits(plain(name))))
    if (first === undefined) continue
    if (others.length === 0) return { found: first }
    const whole = (one: T) => namesOf(one).at(-1) ?? ''
    return { ambiguous: named, among: [first, ...others].map(whole).slice(0, 2 * shown) }
  }
  return { unknown: named, some: all.map(title).toSorted().slice(0, shown) }
}
