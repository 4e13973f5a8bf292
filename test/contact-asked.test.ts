import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { type Person, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { contactSaid } from '../src/person/reach-said.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

/** Bence's joinery without a phone; what Bence has is given. */
const opened = async (bence: Partial<Person>) => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  const { store } = bot
  const partner = (await store.get(organizations, 'asztalos')) ?? expect.fail('no partner')
  const person = (await store.get(people, 'bence')) ?? expect.fail('nobody')
  await store.commit([
    replace(partner, { ...partner.value, phone: undefined }),
    replace(person, { ...person.value, phone: undefined, ...bence }),
  ])
  const known = async () => (await store.get(people, 'bence'))?.value
  const form = async (who: string) => {
    const received = await bot.bot.receive(bot.call(who, 'respond', { listing: hay }))
    return received.kind === 'ask' ? received.form.fields.map(({ name }) => name) : received.kind
  }
  return { ...bot, known, form }
}

describe('the contact that is asked for where it is needed', () => {
  test.each([
    ['05841 77', { phone: '05841 77' }],
    ['jetzt 05841 77', { phone: '05841 77' }],
    ['meine Nummer: 05841 77.', { phone: '05841 77' }],
    ['bence@asztalos.example.', { mail: 'bence@asztalos.example' }],
    ['a számom 06 92 123 456', { phone: '06 92 123 456' }],
    ['05841 77, bence@asztalos.example', { phone: '05841 77', mail: 'bence@asztalos.example' }],
    [
      'mail bence@asztalos.example und Telefon 05841 77',
      { phone: '05841 77', mail: 'bence@asztalos.example' },
    ],
    ['bence@asztalos.example oder im Laden', {}],
    ['keins', {}],
    ['<b>05841 77</b>', {}],
    ['bence@asztalos', {}],
  ])('%s', (said, contact) => expect(contactSaid(said)).toEqual(contact))

  test('is a field of the form, and in no form where there is one', async () => {
    expect(await (await opened({})).form('bence')).toEqual(['contact', 'reach', 'amount'])
    expect(await (await opened({ phone: '05841 77' })).form('bence')).toEqual(['contact', 'amount'])
    expect(await (await opened({})).form('kora')).toEqual(['for'])
    const { does } = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
    expect((await does('bence', 'respond', { listing: hay, contact: 'partner' }))?.text).toContain(
      'unterwegs',
    )
  })

  test('takes the place of one that was shown to nobody, and is shown as others are', async () => {
    const { does, known, deliverDue, delivered } = await opened({
      phone: '0171 1',
      mail: 'b@b.example',
      shows: { phone: 'nobody', mail: 'nobody' },
    })
    await does('bence', 'respond', { listing: hay, reach: '05841 77' })
    expect(await known()).toMatchObject({
      phone: '05841 77',
      mail: 'b@b.example',
      shows: { phone: 'touch', mail: 'nobody' },
    })
    await deliverDue()
    expect(JSON.stringify(delivered)).toContain('05841 77')
    expect(JSON.stringify(delivered)).not.toMatch(/0171 1|b@b\.example/)
  })

  test('goes out once, however often it is said', async () => {
    const { bot, call, shown, store, known } = await opened({})
    const said = call('bence', 'respond', { listing: hay, reach: '05841 77' })
    for (const _ of [1, 2]) {
      const received = await bot.receive(said)
      if (received.kind === 'work') await shown(received)
    }
    expect(await known()).toMatchObject({ phone: '05841 77' })
    expect((await store.get(people, 'bence'))?.rev).toBe(3)
    expect((await store.get(responses, `${hay}:asztalos`))?.value).toMatchObject({ contact: 'mine' })
  })

  test('whoever changes something else since can still take the answer back', async () => {
    const { does, known, says } = await opened({})
    await does('bence', 'respond', { listing: hay, reach: '05841 77' })
    await says('bence', 'profil Name Benedek Bíró')
    const [undone] = [await says('bence', 'rückgängig')]
    expect(undone?.text).toContain('Auf Eintrag antworten')
    await says('bence', '2')
    expect(await known()).toMatchObject({ name: 'Benedek Bíró' })
    expect(await known()).not.toHaveProperty('phone')
  })
})
