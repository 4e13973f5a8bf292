import { expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { people } from '../src/domain/person.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

const [early, thanks] = ['Das ist gerade erst gekommen.', 'Danke! Die Partner']

/** Zoe has founded a partner and been let in: what is held about her and the welcome come in this moment. */
const letIn = async () => {
  const talk = await openBot()
  await talk.says('zoe', 'beitreten Windmühle, Zoe Zander')
  const [join] = await findAll(talk.store, joins)
  await talk.does('kora', 'join approve', { join: join?.id ?? '' })
  talk.clock.turn(5)
  await talk.deliverDue()
  const [zoe] = (await findAll(talk.store, people)).filter(({ value }) => value.name === 'Zoe Zander')
  return {
    ...talk,
    types: async (text: string, at?: string) => (await talk.says('zoe', text, at ? { at } : {}))?.text ?? '',
    confirmed: async () => (await talk.store.get(people, zoe?.id ?? ''))?.value.confirmed !== undefined,
  }
}

test.each([
  ['stimmt so', ['Stimmt so', 'Ändern', 'Löschen'], thanks],
  ['Meine Daten stimmen', ['Stimmt so', 'Ändern', 'Löschen'], thanks],
])(
  '“%s” is no answer to what nobody can have read; it is shown, and the next one is',
  async (said, labels, then) => {
    const { types, confirmed } = await letIn()
    const shown = await types(said)
    expect(shown).toContain(early)
    for (const label of labels) expect(shown).toContain(`[${label}: `)
    expect(await confirmed()).toBe(false)
    expect(await types(said)).toContain(then)
  },
)

test('a mere “ja” answers nothing that was asked in words', async () => {
  const { types, confirmed } = await letIn()
  expect(await types('ja')).toContain('Gerade ist nichts offen')
  expect(await confirmed()).toBe(false)
})

test('two seconds later it has been read', async () => {
  const { types, confirmed, clock } = await letIn()
  clock.turn(2)
  expect(await types('stimmt so')).toContain(thanks)
  expect(await confirmed()).toBe(true)
})

test('where the platform says when something was typed, that counts', async () => {
  const { types, confirmed, clock } = await letIn()
  const came = clock()
  clock.turn(60)
  expect(await types('stimmt so', came.add({ seconds: 1 }).toString())).toContain(early)
  expect(await confirmed()).toBe(false)
  const { types: tells } = await letIn()
  expect(await tells('stimmt so', came.add({ seconds: 3 }).toString())).toContain(thanks)
})

test('what is asked before and still open gets the answer', async () => {
  const { says, does, store, clock, deliverDue, delivered } = await openBot()
  await says('zoe', 'beitreten Windmühle, Zoe Zander')
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  const asked = await says('zoe', 'biete 3 t Heu')
  expect(asked?.text).toContain('Stimmt das so?')
  clock.turn(5)
  await deliverDue()
  expect(delivered.some(({ to }) => to === 'console:zoe')).toBe(true)
  expect((await says('zoe', 'ja'))?.text).toContain('Ihr Angebot steht im Netzwerk')
})

test('what says more than yes answers at once, and so does a button', async () => {
  const { types } = await letIn()
  expect(await types('Treppen und Fenster')).toContain('Stimmt das so?')
  const { does, delivered, confirmed } = await letIn()
  const buttons = delivered.flatMap(({ card }) => card.buttons ?? [])
  const call = buttons.find(({ label }) => label === 'Stimmt so')?.call ?? expect.fail('no button')
  await does('zoe', call.command, call.input)
  expect(await confirmed()).toBe(true)
})

test.each(['stimmt so', 'Stimmt so!', 'passt so', 'stimmt'])(
  '“%s” to one’s own data lets nobody in who asks to join',
  async (said) => {
    const { types, confirmed, says, store, clock, deliverDue } = await letIn()
    clock.turn(5)
    // Whoever is in decides about a colleague.
    await says('yann', 'beitreten Windmühle, Yann Young')
    clock.turn(5)
    await deliverDue()
    clock.turn(60)
    expect(await findAll(store, joins)).toHaveLength(1)
    expect(await types(said)).toContain(thanks)
    expect(await confirmed()).toBe(true)
    expect(await findAll(store, joins)).toHaveLength(1)
    await types(said)
    expect(await findAll(store, joins)).toHaveLength(1)
  },
)

test.each(['ja, passt', 'ok passt', 'igen, jó lesz'])(
  '“%s” is a yes to what came last, and says nothing of one’s own data',
  async (said) => {
    const { types, confirmed, says, store, clock, deliverDue } = await letIn()
    clock.turn(3600)
    await says('yann', 'beitreten Windmühle, Yann Young')
    clock.turn(5)
    await deliverDue()
    clock.turn(60)
    expect(await types(said)).toContain('Yann Young')
    expect(await confirmed()).toBe(false)
    expect(await findAll(store, joins)).toEqual([])
  },
)
