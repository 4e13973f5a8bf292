import type { Clock } from './clock.ts'
import { keptCalls, mostTries } from './commit.ts'
import { debt, debts } from './debt.ts'
import type { Reply } from './decision.ts'
import type { Invocation } from './invocation.ts'
import { Refusal } from './refusal.ts'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kept,
  replace,
  Stale,
  type Store,
  type ValueOf,
} from './store.ts'

interface Answering {
  answer(invocation: Invocation, typed: boolean): Promise<Reply | undefined>
  refused(invocation: Invocation, refusal: Refusal): Promise<Reply>
}

/** The calls that are written down before they are acknowledged, until they are done. */
export const createKeptCalls = (store: Store, clock: Clock, { answer, refused }: Answering) => {
  /** The same call may be at work twice, when its platform repeats it: what the other has done already is done. */
  const once = async (changes: readonly Change[]) => {
    try {
      if (changes.length > 0) await store.commit(changes)
    } catch (error) {
      if (!(error instanceof Stale)) throw error
    }
  }

  /** Each try is counted before it is made: a call that ends the process does not do so for ever. */
  const finish = async (counted: Kept<ValueOf<typeof keptCalls>>) => {
    const { id, invocation, typed, tries } = counted.value
    const given = tries >= mostTries
    if (!given) await once([replace(counted, { ...counted.value, tries: tries + 1 })])
    const reply = given ? await refused(invocation, new Refusal('failed')) : await answer(invocation, typed)
    const kept = await store.get(keptCalls, id)
    const owed = reply && (await store.get(debts, reply.id))
    const to = { account: invocation.caller }
    await once([
      ...(kept ? [drop(kept)] : []),
      ...(reply && !owed ? [create(debts, debt(reply.id, to, { say: reply.card }, clock()))] : []),
    ])
  }

  return {
    async keep(invocation: Invocation, typed: boolean): Promise<void> {
      const { id } = invocation
      const known = await store.get(keptCalls, id)
      if (!known) await once([create(keptCalls, { id, invocation, typed, tries: 0 })])
    },
    /** It is done, and its reply has been shown: neither is owed any more. */
    async forget(call: string, reply: string | undefined): Promise<void> {
      const owed = reply === undefined ? undefined : await store.get(debts, reply)
      const kept = await store.get(keptCalls, call)
      await once([owed, kept].flatMap((record) => (record ? [drop(record)] : [])))
    },
    /**
     * At the start: does what was written down and not done. The outbox brings the replies. `failed` hears of each
     * call that cannot be done now; after three starts its caller hears of it instead.
     */
    async finishAll(failed: (error: unknown) => void): Promise<void> {
      for (const kept of await findAll(store, keptCalls))
        try {
          await finish(kept)
        } catch (error) {
          failed(error)
        }
    },
  }
}
