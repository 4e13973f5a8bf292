import { expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { type Change, create, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'

const since = (day: string) => ({ human: `human-${day}`, told: `${day}T10:00:00Z` })

/** Another Klaus Peters, of partners with what he does there. */
const klaus = (
  id: string,
  more: Partial<Person> = {},
  works: readonly (readonly [partner: string, work?: string])[] = [],
): readonly Change[] => [
  create(people, { id, network: 'WL', name: 'Klaus Peters', coordinates: false, ...more }),
  ...works.map(([organization, work]) =>
    create(memberships, {
      id: `${id}:${organization}`,
      ...{ network: 'WL', person: id, organization, role: 'colleague' },
      ...(work !== undefined && { function: work }),
    }),
  ),
]
const elsewhere = create(organizations, {
  id: 'wald',
  ...{ network: 'WL', name: 'Forstamt', town: 'Salzwedel', region: 'Altmark' },
})

/** What can be chosen, without the button that ends the question. */
const labelsIn = (shown: { card: { buttons?: readonly { label: string }[] } } | undefined) =>
  shown?.card.buttons?.map(({ label }) => label).slice(0, -1)

const change = async (store: Store, id: string, more: Partial<Person>) => {
  const kept = (await store.get(people, id)) ?? expect.fail(id)
  await store.commit([replace(kept, { ...kept.value, ...more })])
}

test('the name alone, then the partner, then the function, and the number where nothing else does', async () => {
  const { says } = await openBot([
    ...klaus('WL-KP2222', {}, [['okohof', 'Leitung']]),
    ...klaus('WL-KP3333', {}, [['okohof']]),
    ...klaus('WL-KP4444', {}, [['asztalos', 'Leitung']]),
    ...klaus('WL-KP5555', {}, [['fahre', 'Kasse']]),
    ...klaus('WL-KP6666', {}, [['fahre', 'Kasse']]),
    create(people, { id: 'WL-KP7777', network: 'WL', name: 'Klaus Petersen', coordinates: false }),
  ])
  expect(labelsIn(await says('kora', 'person sperren Klaus'))).toEqual([
    'Klaus Peters (Ökohof, Leitung)',
    'Klaus Peters (Ökohof)',
    'Klaus Peters (Asztalos)',
    'Klaus Peters (Fähre Pevestorf, Kasse) · WL-KP5555',
    'Klaus Peters (Fähre Pevestorf, Kasse) · WL-KP6666',
    'Klaus Petersen',
  ])
})

test.each([
  [
    'de',
    'person sperren Klaus Peters',
    [
      'Klaus Peters (Netzwerkkoordination)',
      'Klaus Peters (wartet auf Aufnahme)',
      'Klaus Peters (ohne Partner, im Chat seit 3. Mai 2026)',
      'Klaus Peters (ohne Partner, im Chat seit 4. Mai 2026)',
      'Klaus Peters (ohne Partner, nicht im Chat)',
    ],
  ],
  [
    'en',
    'block Klaus Peters',
    [
      'Klaus Peters (coordinates)',
      'Klaus Peters (waits to be let in)',
      'Klaus Peters (no partner, in the chat since May 3, 2026)',
      'Klaus Peters (no partner, in the chat since May 4, 2026)',
      'Klaus Peters (no partner, not in the chat)',
    ],
  ],
  [
    'hu',
    'személy letiltása Klaus Peters',
    [
      'Klaus Peters (koordinátor)',
      'Klaus Peters (felvételre vár)',
      'Klaus Peters (partner nélkül, 2026. május 3. óta itt)',
      'Klaus Peters (partner nélkül, 2026. május 4. óta itt)',
      'Klaus Peters (partner nélkül, nincs a csevegésben)',
    ],
  ],
] as const)('whoever is of no partner is told by what they are, in %s', async (language, text, labels) => {
  const { store, says } = await openBot([
    ...klaus('WL-KP2222', { coordinates: true, ...since('2026-05-03') }),
    ...klaus('WL-KP3333', { guest: true, ...since('2026-05-03') }),
    ...klaus('WL-KP4444', since('2026-05-03')),
    ...klaus('WL-KP5555', since('2026-05-04')),
    ...klaus('WL-KP6666'),
  ])
  const kora = (await store.get(humans, 'kora')) ?? expect.fail('Kora is there')
  await store.commit([replace(kora, { ...kora.value, language })])
  expect(labelsIn(await says('kora', text))).toEqual(labels)
})

test('every command that offers people offers them so', async () => {
  const { store, says } = await openBot([
    ...klaus('WL-KP2222', {}, [['fahre', 'Leitung']]),
    ...klaus('WL-KP3333', {}, [['fahre', 'Kasse']]),
  ])
  const both = ['Klaus Peters (Fähre Pevestorf, Leitung)', 'Klaus Peters (Fähre Pevestorf, Kasse)']
  const offered = async (text: string) => {
    const labels = labelsIn(await says('kora', text))
    await says('kora', 'abbrechen')
    return labels
  }
  expect(await offered('einladung')).toEqual(['Emil Ente', ...both])
  expect(await offered('koordination ernennen')).toEqual(expect.arrayContaining(['Anna Amsel', ...both]))
  expect(await offered('person löschen')).toEqual(expect.arrayContaining(['Anna Amsel', ...both]))
  const team = ['Emil Ente', 'Klaus Peters (Kasse)', 'Klaus Peters (Leitung)']
  expect((await offered('für Fähre Pevestorf: team zeigen'))?.toSorted()).toEqual(team)
  expect((await offered('für Fähre Pevestorf: team entscheidung'))?.toSorted()).toEqual(team)
  for (const id of ['WL-KP2222', 'WL-KP3333']) await change(store, id, { blocked: '2026-08-01T00:00:00Z' })
  expect(await offered('person zulassen')).toEqual(both)
  for (const id of ['WL-KP2222', 'WL-KP3333']) await change(store, id, { coordinates: true })
  expect(await offered('koordination beenden')).toEqual([...both, 'Kora Koch'])
  await change(store, 'WL-KP3333', { region: 'Wendland' })
  expect(await offered('koordination beenden')).toEqual([
    'Klaus Peters',
    'Klaus Peters · Wendland',
    'Kora Koch',
  ])
})

test('whoever coordinates a region hears of no namesake elsewhere, and nobody of a name that is not shown here', async () => {
  const { store, says } = await openBot([
    ...bystanders,
    elsewhere,
    ...klaus('WL-KP2222', {}, [['fahre', 'Leitung']]),
    ...klaus('WL-KP3333', {}, [['fahre', 'Kasse']]),
    ...klaus('WL-KP4444', {}, [['wald', 'Forst']]),
  ])
  const offered = async () => {
    const labels = labelsIn(await says('rita', 'person sperren'))
    await says('rita', 'abbrechen')
    return labels?.filter((label) => /Klaus|WL-/.test(label))
  }
  expect(await offered()).toEqual([
    'Klaus Peters (Fähre Pevestorf, Leitung)',
    'Klaus Peters (Fähre Pevestorf, Kasse)',
  ])
  await change(store, 'WL-KP3333', { platforms: ['another'] })
  expect(await offered()).toEqual(['Klaus Peters', 'WL-KP3333 (Fähre Pevestorf)'])
})

test('two of one name in one partner are told by how their numbers end, and since when they are here', async () => {
  const { says, does } = await openBot([
    ...klaus('WL-KP2222', { phone: '05841 7788' }, [['fahre']]),
    ...klaus('WL-KP3333', since('2026-05-03'), [['fahre']]),
    ...klaus('WL-KP4444', { mail: 'k.peters@elbe.example', ...since('2026-05-04') }, [['fahre']]),
    ...klaus('WL-KP5555', since('2026-05-05'), [['fahre']]),
  ])
  expect(labelsIn(await says('kora', 'person sperren Klaus Peters'))).toEqual([
    'Klaus Peters (Fähre Pevestorf, …7788)',
    'Klaus Peters (Fähre Pevestorf, im Chat seit 3. Mai 2026)',
    'Klaus Peters (Fähre Pevestorf, …@elbe.example)',
    'Klaus Peters (Fähre Pevestorf, im Chat seit 5. Mai 2026)',
  ])
  await says('kora', 'abbrechen')
  expect(labelsIn(await says('kora', 'für Fähre Pevestorf: team entscheidung'))).toEqual(
    expect.arrayContaining([
      'Klaus Peters (im Team, …7788)',
      'Klaus Peters (im Team, im Chat seit 3. Mai 2026)',
    ]),
  )
  const team = (await does('kora', 'member list', { organization: 'fahre' }))?.text
  expect(team).toContain('Klaus Peters, 05841 7788')
  expect(team).toContain('Klaus Peters (im Chat seit 3. Mai 2026)')
  expect(team).toContain('Klaus Peters (im Chat seit 4. Mai 2026), k.peters@elbe.example')
  expect(team).not.toContain('Emil Ente (im Chat')
})

test('whoever may not see a number is not told how it ends', async () => {
  const confirmed = { confirmed: '2026-08-01T00:00:00Z', ...since('2026-05-03') }
  const { says } = await openBot([
    ...klaus('WL-KP2222', { phone: '05841 7788', shows: { phone: 'nobody' }, ...confirmed }, [['okohof']]),
    ...klaus('WL-KP3333', { phone: '05841 9900', shows: { phone: 'network' }, ...confirmed }, [['okohof']]),
  ])
  const shown = (await says('anna', 'team entscheidung'))?.text
  expect(shown).not.toContain('7788')
  expect(shown).toContain('Klaus Peters (im Team, …9900)')
})

test('however many are not to be seen, whoever is leads to their partner', async () => {
  const confirmed = { confirmed: '2026-08-01T00:00:00Z', ...since('2026-05-03') }
  const { says } = await openBot([
    ...[...'ABCDEFGHJKLM'].flatMap((letter) => klaus(`WL-KP222${letter}`, {}, [['fahre']])),
    ...klaus('WL-KP3333', confirmed, [['asztalos']]),
  ])
  const shown = await says('anna', 'partner zeigen Klaus Peters')
  expect(shown?.text.split('\n')[0]).toContain('Asztalos')
})
