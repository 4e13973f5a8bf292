import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { numbered } from '../src/card.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { type Change, replace, type Store } from '../src/store.ts'
import type { Locale, Tone } from '../src/words.ts'
import { callsTo, openBot } from './calling.ts'
import { listed, storeWith, testClock, worldOf } from './world.ts'

type Opened = Awaited<ReturnType<typeof openBot>>

const linesOf = async ({ says }: Pick<Opened, 'says'>, who: string, text = 'hilfe') => {
  const blocks = (await says(who, text))?.card.blocks ?? []
  return blocks
    .flatMap((block) => (block.kind === 'items' ? block.items : []))
    .map(({ line, button }) => ({
      line:
        typeof line === 'string'
          ? line
          : line
              .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : ''))
              .join(''),
      command: button?.call.command,
    }))
}
const first = async (bot: Pick<Opened, 'says'>, who: string, text?: string) =>
  (await linesOf(bot, who, text))[0]

test('whoever is answered may accept with one tap, and then it is gone', async () => {
  const bot = await openBot([listed('WL-4FC7KQ', 'okohof', { title: 'Heu' })])
  await bot.does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'partner' })
  expect(await first(bot, 'anna')).toEqual({
    line: 'Eine Antwort wartet auf Ihre Zusage: Asztalos: Heu',
    command: 'accept',
  })
  const help = await bot.says('cili', 'hilfe')
  const [accept] = help ? numbered(help.card) : []
  bot.clock.turn(3)
  const answer = await bot.does('cili', accept?.call.command ?? '', {
    ...accept?.call.input,
    contact: 'partner',
  })
  expect(answer?.text).toContain('Zusage an Asztalos')
  expect((await linesOf(bot, 'anna')).map(({ command }) => command)).not.toContain('accept')
  // Whose listing it is not reads nothing of it.
  expect((await linesOf(bot, 'bence')).map(({ command }) => command)).not.toContain('accept')
})

test('what has run out lately is renewed, what is long gone is not asked about', async () => {
  const bot = await openBot([
    listed('WL-4FC7KQ', 'okohof', { title: 'Heu', until: '2026-08-01' }),
    listed('WL-7WV42D', 'okohof', { title: 'Alter Pflug', until: '2026-01-01' }),
    listed('WL-9RKF6F', 'asztalos', { title: 'Bretter', until: '2026-01-01' }),
  ])
  expect(await first(bot, 'anna')).toEqual({
    line: 'Abgelaufen, aber vielleicht noch aktuell: Heu',
    command: 'listing renew',
  })
  expect((await first(bot, 'bence'))?.command).toBe('who supplies')
})

const changed = async (store: Store, change: (store: Store) => Promise<readonly Change[]>) =>
  store.commit(await change(store))

test('whose partner nobody can read anything of introduces it; whoever is not confirmed looks at their data', async () => {
  const bot = await openBot()
  await changed(bot.store, async (store) => {
    const okohof = (await store.get(organizations, 'okohof')) ?? expect.fail()
    const { expertise: _, ...rest } = okohof.value
    const anna = (await store.get(people, 'anna')) ?? expect.fail()
    const { confirmed: __, ...person } = anna.value
    return [replace(okohof, rest), replace(anna, person)]
  })
  expect((await linesOf(bot, 'anna')).slice(0, 2)).toEqual([
    { line: 'Stimmen Ihre Angaben? Sobald Sie das sagen, sehen Partner sie.', command: 'privacy' },
    { line: 'Ökohof: Noch kann niemand lesen, was Sie besonders gut können.', command: 'welcome' },
  ])
})

test('who waits at the door of a partner is told to its people, without a name, and what is on the desk to whoever coordinates', async () => {
  const bot = await openBot()
  expect((await first(bot, 'kora'))?.command).toBe('desk')
  await bot.does('zoe', 'join ask', { organization: 'Ökohof', name: 'Zoe Zander', partner: 'okohof' })
  expect(await first(bot, 'anna')).toEqual({
    line: 'Möchte bei Ihnen dazukommen: 1',
    command: 'join approve',
  })
  expect((await bot.says('anna', 'hilfe'))?.text).not.toContain('Zoe')
  expect((await first(bot, 'bence'))?.command).toBe('who supplies')
})

test('whose colleagues have never been in the chat is asked who stands in', async () => {
  const bot = await openBot()
  const alone = 'Ökohof: Bisher sind nur Sie im Chat. Wer springt ein, wenn Sie nicht da sind?'
  const told = async () => (await linesOf(bot, 'anna')).map(({ line }) => line)
  expect(await told()).not.toContain(alone)
  await changed(bot.store, async (store) => {
    const cili = (await store.get(memberships, 'cili:okohof')) ?? expect.fail()
    return [replace(cili, { ...cili.value, organization: 'asztalos' })]
  })
  expect(await told()).toContain(alone)
})

test('an example is what others offer now, in the language of whoever reads; never one’s own, nor what is gone', async () => {
  const bot = await openBot([
    listed('WL-4FC7KQ', 'asztalos', {
      title: 'Eichenbretter für Tische, gehobelt',
      at: '2026-08-03T00:00:00Z',
    }),
    listed('WL-7WV42D', 'asztalos', { title: 'Kézzel készített szék', at: '2026-08-04T00:00:00Z' }),
    listed('WL-9RKF6F', 'okohof', { title: 'Heu', at: '2026-08-05T00:00:00Z' }),
    listed('WL-JELB3Z', 'asztalos', { title: 'Fenster', state: 'withdrawn', at: '2026-08-06T00:00:00Z' }),
    listed('WL-JELB3Y', 'asztalos', { title: 'Leim', kind: 'request', at: '2026-08-06T00:00:00Z' }),
  ])
  const example = async () => (await linesOf(bot, 'anna'))[0]?.line
  expect(await example()).toBe('Partner finden, zum Beispiel: Eichenbretter für Tische')
  await bot.does('anna', 'profile', { language: 'hu' })
  expect(await example()).toBe('Partnerek keresése, például: Kézzel készített szék')
  expect((await first(bot, 'bence'))?.line).toContain('Heu')
  // Others seek something: that is one tap away, too.
  const help = await bot.says('anna', 'hilfe')
  const sought = numbered(help?.card ?? { title: '' }).find(({ call }) => call.command === 'listing list')
  expect((await bot.does('anna', 'listing list', sought?.call.input))?.text).toContain('Leim')
})

test.each<[Locale, Tone, string, string]>([
  ['de', 'formal', 'hilfe', 'Was möchten Sie tun?'],
  ['de', 'familiar', 'hilfe', 'Was möchtest du tun?'],
  ['hu', 'formal', 'segítség', 'Mit szeretne tenni?'],
  ['hu', 'familiar', 'segítség', 'Mit szeretnél tenni?'],
  ['en', 'formal', 'help', 'What would you like to do?'],
])(
  'five things with their buttons, then the areas, to members and coordinators (%s, %s)',
  async (locale, tone, text, title) => {
    const store = await storeWith('console', locale, tone)
    await store.commit([
      listed('WL-4FC7KQ', 'okohof', { title: 'Heu', until: '2026-08-01' }),
      listed('WL-7WV42D', 'asztalos', { title: 'Bretter' }),
    ])
    const { says } = callsTo(createBot(worldOf(store, testClock())))
    for (const who of ['anna', 'kora']) {
      const help = await says(who, text)
      expect(help?.text).toContain(title)
      const [things, more, areas] = help?.card.blocks ?? []
      expect(things?.kind === 'items' && things.items).toHaveLength(5)
      expect(
        things?.kind === 'items' && things.items.every(({ button }) => (button?.label.length ?? 99) <= 24),
      ).toBe(true)
      expect([more?.kind, areas?.kind]).toEqual(['text', 'facts'])
    }
  },
)

test('what others have published is read in few steps, however much it is', async () => {
  const store = await storeWith('console')
  await store.commit(
    Array.from({ length: 300 }, (_, i) => listed(`WL-${100_000 + i}`, 'asztalos', { title: `Brett ${i}` })),
  )
  let reads = 0
  const counted: Store = {
    ...store,
    get: (...asked) => {
      reads += 1
      return store.get(...asked)
    },
    find: (...asked) => {
      reads += 1
      return store.find(...asked)
    },
  }
  const { says } = callsTo(createBot(worldOf(counted, testClock())))
  await says('cili', 'hilfe')
  const before = reads
  expect((await says('anna', 'hilfe'))?.text).toContain('Was möchten Sie tun?')
  expect(reads - before).toBeLessThan(70)
  expect((await store.find(listings, { limit: 1 })).length).toBe(1)
})
