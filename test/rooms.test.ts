import { expect, test } from 'vitest'
import { findRoom } from '../adapters/console/rooms.ts'
import { codes } from '../src/domain/code.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { places } from '../src/domain/place.ts'
import { create } from '../src/store.ts'
import { openBot } from './calling.ts'
import { names } from './names.ts'
import { neighbours } from './neighbours.ts'

const open = async () => {
  const opened = await openBot()
  const { store, does, says } = opened
  await store.commit(await neighbours(store))
  const codeFor = async (input: Readonly<Record<string, string>>, who = 'kora') => {
    const shown = await does(who, 'place link', {
      name: 'Rathaus',
      use: 'listings',
      language: 'de',
      ...input,
    })
    return /Der Code: (\S+)/.exec(shown?.text ?? '')?.[1] ?? shown?.text ?? ''
  }
  const settle = async () => {
    for (let i = 0; i < 4; i += 1) {
      await opened.deliverDue()
      opened.clock.turn(5)
    }
  }
  return { ...opened, codeFor, settle, says }
}

test('a code links the room in which it is said, once', async () => {
  const { store, says, codeFor, settle, lines } = await open()
  const code = await codeFor({ also: 'hu' })
  expect((await says('kora', code, { room: '#rathaus' }))?.text).toBe(
    'Dieser Raum gehört jetzt zum Netzwerk.',
  )
  expect((await store.get(places, 'console:#rathaus'))?.value).toEqual({
    id: 'console:#rathaus',
    network: 'WL',
    name: 'Rathaus',
    role: 'listings',
    languages: ['de', 'hu'],
  })
  await settle()
  expect(lines('console:#rathaus')).toEqual(['console:#rathaus ← Dieser Raum gehört zum Netzwerk Wendland.'])
  expect((await says('kora', code, { room: '#anderswo' }))?.text).toContain('schon benutzt')
  expect(await store.get(places, 'console:#anderswo')).toBeUndefined()
})

test('a room of another network is refused without saying whose, and the code stays good', async () => {
  const { store, says, codeFor } = await open()
  const code = await codeFor({})
  const shown = await says('kora', code, { room: '#schulhof' })
  expect(shown?.text).toContain('schon vergeben')
  expect(shown?.text).not.toMatch(/Nachbarn|NB/)
  expect((await store.get(places, 'console:#schulhof'))?.value.network).toBe('NB')
  expect((await says('kora', code, { room: '#frei' }))?.text).toContain('gehört jetzt zum Netzwerk')
})

test('two networks that link one room at the same moment: one has it', async () => {
  const { store, says, codeFor } = await open()
  const [mine, theirs] = [await codeFor({}), await codeFor({}, 'nils')]
  const answers = await Promise.all([
    says('kora', mine, { room: '#rathaus' }),
    says('nils', theirs, { room: '#rathaus' }),
  ])
  const texts = answers.map((shown) => shown?.text ?? '')
  expect(texts.filter((text) => text.includes('gehört jetzt zum Netzwerk'))).toHaveLength(1)
  expect(texts.filter((text) => text.includes('schon vergeben'))).toHaveLength(1)
  expect(await store.get(places, 'console:#rathaus')).toBeDefined()
})

test('wrong, old and guessed codes link nothing', async () => {
  const { store, says, codeFor, clock } = await open()
  const code = await codeFor({})
  const wrong = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
  expect((await says('kora', wrong, { room: '#rathaus' }))?.text).toContain('stimmt nicht')
  clock.turn(11 * 60)
  expect((await says('kora', code, { room: '#rathaus' }))?.text).toContain('abgelaufen')
  const again = await codeFor({})
  const guess = `${again.slice(0, -1)}${again.endsWith('2') ? '3' : '2'}`
  for (let i = 0; i < 5; i += 1) await says('zoe', guess, { room: '#rathaus' })
  expect((await says('kora', again, { room: '#rathaus' }))?.text).toContain('gesperrt')
  expect(await store.get(places, 'console:#rathaus')).toBeUndefined()
  expect((await store.find(codes)).every(({ value }) => value.used === undefined)).toBe(true)
})

test('listings reach the rooms that are for them, and the one they are written in', async () => {
  const { store, does, says, codeFor, settle, lines } = await open()
  const kept = await store.get(networks, 'WL')
  if (kept)
    await store.commit([
      {
        ...create(networks, {
          ...kept.value,
          regions: [
            { name: 'Niedersachsen', also: [] },
            { name: 'Wendland', also: [], within: 'Niedersachsen' },
            { name: 'Altmark', also: [] },
          ],
        }),
        rev: kept.rev,
      },
    ])
  await says('kora', 'neue branche Handwerk')
  const partner = await store.get(organizations, 'asztalos')
  if (partner)
    await store.commit([
      { ...create(organizations, { ...partner.value, sector: 'crafts' }), rev: partner.rev },
    ])
  const rooms = { niedersachsen: 'Niedersachsen', altmark: 'Altmark', handwerk: 'Handwerk', alles: '-' }
  for (const [room, only] of Object.entries(rooms))
    await says('kora', await codeFor({ name: room, only }), { room: `#${room}` })
  await settle()
  await does('anna', 'offer add', { title: 'Heu', network: 'WL' })
  await does('bence', 'offer add', { title: 'Fenster' })
  await settle()
  const heard = (room: string) => lines(`console:#${room}`).filter((line) => line.includes('Angebot'))
  expect(heard('niedersachsen')).toHaveLength(2)
  expect(heard('altmark')).toHaveLength(0)
  expect(heard('handwerk').join()).toMatch(/^(?!.*Heu).*Fenster/)
  expect(heard('alles')).toHaveLength(2)
  expect(
    (await does('kora', 'place link', { name: 'X', use: 'general', language: 'de', only: 'Atlantis' }))?.text,
  ).toContain('kenne ich hier nicht: Atlantis')
})

test('a room that is given up hears nothing more, also of what stands there', async () => {
  const { does, settle, lines, delivered } = await open()
  await does('anna', 'offer add', { title: 'Heu', network: 'WL' })
  await settle()
  const before = lines('console:#markt').length
  expect(before).toBe(1)
  const listing = /WL-[A-Z0-9]{6}/.exec(JSON.stringify(delivered))?.[0] ?? ''
  await does('kora', 'place unlink', { place: 'markt' })
  await does('anna', 'withdraw', { listing })
  await does('anna', 'offer add', { title: 'Stroh', network: 'WL' })
  await settle()
  expect(lines('console:#markt')).toHaveLength(before)
})

test('what a room is for can be changed, and taken back', async () => {
  const { store, does } = await open()
  const shown = await does('kora', 'place change', {
    place: 'plausch',
    use: 'coordinators',
    language: 'hu',
    also: 'de',
  })
  expect(shown?.text).toContain('Hier spricht die Koordination unter sich.')
  expect((await store.get(places, 'console:#plausch'))?.value).toMatchObject({
    role: 'coordinators',
    languages: ['hu', 'de'],
  })
  await does('kora', 'network undo', { act: shown?.id.replace(/\/reply$/, '') ?? '' })
  expect((await store.get(places, 'console:#plausch'))?.value).toMatchObject({
    role: 'general',
    languages: ['de'],
  })
  expect((await does('kora', 'place list'))?.text).toContain('plausch · Austausch und Fragen · Deutsch')
})

test('at the console a room that no network uses is called by its sign', async () => {
  const { store } = await open()
  expect(await findRoom(store, '#Rathaus')).toEqual({ found: { id: 'console:#rathaus', name: 'rathaus' } })
  expect(await findRoom(store, 'Rathaus')).toHaveProperty('unknown')
  expect(await findRoom(store, '#markt')).toMatchObject({ found: { id: 'console:#markt' } })
  expect(await findRoom(store, '#zwei Wörter')).toHaveProperty('unknown')
})

test('whoever looks after a room may say the code there, also somebody whom no network knows', async () => {
  const { store, says, codeFor } = await open()
  const code = await codeFor({ use: 'general' })
  expect((await says('zoe', code, { room: '#gemeinde' }))?.text).toContain(
    'Dieser Raum gehört jetzt zum Netzwerk.',
  )
  expect((await store.get(places, 'console:#gemeinde'))?.value.network).toBe('WL')
  // From then on its people stand at the door of the network.
  expect((await says('zoe', 'netzwerk zeigen', { room: '#gemeinde' }))?.text).toContain('Wendland')
  expect((await says('zoe', 'wer liefert heu', { room: '#gemeinde' }))?.text).not.toContain('Ökohof')
})

test('all that there is to choose for a room can be said in one line', async () => {
  const { store, says } = await open()
  await says('kora', 'raum verbinden Rathaus zweitsprache:Ungarisch bereich:Wendland')
  await says('kora', '2')
  const coded = await says('kora', 'Deutsch')
  await says('kora', /Der Code: (\S+)/.exec(coded?.text ?? '')?.[1] ?? '', { room: '#rathaus' })
  expect((await store.get(places, 'console:#rathaus'))?.value).toMatchObject({
    name: 'Rathaus',
    role: 'listings',
    languages: ['de', 'hu'],
    region: 'Wendland',
  })
})

test('a code is good for as long as whoever had it made may link rooms, and for nobody who is shut out', async () => {
  const { store, does, says, codeFor } = await open()
  await names(does, 'cili', 'whole')
  await names(does, 'anna', 'whole')
  const [hers, annas, own] = [
    await codeFor({ network: 'WL' }, 'cili'),
    await codeFor({ network: 'WL' }, 'anna'),
    await codeFor({}),
  ]
  await does('kora', 'person block', { person: 'cili', sure: 'yes' })
  await does('kora', 'coordinator remove', { person: 'anna' })
  for (const code of [hers, annas])
    expect((await says('zoe', code, { room: '#fremd' }))?.text).toContain('abgelaufen')
  expect((await says('cili', own, { room: '#fremd' }))?.text).toContain(
    'Sie sind in diesem Netzwerk gesperrt.',
  )
  expect(await store.get(places, 'console:#fremd')).toBeUndefined()
  expect((await says('zoe', own, { room: '#fremd' }))?.text).toContain('gehört jetzt zum Netzwerk')
})

test('whoever made a code hears which room it has linked, and by whom', async () => {
  const { says, does, codeFor, settle, lines, delivered } = await open()
  await says('zoe', await codeFor({}), { room: '#fremd' })
  await says('anna', await codeFor({ name: 'Marktplatz' }), { room: '#platz' })
  await says('kora', await codeFor({ name: 'Saal' }), { room: '#saal' })
  await settle()
  expect(lines('console:kora')).toEqual([
    'console:kora ← Ihr Code hat einen Raum verbunden: Rathaus',
    'console:kora ← Ihr Code hat einen Raum verbunden: Marktplatz',
  ])
  const [strange, known] = delivered.filter(({ to }) => to === 'console:kora').map(({ card }) => card)
  expect(JSON.stringify(strange)).toContain('jemand eingegeben, den das Netzwerk nicht kennt')
  expect(JSON.stringify(known)).toContain('Anna Amsel')
  const undo = strange?.buttons?.[0]?.call ?? expect.fail('no button')
  expect((await does('kora', undo.command, undo.input))?.text).toContain(
    'Gehört nicht mehr zum Netzwerk: Rathaus',
  )
})

test('a code that has linked a room stays used when that is taken back', async () => {
  const { store, says, does, codeFor } = await open()
  const code = await codeFor({})
  const linked = await says('kora', code, { room: '#rathaus' })
  const act = linked?.id.replace(/\/reply$/, '') ?? ''
  expect((await does('kora', 'network undo', { act }))?.text).toContain('Rückgängig gemacht')
  expect(await store.get(places, 'console:#rathaus')).toBeUndefined()
  expect((await says('kora', code, { room: '#anderswo' }))?.text).toContain('schon benutzt')
  expect(await store.get(places, 'console:#anderswo')).toBeUndefined()
})

test('a room that another network has taken meanwhile is not taken back', async () => {
  const { store, says, does, codeFor } = await open()
  await says('kora', await codeFor({}), { room: '#rathaus' })
  const given = await does('kora', 'place unlink', { place: 'console:#rathaus' })
  const undo = given?.card.buttons?.[0]?.call ?? expect.fail('no button')
  await says('nils', await codeFor({}, 'nils'), { room: '#rathaus' })
  const began = performance.now()
  for (const command of [undo.command, 'network undo']) {
    const text = (await does('kora', command, undo.input))?.text
    expect(text).toContain('Dieser Raum ist schon vergeben')
    expect(text).not.toContain('Nachbarn')
  }
  expect(performance.now() - began).toBeLessThan(1500)
  expect((await says('kora', 'rückgängig'))?.text).not.toContain('Raum trennen')
  expect((await store.get(places, 'console:#rathaus'))?.value.network).toBe('NB')
})
