import { onTestFinished, vi } from 'vitest'
import { terms } from '../../src/domain/glossary.ts'
import { type Network, networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { vectors } from '../../src/domain/vector.ts'
import { createEmbedding } from '../../src/search/embedding/embedding.ts'
import { serviceAt } from '../../src/search/embedding/service.ts'
import { createSearch } from '../../src/search/search.ts'
import { type Change, create, findAll, replace, type Store, within } from '../../src/store.ts'
import { network, storeWith } from '../world.ts'
import { openService, type ServiceHere } from './service-here.ts'

const now = Temporal.Instant.from('2026-08-23T10:00:00Z')

/** Another network, with a partner, a person and a word of its own. */
const neighbours: readonly Change[] = [
  ...network('other', 'de', 'formal')
    .filter(({ kind }) => kind === networks.name)
    .map((change) =>
      'put' in change ? { ...change, id: 'BB', put: { ...change.put, id: 'BB', name: 'Börde' } } : change,
    ),
  create(organizations, { id: 'BB-imker', network: 'BB', name: 'Gelbwerk', expertise: 'Imkerei, Wachs' }),
  create(people, { id: 'BB-hanna', network: 'BB', name: 'Hanna Halm', coordinates: true }),
  create(terms, { id: 'BB-wort', network: 'BB', de: { term: 'Beute', synonyms: [] } }),
]

export const agree = async (store: Store, id: string, host: string | undefined, on = true): Promise<void> => {
  const home = await store.get(networks, id)
  if (home === undefined) throw new Error(`no network ${id}`)
  const { service: _, ...rest } = home.value
  const next: Network = {
    ...rest,
    switched: { bymeaning: on },
    ...(on && host !== undefined && { service: host }),
  }
  await store.commit([replace(home, next)])
}

export const networkOf = async (store: Store, id = 'WL'): Promise<Network> => {
  const found = (await store.get(networks, id))?.value
  if (found === undefined) throw new Error(`no network ${id}`)
  return found
}

export const vectorsIn = (store: Store, id: string) => findAll(within(store, id), vectors)

/** As long as the background needs. */
export const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 20 })

interface Wanted {
  readonly service?: ServiceHere
  readonly more?: readonly Change[]
  readonly agreed?: boolean
  readonly url?: (here: ServiceHere) => string
  readonly model?: string
  readonly store?: Store
  readonly fills?: boolean
}

/** Two networks, one of which has agreed to a service on this machine. */
export const openMeaning = async (wanted: Wanted = {}) => {
  const { more = [], agreed = true, model = 'concepts', fills = true } = wanted
  const service = wanted.service ?? (await openService())
  const store = wanted.store ?? (await storeWith('console'))
  if (wanted.store === undefined) {
    await store.commit([...neighbours, ...more])
    if (agreed) await agree(store, 'WL', service.host)
  }
  const failures: unknown[] = []
  const embedding = createEmbedding({
    store,
    service: serviceAt({ url: wanted.url?.(service) ?? service.url, model, key: 'sesam' }),
    failing: (error) => void failures.push(error),
    rest: 30,
  })
  const search = createSearch(store, { embedding })
  if (fills) embedding.start()
  const stop = async () => {
    await embedding.stop()
    search.close()
  }
  onTestFinished(async () => {
    await stop()
    await service.close()
  })
  const ask = async (text: string, id = 'WL') => {
    const started = performance.now()
    const answer = await search.ask({ network: await networkOf(store, id), text, locale: 'de', now })
    return {
      ...answer,
      who: answer.hits.map(({ organization }) => organization),
      ms: performance.now() - started,
    }
  }
  const filled = (count: number, id = 'WL') =>
    soon(async () => {
      const found = await vectorsIn(store, id)
      if (found.length !== count) throw new Error(`${found.length} vectors of ${count}`)
    })
  return { service, store, embedding, search, ask, filled, failures, stop }
}
