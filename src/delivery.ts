import { withoutGiven } from './about.ts'
import { type Delivery, Undeliverable } from './adapter.ts'
import type { Card } from './card.ts'
import { asksSomething, draftOfNotice } from './card-said.ts'
import type { Clock } from './clock.ts'
import { type Debt, debts, posts } from './debt.ts'
import { arrivalId, drafts, justCame, lastingId } from './draft.ts'
import { cardNow, type Drawing, drawPost } from './posted.ts'
import { type Change, create, drop, replace, type Store } from './store.ts'

const pause = { seconds: 3 } // at least, between two drawings of one card

/** What a debt is at the place to which it goes, and what remains of it there. */
export const createDeliveries = (store: Store, bot: Drawing, clock: Clock) => {
  const postOf = ({ id, owed }: Debt) => store.get(posts, 'redraw' in owed ? owed.redraw : id)

  /** A card is not drawn anew too often, and not before it stands; undefined where nothing has to wait. */
  const earliestOf = async (debt: Debt): Promise<Temporal.Instant | undefined> => {
    const post = 'redraw' in debt.owed ? await postOf(debt) : undefined
    const { drawn, reference } = post?.value ?? {}
    // A clock that was set back knows of no drawing before.
    if (drawn === undefined || Temporal.Instant.compare(drawn, clock()) > 0) return undefined
    const saying = reference === undefined && post && (await store.get(debts, post.id))
    if (!saying) return Temporal.Instant.from(drawn).add(pause)
    // Behind the first saying, whenever that is tried again.
    const [soon, tried] = [clock().add(pause), Temporal.Instant.from(saying.value.due)]
    return Temporal.Instant.compare(soon, tried) > 0 ? soon : tried.add(pause)
  }

  /** What is to be delivered now; nothing where nobody needs it any more. Throws `Undeliverable` where it is theirs no more. */
  const deliveryOf = async (debt: Debt, address: string): Promise<Delivery | undefined> => {
    const { to, owed } = debt
    const post = await postOf(debt)
    if (post === undefined || 'account' in to) {
      if (!('say' in owed)) return undefined
      const card = await cardNow(store, debt, owed.say, address)
      if (card === undefined) throw new Undeliverable('it is theirs no more')
      return { kind: 'say', to: address, card }
    }
    const { reference } = post.value
    if ('redraw' in owed && reference === undefined) return undefined
    const said = 'say' in owed ? withoutGiven(owed.say) : post.value.said
    const standing = { ...post.value, to, address, drawn: clock().toString(), ...(said && { said }) }
    // Before it is drawn, it is known to be: whoever touches its subject from now on owes a redraw.
    await store.commit([replace(post, standing)])
    const card = await drawPost({ store, bot }, standing, to, address)
    return 'redraw' in owed && reference !== undefined
      ? { kind: 'redraw', to: address, reference, card }
      : { kind: 'say', to: address, card }
  }

  /** What a card asks is open where it has just come; of one that only has buttons it is noted that it came. */
  const opened = async ({ id, to, owed }: Debt, address: string, card: Card): Promise<readonly Change[]> => {
    if ('redraw' in owed || 'place' in to) return []
    const now = clock()
    if (asksSomething(card)) return [create(drafts, draftOfNotice(lastingId(id), address, card, now))]
    if (!card.buttons?.length) return []
    const arrival = draftOfNotice(arrivalId(address), address, { title: '' }, now)
    const before = await store.get(drafts, arrival.id)
    if (before === undefined) return [create(drafts, arrival)]
    // What comes in one moment is read from its first on, however much follows.
    return justCame(before.value, {}, now) ? [] : [replace(before, arrival)]
  }

  /** What remains of a delivery: where a living card stands. */
  const traces = async (debt: Debt, reference: string): Promise<readonly Change[]> => {
    const post = await postOf(debt)
    if (post?.value.last) return [drop(post)]
    return post ? [replace(post, { ...post.value, reference })] : []
  }

  return { postOf, earliestOf, deliveryOf, opened, traces }
}
