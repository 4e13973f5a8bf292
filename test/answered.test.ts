import { describe, expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

/** Kora may appoint Bence with a "1", and has been shown nothing else since. */
const appointing = async () => {
  const talk = await openBot()
  const asked = await talk.says('kora', 'koordination ernennen Bence Bíró')
  expect(asked?.card.buttons?.length).toBeGreaterThan(1)
  const coordinate = async () =>
    (await talk.store.find(people)).flatMap(({ value }) => (value.coordinates ? [value.id] : []))
  return { ...talk, coordinate }
}

describe('a number', () => {
  test.each([
    ['a refusal', 'Vergiss mich'],
    ['an answer without buttons', 'wer hat was getan?'],
  ])('after %s presses nothing that was shown before', async (_, text) => {
    const { says, clock, coordinate } = await appointing()
    clock.turn(1)
    const shown = await says('kora', text)
    expect(shown?.card.buttons ?? []).toEqual([])
    clock.turn(1)
    expect((await says('kora', '1'))?.text).toContain('Nicht verstanden: „1“')
    expect(await coordinate()).toEqual(['kora'])
  })

  test('after an answer that came by a button, too', async () => {
    const { says, does, clock, coordinate } = await appointing()
    clock.turn(1)
    expect((await does('kora', 'log'))?.card.buttons ?? []).toEqual([])
    clock.turn(1)
    expect((await says('kora', '1'))?.text).toContain('Nicht verstanden: „1“')
    expect(await coordinate()).toEqual(['kora'])
  })

  test('presses the buttons of a refusal', async () => {
    const { says } = await openBot(hay)
    const shut = await says('zoe', 'meine')
    expect(shut?.card.buttons?.[0]?.call.command).toBe('join ask')
    expect((await says('zoe', '1'))?.text).toContain('Welche Organisation?')
  })
})
