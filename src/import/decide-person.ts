import type { Code } from '../domain/code.ts'
import { inside, type Person, people } from '../domain/person.ts'
import { type Change, create, type Kept, replace } from '../store.ts'
import { isTakenOut } from './decide-work.ts'
import type { Member } from './members.ts'
import { type Contested, merge, type Texts } from './merge.ts'
import { isCoordinating } from './persons.ts'
import { sayingAnew } from './saying-anew.ts'
import type { State } from './state.ts'
import { type Deciding, keptNotes, remember, type Wanted, withTexts } from './unit.ts'

const textsOf = ({ name, phone, mail, language, coordinates }: Person): Texts => ({
  name,
  ...(phone !== undefined && { phone }),
  ...(mail !== undefined && { mail }),
  ...(language !== undefined && { language }),
  ...(coordinates && { coordinates: 'true' }),
})

/**
 * What the files say of a person. What stands in one cell may have come with the row of another partner: an empty one
 * empties it only where all their partners known from files, and of which they are still, have a row this time.
 */
const surelySaid = (state: State, { somebody, id, everywhere }: Member): Texts => {
  const { said } = somebody
  const still = [...state.listedAt(id)].filter((of) => state.memberships.has(`${id}:${of}`))
  if (still.every((of) => everywhere.includes(of))) return said
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}

/** Whoever has a code from before somebody was given rights was not to have those: it is good no more. */
const withoutCodes = (codes: readonly Kept<Code>[]): readonly Change[] =>
  codes
    .filter(({ value }) => value.used === undefined)
    .map((code) => replace(code, { ...code.value, until: code.value.at }))

/** Whether somebody in Rundruf, and no list, has called somebody's work coordinating. */
const isWrittenHere = (state: State, membership: string): boolean => {
  const work = state.memberships.get(membership)?.value.function ?? ''
  return isCoordinating(work) && state.last('membership', membership).function !== work
}

/** One of the people. Whoever waited at the door is in again when they belong to a partner by the files. */
export const decidePerson = (deciding: Deciding, member: Member): Wanted => {
  const { state, network, prefer } = deciding
  const { id, somebody, everywhere } = member
  const known = state.people.get(id)
  const last = state.last('person', id)
  const belongs = everywhere.some((of) => !isTakenOut(deciding, id, of))
  const letIn = known?.value.guest === true && belongs
  const heard = surelySaid(state, member)
  const { coordinates: duty, ...own } = heard
  const coordinated = known?.value.coordinates ?? false
  // A list gives the coordination to whoever belongs there and comes in by a code; in the chat it is given, and ended, there.
  const goesOn = coordinated && duty === ''
  const named = !coordinated && duty === 'true'
  // What has been written in Rundruf, and comes back from an export, is no list's word.
  const written = named && everywhere.some((of) => isWrittenHere(state, `${id}:${of}`))
  const shutOut = named && (!belongs || written || known?.value.blocked !== undefined)
  const there = named && !shutOut && known?.value.human !== undefined
  const said = goesOn || shutOut || there ? own : heard
  const merged = merge({ current: known ? textsOf(known.value) : {}, last, said, prefer, mark: state.mark })
  const { coordinates: granted, ...texts } = merged.changes
  const base = known ? (letIn ? inside(known.value) : known.value) : { id, network }
  const imported = people.schema.parse({
    ...withTexts(base, { ...merged, changes: texts }),
    coordinates: coordinated || granted !== undefined,
  })
  const value = sayingAnew(imported, texts)
  const changed = known === undefined || letIn || Object.keys(merged.changes).length > 0
  const { file, line } = somebody
  const { name } = known?.value ?? value
  const duties: readonly Contested[] = shutOut ? [{ field: 'coordinates', file: 'true', rundruf: '' }] : []
  return {
    changes: [
      ...(changed ? [known ? replace(known, value) : create(people, value)] : []),
      ...(granted === undefined ? [] : withoutCodes(state.invitations.get(id) ?? [])),
      ...remember(state, network, 'person', id, merged.last),
    ],
    relied: [],
    notes: [
      ...keptNotes(name, [...merged.kept, ...duties]),
      ...(granted === undefined ? [] : [{ key: 'coordinates', names: [value.name] } as const]),
      ...(goesOn && last.coordinates
        ? [{ key: 'coordinatesStill', file, line, name: value.name } as const]
        : []),
      ...(there ? [{ key: 'coordinatesThere', file, line, name } as const] : []),
      ...(letIn ? [{ key: 'letIn', names: [value.name] } as const] : []),
    ],
  }
}
