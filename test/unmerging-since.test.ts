import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { errands } from '../src/errand/errand.ts'
import { create, findAll, replace, type Store } from '../src/store.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { listed, worldOf } from './world.ts'

const cart = 'WL-2C2C2C'

/** Asztalos has become part of the ferry by mistake; the Ökohof has a cart and ten tons of hay. */
const merged = async () => {
  const bot = await openBot([
    listed(cart, 'okohof', { title: 'Karren' }),
    listed('WL-2D2D2D', 'okohof', { title: 'Heu', quantity: { amount: 10, unit: 't' } }),
  ])
  const { does, says, deliverDue, delivered, clock } = bot
  const unite = async () => {
    const done = await does('kora', 'organization unite', { organization: 'asztalos', into: 'fahre' })
    return done?.id.replace(/\/reply$/, '') ?? ''
  }
  const read = async (who: string) => {
    const from = delivered.length
    clock.turn(10)
    await deliverDue()
    return delivered.slice(from).filter(({ to }) => to === `console:${who}`)
  }
  return {
    ...bot,
    unite,
    read,
    text: async (who: string, what: string) => (await says(who, what))?.text ?? '',
    undo: async (act: string) => (await does('kora', 'undo', { act }))?.text,
  }
}

test('an answer given meanwhile goes back: the owner reads who it is now, and accepts it there', async () => {
  const { store, does, unite, undo, read, lines, text } = await merged()
  const act = await unite()
  await does('bence', 'respond', { listing: cart, contact: 'mine' })
  await read('anna')
  expect(lines('console:anna').at(-1)).toBe('console:anna ← Fähre Pevestorf meldet sich: Karren')
  expect(await undo(act)).toBe(
    'Rückgängig gemacht: Partner zusammenlegen (Fähre Pevestorf, Asztalos)\nWieder ein eigener Partner: Asztalos. Aus der Zwischenzeit mitgegangen: 1 Antwort\nWas andere inzwischen gelesen oder erhalten haben, bleibt bei ihnen.',
  )
  const [heard] = await read('anna')
  // What came before is drawn anew behind it, without the contact.
  expect(lines('console:anna').at(-2)).toBe(
    'console:anna ← Gemeldet hat sich Asztalos, nicht Fähre Pevestorf: Karren',
  )
  expect(JSON.stringify(heard?.card)).toContain('+49 bence')
  expect(lines('console:bence').at(-1)).toBe(
    'console:bence ← Wieder ein eigener Partner: Asztalos. Aus der Zwischenzeit mitgekommen: 1 Antwort',
  )
  expect((await findAll(store, responses)).map(({ id }) => id)).toEqual([`${cart}:asztalos`])
  expect((await store.get(listings, cart))?.value.responses).toBe(1)
  // The button from before says how things stand.
  const old = await does('anna', 'accept', { response: `${cart}:fahre`, contact: 'mine' })
  expect(old?.text).toBe('Diese Antwort gibt es so nicht mehr. Was heute da ist, zeigt: meine Einträge')
  expect(await text('anna', 'meine Einträge')).toContain('Es meldet sich Asztalos: Karren')
  const done = await does('anna', 'accept', { response: `${cart}:asztalos`, contact: 'mine' })
  expect(done?.text).toContain('Zusage an Asztalos: Karren')
  await read('bence')
  expect(lines('console:bence').at(-1)).toBe('console:bence ← Ökohof sagt zu: Karren')
})

test('what was agreed meanwhile goes back with whoever agreed, with its amount, and both are in touch', async () => {
  const { store, does, unite, undo, read, lines, text } = await merged()
  const act = await unite()
  await does('bence', 'respond', { listing: 'WL-2D2D2D', contact: 'mine', amount: '3 t' })
  await does('anna', 'accept', { response: 'WL-2D2D2D:fahre', contact: 'mine' })
  await read('anna')
  expect((await store.get(listings, 'WL-2D2D2D'))?.value).toMatchObject({ given: 3, helpers: ['fahre'] })
  expect(await undo(act)).toContain('Rückgängig gemacht')
  await read('anna')
  // What came before is drawn anew behind it, without the contact.
  expect(lines('console:anna').at(-2)).toBe(
    'console:anna ← Die Zusage gilt jetzt Asztalos, nicht Fähre Pevestorf: Heu',
  )
  expect((await store.get(listings, 'WL-2D2D2D'))?.value).toMatchObject({
    given: 3,
    helpers: ['asztalos'],
    responses: 1,
  })
  expect((await store.get(responses, 'WL-2D2D2D:asztalos'))?.value).toMatchObject({
    state: 'accepted',
    given: 3,
    answered: { person: 'anna' },
  })
  expect(await text('anna', 'Datenschutz')).toContain('Asztalos')
  expect((await does('anna', 'contact end', { agreement: 'WL-2D2D2D:asztalos' }))?.text).toContain(
    'Kontakt beendet: Asztalos',
  )
})

test('whoever has helped as the ferry before has still helped when somebody else does meanwhile', async () => {
  const { store, does, unite, undo } = await merged()
  const kept = await store.get(listings, cart)
  if (kept) await store.commit([replace(kept, { ...kept.value, helpers: ['fahre'] })])
  const act = await unite()
  await does('bence', 'respond', { listing: cart, contact: 'mine' })
  await does('anna', 'accept', { response: `${cart}:fahre`, contact: 'mine' })
  expect(await undo(act)).toContain('Rückgängig gemacht')
  expect((await store.get(listings, cart))?.value.helpers).toEqual(['fahre', 'asztalos'])
})

test('the people of the other read in one line what went, in their language', async () => {
  const { store, does, unite, undo, read, lines, text } = await merged()
  await store.commit([
    create(memberships, {
      id: 'cili:fahre',
      network: 'WL',
      person: 'cili',
      organization: 'fahre',
      role: 'deputy',
    }),
  ])
  await text('cili', 'magyarul kérem')
  const act = await unite()
  await does('bence', 'offer add', { title: 'Most' })
  await does('bence', 'respond', { listing: cart, contact: 'partner' })
  await does('dora', 'organization ask', { organization: 'okohof', question: 'Honig?', contact: 'mine' })
  await read('cili')
  await undo(act)
  await read('cili')
  expect(lines('console:cili').at(-1)).toBe(
    'console:cili ← Ismét önálló partner: Asztalos. Vele ment, ami időközben történt: 1 hirdetés, 1 válasz, 1 kérdés',
  )
})

test('what the coordination was to pass on meanwhile is asked by whoever has answered, under their own name', async () => {
  const { store, does, unite, undo, read, lines } = await merged()
  // Nobody of the mill is in the chat.
  await store.commit([
    create(organizations, { id: 'muhle', network: 'WL', name: 'Mühle', phone: '05841 7' }),
    listed('WL-2F2F2F', 'muhle', { title: 'Mehl' }),
  ])
  const act = await unite()
  await does('bence', 'respond', { listing: 'WL-2F2F2F', contact: 'mine' })
  expect(await findAll(store, errands)).toMatchObject([
    { value: { response: 'WL-2F2F2F:fahre', asker: { person: 'bence', organization: 'fahre' } } },
  ])
  await undo(act)
  const waiting = await findAll(store, errands)
  expect(waiting).toMatchObject([
    { value: { response: 'WL-2F2F2F:asztalos', asker: { person: 'bence', organization: 'asztalos' } } },
  ])
  expect(JSON.stringify(waiting[0]?.value.cards)).toContain('Gemeldet hat sich')
  await does('kora', 'errand reached', { errand: waiting[0]?.id ?? '' })
  await read('bence')
  expect(lines('console:bence').at(-1)).toContain('Die Koordination hat Mühle erreicht')
})

test('who asked for the one and was let in to the other goes back; who asked since stays, and both are said', async () => {
  const { store, does, unite, undo, text } = await merged()
  await does('zoe', 'join ask', { organization: 'Asztalos', name: 'Zoe Zander' })
  const show = await does('kora', 'organization merge', { organization: 'asztalos', into: 'fahre' })
  expect(show?.text).toContain('wer bis dahin neu dazukommt, bleibt bei Fähre Pevestorf.')
  const act = await unite()
  await does('yuri', 'join ask', { organization: 'Fähre Pevestorf', name: 'Yuri Yak' })
  for (const { id } of await findAll(store, joins)) await does('bence', 'join approve', { join: id })
  const of = async (name: string) => {
    const who = (await findAll(store, people)).find(({ value }) => value.name === name)
    const works = await findAll(store, memberships, { where: { person: who?.id ?? '' } })
    return works.map(({ value }) => value.organization)
  }
  expect([await of('Zoe Zander'), await of('Yuri Yak')]).toEqual([['fahre'], ['fahre']])
  await does('zoe', 'offer add', { title: 'Most' })
  expect(await undo(act)).toBe(
    [
      'Rückgängig gemacht: Partner zusammenlegen (Fähre Pevestorf, Asztalos)',
      'Wieder ein eigener Partner: Asztalos. Aus der Zwischenzeit mitgegangen: 1 Eintrag, 1 Person',
      'In der Zwischenzeit dazugekommen und weiter bei Fähre Pevestorf: 1 Person',
      'Was andere inzwischen gelesen oder erhalten haben, bleibt bei ihnen.',
    ].join('\n'),
  )
  expect([await of('Zoe Zander'), await of('Yuri Yak')]).toEqual([['asztalos'], ['fahre']])
  const [most] = await findAll(store, listings, { where: { title: 'Most' } })
  expect(most?.value.organization).toBe('asztalos')
  expect(await text('zoe', 'meine Einträge')).toContain('Most')
})

test.each([
  ['accept', { contact: 'mine' }, 'accepted', ['asztalos']],
  ['decline', {}, 'declined', []],
] as const)(
  'an answer from before that got its word meanwhile goes back with it: %s',
  async (command, said, state, helpers) => {
    const { store, does, unite, undo } = await merged()
    await does('bence', 'respond', { listing: cart, contact: 'mine' })
    const act = await unite()
    await does('anna', command, { response: `${cart}:fahre`, ...said })
    expect(await undo(act)).toContain('Rückgängig gemacht: ')
    expect((await findAll(store, responses)).map(({ value }) => [value.id, value.state])).toEqual([
      [`${cart}:asztalos`, state],
    ])
    expect((await store.get(listings, cart))?.value).toMatchObject({ helpers, responses: 1 })
  },
)

const hay = (i: number) =>
  `WL-${String(1000 + i)
    .replaceAll('0', 'A')
    .replaceAll('1', 'B')}ZZ`

test('where more was answered meanwhile than one commit takes, nothing is half undone', async () => {
  const { store, unite, undo } = await merged()
  const act = await unite()
  for (let i = 0; i < 200; i += 100)
    await store.commit(
      Array.from({ length: 100 }, (_, j) => hay(i + j)).flatMap((id) => [
        listed(id, 'okohof', { responses: 1 }),
        create(responses, {
          id: `${id}:fahre`,
          ...{ network: 'WL', listing: id, owner: 'okohof', organization: 'fahre', person: 'bence' },
          ...{ contact: 'partner' as const, state: 'open' as const, at: '2027-08-02T00:00:00Z' },
        }),
      ]),
    )
  const before = await contentOf(store)
  expect(await undo(act)).toContain('Inzwischen gehört zu viel dazu')
  const now = (await contentOf(store)).filter(({ kind }) =>
    ['response', 'listing', 'organization'].includes(kind),
  )
  for (const one of now) expect(before).toContainEqual(one)
  expect(await store.get(organizations, 'asztalos')).toBeUndefined()
})

test('killed before or after the one commit, the undoing is done once when the call comes again', async () => {
  for (const written of [false, true]) {
    const { store, clock, does, unite, read, lines } = await merged()
    const act = await unite()
    await does('bence', 'respond', { listing: cart, contact: 'mine' })
    await read('anna')
    const dying: Store = {
      ...store,
      commit: async (changes) => {
        if (written) await store.commit(changes)
        throw new Error('killed')
      },
    }
    const killed = callsTo(createBot(worldOf(dying, clock)))
    const again = { id: 'again' }
    await killed.does('kora', 'undo', { act }, again).catch(() => undefined)
    expect((await store.get(responses, `${cart}:asztalos`)) !== undefined).toBe(written)
    await does('kora', 'undo', { act }, again)
    await does('kora', 'undo', { act }, again)
    expect((await findAll(store, responses)).map(({ id }) => id)).toEqual([`${cart}:asztalos`])
    await read('anna')
    const told = lines('console:anna').filter((line) => line.includes('Gemeldet hat sich Asztalos'))
    expect([written, told.length]).toEqual([written, 1])
  }
})

test('what is answered in the very moment of the undoing goes back, too', async () => {
  const { store, clock, does, unite } = await merged()
  const act = await unite()
  let commits = 0
  const slow: Store = {
    ...store,
    commit: async (changes) => {
      commits += 1
      if (commits === 1) await does('bence', 'respond', { listing: cart, contact: 'mine' })
      await store.commit(changes)
    },
  }
  const undone = await callsTo(createBot(worldOf(slow, clock))).does('kora', 'undo', { act })
  expect(undone?.text).toContain('mitgegangen: 1 Antwort')
  expect((await findAll(store, responses)).map(({ id }) => id)).toEqual([`${cart}:asztalos`])
})

test('where both had answered, a contact ended meanwhile stays ended for both; one ended before was the other’s alone', async () => {
  for (const when of ['meanwhile', 'before']) {
    const { store, does, unite, undo, clock, text } = await merged()
    await does('kora', 'respond', { listing: cart, contact: 'mine', for: 'fahre' })
    await does('bence', 'respond', { listing: cart, contact: 'mine' })
    const end = (who: string) => does(who, 'contact end', { agreement: `${cart}:fahre`, for: 'fahre' })
    if (when === 'before') await end('kora')
    clock.turn(10)
    const act = await unite()
    clock.turn(10)
    if (when === 'meanwhile') await end('bence')
    expect(await undo(act)).toContain('Rückgängig gemacht: ')
    const ended = async (id: string) =>
      (await store.get(responses, `${cart}:${id}`))?.value.ended !== undefined
    expect([when, await ended('fahre'), await ended('asztalos')]).toEqual([when, true, when === 'meanwhile'])
    expect((await text('anna', 'zeige Karren')).includes('+49 bence')).toBe(when === 'before')
  }
})
