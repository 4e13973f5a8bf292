import { isAgreed } from '../../domain/agreed.ts'
import { type Network, networks } from '../../domain/network.ts'
import { type Vector, vectors } from '../../domain/vector.ts'
import { create, drop, findAll, type Kept, Stale, type Store, unchanged, within } from '../../store.ts'
import { type Book, createBook } from './book.ts'
import { pack, toBytes, unpack } from './bytes.ts'
import { type Service, Unanswered } from './service.ts'
import { type Outgoing, readTexts } from './texts.ts'

const inRequest = 64 // texts
const inRound = 8 // requests, before another network has its turn
const inCommit = 200
const patient = 60_000 // milliseconds for one request: a model may have to be loaded first

interface Opened {
  readonly home: Kept<Network>
  readonly book: Book
  /** By their marks, the texts that have no vector yet. */
  readonly missing: readonly (readonly [mark: string, text: string])[]
  /** What no text has any more. */
  readonly loose: readonly Kept<Vector>[]
}

/** The texts of a network with the vectors that are kept of them; undefined where they are nobody's business. */
export const readBook = async (
  store: Store,
  network: string,
  service: Service,
  out: Outgoing,
): Promise<Opened | undefined> => {
  const home = await store.get(networks, network)
  if (home === undefined || !isAgreed(home.value, service.host)) return undefined
  const texts = await readTexts(store, home.value, service, out)
  const wanted = new Map(texts.map(({ mark, text }) => [mark, text]))
  const all = await findAll(within(store, network), vectors)
  const known = new Map(
    all.filter(({ id }) => wanted.has(id)).map(({ id, value }) => [id, unpack(value.data)]),
  )
  return {
    home,
    book: createBook(texts, known),
    missing: [...wanted].filter(([mark]) => !known.has(mark)),
    loose: all.filter(({ id }) => !wanted.has(id)),
  }
}

/** Takes vectors away, step by step. Throws `Stale` where another process is at it. */
export const dropVectors = async (store: Store, kept: readonly Kept<Vector>[]): Promise<void> => {
  for (let i = 0; i < kept.length; i += inCommit)
    await store.commit(kept.slice(i, i + inCommit).map((one) => drop(one)))
}

/** All that is kept of a network that wants it no more. Throws `Stale`. */
export const dropAll = async (store: Store, network: string): Promise<void> =>
  dropVectors(store, await findAll(within(store, network), vectors))

const mostUnfit = 3 // texts in a turn: more of them tell that it is not the texts

/** Vectors of as many texts as the service takes: a text too long for it, or whatever it is, keeps no other back. */
const embedFitting = async (
  service: Service,
  batch: Opened['missing'],
  signal: AbortSignal,
  unfit: Set<string>,
): Promise<readonly (readonly [mark: string, bytes: Int8Array])[]> => {
  try {
    const made = await service.embed(
      batch.map(([, text]) => text),
      signal,
    )
    return batch.flatMap(([mark], at) => {
      const vector = made[at]
      return vector ? [[mark, toBytes(vector)] as const] : []
    })
  } catch (error) {
    if (!(error instanceof Unanswered) || error.reason !== 'unfit') throw error
    const [first] = batch
    if (batch.length === 1 && first) {
      unfit.add(first[0])
      if (unfit.size > mostUnfit) throw error
      return []
    }
    const half = Math.ceil(batch.length / 2)
    const halves = [batch.slice(0, half), batch.slice(half)]
    const found = []
    for (const each of halves) found.push(...(await embedFitting(service, each, signal, unfit)))
    return found
  }
}

/**
 * Gets vectors for texts that have none and keeps them, as long as the network is as it was read and `goes` says so;
 * whether any are left. Throws `Unanswered`, and `Stale` where the network has changed.
 */
export const fill = async (
  store: Store,
  service: Service,
  { home, book, missing }: Opened,
  {
    goes,
    stopped,
    refused,
  }: {
    readonly goes: () => boolean
    readonly stopped: AbortSignal
    /** Marks of texts that the service does not take: it is asked for them no more. */
    readonly refused: Set<string>
  },
): Promise<boolean> => {
  const wanted = missing.filter(([mark]) => !refused.has(mark))
  const unfit = new Set<string>()
  for (let i = 0; i < wanted.length; i += inRequest) {
    if (i >= inRequest * inRound || !goes()) return true
    const batch = wanted.slice(i, i + inRequest)
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(patient)])
    const made = await embedFitting(service, batch, signal, unfit)
    for (const mark of unfit) refused.add(mark)
    const size = book.vectors.values().next().value?.length ?? made[0]?.[1].length
    if (made.some(([, { length }]) => length !== size)) throw new Unanswered('incomplete')
    const { id: network } = home
    await store.commit([
      // Who has switched it off meanwhile, or closes the network, has nothing come after.
      unchanged(home),
      ...made.map(([mark, bytes]) => create(vectors, { id: mark, network, data: pack(bytes) })),
    ])
    for (const [mark, bytes] of made) book.put(mark, bytes)
  }
  return false
}

export const isStale = (error: unknown): boolean => error instanceof Stale
