import { findings } from '../domain/finding.ts'
import type { Network } from '../domain/network.ts'
import { isKept, watches } from '../domain/watch.ts'
import type { Reader } from '../reader.ts'
import type { Search } from '../search/search.ts'
import { type Change, create, findAll, type Store, within } from '../store.ts'
import { newlyFound, newsIn } from './newly.ts'
import { watcherIn } from './telling.ts'

interface Alerting {
  readonly store: Store
  readonly search: Search
  readonly network: Network
  readonly now: Temporal.Instant
}

/**
 * Which kept questions the listings of a call answer from now on: it belongs into the same commit, under an id of its
 * own, and whoever keeps one is told by `finishFindings`. What an import or another long work settles by itself passes
 * here not at all, so nobody is told of it.
 */
export const alertsOf = async (
  { store, search, network, now }: Alerting,
  id: string,
  changes: readonly Change[],
): Promise<readonly Change[]> => {
  const news = newsIn(changes, network, now)
  const view = within(store, network.id)
  const all = news.length === 0 ? [] : await findAll(view, watches)
  const kept = all.filter(({ value }) => isKept(value, now))
  if (kept.length === 0) return []
  const known = new Map<string, Promise<Reader | undefined>>()
  const watcher = (person: string) => {
    const reader = known.get(person) ?? watcherIn(store, network, person)
    known.set(person, reader)
    return reader
  }
  const hits: { readonly person: string; readonly watch: string; readonly listing: string }[] = []
  for (const one of news)
    for (const { id: watch, value } of await newlyFound({ view, search, network, now, watcher }, one, kept))
      hits.push({ person: value.person, watch, listing: one.listing.id })
  const left = [...Map.groupBy(hits, ({ person }) => person).values()].map((theirs) =>
    theirs.map(({ watch, listing }) => ({ watch, listing })),
  )
  return left.length === 0 ? [] : [create(findings, { id, network: network.id, left })]
}
