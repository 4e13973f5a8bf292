import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Seen, Stale, type Store } from '../../src/store.ts'
import type { Asked, Failure, Said } from './store-process.ts'
import type { Data } from './thing.ts'

const script = fileURLToPath(new URL('./store-process.ts', import.meta.url))

const errorOf = ({ name, message, key }: Failure): Error => {
  if (name === 'Stale') return new Stale(message)
  if (name === 'RangeError') return new RangeError(message)
  if (name === 'TypeError') return new TypeError(message)
  return Object.assign(new Error(message), { name, key })
}

/** Opens the data in a process of its own; what is asked of the answer happens there. */
export const openElsewhere = async ({ module, where }: Pick<Data, 'module' | 'where'>): Promise<Store> => {
  const child = fork(script, [module, where], { execArgv: [] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const waiting = new Map<number, PromiseWithResolvers<string>>()
  const watchers = new Set<(seen: Seen) => void>()
  const started = Promise.withResolvers<string>()
  waiting.set(0, started)

  child.on('message', (said: Said) => {
    if ('seen' in said) {
      for (const tell of watchers) tell(said.seen)
      return
    }
    const asker = waiting.get(said.n)
    waiting.delete(said.n)
    if ('failure' in said) asker?.reject(errorOf(said.failure))
    else asker?.resolve(said.json)
  })
  child.once('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`the process ended: ${signal ?? code}`))
    waiting.clear()
  })

  let asks = 0
  const ask = (asked: Asked): Promise<string> => {
    asks += 1
    const answer = Promise.withResolvers<string>()
    waiting.set(asks, answer)
    child.send({ n: asks, asked })
    return answer.promise
  }

  await started.promise
  await ask({ watch: true })
  return {
    get: async ({ name }, id) => JSON.parse(await ask({ get: name, id })) ?? undefined,
    find: async ({ name }, query = {}) => JSON.parse(await ask({ find: name, query: JSON.stringify(query) })),
    commit: async (changes) => {
      await ask({ commit: changes })
    },
    watch(tell) {
      watchers.add(tell)
      return () => {
        watchers.delete(tell)
      }
    },
    forget: () => Promise.reject(new Error('nobody is forgotten from elsewhere in these tests')),
    async close() {
      child.send({ n: -1, asked: { close: true } })
      await gone
    },
  }
}
