import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { codes } from '../src/domain/code.ts'
import { listings } from '../src/domain/listing.ts'
import { openBot } from './calling.ts'

/** Anna offers 3 t of hay; Bence answers for his workshop, Kora for the ferry, which is not in the chat. */
const answered = async () => {
  const opened = await openBot()
  const { store, does, deliverDue, lines } = opened
  await does('anna', 'offer add', { title: 'Heu', quantity: '3 t' })
  const id = (await store.find(listings))[0]?.id ?? ''
  await does('bence', 'respond', { listing: id, contact: 'partner' })
  await does('kora', 'respond', { listing: id, contact: 'partner', for: 'fahre' })
  const settle = async () => {
    for (let i = 0; i < 4; i += 1) await deliverDue()
  }
  await settle()
  const before = lines().length
  return {
    ...opened,
    id,
    /** What Anna calls, and what the others hear because of it and of what was called before. */
    async anna(command: string, input: Readonly<Record<string, string>>) {
      const shown = await does('anna', command, input)
      await settle()
      const heard = lines()
        .slice(before)
        .filter((line) => !line.startsWith('console:#'))
      return { heard, act: shown?.id.replace(/\/reply$/, '') ?? '' }
    },
  }
}

test('who waits hears that it was withdrawn, and that it is open again', async () => {
  const { anna, id } = await answered()
  const { heard, act } = await anna('withdraw', { listing: id })
  expect(heard.toSorted()).toEqual([
    'console:bence ← Ist nicht mehr da: Heu. Danke für Ihre Antwort!',
    'console:kora ← Ist nicht mehr da: Heu. Danke für Ihre Antwort!',
  ])
  expect((await anna('undo', { act })).heard.slice(2).toSorted()).toEqual([
    'console:bence ← Doch wieder offen: Heu. Ihre Antwort gilt weiter.',
    'console:kora ← Doch wieder offen: Heu. Ihre Antwort gilt weiter.',
  ])
})

test('who waits hears when all of it is promised to somebody else, and when that is taken back', async () => {
  const { anna, id } = await answered()
  const { heard, act } = await anna('accept', { response: `${id}:asztalos`, contact: 'partner' })
  expect(heard.toSorted()).toEqual([
    'console:bence ← Ökohof sagt zu: Heu',
    'console:kora ← Hat sich inzwischen erledigt: Heu. Danke für Ihre Antwort!',
  ])
  expect((await anna('undo', { act })).heard.slice(2).toSorted()).toEqual([
    'console:bence ← Ökohof hat die Zusage zurückgenommen: Heu',
    'console:kora ← Doch wieder offen: Heu. Ihre Antwort gilt weiter.',
  ])
})

test('who was thanked hears that it is taken back', async () => {
  const { anna, id } = await answered()
  const { heard, act } = await anna('fulfil', { listing: id, helper: 'asztalos' })
  expect(heard.toSorted()).toEqual([
    'console:bence ← Ökohof sagt Danke: Heu',
    'console:kora ← Hat sich inzwischen erledigt: Heu. Danke für Ihre Antwort!',
  ])
  const { heard: then } = await anna('undo', { act })
  expect(then).toContain('console:bence ← Ökohof hat den letzten Schritt zurückgenommen: Heu')
})

test('what can be taken back is offered by its title, and only as long as it can be', async () => {
  const { says, does } = await openBot()
  await does('anna', 'offer add', { title: 'Heu' })
  await does('anna', 'offer add', { title: 'Stroh' })
  const offered = async () => (await says('anna', 'rückgängig'))?.text ?? ''
  const first = await offered()
  expect([first.includes('veröffentlichen: Heu'), first.includes('veröffentlichen: Stroh')]).toEqual([
    true,
    true,
  ])
  expect((await says('anna', '1'))?.text).toContain('Rückgängig gemacht: ')
  const second = await offered()
  expect(second).toContain('veröffentlichen: Heu')
  expect(second).not.toContain('Stroh')
  await says('anna', '1')
  expect(await offered()).toBe('„Rückgängig machen“: Da ist gerade nichts offen.')
})

test('a code that was tried wrongly is not given back', async () => {
  const { store, does } = await openBot()
  const text = (await does('kora', 'invitation', { person: 'emil' }))?.text ?? ''
  const id = /WL-[0-9A-Z]{6}(?=-[0-9A-Z]{6})/.exec(text)?.[0] ?? ''
  await does('bence', 'redeem', { code: `${id}-ABCD22` })
  const wrong = (await store.get(codes, id))?.value.wrong
  const act = (await store.find(acts, { where: { command: 'redeem' } })).at(-1)?.id ?? ''
  await does('bence', 'undo', { act })
  expect([wrong, (await store.get(codes, id))?.value.wrong]).toEqual([1, 1])
})
