import { describe, expect, test } from 'vitest'
import { toText } from '../../src/card.ts'
import { joins } from '../../src/domain/join.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { create, findAll } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'

/** The list names Uwe at the partner that he calls by its first word alone. */
const list = [
  ...bystanders,
  create(organizations, {
    id: 'zimmerei',
    network: 'WL',
    name: 'Zimmerei Düsterhöft GmbH',
    town: 'Gartow',
    region: 'Altmark',
  }),
  create(people, {
    id: 'uwe',
    network: 'WL',
    name: 'Uwe Düsterhöft',
    coordinates: false,
    phone: '05846 111',
  }),
  create(memberships, {
    id: 'uwe:zimmerei',
    network: 'WL',
    person: 'uwe',
    organization: 'zimmerei',
    role: 'contact',
  }),
]
const opened = async () => {
  const bot = await openBot(list)
  const { does, says, deliverDue, delivered, store } = bot
  const shown = await says('zoe', 'Hallo, ich bin der Uwe Düsterhöft von der Zimmerei, kann ich mitmachen?')
  await deliverDue()
  const card = delivered.findLast(({ to }) => to === 'console:kora')?.card
  const press = (who: string, label: string, on = card) => {
    const call = on?.buttons?.find((one) => one.label === label)?.call ?? expect.fail(label)
    return does(who, call.command, call.input)
  }
  const [join] = await findAll(store, joins)
  return { ...bot, shown, card, press, join: join?.id ?? '' }
}
const hint =
  'In der Liste steht jemand dieses Namens: Zimmerei Düsterhöft GmbH. Ist es diese Person, und ist es dieser Partner?'

describe('who would bring in a partner, and whom the list names at another', () => {
  test('comes in there with one tap of who coordinates, and learns nothing of it before', async () => {
    const { shown, card, press, store, does } = await opened()
    expect(shown?.text).not.toContain('Düsterhöft GmbH')
    expect(toText(card ?? { title: '' })).toBe(
      ['Uwe Düsterhöft möchte einen neuen Partner mitbringen: Zimmerei', hint].join('\n') +
        toText({ title: '', buttons: card?.buttons ?? [] }),
    )
    const done = await press('kora', 'Ja, diese Person')
    expect(done?.text).toContain('Uwe Düsterhöft gehört jetzt dazu: Zimmerei Düsterhöft GmbH')
    expect((await store.get(people, 'uwe'))?.value.human).toBeDefined()
    expect((await findAll(store, organizations)).some(({ value }) => value.name === 'Zimmerei')).toBe(false)
    expect(await findAll(store, joins)).toEqual([])
    expect((await does('zoe', 'mine'))?.text).not.toContain('vorbehalten')
    expect((await does('zoe', 'profile'))?.text).toContain('Partner: Zimmerei Düsterhöft GmbH')
  })

  test('that can be taken back', async () => {
    const { press, store } = await opened()
    const done = await press('kora', 'Ja, diese Person')
    expect((await press('kora', 'Rückgängig', done?.card))?.text).toContain('Rückgängig gemacht')
    expect((await store.get(people, 'uwe'))?.value).toEqual((list.at(-2) as { put: object }).put)
    expect((await findAll(store, joins)).map(({ value }) => value.founds?.name)).toEqual(['Zimmerei'])
  })

  test('who may not say so reads nothing of it', async () => {
    const { does, join } = await opened()
    // Rita coordinates the Wendland alone, Ralf the Altmark: the new one is in neither.
    for (const who of ['anna', 'rita', 'ralf'])
      expect((await does(who, 'join approve', { join }))?.text).not.toMatch(/Die Liste|gehört jetzt dazu/)
  })

  test.each([
    [
      'en',
      'in English please',
      'Your list has somebody of this name: Zimmerei Düsterhöft GmbH. Is it that person, and that partner?',
    ],
    [
      'hu',
      'magyarul kérem',
      'A listában szerepel valaki ezen a néven, itt: Zimmerei Düsterhöft GmbH. Ő az, és ez a partner?',
    ],
  ])('in %s', async (_, language, line) => {
    const { does, says, join } = await opened()
    await says('kora', language)
    expect((await does('kora', 'join approve', { join }))?.text).toContain(line)
  })

  test('let in as somebody new, both partners are perhaps one; made one, both of his entries are', async () => {
    const { press, does, store } = await opened()
    expect((await press('kora', 'Als neue Person aufnehmen'))?.text).toContain('gehört jetzt dazu: Zimmerei')
    const desk = async () => does('kora', 'desk', { what: 'duplicates' })
    expect((await desk())?.text).toContain('Zimmerei Düsterhöft GmbH und Zimmerei')
    const twice = 'Uwe Düsterhöft · zweimal im Team, einmal davon nicht im Chat. Ist das dieselbe Person?'
    expect((await desk())?.text).not.toContain(twice)
    const founded = (await findAll(store, organizations)).find(({ value }) => value.name === 'Zimmerei')
    await does('kora', 'organization unite', { organization: founded?.id ?? '', into: 'zimmerei' })
    const asked = await desk()
    expect(asked?.text).toContain(`Zimmerei Düsterhöft GmbH · ${twice}`)
    const code = await does('kora', 'invitation', { person: 'uwe' })
    await does('zoe', 'redeem', { code: /[A-Z]{2}-\w{6}-\w{6}/.exec(code?.text ?? '')?.[0] ?? '' })
    expect((await store.get(people, 'uwe'))?.value.human).toBeDefined()
    expect((await desk())?.text).not.toContain(twice)
  })
})

test.each([
  ['de', 'auf Deutsch bitte', 'bei einem anderen Partner noch eine Person, die genauso heißt'],
  ['en', 'in English please', 'Your list has somebody of the same name at another partner'],
  ['hu', 'magyarul kérem', 'egy másik partnernél is szerepel valaki, akit ugyanígy hívnak'],
])(
  'of another region: who may not know lets them in, and the whole network’s coordination hears of both, in %s',
  async (_, language, line) => {
    const { does, says, deliverDue, delivered, store } = await openBot(list)
    await says('kora', language)
    await says('zoe', 'beitreten Solar Wendland, Lüchow')
    await says('zoe', 'Uwe Düsterhöft')
    const [join] = await findAll(store, joins)
    expect(join?.value.region).toBe('Wendland')
    await deliverDue()
    const heard = (who: string) =>
      delivered.flatMap((one) => (one.to === `console:${who}` && 'card' in one ? [toText(one.card)] : []))
    expect(heard('rita').join()).not.toContain('Düsterhöft GmbH')
    const done = await does('rita', 'join approve', { join: join?.id ?? '' })
    expect(done?.text).not.toContain('Düsterhöft GmbH')
    await deliverDue()
    expect(heard('kora').join()).toContain(line)
    expect(heard('kora').join()).toContain('Zimmerei Düsterhöft GmbH')
    expect(heard('kora').join()).toContain('invitation?person=uwe')
    for (const who of ['rita', 'anna', 'ralf']) expect(heard(who).join()).not.toContain('Düsterhöft GmbH')
  },
)
