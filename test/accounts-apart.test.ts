import { expect, test } from 'vitest'
import { accounts, humans } from '../src/domain/account.ts'
import { create } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { tell } from './story.ts'

test.each([
  ['de', 'Konto trennen', 'Meine Konten', 'zuletzt benutzt', 'Getrennt: slack T1/U2'],
  ['en', 'separate account', 'my accounts', 'last used on', 'Separated: slack T1/U2'],
  ['hu', 'fiók leválasztása', 'fiókjaim', 'utoljára használva', 'Leválasztva: slack T1/U2'],
] as const)('three accounts are told apart, in %s', async (locale, separate, list, used, done) => {
  const { anna, store } = await tell('console', locale, 'formal')
  await store.commit([
    ...bystanders,
    ...['slack:T1/U2', 'slack:T1/U9', 'matrix:@anna:a-server-with-a-long-name.example'].flatMap((id, i) => [
      create(humans, { id: `anna${i}`, is: 'anna' }),
      create(accounts, { id, human: `anna${i}`, used: '2026-08-01T00:00:00Z' }),
    ]),
  ])
  await anna.types(list)
  anna.sees('console anna (', `slack T1/U9 (${used}`, `matrix @anna:a-server-with-a-long-na… (${used}`)
  await anna.types(separate)
  anna.sees(`slack T1/U2 (${used}`, `slack T1/U9 (${used}`, 'matrix @anna:a-server-with-a-long-na… (')
  await anna.types('slack T1/U2')
  anna.sees(done)
  expect((await store.get(humans, 'anna0'))?.value.is).toBeUndefined()
  expect((await store.get(humans, 'anna1'))?.value.is).toBe('anna')
})
