import { describe, expect, test } from 'vitest'
import type { Card } from '../src/card.ts'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { drafts } from '../src/draft.ts'
import { findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const open = { de: 'Noch offen: ', en: 'Still open: ', hu: 'Még befejezésre vár: ' }
const goOn = { de: 'Damit weitermachen', en: 'Go on with it', hu: 'Folytatom' }

/** Bence in one language, who types and presses. */
const bence = async (language: Locale) => {
  const talk = await openBot(hay)
  const { says, does, clock, store } = talk
  const human = (await store.get(humans, 'bence')) ?? expect.fail()
  await store.commit([replace(human, { ...human.value, language })])
  let card: Card = { title: '' }
  const types = async (...texts: readonly string[]) => {
    let text = ''
    for (const said of texts) {
      clock.turn(1)
      const shown = await says('bence', said)
      card = shown?.card ?? { title: '' }
      text = shown?.text ?? ''
    }
    return text
  }
  const presses = async (label: string) => {
    clock.turn(1)
    const { call } = card.buttons?.find((one) => one.label === label) ?? expect.fail(`no button ${label}`)
    const shown = await does('bence', call.command, call.input)
    card = shown?.card ?? { title: '' }
    return shown?.text ?? ''
  }
  const titles = async () => (await findAll(store, listings)).map(({ value }) => value.title)
  return { ...talk, types, presses, titles }
}

describe('a whole new sentence where the contact is asked', () => {
  test.each([
    [
      'de',
      'partner fragen Ökohof',
      'Habt ihr Bretter?',
      'Wer hat einen Anhänger?',
      'Partner anfragen',
      'Welchen Kontakt',
      'Nur der allgemeine',
      'Ihre Frage ist unterwegs',
    ],
    [
      'en',
      'ask partner Ökohof',
      'Do you have boards?',
      'Who has a trailer?',
      'Ask a partner',
      'Which contact',
      'Only our general one',
      'Your question is on its way',
    ],
    [
      'hu',
      'partner megkérdezése Ökohof',
      'Van deszkátok?',
      'Kinek van utánfutója?',
      'Kérdés egy partnerhez',
      'Melyik elérhetőséget',
      'Csak a központit',
      'Továbbítottuk a kérdését',
    ],
  ] as const)('is answered, and the question to the partner waits (%s)', async (...row) => {
    const [language, ask, question, other, title, contact, choice, sent] = row
    const { types, presses, lines, deliverDue } = await bence(language)
    expect(await types(ask, question)).toContain(contact)
    const answer = await types(other)
    expect(answer.split('\n')[0]).not.toContain(contact)
    expect(answer).toContain(`${open[language]}${title}, ${question}`)
    expect(await presses(goOn[language])).toContain(contact)
    expect(await types(choice)).toContain(sent)
    for (let i = 0; i < 3; i += 1) await deliverDue()
    expect(lines('console:anna').join()).toContain(question)
  })

  test.each([
    [
      'de',
      'partner fragen Ökohof',
      'Habt ihr Bretter?',
      'Wir bieten Äpfel',
      'Äpfel',
      'Angebot veröffentlichen',
      'Welchen Kontakt',
    ],
    [
      'en',
      'ask partner Ökohof',
      'Do you have boards?',
      'We offer apples',
      'Apples',
      'Publish an offer',
      'Which contact',
    ],
    [
      'hu',
      'partner megkérdezése Ökohof',
      'Van deszkátok?',
      'Kínálunk almát',
      'Alma',
      'Ajánlat közzététele',
      'Melyik elérhetőséget',
    ],
  ] as const)('that offers is finished first, and then the other is there again (%s)', async (...row) => {
    const [language, ask, question, offer, title, publish, contact] = row
    const { types, presses, titles } = await bence(language)
    await types(ask, question)
    const preview = await types(offer)
    expect(preview).toContain(`${open[language]}`)
    expect(preview).not.toContain(goOn[language])
    expect(await presses(publish)).toContain(`${open[language]}`)
    expect(await titles()).toContain(title)
    expect(await presses(goOn[language])).toContain(contact)
  })
})

describe('whatever is half said', () => {
  test.each([
    ['antworten WL-4FC7KQ', 'hilfe', 'Noch offen: Auf Eintrag antworten', /^Welchen Kontakt/],
    [
      'biete 3 t Stroh',
      'Wer hat Heu?',
      'Noch offen: Angebot veröffentlichen, Stroh',
      /^Stimmt das so\?[\s\S]*Stroh/,
    ],
    ['biete 3 t Stroh', 'zeige Nirgendwo', 'Noch offen: Angebot veröffentlichen, Stroh', /^Stimmt das so\?/],
    ['vorstellen', 'Wer hat Heu?', 'Noch offen: Partner vorstellen', /^Wir können besonders gut/],
  ])('%s, then %s: it is shown once more before it is done', async (first, then, line, shown) => {
    const { types, presses, titles } = await bence('de')
    const before = await titles()
    await types(first)
    expect(await types(then)).toContain(line)
    expect(await presses(goOn.de)).toMatch(shown)
    expect(await titles()).toEqual(before)
  })

  test('and was not sure to be meant so is shown once more, too', async () => {
    const { types, presses, store } = await bence('de')
    const town = async () => (await store.get(organizations, 'asztalos'))?.value.town
    const before = await town()
    await types('wir sind in Clenze')
    expect(await types('Wer hat einen Anhänger?')).toContain('Noch offen: ')
    expect(await presses(goOn.de)).toContain('Clenze')
    expect(await town()).toBe(before)
  })

  test('and weighs much is done by no tap on another card', async () => {
    const { types, presses, store } = await bence('de')
    expect(await types('austreten', '2')).toMatch(/^Stimmt das so\?/)
    expect(await types('Wer hat Heu?')).toContain('Noch offen: Austreten')
    expect(await presses(goOn.de)).toMatch(/^Stimmt das so\?[\s\S]*Wendland/)
    expect((await findAll(store, people)).some(({ id }) => id === 'bence')).toBe(true)
  })

  test('waits behind what waits, one after the other', async () => {
    const { types, presses } = await bence('de')
    await types('partner fragen Ökohof', 'Habt ihr Bretter?', 'biete 3 t Stroh')
    expect(await types('Wer hat Heu?')).toContain('Noch offen: Angebot veröffentlichen, Stroh')
    await presses(goOn.de)
    expect(await types('abbrechen')).toContain('Noch offen: Partner anfragen, Habt ihr Bretter?')
    expect(await presses(goOn.de)).toContain('Welchen Kontakt')
    const sent = await types('Nur der allgemeine')
    expect(sent).toContain('Ihre Frage ist unterwegs')
    expect(sent).not.toContain(open.de)
  })

  test('is not told of when it was begun anew, answered, dropped, or a day ago', async () => {
    const { types, clock } = await bence('de')
    expect(await types('biete 3 t Stroh', 'biete 4 t Stroh')).not.toContain(open.de)
    expect(await types('ja')).not.toContain(open.de)
    expect(await types('biete Heu', 'abbrechen', 'Wer hat Heu?')).not.toContain(open.de)
    await types('partner fragen Ökohof')
    clock.turn(60 * 60 * 25)
    expect(await types('Wer hat Heu?')).not.toContain(open.de)
  })

  test('is nobody else’s to hear of in a room', async () => {
    const { says, clock } = await openBot(hay)
    await says('bence', 'biete 3 t Stroh', { room: '#markt' })
    clock.turn(1)
    const shown = await says('bence', 'Wer hat Heu?', { room: '#markt' })
    expect([shown?.aloud, shown?.text.includes(open.de)]).toEqual([true, false])
  })
})

test('what nothing was said about yet is called by its title alone', async () => {
  const { store, says } = await openBot(hay)
  await says('bence', 'biete 3 t Stroh')
  const [half] = await findAll(store, drafts)
  if (half) await store.commit([replace(half, { ...half.value, input: { title: ' ' } })])
  expect((await says('bence', 'Wer hat Heu?'))?.text).toMatch(/^Noch offen: Angebot veröffentlichen$/m)
})
