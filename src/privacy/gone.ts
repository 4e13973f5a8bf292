import { setTimeout as sleep } from 'node:timers/promises'
import { actId, acts, touchedBy } from '../act.ts'
import { stamp } from '../clock.ts'
import { keptCalls } from '../commit.ts'
import { debts, owing } from '../debt.ts'
import { accounts, humans, sameHumans } from '../domain/account.ts'
import { joins } from '../domain/join.ts'
import { networks } from '../domain/network.ts'
import { type Person, people } from '../domain/person.ts'
import { drafts } from '../draft.ts'
import { derive } from '../id.ts'
import { tellCoordinatorGone } from '../joining/coordinator-gone.ts'
import { tellUnread } from '../partner/unattended.ts'
import type { World } from '../scene.ts'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kept,
  replace,
  Stale,
  type Store,
  within,
} from '../store.ts'
import { withoutForgotten } from './present.ts'

const mostAttempts = 30

/** What was half said with an account, what it asks for, and what is owed to it alone. */
const restOf = async (store: Store, account: string): Promise<readonly Change[]> => {
  const half = await findAll(store, drafts, { where: { by: account } })
  const calls = (await findAll(store, keptCalls)).filter(({ value }) => value.invocation.caller === account)
  const owed = (await findAll(store, debts)).filter(
    ({ value: { to } }) => 'account' in to && to.account === account,
  )
  const asked = await findAll(store, joins, { where: { account } })
  return [...half, ...calls, ...owed, ...asked].map(drop)
}

/** Nobody reads along for these people any more: they can be invited again, and who coordinates is told. */
const unseat = async (
  { store, commands, clock }: Pick<World, 'store' | 'commands' | 'clock'>,
  network: string,
  id: string,
  theirs: readonly Kept<Person>[],
): Promise<readonly Change[]> => {
  const now = clock()
  const changes = theirs.map((kept) => {
    const { human: _, ...rest } = kept.value
    return replace(kept, rest)
  })
  const found = (await store.get(networks, network))?.value
  const act = {
    id: actId(`${id}/${network}`),
    network,
    at: stamp(now),
    command: 'gone',
    touched: touchedBy(changes),
  }
  const view = within(withoutForgotten(store), network)
  const unread = await tellUnread(
    view,
    theirs.map((kept) => kept.id),
  )
  const fewer = found ? await tellCoordinatorGone(view, found, theirs) : { relied: [], notices: [] }
  const notices = [...unread.notices, ...fewer.notices]
  const owed = found ? await owing({ store, network: found, commands, now, asker: {} }, act.id, notices) : []
  return [...changes, ...unread.relied, ...fewer.relied, create(acts, act), ...owed]
}

/**
 * Drops an account that is no longer, unless a network has shut it out. Where no other account of the same human is left,
 * the human goes, too; the people they were stay, as somebody whom nobody reaches in the chat.
 */
export const createGone =
  (world: Pick<World, 'store' | 'commands' | 'clock'>) =>
  async (account: string): Promise<void> => {
    const { store } = world
    const once = async () => {
      const kept = await store.get(accounts, account)
      const rest = await restOf(store, account)
      const same = kept ? await sameHumans(store, kept.value.human) : []
      const all = await findAll(store, accounts, { where: { human: { in: same } } })
      const theirs = await findAll(store, people, { where: { human: { in: same } } })
      const byNetwork = [...Map.groupBy(theirs, ({ value }) => value.network)]
      // Whoever was shut out is known again by the account: coming back to the platform ends no block. Each network decides
      // for itself: where they were not, they are gone.
      const left = byNetwork.filter(([, own]) => own.every(({ value }) => value.blocked === undefined))
      const barred = left.length < byNetwork.length
      const changes: Change[] = [...rest, ...(kept && !barred ? [drop(kept)] : [])]
      if (kept && all.every(({ id }) => id === account)) {
        const found = barred ? [] : await Promise.all(same.map((id) => store.get(humans, id)))
        changes.push(...found.flatMap((human) => (human ? [drop(human)] : [])))
        for (const [network, own] of left) {
          // An account that stays may come back and be gone again: each time is an act of its own.
          const seats = own.map(({ id, rev }) => `${id}/${rev}`).join('/')
          const id = `gone/${derive(`${account}/${kept.rev}/${kept.value.used}/${seats}`, 16)}`
          changes.push(...(await unseat(world, network, id, own)))
        }
      }
      if (changes.length > 0) await store.commit(changes)
    }
    for (let attempt = 0; ; attempt += 1)
      try {
        return await once()
      } catch (error) {
        if (!(error instanceof Stale) || attempt >= mostAttempts) throw error
        await sleep(5 + Math.random() * 45)
      }
  }
