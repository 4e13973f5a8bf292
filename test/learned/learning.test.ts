import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { createBot } from '../../src/bot.ts'
import { unlearned } from '../../src/domain/lesson.ts'
import { organizations } from '../../src/domain/organization.ts'
import { responses } from '../../src/domain/response.ts'
import { createThinning } from '../../src/privacy/thin.ts'
import { kinds } from '../../src/records.ts'
import { type Change, create, replace } from '../../src/store.ts'
import { callsTo, openBot } from '../calling.ts'
import { neighbours } from '../neighbours.ts'
import { listed, network, testClock, worldOf } from '../world.ts'

const chairs = listed('WL-2A2A2A', 'okohof', { title: 'Zirbelstühle', locale: 'de' })
const suggested = 'Meinten Sie vielleicht'
const question = 'Wer hat Plumpsel?'
const lesson = (asked: string, found: string) => ({
  asked: { word: asked, locale: 'de' },
  found: { word: found, locale: 'de' },
})

/** Bence asks for it in his words, and Ökohof says yes. */
const taught = async (...more: readonly Change[]) => {
  const bot = await openBot([chairs, ...more])
  const teach = async (listing: string, asker: string) => {
    await bot.does(asker, 'respond', { listing, contact: 'partner', sought: 'Plumpsel' })
    return bot.does('anna', 'accept', { response: `${listing}:asztalos`, contact: 'partner' })
  }
  const finds = async (text = question) => (await bot.says('kora', text))?.text ?? ''
  return { ...bot, teach, finds, accepted: await teach('WL-2A2A2A', 'bence') }
}

test('what a search found without being sure, and was then asked for and accepted, is remembered', async () => {
  const { says, does, store } = await openBot([chairs])
  const found = await says('bence', 'Wer hat Knorzelstühle?')
  expect(found?.text).toContain(suggested)
  const call = found?.card.blocks?.flatMap((block) =>
    block.kind === 'items' ? block.items.flatMap(({ button }) => (button ? [button.call] : [])) : [],
  )[0]
  expect(call).toMatchObject({ command: 'respond', input: { listing: 'WL-2A2A2A' } })
  await does('bence', 'respond', { ...call?.input, contact: 'partner' })
  const [answer] = await store.find(responses)
  expect(answer?.value.teaches).toEqual({ ...lesson('Knorzelstühle', 'Zirbelstühle'), by: 'organization' })
  // Nothing is learned until somebody says yes.
  expect((await does('kora', 'pair list'))?.text).toContain('Noch ist nichts gelernt.')
  await does('anna', 'accept', { response: 'WL-2A2A2A:asztalos', contact: 'partner' })
  expect((await does('kora', 'pair list'))?.text).toContain('Knorzelstühle → Zirbelstühle · Vorschlag')
})

test('asked aloud it is nobody’s own question: whoever presses may be somebody else', async () => {
  const { says } = await openBot([chairs])
  const found = await says('bence', 'Wer hat Zirbelstühle?', { room: '#plausch' })
  expect(found?.aloud).toBe(true)
  expect(found?.text).toContain('respond?listing=WL-2A2A2A]')
})

test.each([
  ['found by its letters', 'Zirbelstuhl'],
  ['several things', 'Plumpsel, Knorz, Wummel'],
  ['two things', 'Plumpsel und Knorz'],
  ['somebody’s name', 'Bence'],
  ['a partner’s name', 'Ökohof'],
  ['a town', 'Lüneburg'],
  ['a region', 'Wendland'],
  ['a number', '0170 1234567'],
  ['an address', 'bence@example.org'],
  ['a thing with an address', 'Plumpsel (muster@example.org)'],
  ['a page', 'https://example.org/plumpsel'],
  ['a letter and figures', 'A4'],
  ['nothing but signs', '!?'],
  ['markup', '<!channel>@everyone'],
])('%s teaches nothing', async (_, sought) => {
  const { does, store } = await openBot([chairs])
  await does('bence', 'respond', { listing: 'WL-2A2A2A', contact: 'partner', sought })
  expect((await store.find(responses)).map(({ value }) => value.teaches)).toEqual([undefined])
})

test('places and names beside the thing are not remembered', async () => {
  const { does, store } = await openBot([chairs])
  const sought = 'Plumpsel in Lüchow bei Ökohof'
  await does('bence', 'respond', { listing: 'WL-2A2A2A', contact: 'partner', sought })
  const [answer] = await store.find(responses)
  expect(answer?.value.teaches?.asked.word).toBe('Plumpsel')
})

test('two words that make one thing are learned as one, and followed so', async () => {
  const wanted = { kind: 'request', title: 'grumble feed', locale: 'en' }
  const { store, does, says } = await openBot([listed('WL-3C3C3C', 'asztalos', wanted)])
  const farm = (await store.get(organizations, 'okohof')) ?? expect.fail()
  await store.commit([replace(farm, { ...farm.value, expertise: 'Heu' })])
  await does('anna', 'respond', { listing: 'WL-3C3C3C', contact: 'partner' })
  await does('bence', 'accept', { response: 'WL-3C3C3C:okohof', contact: 'partner' })
  expect((await does('kora', 'pair list'))?.text).toContain('grumble feed → Heu')
  for (const asked of ['Who has grumble feed?', 'Who has some grumblefeed?'])
    expect((await says('kora', asked))?.text).toContain('„Heu“')
  expect((await says('kora', 'Who has feed?'))?.text).not.toContain('„Heu“')
})

test('one acceptance suggests, two of different partners are sure, and what is found by itself stays before it', async () => {
  const { finds, store, does } = await taught()
  expect(await finds()).toContain(suggested)
  expect(await finds()).toContain('Zirbelstühle')
  expect(await finds('kinek van plumpsel?')).toContain('Zirbelstühle')
  await store.commit([listed('WL-5B5B5B', 'fahre', { title: 'Plumpsel' })])
  expect((await finds()).split('\n')[0]).toBe('Plumpsel: Fähre Pevestorf')
  await does('kora', 'listing remove', { listing: 'WL-5B5B5B', reason: 'Versehen' })
  const [first] = await store.find(responses)
  // Emil reads no chat, so somebody else wrote down what he said.
  await store.commit([
    create(responses, {
      ...(first?.value ?? expect.fail()),
      id: 'WL-2A2A2A:fahre',
      organization: 'fahre',
      person: 'emil',
    }),
  ])
  expect((await finds()).split('\n')[0]).toBe('Plumpsel: Ökohof')
  expect((await does('kora', 'pair list'))?.text).toContain('Plumpsel → Zirbelstühle · Treffer')
})

test('the same partner twice is no second proof', async () => {
  const other = listed('WL-6D6D6D', 'okohof', { title: 'Zirbelstuhl', locale: 'de' })
  const { finds, teach, store } = await taught(other)
  await teach('WL-6D6D6D', 'dora')
  expect((await store.find(responses)).map(({ value }) => value.teaches?.asked.word)).toEqual([
    'Plumpsel',
    'Plumpsel',
  ])
  expect(await finds()).toContain(suggested)
})

test('it goes from the word asked for to the other, and not back', async () => {
  const { finds, store } = await taught()
  await store.commit([listed('WL-5B5B5B', 'fahre', { title: 'Plumpsel' })])
  expect(await finds('Wer hat Zirbelstühle?')).not.toContain('Fähre')
})

test('taken back, the acceptance teaches nothing more; done anew, it does again', async () => {
  const { finds, accepted, does } = await taught()
  const undo = accepted?.card.buttons?.find(({ call }) => call.command === 'undo')?.call
  expect((await does('anna', 'undo', undo?.input ?? {}))?.text).toContain('Rückgängig gemacht')
  expect(await finds()).not.toContain('Ökohof')
  await does('anna', 'accept', { response: 'WL-2A2A2A:asztalos', contact: 'partner' })
  expect(await finds()).toContain('Ökohof')
  await does('bence', 'response withdraw', { response: 'WL-2A2A2A:asztalos' })
  expect(await finds()).not.toContain('Ökohof')
})

test('declined it teaches nothing, and what was searched for is not kept', async () => {
  const { does, says, store } = await openBot([chairs])
  await does('bence', 'respond', { listing: 'WL-2A2A2A', contact: 'partner', sought: 'Plumpsel' })
  await does('anna', 'decline', { response: 'WL-2A2A2A:asztalos' })
  expect((await store.find(responses))[0]?.value).not.toHaveProperty('teaches')
  expect((await says('kora', question))?.text).not.toContain('Ökohof')
})

test('whoever coordinates strikes a pair off: it stays so whoever teaches it anew, and can be taken back', async () => {
  const other = listed('WL-6D6D6D', 'okohof', { title: 'Zirbelstuhl', locale: 'de' })
  const { does, finds, store, teach } = await taught(other)
  const list = await does('kora', 'pair list')
  const drop = list?.card.blocks?.flatMap((block) =>
    block.kind === 'items' ? block.items.flatMap(({ button }) => (button ? [button.call] : [])) : [],
  )[0]
  expect((await does('anna', 'pair drop', drop?.input))?.text).toContain(
    'ist der Netzwerkkoordination vorbehalten',
  )
  expect((await does('anna', 'pair list'))?.text).toContain('ist der Netzwerkkoordination vorbehalten')
  const struck = await does('kora', 'pair drop', drop?.input)
  expect(struck?.text).toContain('Gestrichen: Plumpsel → Zirbelstühle.')
  expect(await finds()).not.toContain('Ökohof')
  expect((await does('kora', 'pair list'))?.text).toContain('Noch ist nichts gelernt.')
  // Pressed once more it is done already; the acceptance can be taken back as before.
  expect((await does('kora', 'pair drop', drop?.input))?.text).not.toContain('Gestrichen')
  expect(await store.find(unlearned)).toHaveLength(1)
  await teach('WL-6D6D6D', 'dora')
  expect(await finds()).not.toContain('Ökohof')
  const undo = struck?.card.buttons?.find(({ call }) => call.command === 'network undo')?.call
  await does('kora', 'network undo', undo?.input ?? {})
  expect(await finds()).toContain('Ökohof')
})

test('a request teaches, too, where who helps has one thing alone', async () => {
  const wanted = listed('WL-3C3C3C', 'asztalos', { kind: 'request', title: 'Plumpsel', locale: 'de' })
  const { store, does, says } = await openBot([wanted])
  const answer = async () => {
    await does('anna', 'respond', { listing: 'WL-3C3C3C', contact: 'partner', sought: 'Anderes' })
    return (await store.get(responses, 'WL-3C3C3C:okohof'))?.value.teaches
  }
  // "Heu, Kartoffeln, Honig": which of them it was, nobody knows.
  expect(await answer()).toBeUndefined()
  await does('anna', 'response withdraw', { response: 'WL-3C3C3C:okohof' })
  const farm = (await store.get(organizations, 'okohof')) ?? expect.fail()
  await store.commit([replace(farm, { ...farm.value, expertise: 'Heu' })])
  expect(await answer()).toEqual({ ...lesson('Plumpsel', 'Heu'), by: 'owner' })
  await does('bence', 'accept', { response: 'WL-3C3C3C:okohof', contact: 'partner' })
  const found = (await says('kora', question))?.text
  expect(found).toContain(suggested)
  expect(found).toContain('Ökohof')
})

test('what one network has learned no other follows', async () => {
  const { store, does, says } = await taught()
  await store.commit(await neighbours(store))
  await store.commit([listed('NB-4B4B4B', 'verein', { title: 'Zirbelstühle' })])
  expect((await says('nora', question))?.text).not.toContain('Verein')
  expect((await does('nils', 'pair list'))?.text).toContain('Noch ist nichts gelernt.')
  const [pair] = await store.find(unlearned)
  expect(pair).toBeUndefined()
})

test('after two years without a new proof it is forgotten, and nothing of it is left in the answer', async () => {
  const { store, finds } = await taught()
  const thin = createThinning(store)
  await thin(Temporal.Instant.from('2028-08-01T00:00:00Z'))
  expect(await finds()).toContain('Ökohof')
  await thin(Temporal.Instant.from('2028-09-01T00:00:00Z'))
  expect(await finds()).not.toContain('Ökohof')
  expect((await store.find(responses))[0]?.value).toMatchObject({ state: 'accepted' })
  expect((await store.find(responses))[0]?.value).not.toHaveProperty('teaches')
})

test('what is learned in one process is known in the other, and so is what is struck off', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundruf-'))
  const files = [1, 2].map(() => openSqlite(join(folder, 'store.db'), kinds))
  const [store] = files
  try {
    await store?.commit([...network('console', 'de', 'formal'), chairs])
    const clock = testClock()
    const [here, there] = files.map((file) => callsTo(createBot(worldOf(file, clock))))
    const asked = async () => (await there?.says('kora', question))?.text ?? ''
    expect(await asked()).not.toContain('Ökohof')
    await here?.does('bence', 'respond', { listing: 'WL-2A2A2A', contact: 'partner', sought: 'Plumpsel' })
    await here?.does('anna', 'accept', { response: 'WL-2A2A2A:asztalos', contact: 'partner' })
    await expect.poll(asked).toContain('Ökohof')
    // Both strike it off in the same moment.
    await Promise.all([here, there].map((bot) => bot?.does('kora', 'pair drop', { pair: 'Plumpsel' })))
    expect(await store?.find(unlearned)).toHaveLength(1)
    await expect.poll(asked).not.toContain('Ökohof')
  } finally {
    await Promise.all(files.map((file) => file.close()))
    rmSync(folder, { recursive: true })
  }
})

test('whoever said yes reads nowhere what the other had searched for, nor does the copy that goes through a chat', async () => {
  const { does } = await taught()
  const own = JSON.stringify((await does('bence', 'my data'))?.card.file)
  const theirs = JSON.stringify((await does('anna', 'my data'))?.card.file)
  const copy = JSON.stringify((await does('kora', 'network export'))?.card.file)
  for (const file of [own, theirs, copy]) expect(file).toContain('WL-2A2A2A:asztalos')
  expect([own, theirs, copy].map((file) => file.includes('Plumpsel'))).toEqual([true, false, false])
})

test('partners who become one count once', async () => {
  const { does, finds, store } = await taught()
  const [first] = await store.find(responses)
  const value = first?.value ?? expect.fail()
  await store.commit([
    create(responses, { ...value, id: 'WL-2A2A2A:fahre', organization: 'fahre', person: 'emil' }),
  ])
  expect((await finds()).split('\n')[0]).toBe('Plumpsel: Ökohof')
  await does('kora', 'organization unite', { organization: 'fahre', into: 'asztalos' })
  const askers = new Set((await store.find(responses)).map(({ value: { organization } }) => organization))
  expect([...askers]).toEqual(['asztalos'])
  expect(await finds()).toContain(suggested)
})
