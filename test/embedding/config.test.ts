import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { hostOf } from '../../src/search/embedding/service.ts'

const read = (given: Readonly<Record<string, string>>) =>
  readConfig({ LANGUAGE_OF_SHELL: 'de', ...given }, '/nowhere/.env').embedding

test('an installation has one service, or none', () => {
  expect(read({})).toBeUndefined()
  expect(read({ EMBEDDING_MODEL: 'bge-m3', EMBEDDING_URL: '' })).toBeUndefined()
  const url = 'http://localhost:11434/v1'
  expect(read({ EMBEDDING_URL: url, EMBEDDING_MODEL: 'bge-m3' })).toEqual({ url, model: 'bge-m3' })
  expect(
    read({ EMBEDDING_URL: 'https://api.example.org', EMBEDDING_MODEL: 'm', EMBEDDING_KEY: 'sk-1' }),
  ).toEqual({ url: 'https://api.example.org', model: 'm', key: 'sk-1' })
})

test.each([
  [{ EMBEDDING_URL: 'http://localhost:11434/v1' }, 'EMBEDDING_MODEL'],
  [{ EMBEDDING_URL: 'localhost:11434', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_URL'],
  [{ EMBEDDING_URL: 'file:///etc/passwd', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_URL'],
  [{ EMBEDDING_URL: 'https://user:secret@api.example.org', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_URL'],
  [{ EMBEDDING_URL: 'https://api.example.org/?key=1', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_URL'],
  [{ EMBEDDING_URL: 'https://a.example', EMBEDDING_MODEL: 'm', EMBEDDING_KEY: 'a\nb' }, 'EMBEDDING_KEY'],
])('%o: one sentence names what is wrong, and no secret', (given, named) => {
  expect(() => read(given)).toThrow(named)
  expect(() => read(given)).not.toThrow('secret')
})

test.each([
  ['http://localhost:11434/v1', 'localhost:11434'],
  ['https://api.openai.com/v1', 'api.openai.com'],
  ['https://api.example.org:443', 'api.example.org'],
])('%s is at %s', (url, host) => {
  expect(hostOf({ url })).toBe(host)
})
