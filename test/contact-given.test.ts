import { expect, test } from 'vitest'
import { toText } from '../src/card.ts'
import { organizations } from '../src/domain/organization.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

const opened = async () => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  const { delivered, does, says, store } = bot
  const read = (who: string) =>
    delivered
      .filter(({ to }) => to === `console:${who}`)
      .map((one) => ('card' in one ? toText(one.card) : ''))
      .join('\n')
  return {
    ...bot,
    read,
    /** All that Bence, or somebody else, reads when they type this. */
    text: async (who: string, typed: string) => (await says(who, typed))?.text ?? '',
    answers: () => does('bence', 'respond', { listing: hay, contact: 'mine' }),
    asks: (organization: string) =>
      does('bence', 'organization ask', { organization, question: 'Haben Sie Heu?', contact: 'mine' }),
    /** Presses the button that ends the first contact named in the data protection card. */
    async ends(who: string, where: 'privacy' | 'my data' = 'privacy') {
      const card = (await does(who, where))?.card ?? expect.fail('a card')
      const items = card.blocks?.flatMap((block) => (block.kind === 'items' ? block.items : [])) ?? []
      const { call } = items[0]?.button ?? expect.fail('a button')
      return (await does(who, call.command, call.input))?.text ?? ''
    },
    questions: async () =>
      (await findAll(store, responses, { where: { state: 'asked' } })).map(({ value }) => value),
  }
}

test('an answer that nobody has answered: the giver sees where the contact is, and ends it with one tap', async () => {
  const { answers, ends, text, store, does, deliverDue, read } = await opened()
  await answers()
  expect(await text('bence', 'Datenschutz')).toMatch(
    /persönlichen Kontakt haben bekommen:\n.*Ökohof · .*2026 · Heu/,
  )
  expect(await text('anna', 'zeige Heu')).toContain('Bence Bíró, +49 bence')
  expect(await ends('bence')).toBe(
    'Kontakt beendet: Ökohof. Telefon und E-Mail werden dort nicht mehr gezeigt.\nWas vorher gelesen oder notiert wurde, lässt sich nicht zurückholen.',
  )
  expect((await store.get(responses, `${hay}:asztalos`))?.value).toMatchObject({
    state: 'open',
    contact: 'mine',
    ended: expect.any(String),
  })
  // What waited to be delivered goes out without it, and so does everything that is drawn from now on.
  await deliverDue()
  expect(read('anna')).toContain('Kontakt: Asztalos, 05841 100')
  expect(read('anna')).toContain('Asztalos möchte wieder über den allgemeinen Kontakt erreicht werden')
  expect(await text('anna', 'zeige Heu')).toContain('Es meldet sich Asztalos: Heu · Asztalos, 05841 100')
  expect(await text('bence', 'Datenschutz')).not.toContain('Ökohof')
  // The answer stands: a yes brings both in touch, with the general contact on the one side.
  const agreed = await does('anna', 'accept', { response: `${hay}:asztalos`, contact: 'mine' })
  expect(agreed?.text).toContain('Kontakt: Asztalos, 05841 100')
  await deliverDue()
  expect(read('anna')).not.toContain('+49 bence')
  expect(read('bence')).toContain('Kontakt: Anna Amsel, +49 anna')
  expect(await text('anna', 'Datenschutz')).toMatch(/Asztalos · .*2026 · Heu/)
})

test('a contact taken back before its answer was delivered goes out no more, also after the yes', async () => {
  const { answers, ends, does, deliverDue, read } = await opened()
  await answers()
  await ends('bence')
  await does('anna', 'accept', { response: `${hay}:asztalos`, contact: 'partner' })
  await deliverDue()
  expect(read('anna')).not.toMatch(/\+49 bence|Bence Bíró/)
})

test('a contact given with a question stands in the data of whoever gave it, and ends as the others do', async () => {
  const { asks, ends, questions, text, does, deliverDue, read } = await opened()
  await asks('okohof')
  expect(await questions()).toMatchObject([
    { owner: 'okohof', organization: 'asztalos', person: 'bence', contact: 'mine' },
  ])
  const file = async () => JSON.parse((await does('bence', 'my data'))?.card.file?.text ?? '')
  const title = 'Wer den persönlichen Kontakt bekommen hat'
  expect((await file())[title]).toEqual([{ partner: 'Ökohof', at: expect.any(String), about: 'eine Frage' }])
  expect(await ends('bence', 'my data')).toContain('Kontakt beendet: Ökohof')
  expect(await ends('bence').catch(() => 'nothing left')).toBe('nothing left')
  expect((await file())[title]).toMatchObject([{ partner: 'Ökohof', ended: expect.any(String) }])
  await deliverDue()
  expect(read('anna')).toContain('Asztalos fragt: Haben Sie Heu?')
  expect(read('anna')).toContain('Kontakt: Asztalos, 05841 100')
  expect(read('anna')).not.toMatch(/\+49 bence|Bence Bíró/)
  // Who was asked ends nothing that is not theirs, and who is asked nothing new has given nothing.
  expect(await text('anna', 'Kontakt beenden')).toContain('nichts')
})

test('one line ends it, also as the coordination; no one else does', async () => {
  const { text, does, questions, store } = await opened()
  await does('kora', 'organization ask', {
    organization: 'okohof',
    question: 'Wie geht es?',
    contact: 'mine',
    for: 'coordination',
  })
  const [asked] = await questions()
  expect(asked).toMatchObject({ owner: 'okohof', person: 'kora' })
  expect(asked?.organization).toBeUndefined()
  const agreement = asked?.id ?? ''
  for (const who of ['anna', 'bence', 'zoe']) await does(who, 'contact end', { agreement })
  expect((await store.get(responses, agreement))?.value.ended).toBeUndefined()
  expect(await text('kora', 'Datenschutz')).toContain('Ökohof · ')
  expect((await does('kora', 'contact end', { agreement, for: 'coordination' }))?.text).toContain(
    'Kontakt beendet: Ökohof',
  )
  expect((await store.get(responses, agreement))?.value.ended).toBeDefined()
})

test('what waits to be passed on is drawn anew without the contact, and is still to be passed on', async () => {
  const { asks, ends, store, delivered, deliverDue, clock } = await opened()
  await asks('fahre')
  await deliverDue()
  const drawn = () =>
    delivered
      .filter(({ to }) => to === 'console:kora')
      .map((one) => ('card' in one ? toText(one.card) : ''))
      .filter((text) => text.includes('Haben Sie Heu?'))
  expect(drawn().at(-1)).toContain('+49 bence')
  await ends('bence')
  clock.turn(10)
  await deliverDue()
  expect(drawn()).toHaveLength(2)
  expect(drawn().at(-1)).not.toContain('+49 bence')
  expect((await findAll(store, errands)).map(({ value }) => value.state)).toContain('open')
})

test('a question is not taken back; a partner who becomes part of another takes its contacts along, and back', async () => {
  const { asks, does, questions, text, store } = await opened()
  await asks('okohof')
  expect(await text('bence', 'rückgängig')).not.toContain('Partner anfragen')
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  expect(await questions()).toMatchObject([{ owner: 'okohof', organization: 'fahre' }])
  await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
  expect(await store.get(organizations, 'asztalos')).toBeDefined()
  expect(await questions()).toMatchObject([{ owner: 'okohof', organization: 'asztalos' }])
})

test('what somebody asked while two were one goes back with them, and they can end it', async () => {
  const { asks, does, ends, questions } = await opened()
  const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
  await asks('okohof')
  expect(await questions()).toMatchObject([{ organization: 'fahre', person: 'bence' }])
  await does('kora', 'undo', { act: done?.id.replace(/\/reply$/, '') ?? '' })
  expect(await questions()).toMatchObject([{ organization: 'asztalos', person: 'bence' }])
  expect(await ends('bence')).toContain('Kontakt beendet: Ökohof')
})

test('whoever is forgotten, leaves or is shut out shows nothing any more by what they gave', async () => {
  for (const go of ['forget me', 'leave', 'person block'] as const) {
    const { asks, does, says, deliverDue, read, store } = await opened()
    await asks('okohof')
    if (go === 'person block') await does('kora', go, { person: 'bence', reason: 'Streit', sure: 'yes' })
    else await does('bence', go, go === 'leave' ? { from: 'asztalos', sure: 'yes' } : { sure: 'yes' })
    await deliverDue()
    expect([go, read('anna')]).toEqual([go, expect.stringContaining('Asztalos fragt')])
    expect([go, read('anna')]).toEqual([go, expect.not.stringMatching(/\+49 bence|Bence Bíró/)])
    await says('anna', 'hilfe')
    expect(await findAll(store, responses)).toHaveLength(1)
  }
})
