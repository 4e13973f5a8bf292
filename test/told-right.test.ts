import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { memberships, people } from '../src/domain/person.ts'
import { create, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

describe('in which language somebody is told something', () => {
  /** Bence, of whom no list has said a language and who has set none. */
  const opened = async () => {
    const all = await openBot([listed('WL-4FC7KQ', 'okohof')])
    const bence = (await all.store.get(humans, 'bence')) ?? expect.fail()
    await all.store.commit([replace(bence, { id: 'bence' })])
    return all
  }

  test('that they write in, where they have done something before', async () => {
    const { store, says, does, deliverDue, lines } = await opened()
    await says('bence', 'kínálok mézet 2027.12.31-ig')
    await says('bence', 'igen')
    expect((await store.get(humans, 'bence'))?.value.writes).toBe('hu')
    const [offer] = await store.find(listings, { where: { organization: 'asztalos' } })
    await does('anna', 'respond', { listing: offer?.id ?? '', contact: 'partner' })
    await deliverDue()
    expect(lines('console:bence').join()).toContain('Ökohof jelentkezett: Méz')
  })

  test('that they have set, whatever they write', async () => {
    const { store, says } = await opened()
    await says('bence', 'profil nyelv magyar')
    await says('bence', 'biete Honig')
    await says('bence', 'ja')
    expect((await store.get(humans, 'bence'))?.value).toEqual({ id: 'bence', language: 'hu' })
  })
})

test('what is removed and brought back by undo is told as what is brought back by its button', async () => {
  for (const back of ['listing restore', 'undo']) {
    const { does, deliverDue, lines } = await openBot([listed('WL-4FC7KQ', 'okohof')])
    const done = await does('kora', 'listing remove', { listing: 'WL-4FC7KQ', reason: 'Doppelt' })
    const act = done?.id.replace(/\/reply$/, '') ?? ''
    await does('kora', back, back === 'undo' ? { act } : { removed: 'WL-4FC7KQ' })
    await deliverDue()
    expect(lines('console:anna')).toContain('console:anna ← Ihr Eintrag steht wieder im Netzwerk: Rotes Rad')
  }
})

test('of two who are called the same, a name alone means neither; their partners tell them apart', async () => {
  const { store, says } = await openBot([
    create(people, { id: 'WL-KP2222', network: 'WL', name: 'Klaus Peters', coordinates: false }),
    create(people, { id: 'WL-KP3333', network: 'WL', name: 'Klaus Peters', coordinates: false }),
    ...(['okohof', 'fahre'] as const).map((organization, i) =>
      create(memberships, {
        id: `WL-KP${i === 0 ? '2222' : '3333'}:${organization}`,
        network: 'WL',
        person: `WL-KP${i === 0 ? '2222' : '3333'}`,
        organization,
        role: 'colleague' as const,
      }),
    ),
  ])
  for (const text of ['koordination ernennen Klaus Peters', 'person sperren Klaus Peters']) {
    const asked = await says('kora', text)
    expect([text, asked?.text]).toEqual([text, expect.stringContaining('Klaus Peters (Ökohof)')])
    expect(asked?.text).toContain('Klaus Peters (Fähre Pevestorf)')
    await says('kora', 'abbrechen')
  }
  const offered = (await says('kora', 'koordination ernennen'))?.text ?? ''
  expect(offered).toContain('Klaus Peters (Fähre Pevestorf)')
  // Whoever coordinates the whole network need not be named for it.
  expect(offered).not.toContain('Kora Koch')
  expect((await store.find(people, { where: { coordinates: true } })).map(({ id }) => id)).toEqual(['kora'])
})

test('where one’s data come from is told as it was: from a coordinator, or from oneself', async () => {
  const { store, does } = await openBot()
  await does('kora', 'member add', { organization: 'okohof', name: 'Sven Neu' })
  const [sven] = await store.find(people, { where: { entered: true } })
  const invited = await does('kora', 'invitation', { person: sven?.id ?? '' })
  const code = /WL-[2-9A-Z]{6}-[2-9A-Z]{6}/.exec(invited?.text ?? '')?.[0] ?? ''
  await does('sven', 'redeem', { code })
  expect((await does('sven', 'privacy'))?.text).toContain('Woher: von der Netzwerkkoordination')
  expect((await does('anna', 'privacy'))?.text).toContain('Woher: von Ihnen selbst')
})

test('a card that names a partner is drawn again when its phone changes', async () => {
  const { does, deliverDue, delivered, clock } = await openBot()
  await does('kora', 'offer add', { title: 'Brennholz', for: 'fahre' })
  await deliverDue()
  await does('kora', 'organization contact', { phone: '05848 999', for: 'fahre' })
  clock.turn(10)
  await deliverDue()
  const cards = delivered
    .filter(({ to }) => to === 'console:#markt')
    .map(({ kind, card }) => [kind, JSON.stringify(card)])
  expect(cards.map(([kind]) => kind)).toEqual(['say', 'redraw'])
  expect(cards[0]?.[1]).toContain('05841 100')
  expect(cards[1]?.[1]).toContain('05848 999')
})

test('nobody takes the name of whoever coordinates; who has it already keeps it', async () => {
  const { store, does } = await openBot()
  expect((await does('bence', 'profile', { change: 'Name kora  KOCH' }))?.text).toContain(
    'So heißt hier schon jemand aus der Netzwerkkoordination: kora KOCH.',
  )
  expect((await store.get(people, 'bence'))?.value.name).toBe('Bence Bíró')
  expect((await does('kora', 'profile', { change: 'Name Kora Koch' }))?.text).toContain('Kora Koch')
  expect((await does('bence', 'profile', { change: 'Name Kora M. Koch' }))?.text).toContain('Kora M. Koch')
})

test('whoever shows themselves on another platform alone is named in no answer here, not even to coordinators', async () => {
  const { store, does, says } = await openBot([...bystanders])
  const cili = (await store.get(people, 'cili')) ?? expect.fail()
  await store.commit([replace(cili, { ...cili.value, platforms: ['elsewhere'] })])
  const member = 'cili:okohof'
  const calls: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['kora', 'member role', { member, as: 'contact', for: 'okohof' }],
    ['kora', 'member decide', { member, decides: 'yes', for: 'okohof' }],
    ['kora', 'member function', { member, function: 'Hofladen', for: 'okohof' }],
    ['kora', 'coordinator add', { person: 'cili', region: 'whole' }],
    ['kora', 'coordinator add', { person: 'cili', region: 'whole' }],
    ['kora', 'coordinator remove', { person: 'cili' }],
    ['kora', 'coordinator remove', { person: 'cili' }],
    ['rita', 'person block', { person: 'cili' }],
    ['kora', 'person block', { person: 'cili' }],
    ['kora', 'log', {}],
    ['kora', 'person unblock', { person: 'cili' }],
    ['kora', 'member remove', { member, for: 'okohof' }],
    ['kora', 'log', {}],
  ]
  for (const [who, command, input] of calls) {
    const said = (await does(who, command, input))?.text ?? ''
    expect([command, said]).not.toEqual([command, ''])
    expect([command, said]).toEqual([command, expect.not.stringContaining('Cili')])
  }
  await says('kora', 'person zulassen')
})
