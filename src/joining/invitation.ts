import { stamp } from '../clock.ts'
import { newCode } from '../code.ts'
import type { Context } from '../context.ts'
import { type Code, codes, tellCode, useless } from '../domain/code.ts'
import { organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { allCalled } from '../partner/called.ts'
import { coordinatesAllOf } from '../person/visible.ts'
import { coordinatesIn, type Duty, dutyOf, type Reader } from '../reader.ts'
import { type Change, findAll, type Kept, replace, type View } from '../store.ts'
import { partnersHere } from './founding.ts'

/** Somebody whom the network knows and who is not in the chat, with the code that lets them in. */
export interface Invited {
  readonly person: Person
  /** The names of their organizations. */
  readonly partners: readonly string[]
  readonly code: string
  readonly until: string
}

/** Somebody whom a coordinator looks after. */
export type LookedAfter = Pick<Invited, 'person' | 'partners'>

type Inviting = Pick<Context<'guest'>, 'id' | 'network' | 'store' | 'now' | 'secret'>

const allOf = async (view: View) => {
  const [everybody, works, partners] = await Promise.all([
    findAll(view, people),
    findAll(view, memberships),
    findAll(view, organizations),
  ])
  const byId = new Map(partners.map(({ id, value }) => [id, value]))
  const byPerson = Map.groupBy(works, ({ value }) => value.person)
  return everybody.map(({ value: person }) => ({
    person,
    of: (byPerson.get(person.id) ?? []).flatMap(({ value }) => byId.get(value.organization) ?? []),
  }))
}

/**
 * Whoever has a code speaks as the one it is for, for all of their partners: nobody gets that of somebody who
 * coordinates more than they do.
 */
const mayInvite = (person: Person, { regions }: Duty): boolean => !person.coordinates || regions === undefined

/** The people of a partner that is called so: those who are not in the chat, else all. */
export const peopleCalledBy = async (
  named: string,
  { store }: { readonly store?: View },
): Promise<readonly Kept<Person>[]> => {
  if (store === undefined) return []
  const called = new Set(allCalled(await partnersHere(store), named).map(({ id }) => id))
  const works = await findAll(store, memberships, { where: { organization: { in: [...called] } } })
  const ids = new Set(works.map(({ value }) => value.person))
  const found = (await Promise.all([...ids].map((id) => store.get(people, id)))).filter(
    (kept) => kept !== undefined,
  )
  const absent = found.filter(({ value }) => value.human === undefined)
  return absent.length > 0 ? absent : found
}

/** Everybody whom a coordinator looks after, with all of their partners, and who may be in the chat, by name. */
export const lookedAfter = async (view: View, reader: Reader): Promise<readonly LookedAfter[]> =>
  (await allOf(view))
    .filter(
      ({ person, of }) =>
        person.guest === undefined &&
        person.blocked === undefined &&
        mayInvite(person, reader) &&
        (coordinatesIn(reader, undefined) ||
          (of.length > 0 && of.every(({ region }) => coordinatesIn(reader, region)))),
    )
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name, reader.locale))
    .map(({ person, of }) => ({ person, partners: of.map(({ name }) => name) }))

/** The codes that invite, by whom they are for, the latest one last. */
export const invitationsIn = async (view: View): Promise<ReadonlyMap<string, readonly Kept<Code>[]>> => {
  const found = await findAll(view, codes, { where: { purpose: 'invitation' } })
  return Map.groupBy(
    found.toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1)),
    ({ value }) => value.about,
  )
}

/** Who of them has come by an invitation, and when; whoever has come last is named first. */
export const comeOf = async (
  view: View,
  all: readonly LookedAfter[],
): Promise<readonly { readonly person: Person; readonly at: string }[]> => {
  const known = await invitationsIn(view)
  return all
    .flatMap(({ person }) => {
      const at = known.get(person.id)?.find(({ value }) => value.used !== undefined)?.value.used
      return at === undefined || person.human === undefined ? [] : { person, at }
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
}

/** Who had a code made from the shell, where nobody in particular does it. */
export const fromShell = 'shell'

/**
 * What a code relies on: whoever had it made, as they are now. Undefined where that is nobody to rely on: shut out since,
 * or a coordinator who may not invite its person. Letters that were sent stay good when whoever sent them has gone or
 * coordinates no more.
 */
export const reliedOn = async (
  { network, store }: Pick<Inviting, 'network' | 'store'>,
  { by }: Pick<Code, 'by'>,
  person: Person,
): Promise<readonly Kept<Person>[] | undefined> => {
  const kept = await store.get(people, by)
  if (kept === undefined) return []
  if (kept.value.blocked !== undefined) return undefined
  if (!kept.value.coordinates) return [kept]
  const duty = dutyOf(network, kept.value)
  return mayInvite(person, duty) && (await coordinatesAllOf(store, [person], duty)) ? [kept] : undefined
}

/** Whether somebody's code opens the door: it has not been used or ended, and whoever had it made is relied on. */
const opens = async (inviting: Inviting, code: Code, person: Person): Promise<boolean> =>
  useless(code, inviting.now) === undefined && (await reliedOn(inviting, code, person)) !== undefined

/**
 * The code of somebody who is not in the chat: the one that is valid still, else a new one. Two who ask for it at once
 * make the same one, as it is named after the last.
 */
export const invite = async (
  inviting: Inviting,
  by: string,
  { person, partners }: LookedAfter,
  before: readonly Kept<Code>[],
): Promise<{ readonly invited: Invited; readonly changes: readonly Change[] }> => {
  const last = before.at(-1)
  if (last && (await opens(inviting, last.value, person))) {
    const code = tellCode(last.id, await inviting.secret(last.id))
    return { invited: { person, partners, code, until: last.value.until }, changes: [] }
  }
  // A code that is forgotten does not come back as one that is good.
  const seeded = { ...inviting, id: last?.id ?? stamp(inviting.now).slice(0, 10) }
  const { written, value, change } = await newCode(seeded, by, 'invitation', person.id)
  return { invited: { person, partners, code: written, until: value.until }, changes: [change] }
}

/**
 * For somebody who is given rights: whoever has their code from before, and was not to have those, is let in by it no
 * more. The one that is valid still ends here, and a new one takes its place.
 */
export const inviteAnew = async (
  inviting: Inviting,
  by: string,
  to: LookedAfter,
  before: readonly Kept<Code>[],
): Promise<{ readonly invited: Invited; readonly changes: readonly Change[] }> => {
  const [open, ended] = [before.at(-1), stamp(inviting.now)]
  const past = before.map((code) =>
    code === open ? { ...code, value: { ...code.value, until: ended } } : code,
  )
  const { invited, changes } = await invite(inviting, by, to, past)
  const end =
    open && useless(open.value, inviting.now) === undefined
      ? [replace(open, { ...open.value, until: ended })]
      : []
  return { invited, changes: [...end, ...changes] }
}

/** As many of them as `most` new codes allow; how many are `left` without one. */
export const inviteAll = async (
  inviting: Inviting,
  by: string,
  all: readonly LookedAfter[],
  most: number,
): Promise<{
  readonly invited: readonly Invited[]
  readonly changes: readonly Change[]
  readonly left: number
}> => {
  const known = await invitationsIn(inviting.store)
  const absent = all.filter(({ person }) => person.human === undefined)
  const invited: Invited[] = []
  const changes = new Map<string, Change>()
  for (const one of absent) {
    const made = await invite(inviting, by, one, known.get(one.person.id) ?? [])
    // Of two that would have the same number, the second waits for the next time.
    const [change] = made.changes
    if (change && (changes.size === most || changes.has(change.id))) continue
    if (change) changes.set(change.id, change)
    invited.push(made.invited)
  }
  return { invited, changes: [...changes.values()], left: absent.length - invited.length }
}
