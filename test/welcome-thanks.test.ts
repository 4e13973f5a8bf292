import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

test.each([
  ['Danke! Kürbiskernbrot, Torten. Wir suchen: Mehl', 'Kürbiskernbrot, Torten', 'Mehl'],
  ['Thanks a lot! Welding, railings. We are looking for: steel', 'Welding, railings', 'steel'],
  ['Köszi! Szállítás, költöztetés. Keresünk: raklap', 'Szállítás, költöztetés', 'raklap'],
])('nothing of the answer is lost behind a thank-you: %s', async (text, can, seeks) => {
  const { says, does, store, clock, deliverDue } = await openBot()
  await says('zoe', 'beitreten Windmühle, Zoe Zander')
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  clock.turn(5)
  await deliverDue()
  clock.turn(5)
  expect((await says('zoe', text))?.text).toContain(`: ${seeks}`)
  clock.turn(5)
  await says('zoe', '1')
  const [mill] = await store.find(organizations, { where: { name: 'Windmühle' } })
  expect(mill?.value.expertise).toBe(can)
})
