/** Where an OpenAI-compatible service is, and what it is asked for. */
export interface ServiceSettings {
  /** Its base address, with or without `/v1`, or that of `/v1/embeddings` itself. */
  readonly url: string
  readonly model: string
  readonly key?: string
}

export interface Service {
  /** With the port where it is not the usual one: what a coordinator is told, and agrees to. */
  readonly host: string
  readonly model: string
  /** A vector for each text, in their order. Throws `Unanswered`. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>
}

type Reason =
  | 'unreachable'
  | 'elsewhere'
  | 'refused'
  | 'unfit'
  | 'busy'
  | 'large'
  | 'unreadable'
  | 'incomplete'

/** The service gave nothing that can be used. The message is a reason of ours: never what it said, which may be our texts. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  /** In seconds: how long it asks to be left alone. */
  readonly after: number
  readonly reason: Reason
  constructor(reason: Reason, after = 0) {
    super(`the embedding service: ${reason}`)
    this.after = after
    this.reason = reason
  }
}

const mostBytes = 32_000_000
const dimensions = { fewest: 2, most: 8192 }

const endpointOf = (url: string): URL => {
  const base = url.replace(/\/+$/, '')
  const { pathname } = new URL(base)
  return new URL(
    pathname.endsWith('/embeddings') ? base : `${base}${pathname === '/' ? '/v1' : ''}/embeddings`,
  )
}

/** The host that texts go to, as people read it. */
export const hostOf = ({ url }: Pick<ServiceSettings, 'url'>): string => endpointOf(url).host

const textOf = async (response: Response): Promise<string> => {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) throw new Unanswered('large')
    parts.push(part)
  }
  return Buffer.concat(parts).toString()
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A vector of length one; undefined where it is none. */
const vectorIn = (value: unknown): Float32Array | undefined => {
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'number')) return undefined
  if (value.length < dimensions.fewest || value.length > dimensions.most) return undefined
  const length = Math.hypot(...value)
  return Number.isFinite(length) && length > 0
    ? Float32Array.from(value, (each: number) => each / length)
    : undefined
}

/** Each at its place, all of one size. */
const vectorsIn = (text: string, count: number): readonly Float32Array[] | undefined => {
  const said: unknown = JSON.parse(text)
  const data = isObject(said) && Array.isArray(said.data) ? said.data : []
  const found: (Float32Array | undefined)[] = new Array(count).fill(undefined)
  if (data.length !== count) return undefined
  const places = new Set(found.keys())
  for (const [i, one] of data.entries()) {
    const place: unknown = isObject(one) ? (one.index ?? i) : undefined
    if (isObject(one) && typeof place === 'number' && places.has(place))
      found[place] = vectorIn(one.embedding)
  }
  const whole = found.filter((one) => one !== undefined)
  const [first] = whole
  return whole.length === count && whole.every(({ length }) => length === first?.length) ? whole : undefined
}

/** Asks a service as OpenAI's is asked; it follows no redirection, so that nothing goes anywhere else. */
export const serviceAt = ({ url, model, key }: ServiceSettings): Service => {
  const endpoint = endpointOf(url)
  const ask = async (input: readonly string[], signal: AbortSignal): Promise<Response> => {
    try {
      return await fetch(endpoint, {
        method: 'POST',
        redirect: 'manual',
        signal,
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, input, encoding_format: 'float' }),
      })
    } catch {
      throw new Unanswered('unreachable')
    }
  }
  return {
    host: endpoint.host,
    model,
    async embed(texts, signal) {
      const response = await ask(texts, signal)
      if (!response.ok) {
        await response.body?.cancel().catch(() => {})
        const { status, headers } = response
        const after = Number(headers.get('retry-after') ?? 0)
        if (status === 429 || status === 503) throw new Unanswered('busy', after > 0 ? after : 0)
        if ([400, 413, 422].includes(status)) throw new Unanswered('unfit')
        throw new Unanswered(status >= 300 && status < 400 ? 'elsewhere' : 'refused')
      }
      try {
        const found = vectorsIn(await textOf(response), texts.length)
        if (found) return found
      } catch (error) {
        if (error instanceof Unanswered) throw error
        throw new Unanswered('unreadable')
      }
      throw new Unanswered('incomplete')
    },
  }
}
