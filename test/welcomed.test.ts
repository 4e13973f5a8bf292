import { describe, expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { findAll, type Store } from '../src/store.ts'
import { openBot } from './calling.ts'

const expertise = async (store: Store) =>
  (await findAll(store, organizations)).find(({ value }) => value.name === 'Windmühle')?.value.expertise

describe('what is typed after the welcome', () => {
  const welcomed = async () => {
    const talk = await openBot()
    const { says, does, store, clock, deliverDue, delivered } = talk
    await says('zoe', 'beitreten Windmühle, Zoe Zander')
    const [join] = await findAll(store, joins)
    await does('kora', 'join approve', { join: join?.id ?? '' })
    clock.turn(5)
    await deliverDue()
    expect(delivered.some(({ to, card }) => to === 'console:zoe' && card.asks?.field === 'skills')).toBe(true)
    const types = async (text: string) => {
      clock.turn(1)
      return (await says('zoe', text))?.text ?? ''
    }
    return { ...talk, types }
  }

  test('answers the first question; then the second is asked', async () => {
    const { types, store } = await welcomed()
    expect(await types('treppen und fenster')).toContain('Wir suchen (oder: nichts)')
    expect(await types('eine Drehbank')).toMatch(/Danke, jetzt werden Sie gefunden: Windmühle[\s\S]*Drehbank/)
    expect(await expertise(store)).toBe('treppen und fenster')
  })

  test.each([
    ['Wer hat Heu?', 'Heu: Ökohof'],
    ['biete 3 t Stroh', 'Stimmt das so?'],
    ['Danke!', 'Was möchten Sie tun?'],
    ['hilfe', 'Was möchten Sie tun?'],
    ['ja', 'Wir können besonders gut'],
    ['nein', 'Gut, es bleibt alles'],
  ])('%s is what it is anywhere', async (text, answer) => {
    const { types, store } = await welcomed()
    expect(await types(text)).toContain(answer)
    await types(text === 'ja' ? 'abbrechen' : 'Heu')
    expect(await expertise(store)).toBeUndefined()
  })
})
