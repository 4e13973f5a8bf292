import { type Act, acts } from '../act.ts'
import { debts, posts } from '../debt.ts'
import { accounts, humans } from '../domain/account.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { drafts } from '../draft.ts'
import { carriedOver } from '../person/carried-over.ts'
import { networkKinds } from '../records.ts'
import { reversal } from '../reversal.ts'
import { changedFields, type Deed, deedsSince, laterDeeds } from '../states.ts'
import { type Change, create, drop, findAll, type Kept, replace, type View } from '../store.ts'

/** Somebody was let in: with that they have come by rights, and lose them again. */
export const isLettingIn = ({ command }: Act): boolean => command === 'join approve'

/** What is held about somebody, and in what language they are told it. */
const ofThemselves: readonly string[] = [people.name, humans.name, accounts.name, drafts.name]

/** Whether somebody has done more since than look after what is held about themselves. */
const didSomething = async (view: View, who: readonly string[], { id, at }: Act): Promise<boolean> => {
  const since = await findAll(view, acts, { where: { by: { in: who }, at: { from: at } } })
  return since.some(
    (later) => later.id !== id && later.value.touched.some(({ kind }) => !ofThemselves.includes(kind)),
  )
}

/** The fields that whoever came has changed about themselves. */
const saidThere = ({ id, value }: Kept<Person>, since: readonly Deed[]): readonly string[] =>
  since.flatMap(({ by, before }, i) =>
    before && by === id
      ? changedFields(people.schema.parse(before), people.schema.parse(since[i + 1]?.before ?? value))
      : [],
  )

/**
 * Somebody as they are now, without having been let in. Whoever waited keeps what they have said since; whoever a list
 * names keeps what others have, and of whoever came as them nothing.
 */
const waiting = (
  before: Person,
  now: Kept<Person>,
  since: readonly Deed[],
  came: Person | undefined,
): Person => {
  const listed = before.human === undefined
  const brought = listed && came ? changedFields(before, carriedOver(before, came)) : []
  const said = listed ? ['human', 'told', 'platforms', 'shows', ...saidThere(now, since)] : []
  const fields = ['guest', 'vouched', ...brought, ...said]
  const back = fields.map((field) => [field, Reflect.get(before, field)])
  return people.schema.parse({ ...now.value, ...Object.fromEntries(back) })
}

const rightsOf = ({ coordinates, region, blocked }: Person) => JSON.stringify([coordinates, region, blocked])

const asBefore = (
  before: Person,
  now: Kept<Person> | undefined,
  gone: boolean,
  since: readonly Deed[],
  came: Person | undefined,
): Change | undefined => {
  if (gone) return now ? undefined : create(people, before)
  if (now === undefined || rightsOf(now.value) !== rightsOf(before)) return undefined
  return replace(now, waiting(before, now, since, came))
}

/**
 * What has been owed since to somebody alone whom a list names: it was drawn for whoever came as them, and may be about
 * these; nobody else reads it.
 */
const owedSince = async (view: View, listed: readonly string[], { at }: Act): Promise<readonly Kept[]> => {
  const owed = (await findAll(view, debts, { where: { at: { from: at } } })).filter(
    ({ value: { to, named } }) =>
      'person' in to && listed.includes(to.person) && (named === undefined || 'person' in named),
  )
  const standing = await Promise.all(owed.map(({ id }) => view.get(posts, id)))
  return [...owed, ...standing.filter((post) => post !== undefined)]
}

/**
 * The changes that take back that somebody was let in; undefined where they have done something in the network since.
 * That they were told what is held, or said something of themselves, is nothing.
 */
export const outAgain = async (
  view: View,
  act: Act,
  read = () => deedsSince(view, act.at),
): Promise<readonly Change[] | undefined> => {
  const touched = act.touched.filter(({ kind }) => kind === people.name)
  const others = act.touched.filter(({ kind }) => kind !== people.name)
  const there = touched.filter(({ rev }) => rev > 0).map(({ id }) => id)
  if (await didSomething(view, there, act)) return undefined
  const only = touched.find(({ rev }) => rev === 0)?.before
  const came = only && people.schema.parse(only)
  const deeds = await read()
  const back = await Promise.all(
    touched.map(async (one) => {
      if (one.before === undefined) return undefined
      const before = people.schema.parse(one.before)
      const since = laterDeeds(one, act.id, deeds)
      return asBefore(before, await view.get(people, one.id), one.rev === 0, since, came)
    }),
  )
  const known = back.filter((change) => change !== undefined)
  const rest = await reversal(view, networkKinds, { ...act, touched: others }, { deeds: read })
  if (rest === undefined || known.length < back.length) return undefined
  const listed = touched.filter(({ before }) => before && people.schema.parse(before).human === undefined)
  const owed = await owedSince(
    view,
    listed.map(({ id }) => id),
    act,
  )
  return [...known, ...rest, ...owed.map(drop)]
}

/** The membership of whoever was let in, where they still belong to that partner. */
export const letInThere = async (view: View, { touched }: Act) => {
  const came = touched.flatMap(({ kind, id, rev }) => (kind === people.name && rev > 0 ? [id] : []))
  const works = await findAll(view, memberships, { where: { person: { in: came } } })
  const added = works.find(({ id }) => touched.some((one) => one.id === id))
  return added ?? (works.length === 1 ? works[0] : undefined)
}
