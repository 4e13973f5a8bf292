import { type Act, acts } from '../act.ts'
import { joins } from '../domain/join.ts'
import type { Kept, Kind, Store, Stored } from '../store.ts'
import { findAll, within } from '../store.ts'

/** Under which ids somebody is known: as people of networks, as humans, by accounts. */
export interface Ids {
  readonly people: readonly string[]
  readonly humans: readonly string[]
  readonly accounts: readonly string[]
}

/** Whether a text names one of them: the id itself, or what begins with it, as `<person>:<organization>`. */
const namedIn = ({ people, humans, accounts }: Ids) => {
  const all = new Set([...people, ...humans, ...accounts])
  return (text: string): boolean =>
    all.has(text) ||
    people.some((id) => text.startsWith(`${id}:`) || text === `person/${id}`) ||
    people.some((id) => text.startsWith(`membership/${id}:`))
}

/** Whether anything in a value fits. */
export const anyText = (value: unknown, fits: (text: string) => boolean): boolean => {
  if (typeof value === 'string') return fits(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((part) => anyText(part, fits))
}

/** The same value with other texts. */
export const withTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withTexts(part, change)]))
}

/** Whether a record, of whatever kind, names somebody by an id. */
export const isAbout = (ids: Ids): ((value: Stored) => boolean) => {
  const names = namedIn(ids)
  return (value) => anyText(value, names)
}

/**
 * A record as far as it may tell somebody that it names them. Whom the address of an account means in a list is told to
 * nobody before somebody has said that both are one, nor what else became of that.
 */
const tellable = ({ kind, value }: Kept, { people }: Ids): Stored => {
  const isOthers = (join: unknown) => !people.includes(joins.schema.parse(join).person)
  if (kind === joins.name && isOthers(value)) return { id: value.id }
  if (kind !== acts.name) return value
  const act = acts.schema.parse(value)
  const touched = act.touched.map(({ before, ...one }) =>
    before === undefined || (one.kind === joins.name && isOthers(before)) ? one : { ...one, before },
  )
  const told: Act = { ...act, touched }
  return told
}

/** Every kind of record that may hold something about a human, with all of it that names somebody by an id. */
export const heldAbout = async (
  store: Store,
  kinds: readonly Kind[],
  network: string,
  ids: Ids,
): Promise<ReadonlyMap<string, readonly Kept[]>> => {
  const about = isAbout(ids)
  const found = await Promise.all(
    kinds
      .filter(({ personal }) => personal.length > 0)
      .map(async (kind) => {
        const all =
          kind.scope === 'network'
            ? findAll(within(store, network), kind as Kind<Stored, 'network'>)
            : findAll(store, kind)
        return [kind.name, (await all).filter((kept) => about(tellable(kept, ids)))] as const
      }),
  )
  return new Map(found)
}
