import { stamp } from '../clock.ts'
import { debt, owe } from '../debt.ts'
import { listings } from '../domain/listing.ts'
import type { Network } from '../domain/network.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { responses } from '../domain/response.ts'
import { isReachable, personReader } from '../reader.ts'
import { type Change, drop, findAll, replace, type Store, within } from '../store.ts'
import { errands, isWaiting, seenTo } from './errand.ts'

interface Following {
  readonly store: Store
  readonly network: Network
  readonly now: Temporal.Instant
  readonly caller: Person | undefined
  /** The id of the act. */
  readonly act: string
}

const putOf = (change: Change) => ('put' in change ? change.put : undefined)

/** What is asked of an answer or about a listing is settled with it; what is about one that is gone is gone. */
const settled = async ({ store, network, now, caller }: Following, changes: readonly Change[]) => {
  const view = within(store, network.id)
  const about = (id: string) => (response: string | undefined) =>
    response === id || response?.startsWith(`${id}:`) === true
  const ended = changes.filter((change) => {
    if (change.kind !== responses.name && change.kind !== listings.name) return false
    const put = putOf(change)
    return (
      'drop' in change ||
      (put !== undefined && !['open', 'asked'].includes(String(Reflect.get(put, 'state'))))
    )
  })
  const given = new Set(
    changes.flatMap((change) =>
      change.kind === responses.name && change.rev === 0 && 'put' in change ? [change.id] : [],
    ),
  )
  if (ended.length + given.size === 0) return []
  const waiting = await findAll(view, errands, { where: { state: { in: ['open', 'missed'] } } })
  const seen = { ...(caller && { by: caller.id }), at: stamp(now) }
  // What was seen to before is about nothing that is gone.
  const gone = ended.flatMap((change) =>
    'drop' in change && change.kind === responses.name ? [change.id] : [],
  )
  const known = await findAll(view, errands, { where: { response: { in: gone } } })
  const earlier = known.flatMap((kept) => {
    const { response: _, ...errand } = kept.value
    return isWaiting(kept.value) ? [] : [replace(kept, errand)]
  })
  const still = waiting.flatMap((kept) => {
    const change = ended.find(({ id }) => about(id)(kept.value.response))
    const { organization, response = '' } = kept.value
    // What a partner was asked to answer it has answered.
    const answered = given.has(response) && response.endsWith(`:${organization}`)
    if (answered) return [replace(kept, seenTo(kept.value, 'reached', seen))]
    if (change === undefined) return []
    return ['drop' in change ? drop(kept) : replace(kept, seenTo(kept.value, 'reached', seen))]
  })
  return [...still, ...earlier]
}

/** The organizations of which somebody can be reached from now on who could not before. */
const joinedBy = async ({ store, network }: Following, changes: readonly Change[]) => {
  const view = within(store, network.id)
  const joined = new Map<string, Person>()
  for (const change of changes) {
    const put = putOf(change)
    if (put === undefined) continue
    if (change.kind === people.name) {
      const after = people.schema.parse(put)
      const before = 'before' in change && change.before ? people.schema.parse(change.before) : undefined
      if (!isReachable(after) || (before && isReachable(before))) continue
      for (const { value } of await findAll(view, memberships, { where: { person: after.id } }))
        joined.set(value.organization, after)
    }
    if (change.kind === memberships.name) {
      const { person, organization } = memberships.schema.parse(put)
      const changed = changes.find(({ kind, id }) => kind === people.name && id === person)
      const now = changed && putOf(changed)
      const member = now ? people.schema.parse(now) : (await view.get(people, person))?.value
      if (member && isReachable(member)) joined.set(organization, member)
    }
  }
  return joined
}

/** A partner who comes into the chat gets what was waiting to be passed on. */
const handOver = async (following: Following, changes: readonly Change[]) => {
  const { store, network, now, caller, act } = following
  const joined = await joinedBy(following, changes)
  if (joined.size === 0) return { changes: [], owed: [] }
  const view = within(store, network.id)
  const found = await findAll(view, errands, { where: { organization: { in: [...joined.keys()] } } })
  const waiting = found.filter(({ value }) => isWaiting(value))
  const seen = { ...(caller && { by: caller.id }), at: stamp(now) }
  const owed = await Promise.all(
    waiting.map(async ({ id, value: { organization, cards, kind } }) => {
      const person = joined.get(organization)
      const { locale } = person ? await personReader(store, network, person) : { locale: network.language }
      const more = { network: network.id, named: { organization }, kind, urgency: 'asked' as const }
      return owe(debt(`${act}/handed/${id}`, { person: person?.id ?? '' }, { say: cards[locale] }, now, more))
    }),
  )
  return {
    changes: waiting.map((kept) => replace(kept, seenTo(kept.value, 'handed', seen))),
    owed: owed.flat(),
  }
}

/** What becomes of the errands because of a commit, besides what the call itself does with them. */
export const followErrands = async (
  following: Following,
  changes: readonly Change[],
): Promise<{ readonly changes: readonly Change[]; readonly owed: readonly Change[] }> => {
  const isNew = ({ kind, id }: Change) => !changes.some((change) => change.kind === kind && change.id === id)
  const handed = await handOver(following, changes)
  const others = (await settled(following, changes)).filter(
    ({ id }) => !handed.changes.some((change) => change.id === id),
  )
  return { changes: [...handed.changes, ...others].filter(isNew), owed: handed.owed }
}
