import { expect, test } from 'vitest'
import { humans } from '../../src/domain/account.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, type Person, people } from '../../src/domain/person.ts'
import { create, replace } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'

/** The list names a Cili Csík, too, with a phone: at the Ökohof, where she is, as deputy, and at another partner. */
const twice = async (more: Partial<Person> = {}) => {
  const work = (organization: string, role: 'deputy' | 'colleague') =>
    create(memberships, {
      id: `WL-C2C2C2:${organization}`,
      ...{ network: 'WL', person: 'WL-C2C2C2', organization, role },
    })
  const bot = await openBot([
    ...bystanders,
    create(organizations, { id: 'forst', network: 'WL', name: 'Forstamt', region: 'Altmark' }),
    create(people, {
      id: 'WL-C2C2C2',
      ...{ network: 'WL', name: 'Cili Csík', coordinates: false, phone: '05841 77', ...more },
    }),
    work('okohof', 'deputy'),
    work('forst', 'colleague'),
  ])
  const { store, does, deliverDue } = bot
  return {
    ...bot,
    listed: async () => (await store.get(people, 'WL-C2C2C2'))?.value,
    same: (who: string, person = 'cili') => does(who, 'person same', { person, listed: 'WL-C2C2C2' }),
    desk: async (who: string) => (await does(who, 'desk', { section: 'duplicates' }))?.text ?? '',
    settle: async () => {
      for (let i = 0; i < 4; i += 1) await deliverDue()
    },
    speaks: async (who: string, language: 'de' | 'en' | 'hu') => {
      const human = (await store.get(humans, who)) ?? expect.fail()
      await store.commit([replace(human, { ...human.value, language })])
    },
  }
}

test.each([
  [
    'de',
    'Ja, dieselbe Person',
    'Jetzt eine Person',
    'hat Ihren Eintrag aus der Liste mit Ihnen verbunden',
    'zurückgenommen',
  ],
  ['en', 'Yes, the same person', 'One person now', 'joined the list’s entry for you', 'taken back'],
  [
    'hu',
    'Igen, ugyanaz a személy',
    'Mostantól egy személy',
    'Önhöz kapcsolta a listán szereplő bejegyzését',
    'visszavonta',
  ],
] as const)(
  'one tap at the desk makes them one, is told and taken back as a whole: %s',
  async (locale, button, done, told, back) => {
    const { does, same, desk, listed, speaks, lines, settle, store } = await twice()
    for (const who of ['kora', 'cili']) await speaks(who, locale)
    const before = await listed()
    expect(await desk('kora')).toContain(`[${button}: person same?person=cili&listed=WL-C2C2C2]`)
    const shown = await same('kora')
    expect(shown?.text).toContain(`${done}: Cili Csík`)
    const cili = (await store.get(people, 'cili'))?.value
    expect(await listed()).toMatchObject({ human: cili?.human, phone: '05841 77' })
    await settle()
    expect(lines('console:cili').at(-1)).toContain(told)
    expect(await desk('kora')).not.toContain('Cili Csík')
    // She acts for both partners now.
    await does('cili', 'privacy')
    const act = shown?.id.replace(/\/reply$/, '') ?? ''
    await does('kora', 'undo', { act })
    expect(await listed()).toEqual(before)
    expect((await store.get(people, 'cili'))?.value.human).toBe(cili?.human)
    await settle()
    expect(lines('console:cili').at(-1)).toContain(back)
    expect(await desk('kora')).toContain(`[${button}`)
  },
)

test('where either hid something it is hidden, and that goes back, too', async () => {
  const { same, does, listed, store } = await twice({ shows: { phone: 'network' } })
  const cili = (await store.get(people, 'cili')) ?? expect.fail()
  await store.commit([replace(cili, { ...cili.value, shows: { phone: 'nobody' }, platforms: ['console'] })])
  const shown = await same('kora')
  expect(await listed()).toMatchObject({ shows: { phone: 'nobody' }, platforms: ['console'] })
  await does('kora', 'undo', { act: shown?.id.replace(/\/reply$/, '') ?? '' })
  expect((await listed())?.shows).toEqual({ phone: 'network' })
  expect((await listed())?.platforms).toBeUndefined()
})

test('nobody but who coordinates all their partners says so, and of nobody else', async () => {
  const { same, listed, store } = await twice()
  for (const who of ['cili', 'anna', 'rita', 'ralf']) await same(who)
  expect((await listed())?.human).toBeUndefined()
  expect((await same('kora', 'bence'))?.text).toContain('Nicht zweimal bei einem Partner')
  const kept = (await store.get(people, 'WL-C2C2C2')) ?? expect.fail()
  await store.commit([replace(kept, { ...kept.value, coordinates: true })])
  expect((await same('kora'))?.text).toContain('Nicht zweimal bei einem Partner')
  expect((await listed())?.human).toBeUndefined()
})
