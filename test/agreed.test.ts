import { expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const first = (text: string | undefined) => text?.split('\n')[0]

test.each(['ja', 'Ja!', 'igen', 'yes', 'so zusammenlegen', '1'])(
  '%s beneath a merge merges what the card shows',
  async (yes) => {
    const { says, store, clock } = await openBot(hay)
    const shown = await says('kora', 'partner zusammenlegen Ökohof mit Asztalos')
    expect(shown?.text).toContain('Asztalos')
    clock.turn(1)
    expect((await says('kora', yes))?.text).toContain('Asztalos')
    expect(await store.get(organizations, 'okohof')).toBeUndefined()
  },
)

test.each([
  ['partner verabschieden Fähre Pevestorf', 'ja, verabschieden', 'Fähre Pevestorf'],
  // What nobody brings back wants more than a word that may have meant something else.
  ['partner verabschieden Fähre Pevestorf', 'ja', 'Dafür bitte den Knopf drücken oder schreiben'],
  ['partner verabschieden Fähre Pevestorf', 'nein', 'Gut, es bleibt alles'],
  ['partner verabschieden Fähre Pevestorf', 'lass gut sein', 'Gut, es bleibt alles'],
  ['vorstellen', 'nein', 'Gut, es bleibt alles'],
])('%s, %s: %s', async (text, answer, shown) => {
  const { says, store, clock } = await openBot(hay)
  await says('kora', text)
  clock.turn(1)
  const said = await says('kora', answer)
  const left = (await store.get(organizations, 'fahre'))?.value.left
  expect(left !== undefined).toBe(answer === 'ja, verabschieden')
  expect(said?.text).toContain(shown)
})

test('yes deletes what was asked about, and only there', async () => {
  const { says, store, clock } = await openBot(hay)
  await says('bence', 'Töröljék minden adatom')
  clock.turn(1)
  await says('bence', 'wer liefert Heu?')
  clock.turn(1)
  expect(first((await says('bence', 'ja'))?.text)).toContain('Gerade ist nichts offen')
  expect(await store.get(people, 'bence')).toBeDefined()
  clock.turn(1)
  await says('bence', 'bitte alle meine daten löschen')
  clock.turn(1)
  await says('bence', 'igen')
  expect(await store.get(people, 'bence')).toBeDefined()
  await says('bence', 'bitte alle meine daten löschen')
  clock.turn(1)
  expect((await says('bence', 'Ja, alles löschen'))?.text).toMatch(/gelöscht|törölt/i)
  expect(await store.get(people, 'bence')).toBeUndefined()
})

const deletes = { de: 'Ja, alles löschen', en: 'Yes, delete everything', hu: 'Igen, mindent törlök' }
const leaves = { de: 'Ja, austreten und löschen', en: 'Yes, leave and delete', hu: 'Igen, kilépés és törlés' }

test.each([
  ['de', ['vergiss mich'], 'ja', deletes.de, 'Dafür bitte den Knopf drücken oder schreiben: '],
  ['en', ['forget me'], 'Yes!', deletes.en, 'For this, please press the button or write: '],
  ['hu', ['felejts el'], 'igen', deletes.hu, 'Ehhez kérjük, nyomja meg a gombot, vagy írja be: '],
  ['de', ['person löschen Emil Ente'], 'ok', deletes.de, 'Dafür bitte den Knopf drücken'],
  ['en', ['person forget Emil Ente'], 'yes', deletes.en, 'For this, please press the button'],
  ['hu', ['személy törlése Emil Ente'], 'Igen.', deletes.hu, 'Ehhez kérjük, nyomja meg a gombot'],
  ['de', ['austreten', '2', 'ja'], 'Ja', leaves.de, 'Dafür bitte den Knopf drücken'],
  ['en', ['leave', '2', 'yes'], 'yes', leaves.en, 'For this, please press the button'],
  ['hu', ['kilépés', '2', 'igen'], 'igen', leaves.hu, 'Ehhez kérjük, nyomja meg a gombot'],
] as const)('%s %j, %s: it wants “%s”, and that does it', async (language, asked, yes, label, sentence) => {
  const { says, store, clock } = await openBot()
  const who = /person|személy/.test(asked[0]) ? 'kora' : 'bence'
  const kept = (await store.get(humans, who)) ?? expect.fail('they are there')
  await store.commit([replace(kept, { ...kept.value, language })])
  const all = async () => (await store.find(people)).length
  const before = await all()
  const said = async (text: string) => {
    clock.turn(1)
    return (await says(who, text))?.text ?? ''
  }
  let question = ''
  for (const text of asked) question = await said(text)
  for (const again of [yes, yes]) {
    const [told, ...shown] = (await said(again)).split('\n')
    expect(told).toContain(sentence)
    expect(told?.endsWith(label)).toBe(true)
    expect(shown.join('\n')).toBe(question)
  }
  expect(await all()).toBe(before)
  // As people write it on a phone.
  await said(label.toLowerCase().replace(',', ''))
  expect(await all()).toBe(before - 1)
})

test.each([
  ['vergiss mich', 'ja, alles löschen', 'Abbrechen'],
  ['vergiss mich', 'Ja bitte löschen', 'Abbrechen'],
  ['forget me', 'yes, delete everything', 'Cancel'],
  ['felejts el', 'igen, töröljék', 'Mégse'],
  ['felejts el', 'igen, mindent törlök', 'Mégse'],
  ['felejts el', 'Igen, kérem, töröljenek mindent.', 'Mégse'],
] as const)('%s, %s: a yes that says itself that it deletes is the button’s', async (asked, yes, no) => {
  const { says, does, store, clock } = await openBot()
  const kept = (await store.get(humans, 'bence')) ?? expect.fail('Bence is there')
  const language = no === 'Mégse' ? 'hu' : no === 'Cancel' ? 'en' : 'de'
  await store.commit([replace(kept, { ...kept.value, language })])
  const cancel = (await says('bence', asked))?.card.buttons?.find(({ label }) => label === no)
  await does('bence', cancel?.call.command ?? '', cancel?.call.input)
  expect(await store.get(people, 'bence')).toBeDefined()
  clock.turn(1)
  await says('bence', asked)
  clock.turn(1)
  await says('bence', yes)
  expect(await store.get(people, 'bence')).toBeUndefined()
})

test('where more than deleting is asked about, a yes to deleting is not the button’s', async () => {
  const { says, store, clock } = await openBot()
  for (const text of ['austreten', '2', 'ja, alles löschen']) {
    await says('bence', text)
    clock.turn(1)
  }
  expect(await store.get(people, 'bence')).toBeDefined()
})

test.each(['zeige WL-4FC7KQ', 'wer liefert Heu?', 'hilfe'])('ja after %s presses nothing', async (text) => {
  const { says, clock } = await openBot(hay)
  await says('bence', text)
  clock.turn(1)
  expect(first((await says('bence', 'ja'))?.text)).toContain('Gerade ist nichts offen')
})

test.each([
  ['profile', 'This is your profile here'],
  ['profil', 'This is your profile here'],
  ['rueckgaengig', 'nothing is waiting'],
])('%s is the command, though a button is called so', async (text, answer) => {
  const { says, clock, store } = await openBot()
  const [human] = await store.find(humans, { where: { id: 'anna' } })
  if (human) await store.commit([replace(human, { ...human.value, language: 'en' })])
  const shown = await says('anna', 'partner show Ökohof')
  expect(shown?.card.buttons?.map(({ label }) => label)).toContain('Profile')
  clock.turn(1)
  expect((await says('anna', text))?.text).toContain(answer)
})

test('undo beneath what can be undone presses that', async () => {
  const { says, clock, store } = await openBot()
  await says('kora', 'netzwerk motto: Gemeinsam')
  clock.turn(1)
  await says('kora', 'rueckgaengig')
  expect((await store.find(networks))[0]?.value.motto).toBeUndefined()
})

test.each([
  ['biete 3 t Heu', 'passt so', 'Ihr Angebot steht im Netzwerk'],
  ['biete 3 t Heu', 'danke, passt', 'Ihr Angebot steht im Netzwerk'],
  ['biete 3 t Heu', 'ja, das stimmt so!', 'Ihr Angebot steht im Netzwerk'],
  ['we offer 3 t of hay', "That's right", 'Ihr Angebot steht im Netzwerk: Hay'],
  ['kínálunk 3 t szénát', 'rendben, stimmel', 'Ihr Angebot steht im Netzwerk: Széna'],
])('%s, %s: it is published', async (text, answer, shown) => {
  const { says, clock } = await openBot()
  await says('bence', text)
  clock.turn(1)
  expect((await says('bence', answer))?.text).toContain(shown)
})

test.each([
  ['de', 'Das passt so.', 'Danke! Die Partner im Netzwerk sehen es jetzt so'],
  ['de', 'Danke, stimmt so', 'Danke! Die Partner im Netzwerk sehen es jetzt so'],
  ['en', 'all correct', 'Thank you! Partners of the network now see it'],
  ['hu', 'Stimmel', 'Köszönjük! A hálózat partnerei mostantól így látják'],
] as const)('(%s) %s confirms what is held about somebody', async (language, text, shown) => {
  const { says, store, clock } = await openBot()
  const [human, bence] = await Promise.all([store.get(humans, 'bence'), store.get(people, 'bence')])
  if (!human || !bence) return expect.fail('he is there')
  const { confirmed: _, ...value } = bence.value
  await store.commit([replace(human, { ...human.value, language }), replace(bence, value)])
  await says('bence', 'privacy')
  clock.turn(1)
  expect((await says('bence', text))?.text).toContain(shown)
  expect((await store.get(people, 'bence'))?.value.confirmed).toBeDefined()
})

test.each([
  ['de', 'wer liefert Heu?', ['Passt so', 'Alles richtig!', 'stimmt so', 'Das stimmt so.'], 'Stimmt so'],
  ['en', 'who has hay?', ['Looks good', "That's right", 'all correct', 'That is right'], 'That is right'],
  ['hu', 'kinek van szénája?', ['Így jó', 'Stimmel', 'minden stimmel', 'Így helyes'], 'Így helyes'],
] as const)('(%s) praise for an answer consents to nothing: %s', async (language, asked, praise, label) => {
  const { says, store, clock } = await openBot(hay)
  const [human, bence] = await Promise.all([store.get(humans, 'bence'), store.get(people, 'bence')])
  if (!human || !bence) return expect.fail('he is there')
  const { confirmed: _, ...value } = bence.value
  await store.commit([replace(human, { ...human.value, language }), replace(bence, value)])
  const confirmed = async () => (await store.get(people, 'bence'))?.value.confirmed
  for (const text of praise) {
    clock.turn(1)
    await says('bence', 'privacy')
    clock.turn(1)
    await says('bence', asked)
    clock.turn(1)
    const shown = await says('bence', text)
    expect(await confirmed(), text).toBeUndefined()
    expect(shown?.card.buttons?.map((button) => button.label)).toContain(label)
  }
  // Beneath that card it is an answer.
  clock.turn(1)
  await says('bence', praise[0])
  expect(await confirmed()).toBeDefined()
})
