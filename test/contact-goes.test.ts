import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { finishPartners } from '../src/partner/unfinished.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { names } from './names.ts'
import { commands, listed } from './world.ts'

const [hay, straw] = ['WL-2B3456', 'WL-3B3456']
const answer = `${hay}:asztalos`
const mail = 'bence@tischler.example'

const belongs = (person: string, organization: string) =>
  create(memberships, {
    id: `${person}:${organization}`,
    network: 'WL',
    person,
    organization,
    role: 'colleague',
  })

/** Bence belongs to Asztalos and to the ferry; his answer for Asztalos is accepted, and both gave their own contact. */
const opened = async () => {
  const bot = await openBot([
    belongs('bence', 'fahre'),
    listed(hay, 'okohof', { title: 'Heu' }),
    listed(straw, 'okohof', { title: 'Stroh' }),
  ])
  const { clock, delivered, deliverDue, does, says, store } = bot
  const kept = await store.get(people, 'bence')
  if (kept) await store.commit([replace(kept, { ...kept.value, mail })])
  const text = async (who: string, typed: string) => (await says(who, typed))?.text ?? ''
  /** What somebody sees of all that was delivered to them: a card drawn again stands where it stood. */
  const cards = async (who: string) => {
    clock.turn(10)
    await deliverDue()
    const standing = new Map<string, string>()
    for (const [i, one] of delivered.entries()) {
      if (one.to !== `console:${who}` || !('card' in one)) continue
      if ('reference' in one) standing.delete(one.reference)
      standing.set(`message-${i + 1}`, toText(one.card))
    }
    return [...standing.values()]
  }
  const sees = async (who: string) => (await cards(who)).join('\n')
  const call = async (who: string, command: string, input: Readonly<Record<string, string>>) =>
    (await does(who, command, input))?.id.replace(/\/reply$/, '') ?? ''
  await does('bence', 'respond', { listing: hay, contact: 'mine', for: 'asztalos' })
  await does('anna', 'accept', { response: answer, contact: 'mine' })
  expect(await sees('anna')).toContain('+49 bence')
  return {
    ...bot,
    text,
    cards,
    sees,
    call,
    undo: async (who: string, act: string) => (await does(who, 'undo', { act }))?.text ?? '',
    /** All that Anna reads of the one and of the other partner, and of what was delivered. */
    reads: async () =>
      [await text('anna', 'zeige Asztalos'), await text('anna', 'zeige Fähre'), await sees('anna')].join(
        '\n',
      ),
    file: async () =>
      JSON.parse((await does('bence', 'my data'))?.card.file?.text ?? '')[
        'Wer den persönlichen Kontakt bekommen hat'
      ],
  }
}
type Opened = Awaited<ReturnType<typeof opened>>

const goes: Readonly<Record<string, (all: Opened) => Promise<string>>> = {
  leaves: ({ call }) => call('bence', 'leave', { from: 'asztalos', sure: 'yes' }),
  'is sent away': ({ call }) => call('kora', 'member remove', { member: 'bence:asztalos', for: 'asztalos' }),
  'goes with the partner': ({ call }) =>
    call('kora', 'organization archive', { organization: 'asztalos', sure: 'yes' }),
  'is shut out': ({ call }) => call('kora', 'person block', { person: 'bence' }),
}
const comes = {
  'asks and is let in': async ({ does, store }: Opened) => {
    await does('bence', 'join ask', { organization: 'Asztalos', name: 'Bence Bíró', partner: 'asztalos' })
    const [join] = await findAll(store, joins)
    await does('dora', 'join approve', { join: join?.id ?? '' })
  },
  'is entered by the coordination': ({ does }: Opened) =>
    does('kora', 'member add', { organization: 'asztalos', name: 'Bence Bíró', mail }),
  coordinates: ({ does }: Opened) => names(does, 'bence', 'Wendland'),
  'comes with the partner': ({ does }: Opened) =>
    does('kora', 'organization restore', { organization: 'asztalos' }),
  'is let in again': ({ does }: Opened) => does('kora', 'person unblock', { person: 'bence' }),
}

test.each([
  ['leaves', 'asks and is let in'],
  ['leaves', 'is entered by the coordination'],
  ['leaves', 'coordinates'],
  ['is sent away', 'is entered by the coordination'],
  ['goes with the partner', 'comes with the partner'],
  ['is shut out', 'is let in again'],
] as const)(
  'who %s and %s has not given their contact again; what the partners agreed stands',
  async (go, come) => {
    const all = await opened()
    await goes[go]?.(all)
    expect(await all.reads()).not.toMatch(/\+49 bence|@tischler/)
    await comes[come](all)
    expect(await all.reads()).not.toMatch(/\+49 bence|@tischler/)
    expect(await all.text('bence', 'Datenschutz')).not.toContain('Ökohof · ')
    expect(await all.file()).toEqual([
      { partner: 'Ökohof', at: expect.any(String), about: 'Heu', ended: expect.any(String), shown: false },
    ])
    expect((await all.store.get(responses, answer))?.value).toMatchObject({
      state: 'accepted',
      person: 'bence',
    })
    expect((await all.store.get(responses, answer))?.value.ended).toBeUndefined()
    // Anna has not gone: whoever reads for Asztalos reads hers.
    if (come !== 'coordinates') expect(await all.text('dora', 'zeige Ökohof')).toMatch(/\+49 anna|nicht|$/)
  },
)

test('who accepted and goes takes their own contact along, too', async () => {
  const { does, text, sees } = await opened()
  expect(await sees('bence')).toContain('+49 anna')
  await does('anna', 'leave', { from: 'okohof', sure: 'yes' })
  await does('kora', 'member add', { organization: 'okohof', name: 'Anna Amsel' })
  expect(await text('bence', 'zeige Ökohof')).not.toContain('+49 anna')
  expect(await sees('bence')).not.toContain('+49 anna')
  expect(await sees('bence')).toContain('Kontakt: Ökohof, 05841 100')
})

test.each(['is sent away', 'goes with the partner'])(
  'what somebody gave who %s by mistake is given as before when that is undone',
  async (go) => {
    const all = await opened()
    await all.does('bence', 'respond', { listing: straw, contact: 'mine', for: 'asztalos' })
    const act = (await goes[go]?.(all)) ?? ''
    expect(await all.reads()).not.toMatch(/\+49 bence|@tischler/)
    expect(await all.undo('kora', act)).toContain('Rückgängig gemacht')
    expect(await all.text('anna', 'zeige Asztalos')).toContain('+49 bence')
    expect(await all.sees('anna')).toContain('Kontakt: Bence Bíró, +49 bence')
    expect(await all.text('anna', 'zeige Stroh')).toContain('+49 bence')
    expect(await all.file()).toEqual([
      { partner: 'Ökohof', at: expect.any(String), about: 'Stroh' },
      { partner: 'Ökohof', at: expect.any(String), about: 'Heu' },
    ])
  },
)

test('a mistaken sending away is undone though the answer was accepted since, and though the contact was ended', async () => {
  const accepted = await opened()
  await accepted.does('bence', 'respond', { listing: straw, contact: 'mine', for: 'asztalos' })
  const first = (await goes['is sent away']?.(accepted)) ?? ''
  await accepted.does('anna', 'accept', { response: `${straw}:asztalos`, contact: 'mine' })
  expect(await accepted.undo('kora', first)).toContain('Rückgängig gemacht')
  expect(await accepted.text('anna', 'zeige Asztalos')).toContain('+49 bence')

  const ended = await opened()
  const second = (await goes['is sent away']?.(ended)) ?? ''
  await ended.does('anna', 'contact end', { agreement: answer })
  expect(await ended.undo('kora', second)).toContain('Rückgängig gemacht')
  expect(await ended.reads()).not.toMatch(/\+49 bence|@tischler/)
})

test('who belongs to two partners and leaves one has still given what they gave for the other', async () => {
  const { does, text, sees } = await opened()
  await does('bence', 'respond', { listing: straw, contact: 'mine', for: 'fahre' })
  await sees('anna')
  await does('bence', 'leave', { from: 'asztalos', sure: 'yes' })
  expect((await sees('anna')).match(/Kontakt: .*/g)?.toSorted()).toEqual([
    'Kontakt: Asztalos, 05841 100',
    `Kontakt: Bence Bíró, +49 bence, ${mail}`,
  ])
  expect(await text('anna', 'zeige Stroh')).toContain('+49 bence')
  expect(await text('bence', 'Datenschutz')).toMatch(/Ökohof · .* · Stroh/)
})

test('what was asked as the coordination is not given again by whoever is appointed again', async () => {
  const { does, cards, file } = await opened()
  await names(does, 'bence', 'Wendland')
  await does('bence', 'organization ask', {
    organization: 'okohof',
    question: 'Wie geht es?',
    contact: 'mine',
    for: 'coordination',
  })
  const question = async () => (await cards('anna')).find((card) => card.includes('Wie geht es?'))
  expect(await question()).toContain('+49 bence')
  await does('kora', 'coordinator remove', { person: 'bence' })
  await names(does, 'bence', 'Wendland')
  expect(await question()).not.toMatch(/\+49 bence|@tischler/)
  // For Asztalos he has given it as one of its people, and is one.
  expect(await file()).toMatchObject([{ about: 'eine Frage', shown: false }, { about: 'Heu' }])
})

test('who was entered by mistake takes along what they gave meanwhile', async () => {
  const { does, call, undo, text, store } = await opened()
  await does('bence', 'leave', { from: 'fahre', sure: 'yes' })
  const added = await call('kora', 'member add', { organization: 'fahre', name: 'Bence Bíró', mail })
  await does('bence', 'respond', { listing: straw, contact: 'mine', for: 'fahre' })
  expect(await text('anna', 'zeige Stroh')).toContain('+49 bence')
  expect(await undo('kora', added)).toContain('Rückgängig gemacht')
  await store.commit([belongs('bence', 'fahre')])
  expect(await text('anna', 'zeige Stroh')).not.toMatch(/\+49 bence|@tischler/)
})

const since: Readonly<Record<string, (all: Opened) => Promise<unknown>>> = {
  stays: async () => undefined,
  leaves: ({ does }) => does('dora', 'leave', { from: 'muhle', sure: 'yes' }),
  'leaves and comes back': async ({ does, store, clock }) => {
    await does('dora', 'leave', { from: 'muhle', sure: 'yes' })
    clock.turn(10)
    await store.commit([belongs('dora', 'muhle')])
  },
  'is shut out': ({ does }) => does('kora', 'person block', { person: 'dora' }),
}
test.each(Object.entries(since))(
  'when a merge is undone, the answer that had gone into the other’s gives the contact only of who stays: %s',
  async (what, goes) => {
    const all = await opened()
    const { does, call, undo, text, store, clock } = all
    await store.commit([
      create(organizations, { id: 'muhle', network: 'WL', name: 'Mühle', phone: '05841 7' }),
      belongs('dora', 'muhle'),
    ])
    await does('dora', 'respond', { listing: straw, contact: 'mine', for: 'muhle' })
    await does('bence', 'respond', { listing: straw, contact: 'mine', for: 'fahre' })
    await does('anna', 'accept', { response: `${straw}:fahre`, contact: 'mine' })
    clock.turn(10)
    const united = await call('kora', 'organization unite', { organization: 'fahre', into: 'muhle' })
    clock.turn(10)
    // The answer that stands for both is Bence’s, who has come further.
    expect(await text('anna', 'zeige Mühle')).toContain('+49 bence')
    await goes(all)
    expect(await undo('kora', united)).toContain('Rückgängig gemacht')
    // Whoever is back by now has not given it again.
    if (what === 'leaves') await store.commit([belongs('dora', 'muhle')])
    if (what === 'is shut out') await does('kora', 'person unblock', { person: 'dora' })
    expect((await text('anna', 'zeige Stroh')).includes('+49 dora')).toBe(what === 'stays')
    expect(await text('anna', 'zeige Stroh')).toContain('+49 bence')
  },
)

/** More that he gave for Asztalos than one commit takes. */
const much = async (all: Opened) => {
  const { store } = all
  const ids = Array.from({ length: 900 }, (_, i) => `WL-M${i}`)
  for (let i = 0; i < ids.length; i += 200)
    await store.commit(
      ids.slice(i, i + 200).map((id) =>
        create(responses, {
          id: `${id}:asztalos`,
          ...{ network: 'WL', listing: id, owner: 'okohof', organization: 'asztalos', person: 'bence' },
          ...{ contact: 'mine' as const, state: 'declined' as const, at: '2026-08-02T00:00:00Z' },
        }),
      ),
    )
  return async () => (await findAll(store, responses)).filter(({ value }) => value.contact === 'mine').length
}

test.each([
  ['leaves', 600],
  ['is sent away', 600],
  ['is shut out', 600],
  ['goes with the partner', 0],
] as const)('who gave more than one commit takes and %s has gone at once', async (go, left) => {
  const all = await opened()
  const still = await much(all)
  await goes[go]?.(all)
  await finishPartners(all.store, commands, all.clock())
  expect(await still()).toBeLessThanOrEqual(left)
  expect(await all.reads()).not.toMatch(/\+49 bence|@tischler/)
})
