import { describe, expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { posts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { create, findAll, replace } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

const [hay, straw] = ['WL-2B3456', 'WL-3B3456']
const used = '2026-08-01T00:00:00Z'

/** Lotte coordinates beside Kora, and belongs to no partner. */
const lotte = [
  create(people, {
    id: 'lotte',
    network: 'WL',
    name: 'Lotte Lerche',
    coordinates: true,
    phone: '+49 lotte',
    human: 'lotte',
    confirmed: used,
    told: used,
  }),
  create(humans, { id: 'lotte' }),
  create(accounts, { id: 'console:lotte', human: 'lotte', used }),
]

const opened = async () => {
  const bot = await openBot([
    ...lotte,
    listed(hay, 'okohof', { title: 'Heu' }),
    listed(straw, 'okohof', { title: 'Stroh' }),
  ])
  const { clock, delivered, deliverDue, does, says, store } = bot
  return {
    ...bot,
    text: async (who: string, typed: string) => (await says(who, typed))?.text ?? '',
    answers: (listing: string) => does('bence', 'respond', { listing, contact: 'mine' }),
    accepts: (listing: string) =>
      does('anna', 'accept', { response: `${listing}:asztalos`, contact: 'mine' }),
    asks: (who: string, organization: string, input = {}) =>
      does(who, 'organization ask', { organization, question: 'Wie geht es?', contact: 'mine', ...input }),
    ends: async (who: string, agreement: string) =>
      (await does(who, 'contact end', { agreement }))?.text ?? '',
    all: async () => (await findAll(store, responses)).map(({ value }) => value),
    async sees(who: string) {
      clock.turn(10)
      await deliverDue()
      return standingAt(delivered, who)
    },
  }
}
type Opened = Awaited<ReturnType<typeof opened>>

test('whoever ends the contact with a partner ends all of it, and chooses the partner once', async () => {
  const { answers, accepts, asks, ends, text, all } = await opened()
  for (const listing of [hay, straw]) {
    await answers(listing)
    await accepts(listing)
  }
  await asks('anna', 'asztalos')
  await asks('bence', 'fahre')
  expect((await text('bence', 'Datenschutz')).match(/.*Ökohof · .*/g)).toEqual([
    expect.stringMatching(/Stroh, Heu|Heu, Stroh/),
  ])
  const choices = (await text('bence', 'kontakt beenden')).match(/\[[^:\]]+/g)
  expect(choices?.slice(0, 2).toSorted()).toEqual(['[Fähre Pevestorf', '[Ökohof'])
  expect(await ends('bence', `${hay}:asztalos`)).toContain('zeigen einander Telefon und E-Mail nicht mehr')
  expect(await text('anna', 'zeige Asztalos')).not.toContain('+49 bence')
  expect(await text('bence', 'zeige Ökohof')).not.toContain('+49 anna')
  expect(await text('anna', 'Datenschutz')).not.toContain('Asztalos · ')
  // What another partner was given stays.
  expect((await all()).filter(({ ended }) => ended === undefined)).toMatchObject([{ owner: 'fahre' }])
  expect(await ends('bence', `${straw}:asztalos`)).toContain('Dieser Kontakt ist schon beendet.')
})

describe('whoever stands on the card that came is known by name, though nobody has confirmed what a list says', () => {
  const unconfirmed = async () => {
    const all = await opened()
    const bence = (await all.store.get(people, 'bence')) ?? expect.fail()
    const { confirmed: _, ...rest } = bence.value
    await all.store.commit([replace(bence, rest)])
    await all.answers(hay)
    return all
  }
  const shows = async ({ store }: Opened) => (await store.get(people, 'anna'))?.value.shows

  test.each([
    'Bence soll meine Nummer nicht mehr sehen',
    'keinen Kontakt mehr mit Bence Bíró',
    'Bence should no longer see my number',
    'no more contact with Bence Bíró',
    'a Bence ne lássa többé a számomat',
    'nem szeretnék több kapcsolatot Bíró Bencével',
  ])('%s', async (said) => {
    const all = await unconfirmed()
    // Nothing was given so far, and nothing else is done instead.
    expect(await all.text('anna', said)).toContain('Da gibt es keinen Kontakt zu beenden: Asztalos.')
    await all.accepts(hay)
    expect(await all.text('anna', said)).toContain('Kontakt beendet: Asztalos.')
    expect(await all.text('anna', said)).not.toContain('Kontakt beendet')
    expect(await shows(all)).toBeUndefined()
  })

  test.each([
    'Zoltan soll meine Nummer nicht mehr sehen',
    'keinen Kontakt mehr mit Zoltan Zöld',
    'Zoltan should no longer see my number',
    'a Zoltán ne lássa többé a számomat',
  ])('of somebody whom nobody knows it is asked with whom: %s', async (said) => {
    const all = await unconfirmed()
    await all.accepts(hay)
    expect(await all.text('anna', said)).toMatch(/^Mit wem\?\nKontakt beenden\n\[Asztalos/)
    expect(await shows(all)).toBeUndefined()
    expect(await all.text('anna', '1')).toContain('Kontakt beendet: Asztalos.')
  })

  test('the one who has answered ends it while no answer has come back', async () => {
    const all = await unconfirmed()
    expect(await all.text('bence', 'az Anna ne lássa többé a számomat')).toContain('Kontakt beendet: Ökohof.')
  })

  test.each([
    'Fremde sollen meine Nummer nicht sehen',
    'strangers should not see my number',
    'idegenek ne lássák a számomat',
  ])('of nobody by name it is for all: %s', async (said) => {
    const all = await unconfirmed()
    await all.text('anna', said)
    expect(await shows(all)).toEqual({ phone: 'nobody' })
  })
})

test('what was only given goes, and the other side’s own stays', async () => {
  const { asks, ends, all } = await opened()
  await asks('bence', 'okohof')
  await asks('anna', 'asztalos')
  const [mine] = (await all()).filter(({ person }) => person === 'bence')
  expect(await ends('bence', mine?.id ?? '')).toContain('werden dort nicht mehr gezeigt')
  expect(await all()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ person: 'bence', ended: expect.any(String) }),
      expect.not.objectContaining({ ended: expect.any(String) }),
    ]),
  )
})

test('an answer whose contact was taken back can itself be taken back', async () => {
  const { answers, ends, does, store } = await opened()
  const answered = await answers(hay)
  await ends('bence', `${hay}:asztalos`)
  await does('bence', 'undo', { act: answered?.id.replace(/\/reply$/, '') ?? '' })
  expect(await store.get(responses, `${hay}:asztalos`)).toBeUndefined()
})

test('an answer that was accepted cannot, ended or not', async () => {
  const { answers, accepts, ends, does, store } = await opened()
  const answered = await answers(hay)
  await accepts(hay)
  await ends('bence', `${hay}:asztalos`)
  const undone = await does('bence', 'undo', { act: answered?.id.replace(/\/reply$/, '') ?? '' })
  expect(undone?.text).toContain('Seitdem hat sich etwas geändert')
  expect(await store.get(responses, `${hay}:asztalos`)).toBeDefined()
})

test.each(['person block', 'forget me', 'nothing more'])(
  'a question of the coordination, whose asker coordinates no more: %s',
  async (then) => {
    const { asks, does, sees, text } = await opened()
    await asks('lotte', 'okohof', { for: 'coordination' })
    expect(await text('lotte', 'Datenschutz')).toContain('Ökohof · ')
    await does('kora', 'coordinator remove', { person: 'lotte' })
    // Nothing of hers is shown there, so there is no button that would end it.
    expect(await text('lotte', 'Datenschutz')).not.toContain('Ökohof')
    if (then === 'person block') await does('kora', then, { person: 'lotte', reason: 'Streit', sure: 'yes' })
    if (then === 'forget me') await does('lotte', then, { sure: 'yes' })
    const seen = await sees('anna')
    expect(seen).toContain('Wie geht es?')
    expect(seen).not.toMatch(/\+49 lotte|Lotte|Kontakt: *$/m)
  },
)

const goes: Readonly<Record<string, (all: Opened) => Promise<unknown>>> = {
  'ends the contact': ({ ends }) => ends('bence', `${hay}:asztalos`),
  'takes the answer back': async ({ does, store }) => {
    const [done] = await findAll(store, acts, { where: { by: 'bence' } })
    return does('bence', 'undo', { act: done?.id ?? '' })
  },
  'is shut out': ({ does }) =>
    does('kora', 'person block', { person: 'bence', reason: 'Streit', sure: 'yes' }),
  'leaves the partner': ({ does }) => does('bence', 'leave', { from: 'asztalos', sure: 'yes' }),
  'is forgotten': ({ does }) => does('bence', 'forget me', { sure: 'yes' }),
}
test.each(Object.entries(goes))('what was delivered is drawn anew when the giver %s', async (_, goes) => {
  const all = await opened()
  await all.answers(hay)
  expect(await all.sees('anna')).toContain('Kontakt: Bence Bíró, +49 bence')
  // Where it stands is known, and nothing of the contact is kept there.
  expect(JSON.stringify((await findAll(all.store, posts)).map(({ value }) => value.said))).not.toMatch(
    /\+49 bence|Bence Bíró/,
  )
  await goes(all)
  const seen = await all.sees('anna')
  expect(seen).toContain('Asztalos meldet sich: Heu')
  expect(seen).toContain('Kontakt: Asztalos, 05841 100')
  expect(seen).not.toMatch(/\+49 bence|Bence Bíró/)
})

test('what is drawn anew says nothing to whoever has left the partner that it was for', async () => {
  const { answers, does, sees } = await opened()
  await answers(hay)
  await sees('anna')
  await does('anna', 'leave', { from: 'okohof', sure: 'yes' })
  await does('bence', 'profile', { change: 'Telefon 05841 777' })
  expect(await sees('anna')).not.toMatch(/05841 777|\+49 bence/)
})

test('a go-between’s card is drawn anew when whoever asked is shut out', async () => {
  const { asks, does, sees } = await opened()
  await asks('bence', 'fahre')
  expect(await sees('kora')).toContain('+49 bence')
  await does('kora', 'person block', { person: 'bence', reason: 'Streit', sure: 'yes' })
  expect((await sees('kora')).split('Gesperrt')[0]).not.toContain('+49 bence')
})

test('a partner who becomes part of another is still reached by what was given', async () => {
  const { answers, accepts, does, sees } = await opened()
  await answers(hay)
  await accepts(hay)
  expect(await sees('anna')).toContain('+49 bence')
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  expect(await sees('anna')).toContain('Kontakt: Bence Bíró, +49 bence')
})

test('what is shown no more is listed as such, in the card and in the file', async () => {
  const { answers, does, text } = await opened()
  await answers(hay)
  await does('bence', 'leave', { from: 'asztalos', sure: 'yes' })
  expect(await text('bence', 'Datenschutz')).not.toContain('Ökohof')
  const file = JSON.parse((await does('bence', 'my data'))?.card.file?.text ?? '')
  expect(file['Wer den persönlichen Kontakt bekommen hat']).toMatchObject([
    { partner: 'Ökohof', shown: false },
  ])
})

test('what was given with an acceptance goes from the card that stands when the acceptance is undone', async () => {
  const { answers, accepts, does, sees } = await opened()
  await answers(hay)
  await sees('anna')
  const accepted = await accepts(hay)
  expect(await sees('bence')).toContain('Kontakt: Anna Amsel, +49 anna')
  await does('anna', 'undo', { act: accepted?.id.replace(/\/reply$/, '') ?? '' })
  expect(await sees('bence')).not.toMatch(/\+49 anna|Anna Amsel/)
  expect(await sees('anna')).toContain('Kontakt: Bence Bíró, +49 bence')
})

test('who accepted for a partner as the coordination, too, is found by what they gave', async () => {
  for (const who of ['anna', 'kora']) {
    const { answers, does, sees } = await opened()
    await answers(hay)
    await does(who, 'accept', { response: `${hay}:asztalos`, contact: 'mine', for: 'okohof' })
    expect(await sees('bence')).toContain(`+49 ${who}`)
    await does(who, 'profile', { phone: 'nobody', mail: 'nobody' })
    expect([who, await sees('bence')]).toEqual([who, expect.not.stringContaining(`+49 ${who}`)])
  }
})

test.each([
  ['contact end', { agreement: `${hay}:holz` }],
  ['profile', { phone: 'nobody', mail: 'nobody' }],
] as const)('after a merge, and one more, the card that stands still follows: %s', async (command, input) => {
  const { answers, does, sees, store } = await opened()
  await store.commit([create(organizations, { id: 'holz', network: 'WL', name: 'Holzhof' })])
  await answers(hay)
  expect(await sees('anna')).toContain('+49 bence')
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  await does('kora', 'organization unite', { organization: 'fahre', into: 'holz' })
  expect(await sees('anna')).toContain('+49 bence')
  await does('bence', command, input)
  expect(await sees('anna')).not.toContain('+49 bence')
})
