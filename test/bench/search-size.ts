// node test/bench/search-size.ts [LISTINGS] [PARTNERS]: speed and size of the search; figures, nothing asserted.

import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { listings } from '../../src/domain/listing.ts'
import { kinds } from '../../src/records.ts'
import { createSearch } from '../../src/search/search.ts'
import { create } from '../../src/store.ts'
import { createInvention, network } from './invented-listings.ts'

const [posts = 6_000, partners = 600] = process.argv.slice(2).map(Number)
const megabytes = () => (process.memoryUsage.rss() / 1e6).toFixed(0)
const folder = await mkdtemp(join(tmpdir(), 'search-'))
// Filled by another process, so that what filling needs is not counted.
execFileSync(process.execPath, [
  '--input-type=module-typescript',
  '--eval',
  `import { openSqlite } from '${new URL('../../adapters/sqlite/index.ts', import.meta.url)}'
   import { kinds } from '${new URL('../../src/records.ts', import.meta.url)}'
   import { fill } from '${new URL('./invented-listings.ts', import.meta.url)}'
   const store = openSqlite(${JSON.stringify(join(folder, 'bench.db'))}, kinds)
   await fill(store, ${partners}, ${posts})
   await store.close()`,
])
const store = openSqlite(join(folder, 'bench.db'), kinds)
const empty = megabytes()

const search = createSearch(store, { memory: 1e9 })
const now = Temporal.Instant.from('2026-09-14T10:00:00Z')
const ask = (text: string) => search.ask({ network, text, locale: 'de', now })
const began = performance.now()
await ask('Hackschnitzel')
const build = performance.now() - began

const quantile = (times: number[], q: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * q)] ?? 0
const timed = async (n: number, act: (i: number) => Promise<unknown>) => {
  const times: number[] = []
  for (let i = 0; i < n; i += 1) {
    const start = performance.now()
    await act(i)
    times.push(performance.now() - start)
  }
  return `p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`
}
const invention = createInvention(11)
const questions = await timed(10_000, () => ask(invention.question()))
const resident = megabytes()
const indexed = await timed(500, (i) =>
  store.commit([create(listings, { ...invention.listing(i, partners), id: `BN-N${i}` })]),
)
const bare = openSqlite(join(folder, 'bare.db'), kinds)
const alone = await timed(500, (i) =>
  bare.commit([create(listings, { ...invention.listing(i, partners), id: `BN-N${i}` })]),
)
console.log(`${partners} partners, ${posts} listings
ready (read from the file and indexed): ${build.toFixed(0)} ms
question: ${questions}
commit of a listing, indexed: ${indexed}; with nobody watching: ${alone}
resident: ${empty} MB before, ${resident} MB after 10,000 questions`)
search.close()
await store.close()
await bare.close()
await rm(folder, { recursive: true })
