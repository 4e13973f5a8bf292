import { describe, expect, onTestFinished, test } from 'vitest'
import { serviceAt, Unanswered } from '../../src/search/embedding/service.ts'
import { listed } from '../world.ts'
import { agree, openMeaning, soon, vectorsIn } from './here.ts'
import { failing, openService, properly, saying, vectorOf } from './service-here.ts'

const embedding = (vector: unknown, index: unknown = 0) => ({ object: 'embedding', index, embedding: vector })
const data = (...all: unknown[]) => saying(JSON.stringify({ data: all }))

const useless = {
  'is down for good': failing(500),
  'wants to be left alone': failing(429, { 'retry-after': '1' }),
  'knows nobody': failing(401),
  'sends elsewhere': failing(307, { location: 'http://127.0.0.1:9/v1/embeddings' }),
  'moved for ever': failing(301, { location: 'http://127.0.0.1:9/v1/embeddings' }),
  'answers with a page': saying('<html>Hello</html>'),
  'answers nothing': saying(''),
  'answers null': saying('null'),
  'answers with less': data(),
  'answers with more': data(...Array.from({ length: 99 }, (_, i) => embedding(vectorOf('x'), i))),
  'answers in words': data(embedding(['one', 'two'])),
  'answers out of measure': saying('{"data":[{"index":0,"embedding":[1e999,1]}]}'),
  'answers without direction': data(embedding([0, 0, 0])),
  'answers with one number': data(embedding([1])),
  'answers out of place': data(embedding(vectorOf('x'), 7)),
  'answers far out of place': data(embedding(vectorOf('x'), 4e9)),
  'answers at a strange place': data(embedding(vectorOf('x'), '__proto__')),
  'breaks off': ((_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('{"data":[')
    setTimeout(() => response.destroy(), 5)
  }) satisfies typeof properly,
  'hangs up': ((_, response) => void response.destroy()) satisfies typeof properly,
}

describe('a service that gives nothing of use', () => {
  test.each(Object.entries(useless))('%s', async (_, answering) => {
    const service = await openService(answering)
    onTestFinished(() => service.close())
    const asked = serviceAt({ url: service.url, model: 'm', key: 'sesam' }).embed(
      ['Geheimer Honig'],
      AbortSignal.timeout(2_000),
    )
    const error = await asked.then(
      () => expect.fail('answered'),
      (why: unknown) => why,
    )
    expect(error).toBeInstanceOf(Unanswered)
    // What is logged of it holds neither what was asked nor what was answered, nor the key.
    expect(`${error instanceof Error ? `${error.message}${error.stack}${error.cause}` : ''}`).not.toMatch(
      /Honig|sesam|html/i,
    )
  })

  test('a whole library is not read', async () => {
    const service = await openService((_, response) => {
      response.writeHead(200)
      const write = () => {
        while (response.write(' '.repeat(1_000_000)));
        response.once('drain', write)
      }
      write()
    })
    onTestFinished(() => service.close())
    const asked = serviceAt({ url: service.url, model: 'm' }).embed(['x'], AbortSignal.timeout(20_000))
    await expect(asked).rejects.toThrow('large')
  })

  test.each(Object.entries(useless))(
    '%s: the answer is that of the letters, at once',
    async (_, answering) => {
      const opened = await openMeaning({
        more: [listed('WL-BBBBBB', 'asztalos', { title: 'Fahrrad mit Korb' })],
      })
      const { ask, filled, service, store } = opened
      await filled(9)
      service.answersBy(answering)
      for (const [question, verdict] of [
        ['Wer hat Heu?', 'answer'],
        ['Pedelix', 'none'],
        ['Wer hat einen Pedelix?', 'none'],
      ] as const) {
        const answer = await ask(question)
        expect(answer.verdict).toBe(verdict)
        expect(answer.ms).toBeLessThan(450)
      }
      expect(await vectorsIn(store, 'WL')).toHaveLength(9)
    },
  )
})

test('an answer waits 300 ms at most, and the next one has what was late', async () => {
  const { ask, filled, service } = await openMeaning()
  await filled(8)
  service.slowBy(900)
  const late = await ask('Wer baut eine Klettine?')
  expect(late.verdict).toBe('none')
  expect(late.ms).toBeGreaterThan(280)
  expect(late.ms).toBeLessThan(500)
  // Who asks the same once more does not wait once more.
  expect((await ask('Wer baut eine Klettine?')).ms).toBeLessThan(150)
  await new Promise((resolve) => setTimeout(resolve, 900))
  const sent = service.asked.length
  expect(await ask('Wer baut eine Klettine?')).toMatchObject({ verdict: 'near', who: ['asztalos'] })
  expect(service.asked.length).toBe(sent)
  // Many at once wait no longer.
  const all = await Promise.all(Array.from({ length: 30 }, (_, i) => ask(`Klettine ${'xyz'.repeat(i)}`)))
  for (const { ms } of all) expect(ms).toBeLessThan(900)
  expect(service.asked.length - sent).toBeLessThanOrEqual(8)
})

test('a service that is down is asked for nobody for a while, so that no question waits for it', async () => {
  const { ask, filled, service } = await openMeaning()
  await filled(8)
  service.answersBy(failing(503))
  for (const word of ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs']) await ask(`Klettine ${word}zeug`)
  expect(service.asked.filter(({ input }) => input.join('').includes('zeug'))).toHaveLength(3)
})

test('other sizes than before are no answer', async () => {
  const { ask, filled, service, failures, store } = await openMeaning()
  await filled(8)
  service.answersBy(({ input }, response) => {
    response.end(JSON.stringify({ data: input.map((text, i) => embedding(vectorOf(text, 60), i)) }))
  })
  expect((await ask('Klettine')).verdict).toBe('none')
  await store.commit([listed('WL-BBBBBB', 'asztalos')])
  await soon(() => expect(failures.length).toBeGreaterThan(0))
  expect(await vectorsIn(store, 'WL')).toHaveLength(8)
})

test('after a failure it is tried again, later each time, and then goes on', async () => {
  const service = await openService(failing(500))
  const { filled, failures, ask } = await openMeaning({ service })
  await soon(() => expect(failures.length).toBeGreaterThan(1))
  expect((await ask('Wer hat Heu?')).verdict).toBe('answer')
  const [first] = failures
  expect(String(first)).toBe('Unanswered: the embedding service: refused')
  service.answersBy(properly)
  await filled(8)
  expect((await ask('Klettine')).who).toEqual(['asztalos'])
})

test('one network that is refused does not keep another from its turn', async () => {
  const service = await openService(({ input, ...one }, response) =>
    input.includes('Heu') ? failing(403)({ input, ...one }, response) : properly({ input, ...one }, response),
  )
  const { filled, store } = await openMeaning({ service })
  await agree(store, 'BB', service.host)
  await filled(2, 'BB')
  expect(await vectorsIn(store, 'WL')).toEqual([])
})

test('a text that the service does not take keeps no other back, and is not sent again and again', async () => {
  const service = await openService((one, response) =>
    (one.input.includes('Honig') ? failing(400) : properly)(one, response),
  )
  const { filled, store, ask, failures } = await openMeaning({ service })
  await filled(7)
  await store.commit([listed('WL-BBBBBB', 'asztalos')])
  await filled(8)
  expect(service.asked.filter(({ input }) => input.length === 1 && input[0] === 'Honig')).toHaveLength(1)
  expect(failures).toEqual([])
  expect((await ask('Klettine')).who).toEqual(['asztalos'])
})

test('a service that takes none at all is not sent each by itself', async () => {
  const service = await openService(failing(400))
  const { failures, stop } = await openMeaning({ service })
  await soon(() => expect(failures.length).toBeGreaterThan(0))
  await stop()
  expect(service.asked.filter(({ input }) => input.length === 1).length).toBeLessThanOrEqual(4)
})

test('whoever stops while it waits is not kept', async () => {
  const service = await openService()
  service.slowBy(5_000)
  const { stop, failures } = await openMeaning({ service })
  await soon(() => expect(service.asked.length).toBe(1))
  const started = performance.now()
  await stop()
  expect(performance.now() - started).toBeLessThan(1_000)
  expect(failures).toEqual([])
})

test('where it is down from the start, a program starts, answers and stops', async () => {
  const { ask, stop } = await openMeaning({ url: () => 'http://127.0.0.1:9' })
  expect((await ask('Wer hat Heu?')).verdict).toBe('answer')
  await stop()
})

test.each([
  ['http://127.0.0.1:PORT', '/v1/embeddings'],
  ['http://127.0.0.1:PORT/', '/v1/embeddings'],
  ['http://127.0.0.1:PORT/v1', '/v1/embeddings'],
  ['http://127.0.0.1:PORT/v1/', '/v1/embeddings'],
  ['http://127.0.0.1:PORT/v1/embeddings', '/v1/embeddings'],
  ['http://127.0.0.1:PORT/api/openai', '/api/openai/embeddings'],
])('%s', async (url, path) => {
  const service = await openService()
  onTestFinished(() => service.close())
  const at = serviceAt({ url: url.replace('127.0.0.1:PORT', service.host), model: 'm' })
  expect(at.host).toBe(service.host)
  const [vector] = await at.embed(['Honig'], AbortSignal.timeout(2_000))
  expect(vector).toHaveLength(128)
  expect(service.asked).toEqual([{ path, key: undefined, model: 'm', input: ['Honig'] }])
})
