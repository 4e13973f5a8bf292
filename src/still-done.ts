import type { Act } from './act.ts'
import { moves, organizations } from './domain/organization.ts'
import { memberships } from './domain/person.ts'
import type { Kept } from './store.ts'

/** What others have been told they can rely on: it is done anew, not taken back. */
export const final: readonly string[] = [
  'contact end',
  'organization ask',
  'write',
  'refer',
  'leave',
  'undo',
  'network import',
]

/** By what it did to these an act is known again in what took it back; of all else that may have gone its own way since. */
const telling = [memberships.name, organizations.name, moves.name]

const isTakenBackBy = (undo: Act, { command, touched }: Act): boolean => {
  const told = touched.filter(({ kind }) => telling.includes(kind))
  return (
    told.length > 0 &&
    !final.includes(command) &&
    told.every(({ kind, id, rev }) =>
      undo.touched.some((one) => one.kind === kind && one.id === id && (rev > 0 || one.rev === 1)),
    )
  )
}

/** By the id of each act that took one back, of acts in the order in which they were done: which one that was. */
export const takenBackIn = (done: readonly Kept<Act>[]): ReadonlyMap<string, Kept<Act>> => {
  const found = new Map<string, Kept<Act>>()
  const over = new Set<string>()
  for (const [i, { id, value }] of done.entries()) {
    if (value.command !== 'undo') continue
    // Older ones do not say which: then it is the last that it fits.
    const back =
      value.tookBack === undefined
        ? done.findLast((one, at) => at < i && !over.has(one.id) && isTakenBackBy(value, one.value))
        : done.find((one) => one.id === value.tookBack)
    if (back) {
      found.set(id, back)
      over.add(back.id)
    }
  }
  return found
}

/** What stands of that: neither what was taken back nor the taking back. */
export const stillDone = (done: readonly Kept<Act>[]): readonly Kept<Act>[] => {
  const back = takenBackIn(done)
  const over = new Set([...back.values()].map(({ id }) => id))
  return done.filter(({ id }) => !over.has(id) && !back.has(id))
}
