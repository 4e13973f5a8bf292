import { createPatience } from './patience.ts'
import type { Service } from './service.ts'

/** Questions, cached in memory alone. */
export interface Questions {
  /** Undefined where the service has none, or is being left alone. Never fails. */
  vectorOf(network: string, words: string): Promise<Float32Array | undefined>
  stop(): void
}

export const longestWait = 300 // milliseconds that an answer waits
const mostKept = 500
const mostAtOnce = 8
/** No answer waits so long; but a model that has to be loaded first is loaded for the next one. */
const patient = 15_000 // milliseconds

export const createQuestions = (service: Service): Questions => {
  const kept = new Map<
    string,
    { readonly since: number; readonly vector: Promise<Float32Array | undefined> }
  >()
  const open = new Set<string>()
  const patience = createPatience(2, 5_000, 60_000)
  const stopping = new AbortController()

  const ask = async (key: string, words: string): Promise<Float32Array | undefined> => {
    open.add(key)
    try {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(patient)])
      const [vector] = await service.embed([words], signal)
      patience.answered()
      return vector
    } catch (error) {
      patience.failed(error)
      kept.delete(key)
      return undefined
    } finally {
      open.delete(key)
    }
  }
  return {
    async vectorOf(network, words) {
      const key = `${network}|${words}`
      const known = kept.get(key)
      if (known) {
        kept.delete(key)
        kept.set(key, known)
        // Nobody who asks once more waits once more.
        return open.has(key) && performance.now() - known.since > longestWait ? undefined : known.vector
      }
      if (open.size >= mostAtOnce || patience.left() > 0 || stopping.signal.aborted) return undefined
      const vector = ask(key, words)
      kept.set(key, { since: performance.now(), vector })
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break
        kept.delete(oldest)
      }
      return vector
    },
    stop: () => stopping.abort(),
  }
}
