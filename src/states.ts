import { type Act, actsSince } from './act.ts'
import type { Kept, OfNetwork, View } from './store.ts'

type Touched = Act['touched'][number]

export type Deed = Touched & Pick<Act, 'by' | 'command' | 'tookBack'> & { readonly act: string }

/** What acts did to records, by record, in the order in which it was done. */
export type Deeds = ReadonlyMap<string, readonly Deed[]>

const keyOf = ({ kind, id }: Pick<Touched, 'kind' | 'id'>) => `${kind}/${id}`

/** What was done from then on; read once, for as many records as there are. */
export const deedsSince = async (view: View, at: string): Promise<Deeds> => {
  const found = await actsSince(view, at)
  const deeds = found.flatMap(({ id: act, value: { touched, by, command, tookBack } }) =>
    touched.map((one) => ({ ...one, act, by, command, tookBack })),
  )
  return Map.groupBy(deeds, keyOf)
}

export type ReadDeeds = () => Promise<Deeds>

/** The same for whoever may need it more than once, or never. */
export const deedsOnce = (view: View, at: string): ReadDeeds => {
  let read: Promise<Deeds> | undefined
  return () => {
    read ??= deedsSince(view, at)
    return read
  }
}

/** What was done to a record after a revision of it, in the order of its revisions, whatever the clocks said. */
export const revisionsAfter = (one: Touched, deeds: Deeds): readonly Deed[] =>
  (deeds.get(keyOf(one)) ?? []).filter(({ rev }) => rev > one.rev).toSorted((a, b) => a.rev - b.rev)

/** What was done to a record after an act that touched it; all that is known where that act is not among it. */
export const laterDeeds = (one: Pick<Touched, 'kind' | 'id'>, act: string, deeds: Deeds): readonly Deed[] => {
  const all = deeds.get(keyOf(one)) ?? []
  return all.slice(all.findIndex((deed) => deed.act === act) + 1)
}

/** The last revision of a record that an act has made. */
export const lastRev = (one: Touched, deeds: Deeds): number =>
  Math.max(one.rev, ...(deeds.get(keyOf(one)) ?? []).map(({ rev }) => rev))

/** Not what somebody has decided, only when and who. */
const noted: readonly string[] = ['cared', 'mailCared']

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

export const changedFields = (one: OfNetwork, other: OfNetwork): readonly string[] =>
  [...new Set([one, other].flatMap(Object.keys))].filter(
    (field) => !noted.includes(field) && !isSame(Reflect.get(one, field), Reflect.get(other, field)),
  )

interface Step {
  readonly state: OfNetwork | undefined
  readonly undone: boolean
}
type Now = Pick<Kept<OfNetwork>, 'rev' | 'value'>

/** The steps of a record from one revision to the one that it has or had last; none where it was gone in between. */
const stepsTo = (from: number, later: readonly Deed[], now: Now): readonly Step[] => {
  const at = later.findIndex(({ rev }) => rev === 0)
  const [gone, again] = at < 0 ? [] : later.slice(at)
  if (gone !== undefined) {
    const back = again?.rev === 1 && again.tookBack === gone.act
    if (!back || gone.was === undefined || gone.before === undefined) return []
    const before = stepsTo(from, later.slice(0, at), { rev: gone.was, value: gone.before })
    const [first, ...since] = stepsTo(1, later.slice(at + 2), now)
    return before.length > 0 && first ? [...before, { ...first, undone: true }, ...since] : []
  }
  if (later.some(({ rev }) => rev <= from)) return []
  const byRev = new Map(later.map((deed) => [deed.rev, deed]))
  return Array.from({ length: Math.max(0, now.rev - from + 1) }, (_, i) => ({
    state: from + i === now.rev ? now.value : byRev.get(from + i + 1)?.before,
    undone: byRev.get(from + i)?.command === 'undo',
  }))
}

/**
 * What a record was right after an act and after each later one, up to now, without what was taken back since: undefined
 * where that is not known. None where it was gone in between, but by what was taken back.
 */
export const statesSince = (
  one: Touched,
  act: string,
  now: Now,
  deeds: Deeds,
): readonly (OfNetwork | undefined)[] => {
  let states: readonly (OfNetwork | undefined)[] = []
  for (const { state, undone } of stepsTo(one.rev, laterDeeds(one, act, deeds), now)) {
    const back =
      state && undone
        ? states.findIndex((earlier) => earlier && changedFields(earlier, state).length === 0)
        : -1
    states = back < 0 ? [...states, state] : states.slice(0, back + 1)
  }
  return states
}
