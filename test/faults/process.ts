// A bot in a process of its own, to be killed: node test/faults/process.ts FILE

import { openSqlite } from '../../adapters/sqlite/index.ts'
import { kinds } from '../../src/records.ts'
import { type Ask, createHost } from './host.ts'

const say = (message: object) => new Promise<void>((sent) => process.send?.(message, () => sent()))
const store = openSqlite(process.argv[2] ?? '', kinds, { serve: true })
const host = await createHost(store, (brought) => say({ brought }))
process.on('message', ({ turn, ask }: { turn: number; ask: Ask }) => {
  host(ask, (seen) => say({ turn, seen })).catch((error: Error) =>
    say({ turn, failed: `${error.name}: ${error.message}` }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.({ ready: true })
