import { memberships } from '../domain/person.ts'
import { create, replace } from '../store.ts'
import { merge, type Texts } from './merge.ts'
import { type Deciding, keptNotes, pickTexts, remember, type Wanted, withTexts } from './unit.ts'

/** Whether somebody in Rundruf has said that a person whom a file named there no longer belongs there. */
export const isTakenOut = ({ state, prefer }: Deciding, person: string, organization: string): boolean =>
  prefer !== 'file' &&
  !state.memberships.has(`${person}:${organization}`) &&
  state.listedAt(person).has(organization)

/** What somebody does in an organization; `named` is both of them. */
export const decideWork = (
  deciding: Deciding,
  person: string,
  organization: string,
  said: Texts,
  named: string,
): Wanted => {
  const { state, network, prefer } = deciding
  const id = `${person}:${organization}`
  const known = state.memberships.get(id)
  if (isTakenOut(deciding, person, organization)) {
    const notes = keptNotes(named, [{ field: 'role', file: said.role ?? '', rundruf: '' }])
    return { changes: [], relied: [], notes }
  }
  const current = known ? pickTexts(known.value, ['function', 'role']) : {}
  const merged = merge({ current, last: state.last('membership', id), said, prefer, mark: state.mark })
  const base = known?.value ?? { id, network, person, organization }
  const changed = known === undefined || Object.keys(merged.changes).length > 0
  const value = memberships.schema.parse(withTexts(base, merged))
  const { role } = value
  return {
    changes: [
      ...(changed ? [known ? replace(known, value) : create(memberships, value)] : []),
      ...remember(state, network, 'membership', id, merged.last),
    ],
    relied: known ? [] : [state.people.get(person)].filter((kept) => kept !== undefined),
    notes: [
      ...keptNotes(named, merged.kept),
      ...(known && known.value.role !== role
        ? [{ key: 'role', record: named, before: known.value.role, role } as const]
        : []),
    ],
  }
}
