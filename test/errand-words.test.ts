import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const opened = async () => {
  const bot = await openBot([listed('WL-2B3456', 'fahre', { title: 'Überfahrten' })])
  const read = (who: string) =>
    bot.delivered
      .filter(({ to }) => to === `console:${who}`)
      .flatMap((one) => ('card' in one ? one.card : []))
  return { ...bot, read }
}

test.each(['mine', 'partner'])(
  'a partner’s words go back with one button, whichever contact came with the question: %s',
  async (contact) => {
    const { does, deliverDue, read } = await opened()
    await does('bence', 'organization ask', { organization: 'fahre', question: 'Fahren Sie?', contact })
    await deliverDue()
    const button = read('kora')
      .flatMap(({ buttons = [] }) => buttons)
      .find(({ label }) => label === 'Antwort weitergeben')
    const { command, input } = button?.call ?? expect.fail('no button')
    await does('kora', command, { ...input, word: 'Ja, ab zehn' })
    await deliverDue()
    expect(read('bence').map(toText).join('\n')).toContain('Fähre Pevestorf antwortet: Ja, ab zehn')
  },
)

test('an answer to a listing is said yes or no to with its own buttons', async () => {
  const { does, deliverDue, read } = await opened()
  await does('bence', 'respond', { listing: 'WL-2B3456', contact: 'mine' })
  await deliverDue()
  const labels = read('kora').flatMap(({ buttons = [] }) => buttons.map(({ label }) => label))
  expect(labels).toContain('Zusagen')
  expect(labels).not.toContain('Antwort weitergeben')
})
