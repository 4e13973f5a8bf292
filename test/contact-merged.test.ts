import { describe, expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { listings } from '../src/domain/listing.ts'
import { memberships } from '../src/domain/person.ts'
import { create, findAll } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
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
type Opened = Awaited<ReturnType<typeof opened>>

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

test.each([
  ['member remove', { member: 'bence:fahre', for: 'fahre' }],
  ['organization archive', { organization: 'fahre', sure: 'yes' }],
])(
  'what ended by mistake and was taken back is given still when two are two again: %s',
  async (command, input) => {
    const { answers, accepts, clock, does, unite, undo, text } = await opened()
    await answers('bence', 'asztalos')
    await accepts('asztalos')
    const act = await unite()
    const gone = await does('kora', command, input)
    expect(await text('anna', 'zeige Heu')).not.toContain('+49 bence')
    clock.turn(10)
    expect(await undo(gone?.id.replace(/\/reply$/, '') ?? '')).toContain('Rückgängig gemacht')
    expect(await text('anna', 'zeige Heu')).toContain('+49 bence')
    clock.turn(10)
    // Nobody has come since.
    expect(await undo(act)).toBe(
      'Rückgängig gemacht: Partner zusammenlegen (Fähre Pevestorf, Asztalos)\nWas andere inzwischen gelesen oder erhalten haben, bleibt bei ihnen.',
    )
    expect(await text('anna', 'zeige Heu')).toContain('+49 bence')
  },
)

test('who left while two were one and was let in again has given it no longer when they are two again', async () => {
  const { answers, accepts, clock, does, store, unite, undo, text } = await opened()
  await answers('bence', 'asztalos')
  await accepts('asztalos')
  const act = await unite()
  await does('bence', 'leave', { from: 'fahre', sure: 'yes' })
  clock.turn(10)
  await store.commit([
    create(memberships, {
      id: 'bence:fahre',
      network: 'WL',
      person: 'bence',
      organization: 'fahre',
      role: 'colleague',
    }),
  ])
  await undo(act)
  expect(await text('anna', 'zeige Heu')).not.toContain('+49 bence')
})

describe('whoever was given a contact while two were one reads it still when they are two again', () => {
  const delivers = async ({ clock, deliverDue, delivered }: Opened, who: string) => {
    for (let i = 0; i < 2; i += 1) {
      clock.turn(10)
      await deliverDue()
    }
    return standingAt(delivered, who)
  }

  test('with an answer, on a card of their own partner, as long as they belong there', async () => {
    const all = await opened()
    const { accepts, does, unite, undo } = all
    const act = await unite()
    await does('bence', 'respond', { listing: hay, contact: 'mine' })
    await accepts('fahre')
    expect(await delivers(all, 'bence')).toContain('+49 anna')
    expect(await undo(act)).toContain('Rückgängig gemacht')
    const seen = await delivers(all, 'bence')
    expect(seen).toContain('Weiter in Kontakt mit Ökohof: Heu\nKontakt: Anna Amsel, +49 anna')
    await does('anna', 'contact end', { agreement: `${hay}:asztalos` })
    expect(await delivers(all, 'bence')).not.toContain('+49 anna')
  })

  test('with what they published, on the card that stands; whoever has stayed with the other reads it no more', async () => {
    const all = await opened()
    const { does, store, unite, undo } = all
    const act = await unite()
    await does('bence', 'offer add', { title: 'Most' })
    const [most] = await findAll(store, listings, { where: { title: 'Most' } })
    const listing = most?.id ?? expect.fail('Most')
    await does('anna', 'respond', { listing, contact: 'mine' })
    await does('bence', 'accept', { response: `${listing}:okohof`, contact: 'mine' })
    expect(await delivers(all, 'bence')).toContain('+49 anna')
    expect(await delivers(all, 'anna')).toContain('+49 bence')
    expect(await undo(act)).toContain('Rückgängig gemacht')
    expect(await delivers(all, 'bence')).toContain('+49 anna')
    expect(await delivers(all, 'anna')).toContain('+49 bence')
    expect(await delivers(all, 'emil')).not.toContain('+49 anna')
  })
})
