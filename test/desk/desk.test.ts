import { expect, test } from 'vitest'
import { numbered, writeCall } from '../../src/card.ts'
import { accounts, humans } from '../../src/domain/account.ts'
import { joins } from '../../src/domain/join.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { type Change, create, replace } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { hay } from '../given.ts'
import { listed } from '../world.ts'

const asksToJoin = (id: string, name: string, day: string): Change =>
  create(joins, {
    id,
    network: 'WL',
    person: 'gita',
    name,
    organization: 'okohof',
    region: 'Wendland',
    at: `2026-08-${day}T00:00:00Z`,
  })

const busy: readonly Change[] = [
  ...bystanders,
  ...hay,
  asksToJoin('WL-3J3J3J', 'Gita Gast', '22'),
  asksToJoin('WL-4J4J4J', 'Hella Hahn', '20'),
  asksToJoin('WL-5J5J5J', 'Ilka Igel', '21'),
  listed('WL-5G5G5G', 'asztalos', { kind: 'request', title: 'Bretter', at: '2026-08-10T00:00:00Z' }),
  listed('WL-6G6G6G', 'asztalos', { kind: 'request', title: 'Leim', at: '2026-08-20T00:00:00Z' }),
  listed('WL-7G7G7G', 'okohof', { kind: 'request', title: 'Zäune', responses: 1 }),
  create(organizations, {
    id: 'WL-8H8H8H',
    network: 'WL',
    name: 'Asztalos Kft.',
    town: 'Lüchow',
    region: 'Wendland',
  }),
  create(organizations, {
    id: 'WL-9H9H9H',
    network: 'WL',
    name: 'Mühle',
    town: 'Bismark',
    region: 'Altmark',
  }),
]

test('a morning at the desk: counts first, the most urgent few, and what deals with them', async () => {
  const { says, does } = await openBot(busy)
  const shown = await says('rita', 'Was liegt an?')
  expect(shown?.text.split('\n').filter((line) => !line.startsWith('['))).toEqual([
    'Das liegt an: Beitrittsanfragen 4 · Weiterzugeben 1 · Seit einer Woche ohne Antwort 1 · Nicht zugestellt 1 · Noch nicht im Chat 2 · Vielleicht doppelt 1',
    'Beitrittsanfragen',
    expect.stringMatching(/^• Gerd Gast → Ökohof \[Aufnehmen: .*\] \[Ablehnen: /),
    expect.stringMatching(/^• Hella Hahn → Ökohof /),
    'Weiterzugeben',
    expect.stringMatching(
      /^• Für Fähre Pevestorf: Ökohof fragt: Fahren Sie\? \[Erreicht: .*\] \[Nicht erreicht: /,
    ),
    'Seit einer Woche ohne Antwort',
    expect.stringMatching(/^• Bretter · Asztalos \[Zeigen: /),
    'Nicht zugestellt',
    expect.stringMatching(
      /^• Für Fähre Pevestorf, seit 20. August 2026 um 02:00 \[Partner zeigen: .*\] \[Auf sich beruhen/,
    ),
    'Noch nicht im Chat',
    expect.stringMatching(/^• Asztalos Kft. · Lüchow \[Partner zeigen: /),
    expect.stringMatching(/^• Fähre Pevestorf · Lüchow \[Einladen: invitation\?person=emil\] /),
    'Vielleicht doppelt',
    expect.stringMatching(
      /^• Asztalos und Asztalos Kft. \[Zusammenlegen: organization merge\?organization=WL-8H8H8H&into=asztalos\]/,
    ),
    'Hier nicht gezeigt: 2',
  ])
  expect(shown?.text).not.toContain('Ganz geheim')
  const more = numbered(shown?.card ?? { title: '' }).at(-1)
  expect([more?.label, more && writeCall(more.call)]).toEqual([
    'Alle: Beitrittsanfragen',
    'desk?section=joins',
  ])
  const all = await does('rita', more?.call.command ?? '', more?.call.input)
  expect(all?.text.match(/^•/gm)).toHaveLength(4)
  expect((await says('ralf', 'Was liegt an?'))?.text.split('\n').slice(0, 3)).toEqual([
    'Das liegt an: Noch nicht im Chat 1',
    'Noch nicht im Chat',
    expect.stringContaining('Mühle'),
  ])
})

test('a long list goes on page by page', async () => {
  const many = Array.from({ length: 19 }, (_, n) =>
    create(organizations, { id: `WL-${n}`, network: 'WL', name: `Nr ${100 + n}`, region: 'Wendland' }),
  )
  const { does } = await openBot(many)
  const seen: string[] = []
  let input: Readonly<Record<string, string>> | undefined = { section: 'unseen' }
  while (input) {
    const shown = await does('kora', 'desk', input)
    seen.push(...(shown?.text.match(/^• [^[]*/gm) ?? []))
    input = shown?.card.buttons?.find(({ label }) => label === 'Weitere')?.call.input
  }
  expect(new Set(seen).size).toBe(20)
  expect((await does('kora', 'desk', { section: 'unseen', from: 'x' }))?.text).toContain('Nr 100')
  expect((await does('kora', 'desk', { section: 'unseen', from: '900' }))?.text).toContain(
    'Noch nicht im Chat 20',
  )
})

test('when nothing is waiting, a warm word', async () => {
  const { store, says } = await openBot()
  const emil = (await store.get(people, 'emil')) ?? expect.fail()
  await store.commit([
    create(humans, { id: 'emil' }),
    create(accounts, { id: 'console:emil', human: 'emil', used: '2026-08-23T00:00:00Z' }),
    replace(emil, { ...emil.value, human: 'emil' }),
  ])
  expect((await says('kora', 'schreibtisch'))?.text).toBe(
    'Es liegt nichts an. Das Netzwerk ist bei Ihnen in guten Händen.',
  )
  expect((await says('anna', 'mi a teendő?'))?.text).toContain('Netzwerkkoordination vorbehalten')
})

test('one coordinator takes it up, and the other sees it', async () => {
  const { does, says } = await openBot([...bystanders, ...hay])
  const errand = 'WL-2E2E2E'
  expect((await does('kora', 'errand show', { errand }))?.text).toContain('Ich kümmere mich')
  await does('kora', 'errand take', { errand, for: 'fahre' })
  expect((await says('rita', 'was liegt an'))?.text).toContain('Fahren Sie? · in Arbeit')
  expect((await does('rita', 'errand show', { errand }))?.text).toContain('Kümmert sich: Kora Koch')
  expect((await does('rita', 'errand take', { errand }))?.text).toContain('Darum kümmert sich schon jemand')
  expect((await does('ralf', 'errand take', { errand }))?.text).toContain('andere Koordination zuständig')
})

test('no more than eight at once: what is least urgent stands behind its button', async () => {
  const flood = ['okohof', 'asztalos'].flatMap((partner) =>
    Array.from({ length: 11 }, (_, i) =>
      listed(`WL-${partner}${i}`, partner, { at: `2026-08-23T09:00:${10 + i}Z` }),
    ),
  )
  const { says } = await openBot([...busy, ...flood])
  const text = (await says('rita', 'Was liegt an?'))?.text ?? ''
  expect(text.split('\n')[0]).toMatch(/Beitrittsanfragen 4 · Viel auf einmal 2 · .* · Vielleicht doppelt 1$/)
  expect(text.match(/^• /gm)).toHaveLength(8)
  expect(text).not.toContain('Zusammenlegen')
  expect(text).toContain('Hier nicht gezeigt: 4')
  expect(text).toContain('[Alle: Vielleicht doppelt: desk?section=duplicates]')
})
