import { isAgreed } from '../../domain/agreed.ts'
import { type Network, networks } from '../../domain/network.ts'
import { findAll, type Seen, type Store } from '../../store.ts'
import type { Book } from './book.ts'
import { dropAll, dropVectors, fill, isStale, readBook } from './filling.ts'
import type { Nearest } from './fuse.ts'
import { createPatience } from './patience.ts'
import { createQuestions, longestWait } from './questions.ts'
import type { Service } from './service.ts'
import { naming, type Outgoing, readOutgoing, telling } from './texts.ts'

/** Finds texts by what they mean, with the help of a service that a network has agreed to. */
export interface Embedding {
  /** The host of the installation's service, if it has one. */
  readonly host: string | undefined
  /**
   * What is near to the words of a question. It takes no longer than 300 ms and never fails: then there is none. The
   * words are asked for only where the network has agreed.
   */
  nearest(network: Network, words: () => Promise<string>): Promise<Nearest | undefined>
  /** Fills, in the background, what is missing of every network, now and whenever something changes. */
  start(): void
  /** Waits for what is being written. */
  stop(): Promise<void>
}

const settled = 500 // milliseconds after a change, as there are often several
const mostBytes = 96_000_000 // of vectors in memory, of all networks together

interface Parts {
  readonly store: Store
  readonly service: Service | undefined
  /** Hears that the service gave nothing in the background, or the store; no text is in it. */
  failing?(error: unknown): void
  /** Milliseconds after a first failure; then twice as long each time. */
  readonly rest?: number
}

export const createEmbedding = ({ store, service, failing = () => {}, rest = 5_000 }: Parts): Embedding => {
  const books = new Map<string, Promise<Book | undefined>>()
  const outs = new Map<string, Promise<Outgoing>>()
  /** By names that may be others by now. */
  const lately = new Map<string, Outgoing>()
  const waiting = new Set<string>()
  const refused = new Set<string>()
  const patience = createPatience(0, rest, 3_600_000)
  const questions = service && createQuestions(service)
  const stopping = new AbortController()
  let working: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let running = false

  const wakeIn = (milliseconds: number) => {
    clearTimeout(timer)
    if (running && waiting.size > 0) timer = setTimeout(begin, milliseconds).unref()
  }
  const outOf = (network: string): Promise<Outgoing> => {
    const known = outs.get(network)
    if (known) return known
    const reading = readOutgoing(store, network, lately.get(network))
    outs.set(network, reading)
    reading.then(
      (out) => {
        if (outs.get(network) === reading) lately.set(network, out)
      },
      () => outs.delete(network),
    )
    return reading
  }
  const put = async (network: string, book: Promise<Book | undefined>) => {
    books.delete(network)
    books.set(network, book)
    book.catch(() => books.delete(network))
    // Those that nobody has asked for longest are put away.
    let bytes = 0
    for (const [id, other] of [...books].reverse()) {
      bytes += (await other.catch(() => undefined))?.bytes() ?? 0
      if (bytes > mostBytes && id !== network) books.delete(id)
    }
  }

  const readAgain = async (network: string): Promise<Book | undefined> =>
    service && (await readBook(store, network, service, await outOf(network)))?.book

  /** One network's turn; whether it is done. */
  const turn = async (network: string): Promise<boolean> => {
    const home = (await store.get(networks, network))?.value
    const agreed = home !== undefined && isAgreed(home, service?.host)
    const opened = agreed && service && (await readBook(store, network, service, await outOf(network)))
    if (!service || !opened) {
      for (const known of [books, outs, lately]) known.delete(network)
      await dropAll(store, network)
      return true
    }
    void put(network, Promise.resolve(opened.book))
    await dropVectors(store, opened.loose)
    const goes = () => running && !waiting.has(network)
    try {
      return !(await fill(store, service, opened, { goes, stopped: stopping.signal, refused }))
    } finally {
      if (opened.missing.length > 0) opened.book.settle()
    }
  }
  const work = async () => {
    for (const network of [...waiting]) {
      if (!running || patience.left() > 0) break
      waiting.delete(network)
      try {
        if (!(await turn(network))) waiting.add(network)
        patience.answered()
      } catch (error) {
        waiting.add(network)
        if (isStale(error) || !running) continue
        patience.failed(error)
        failing(error)
      }
    }
    wakeIn(Math.max(patience.left(), settled))
  }
  const begin = () => {
    working = working.then(work)
  }

  const see = ({ kind, id, value }: Seen) => {
    const isNetwork = kind === networks.name
    if (!isNetwork && !naming.includes(kind) && !telling.includes(kind)) return
    const told = value !== undefined && 'network' in value ? String(value.network) : undefined
    // Of what is gone nobody says whose it was.
    const all = isNetwork ? [id] : told === undefined ? [...books.keys(), ...outs.keys()] : [told]
    for (const one of all) {
      if (naming.includes(kind)) outs.delete(one)
      // A book that nobody fills is read anew when somebody asks.
      if (!running || isNetwork) books.delete(one)
      waiting.add(one)
    }
    if (patience.left() === 0) wakeIn(settled)
  }
  const unwatch = store.watch(see, () => {
    books.clear()
    outs.clear()
  })

  const lookUp = async (network: Network, words: string) => {
    const said = (await outOf(network.id))(words)
    if (said === '' || service === undefined || questions === undefined) return undefined
    const reading = books.get(network.id) ?? readAgain(network.id)
    void put(network.id, reading)
    const book = await reading
    if (book === undefined || book.vectors.size === 0) return undefined
    const vector = await questions.vectorOf(network.id, said)
    return vector && book.nearest(vector)
  }

  return {
    host: service?.host,
    async nearest(network, words) {
      if (!isAgreed(network, service?.host)) return undefined
      // To read a network takes its time with or without a service.
      const sought = await words().catch(() => '')
      let late: NodeJS.Timeout | undefined
      const tooLate = new Promise<undefined>((resolve) => {
        late = setTimeout(() => resolve(undefined), longestWait)
      })
      try {
        return await Promise.race([lookUp(network, sought).catch(() => undefined), tooLate])
      } finally {
        clearTimeout(late)
      }
    },
    start() {
      running = true
      working = working.then(async () => {
        for (const { id } of await findAll(store, networks)) waiting.add(id)
        wakeIn(0)
      })
      working.catch(failing)
    },
    async stop() {
      running = false
      clearTimeout(timer)
      unwatch()
      stopping.abort()
      questions?.stop()
      await working.catch(() => {})
    },
  }
}
