import { expect, test } from 'vitest'
import { acts } from '../src/act.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { codes } from '../src/domain/code.ts'
import { people } from '../src/domain/person.ts'
import { prospects } from '../src/domain/prospect.ts'
import { errands } from '../src/errand/errand.ts'
import { spoken } from '../src/privacy/held-titles.ts'
import { kinds } from '../src/records.ts'
import { create, replace } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'
import { neighbours } from './neighbours.ts'

test('every kind that may hold something about a human has a title', () => {
  const personal = kinds.filter((kind) => kind.personal.length > 0).map(({ name }) => name)
  expect(Object.keys(spoken.en).toSorted()).toEqual(personal.toSorted())
})

test('my data are all of mine and nobody else’s', async () => {
  const { store, does, says } = await openBot(everything)
  await store.commit(await neighbours(store))
  await does('anna', 'correct', { what: 'mail', to: 'anna@okohof.example', network: 'WL' })
  await does('anna', 'account link', { network: 'WL' })
  await does('bence', 'respond', { listing: 'WL-4FC7KQ', contact: 'mine' })
  await says('kora', 'partner fragen Ökohof')
  const card = (await does('anna', 'my data', { network: 'WL' }))?.card
  expect(card?.file?.name).toBe('meine-daten.json')
  const data = JSON.parse(card?.file?.text ?? '')
  expect(Object.keys(data)).toEqual([
    'Wer den persönlichen Kontakt bekommen hat',
    'Die Person in diesem Netzwerk',
    'Zugehörigkeit zu Partnern',
    'Gegebene und erhaltene Antworten',
    'Fragen, die die Koordination weitergibt',
    'Codes',
    'Suchaufträge',
    'Übergebene Bilder',
    'Konten',
    'Einstellungen',
    'Was getan wurde',
    'Übergebene Dateien, die noch warten',
    'Nachrichten, die noch kommen',
    'Nachrichten, die aktuell gehalten werden',
  ])
  expect(data['Die Person in diesem Netzwerk']).toMatchObject([{ id: 'anna', mail: 'anna@okohof.example' }])
  expect(data.Konten).toMatchObject([{ id: 'console:anna' }])
  expect(data['Was getan wurde']).toContainEqual(expect.objectContaining({ command: 'correct', byYou: true }))
  const text = card?.file?.text ?? ''
  // Her other network answers for itself, and what was said to her about Bence was said to her.
  expect(text).not.toMatch(/anna-nb|Schule|Cili|Kora|Dóra/)
})

test.each([
  ['bitte eine Kopie aller meiner Daten und dann löschen', 'Gelöscht ist damit nichts.', 'Löschen'],
  ['schickt mir meine Daten und löscht dann alles', 'Gelöscht ist damit nichts.', 'Löschen'],
  ['please send me a copy of all my data and then delete it', 'Nothing is deleted by this.', 'Delete'],
  ['kérem az összes adatom másolatát és utána töröljék', 'Ezzel még semmit sem töröltünk.', 'Törlöm'],
] as const)('%s: the copy comes first', async (text, first, label) => {
  const { store, says } = await openBot()
  const human = (await store.get(humans, 'anna')) ?? expect.fail('Anna is there')
  const language = label === 'Törlöm' ? 'hu' : label === 'Delete' ? 'en' : 'de'
  await store.commit([replace(human, { ...human.value, language })])
  const card = await says('anna', text)
  expect(card?.text).toContain(first)
  expect(card?.card.file?.text).toContain('"Anna Amsel"')
  expect(card?.card.buttons?.map((button) => [button.label, button.call.command])).toEqual([
    [label, 'forget me'],
  ])
  expect(await store.get(people, 'anna')).toBeDefined()
})

test.each(['ich will keine Kopie meiner Daten, sondern löschen', 'meine Daten löschen und eine Kopie'])(
  '%s: it is asked at once',
  async (text) => {
    const { says } = await openBot()
    expect((await says('anna', text))?.text).toMatch(/^Alles löschen, was/)
  },
)

test('whoever has passed something on, or talked to a prospect, reads that and nothing of others', async () => {
  const { store, does } = await openBot()
  const at = '2026-08-01T00:00:00Z'
  const by = { by: 'anna', at }
  const card = { title: 'Haben Sie Heu?', text: 'Bence, +36 30 555' } as never
  const cards = { en: card, de: card, hu: card }
  const asker = { person: 'bence' }
  await store.commit([
    create(errands, {
      ...{ id: 'e1', network: 'WL', organization: 'fahre', cards, kind: 'question', asker, at },
      ...{ state: 'reached' as const, taken: by, seen: by },
    }),
    create(prospects, {
      ...{ id: 'p1', network: 'WL', name: 'Mühle', note: 'knausrig', contact: 'Ida, 05841 1', at },
      approached: by,
    }),
  ])
  const text = (await does('anna', 'my data'))?.card.file?.text ?? ''
  expect(text).toContain('"seenToByYou"')
  expect(text).toContain('"approachedByYou"')
  expect(text).not.toMatch(/Bence|555|Heu|knausrig|Ida|05841|Mühle/)
})

test('nobody takes back for somebody what they changed about themselves', async () => {
  const { store, does } = await openBot(everything)
  await does('anna', 'correct', { what: 'phone', to: '05841 77' })
  const [act] = await store.find(acts, { where: { command: 'correct' } })
  expect(act?.value.acting).toBeUndefined()
  expect((await does('cili', 'undo', { act: act?.id ?? '' }))?.text).toContain(
    'Das sehen und ändern nur die Leute dieses Partners',
  )
  expect((await store.get(people, 'anna'))?.value.phone).toBe('05841 77')
})

test.each([
  ['phone', '05841/77-12 (0)', true],
  ['phone', '+49 171 2233445', true],
  ['phone', '-', true],
  ['phone', 'null acht', false],
  ['phone', '+', false],
  ['phone', '<b>05841</b>', false],
  ['mail', 'anna.amsel+x@ökohof.example', true],
  ['mail', 'mailto:anna@hof.example', true],
  ['mail', 'löschen', true],
  ['mail', 'anna@hof', false],
  ['mail', 'anna amsel@hof.example', false],
  ['mail', 'a@b.de, c@d.de', false],
  ['name', '  Anna   Krüger ', true],
  ['name', '12', false],
  ['name', '-', false],
  ['language', 'Ungarisch', true],
  ['language', 'klingonisch', false],
])('%s: %s', async (what, to, right) => {
  const { store, does } = await openBot()
  const before = (await store.get(people, 'anna'))?.value
  const text = (await does('anna', 'correct', { what, to }))?.text ?? ''
  if (right) expect(text).toMatch(/^(?:Geändert|Módosítva|Changed)/)
  else {
    expect(text).toMatch(/Telefonnummer|E-Mail-Adresse|Vor- und Nachname|spricht Deutsch/)
    expect((await store.get(people, 'anna'))?.value).toEqual(before)
  }
  if (to === 'Ungarisch') expect((await store.get(humans, 'anna'))?.value.language).toBe('hu')
})

test('a code for an account is good for ten minutes, for one who has it right, and is shown to nobody else', async () => {
  const { store, does, says, clock } = await openBot()
  const code = /WL-\w{6}-\w{6}/.exec((await does('anna', 'account link'))?.text ?? '')?.[0] ?? ''
  expect((await says('zoe', `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`))?.text).toContain(
    'stimmt nicht',
  )
  clock.turn(601)
  expect((await says('zoe', code))?.text).toContain('abgelaufen')
  expect(JSON.stringify(await store.find(codes))).not.toContain(code.slice(-6))
  const again = /WL-\w{6}-\w{6}/.exec((await does('anna', 'account link'))?.text ?? '')?.[0] ?? ''
  expect((await says('zoe', again.toLowerCase().replaceAll('-', ' ')))?.text).toContain(
    'Verbunden mit Ihrem Konto',
  )
  // Her rights are Anna's now, and no more than those.
  expect((await does('zoe', 'accept', {}))?.text).not.toContain('vorbehalten')
  expect(
    (await store.get(humans, (await store.get(accounts, 'console:zoe'))?.value.human ?? ''))?.value.is,
  ).toBe('anna')
})

test('two who link each other at the same moment close no circle', async () => {
  const { store, does } = await openBot()
  const codeOf = async (who: string) =>
    /WL-\w{6}-\w{6}/.exec((await does(who, 'account link'))?.text ?? '')?.[0] ?? ''
  const [annas, bences] = [await codeOf('anna'), await codeOf('bence')]
  // Both have read who the other is.
  const says = (who: string, code: string) => does(who, 'redeem', { code, sure: 'yes' })
  await Promise.all([says('bence', annas), says('anna', bences)])
  const links = (await Promise.all(['anna', 'bence'].map((id) => store.get(humans, id)))).map(
    (kept) => kept?.value.is,
  )
  expect(links.filter((one) => one !== undefined)).toHaveLength(1)
})

test('who still waits to be let in reads when partners will see what they have confirmed', async () => {
  const { does } = await openBot(bystanders)
  expect((await does('gita', 'confirm', { network: 'WL' }))?.text).toContain('sobald Sie aufgenommen sind')
  expect((await does('anna', 'confirm', { network: 'WL' }))?.text).toContain(
    'Das haben Sie schon bestätigt. Die Partner',
  )
})
