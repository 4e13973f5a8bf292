import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeCall } from '../src/card.ts'
import { type Facts, likely } from '../src/help/likely.ts'
import { commands } from './world.ts'

const everything = new Set(commands.map(({ name }) => name))
const outside = new Set(['network show', 'network coordinators', 'who supplies', 'join ask'])

const facts = (more: Partial<Facts> = {}): Facts => ({
  standing: 'member',
  may: everything,
  closing: false,
  desk: 0,
  joins: 0,
  answers: [],
  unconfirmed: false,
  expired: [],
  partners: [{ id: 'okohof', name: 'Ökohof' }],
  unknown: [],
  alone: [],
  open: 0,
  sought: false,
  ...more,
})
const calls = (more: Partial<Facts> = {}) => likely(facts(more)).map(({ call }) => writeCall(call))
const named = (id: string) => ({ id, name: `called ${id}` })

test.each<[string, Partial<Facts>, readonly string[]]>([
  [
    'nothing yet: what others offer, then what everybody does',
    { example: 'Heu' },
    ['who supplies?question=Heu', 'offer add', 'request add', 'organization show', 'organization list'],
  ],
  [
    'nobody offers anything',
    {},
    ['who supplies', 'offer add', 'request add', 'organization show', 'organization list'],
  ],
  [
    'an answer waits: it is accepted at once',
    { answers: [named('WL-1:biohof')], open: 1 },
    ['accept?response=WL-1%3Abiohof', 'who supplies', 'offer add', 'request add', 'mine'],
  ],
  [
    'several answers wait: they are looked at, and that once',
    { answers: [named('a'), named('b')], open: 1 },
    ['mine', 'who supplies', 'offer add', 'request add', 'organization show'],
  ],
  [
    'something has run out',
    { expired: [named('WL-1')] },
    ['listing renew?listing=WL-1', 'who supplies', 'offer add', 'request add', 'organization show'],
  ],
  [
    'nobody knows what they are good at, of one of their two partners',
    { unknown: [named('holz')], partners: [named('holz'), named('heu')] },
    ['welcome?for=holz', 'who supplies', 'offer add', 'request add', 'organization show'],
  ],
  [
    'their details are not confirmed, and somebody would like to join them',
    { unconfirmed: true, joins: 1 },
    ['join approve', 'privacy', 'who supplies', 'offer add', 'request add'],
  ],
  [
    'alone at a partner',
    { alone: [named('okohof')], sought: true },
    [
      'who supplies',
      'offer add',
      'request add',
      'member list?organization=okohof',
      'listing list?kind=request',
    ],
  ],
  [
    'everything waits: three of it, and room for what is always wanted',
    { standing: 'coordinator', desk: 3, answers: [named('a')], unconfirmed: true, expired: [named('b')] },
    ['desk', 'accept?response=a', 'privacy', 'who supplies', 'offer add'],
  ],
  [
    'who coordinates and has no partner',
    { standing: 'coordinator', partners: [] },
    ['who supplies', 'organization add', 'invitations', 'desk', 'organization list'],
  ],
  [
    'something on the desk',
    { standing: 'coordinator', partners: [], desk: 2 },
    ['desk', 'who supplies', 'organization add', 'invitations', 'organization list'],
  ],
  ['shut out', { standing: 'blocked' }, ['privacy', 'my data', 'forget me']],
  ['the network is closing', { closing: true }, ['network reopen', 'network show', 'my data', 'privacy']],
  [
    'a stranger',
    { standing: 'stranger', may: outside, partners: [] },
    ['network show', 'network coordinators'],
  ],
  ['at no door', { standing: 'stranger', may: new Set(), partners: [] }, []],
])('%s', (_, more, expected) => {
  expect(calls(more)).toEqual(expected)
})

test('never more than five, never twice, never what may not be called, and the same every time', () => {
  const some = fc.array(fc.string({ minLength: 1 }).map(named), { maxLength: 3 })
  const any = fc.record({
    standing: fc.constantFrom('stranger', 'guest', 'blocked', 'member', 'coordinator' as const),
    may: fc.subarray([...everything]).map((names) => new Set(names)),
    closing: fc.boolean(),
    desk: fc.nat(3),
    joins: fc.nat(3),
    answers: some,
    unconfirmed: fc.boolean(),
    expired: some,
    partners: some,
    unknown: some,
    alone: some,
    open: fc.nat(3),
    sought: fc.boolean(),
  })
  fc.assert(
    fc.property(any, (known) => {
      const found = likely(known)
      expect(found.length).toBeLessThanOrEqual(5)
      const names = found.map(({ call }) => call.command)
      expect(new Set(names).size).toBe(names.length)
      expect(names.every((name) => known.may.has(name))).toBe(true)
      expect(likely(known)).toEqual(found)
    }),
  )
})
