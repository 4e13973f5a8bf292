import { describe, expect, test } from 'vitest'
import { createConsole, type Shown } from '../../adapters/console/index.ts'
import { createBot } from '../../src/bot.ts'
import type { Card } from '../../src/card.ts'
import { hay } from '../given.ts'
import { storeWith, testClock, worldOf } from '../world.ts'

const notice: Card = {
  title: 'Es gibt etwas Neues.',
  buttons: [{ label: 'Ansehen', call: { command: 'listing show', input: { listing: 'WL-4FC7KQ' } } }],
}

const open = async () => {
  const store = await storeWith('console')
  await store.commit(hay)
  const log: Shown[] = []
  const adapter = createConsole('numbers', (shown) => log.push(shown))
  await adapter.start(createBot(worldOf(store, testClock())))
  const bence = 'console:bence'
  const says = async (text: string, place = bence) => {
    await adapter.hear({ account: bence, place }, text)
    return log.at(-1)?.card.title
  }
  const arrives = async (to = bence) => {
    await adapter.deliver({ kind: 'say', to, card: notice }, `n${log.length}`)
    return log.at(-1)?.counts
  }
  return { says, arrives }
}

describe('a number at the console', () => {
  test('presses the answer that was just read, whatever has arrived since', async () => {
    const { says, arrives } = await open()
    await says('Wer liefert Kaminholz?')
    expect(await arrives()).toBe(false)
    expect(await says('1')).toBe('Stimmt das so?')
  })

  test('and what has arrived is pressed by its words', async () => {
    const { says, arrives } = await open()
    await says('Wer liefert Kaminholz?')
    await arrives()
    expect(await says('ansehen')).toBe('Angebot: Heu (WL-4FC7KQ)')
  })

  test('presses what arrived where the answer before it has no buttons', async () => {
    const { says, arrives } = await open()
    await says('rückgängig')
    expect(await arrives()).toBe(true)
    expect(await says('1')).toBe('Angebot: Heu (WL-4FC7KQ)')
  })

  test('presses the private answer to something said in a room, whatever the room gets to read', async () => {
    const { says, arrives } = await open()
    await says('biete Rotes Rad', 'console:#markt')
    expect(await arrives('console:#markt')).toBe(false)
    expect(JSON.stringify(await says('1', 'console:#markt'))).toContain('Rotes Rad')
  })

  test('presses nothing behind a refusal', async () => {
    const { says } = await open()
    await says('Wer liefert Kaminholz?')
    await says('rückgängig')
    expect(await says('1')).toContain('Was möchten Sie tun?')
  })
})
