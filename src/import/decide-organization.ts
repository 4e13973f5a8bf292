import { sameWholeName } from '../domain/names.ts'
import { organizations } from '../domain/organization.ts'
import { joinedAs } from '../domain/prospect.ts'
import { provenances } from '../domain/provenance.ts'
import { mostChanges } from '../limits.ts'
import { create, replace } from '../store.ts'
import { decidePeople } from './decide-people.ts'
import type { Group } from './groups.ts'
import type { Member } from './members.ts'
import { merge } from './merge.ts'
import type { FieldName, Note } from './note.ts'
import { organizationTexts } from './read/organization-texts.ts'
import { sharedNotes } from './shared.ts'
import {
  type Decided,
  type Deciding,
  keptNotes,
  type Piece,
  pickTexts,
  remember,
  weightOf,
  withTexts,
} from './unit.ts'

const fields: readonly FieldName[] = ['name', ...organizationTexts]

/** Whoever does not fit into the first commit follows in others, never half. */
const cut = (first: Piece, each: readonly Piece[]): readonly Piece[] => {
  const pieces: Piece[] = [first]
  for (const piece of each) {
    if (piece.changes.length === 0) continue
    const last = pieces.at(-1)
    if (last && weightOf(last) + weightOf(piece) <= mostChanges)
      pieces[pieces.length - 1] = {
        changes: [...last.changes, ...piece.changes],
        relied: [...last.relied, ...piece.relied],
      }
    else pieces.push({ ...piece, relied: [...first.relied, ...piece.relied] })
  }
  return pieces.filter(({ changes }) => changes.length > 0)
}

/** Two spellings are one name. */
const renamedNotes = ({ file, line }: Group, before: string, name: string): readonly Note[] =>
  sameWholeName(before, name) ? [] : [{ key: 'renamed', file, line, before, name }]

/** An organization and its people, from everything that the files say of them. */
export const decideOrganization = (
  deciding: Deciding,
  group: Group,
  id: string,
  members: readonly Member[],
): Decided => {
  const { state, network, prefer } = deciding
  const known = state.organizations.get(id)
  const current = known ? pickTexts(known.value, fields) : {}
  const merged = merge({
    current,
    last: state.last('organization', id),
    said: group.said,
    prefer,
    mark: state.mark,
  })
  const changed = known === undefined || Object.keys(merged.changes).length > 0
  const value = organizations.schema.parse(withTexts(known?.value ?? { id, network }, merged))
  // Whoever had it in mind sees that it has come.
  const came = known ? [] : joinedAs([...state.prospects.values()], value)
  const own = [
    ...(changed ? [known ? replace(known, value) : create(organizations, value)] : []),
    ...came,
    ...remember(state, network, 'organization', id, merged.last),
  ]
  const people = decidePeople(deciding, value, members)
  const pieces = cut({ changes: own, relied: known ? [known] : [] }, people)
  const touched = pieces.flatMap(({ changes }) => changes).filter(({ kind }) => kind !== provenances.name)
  const notes: readonly Note[] = [
    ...keptNotes(value.name, merged.kept),
    ...(known ? renamedNotes(group, known.value.name, value.name) : sharedNotes(deciding, group)),
    ...people.flatMap(({ notes }) => notes),
  ]
  return {
    result: known === undefined ? 'created' : touched.length > 0 ? 'updated' : 'unchanged',
    pieces,
    notes,
    kept: notes.filter(({ key }) => key === 'kept').length,
  }
}
