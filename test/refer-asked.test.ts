import { expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { referrals } from '../src/domain/referral.ts'
import { create, findAll } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'

const opened = async () => {
  const all = await openBot([
    create(organizations, { id: 'haus', network: 'WL', name: 'Haus', phone: '05841 2' }),
  ])
  const refers = async () =>
    (await all.does('bence', 'refer', { organization: 'fahre', asker: 'okohof' }))?.text ?? ''
  const asks = (input: object) =>
    all.does('anna', 'organization ask', { question: 'Haben Sie Leim?', contact: 'partner', ...input })
  return { ...all, refers, asks }
}
const refused = 'Von dort kam in letzter Zeit keine Frage: Ökohof'

test('who has asked nothing is told of nobody, nor is anybody told of them', async () => {
  const { refers, deliverDue, delivered, store } = await opened()
  expect(await refers()).toBe(refused)
  await deliverDue()
  expect(standingAt(delivered, 'anna')).toBe('')
  expect(await findAll(store, referrals)).toEqual([])
})

test('who has asked is told, for three months', async () => {
  const { refers, asks, clock } = await opened()
  await asks({ organization: 'asztalos' })
  clock.turn(91 * 24 * 3600)
  expect(await refers()).toBe(refused)
  await asks({ organization: 'asztalos' })
  clock.turn(80 * 24 * 3600)
  expect(await refers()).toContain('Danke')
})

test('who has asked another with their own contact has not asked here', async () => {
  const { refers, asks } = await opened()
  await asks({ organization: 'haus', contact: 'mine' })
  expect(await refers()).toBe(refused)
  await asks({ organization: 'asztalos', contact: 'mine' })
  expect(await refers()).toContain('Danke')
})

test('a question in a room is answered by whoever reads it', async () => {
  const { refers, does } = await opened()
  await does('anna', 'room ask', { question: 'Wer hat Leim?', room: 'console:#plausch' })
  expect(await refers()).toContain('Danke')
})
