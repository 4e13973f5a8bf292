import type { Adapter } from './adapter.ts'
import { createBot } from './bot.ts'
import type { Clock } from './clock.ts'
import type { Command } from './command.ts'
import { debts } from './debt.ts'
import { findings } from './domain/finding.ts'
import { givenRests } from './domain/given-rest.ts'
import { importing } from './domain/importing.ts'
import { networks } from './domain/network.ts'
import { finishImports } from './import/importing.ts'
import { dropLoosePictures } from './listing/loose-pictures.ts'
import { type Log, logFailure } from './log.ts'
import { closeNetworks } from './network/closing.ts'
import { finishRewriting } from './network/rewriting.ts'
import { createOutbox } from './outbox.ts'
import { finishGivenEnds } from './partner/given-ends.ts'
import { finishPartners, unfinished } from './partner/unfinished.ts'
import { giveUpAbandoned } from './privacy/abandoned.ts'
import { eraseForgotten } from './privacy/erase.ts'
import { withoutForgotten } from './privacy/present.ts'
import { createThinning } from './privacy/thin.ts'
import { dropUnused } from './privacy/unused.ts'
import { redrawings } from './redraw.ts'
import { createEmbedding } from './search/embedding/embedding.ts'
import { type ServiceSettings, serviceAt } from './search/embedding/service.ts'
import { createSearch } from './search/search.ts'
import { findAll, type Store } from './store.ts'
import { finishFindings, tellWaiting } from './watching/steps.ts'

const soonest = 50 // milliseconds between two looks at what is due, at least
const latest = 60_000 // and at most
const afterFailure = 5_000
const sweeps = { hours: 1 }
const sweepsAfterFailure = { minutes: 1 }

interface Parts {
  readonly store: Store
  readonly commands: readonly Command[]
  readonly adapters: readonly Adapter[]
  readonly clock: Clock
  readonly log: Log
  readonly backupDays?: number
  readonly embedding?: ServiceSettings
}

/** The bot at work: what is owed is delivered when it is due, until it is stopped. */
export const createRundruf = (parts: Parts) => {
  const { store, commands, adapters, clock, log, backupDays, embedding: settings } = parts
  // Whoever is put down to be forgotten is nobody any more, but for what erases them.
  const there = withoutForgotten(store)
  const embedding = createEmbedding({
    store,
    service: settings && serviceAt(settings),
    failing: (error) => logFailure(log, 'texts could not be made findable by meaning', error),
  })
  const search = createSearch(store, { embedding })
  const notTold = 'who keeps a question could not be told'
  const notErased = 'who is to be forgotten could not be erased'
  const running = new Set<Promise<void>>()
  const runBeside = (work: Promise<void>) => {
    running.add(work)
    void work.finally(() => running.delete(work))
  }
  const bot = createBot({
    ...{ store, search, commands, clock },
    ...(backupDays !== undefined && { backupDays }),
    beside: runBeside,
    failing(error, what = notErased) {
      logFailure(log, what, error)
      nextSweep = clock().add(sweepsAfterFailure)
    },
  })
  const outbox = createOutbox(there, adapters, bot, clock, (what, error) => logFailure(log, what, error))

  let news = 0
  let timer: NodeJS.Timeout | undefined
  let unwatch = () => {}
  let stopping = false
  const thin = createThinning(store, () => stopping)

  /**
   * When the next debt is due that was not due at the last look, so that none becomes due unseen between look and
   * question; what is due and still there waits for one of those.
   */
  const nextDue = async (looked: Temporal.Instant): Promise<Temporal.Instant | undefined> => {
    return (await findAll(store, debts))
      .map(({ value }) => Temporal.Instant.from(value.due))
      .filter((due) => Temporal.Instant.compare(due, looked) > 0)
      .toSorted(Temporal.Instant.compare)[0]
  }

  /** Whether it was done: what fails is logged and keeps nothing else back. */
  const apart = (what: string, work: Promise<void>): Promise<boolean> =>
    work.then(
      () => true,
      (error: unknown) => {
        logFailure(log, what, error)
        return false
      },
    )

  let nextSweep: Temporal.Instant | undefined
  /** What the clock alone decides, at most every so often; also what was left half done. */
  const sweep = async () => {
    const now = clock()
    await apart('what is being renamed could not be gone on with', finishRewriting(store, now))
    await apart('what somebody gave who has gone could not be ended everywhere', finishGivenEnds(store, now))
    await apart(
      'what is unfinished of partners could not be gone on with',
      finishPartners(there, commands, now),
    )
    await apart('a list that is being taken could not be gone on with', finishImports(there, commands, now))
    await apart(notTold, finishFindings(there, commands, now))
    if (nextSweep !== undefined && Temporal.Instant.compare(now, nextSweep) < 0) return
    nextSweep = now.add(sweeps)
    const done = [
      await apart(notTold, tellWaiting(there, commands, now)),
      await apart('who is abandoned could not be given up', giveUpAbandoned(store, now)),
      await apart('accounts of nobody could not be dropped', dropUnused(store, now)),
      await apart(notErased, eraseForgotten(store, now)),
      await apart('a network that is over could not be erased', closeNetworks(store, now)),
      await apart('pictures that nothing shows could not be dropped', dropLoosePictures(store, now)),
    ]
    if (done.includes(false)) nextSweep = now.add(sweepsAfterFailure)
    runBeside(apart('what is old could not be forgotten now', thin(now)).then(() => {}))
  }

  const wakeIn = (milliseconds: number) => {
    if (stopping) return
    clearTimeout(timer)
    timer = setTimeout(wake, Math.min(Math.max(milliseconds, soonest), latest))
  }

  const look = async (seen: number) => {
    try {
      const looked = clock()
      await sweep()
      await outbox.deliverDue()
      const due = await nextDue(looked)
      wakeIn(news > seen ? 0 : due ? due.since(clock()).total('milliseconds') : latest)
    } catch (error) {
      logFailure(log, 'a delivery failed and is tried again', error)
      wakeIn(afterFailure)
    }
  }

  // Several may run: one that waits for a slow place keeps it, and the others find it busy and go past.
  const wake = () => {
    runBeside(look(news))
  }

  return {
    bot,
    search,
    nextDue,
    async start(): Promise<void> {
      await sweep()
      await bot.finishKept((error) => logFailure(log, 'a call that was kept could not be finished', error))
      for (const adapter of adapters) await adapter.start(bot)
      embedding.start()
      unwatch = store.watch(
        ({ kind, value }) => {
          // What is done step by step is gone on with at once.
          const rewriting = kind === networks.name && value !== undefined && 'rewriting' in value
          const begun = [debts, redrawings, unfinished, givenRests, importing, findings].some(
            ({ name }) => name === kind,
          )
          if (!rewriting && (!begun || value === undefined)) return
          news += 1
          wakeIn(0)
        },
        () => wakeIn(0),
      )
      wakeIn(0)
    },
    /** Returns when nothing is left that could be delivered now. Throws `Unusable` where the store fails. */
    async deliverDue(): Promise<void> {
      for (;;) {
        const seen = news
        await sweep()
        await outbox.deliverDue()
        await Promise.all(running)
        if (seen === news) return
      }
    },
    /** Waits for what is being done. The store stays open. */
    async stop(): Promise<void> {
      stopping = true
      clearTimeout(timer)
      unwatch()
      for (const adapter of adapters) await adapter.stop()
      await embedding.stop()
      await Promise.all(running)
      search.close()
    },
  }
}
