import * as z from 'zod'
import type { Act } from './act.ts'
import { eachApart } from './apart.ts'
import { debt, debts, type Post, posts } from './debt.ts'
import { derive } from './id.ts'
import { standingAbout } from './standing.ts'
import { stepByStep } from './steps.ts'
import {
  type Change,
  create,
  defineKind,
  drop,
  findAll,
  type Kept,
  replace,
  type Store,
  unchanged,
} from './store.ts'

/** Cards that one commit owes anew, at most: with all else that it carries, the store takes no more. */
const mostAtOnce = 100

/** The cards that are to be drawn anew and that one commit could not hold: their ids. They are nobody's to read. */
export const redrawings = defineKind({
  name: 'redrawing',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string().optional(),
    /** The ids of the posts that are left. */
    posts: z.array(z.string()),
  }),
})

/**
 * A card that is drawn again. One that is owed already is owed anew: its revision moves, so an outbox that is just
 * drawing the older state cannot call it settled.
 */
const redraw = async (
  store: Store,
  { id: of, to, network }: Post,
  now: Temporal.Instant,
): Promise<Change> => {
  const id = `redraw/${of}`
  const more = { ...(network !== undefined && { network }), kind: 'redraw' }
  const value = debt(id, to, { redraw: of }, now, more)
  const owed = await store.get(debts, id)
  return owed ? replace(owed, value) : create(debts, value)
}

/** The same cards touched once more before that was gone on with are all of them to be drawn anew. */
const later = async (store: Store, standing: readonly Kept<Post>[]): Promise<readonly Change[]> => {
  const [first] = standing
  if (first === undefined) return []
  const ids = standing.map(({ id }) => id)
  const id = derive(JSON.stringify(ids), 16)
  const { network } = first.value
  const value = { id, ...(network !== undefined && { network }), posts: ids }
  const left = await store.get(redrawings, id)
  return [left ? replace(left, value) : create(redrawings, value)]
}

/**
 * One redraw for each card that stands about something touched; where these are more than there is room for, the others
 * follow step by step. A card that has not been drawn yet will show what is so then; should it be drawn meanwhile, the
 * commit is stale.
 */
export const redraws = async (
  store: Store,
  touched: Act['touched'],
  now: Temporal.Instant,
  room = mostAtOnce,
): Promise<readonly Change[]> => {
  const standing = await standingAbout(store, touched)
  const many = Math.min(room, mostAtOnce)
  const first = standing.length > many ? standing.slice(0, Math.max(many - 1, 0)) : standing
  const itself = new Set(touched.flatMap(({ kind, id }) => (kind === posts.name ? [id] : [])))
  const owed = await Promise.all(
    first.map(async (kept): Promise<readonly Change[]> => {
      if (kept.value.drawn !== undefined) return [await redraw(store, kept.value, now)]
      // A commit that writes it asserts it by that.
      return itself.has(kept.id) ? [] : [unchanged(kept)]
    }),
  )
  return [...owed.flat(), ...(await later(store, standing.slice(first.length)))]
}

/**
 * Goes on with what one commit could not hold, wherever it was left. What has not been drawn until now shows by itself
 * what has been so since that commit, and what is gone shows nothing. Returns when nothing is left; whatever is stale is
 * read again. Throws an `AggregateError` where something failed, when all else is done.
 */
export const finishRedraws = async (store: Store, now: Temporal.Instant): Promise<void> =>
  eachApart(await findAll(store, redrawings), ({ id }) =>
    stepByStep(async () => {
      const kept = await store.get(redrawings, id)
      if (kept === undefined) return false
      const step = await Promise.all(kept.value.posts.slice(0, mostAtOnce).map((of) => store.get(posts, of)))
      const drawn = step.flatMap((post) => (post?.value.drawn === undefined ? [] : [post.value]))
      const left = kept.value.posts.slice(mostAtOnce)
      await store.commit([
        left.length > 0 ? replace(kept, { ...kept.value, posts: left }) : drop(kept),
        ...(await Promise.all(drawn.map((post) => redraw(store, post, now)))),
      ])
      return true
    }),
  )
