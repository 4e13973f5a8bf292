import { erasures } from '../domain/erasure.ts'
import { whomMarked } from '../privacy/erase.ts'
import { findAll, type View } from '../store.ts'
import type { Group } from './groups.ts'
import type { Findings } from './note.ts'
import type { Somebody } from './persons.ts'
import type { State } from './state.ts'

interface Place {
  readonly state: State
  readonly view: View
  marking(): Promise<(what: string) => string>
  readonly network: string
  readonly findings: Findings
}

/**
 * Whom the files name, but for those who have had themselves deleted: an old list does not bring them back. They are
 * known by marks alone, their name with their mail or with a partner. Nor does it bring their data back to whoever has
 * come in of their own since: no mark tells an old number from a new one, so that one says it.
 */
export const withoutErased = async (
  { state, view, marking, network, findings }: Place,
  personOf: ReadonlyMap<Somebody, string>,
  organizationOf: ReadonlyMap<Group, string>,
): Promise<ReadonlyMap<Somebody, string>> => {
  const all = await findAll(view, erasures)
  if (all.length === 0) return personOf
  const mark = await marking()
  const erased = new Set(all.flatMap(({ value }) => value.marks))
  const before = Map.groupBy(state.moves.keys(), state.standsNow)
  const found = new Map<Somebody, string>()
  for (const [somebody, id] of personOf) {
    const partners = [...somebody.of.keys()].flatMap((group) => organizationOf.get(group) ?? [])
    const numbers = partners.flatMap((id) => [id, ...(before.get(id) ?? [])])
    const by = [...(somebody.said.mail ? [somebody.said.mail] : []), ...numbers]
    const marks = [...somebody.names].flatMap((name) => by.map((one) => mark(whomMarked(network, name, one))))
    if (!marks.some((mark) => erased.has(mark))) {
      found.set(somebody, id)
      continue
    }
    for (const group of somebody.of.keys()) {
      for (const { name, file, line } of group.people)
        if (somebody.names.has(name))
          findings.refused.push({ file, line, column: '', reason: { key: 'erased' } })
    }
  }
  return found
}
