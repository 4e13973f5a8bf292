import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { debts } from '../src/debt.ts'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { memberships, people } from '../src/domain/person.ts'
import { mostWatches, watches } from '../src/domain/watch.ts'
import { create, drop, findAll, replace, type Store } from '../src/store.ts'
import { alertCaps } from '../src/watching/telling.ts'
import { callsTo, openBot, overtakenBy } from './calling.ts'
import { worldOf } from './world.ts'

/** Bence keeps a question; what comes to him afterwards. */
const open = async (...questions: readonly string[]) => {
  const opened = await openBot()
  for (const question of questions) await opened.does('bence', 'watch add', { question })
  const heard = async () => {
    await opened.deliverDue()
    return opened.delivered.flatMap((one) =>
      one.to === 'console:bence' && 'card' in one ? [`${one.card.title}`] : [],
    )
  }
  const told = async () => (await heard()).filter((title) => /^(?:Angebot|Gesuch):/.test(title)).length
  const kept = async () => (await findAll(opened.store, watches)).map(({ value }) => value)
  return { ...opened, heard, told, kept }
}
const idIn = (text: string | undefined) => /WL-[2-9A-Z]{6}/.exec(text ?? '')?.[0] ?? expect.fail(text)

test('a question is kept once, however it is said, and up to a number', async () => {
  const { does, says, kept } = await open('Heu')
  expect((await says('bence', 'Sag Bescheid, wenn es Heu gibt'))?.text).toContain('gibt es schon: Heu')
  await says('bence', 'sag Bescheid, wenn jemand Heu sucht')
  expect((await kept()).map(({ title, kind }) => `${title} ${kind}`).toSorted()).toEqual([
    'Heu offer',
    'Heu request',
  ])
  for (let i = 2; i < mostWatches; i += 1) await does('bence', 'watch add', { question: `Teil${i}x` })
  expect((await does('bence', 'watch add', { question: 'Kies' }))?.text).toContain(
    `Mehr als ${mostWatches} Suchaufträge gehen nicht`,
  )
  expect(await kept()).toHaveLength(mostWatches)
  expect((await does('anna', 'watch add', { question: 'Kies' }))?.text).toContain('angelegt: Kies')
})

test.each([
  ['sag Bescheid wenn Tischler gesucht werden', 'Tischler'],
  ['Sag Bescheid, wenn irgendwo Tischler in Lüchow gebraucht werden', 'Tischler · Lüchow'],
  ['sag bescheid wenn leute heu brauchen', 'heu'],
  ['értesíts, ha méhviaszt keresnek', 'méhviasz'],
  ['szólj, ha fára van szükség', 'fa'],
  ['szolj, ha traktor kell', 'traktor'],
  ["I'd like to hear when bikes are wanted", 'bikes'],
  ['let me know if there is a need for hay', 'hay'],
])('%s watches for those who seek it', async (said, title) => {
  const { says, kept } = await open()
  await says('bence', said)
  expect(await kept()).toMatchObject([{ title, kind: 'request' }])
})

test('who wants to hear when something is sought hears of requests for it, and of no offers', async () => {
  const { does, says, heard } = await open()
  await says('bence', 'sag Bescheid, wenn Kies gesucht wird')
  await does('anna', 'offer add', { title: 'Kies' })
  await does('anna', 'request add', { title: 'Kies' })
  expect((await heard()).filter((title) => title.includes('Kies ('))).toEqual([
    expect.stringMatching(/^Gesuch: Kies \(/),
  ])
})

test.each([
  ['Suchauftrag Kies beenden', 'Kies'],
  ['lösch den Suchauftrag Presse', 'Presse'],
  ['Bitte löschen Sie meinen Suchauftrag für Kies.', 'Kies'],
  ['bitte nicht mehr Bescheid sagen wegen Ziegen', 'Ziegen'],
  ['keine Nachrichten mehr zu Ziegen', 'Ziegen'],
  ['sag mir nicht mehr Bescheid wegen der Ziegen', 'Ziegen'],
  ['remove tandem from my watch list', 'tandem'],
  ['unwatch trailer', 'trailer'],
  ["don't tell me about helmets any more", 'helmets'],
  ['please stop notifying me about helmets', 'helmets'],
  ['már nem kell a kavics figyelés', 'kavics'],
  ['ne szólj többet a hordóról', 'hordó'],
  ['ne szolj tobbet a hordorol', 'hordó'],
  ['töröld a kavics figyelőt', 'kavics'],
])('%s ends that question, and no listing', async (said, title) => {
  const titles = ['Kies', 'Presse', 'Ziegen', 'tandem', 'trailer', 'helmets', 'kavics', 'hordó']
  const { does, says, kept, store } = await open(...titles)
  await does('bence', 'offer add', { title })
  await says('bence', said)
  const rest = (await kept()).map((watch) => watch.title)
  expect(titles.filter((one) => !rest.includes(one))).toEqual([title])
  expect((await findAll(store, listings)).map(({ value }) => value.state)).toEqual(['open'])
})

test.each([
  'alle Suchaufträge löschen',
  'töröld az összes figyelőt',
  'clear my watch list',
  'Suchauftrag Gold beenden',
  'unwatch gold',
  "don't tell me about gold any more",
  'ne szólj többet az aranyról',
])('%s shows what there is to end', async (said) => {
  const { says, kept } = await open('Kies', 'Sand')
  const shown = await says('bence', said)
  expect(shown?.text).toContain('Ihre Suchaufträge: 2')
  expect(shown?.text).toContain('[Beenden: watch remove')
  expect(await kept()).toHaveLength(2)
})

test.each([
  ['falls mal jemand Walnussholz abgibt bitte melden', 'Walnussholz'],
  ['schreib mir wenn jemand eine Presse verkauft', 'Presse'],
  ['ruf mich an wenn Heu da ist', 'Heu'],
  ['benachrichtige mich bei Eiche', 'Eiche'],
  ['beobachte Heu', 'Heu'],
  ['Wenn wieder Paletten da sind, Nachricht an mich!', 'Paletten'],
  ['Ich hätte gern gewusst, wenn jemand Bretter hat', 'Bretter'],
  ['ich wüsste gern, wenn es Kies gibt', 'Kies'],
  ['küldj üzenetet ha lesz traktor', 'traktor'],
  ['tudni szeretném, ha valaki hordót ad el', 'hordó'],
  ['please tell me if a trailer turns up', 'trailer'],
  ['tell me when gravel is available again', 'gravel'],
  ['notify me about gravel', 'gravel'],
  ['ping me when there is gravel', 'gravel'],
  ['alert me for gravel', 'gravel'],
])('%s is kept as %s', async (said, title) => {
  const { says, kept } = await open()
  await says('bence', said)
  expect(await kept()).toMatchObject([{ title, kind: 'offer' }])
})

test.each(['sag Bescheid', 'Sag bitte Bescheid, wenn …', 'szólj', 'szólj ha', 'let me know', 'Suchauftrag'])(
  '%s asks what for',
  async (said) => {
    const { says, kept } = await open()
    expect((await says('bence', said))?.text).toContain('Wonach soll Ausschau gehalten werden?')
    await says('bence', 'Kies')
    expect(await kept()).toMatchObject([{ title: 'Kies' }])
  },
)

test.each([
  'Wenn jemand Zeit hat, bitte melden',
  'call me if you need hay',
  'schreib mir, wenn du Heu brauchst',
])('%s keeps nothing', async (said) => {
  const { says, kept } = await open()
  await says('bence', said)
  expect(await kept()).toEqual([])
})

test.each([
  ['Suchauftrag wieder Äpfel', 'Äpfel'],
  ['Sag Bescheid, wenn Äpfel wieder zu haben sind', 'Äpfel'],
  ['szólj, ha lesz valakinek kecskéje', 'kecske'],
  ['szólj, ha valakinek van friss kenyere', 'friss kenyér'],
  ['szólj, ha valakinek lesz eladó méze', 'méz'],
  ['szólj, ha lesz krumplit', 'krumpli'],
  ['szólj, ha lesz gránit', 'gránit'],
  ['Suchauftrag Heu</b> **fett** [x](http://x.example/a)', 'Heu'],
  ['Suchauftrag <b>altes</b> _Holz_', 'altes Holz'],
  ['Suchauftrag Heu 05841 123456, an <@U0123> oder anna@example.org', 'Heu'],
])('%s is about %s', async (said, title) => {
  const { says, kept } = await open()
  await says('bence', said)
  expect((await kept()).map((watch) => watch.title)).toEqual([title])
})

test.each(['12345', '@anna', '<@U0123>', 'anna@example.org', 'https://example.org/x'])(
  'a watch for %s asks what for',
  async (question) => {
    const { does, kept } = await open()
    expect((await does('bence', 'watch add', { question }))?.text).toContain('Was soll es sein?')
    expect(await kept()).toEqual([])
  },
)

test('people are not watched for, whoever may know them; whom one may not know is a word like any', async () => {
  const { does, kept } = await open()
  for (const question of ['Anna Amsel', 'amsel anna', 'Deák Dóra bietet was an'])
    expect((await does('bence', 'watch add', { question }))?.text).toContain('nicht für Menschen')
  expect(await kept()).toEqual([])
  expect((await does('kora', 'watch add', { question: 'Emil Ente' }))?.text).toContain('nicht für Menschen')
  expect((await does('bence', 'watch add', { question: 'Emil Ente' }))?.text).toContain('angelegt')
})

test('one’s list of what can be taken back names what was watched for, and nobody else’s does', async () => {
  const { does, says } = await open('Kies')
  await does('bence', 'watch add', { question: 'Sand' })
  await does('bence', 'watch remove', { watch: 'Sand' })
  const own = (await says('bence', 'rückgängig'))?.text
  expect(own).toContain('Suchauftrag anlegen: Kies')
  expect(own).toContain('Suchauftrag beenden: Sand')
  for (const asked of ['rückgängig', 'netzwerk rückgängig', 'protokoll'])
    expect((await says('kora', asked))?.text).not.toMatch(/Kies|Sand/)
})

test('who keeps a question reads how much will come at most', async () => {
  const { does } = await open()
  const [day] = alertCaps
  expect((await does('bence', 'watch add', { question: 'Kies' }))?.text).toContain(
    `Alle Suchaufträge zusammen bringen höchstens ${day.most} Nachrichten am Tag.`,
  )
})

test('help names kept questions where it names listings', async () => {
  const { does } = await open()
  expect((await does('bence', 'help'))?.text).toMatch(/einträge: .*Suchaufträge/)
})

test('where alone is no question', async () => {
  const { does, kept } = await open()
  expect((await does('bence', 'watch add', { question: 'im Wendland' }))?.text).toContain('Was soll es sein?')
  expect(await kept()).toEqual([])
})

test('a listing is told of once, also when it is changed, renewed or opened again', async () => {
  const { does, told, clock } = await open('Kies')
  const id = idIn((await does('anna', 'offer add', { title: 'Kies' }))?.text)
  expect(await told()).toBe(1)
  await does('anna', 'listing edit', { listing: id, title: 'Feiner Kies' })
  await does('anna', 'withdraw', { listing: id })
  clock.turn(3600)
  await does('anna', 'listing renew', { listing: id })
  expect(await told()).toBe(1)
})

test('what is changed so that it answers is new; what answered before the question was kept is not', async () => {
  const { does, told } = await open()
  const old = idIn((await does('anna', 'offer add', { title: 'Kies' }))?.text)
  const other = idIn((await does('anna', 'offer add', { title: 'Rotes Rad' }))?.text)
  await does('bence', 'watch add', { question: 'Kies' })
  await does('anna', 'listing edit', { listing: old, details: 'zum Abholen' })
  await does('anna', 'listing edit', { listing: other, quantity: '3' })
  expect(await told()).toBe(0)
  await does('anna', 'listing edit', { listing: other, title: 'Kies, gewaschen' })
  expect(await told()).toBe(1)
})

test('one’s own, what only comes near, and the other kind are no news', async () => {
  const { does, told } = await open('Kies', 'Brennholz')
  await does('dora', 'offer add', { title: 'Kies' })
  await does('anna', 'request add', { title: 'Kies' })
  await does('anna', 'offer add', { title: 'Kirschen' })
  await does('anna', 'offer add', { title: 'Holzbank' })
  expect(await told()).toBe(0)
})

test('a place narrows', async () => {
  const { does, told } = await open('Kies in Hamburg', 'Sand in Lüchow')
  await does('anna', 'offer add', { title: 'Kies' })
  expect(await told()).toBe(0)
  await does('anna', 'offer add', { title: 'Sand' })
  expect(await told()).toBe(1)
  await does('anna', 'offer add', { title: 'Kies', town: 'Hamburg' })
  expect(await told()).toBe(2)
})

test('more than a few messages a day wait, and come with the next', async () => {
  const { does, told, heard, clock, delivered } = await open('Kies')
  const [day] = alertCaps
  for (let i = 0; i < day.most + 2; i += 1) {
    await does('anna', 'offer add', { title: `Kies Sorte ${i}` })
    clock.turn(60)
  }
  expect(await told()).toBe(day.most)
  expect((await does('bence', 'watch list'))?.text).toContain('Neu dazu und noch nicht gemeldet:')
  clock.turn(25 * 3600)
  await does('anna', 'offer add', { title: 'Kies Sorte 9' })
  expect((await heard()).at(-1)).toContain('Kies Sorte 9')
  const last = JSON.stringify(delivered.findLast(({ to }) => to === 'console:bence'))
  expect(last).toContain('Auch neu zu Ihren Suchaufträgen:')
  expect(last).toContain('Kies Sorte 3')
  expect(last).toContain('Kies Sorte 4')
  expect((await does('bence', 'watch list'))?.text).not.toContain('noch nicht gemeldet')
})

const gone = {
  'who is shut out': async (store: Store) => {
    const bence = (await store.get(people, 'bence')) ?? expect.fail()
    await store.commit([replace(bence, { ...bence.value, blocked: '2026-08-23T00:00:00Z' })])
  },
  'who belongs to no partner any more': async (store: Store) => {
    const work = (await store.get(memberships, 'bence:asztalos')) ?? expect.fail()
    await store.commit([drop(work)])
  },
}
test.each(Object.entries(gone))('%s hears nothing', async (_, happens) => {
  const { does, told, store } = await open('Kies')
  await happens(store)
  await does('anna', 'offer add', { title: 'Kies' })
  expect(await told()).toBe(0)
})

test('who has left with a partner hears nothing, and hears again when it is back', async () => {
  const { does, told } = await open('Kies')
  await does('kora', 'organization archive', { organization: 'asztalos', sure: 'yes' })
  await does('anna', 'offer add', { title: 'Kies' })
  expect(await told()).toBe(0)
  await does('kora', 'organization restore', { organization: 'asztalos' })
  await does('anna', 'offer add', { title: 'Kies aus dem Bach' })
  expect(await told()).toBe(1)
})

test('with whoever is forgotten goes what they wanted to hear of, and every trace of it', async () => {
  const { does, says, store, kept, deliverDue } = await open('Kies', 'Drehbank')
  await does('bence', 'watch remove', { watch: 'Drehbank' })
  await does('anna', 'offer add', { title: 'Kies' })
  await says('bence', 'vergiss mich')
  await says('bence', 'ja, alles löschen')
  await deliverDue()
  expect(await kept()).toEqual([])
  const rest = JSON.stringify([await findAll(store, acts), await findAll(store, debts)])
  expect(rest).not.toContain('Drehbank')
  expect(await store.get(people, 'bence')).toBeUndefined()
})

test('a year later it has ended, which the list says for a month, and it can be taken up again', async () => {
  const { does, says, told, clock } = await open('Kies')
  clock.turn(366 * 24 * 3600)
  await does('anna', 'offer add', { title: 'Kies' })
  expect(await told()).toBe(0)
  const list = await does('bence', 'watch list')
  expect(list?.text).toContain('Kies · Angebote · abgelaufen am 23. August 2027')
  expect((await says('bence', 'Suchauftrag Kies'))?.text).toContain('Suchauftrag angelegt: Kies')
  await does('anna', 'offer add', { title: 'Kies, neu' })
  expect(await told()).toBe(1)
})

test('of others’ nobody hears that there is one', async () => {
  const { does, says, kept } = await open('Kies')
  const [watch] = await kept()
  expect((await does('dora', 'watch remove', { watch: watch?.id ?? '' }))?.text).toContain(
    'gibt es nicht mehr',
  )
  expect((await says('dora', 'suchauftrag beenden Kies'))?.text).toBe(
    (await says('dora', 'suchauftrag beenden Gold'))?.text?.replace('Gold', 'Kies'),
  )
  expect((await does('kora', 'watch list'))?.text).not.toContain('Kies')
  expect(await kept()).toHaveLength(1)
})

test('each reads it in their own language, with the text of the listing that is theirs', async () => {
  const { does, store, heard } = await open('Kies')
  const bence = (await store.get(humans, 'bence')) ?? expect.fail()
  await store.commit([replace(bence, { ...bence.value, language: 'hu' })])
  await does('anna', 'offer add', { title: 'Kies' })
  expect((await heard()).at(-1)).toMatch(/^Ajánlat: Kies \(WL-/)
})

test('what is published in one network reaches nobody of another', async () => {
  const { does, told, store } = await open()
  const wendland = (await store.get(networks, 'WL')) ?? expect.fail()
  const of = { network: 'NB', at: '2026-08-01T00:00:00Z' }
  const reader = { id: 'bence-nb', network: 'NB', human: 'bence', name: 'Bence Bíró', coordinates: true }
  const asked = { question: 'Kies', title: 'Kies', kind: 'offer', locale: 'de' } as const
  await store.commit([
    create(networks, { ...wendland.value, id: 'NB', name: 'Nebenan' }),
    create(people, reader),
    create(watches, { ...of, ...asked, found: [], id: 'NB-222222', person: 'bence-nb' }),
  ])
  await does('anna', 'offer add', { title: 'Kies', network: 'WL' })
  expect(await told()).toBe(0)
  await does('bence', 'watch add', { question: 'Kies', network: 'WL' })
  await does('anna', 'offer add', { title: 'Kies, grob', network: 'WL' })
  expect(await told()).toBe(1)
})

test('the message is in the commit of the listing: after a crash it comes, and a repeated call sends no second', async () => {
  const { begin, call, store, clock, told, deliverDue } = await open('Kies')
  const invocation = call('anna', 'offer add', { title: 'Kies' })
  const crash = async () => {
    throw new Error('the process dies here')
  }
  await expect((await begin(invocation)).answer(crash)).rejects.toThrow('dies')
  const restarted = callsTo(createBot(worldOf(store, clock)))
  await restarted.shown(await restarted.begin(invocation))
  await deliverDue()
  expect(await told()).toBe(1)
  const all = await findAll(store, listings)
  expect(all.filter(({ value }) => value.title === 'Kies')).toHaveLength(1)
})

test('who ends a question while it is answered hears nothing; who is told twice at once, each thing once', async () => {
  const { store, clock, told, kept } = await open('Kies', 'Sand')
  const [one] = (await findAll(store, watches)).filter(({ value }) => value.title === 'Kies')
  const struck = overtakenBy(store, async () => store.commit([drop(one ?? expect.fail())]))
  await callsTo(createBot(worldOf(struck, clock))).does('anna', 'offer add', { title: 'Kies' })
  expect(await told()).toBe(0)
  const bot = callsTo(createBot(worldOf(store, clock)))
  await Promise.all(['anna', 'cili'].map((who) => bot.does(who, 'offer add', { title: `Sand von ${who}` })))
  expect(await told()).toBe(2)
  const [sand] = await kept()
  expect(sand?.found).toHaveLength(2)
})

test('what told somebody can be taken back all the same', async () => {
  const { does, says, told } = await open('Kies')
  const done = await does('anna', 'offer add', { title: 'Kies' })
  expect(await told()).toBe(1)
  await does('anna', 'undo', { act: done?.id.replace('/reply', '') ?? '' })
  expect((await says('bence', 'Wer hat Kies?'))?.text).toContain('niemanden gefunden')
})

test('a request shows at once who may have it, besides what is on offer; an offer, who seeks it', async () => {
  const { does } = await open()
  const request = await does('anna', 'request add', { title: 'Treppenbau' })
  expect(request?.text).toContain('Auch hier lohnt sich eine Anfrage:\n• Asztalos')
  expect(request?.text).toContain('[Anfragen')
  const own = await does('bence', 'request add', { title: 'Fenster' })
  expect(own?.text).not.toContain('Asztalos ·')
  const offer = await does('bence', 'offer add', { title: 'Treppenbau' })
  expect(offer?.text).toContain('Das wird hier gesucht:\n• Gesuch: Treppenbau')
  expect(offer?.text).not.toContain('Auch hier')
})
