import { expect, test } from 'vitest'
import { responses } from '../src/domain/response.ts'
import { findAll } from '../src/store.ts'
import { contentOf, openBot } from './calling.ts'
import { listed } from './world.ts'

const said = 'Nur mit Hanglader'

const opened = async () => {
  const all = await openBot([
    listed('WL-3J3J3J', 'okohof', { title: 'Steg' }),
    listed('WL-5N5N5N', 'fahre', { title: 'Bank' }),
  ])
  await all.does('bence', 'respond', { listing: 'WL-3J3J3J', contact: 'mine', note: said })
  await all.does('anna', 'accept', { response: 'WL-3J3J3J:asztalos', contact: 'mine' })
  await all.deliverDue()
  const kinds = async (text: string) =>
    (await contentOf(all.store))
      .filter(({ value }) => JSON.stringify(value).includes(text))
      .map(({ kind }) => kind)
  return { ...all, kinds }
}

test.each(['bence', 'anna'])('what was said with an answer is gone when %s ends the contact', async (who) => {
  const { clock, deliverDue, does, kinds, store } = await opened()
  expect(await kinds(said)).toContain('act')
  await does(who, 'contact end', { agreement: 'WL-3J3J3J:asztalos' })
  clock.turn(5)
  await deliverDue()
  expect(await kinds(said)).toEqual([])
  const [left] = (await findAll(store, responses)).map(({ value }) => value)
  expect(left).toMatchObject({ state: 'accepted', ended: expect.any(String) })
})

test('what was said with an answer to another partner stays', async () => {
  const { does, kinds } = await opened()
  await does('bence', 'respond', { listing: 'WL-5N5N5N', contact: 'mine', note: 'Am Abend' })
  await does('kora', 'accept', { response: 'WL-5N5N5N:asztalos', contact: 'partner', for: 'fahre' })
  await does('bence', 'contact end', { agreement: 'WL-3J3J3J:asztalos' })
  expect(await kinds(said)).toEqual([])
  expect(await kinds('Am Abend')).toEqual(expect.arrayContaining(['response', 'act']))
})

test('the copy in the chat has the answer, and not what was said with it', async () => {
  const { does } = await opened()
  const text = (await does('kora', 'network export', {}))?.card.file?.text
  expect(text).toContain('WL-3J3J3J:asztalos')
  expect(text).not.toContain(said)
})
