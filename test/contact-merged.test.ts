import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

/** The Ökohof has hay; Asztalos answers by Bence, the ferry by Kora or by nobody, and the two become one. */
const opened = async () => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  const { clock, delivered, deliverDue, does, says } = bot
  return {
    ...bot,
    answers: (who: string, partner: string) =>
      does(who, 'respond', { listing: hay, contact: 'mine', for: partner }),
    accepts: (partner: string) => does('anna', 'accept', { response: `${hay}:${partner}`, contact: 'mine' }),
    ends: (who: string, partner: string) =>
      does(who, 'contact end', { agreement: `${hay}:${partner}`, ...(who !== 'anna' && { for: partner }) }),
    async unite() {
      clock.turn(10)
      const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
      clock.turn(10)
      return done?.id.replace(/\/reply$/, '') ?? ''
    },
    undo: async (act: string) => (await does('kora', 'undo', { act }))?.text,
    text: async (who: string, typed: string) => (await says(who, typed))?.text ?? '',
    /** What has newly been delivered to Anna. */
    async heard() {
      const from = delivered.length
      clock.turn(10)
      await deliverDue()
      const fresh = delivered.slice(from).filter(({ to }) => to === 'console:anna')
      return fresh.map((one) => ('card' in one && !('reference' in one) ? toText(one.card) : '')).join('\n')
    },
  }
}

test('of two answers of what is one partner, the one that has come further is read', async () => {
  const { answers, accepts, unite, text } = await opened()
  await answers('kora', 'fahre')
  await answers('bence', 'asztalos')
  await accepts('asztalos')
  await unite()
  expect(await text('anna', 'zeige Heu')).toContain('Bence Bíró, +49 bence')
  expect(await text('anna', 'zeige Fähre')).toContain('+49 bence')
  expect(await text('bence', 'zeige Ökohof')).toContain('+49 anna')
})

test.each(['asztalos', 'fahre'])(
  'a contact that was ended with one of two partners does not come back when they become one: %s',
  async (which) => {
    const { answers, accepts, ends, unite, text } = await opened()
    await answers('kora', 'fahre')
    await answers('bence', 'asztalos')
    await accepts('asztalos')
    await accepts('fahre')
    await ends('anna', which)
    await unite()
    for (const who of ['bence', 'dora']) expect(await text(who, 'zeige Ökohof')).not.toContain('+49 anna')
    expect(await text('anna', 'zeige Fähre')).not.toMatch(/\+49 (?:bence|kora)/)
  },
)

test('a mistaken merge is undone though the contact of the answer that stood for both was ended since', async () => {
  const { answers, accepts, ends, unite, undo, text } = await opened()
  await answers('kora', 'fahre')
  await answers('bence', 'asztalos')
  await accepts('asztalos')
  const act = await unite()
  await ends('bence', 'fahre')
  expect(await undo(act)).toContain('Rückgängig gemacht')
  expect(await text('anna', 'zeige Asztalos')).not.toContain('+49 bence')
  expect(await text('bence', 'zeige Ökohof')).not.toContain('+49 anna')
  const shown = await text('anna', 'zeige Heu')
  expect(shown).toContain('Es meldet sich Fähre Pevestorf: Heu')
  expect(shown).toContain('Asztalos')
  expect(shown).not.toMatch(/\+49 (?:bence|kora)/)
})

test.each([
  ['accept', true],
  ['accept and end', false],
  ['decline', false],
  ['nothing', true],
])('who has answered meanwhile is told to the owner where that is not over: %s', async (word, told) => {
  const { answers, accepts, does, ends, heard, unite, undo } = await opened()
  const act = await unite()
  await answers('bence', 'fahre')
  if (word.startsWith('accept')) await accepts('fahre')
  if (word.endsWith('end')) await ends('bence', 'fahre')
  if (word === 'decline') await does('anna', 'decline', { response: `${hay}:fahre` })
  await heard()
  expect(await undo(act)).toContain('Rückgängig gemacht')
  const said = await heard()
  expect([word, /Gemeldet hat sich Asztalos|Die Zusage gilt jetzt Asztalos/.test(said)]).toEqual([word, told])
  expect(said.includes('+49 bence')).toBe(told)
})
