import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What means the same, in whatever words: a dimension for each line. */
const concepts = [
  'tischler schreiner möbelbau spanerei',
  'honig imkerei summsaft',
  'heu rundballen mümmelwerk',
  'fahrrad pedelix zweirad tekergő',
  'brot backwaren bäckerei bread kenyér',
  'transport spedition umzug fuhrwerk haulage fuvar',
  'fenster verglasung window ablak',
  'treppenbau klettine',
  'kartoffeln erdäpfel potato burgonya krumpli',
  'überfahrten fähre ausflüge ferry komp',
].map((line) => line.split(' '))
const dimensions = 128
/** All texts lie in one corner, as with every real model. */
const corner = 1.5

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/\p{L}+/gu) ?? []

/** The same words have the same vector, always; what means the same lies in the same direction. */
export const vectorOf = (text: string, size = dimensions): number[] => {
  const vector = new Array<number>(size).fill(0)
  vector[0] = corner
  for (const word of fold(text)) {
    const meant = concepts.findIndex((words) => words.some((one) => fold(one)[0] === word))
    if (meant >= 0) vector[1 + meant] = (vector[1 + meant] ?? 0) + 1
    // A word that no concept knows says something of its own.
    else {
      const sum = [...word].reduce((all, letter) => (31 * all + letter.charCodeAt(0)) % 9973, 7)
      const at = 11 + (sum % (size - 11))
      vector[at] = (vector[at] ?? 0) + 0.7
    }
  }
  return vector
}

interface Asked {
  readonly path: string
  readonly key: string | undefined
  readonly model: string
  readonly input: readonly string[]
}
type Answering = (asked: Asked, response: ServerResponse) => void

const json = (response: ServerResponse, status: number, body: unknown, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/** As OpenAI's service answers; each with its index, not in their order. */
export const properly: Answering = ({ input, model }, response) =>
  json(response, 200, {
    object: 'list',
    model,
    data: input
      .map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) }))
      .toReversed(),
    usage: { prompt_tokens: 1, total_tokens: 1 },
  })
export const failing =
  (status: number, headers = {}): Answering =>
  ({ input }, response) =>
    // Many a service repeats what it was sent.
    json(response, status, { error: { message: input.join(' '), code: status } }, headers)
export const saying =
  (text: string): Answering =>
  (_, response) => {
    response.writeHead(200)
    response.end(text)
  }

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}

/** A service on this machine that speaks the protocol, and notes all that it is sent. */
export const openService = async (answering: Answering = properly) => {
  const asked: Asked[] = []
  let answers = answering
  let wait = 0
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { model, input } = JSON.parse(body)
      const one = { path: request.url ?? '', key: request.headers.authorization, model, input }
      asked.push(one)
      setTimeout(() => answers(one, response), wait)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    /** All texts that it was sent, each once. */
    texts: () => [...new Set(asked.flatMap(({ input }) => input))],
    answersBy: (other: Answering) => {
      answers = other
    },
    slowBy: (milliseconds: number) => {
      wait = milliseconds
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type ServiceHere = Awaited<ReturnType<typeof openService>>
