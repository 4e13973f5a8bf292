import { expect, test } from 'vitest'
import { statesSince } from '../src/states.ts'
import type { OfNetwork } from '../src/store.ts'

const place = (name: string) => ({ id: 'a', network: 'WL', name }) as OfNetwork

/** What acts made of one record, as revisions; each knows what was before it. */
const deedsOf = (...revs: readonly (readonly [act: string, rev: number, before?: OfNetwork])[]) =>
  new Map([
    [
      'organization/a',
      revs.map(([act, rev, before]) => ({
        ...{ kind: 'organization', id: 'a', rev, act, command: 'organization edit' },
        ...(before && { before }),
      })),
    ],
  ])

test('a record that is gone and made anew is another one, however far it has come since', () => {
  const first = deedsOf(['edit', 2, place('Alt')])
  const since = deedsOf(
    ['edit', 2, place('Alt')],
    ['gone', 0, place('Neu')],
    ['again', 1],
    ['on', 2, place('Anders')],
    ['further', 3, place('Anders')],
  )
  const one = { kind: 'organization', id: 'a', rev: 2, before: place('Alt') }
  expect(statesSince(one, 'edit', { rev: 2, value: place('Neu') }, first)).toEqual([place('Neu')])
  expect(statesSince(one, 'edit', { rev: 3, value: place('Jetzt') }, since)).toEqual([])
})

test('what was dropped by an act that was taken back is the same as before, as it was or not', () => {
  const all = [
    { act: 'edit', rev: 2, before: place('Alt') },
    { act: 'on', rev: 3, before: place('Neu') },
    { act: 'gone', rev: 0, was: 3, before: place('Anders') },
    { act: 'back', rev: 1, command: 'undo', tookBack: 'gone' },
  ]
  const deedsWith = (more: object) =>
    new Map([
      [
        'organization/a',
        all.map((one) => ({
          kind: 'organization',
          id: 'a',
          command: 'edit',
          ...one,
          ...(one.rev === 1 && more),
        })),
      ],
    ])
  const one = { kind: 'organization', id: 'a', rev: 2, before: place('Alt') }
  const now = { rev: 1, value: place('Anders') }
  expect(statesSince(one, 'edit', now, deedsWith({}))).toEqual([place('Neu'), place('Anders')])
  expect(statesSince(one, 'edit', now, deedsWith({ tookBack: 'other' }))).toEqual([])
})
