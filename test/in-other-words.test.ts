import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { people } from '../src/domain/person.ts'
import { findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

/** Bence in one language, who types one thing after the other, and has not said whether his data are right. */
const bence = async (language: Locale) => {
  const talk = await openBot(hay)
  const { says, clock, store } = talk
  const [human, person] = await Promise.all([store.get(humans, 'bence'), store.get(people, 'bence')])
  if (!human || !person) return expect.fail('he is there')
  const { confirmed: _, ...value } = person.value
  await store.commit([replace(human, { ...human.value, language }), replace(person, value)])
  const types = async (...texts: readonly string[]) => {
    let text = ''
    for (const said of texts) {
      clock.turn(1)
      text = (await says('bence', said))?.text ?? ''
    }
    return text
  }
  const titles = async () => (await findAll(store, listings)).map(({ value }) => value.title)
  const confirmed = async () => (await store.get(people, 'bence'))?.value.confirmed !== undefined
  return { ...talk, types, titles, confirmed }
}

const leave = { de: 'austreten', en: 'leave', hu: 'kilépés' }
const from = { de: 'Wo austreten', en: 'Leave what', hu: 'Honnan' }
const check = { de: 'Stimmt das so?', en: 'Is this right?', hu: 'Így jó lesz?' }
const ask = {
  de: ['partner fragen Ökohof', 'Habt ihr Bretter?'],
  en: ['ask partner Ökohof', 'Do you have boards?'],
  hu: ['partner megkérdezése Ökohof', 'Van deszkátok?'],
}
const sent = {
  de: 'Ihre Frage ist unterwegs',
  en: 'Your question is on its way',
  hu: 'Továbbítottuk a kérdését',
}

describe('an option with other words around it', () => {
  test.each([
    ['de', 'beim Asztalos', 'Asztalos'],
    ['de', 'aus dem ganzen Netzwerk bitte', 'Das ganze Netzwerk'],
    ['en', 'from the whole network, please', 'The whole network'],
    ['hu', 'Az egész hálózatból.', 'Az egész hálózat'],
    ['hu', 'az Asztalostól', 'Asztalos'],
  ] as const)('(%s) %s leaves there', async (language, text, shown) => {
    const { types } = await bence(language)
    const asked = await types(leave[language], text)
    expect(asked.split('\n')[0]).toBe(check[language])
    expect(asked).toContain(shown)
  })

  test.each([
    ['de', 'meinen', '+49 bence'],
    ['de', 'den persönlichen', '+49 bence'],
    ['de', 'allgemein bitte', '05841 100'],
    ['en', 'the general one please', '05841 100'],
    ['hu', 'a személyeset kérem', '+49 bence'],
    ['hu', 'a központit', '05841 100'],
  ] as const)('(%s) %s is that contact', async (language, text, contact) => {
    const { types, deliverDue, delivered } = await bence(language)
    expect(await types(...ask[language], text)).toContain(sent[language])
    for (let i = 0; i < 3; i += 1) await deliverDue()
    const card = JSON.stringify(delivered.find(({ to }) => to === 'console:anna')?.card)
    expect(card).toContain(contact)
  })

  test.each([
    ['de', 'Wer hat Netzwerkkabel?'],
    ['de', 'Netzwerkkabel'],
    ['en', 'a network cable'],
    ['hu', 'hálózati kábel'],
  ] as const)('(%s) %s is none', async (language, text) => {
    const { types } = await bence(language)
    expect((await types(leave[language], text)).split('\n')[0]).not.toMatch(/Stimmt das|Is this|Így jó/)
  })
})

describe('agreed in words of one’s own', () => {
  test.each([
    ['en', 'yep'],
    ['en', 'yes go ahead'],
    ['en', "yes that's all correct"],
    ['de', 'jo passt'],
    ['de', 'passt alles so'],
    ['de', 'ja stimmt'],
    ['hu', 'Rendben, jóváhagyom.'],
    ['hu', 'Megfelel.'],
  ] as const)('(%s) %s publishes what is shown, and confirms one’s data', async (language, text) => {
    const { types, titles, confirmed } = await bence(language)
    await types('biete 3 t Stroh', text)
    expect(await titles()).toContain('Stroh')
    await types('privacy', text)
    expect(await confirmed()).toBe(true)
  })

  test.each([
    ['de', 'stimmt so', 'und Sie haben es bestätigt: Bence', 'bestätigen', 'Das haben Sie schon bestätigt'],
    ['en', "that's right", 'and you have confirmed it: Bence', 'confirm', 'You have confirmed this already'],
    ['hu', 'így helyes', 'Ön már megerősítette: Bence', 'megerősítés', 'Ezt már megerősítette'],
  ] as const)('(%s) %s once more is told that it is', async (language, text, shown, command, already) => {
    const { types } = await bence(language)
    expect(await types('privacy', text)).not.toContain(already)
    for (const again of [text, command]) expect((await types(again)).split('\n')[0]).toContain(already)
    expect((await types('hilfe', text)).split('\n')[0]).toContain(shown)
  })

  test.each([
    ['de', 'Ja, ich trete aus'],
    ['en', 'yes I am leaving'],
    ['hu', 'Igen, kilépek.'],
  ] as const)(
    '(%s) %s: what is to be chosen is asked again, and no number publishes it',
    async (language, text) => {
      const { types, titles } = await bence(language)
      const before = await titles()
      expect(await types(leave[language], text)).toContain(from[language])
      expect(await types('1')).toContain(check[language])
      expect(await titles()).toEqual(before)
    },
  )

  test.each([
    ['de', 'vergiss mich', 'ja alles weg', 'Dafür bitte den Knopf drücken'],
    ['en', 'forget me', 'yes, delete all of it', 'For this, please press the button'],
    ['hu', 'felejts el', 'Igen, tüntessenek el mindent.', 'Ehhez kérjük, nyomja meg a gombot'],
  ] as const)('(%s) %s, %s deletes nothing and searches nothing', async (language, first, text, shown) => {
    const { types, store } = await bence(language)
    for (let i = 0; i < 2; i += 1) expect(await types(...(i === 0 ? [first] : []), text)).toContain(shown)
    expect(await store.get(people, 'bence')).toBeDefined()
    expect(
      (await types(language === 'hu' ? 'igen, ki szállít szénát?' : 'ja, wer hat Heu?')).split('\n')[0],
    ).toContain('Ökohof')
  })

  test.each([
    ['de', 'nee lieber doch nicht', 'Gut, es bleibt alles'],
    ['de', 'nein, ich will doch nicht austreten', 'Gut, es bleibt alles'],
    ['en', "no, I don't want to leave after all", 'everything stays'],
    ['hu', 'Mégsem kívánok kilépni.', 'minden marad'],
  ] as const)('(%s) %s drops it, and leaves no word', async (language, text, shown) => {
    const { types } = await bence(language)
    const dropped = await types(leave[language], text)
    expect(dropped).toContain(shown)
    expect(dropped.split('\n')).toHaveLength(1)
  })
})

test.each([
  [
    'de',
    'wer hat brot',
    'und wer hat zelte',
    ['damit weitermachen', 'weiter'],
    'Hier ist gerade nichts angefangen',
  ],
  [
    'en',
    'who has bread',
    'and who has tents',
    ['go on with it', 'continue'],
    'Nothing is half finished here',
  ],
  ['hu', 'kinek van kenyere', 'kinek van sátra', ['folytatom', 'folytassuk'], 'nincs semmi félbehagyva'],
] as const)(
  '(%s) what is half said is taken up after %s, %s',
  async (language, one, other, words, nothing) => {
    const { types, titles, clock } = await bence(language)
    await types('biete 3 t Stroh')
    const [, ...told] = (await types(one)).split('\n').filter((line) => line.startsWith('['))
    expect(told.length).toBeGreaterThan(0)
    // What waits has the first number.
    expect(await types('1')).toContain('Stroh')
    for (const word of words) {
      await types(one, other)
      expect(await types(word)).toMatch(new RegExp(`^${check[language].replace('?', '\\?')}[\\s\\S]*Stroh`))
    }
    expect(await titles()).not.toContain('Stroh')
    await types('ja')
    expect(await titles()).toContain('Stroh')
    expect(await types(words[0])).toContain(nothing)
    await types('biete 2 t Reisig', other)
    clock.turn(60 * 60 * 25)
    expect(await types(words[0])).toContain(nothing)
  },
)
