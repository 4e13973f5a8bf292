import { type Act, acts } from './act.ts'
import { listings } from './domain/listing.ts'
import { type Network, networks } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { responses } from './domain/response.ts'
import { pulses } from './partner/pulse.ts'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kept,
  type Kind,
  type OfNetwork,
  replace,
  type View,
} from './store.ts'

/**
 * Fields on which no other depends: what an older act did to them can be taken back though newer ones changed others. Of
 * a partner's own data that is every field.
 */
const alone: Readonly<Record<string, readonly string[]>> = {
  [listings.name]: ['organization', 'region'],
  [responses.name]: ['owner'],
}
/** Not what somebody has decided, only when. */
const noted: readonly string[] = ['cared']

const changedFields = (one: OfNetwork, other: OfNetwork): readonly string[] =>
  [...new Set([one, other].flatMap(Object.keys))].filter(
    (field) =>
      !noted.includes(field) &&
      JSON.stringify(Reflect.get(one, field)) !== JSON.stringify(Reflect.get(other, field)),
  )

/**
 * What a record was right after an act and after each later one, up to now, without what was taken back since; undefined
 * where that is not known, or where it was gone in between.
 */
const statesSince = (
  { kind, id, rev }: Act['touched'][number],
  now: Kept<OfNetwork>,
  later: readonly Act[],
): readonly OfNetwork[] | undefined => {
  const again = later.flatMap(({ command, touched }) =>
    touched.flatMap((one) => (one.kind === kind && one.id === id ? [{ ...one, command }] : [])),
  )
  if (again.some((one) => one.rev <= rev)) return undefined
  const byRev = new Map(again.map((one) => [one.rev, one]))
  let states: readonly OfNetwork[] = []
  for (let at = rev; at <= now.rev; at += 1) {
    const state = at === now.rev ? now.value : byRev.get(at + 1)?.before
    if (state === undefined) return undefined
    const back =
      byRev.get(at)?.command === 'undo'
        ? states.findIndex((earlier) => changedFields(earlier, state).length === 0)
        : -1
    states = back < 0 ? [...states, state] : states.slice(0, back + 1)
  }
  return states
}

/** A record as it is now, without what one act did to it; undefined where somebody has decided about the same since. */
const withoutIt = (
  one: Act['touched'][number],
  now: Kept<OfNetwork>,
  later: readonly Act[],
): OfNetwork | undefined => {
  const { kind, before } = one
  const states = statesSince(one, now, later) ?? []
  const [after] = states
  if (before === undefined || after === undefined) return undefined
  const done = changedFields(before, after)
  const since = new Set(states.slice(1).flatMap((state, i) => changedFields(states[i] ?? after, state)))
  const free = (field: string) => kind === organizations.name || alone[kind]?.includes(field)
  if (!done.every((field) => free(field) && !since.has(field))) return undefined
  const back = done.map((field) => [field, Reflect.get(before, field)])
  return { ...now.value, ...Object.fromEntries(back) }
}

/**
 * The changes that take an act back, as long as nobody has decided about the same since: the same record, or the same
 * field where no other depends on it.
 */
export const reversal = async (
  view: View,
  kinds: readonly Kind<OfNetwork, 'network'>[],
  { id: act, at, touched }: Act,
  /** The network's own record, where that may be taken back, too. */
  home?: Kept<Network>,
): Promise<readonly Change[] | undefined> => {
  const found = await Promise.all(
    // That something came to a partner is no state to go back to.
    touched
      .filter(({ kind }) => kind !== pulses.name)
      .map(async (one) => {
        const kind = kinds.find((known) => known.name === one.kind)
        return { one, kind, kept: kind && (await view.get(kind, one.id)) }
      }),
  )
  const newer = found.some(({ one, kept }) => kept && one.rev > 0 && kept.rev > one.rev)
  const later = newer ? await findAll(view, acts, { where: { at: { from: at } } }) : []
  const others = later.flatMap(({ id, value }) => (id === act ? [] : [value]))
  const changes = found.map(({ one, kind, kept }) => {
    const { kind: name, id, rev, before } = one
    if (name === networks.name)
      return home?.id === id && home.rev === rev && before
        ? replace(home, networks.schema.parse(before))
        : undefined
    if (kind === undefined) return undefined
    if (kept && rev > 0 && kept.rev > rev) {
      const back = withoutIt(one, kept, others)
      return back && replace(kept, kind.schema.parse(back))
    }
    if ((kept?.rev ?? 0) !== rev) return undefined
    if (kept === undefined) return before && create(kind, before)
    // What was before is forgotten after a while; only what is new has had nothing before.
    if (before === undefined && rev !== 1) return undefined
    return before ? replace(kept, before) : drop(kept)
  })
  const standing = changes.filter((change) => change !== undefined)
  return standing.length === changes.length ? standing : undefined
}
