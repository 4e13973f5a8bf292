import { describe, expect, test } from 'vitest'
import { Undeliverable } from '../src/adapter.ts'
import { debts } from '../src/debt.ts'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { create, findAll } from '../src/store.ts'
import { contentOf, openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

const own = '0171 998877'

/** The list names a Zoe Zander at the Ökohof; somebody of that name who takes no direct messages is taken for her. */
const taken = async (who: 'zoe' | 'bence') => {
  const self = { id: 'WL-C2C2C2', network: 'WL', name: 'Zoe Zander', coordinates: false }
  const at = { network: 'WL', person: self.id, organization: 'okohof', role: 'colleague' } as const
  const bot = await openBot(
    [create(people, self), create(memberships, { id: 'WL-C2C2C2:okohof', ...at })],
    ({ to }) => {
      if (to === `console:${who}`) throw new Undeliverable('takes no direct messages')
    },
  )
  const { does, says, clock, deliverDue, store } = bot
  const settle = async () => {
    for (let i = 0; i < 5; i += 1) {
      clock.turn(10)
      await deliverDue()
    }
  }
  await says(who, 'Profil Name Zoe Zander')
  await says(who, 'beitreten Ökohof, Zoe Zander')
  await says(who, `Profil Telefon ${own}`)
  await settle()
  const [join] = await findAll(store, joins)
  const asked = await does('kora', 'join approve', { join: join?.id ?? '' })
  const yes = asked?.card.buttons?.find(({ label }) => label === 'Ja, diese Person')?.call
  const done = await does('kora', 'join approve', yes?.input ?? expect.fail(asked?.text))
  await settle()
  await says(who, 'Wer hat Heu?')
  await settle()
  const owed = async () =>
    (await findAll(store, debts)).filter(({ value: { to } }) => 'person' in to && to.person === self.id)
  expect(JSON.stringify(await owed())).toContain(own)
  const undo = async () => {
    const act = done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call.input ?? {}
    expect((await does('kora', 'undo', act))?.text).toContain('Rückgängig gemacht')
  }
  return { ...bot, owed, settle, undo }
}

describe.each([
  ['who only waited', 'zoe'],
  ['who is in already', 'bence'],
] as const)('taken by mistake for one of the list, %s', (_, who) => {
  test('they leave nothing for the one who is that', async () => {
    const { does, says, undo, owed, clock, settle, delivered } = await taken(who)
    await undo()
    expect(await owed()).toEqual([])
    const code = (await does('kora', 'invitation', { person: 'WL-C2C2C2' }))?.text ?? ''
    const [typed = ''] = /WL-[A-Z0-9]{6}-[A-Z0-9]{6}/.exec(code) ?? []
    await says('other', typed)
    clock.turn(3700)
    await settle()
    expect(standingAt(delivered, 'other')).toContain('Zoe Zander')
    expect(standingAt(delivered, 'other')).not.toContain(own)
  })

  test.each([true, false])(
    'nothing of them is left when they are forgotten, taken back before: %s',
    async (back) => {
      const { does, undo, store, clock, settle } = await taken(who)
      if (back) await undo()
      const [yes] = (await does(who, 'forget me'))?.card.buttons ?? []
      await does(who, yes?.call.command ?? expect.fail('it asks'), yes?.call.input)
      await eraseForgotten(store, clock())
      await settle()
      const left = (await contentOf(store)).filter(({ value }) => JSON.stringify(value).includes(own))
      expect(left.map(({ kind, id }) => `${kind}/${id}`)).toEqual([])
    },
  )
})

test('a contact that the partner was given is not drawn anew for whoever was taken for its contact', async () => {
  const at = { network: 'WL', person: 'pia', organization: 'forst', role: 'contact' } as const
  const { does, says, clock, deliverDue, store, delivered } = await openBot([
    create(organizations, { id: 'forst', network: 'WL', name: 'Forstamt', region: 'Wendland' }),
    create(people, { id: 'pia', network: 'WL', name: 'Pia Pelz', coordinates: false }),
    create(memberships, { id: 'pia:forst', ...at }),
    listed('WL-2B3456', 'forst', { title: 'Holz' }),
  ])
  const settle = async () => {
    for (let i = 0; i < 5; i += 1) {
      clock.turn(10)
      await deliverDue()
    }
  }
  await says('zoe', 'beitreten Forstamt, Pia Pelz')
  const [join] = await findAll(store, joins)
  const asked = await does('kora', 'join approve', { join: join?.id ?? '' })
  const yes = asked?.card.buttons?.find(({ label }) => label === 'Ja, diese Person')?.call
  const done = await does('kora', 'join approve', yes?.input)
  await does('anna', 'respond', { listing: 'WL-2B3456', contact: 'mine', for: 'okohof' })
  await settle()
  expect(standingAt(delivered, 'zoe')).toContain('Kontakt: Anna Amsel, +49 anna')
  const undo = done?.card.buttons?.find(({ call }) => call.command === 'undo')?.call
  await does('kora', 'undo', undo?.input)
  await says('anna', 'Profil Telefon 0171 4444444')
  await settle()
  expect(standingAt(delivered, 'zoe')).toContain('Ökohof meldet sich: Holz')
  expect(standingAt(delivered, 'zoe')).not.toMatch(/Anna|0171|\+49/)
})
