import { describe, expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { toText } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { debts } from '../src/debt.ts'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { provenances } from '../src/domain/provenance.ts'
import { create, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'
import { commands, storeWith, testClock, worldOf } from './world.ts'

const untold = async (store: Store, id: string, more: Partial<Person> = {}) => {
  const kept = (await store.get(people, id)) ?? expect.fail(id)
  const { told: _, confirmed: __, ...rest } = kept.value
  await store.commit([replace(kept, { ...rest, ...more })])
}
const owedCards = async (store: Store) =>
  (await store.find(debts))
    .filter(({ value }) => value.kind === 'privacy')
    .map(({ value }) => [value.to, 'say' in value.owed ? toText(value.owed.say) : ''] as const)

const words = {
  name: 'eintreten',
  title: 'Eintreten',
  summary: 'Eintreten',
  fields: {},
  say: { in: 'Willkommen!' },
}
/** As an invitation does: it makes a person of whoever calls. */
const enter = defineCommand({
  name: 'enter',
  access: 'guest',
  input: {},
  words: { en: { ...words, name: 'enter' }, de: words, hu: { ...words, name: 'belépés' } },
  async run(_, { human, network, say }) {
    const person = { id: 'nele', network: network.id, human, name: 'Nele Neu', coordinates: false }
    const works = { network: network.id, person: 'nele', organization: 'fahre', role: 'contact' as const }
    return {
      changes: [create(people, person), create(memberships, { id: 'nele:fahre', ...works })],
      reply: { title: say.in },
    }
  },
})

describe('the first contact', () => {
  test('comes once, to the person alone, with the first answer, whatever was called, aloud too', async () => {
    const { store, says, lines, deliverDue, clock, delivered } = await openBot(hay)
    await untold(store, 'bence')
    const aloud = await says('bence', 'Wer liefert Heu?', { room: '#markt' })
    expect(aloud?.aloud).toBe(true)
    expect(aloud?.text).not.toContain('Bence')
    expect((await owedCards(store)).map(([to]) => to)).toEqual([{ person: 'bence', at: 'console:bence' }])
    expect((await store.get(people, 'bence'))?.value.told).toBeDefined()
    await says('bence', 'meine einträge')
    expect(await owedCards(store)).toHaveLength(1)
    clock.turn(3)
    await deliverDue()
    expect(lines('console:bence')).toEqual(['console:bence ← Das steht hier über Sie: Bence Bíró'])
    expect(delivered[0]?.card.buttons?.map(({ label }) => label)).toEqual(['Stimmt so', 'Ändern', 'Löschen'])
  })

  test('whoever asks to join is told who knows the name', async () => {
    const { store, does } = await openBot(hay)
    const told = async () => (await owedCards(store)).map(([, text]) => text).join()
    await does('zoe', 'join ask', {
      organization: 'Neue Mühle',
      name: 'Zoe Zander',
      town: 'Lüchow',
      beside: 'okohof',
    })
    expect(await told()).toContain('Bisher sieht das nur die Netzwerkkoordination. Stimmt es?')
    await does('zara', 'join ask', { organization: 'Ökohof', name: 'Zara Zander', partner: 'okohof' })
    expect(await told()).toContain(
      'Ihr Name ist auch hier bekannt: Ökohof. Alles andere sieht bisher nur die Netzwerkkoordination. Stimmt es?',
    )
    const [join] = await store.find(joins, { where: { name: 'Zara Zander' } })
    await does('anna', 'join approve', { join: join?.id ?? '' })
    expect((await does('zara', 'privacy'))?.text).toContain('Ihr Name ist auch hier bekannt: Ökohof.')
  })

  test('of two calls at once one tells', async () => {
    const { store, does } = await openBot(hay)
    await untold(store, 'bence')
    const replies = await Promise.all([
      does('bence', 'mine'),
      does('bence', 'offer add', { title: 'Rad' }),
      does('bence', 'mine'),
    ])
    expect(replies.every((reply) => reply !== undefined)).toBe(true)
    expect(await owedCards(store)).toHaveLength(1)
  })

  test('comes with the call that made the caller somebody, about what will be there', async () => {
    const store = await storeWith('console')
    const { does } = callsTo(createBot({ ...worldOf(store, testClock()), commands: [...commands, enter] }))
    expect((await does('zoe', 'enter'))?.text).toBe('Willkommen!')
    const [[to, text] = []] = await owedCards(store)
    expect(to).toEqual({ person: 'nele', at: 'console:zoe' })
    expect(text).toContain('Das steht hier über Sie: Nele Neu')
    expect(text).toContain('Partner: Fähre Pevestorf')
    expect((await store.get(people, 'nele'))?.value).toMatchObject({ told: expect.any(String) })
  })

  test('says where it is from and who is responsible', async () => {
    const { store, does } = await openBot([...hay, ...bystanders])
    await untold(store, 'bence')
    await untold(store, 'gita')
    const kept = (await store.get(networks, 'WL')) ?? expect.fail('WL')
    await store.commit([
      replace(kept, { ...kept.value, privacy: 'Lena Lotse, Markt 1, Lüchow' }),
      create(provenances, { id: 'person/bence', network: 'WL', values: { name: 'Bence Bíró' } }),
    ])
    const told = (await does('bence', 'privacy'))?.text ?? ''
    // Who has just asked for it is not told once more.
    expect(await owedCards(store)).toEqual([])
    expect((await store.get(people, 'bence'))?.value.told).toBeDefined()
    expect(told).toContain('Woher: aus einer Liste der Netzwerkkoordination')
    expect(told).toContain('Verantwortlich: Lena Lotse, Markt 1, Lüchow')
    expect((await does('gita', 'privacy'))?.text).toContain('Das steht hier über Sie: Gita Gast')
    expect((await does('udo', 'privacy'))?.text).toContain(
      'Das steht hier über Sie, und Sie haben es bestätigt: Udo Unruh',
    )
    expect((await does('zoe', 'privacy'))?.text).toContain('Über Sie ist hier nichts gespeichert')
  })

  test.each([
    [
      'de',
      `Das steht hier über Sie: Bence Bíró
Telefon: +49 bence · sobald bestätigt, sichtbar für Partner, die in Kontakt sind
E-Mail: bence@asztalos.example · sobald bestätigt, sichtbar für Partner, die in Kontakt sind
Partner: Asztalos
Woher: von der Netzwerkkoordination
Wofür: damit Partner einander finden und in Kontakt kommen, für nichts anderes
Wie lange: bis Sie es löschen oder das Netzwerk verlassen
Verantwortlich: Lena Lotse, Markt 1, Lüchow
Bisher sieht das nur die Netzwerkkoordination. Stimmt es?
[Stimmt so: confirm]
[Ändern: correct]
[Löschen: forget me]`,
    ],
    [
      'en',
      `This is what Rundruf holds about you: Bence Bíró
Phone: +49 bence · once confirmed, partners you are in touch with see it
Mail: bence@asztalos.example · once confirmed, partners you are in touch with see it
Partner: Asztalos
From: the coordinators
What for: so that partners find each other and get in touch; for nothing else
How long: until you delete it or leave the network
Responsible: Lena Lotse, Markt 1, Lüchow
So far only the coordinators see this. Is it right?
[That is right: confirm]
[Change: correct]
[Delete: forget me]`,
    ],
    [
      'hu',
      `Ezt tárolja Önről a Rundruf: Bence Bíró
Telefon: +49 bence · megerősítés után a kapcsolatban álló partnerek látják
E-mail: bence@asztalos.example · megerősítés után a kapcsolatban álló partnerek látják
Partner: Asztalos
Honnan: a koordinátortól
Mire kell: hogy a partnerek egymásra találjanak, és felvegyék a kapcsolatot; semmi másra
Meddig: amíg nem törli, vagy ki nem lép a hálózatból
Felelős: Lena Lotse, Markt 1, Lüchow
Egyelőre csak a koordinátor látja. Minden helyes?
[Így helyes: confirm]
[Módosítom: correct]
[Törlöm: forget me]`,
    ],
  ] as const)(
    'says in %s what is held, from whom, what for, how long and who is responsible, with three buttons',
    async (locale, card) => {
      const { store, says, clock, deliverDue, delivered } = await openBot()
      await untold(store, 'bence', { mail: 'bence@asztalos.example', entered: true })
      const human = (await store.get(humans, 'bence')) ?? expect.fail('Bence')
      const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
      await store.commit([
        replace(human, { ...human.value, language: locale }),
        replace(home, { ...home.value, privacy: 'Lena Lotse, Markt 1, Lüchow' }),
      ])
      await says('bence', 'Wer liefert Heu?')
      clock.turn(3)
      await deliverDue()
      const read = delivered.map(({ to, card }) => [to, toText(card).replaceAll(/\?\S+\]$/gm, ']')])
      expect(read).toEqual([['console:bence', card]])
    },
  )

  test('is asked for in everybody’s own words', async () => {
    const { says } = await openBot()
    for (const text of ['Datenschutz', 'Was weißt du über mich?', 'mit tudsz rólam?', 'privacy'])
      expect((await says('anna', text))?.text).toMatch(/Anna Amsel/)
    expect((await says('anna', 'bestätigen'))?.text).toContain('Das haben Sie schon bestätigt')
  })
})

test('who shows their data on one platform alone is passed on without a name on all others', async () => {
  const { store, does, deliverDue, delivered } = await openBot(hay)
  const kept = (await store.get(people, 'bence')) ?? expect.fail('Bence')
  await store.commit([replace(kept, { ...kept.value, platforms: ['elsewhere'] })])
  await does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'mine' })
  await deliverDue()
  const told = delivered.map(({ card }) => toText(card)).find((text) => text.includes('meldet sich'))
  expect(told).toContain('Kontakt: Asztalos, 05841 100')
  expect(told).not.toContain('Bence')
  // Nothing of it stands in the card any more, for no renderer to print.
  expect(JSON.stringify(delivered)).not.toMatch(/Bence|"about"/)
  expect((await does('anna', 'mine'))?.text).toContain('Asztalos, 05841 100')
  expect((await does('bence', 'profile'))?.text).toContain('Gezeigt auf: elsewhere')
  expect((await does('bence', 'profile', { change: 'nur Console' }))?.text).toContain('Gezeigt auf: console')
  expect((await does('anna', 'mine'))?.text).toContain('Bence Bíró, +49 bence')
  expect((await does('bence', 'profile', { platform: 'all' }))?.text).not.toContain('Gezeigt auf')
  expect((await store.get(people, 'bence'))?.value.platforms).toBeUndefined()
})

test('who has not confirmed yet sees themselves in the team, and how to confirm; nobody else does', async () => {
  const { store, does, says } = await openBot()
  await untold(store, 'bence', { entered: true })
  await does('bence', 'mine')
  const own = await says('bence', 'unser team')
  expect(own?.text).toMatch(/^• Bence Bíró \(Ansprechperson, noch nicht bestätigt\)/m)
  expect(own?.text).toContain('Ihr Eintrag ist noch nicht bestätigt. Stimmt er?')
  expect(own?.text).not.toContain('nur für die Koordination sichtbar')
  const other = (await says('dora', 'unser team'))?.text
  expect(other).not.toContain('Bence')
  expect(other).toContain('Noch nicht bestätigt, deshalb nur für die Koordination sichtbar: 1')
  // What they are there they may change before that, as before.
  const member = { member: 'bence:asztalos' }
  expect((await does('bence', 'member show', member))?.text).toContain('Bence Bíró')

  const look = own?.card.buttons?.find(({ label }) => label === 'Ansehen und bestätigen')
  const card = await does('bence', look?.call.command ?? '', look?.call.input)
  expect(card?.text).toContain('Telefon: +49 bence')
  const confirm = card?.card.buttons?.find(({ label }) => label === 'Stimmt so')
  await does('bence', confirm?.call.command ?? '', confirm?.call.input)
  expect((await says('bence', 'unser team'))?.text).not.toContain('bestätigt')
  expect((await says('dora', 'unser team'))?.text).toContain('Bence Bíró')
})

test('whoever asked a partner to be let in is named there before confirming, without phone and mail', async () => {
  const { store, does, says } = await openBot()
  await does('zara', 'join ask', { organization: 'Ökohof', name: 'Zara Zander', partner: 'okohof' })
  await does('zara', 'profile', { change: 'Telefon 05841 999' })
  const [join] = await store.find(joins, { where: { name: 'Zara Zander' } })
  await does('anna', 'join approve', { join: join?.id ?? '' })
  const team = (await says('anna', 'für Ökohof: unser team'))?.text
  expect(team).toContain('Zara Zander')
  expect(team).not.toMatch(/05841 999|nur für die Koordination sichtbar/)
  await says('anna', 'übergabe Zara Zander')
  await says('anna', 'Vertretung')
  const zara = await store.find(memberships, { where: { person: join?.value.person ?? '' } })
  expect(zara.map(({ value }) => value.role)).toEqual(['deputy'])
  // Whoever belongs to another partner still sees nothing of it.
  expect((await says('bence', 'zeige Ökohof'))?.text).not.toContain('Zara')
})

test('whoever has given their contact before confirming is told to whom, and what of it', async () => {
  const { store, does } = await openBot(hay)
  await untold(store, 'bence', { entered: true, mail: 'bence@example.org', shows: { mail: 'nobody' } })
  const told = async () => (await does('bence', 'privacy'))?.text ?? ''
  expect(await told()).toContain('Bisher sieht das nur die Netzwerkkoordination. Stimmt es?')
  expect(await told()).toContain('+49 bence · sobald bestätigt, sichtbar für Partner, die in Kontakt sind')
  await does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'mine' })
  expect(await told()).toContain(
    'Ihren Kontakt (Name, Telefon) haben Sie hier weitergegeben: Ökohof. Alles andere sieht bisher nur die Netzwerkkoordination. Stimmt es?',
  )
  // A yes to an answer hands it over, too.
  await does('bence', 'offer add', { title: 'Rad' })
  const rad = (await store.find(listings)).find(({ value }) => value.title === 'Rad')
  await does('kora', 'respond', { listing: rad?.id ?? '', contact: 'partner', for: 'fahre' })
  await does('bence', 'accept', { response: `${rad?.id}:fahre`, contact: 'mine' })
  expect(await told()).toMatch(/hier weitergegeben: (?:Ökohof, Fähre Pevestorf|Fähre Pevestorf, Ökohof)\./)
  await does('bence', 'confirm')
  expect(await told()).toContain('+49 bence · sichtbar für Partner, die in Kontakt sind')
})

test('whoever asks for it first is not told once more, also where the answer says in which network', async () => {
  const { store, does } = await openBot(hay)
  await store.commit(await neighbours(store))
  await untold(store, 'anna')
  expect((await does('anna', 'privacy', { network: 'WL' }))?.text).toContain('Netzwerk: Wendland')
  expect(await owedCards(store)).toEqual([])
  expect((await store.get(people, 'anna'))?.value.told).toBeDefined()
})

test('what is confirmed is shown as what it is from then on', async () => {
  const { store, does } = await openBot()
  const anna = (await store.get(people, 'anna')) ?? expect.fail('she is there')
  const { confirmed: _, ...before } = anna.value
  await store.commit([replace(anna, before)])
  expect((await does('anna', 'privacy'))?.text).toContain('sobald bestätigt')
  expect((await does('anna', 'confirm'))?.text).not.toContain('sobald bestätigt')
  expect((await store.get(people, 'anna'))?.value.confirmed).toBeDefined()
})
