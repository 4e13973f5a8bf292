import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { debts, posts } from '../src/debt.ts'
import { codes } from '../src/domain/code.ts'
import { joins } from '../src/domain/join.ts'
import { prospects } from '../src/domain/prospect.ts'
import { drafts } from '../src/draft.ts'
import { errands } from '../src/errand/errand.ts'
import { createLog } from '../src/log.ts'
import { createThinning } from '../src/privacy/thin.ts'
import { createRundruf } from '../src/serving.ts'
import { findAll, type Kind, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { contentOf, openBot } from './calling.ts'
import { everything } from './given.ts'
import { commands } from './world.ts'

const day = 24 * 3600

/** Everything a network has, and Bence has asked the ferry something, Anna half said something, Kora noted somebody. */
const busy = async () => {
  const world = await openBot([...everything, ...bystanders])
  const { does, says, store } = world
  await does('bence', 'organization ask', {
    organization: 'fahre',
    question: 'Nimmt Herr Kranz aus Gartow noch Gäste mit?',
    contact: 'mine',
  })
  await says('anna', 'biete Stroh')
  await does('kora', 'invitation', { person: 'emil' })
  await says('cili', 'konto verbinden')
  const noted = await store.get(prospects, 'WL-7PQRST')
  if (noted)
    await store.commit([
      replace(noted, { ...noted.value, contact: 'Frau Backhaus 0151 1234567', note: 'mag keine Anrufe' }),
    ])
  return world
}
const textOf = async (store: Parameters<typeof contentOf>[0]) => JSON.stringify(await contentOf(store))

test('what is passed on leaves nothing of its words, and its card says what came of it', async () => {
  const { does, store, deliverDue, delivered } = await busy()
  const asked = (await findAll(store, errands)).find(({ value }) => value.asker.person === 'bence')
  const errand = asked?.id ?? ''
  await does('kora', 'errand reached', { errand })
  expect(JSON.stringify((await store.get(errands, errand))?.value)).not.toContain('Kranz')
  const shown = (await does('kora', 'errand show', { errand }))?.text
  expect(shown).toMatch(/^Erledigt: Fähre Pevestorf\n/)
  expect(shown).not.toContain('Kranz')
  // Whoever was reached may answer later.
  await does('kora', 'errand answer', { errand, word: 'ja, gern' })
  await deliverDue()
  const heard = delivered.filter(({ to }) => to === 'console:bence').map(({ card }) => JSON.stringify(card))
  expect(heard.filter((card) => card.includes('ja, gern'))).toHaveLength(1)
  expect(heard.find((card) => card.includes('erreicht'))).toContain('Kranz')
})

test('who has joined is noted no more, and taken back it is', async () => {
  const { does, store } = await busy()
  const joined = await does('kora', 'prospect join', { prospect: 'WL-7PQRST', fresh: 'yes' })
  const kept = async () => (await store.get(prospects, 'WL-7PQRST'))?.value
  expect(await kept()).not.toHaveProperty('contact')
  expect(await kept()).not.toHaveProperty('note')
  await does('kora', 'undo', { act: joined?.id.replace(/\/reply$/, '') ?? '' })
  expect(await kept()).toMatchObject({ contact: 'Frau Backhaus 0151 1234567', note: 'mag keine Anrufe' })
})

test.each<readonly [Kind, number]>([
  [drafts, 1],
  [codes, 90],
  [acts, 2 * 365],
  [errands, 2 * 365],
  [debts, 2 * 365],
  [posts, 2 * 365],
])('$name is forgotten when its time is over, and not before', async ({ name, ...kind }, days) => {
  const { store, clock, deliverDue } = await busy()
  await deliverDue()
  const all = async () => (await store.find({ name, ...kind })).length
  const before = await all()
  expect(before).toBeGreaterThan(0)
  clock.turn((days - 40) * day)
  const thin = createThinning(store)
  await thin(clock())
  if (days > 40) expect(await all()).toBeGreaterThan(0)
  clock.turn(42 * day)
  await thin(clock())
  expect(await all()).toBe(0)
})

test('a bot that runs on forgets every hour what has become old', async () => {
  const { does, store, clock } = await busy()
  await does('kora', 'prospect approach', { prospect: 'WL-7PQRST' })
  const rundruf = createRundruf({ store, commands, adapters: [], clock, log: createLog('silent') })
  await rundruf.start()
  await rundruf.deliverDue()
  expect(await textOf(store)).toContain('Stroh')
  clock.turn(2 * day)
  await rundruf.deliverDue()
  expect(await findAll(store, drafts)).toEqual([])
  const before = async () =>
    (await findAll(store, acts))
      .flatMap(({ value }) => value.touched)
      .filter((one) => one.before !== undefined)
  expect(await before()).not.toEqual([])
  clock.turn(29 * day)
  await rundruf.deliverDue()
  expect(await before()).toEqual([])
  // What nobody has decided stays, however old.
  expect(await findAll(store, joins)).not.toEqual([])
  await rundruf.stop()
  await store.close()
})
