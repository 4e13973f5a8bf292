import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { referrals } from '../src/domain/referral.ts'
import { errands } from '../src/errand/errand.ts'
import { create, findAll, replace } from '../src/store.ts'
import { callsTo, openBot, standingAt } from './calling.ts'
import { listed, storeWith, testClock, worldOf } from './world.ts'

const id = 'WL-3J3J3J'
/** Ökohof seeks oak boards; of what else there is, Asztalos is asked, the ferry is not in the chat. */
const sought = listed(id, 'okohof', { kind: 'request', title: 'Eichenbretter' })
const others = Array.from({ length: 8 }, (_, i) =>
  create(organizations, { id: `haus${i}`, network: 'WL', name: `Haus ${i + 1}`, phone: '05841 2' }),
)

const opened = async (more: Parameters<typeof openBot>[0] = []) => {
  const all = await openBot([sought, ...others, ...more])
  const heard = async (who: string) => {
    const before = all.delivered.length
    all.clock.turn(5)
    await all.deliverDue()
    return all.delivered
      .slice(before)
      .flatMap((one) => (one.to === `console:${who}` && 'card' in one ? [standingAt([one], who)] : []))
      .join('\n')
  }
  const refers = (who: string, organization: string, input: object = { listing: id }) =>
    all.does(who, 'refer', { organization, ...input })
  return { ...all, heard, refers }
}

test('whoever seeks reads who is named by whom, and asks with one tap; who is named learns it, and answers with one', async () => {
  const { refers, heard, does } = await opened([listed('WL-5N5N5N', 'asztalos', { title: 'Bank' })])
  expect((await does('bence', 'listing show', { listing: id }))?.text).toContain(
    `[Wir nicht, aber …: refer?listing=${id}]`,
  )
  expect((await does('anna', 'listing show', { listing: id }))?.text).not.toContain('Wir nicht')
  expect((await does('anna', 'listing show', { listing: 'WL-5N5N5N' }))?.text).not.toContain('Wir nicht')
  expect((await refers('bence', 'fahre'))?.text).toBe('Danke! Beide erfahren es: Fähre Pevestorf')
  const told = await heard('anna')
  expect(told).toMatch(
    /^Asztalos kann nicht, empfiehlt aber Fähre Pevestorf: Eichenbretter\nKontakt: 05841 100\n\[Anfragen: organization ask\?organization=fahre\]/,
  )
  expect(told).not.toContain('Bence')
})

test('a partner in the chat hears by whom and to whom it was named', async () => {
  const { does, heard } = await openBot([listed(id, 'fahre', { kind: 'request', title: 'Steg bauen' })]).then(
    async (all) => ({
      ...all,
      heard: async (who: string) => {
        await all.deliverDue()
        return standingAt(all.delivered, who)
      },
    }),
  )
  await does('anna', 'refer', { organization: 'asztalos', listing: id })
  expect(await heard('bence')).toMatch(
    /^Ökohof hat Sie empfohlen: Steg bauen\nPartner: Fähre Pevestorf\n\[Das können wir: respond\?listing=WL-3J3J3J\]/,
  )
  expect((await does('bence', 'respond', { listing: id, contact: 'partner' }))?.text).toContain('unterwegs')
})

test('each is named once, not to oneself, not to whoever seeks, not who has answered', async () => {
  const { refers, does, says, heard, store } = await opened()
  await refers('bence', 'fahre')
  await heard('anna')
  expect((await refers('dora', 'fahre'))?.text).toBe('Das haben Sie schon empfohlen: Fähre Pevestorf')
  expect((await refers('bence', 'asztalos'))?.text).not.toContain('Danke')
  expect((await refers('bence', 'okohof'))?.text).toContain('Von dort kommt die Frage ja: Ökohof')
  expect((await refers('anna', 'fahre'))?.text).not.toContain('Danke')
  await does('kora', 'respond', { listing: id, contact: 'partner', for: 'haus1' })
  expect((await refers('bence', 'haus1'))?.text).toContain('Von dort gibt es dazu schon eine Antwort: Haus 2')
  await says('anna', 'zurückziehen Eichenbretter')
  expect((await refers('bence', 'haus2'))?.text).toContain('Nicht mehr offen: Eichenbretter')
  expect((await refers('zoe', 'haus2'))?.text).not.toContain('Danke')
  expect(await findAll(store, referrals)).toHaveLength(1)
})

test('what has run out is no longer named for', async () => {
  const { refers, store } = await opened()
  const kept = (await store.get(listings, id)) ?? expect.fail(id)
  await store.commit([replace(kept, { ...kept.value, until: '2026-08-20' })])
  expect((await refers('bence', 'fahre'))?.text).toContain('Nicht mehr offen: Eichenbretter')
})

test('it is no flood: three for one listing, and nobody is named to everybody', async () => {
  const { refers, does, clock } = await opened(
    Array.from({ length: 6 }, (_, i) =>
      listed(`WL-6K6K6${'234567'[i]}`, 'okohof', { kind: 'request', title: `Ding ${i + 1}` }),
    ),
  )
  for (const one of [0, 1, 2]) expect((await refers('bence', `haus${one}`))?.text).toContain('Danke')
  expect((await refers('bence', 'haus3'))?.text).toContain(
    'Für den Moment sind genug Partner genannt: Eichenbretter',
  )
  const named = (i: number) =>
    does('bence', 'refer', { organization: 'fahre', listing: `WL-6K6K6${'234567'[i]}` })
  for (const i of [0, 1, 2, 3, 4]) expect((await named(i))?.text).toContain('Danke')
  expect((await named(5))?.text).toContain('Niemand soll zu oft gefragt werden')
  clock.turn(8 * 24 * 3600)
  expect((await named(5))?.text).toContain('Danke')
})

test('in an answer to a question: both hear of it, once in a while', async () => {
  const { does, heard, refers, clock } = await opened()
  await does('bence', 'organization ask', {
    organization: 'okohof',
    question: 'Haben Sie Leim?',
    contact: 'mine',
  })
  expect(await heard('anna')).toContain('[Wir nicht, aber …: refer?asker=asztalos]')
  expect((await refers('anna', 'fahre', { asker: 'asztalos' }))?.text).toContain('Danke')
  expect(await heard('bence')).toMatch(/^Ökohof kann nicht, empfiehlt aber Fähre Pevestorf\nKontakt/)
  // What was asked was asked of one partner, and is told to no other.
  expect(await heard('kora')).not.toContain('Leim')
  expect((await refers('anna', 'fahre', { asker: 'asztalos' }))?.text).toContain('schon empfohlen')
  clock.turn(31 * 24 * 3600)
  expect((await refers('anna', 'fahre', { asker: 'asztalos' }))?.text).toContain('Danke')
})

test('beneath a question in a room stands how to name somebody', async () => {
  const { does, deliverDue, delivered } = await opened()
  await does('bence', 'room ask', { question: 'Wer hat Leim?', room: 'console:#plausch' })
  await deliverDue()
  expect(standingAt(delivered, '#plausch')).toContain('[Wir nicht, aber …: refer?asker=asztalos]')
})

test('an offline partner hears it from the coordination, until it has answered or there is nothing to answer', async () => {
  const { refers, does, says, heard, store } = await opened()
  await refers('bence', 'fahre')
  expect(await heard('kora')).toContain('Asztalos hat Sie empfohlen: Eichenbretter')
  const states = async () => (await findAll(store, errands)).map(({ value }) => value.state)
  expect(await states()).toEqual(['open'])
  await does('kora', 'respond', { listing: id, contact: 'partner', for: 'fahre' })
  expect(await states()).toEqual(['reached'])
  await refers('bence', 'haus1')
  expect(await states()).toContain('open')
  await says('anna', 'erledigt Eichenbretter')
  expect(await states()).not.toContain('open')
})

test('named twice at once, in two processes, it is told once', async () => {
  const store = await storeWith('console')
  await store.commit([sought])
  const clock = testClock()
  const [one, other] = [1, 2].map(() => callsTo(createBot(worldOf(store, clock))))
  const said = await Promise.all([
    one?.does('bence', 'refer', { organization: 'fahre', listing: id }),
    other?.does('dora', 'refer', { organization: 'fahre', listing: id }),
  ])
  expect(said.filter((reply) => reply?.text.includes('Danke'))).toHaveLength(1)
  expect(await findAll(store, errands)).toHaveLength(1)
  await store.close()
})

test.each([
  ['wir nicht, aber fragen Sie die Fähre Pevestorf', undefined],
  ['Wir leider nicht, aber fragt doch mal bei der Fähre', undefined],
  ['zu Eichenbretter: wir nicht, aber fragen Sie die Fähre', id],
  ['verweisen Fähre', undefined],
  ['verweise Eichenbretter an die Fähre', id],
  ['not us, but ask the Fähre', undefined],
  ['refer Eichenbretter to Fähre', id],
  ['mi nem, de kérdezzék meg a Fähre Pevestorfot', undefined],
  ['Eichenbretterhez mi sajnos nem, de kérdezzétek meg a Fähret', id],
])('%s is read once more, and then both hear of it', async (said, listing) => {
  const { says, heard, store } = await opened()
  const first = (await says('bence', said))?.text
  if (listing === undefined) {
    expect(first).toMatch(/^(?:Zu welchem Eintrag|Which listing|Melyik hirdetéshez)\?/)
    await says('bence', '1')
  }
  expect(await findAll(store, referrals)).toEqual([])
  expect(await heard('anna')).toBe('')
  await says('bence', 'ja')
  expect((await findAll(store, referrals)).map(({ value }) => value.organization)).toEqual(['fahre'])
  expect(await heard('anna')).toContain('Fähre Pevestorf: Eichenbretter')
})

test.each([
  'wir nicht',
  'Wir leider nicht, aber danke',
  'mi nem',
  'not us',
  'wir nicht, aber vielleicht später',
])('%s names nobody', async (said) => {
  const { says, heard, store } = await opened()
  await says('bence', said)
  await says('bence', 'ja')
  expect(await findAll(store, referrals)).toEqual([])
  expect(await heard('anna')).toBe('')
})

test('a partner that has left or is of another network is named to nobody', async () => {
  const { refers, store } = await opened()
  const kept = (await store.get(organizations, 'haus1')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, left: '2026-08-20T00:00:00Z' })])
  expect((await refers('bence', 'haus1'))?.text).not.toContain('Danke')
  expect((await refers('bence', 'MA-2B2B2B'))?.text).not.toContain('Danke')
  expect(await findAll(store, referrals)).toEqual([])
})
