import { expect, test } from 'vitest'
import { Undeliverable } from '../src/adapter.ts'
import { debt, debts, owe, posts } from '../src/debt.ts'
import { accounts } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { memberships, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

const [hay, rides] = ['WL-2B3456', 'WL-3B3456']
const answer = `${hay}:asztalos`

/** Hay of the Ökohof, of which Anna reads, and rides of the ferry, of which nobody does. */
const opened = async () => {
  const bot = await openBot([
    listed(hay, 'okohof', { title: 'Heu' }),
    listed(rides, 'fahre', { title: 'Fahrten' }),
  ])
  const { clock, delivered, deliverDue, does } = bot
  return {
    ...bot,
    answers: (listing = hay) => does('bence', 'respond', { listing, contact: 'mine' }),
    ends: (agreement = answer) => does('bence', 'contact end', { agreement }),
    fileOf: async (who: string) => (await does(who, 'my data'))?.card.file?.text ?? '',
    async sees(who: string) {
      clock.turn(10)
      await deliverDue()
      return standingAt(delivered, who)
    },
  }
}
type Opened = Awaited<ReturnType<typeof opened>>

const changes: Readonly<Record<string, (all: Opened) => Promise<unknown>>> = {
  'the giver ends the contact': ({ ends }) => ends(),
  'the giver hides the number': ({ does }) => does('bence', 'profile', { phone: 'nobody', mail: 'nobody' }),
  'the giver shows it elsewhere alone': async ({ store }) => {
    const bence = (await store.get(people, 'bence')) ?? expect.fail('Bence')
    await store.commit([
      replace(bence, { ...bence.value, platforms: ['elsewhere'] }),
      // The account that was used last is not the one that reads.
      create(accounts, { id: 'elsewhere:anna', human: 'anna', used: '2026-08-30T00:00:00Z' }),
    ])
  },
  'the reader has left the partner': async ({ does, store }) => {
    const ferry = { id: 'anna:fahre', network: 'WL', person: 'anna', organization: 'fahre' }
    await store.commit([create(memberships, { ...ferry, role: 'colleague' })])
    await does('anna', 'leave', { from: 'okohof', sure: 'yes' })
  },
  'the reader is shut out': ({ does }) =>
    does('kora', 'person block', { person: 'anna', reason: 'Streit', sure: 'yes' }),
}
for (const delivered of [false, true])
  test.each(Object.entries(changes))(
    `a file says nothing of a contact given to whoever reads it, ${delivered ? 'read' : 'not delivered'} before: %s`,
    async (_, change) => {
      const all = await opened()
      await all.answers()
      if (delivered) await all.deliverDue()
      expect(await all.fileOf('anna')).toContain('Kontakt: Bence Bíró, +49 bence')
      await change(all)
      const file = await all.fileOf('anna')
      expect(file).toContain(delivered ? 'Nachrichten, die aktuell' : 'Nachrichten, die noch')
      expect(file).not.toContain('+49 bence')
    },
  )

test('whoever only asked or answered reads in the file nothing of the card that stands with others', async () => {
  const { answers, deliverDue, does, fileOf } = await opened()
  await answers()
  await does('anna', 'accept', { response: answer, contact: 'mine' })
  await deliverDue()
  await does('bence', 'leave', { from: 'asztalos', sure: 'yes' })
  const file = await fileOf('bence')
  expect(file).toContain('Nachrichten, die aktuell gehalten werden')
  expect(file).not.toMatch(/\+49 anna|Anna Amsel|console:anna/)
})

test.each(['ended', 'left', 'shut out'])(
  'a repeated call reads no contact that is theirs no more: %s',
  async (how) => {
    const { answers, begin, call, clock, delivered, deliverDue, does, ends, shown } = await opened()
    await answers()
    const accepting = call('anna', 'accept', { response: answer, contact: 'mine' })
    const gone = (await begin(accepting)).answer(async () => {
      throw new Error('the platform is gone')
    })
    await expect(gone).rejects.toThrow('gone')
    if (how === 'ended') await ends()
    if (how === 'left') await does('anna', 'leave', { from: 'okohof', sure: 'yes' })
    if (how === 'shut out')
      await does('kora', 'person block', { person: 'anna', reason: 'Streit', sure: 'yes' })
    clock.turn(20)
    await deliverDue()
    const again = await shown(await begin(accepting))
    expect(again?.text ?? '').not.toContain('+49 bence')
    expect(standingAt(delivered, 'anna')).not.toContain('+49 bence')
  },
)

test('a reply that is still owed is shown as it stands now', async () => {
  const { answers, begin, call, ends, shown } = await opened()
  await answers()
  const accepting = call('anna', 'accept', { response: answer, contact: 'mine' })
  const gone = (await begin(accepting)).answer(async () => {
    throw new Error('the platform is gone')
  })
  await expect(gone).rejects.toThrow('gone')
  await ends()
  expect((await shown(await begin(accepting)))?.text).toContain('Kontakt: Asztalos, 05841 100')
})

const comes = async ({ does, store }: Opened) => {
  await does('zoe', 'join ask', { organization: 'Fähre Pevestorf', name: 'Zoe Zander', partner: 'fahre' })
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
}

test.each([
  ['a question', 'contact end'],
  ['a question', 'forget me'],
  ['an answer', 'contact end'],
  ['an answer', 'forget me'],
])('what waited for a partner who comes is drawn anew: %s, then %s', async (what, then) => {
  const all = await opened()
  const { answers, does, ends, sees, store } = all
  if (what === 'an answer') await answers(rides)
  else
    await does('bence', 'organization ask', {
      organization: 'fahre',
      question: 'Fahrt ihr?',
      contact: 'mine',
    })
  await comes(all)
  expect(await sees('zoe')).toContain('Kontakt: Bence Bíró, +49 bence')
  const [given] = await findAll(store, responses)
  if (then === 'contact end') await ends(given?.id)
  else await does('bence', 'forget me', { sure: 'yes' })
  const seen = await sees('zoe')
  expect(seen).toContain('Kontakt: Asztalos, 05841 100')
  expect(seen).not.toMatch(/\+49 bence|Bence Bíró/)
})

test('what waits to be passed on holds no contact, and is passed on with the one of today', async () => {
  const all = await opened()
  const { answers, does, sees, store } = all
  await answers(rides)
  await does('bence', 'correct', { what: 'phone', to: '05841 778899' })
  expect(JSON.stringify(await findAll(store, errands))).not.toMatch(/\+49 bence|778899/)
  expect((await does('kora', 'network export'))?.card.file?.text).not.toContain('+49 bence')
  await comes(all)
  expect(await sees('zoe')).toMatch(/Kontakt: Bence Bíró, .*778899/)
})

test('what goes on to the next when its reader is forgotten is drawn anew there', async () => {
  const { does, sees, store } = await opened()
  await does('bence', 'respond', { listing: hay, contact: 'partner' })
  await does('anna', 'accept', { response: answer, contact: 'mine' })
  await does('bence', 'forget me', { sure: 'yes' })
  const [post] = await findAll(store, posts, { where: { subject: `response/${answer}` } })
  expect(post?.value).toMatchObject({ to: { person: 'dora' } })
  expect(await sees('dora')).toContain('Kontakt: Anna Amsel, +49 anna')
  await does('anna', 'contact end', { agreement: answer })
  const seen = await sees('dora')
  expect(seen).toContain('Kontakt: Ökohof, 05841')
  expect(seen).not.toContain('+49 anna')
})

test('what was being brought to whoever is forgotten leaves no address with what goes on', async () => {
  const { clock, delivered, deliverDue, does, store } = await openBot(
    [listed(hay, 'okohof', { title: 'Heu' })],
    ({ to }) => {
      if (to === 'console:bence') throw new Undeliverable('the place is gone')
    },
  )
  await does('bence', 'respond', { listing: hay, contact: 'partner' })
  await does('anna', 'accept', { response: answer, contact: 'mine' })
  await deliverDue()
  clock.turn(1)
  const standing = async () => (await findAll(store, posts)).map(({ value }) => value)
  expect(JSON.stringify(await standing())).toContain('console:bence')
  await does('bence', 'forget me', { sure: 'yes' })
  expect(JSON.stringify([await standing(), await findAll(store, debts)])).not.toContain('console:bence')
  await deliverDue()
  expect(standingAt(delivered, 'dora')).toContain('+49 anna')
})

test('a notice says the contact of one answer alone, as it is drawn again for that', async () => {
  const { clock } = await opened()
  const given = (response: string) => ({ about: 'bence', text: 'Bence', else: '', given: { response } })
  const said = (...responses: string[]) =>
    debt('act/e1/0', { person: 'anna' }, { say: { title: responses.map(given) } }, clock())
  expect(owe(said(answer, answer)).map(({ kind }) => kind)).toEqual([debts.name, posts.name])
  expect(() => owe(said(answer, `${rides}:asztalos`))).toThrow('more than one contact in act/e1/0')
})
