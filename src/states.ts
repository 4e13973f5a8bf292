import { type Act, acts } from './act.ts'
import { findAll, type Kept, type OfNetwork, type View } from './store.ts'

type Touched = Act['touched'][number]

/** What acts did to records, by record, in the order in which it was done. */
export type Deeds = ReadonlyMap<
  string,
  readonly (Touched & Pick<Act, 'by' | 'command'> & { readonly act: string })[]
>

const keyOf = ({ kind, id }: Pick<Touched, 'kind' | 'id'>) => `${kind}/${id}`

/** What was done from then on; read once, for as many records as there are. */
export const deedsSince = async (view: View, at: string): Promise<Deeds> => {
  const found = await findAll(view, acts, { where: { at: { from: at } }, order: { by: 'at' } })
  const deeds = found.flatMap(({ id: act, value: { by, command, touched } }) =>
    touched.map((one) => ({ ...one, act, by, command })),
  )
  return Map.groupBy(deeds, keyOf)
}

/** The last revision of a record that an act has made. */
export const lastRev = (one: Touched, deeds: Deeds): number =>
  Math.max(one.rev, ...(deeds.get(keyOf(one)) ?? []).map(({ rev }) => rev))

/** Not what somebody has decided, only when. */
const noted: readonly string[] = ['cared']

export const changedFields = (one: OfNetwork, other: OfNetwork): readonly string[] =>
  [...new Set([one, other].flatMap(Object.keys))].filter(
    (field) =>
      !noted.includes(field) &&
      JSON.stringify(Reflect.get(one, field)) !== JSON.stringify(Reflect.get(other, field)),
  )

/**
 * What a record was right after an act and after each later one, up to now, without what was taken back since: undefined
 * where that is not known. None where it was gone in between.
 */
export const statesSince = (
  one: Touched,
  act: string,
  now: Pick<Kept<OfNetwork>, 'rev' | 'value'>,
  deeds: Deeds,
): readonly (OfNetwork | undefined)[] => {
  const all = deeds.get(keyOf(one)) ?? []
  const later = all.slice(all.findIndex((deed) => deed.act === act) + 1)
  if (later.some(({ rev }) => rev <= one.rev)) return []
  const byRev = new Map(later.map((deed) => [deed.rev, deed]))
  let states: readonly (OfNetwork | undefined)[] = []
  for (let at = one.rev; at <= now.rev; at += 1) {
    const state = at === now.rev ? now.value : byRev.get(at + 1)?.before
    const back =
      state && byRev.get(at)?.command === 'undo'
        ? states.findIndex((earlier) => earlier && changedFields(earlier, state).length === 0)
        : -1
    states = back < 0 ? [...states, state] : states.slice(0, back + 1)
  }
  return states
}
