import { expect, test } from 'vitest'
import type { Card } from '../src/card.ts'
import { organizations } from '../src/domain/organization.ts'
import { create } from '../src/store.ts'
import { listed } from './world.ts'
import { welcomed } from './zoe-welcomed.ts'

const tags = [...'ABCDEFGH']
/** So many listings of the Asztalos, the last of them the newest. */
const listings = (n: number, title: string, kind: 'offer' | 'request' = 'offer') =>
  tags
    .slice(0, n)
    .map((tag, i) => listed(`WL-2${tag}3456`, 'asztalos', { title, kind, at: `2026-08-0${i + 1}T00:00:00Z` }))
const makers = (n: number) =>
  tags.slice(0, n).map((tag) =>
    create(organizations, {
      id: `WL-3${tag}3456`,
      network: 'WL',
      name: `Werkstatt ${tag}`,
      expertise: 'Orgelbau',
    }),
  )

const linesOf = (card: Card | undefined) =>
  (card?.blocks ?? []).flatMap((block) => (block.kind === 'items' ? block.items : []))
const headed = (card: Card | undefined) =>
  (card?.blocks ?? []).flatMap((block) => (block.kind === 'text' ? [String(block.line)] : []))

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [7, 3],
])('of %i that are there the welcome shows the newest, %i', async (there, shown) => {
  const { card } = await welcomed({ changes: listings(there, 'Leiter') })
  expect(linesOf(card)).toHaveLength(shown)
  expect(headed(card).includes('Neu im Netzwerk:')).toBe(shown > 0)
  if (there === 7)
    expect(linesOf(card).map(({ button }) => button?.call.input.listing)).toEqual([
      'WL-2G3456',
      'WL-2F3456',
      'WL-2E3456',
    ])
})

test.each([
  [0, 0, 0],
  [1, 0, 1],
  [0, 2, 2],
  [1, 1, 2],
  [1, 5, 3],
  [2, 5, 3],
  [3, 5, 3],
  [7, 0, 3],
  [7, 5, 3],
  [0, 7, 3],
])('%i listings and %i partners that fit what is sought: %i are shown', async (offers, partners, shown) => {
  const { does } = await welcomed({ changes: [...listings(offers, 'Orgelbau'), ...makers(partners)] })
  const answer = await does('zoe', 'welcome', { skills: 'Mehl', seeks: 'Orgelbau' })
  const all = linesOf(answer?.card)
  expect(all).toHaveLength(shown)
  expect(new Set(all.map(({ line }) => JSON.stringify(line))).size).toBe(all.length)
})
