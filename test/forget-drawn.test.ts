import { expect, test } from 'vitest'
import { drafts } from '../src/draft.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

const half = (id: string, more: object) =>
  create(
    drafts,
    drafts.schema.parse({
      id,
      by: 'console:kora',
      place: 'console:kora',
      command: 'join approve',
      input: {},
      choices: [],
      guess: false,
      lasting: false,
      until: '2026-08-24T10:00:00Z',
      ...more,
    }),
  )

test('what Rundruf wrote beside a question says no name any more, whether anybody vouched for it or not', async () => {
  const { does, store } = await openBot([
    half('listing', {
      asked: 'join',
      choices: ['join approve?join=WL-2A2A2A', 'join approve?join=WL-3A3A3A'],
      labels: ['Zora Zickzack, Ökohof', 'Gita Gast'],
      which: ['Zora Zickzack · Ökohof', 'Gita Gast'],
      title: 'Zora Zickzack möchte dazukommen: Ökohof',
    }),
    // What members typed stays: anybody may call themselves by any words.
    half('typed', { command: 'offer add', input: { title: 'Decken von Zora Zickzack' } }),
  ])
  await does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zora Zickzack', partner: 'okohof' })
  await does('zoe', 'forget me', { sure: 'yes' })
  const left = (await findAll(store, drafts)).map(({ value }) => value)
  const drawn = left.map(({ labels, which, title }) => [labels, which, title])
  expect(JSON.stringify(drawn)).not.toContain('Zickzack')
  expect(JSON.stringify(drawn)).toContain('Gita Gast')
  expect(left.map(({ input }) => input.title)).toContain('Decken von Zora Zickzack')
})
