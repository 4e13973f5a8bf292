import { type Act, acts } from '../act.ts'
import { joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import { moves } from '../domain/organization.ts'
import { memberships } from '../domain/person.ts'
import { findAnswers, responses } from '../domain/response.ts'
import { withChanges } from '../overlay.ts'
import { deedsSince, statesSince } from '../states.ts'
import { type Change, create, drop, findAll, replace, type View } from '../store.ts'
import { answerBack, answersBack, errandsBack, stillEnded, takenAlong } from './answers-back.ts'
import { type Parting, partedBy } from './parted.ts'
import { firstOf, type Piece } from './pieces.ts'
import { stilled } from './pulse.ts'

/**
 * A merge as far as all is as it left it: without the requests to join that it took along and that were decided since,
 * which stay decided, and without the answers about which somebody has said a word since, which go back with it.
 */
export const withoutDecided = async (
  view: View,
  act: Act,
  read = () => deedsSince(view, act.at),
): Promise<Act> => {
  if (!act.touched.some(({ kind }) => kind === moves.name)) return act
  const deeds = await read()
  const answered = (await takenAlong(view, act)).filter(
    ({ made, kept }) => statesSince(made, act.id, kept, deeds).length !== 1,
  )
  const since = new Set(answered.flatMap(({ was, kept }) => [was, kept.id]))
  const stands = await Promise.all(
    act.touched.map(
      async ({ kind, id }) =>
        !since.has(id) && (kind !== joins.name || (await view.get(joins, id)) !== undefined),
    ),
  )
  return { ...act, touched: act.touched.filter((_, i) => stands[i]) }
}

/** Whoever asked to join the one that is there again, and was let in to the other meanwhile, belongs where they asked. */
const letInBack = async (
  view: View,
  { touched }: Act,
  done: readonly Act[],
  { partner, from }: Parting,
): Promise<readonly Change[]> => {
  const asked = new Set(
    touched.flatMap(({ kind, id, before }) =>
      kind === joins.name && before && joins.schema.parse(before).organization === partner.id ? [id] : [],
    ),
  )
  const decided = done.filter((act) =>
    act.touched.some(({ kind, id, rev }) => kind === joins.name && rev === 0 && asked.has(id)),
  )
  const made = decided.flatMap((act) =>
    act.touched.flatMap(({ kind, id, rev }) => (kind === memberships.name && rev === 1 ? [id] : [])),
  )
  const works = await Promise.all([...new Set(made)].map((id) => view.get(memberships, id)))
  return works.flatMap((work) => {
    if (work?.value.organization !== from) return []
    const id = `${work.value.person}:${partner.id}`
    return [drop(work), create(memberships, { ...work.value, id, organization: partner.id })]
  })
}

/** Whom changes take from the one partner back to the other alone. */
const goingBack = (changes: readonly Change[], { partner, from }: Parting): readonly string[] => {
  const works = changes.filter(({ kind }) => kind === memberships.name)
  const gone = new Set(works.flatMap((change) => ('drop' in change ? [change.id] : [])))
  return works.flatMap((change) => {
    if (!('put' in change)) return []
    const { person, organization } = memberships.schema.parse(change.put)
    return organization === partner.id && gone.has(`${person}:${from}`) ? [person] : []
  })
}

/** Changes of which each begins with what the ones before make of its record, as one change of every record. */
const folded = (changes: readonly Change[]): readonly Change[] =>
  [...Map.groupBy(changes, ({ kind, id }) => `${kind}/${id}`).values()].flatMap(([first, ...others]) => {
    const last = others.at(-1)
    if (first === undefined || last === undefined) return first ?? []
    return 'put' in first && 'put' in last ? { ...first, put: last.put } : last
  })

/**
 * The changes that undo an act, and where it was a merge, with what those who go back have published, answered and asked
 * while these were one. Undefined where it is more than one commit takes.
 */
export const withMeanwhileBack = async (
  view: View,
  changes: readonly Change[],
  act: Act,
  call: string,
): Promise<Piece | undefined> => {
  const parting = partedBy(changes)
  if (parting === undefined) return { changes }
  const { partner, from } = parting
  // Read first: what comes to it from here on makes the commit stale.
  const still = await stilled(view, from, partner.network, call)
  const since = { from: act.at }
  const done = (await findAll(view, acts, { where: { at: since }, order: { by: 'at' } })).map(
    ({ value }) => value,
  )
  const undone = await stillEnded(view, changes, act, parting)
  const begun = [...undone, still, ...(await letInBack(view, act, done, parting))]
  const people = goingBack(begun, parting)
  const after = withChanges(view, begun)
  const made = done.filter(({ by = '' }) => people.includes(by)).flatMap(({ touched }) => touched)
  const published = await Promise.all(
    made
      .filter(({ kind, rev }) => kind === listings.name && rev === 1)
      .map(({ id }) => after.get(listings, id)),
  )
  const own = { organization: from, person: { in: people } }
  const asked = await findAll(view, responses, { where: { ...own, state: 'asked', at: since } })
  const known = new Set(changes.map(({ id }) => id))
  const earlier = (await takenAlong(view, act)).map(({ kept }) => kept)
  const given = await findAnswers(view, { ...own, at: since })
  const answers = [...earlier, ...given].filter(({ id }) => !known.has(id))
  const pieces = [
    { changes: begun },
    ...published.flatMap((kept) =>
      kept?.value.organization === from
        ? [{ changes: [replace(kept, { ...kept.value, organization: partner.id })] }]
        : [],
    ),
    ...asked.map((kept) => ({ changes: [replace(kept, { ...kept.value, organization: partner.id })] })),
    ...(await Promise.all(answers.map((kept) => answerBack(after, kept, done, parting)))),
    { changes: await errandsBack(view, people, answers, act.at, parting) },
  ]
  const theirs = await answersBack(view, folded(pieces.flatMap((piece) => piece.changes)))
  const taken = firstOf([...pieces, { changes: theirs }])
  return taken.all ? { changes: folded(taken.changes), notices: taken.notices } : undefined
}
