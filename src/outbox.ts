import { type Adapter, Later, Undeliverable } from './adapter.ts'
import { addressesOf, isStillTheirs } from './addressee.ts'
import { type Clock, stamp } from './clock.ts'
import { type Debt, debts, posts } from './debt.ts'
import { createDeliveries } from './delivery.ts'
import type { Drawing } from './posted.ts'
import { finishRedraws } from './redraw.ts'
import { type Change, drop, findAll, type Kept, replace, Stale, type Store } from './store.ts'

const firstPause = 30 // seconds until a failed delivery is tried again; doubled each time
const mostDoublings = 8
const holdsUp = 4 // tries, within a quarter of an hour, for which what follows at the same place waits
const mostTries = 12 // most of a day
const mostRedraws = 350 // tries, most of a month
const unreachable = { hours: 1 } // until somebody whom nobody can reach is looked for again

/** Behind what is said later nothing is said before it, but what stands there is drawn anew. */
type Following = 'all' | 'redraws' | 'nothing'

const isRedraw = ({ value: { owed } }: Kept<Debt>): boolean => 'redraw' in owed

/** Everything owed, in order per place; a slow place delays no other. At least once, under the same id. */
export const createOutbox = (
  store: Store,
  adapters: readonly Adapter[],
  bot: Drawing,
  clock: Clock,
  failing: (what: string, error: unknown) => void,
) => {
  const busy = new Set<string>()
  const { postOf, earliestOf, deliveryOf, opened, traces } = createDeliveries(store, bot, clock)

  const addressOf = async ({ to, owed, unreachable, network }: Debt): Promise<string | undefined> => {
    if ('redraw' in owed) return (await store.get(posts, owed.redraw))?.value.address
    const all = 'account' in to ? [to.account] : await addressesOf(store, to, network)
    return all.find((address) => !unreachable.includes(address))
  }

  /** Somebody else is asked instead; where nobody is left, it stays owed until one of them can be reached. */
  const nobodyLeft = async (kept: Kept<Debt>): Promise<readonly Change[]> => {
    const { id, value } = kept
    const [next, ...others] = value.else
    if (next) return [replace(kept, { ...value, ...next, else: others, unreachable: [], tries: 0 })]
    // What stands nowhere is not drawn again.
    if (isRedraw(kept)) return [drop(kept)]
    const post = await store.get(posts, id)
    const alone = value.named !== undefined && 'person' in value.named && !(await isStillTheirs(store, value))
    if ('account' in value.to || 'place' in value.to || alone)
      return [drop(kept), ...(post ? [drop(post)] : [])]
    const stuck = value.stuck ?? stamp(clock())
    return [replace(kept, { ...value, due: clock().add(unreachable).toString(), unreachable: [], stuck })]
  }

  const failed = async (kept: Kept<Debt>, address: string, error: unknown): Promise<readonly Change[]> => {
    const { value } = kept
    if (error instanceof Later) return [replace(kept, { ...value, due: error.at.toString() })]
    const tries = value.tries + 1
    const isGone = error instanceof Undeliverable
    if (isGone && isRedraw(kept)) {
      const gone = await postOf(value)
      return [drop(kept), ...(gone ? [drop(gone)] : [])]
    }
    // Nobody else can draw a card anew where it stands, and what has ended must not be read there for good. What is
    // refused for a month is left as it is, until something else of it changes.
    if (tries >= mostRedraws) return [drop(kept)]
    if (isGone || (tries >= mostTries && !isRedraw(kept)))
      return [replace(kept, { ...value, unreachable: [...value.unreachable, address], tries: 0 })]
    const seconds = Math.round(
      firstPause * 2 ** Math.min(value.tries, mostDoublings) * (0.8 + 0.4 * Math.random()),
    )
    return [replace(kept, { ...value, tries, due: clock().add({ seconds }).toString() })]
  }

  /** What of what is owed at the same place may follow. */
  const deliver = async (kept: Kept<Debt>, address: string | undefined): Promise<Following> => {
    const { value } = kept
    // Another look may have had it in hand since this one read it; what it left comes with the next.
    const still = await store.get(debts, kept.id)
    if (still?.rev !== kept.rev) return still === undefined ? 'all' : 'nothing'
    const now = clock()
    if (value.until !== undefined && Temporal.Instant.compare(value.until, now) < 0) {
      const post = 'redraw' in value.owed ? undefined : await postOf(value)
      await store.commit([drop(kept), ...(post ? [drop(post)] : [])])
      return 'all'
    }
    const waits = isRedraw(kept) || value.tries >= holdsUp
    if (Temporal.Instant.compare(value.due, now) > 0) return waits ? 'all' : 'redraws'
    const adapter = adapters.find(({ name }) => address?.startsWith(`${name}:`))
    // A platform that is missing at this start may be back at the next; a person may be reached elsewhere until then.
    if (address !== undefined && adapter === undefined && (isRedraw(kept) || !('person' in value.to)))
      return 'all'
    if (address === undefined || !(await isStillTheirs(store, value))) {
      await store.commit(await nobodyLeft(kept))
      return 'all'
    }
    const earliest = await earliestOf(value)
    if (earliest && Temporal.Instant.compare(now, earliest) < 0) {
      await store.commit([replace(kept, { ...value, due: earliest.toString() })])
      return 'all'
    }
    let reference: string | undefined
    try {
      if (adapter === undefined) throw new Undeliverable(`nobody delivers to ${address.split(':')[0]}`)
      const delivery = await deliveryOf(value, address)
      reference = delivery && (await adapter.deliver(delivery, value.id))
      const remains = reference === undefined ? [] : await traces(value, reference)
      const asked = delivery ? await opened(value, address, delivery.card) : []
      await store.commit([drop(kept), ...remains, ...asked])
      return 'all'
    } catch (error) {
      if (error instanceof Stale) {
        // Owed anew meanwhile, so it comes again; where it stands is known now.
        if (reference !== undefined) await store.commit(await traces(value, reference))
        return 'all'
      }
      if (!(error instanceof Undeliverable) && !(error instanceof Later))
        failing(`a delivery failed (${value.tries + 1}) and is tried again`, error)
      await store.commit(await failed(kept, address, error))
      return error instanceof Undeliverable || (waits && !(error instanceof Later)) ? 'all' : 'nothing'
    }
  }

  const serve = async (
    lane: readonly { readonly kept: Kept<Debt>; readonly address: string | undefined }[],
  ) => {
    let following: Following = 'all'
    for (const { kept, address } of lane) {
      if (following === 'redraws' && !isRedraw(kept)) continue
      try {
        following = await deliver(kept, address)
        if (following === 'nothing') return
      } catch (error) {
        if (!(error instanceof Stale)) throw error
      }
    }
  }

  return {
    /** Delivers what is due, each place by itself; returns when all that could be delivered now is. */
    async deliverDue(): Promise<void> {
      const owed = await findAll(store, debts, { order: { by: 'at' } })
      // However many cards are drawn anew at a place, what is said there comes first.
      const inOrder = owed.toSorted((one, other) => Number(isRedraw(one)) - Number(isRedraw(other)))
      const addressed = await Promise.all(
        inOrder.map(async (kept) => ({ kept, address: await addressOf(kept.value) })),
      )
      // Who has no address yet waits for nobody else.
      const lanes = Map.groupBy(addressed, ({ kept, address }) => address ?? kept.id)
      const served = await Promise.allSettled([
        finishRedraws(store, clock()),
        ...[...lanes].map(async ([key, lane]) => {
          if (busy.has(key)) return
          busy.add(key)
          try {
            await serve(lane)
          } finally {
            busy.delete(key)
          }
        }),
      ])
      // One place's trouble is told when all others have been served.
      const broken = served.find((done) => done.status === 'rejected')
      if (broken) throw broken.reason
    },
  }
}
