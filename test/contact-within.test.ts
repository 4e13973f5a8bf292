import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { people } from '../src/domain/person.ts'
import type { Input } from '../src/invocation.ts'
import { withoutContact } from '../src/listing/contact-within.ts'
import { findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'

const partner = { phone: '05841 100', mail: 'info@asztalos.example' }

describe('what stands in a listing beside numbers and addresses', () => {
  test.each([
    ['Heu, Abholung in Clenze, Telefon 0176 04069-014', 'Heu, Abholung in Clenze'],
    [
      'Anhänger. Bitte melden unter 0176 555 333 oder a.b@web.example. Nur am 06.07.',
      'Anhänger. Nur am 06.07.',
    ],
    ['Hay (call 0176 555333), bales', 'Hay, bales'],
    ['Hay, my number is +49 176 555 333', 'Hay'],
    ['Széna, a telefonszámom 06 30 555 1234', 'Széna'],
    ['Széna (anna@okohof.example)', 'Széna'],
    ['Tel. 555 33 22: Bretter', 'Bretter'],
  ])('%s', (text, rest) => expect(withoutContact(text, partner)).toBe(rest))

  test.each([
    'Heu, Telefon 05841 / 100',
    'Heu, Mail Info@asztalos.example',
    'Markt am 01.12.2026, 08.00–12.00 Uhr',
    '3000 Ziegel, 24 x 11 cm, Bj. 1998',
    'Zimmer, 01067 Dresden, 0,50 € je Tag',
    'Frag die Nachbarn … oder uns',
  ])('%s: that stays', (text) => expect(withoutContact(text, partner)).toBe(text))
})

describe('whoever says a number in a listing', () => {
  const bence = async (language: Locale) => {
    const talk = await openBot()
    const { store, says, clock } = talk
    const human = (await store.get(humans, 'bence')) ?? expect.fail()
    const person = (await store.get(people, 'bence')) ?? expect.fail()
    await store.commit([
      replace(human, { ...human.value, language }),
      replace(person, { ...person.value, phone: '0176 04069-011', shows: { phone: 'nobody' } }),
    ])
    const types = async (text: string) => {
      clock.turn(5)
      return (await says('bence', text))?.text ?? ''
    }
    const titles = async () => (await findAll(store, listings)).map(({ value }) => value.title)
    return { ...talk, types, titles }
  }

  test.each([
    [
      'de',
      'biete Heu, Telefon 0176 04069-011',
      'Das ganze Netzwerk liest dann: 0176 04069-011.',
      'Ohne Nummer',
      'Heu',
      'ja',
    ],
    [
      'en',
      'we offer hay, call 0176 04069-011',
      'The whole network will read: 0176 04069-011.',
      'Without the number',
      'Hay',
      'yes',
    ],
    [
      'hu',
      'kínálunk szénát, telefon: 0176 04069-011',
      'Az egész hálózat olvasni fogja: 0176 04069-011.',
      'A szám nélkül',
      'Széna',
      'igen',
    ],
  ] as const)(
    'reads who will read it, and publishes without it (%s)',
    async (language, text, line, label, title, yes) => {
      const { types, titles, deliverDue, delivered } = await bence(language)
      const shown = await types(text)
      expect(shown).toContain(line)
      expect(shown).toContain(`[${label}:`)
      const rest = await types('2')
      expect(rest.toLowerCase()).toContain(`: ${title.toLowerCase()}\n`)
      expect(rest).not.toContain('04069')
      expect(await titles()).toEqual([])
      expect(await types(yes)).not.toContain('04069')
      expect(await titles()).toEqual([title])
      for (let i = 0; i < 3; i += 1) await deliverDue()
      expect(JSON.stringify(delivered.filter(({ to }) => to.includes('#')))).toContain(title)
      expect(JSON.stringify(delivered)).not.toContain('04069')
    },
  )

  test('publishes it all the same where they say so', async () => {
    const { types, titles } = await bence('de')
    await types('biete Heu, Telefon 0176 04069-011')
    await types('ja')
    expect(await titles()).toEqual(['Heu, Telefon 0176 04069-011'])
  })

  test('reads nothing of it where it is the partner’s own, and where nothing else would be left', async () => {
    const { types } = await bence('de')
    expect(await types('biete Heu, Telefon 05841 100')).not.toContain('Das ganze Netzwerk')
    const alone = await types('biete 0176 555 333')
    expect(alone).toContain('Das ganze Netzwerk liest dann: 0176 555 333.')
    expect(alone).not.toContain('Ohne Nummer')
  })

  test('in a form, too, and one tap publishes it with or without', async () => {
    const { bot, call, shown, does, titles, store } = await bence('de')
    const fills = async (id: string, input: Input) => {
      const received = await bot.receive(call('bence', 'offer add', input, { id }))
      return received.kind === 'ask' ? expect.fail('a form again') : shown(received)
    }
    const input = { title: 'Heu (Tel. 0176 04069-011, 20 Ballen)', details: '0176 04069-011' }
    const first = await fills('one', input)
    expect(first?.text).toContain('Das ganze Netzwerk liest dann: 0176 04069-011.')
    expect(await titles()).toEqual([])
    const [publish, without] = first?.card.buttons ?? []
    const rest = await does('bence', 'offer add', without?.call.input)
    expect(rest?.text).not.toContain('04069')
    expect(rest?.text).toMatch(/Was: Heu \(20 Ballen\)\n[\s\S]*\[Angebot veröffentlichen/)
    expect(await titles()).toEqual([])
    await does('bence', 'offer add', publish?.call.input)
    expect(await titles()).toEqual(['Heu (20 Ballen)'])
    const again = await fills('two', { title: 'Stroh 0176 04069-011' })
    await does('bence', 'offer add', again?.card.buttons?.[0]?.call.input)
    expect(await titles()).toEqual(['Heu (20 Ballen)', 'Stroh 0176 04069-011'])
    expect((await findAll(store, listings)).map(({ value }) => value.details)).toEqual([undefined, undefined])
  })

  test('in a quantity, too, whether typed or in a form', async () => {
    const { shown, begin, call, does, types, titles, store } = await bence('de')
    const input = { title: 'Heu', quantity: '3 t, 0176 04069-011' }
    const asked = await shown(await begin(call('bence', 'offer add', input)))
    expect(asked?.text).toContain('Das ganze Netzwerk liest dann: 0176 04069-011.')
    expect(await titles()).toEqual([])
    const rest = await does('bence', 'offer add', asked?.card.buttons?.[1]?.call.input)
    await does('bence', 'offer add', rest?.card.buttons?.[0]?.call.input)
    expect((await findAll(store, listings)).map(({ value }) => value.quantity)).toEqual([
      { amount: 3, unit: 't' },
    ])
    expect(await types('biete Stroh, Menge: 3 t, Anna 0171 1234567')).toContain('liest dann: 0171 1234567.')
  })

  test('in a form that is filled in once more, in a preview, and in none without a number', async () => {
    const { call, begin, shown, types, titles } = await bence('de')
    const submit = async (input: Input) => shown(await begin(call('bence', 'request add', input)))
    const draft = (await submit({ title: 'Heu 0176 04069-011' }))?.card.buttons?.[0]?.call.input.draft ?? ''
    expect((await submit({ draft, title: 'Heu 0176 04069-012' }))?.text).toContain(
      'liest dann: 0176 04069-012.',
    )
    expect(await titles()).toEqual([])
    await submit({ title: 'Stroh' })
    expect(await titles()).toEqual(['Stroh'])
    expect(await types('biete Lehm')).not.toContain('Das ganze Netzwerk')
    expect(await types('Einzelheiten: Telefon 0176 04069-011')).toContain('liest dann: 0176 04069-011.')
  })

  test('“weiter” leaves it as it is', async () => {
    const { types } = await bence('de')
    await types('biete Heu 0176 04069-011')
    expect(await types('weiter')).toContain('Was: Heu 0176 04069-011')
  })

  test('before a room reads it', async () => {
    const { types, deliverDue, delivered } = await bence('de')
    await types('Wer hat Kraniche? 0176 04069-011')
    const shown = await types('im Raum fragen')
    expect(shown).toContain('Das ganze Netzwerk liest dann: 0176 04069-011.')
    expect(await types('ohne Nummer')).toContain('Wie lautet die Frage: Wer hat Kraniche?\n')
    await types('ja')
    await deliverDue()
    const asked = JSON.stringify(delivered.filter(({ to }) => to.includes('#')))
    expect(asked).toContain('Wer hat Kraniche?')
    expect(asked).not.toContain('04069')
  })
})
