import type { Act } from './act.ts'
import { debt, debts, posts } from './debt.ts'
import { listings } from './domain/listing.ts'
import { organizations } from './domain/organization.ts'
import { responses } from './domain/response.ts'
import { errands } from './errand/errand.ts'
import { type Change, create, findAll, replace, type Store, unchanged } from './store.ts'

const mostNaming = 40 // of a partner's open listings, the newest: with their cards in several rooms a commit takes no more

/** A listing's card names its partner and the way to reach it. */
const namingThem = async (store: Store, touched: Act['touched']) => {
  const partners = touched.filter(({ kind, rev }) => kind === organizations.name && rev !== 1)
  const found = await Promise.all(
    partners.map(({ id }) =>
      store.find(listings, {
        where: { organization: id, state: 'open' },
        order: { by: 'at', descending: true },
        limit: mostNaming,
      }),
    ),
  )
  const known = new Set(touched.map(({ id }) => id))
  return found.flat().filter(({ id }) => !known.has(id))
}

/** What waits to be passed on shows the contact that was given with an answer or a question. */
const passingOn = async (store: Store, touched: Act['touched']) => {
  const ids = touched.flatMap(({ kind, id, rev }) => (kind === responses.name && rev !== 1 ? [id] : []))
  if (ids.length === 0) return []
  const waiting = await findAll(store, errands, { where: { state: { in: ['open', 'missed'] } } })
  const known = new Set(touched.map(({ id }) => id))
  return waiting.filter(({ id, value }) => !known.has(id) && ids.includes(value.response ?? ''))
}

/**
 * One redraw for each card that stands about something touched. One that is owed already is owed anew: its revision
 * moves, so an outbox that is just drawing the older state cannot call it settled. A card that has not been drawn yet
 * will show what is so then; should it be drawn meanwhile, the commit is stale.
 */
export const redraws = async (
  store: Store,
  touched: Act['touched'],
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  if (touched.length === 0) return []
  const shown = [...touched, ...(await namingThem(store, touched)), ...(await passingOn(store, touched))]
  const subjects = shown.map(({ kind, id }) => `${kind}/${id}`)
  const standing = await findAll(store, posts, { where: { subject: { in: subjects } } })
  return Promise.all(
    standing.map(async (kept) => {
      const post = kept.value
      if (post.drawn === undefined) return unchanged(kept)
      const id = `redraw/${post.id}`
      const value = debt(id, post.to, { redraw: post.id }, now, {
        ...(post.network !== undefined && { network: post.network }),
        kind: 'redraw',
      })
      const owed = await store.get(debts, id)
      return owed ? replace(owed, value) : create(debts, value)
    }),
  )
}
