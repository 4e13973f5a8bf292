import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { create, findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'

const codeIn = (text = '') => /[A-Z]{2}-\w{6}-\w{6}/.exec(text)?.[0] ?? ''

/** Bence is linked with Cili by mistake; both are known in one network, and there is another one. */
const linkedByMistake = async () => {
  const bot = await openBot()
  const { store, does } = bot
  await store.commit(await neighbours(store))
  await store.commit([
    create(people, { id: 'bence-nb', network: 'NB', name: 'Bence Bíró', coordinates: true }),
  ])
  await does('bence', 'redeem', { code: codeIn((await does('cili', 'account link'))?.text) })
  const apart = async () =>
    expect((await does('bence', 'account separate', { human: 'bence', network: 'WL' }))?.text).toContain(
      'Alles ist so, wie es vor dem Verbinden war',
    )
  return { ...bot, apart }
}

test('who is let in by their code while linked with somebody by mistake is that person afterwards, and nobody else', async () => {
  const { store, does, apart } = await linkedByMistake()
  const code = codeIn((await does('nils', 'invitation', { person: 'bence-nb' }))?.text)
  await does('bence', 'redeem', { code })
  const desk = (who: string) => does(who, 'desk', { network: 'NB' })
  // As long as they are one, both do it.
  expect((await desk('cili'))?.text).not.toContain('vorbehalten')
  await apart()
  expect((await store.get(people, 'bence-nb'))?.value.human).toBe('bence')
  expect((await desk('bence'))?.text).not.toContain('vorbehalten')
  expect((await desk('cili'))?.text).toContain('vorbehalten')
})

test('who asks to join while linked with somebody by mistake waits in person afterwards', async () => {
  const { store, does, apart } = await linkedByMistake()
  const asks = { organization: 'Schule', name: 'Benedek Bíró' }
  await does('bence', 'join ask', asks, { place: 'console:#schulhof' })
  const [asked] = await findAll(store, joins, { where: { organization: 'schule' } })
  await apart()
  expect((await store.get(people, asked?.value.person ?? ''))?.value.human).toBe('bence')
})
