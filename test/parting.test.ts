import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { humans } from '../src/domain/account.ts'
import { moves, organizations } from '../src/domain/organization.ts'
import { memberships } from '../src/domain/person.ts'
import { finishPartners } from '../src/partner/unfinished.ts'
import { createThinning } from '../src/privacy/thin.ts'
import { replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { commands, listed } from './world.ts'

const fortnight = 14 * 24 * 3600 // seconds
type Shown = { readonly text: string; readonly card: { readonly blocks?: readonly object[] } } | undefined

/** The button beside the line of a card that says this. */
const beside = (shown: Shown, said: string) => {
  const line = shown?.text.split('\n').find((one) => one.includes(said)) ?? ''
  const [, label, written = ''] = /\[([^\]:]+): undo\?([^\]]*)\]/.exec(line) ?? []
  return { line, label, act: new URLSearchParams(written).get('act') ?? undefined }
}

/** Kora has made Asztalos part of the Ökohof by mistake, and two weeks and much else have gone by. */
const merged = async () => {
  const bot = await openBot([...bystanders, listed('WL-2B2B2B', 'asztalos', { title: 'Bank' })])
  const { does, clock, store } = bot
  await does('kora', 'organization unite', { organization: 'asztalos', into: 'okohof' })
  clock.turn(fortnight)
  for (let i = 0; i < 9; i += 1) await does('kora', 'offer add', { title: `Rad ${i}`, for: 'fahre' })
  return {
    ...bot,
    thin: () => createThinning(store)(clock()),
    speaks: async (who: string, language: 'de' | 'en' | 'hu') => {
      const human = (await store.get(humans, who)) ?? expect.fail()
      await store.commit([replace(human, { ...human.value, language })])
    },
    parted: async () => (await store.get(organizations, 'asztalos')) !== undefined,
  }
}

test.each([
  ['de', 'Partner zusammenlegen', 'Zusammenlegung zurücknehmen', 'Rückgängig gemacht'],
  ['en', 'Merge partners', 'Take the merge back', 'Undone'],
  ['hu', 'Partnerek összevonása', 'Összevonás visszavonása', 'Visszavonva'],
] as const)(
  'the log takes a merge back beside its line, weeks later, in %s',
  async (locale, title, button, done) => {
    const { does, speaks, parted, store, lines, deliverDue } = await merged()
    await speaks('kora', locale)
    const { line, label, act = '' } = beside(await does('kora', 'log'), title)
    expect(line).toContain('Ökohof, Asztalos')
    expect(label).toBe(button)
    expect((await does('kora', 'undo', { act, sure: 'yes' }))?.text).toContain(done)
    expect(await parted()).toBe(true)
    expect(await store.get(memberships, 'bence:asztalos')).toBeDefined()
    expect(await store.get(moves, 'asztalos')).toBeUndefined()
    await deliverDue()
    expect(lines('console:bence').at(-1)).toContain('Asztalos')
    // What is parted already offers that no more.
    expect((await does('kora', 'log'))?.text).not.toContain(`[${button}`)
  },
)

test.each([
  ['de', 'Durch Zusammenlegen dazugekommen: Asztalos', 'Zusammenlegung zurücknehmen'],
  ['en', 'Merged into this partner: Asztalos', 'Take the merge back'],
  ['hu', 'Összevonással ide került: Asztalos', 'Összevonás visszavonása'],
] as const)(
  'so does the page of the partner who was kept, for whoever coordinates it, in %s',
  async (locale, part, button) => {
    const { does, speaks, parted } = await merged()
    for (const who of ['kora', 'rita', 'ralf', 'anna', 'cili']) await speaks(who, locale)
    const page = (who: string) => does(who, 'organization show', { organization: 'okohof' })
    for (const who of ['ralf', 'anna', 'cili']) expect((await page(who))?.text).not.toContain(part)
    expect(beside(await page('kora'), part).label).toBe(button)
    // Another coordinator finds it, too, and may part what the first has made one.
    await does('rita', 'undo', { act: beside(await page('rita'), part).act ?? '', sure: 'yes' })
    expect(await parted()).toBe(true)
    expect((await page('kora'))?.text).not.toContain(part)
  },
)

test('nobody else parts them: neither their own people nor whoever coordinates another region', async () => {
  const { does, parted } = await merged()
  const { act = '' } = beside(await does('kora', 'log'), 'Partner zusammenlegen')
  for (const [who, why] of [
    ['anna', 'nur die Leute dieses Partners'],
    ['bence', 'nur die Leute dieses Partners'],
    ['ralf', 'eine andere Koordination'],
  ] as const)
    expect((await does(who, 'undo', { act }))?.text).toContain(why)
  expect(await parted()).toBe(false)
})

test('nor one who coordinates where the one was, but not where the one is that was kept', async () => {
  const { does, parted, store } = await merged()
  const { act = '' } = beside(await does('kora', 'log'), 'Partner zusammenlegen')
  const kept = (await store.get(organizations, 'okohof')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, region: 'Altmark' })])
  expect((await does('rita', 'undo', { act }))?.text).toContain('eine andere Koordination')
  expect(await parted()).toBe(false)
})

test.each([
  ['de', 'Partner zusammenlegen', 'länger als einen Monat her', '„neuer Partner: Asztalos“'],
  ['en', 'Merge partners', 'more than a month ago', '“new partner: Asztalos”'],
  ['hu', 'Partnerek összevonása', 'több mint egy hónapja', '„új partner: Asztalos”'],
] as const)(
  'after a month it is said why not, and what to do: in %s',
  async (locale, title, why, instead) => {
    const { does, speaks, parted, clock, thin } = await merged()
    await speaks('kora', locale)
    clock.turn(18 * 24 * 3600)
    await thin()
    const { line, act = '' } = beside(await does('kora', 'log'), title)
    // What was before is forgotten, and who the other one was is not.
    expect(line).toContain('Ökohof, Asztalos')
    const text = (await does('kora', 'undo', { act, sure: 'yes' }))?.text
    expect(text).toContain(why)
    expect(text).toContain(instead)
    expect(await parted()).toBe(false)
    const page = await does('kora', 'organization show', { organization: 'okohof' })
    expect(beside(page, ': Asztalos').act).toBe(act)
    // What is said can be done.
    await does('kora', 'organization add', { name: 'Asztalos', fresh: 'yes' })
  },
)

test('of two merges one after the other the later is parted first, and then the earlier', async () => {
  const { does, parted } = await merged()
  await does('kora', 'organization unite', { organization: 'okohof', into: 'fahre' })
  const log = await does('kora', 'log')
  const further = await does('kora', 'log', log?.card.buttons?.at(-1)?.call.input)
  const [later, earlier] = [beside(log, 'Fähre Pevestorf, Ökohof'), beside(further, 'Ökohof, Asztalos')]
  const takesBack = async ({ act = '' }: typeof later) =>
    (await does('kora', 'undo', { act, sure: 'yes' }))?.text
  expect(await takesBack(earlier)).toContain('Nehmen Sie bitte zuerst das zurück')
  expect(await takesBack(later)).toContain('Rückgängig gemacht')
  expect(await parted()).toBe(false)
  expect(await takesBack(earlier)).toContain('Rückgängig gemacht')
  expect(await parted()).toBe(true)
})

test('what took more than one step is not half taken back, and it is said what to do', async () => {
  const many = Array.from({ length: 410 }, (_, i) => listed(`WL-${1000 + i}`, 'fahre'))
  const { store, does } = await openBot(many)
  await does('kora', 'organization unite', { organization: 'fahre', into: 'okohof' })
  await finishPartners(store, commands, Temporal.Instant.from('2026-08-23T10:01:00Z'))
  expect(await store.get(organizations, 'fahre')).toBeUndefined()
  const page = await does('kora', 'organization show', { organization: 'okohof' })
  const { act = '' } = beside(page, 'Fähre Pevestorf')
  expect((await does('kora', 'undo', { act }))?.text).toContain('Inzwischen gehört zu viel dazu')
  expect(await store.get(organizations, 'fahre')).toBeUndefined()
})

test('a merge of before this was noted stands on the page, and the log has the button', async () => {
  const { store, does } = await merged()
  const move = (await store.get(moves, 'asztalos')) ?? expect.fail()
  const { act: _, ...older } = move.value
  await store.commit([replace(move, older)])
  const page = await does('kora', 'organization show', { organization: 'okohof' })
  expect(page?.text).toContain('Durch Zusammenlegen dazugekommen: Asztalos')
  const { act = '' } = beside(await does('kora', 'log'), 'Partner zusammenlegen')
  expect((await store.get(acts, act))?.value.command).toBe('organization unite')
})
