import { describe, expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { type Person, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { contactSaid } from '../src/person/reach-said.ts'
import { create, replace } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

const [hay, straw, wood] = ['WL-2B3456', 'WL-3B3456', 'WL-4B3456']

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
  const sees = async (who: string) => {
    bot.clock.turn(10)
    await bot.deliverDue()
    return standingAt(bot.delivered, who)
  }
  return { ...bot, known, form, sees }
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
    expect(await (await opened({})).form('bence')).toEqual(['contact', 'reach', 'amount', 'note'])
    expect(await (await opened({ phone: '05841 77' })).form('bence')).toEqual(['contact', 'amount', 'note'])
    expect(await (await opened({})).form('kora')).toEqual(['for'])
    const { does } = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
    expect((await does('bence', 'respond', { listing: hay, contact: 'partner' }))?.text).toContain(
      'unterwegs',
    )
  })

  test('is shown to nobody from whom it was hidden, without a yes', async () => {
    const { does, says, known, store, sees } = await opened({ phone: '0171 1', mail: 'b@b.example' })
    await store.commit([listed(straw, 'fahre', { title: 'Stroh' })])
    await does('bence', 'respond', { listing: hay, contact: 'mine' })
    expect(await sees('anna')).toContain('0171 1, b@b.example')
    await says('bence', 'Profil Telefon niemandem zeigen')
    await says('bence', 'Profil E-Mail niemandem zeigen')
    const before = await known()
    expect((await says('bence', `antworten ${straw}`))?.text).toContain('Telefon oder E-Mail zum Weitergeben')
    expect((await says('bence', '05841 77'))?.text).toMatch(
      /^Verborgen: allen Partnern in Kontakt zeigen\?[\s\S]*05841 77[\s\S]*\[Ja, zeigen[\s\S]*\[Abbrechen/,
    )
    expect((await says('bence', 'nein'))?.text).toBe('Gut, es bleibt alles, wie es war.')
    expect([await known(), await store.get(responses, `${straw}:asztalos`)]).toEqual([before, undefined])
    expect(await sees('anna')).not.toMatch(/05841 77|0171 1|b@b/)

    await says('bence', `antworten ${straw}`)
    await says('bence', '05841 77')
    expect((await says('bence', 'ja'))?.text).toContain('Geht mit und steht jetzt in Ihrem Profil: 05841 77')
    expect(await known()).toMatchObject({ phone: '05841 77', shows: { phone: 'touch', mail: 'nobody' } })
    // What was hidden has made room for it, and nothing else is shown with it.
    expect(await sees('anna')).toContain('Bence Bíró, 05841 77')
    expect(await sees('anna')).not.toMatch(/0171 1|b@b/)
  })

  test.each([
    ['answering', 'respond', { listing: straw }],
    ['asking', 'organization ask', { organization: 'fahre', question: 'Haben Sie Stroh?' }],
    ['accepting', 'accept', { response: `${wood}:fahre` }],
  ])('is asked about before it is shown: %s', async (_, command, input) => {
    const hidden = { phone: '0171 1', shows: { phone: 'nobody' as const } }
    const { does, known, store, bot, call } = await opened(hidden)
    await store.commit([
      listed(straw, 'fahre', { title: 'Stroh' }),
      listed(wood, 'asztalos', { title: 'Holz', responses: 1 }),
      create(responses, {
        id: `${wood}:fahre`,
        network: 'WL',
        listing: wood,
        owner: 'asztalos',
        organization: 'fahre',
        person: 'fred',
        contact: 'partner',
        state: 'open',
        at: '2026-08-01T00:00:00Z',
      }),
    ])
    const given = { ...input, contact: 'mine', reach: '05841 77' }
    const received = await bot.receive(call('bence', command, given))
    expect(
      received.kind === 'ask' && received.form.fields.find(({ name }) => name === 'shown'),
    ).toMatchObject({ label: 'Verborgen: allen Partnern in Kontakt zeigen?' })
    expect(await known()).toMatchObject(hidden)
    // An address that they do not hide goes without a word.
    expect((await does('bence', command, { ...given, reach: 'b@b.example' }))?.text).toContain(
      'jetzt in Ihrem Profil: b@b.example',
    )
    expect(await known()).toMatchObject({ ...hidden, mail: 'b@b.example' })
  })

  test.each([
    ['with nothing else', {}],
    ['with a mail of their own', { mail: 'b@b.example' }],
  ])('is their own word, whatever a list has said of it: %s', async (_, more) => {
    const { does, known, sees } = await opened({ phone: '05841 999', unconfirmed: ['phone'], ...more })
    const done = await does('bence', 'respond', { listing: hay, contact: 'mine', reach: '05841 77' })
    expect(done?.text).toContain('Geht mit und steht jetzt in Ihrem Profil: 05841 77')
    expect(await known()).toMatchObject({ phone: '05841 77' })
    expect(await known()).not.toHaveProperty('unconfirmed')
    expect(await sees('anna')).toContain('Kontakt: Bence Bíró, 05841 77')
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
