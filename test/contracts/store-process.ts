import { type Change, type Seen, Unusable } from '../../src/store.ts'
import { kinds, openHere } from './thing.ts'

/** A process of its own that does with a store what its parent asks for. */

export type Asked =
  | { readonly get: string; readonly id: string }
  | { readonly find: string; readonly query: string }
  | { readonly commit: readonly Change[] }
  | { readonly watch: true }
  | { readonly close: true }

export interface Failure {
  readonly name: string
  readonly message: string
  readonly key?: Unusable['key']
}
export type Said =
  | { readonly seen: Seen }
  | { readonly n: number; readonly json: string }
  | { readonly n: number; readonly failure: Failure }

const [module = '', where = ''] = process.argv.slice(2)
const store = await openHere({ module, where })

const say = (said: Said) => process.send?.(said)
const kindNamed = (name: string) => {
  const kind = kinds.find((known) => known.name === name)
  if (kind === undefined) throw new TypeError(`no records are called ${name}`)
  return kind
}

const work = async (asked: Asked): Promise<unknown> => {
  if ('get' in asked) return store.get(kindNamed(asked.get), asked.id)
  if ('find' in asked) return store.find(kindNamed(asked.find), JSON.parse(asked.query))
  if ('commit' in asked) return store.commit(asked.commit)
  if ('watch' in asked) return void store.watch((seen) => say({ seen }))
  await store.close()
  process.disconnect?.()
}

process.on('message', ({ n, asked }: { readonly n: number; readonly asked: Asked }) => {
  work(asked).then(
    (value) => process.connected && say({ n, json: JSON.stringify(value ?? null) }),
    (error: Error) => {
      const { name, message } = error
      say({ n, failure: { name, message, ...(error instanceof Unusable && { key: error.key }) } })
    },
  )
})
process.on('disconnect', () => process.exit())
say({ n: 0, json: 'null' })
