import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { drafts } from '../src/draft.ts'
import { findAll, replace } from '../src/store.ts'
import { readText } from '../src/text/read-text.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

const heard = (text: string) => {
  const { call, next = [] } = readText(commands, text)
  return [call, ...next].map(({ command, input: { network: _, ...input } }) =>
    [command, ...Object.values(input)].join(': '),
  )
}

describe('what one message says', () => {
  test.each([
    [
      'Biete 3 t Heu. Suche einen Anhänger bis Freitag.',
      'offer add: Heu: 3 t',
      'request add: Anhänger: Freitag',
    ],
    ['Wir haben Äpfel übrig und suchen Kisten', 'offer add: Äpfel', 'request add: Kisten'],
    ['Biete Heu\nSuche Anhänger', 'offer add: Heu', 'request add: Anhänger'],
    ['für Holzhof: biete Bretter, suche Lack', 'offer add: Bretter: Holzhof', 'request add: Lack: Holzhof'],
    ['Biete Heu. Biete Stroh. Suche Säcke', 'offer add: Heu', 'offer add: Stroh', 'request add: Säcke'],
    ['Biete Bretter, ca. 3 m lang, und suche Lack', 'offer add: Bretter, ca. 3 m lang', 'request add: Lack'],
    ['Wir haben noch 20 Stühle und suchen Tische', 'offer add: Stühle: 20', 'request add: Tische'],
    [
      'Kínálok 3 t szénát. Keresek egy pótkocsit péntekig.',
      'offer add: széna: 3 t',
      'request add: pótkocsi: péntekig',
    ],
    ['Almát kínálunk, ládát keresünk.', 'offer add: Alma', 'request add: láda'],
    ['Alma eladó, ládát keresünk', 'offer add: Alma: Eladó.', 'request add: láda'],
    [
      'We have hay to give away. We are looking for a trailer.',
      'offer add: hay: free',
      'request add: trailer',
    ],
    ['We have apples left over and need crates', 'offer add: apples', 'request add: crates'],
    [
      'Biete Heu. Und unsere neue Telefonnummer ist 05841 123',
      'offer add: Heu',
      'organization contact: 05841 123',
    ],
    [
      'Unsere neue Telefonnummer ist 05841 123. Biete Heu.',
      'organization contact: 05841 123',
      'offer add: Heu',
    ],
    ['Our new phone number is 05841 123. We offer hay.', 'organization contact: 05841 123', 'offer add: hay'],
    [
      'Szénát kínálunk. Az új telefonszámunk 05841 123.',
      'offer add: Széna',
      'organization contact: 05841 123',
    ],
    ['Wer liefert Mehl? Wir haben Eier übrig', 'who supplies: Wer liefert Mehl?', 'offer add: Eier'],
    ['Biete Heu. Wer hat Stroh?', 'who supplies: Wer hat Stroh?', 'offer add: Heu'],
    ['Ki szállít lisztet? Tojást kínálunk.', 'who supplies: Ki szállít lisztet?', 'offer add: Tojás'],
    ['Who supplies flour? We have eggs to spare.', 'who supplies: Who supplies flour?', 'offer add: eggs'],
    ['Biete Heu. Lösche meine Daten.', 'offer add: Heu', 'forget me'],
    ['Danke! Suche Kisten', 'request add: Kisten'],
    ['Biete Heu. Verkaufe Stroh. Danke!', 'offer add: Heu', 'offer add: Stroh: Zu verkaufen.'],
    ['Biete Heu. Danke im Voraus! Suche Säcke.', 'offer add: Heu', 'request add: Säcke'],
    ['Biete Heu. Suche Säcke.\nLG Anna', 'offer add: Heu', 'request add: Säcke'],
    ['Biete Heu. Suche Säcke.\nViele Grüße,\nAnna Koch', 'offer add: Heu', 'request add: Säcke'],
    ['Biete Heu, suche Säcke, danke', 'offer add: Heu', 'request add: Säcke'],
    ['Biete Heu. Danke! Abholung in Clenze. LG', 'offer add: Heu: Clenze'],
    ['Kínálok szénát. Keresek ládát. Köszönöm szépen! Üdv, Anna', 'offer add: széna', 'request add: láda'],
    [
      'We offer hay. We are looking for crates. Thanks in advance! Best regards, Anna',
      'offer add: hay',
      'request add: crates',
    ],
    ['Köszönöm! Keresünk ládákat', 'request add: ládák'],
    ['Thanks! We are looking for crates', 'request add: crates'],
  ])('%s', (text, ...said) => {
    expect(heard(text)).toEqual(said)
  })

  test.each([
    'Biete Heu. Abzuholen in Clenze. Suche keinen Tausch.',
    'Biete Heu, suche dafür Stroh',
    'Biete Sofa. Suche jemanden, der es abholt.',
    'Biete Heu. Brauche es bis Montag weg.',
    'Biete Heu. Telefon: 05841 123',
    'Biete Heu. Unsere Telefonnummer ist 05841 123',
    'Biete Äpfel. Wer hat Interesse?',
    'Biete Kurs Suchen und Finden',
    'Suche Erntehelfer. Biete Unterkunft und 14 Euro.',
    'Suche Helfer, biete Verpflegung',
    'Suche Zimmer, brauche Bett und Bad',
    'Suche Mehl. Brauche 20 kg.',
    'Suche Hilfe bei der Ernte. Wir haben 3 ha Kartoffeln.',
    'Kínálunk almát. Nem keresünk semmit cserébe.',
    'Keresünk segítőket. Kínálunk ebédet.',
    'We offer hay. We need it gone by Friday.',
    'Looking for helpers. We offer lunch.',
    'Wir haben eine Hochzeit und suchen Stühle',
  ])('%s: that is one thing, and all its words stay', (text) => {
    const all = heard(text)
    expect(all).toHaveLength(1)
    const words = (said: string) => said.match(/\p{L}{4,}/gu) ?? []
    const [, ...behind] = words(text)
    const kept = all.join()
    // What says that it is offered or sought is that command; a day and a place have their own places.
    const told = /^(offer|need|looking|friday|montag|abzuholen|brauche|suchen|interesse)$/i
    for (const word of behind.filter((one) => !told.test(one)))
      expect(kept.toLowerCase()).toContain(word.toLowerCase().slice(0, 3))
  })
})

const bence = async (language: Locale) => {
  const talk = await openBot()
  const { says, does, clock, store } = talk
  const human = (await store.get(humans, 'bence')) ?? expect.fail()
  await store.commit([replace(human, { ...human.value, language })])
  const types = async (text: string, more: { id?: string } = {}) => {
    clock.turn(5)
    return says('bence', text, more)
  }
  const titles = async () => (await findAll(store, listings)).map(({ value }) => value.title).toSorted()
  return { ...talk, types, does, titles }
}

describe('two listings in one message', () => {
  test.each([
    {
      language: 'de',
      text: 'Biete 3 t Heu. Suche Anhänger.',
      shown: /^Stimmt das so\?\nWas: Heu\nMenge: 3 t\n[\s\S]*\nDanach: Gesuch veröffentlichen, Anhänger\n/,
      waits: 'Noch offen: Gesuch veröffentlichen, Anhänger',
      second: /^Stimmt das so\?\nWas: Anhänger\n/,
      words: ['ja', 'ja', 'ja'],
      titles: ['Anhänger', 'Heu'],
    },
    {
      language: 'en',
      text: 'We offer 3 t hay. We are looking for trailers.',
      shown: /^Is this right\?\nWhat: hay\nQuantity: 3 t\n[\s\S]*\nAfter that: Publish a request, trailers\n/,
      waits: 'Still open: Publish a request, trailers',
      second: /^Is this right\?\nWhat: trailers\n/,
      words: ['yes', 'go on with it', 'yes'],
      titles: ['Hay', 'Trailers'],
    },
    {
      language: 'hu',
      text: 'Kínálunk 3 t szénát. Keresünk ládákat.',
      shown: /^Így jó lesz\?\nMegnevezés: széna\nMennyiség: 3 t\n[\s\S]*\nEzután: Igény közzététele, ládák\n/,
      waits: 'Még befejezésre vár: Igény közzététele, ládák',
      second: /^Így jó lesz\?\nMegnevezés: ládák\n/,
      words: ['1', '3', '1'],
      titles: ['Ládák', 'Széna'],
    },
  ] as const)('$text: one after the other ($language)', async ({ language, text, words, ...expected }) => {
    const { types, titles } = await bence(language)
    const [publish, goOn, again] = words
    expect((await types(text))?.text).toMatch(expected.shown)
    expect((await types(publish))?.text).toContain(expected.waits)
    expect(await titles()).toEqual([expected.titles.find((title) => /hay|heu|széna/i.test(title))])
    expect((await types(goOn))?.text).toMatch(expected.second)
    expect(await titles()).toHaveLength(1)
    const done = (await types(again))?.text
    expect(done).not.toContain(expected.waits)
    expect(await titles()).toEqual(expected.titles)
  })

  test('the first dropped, changed or begun anew loses nothing of the other', async () => {
    const { types, titles } = await bence('de')
    await types('Biete 3 t Heu. Suche Anhänger.')
    expect((await types('abbrechen'))?.text).toContain('Noch offen: Gesuch veröffentlichen, Anhänger')
    await types('Biete Stroh. Suche Kisten.')
    expect((await types('Bis: 31.12.'))?.text).toContain('Was: Stroh')
    expect((await types('biete Lehm'))?.text).toContain('Noch offen: Angebot veröffentlichen, Stroh')
    expect((await types('ja'))?.text).toContain('Noch offen: Angebot veröffentlichen, Stroh')
    await types('weiter')
    expect((await types('ja'))?.text).toContain('Noch offen: Gesuch veröffentlichen, Kisten')
    await types('weiter')
    await types('ja')
    expect(await titles()).toEqual(['Kisten', 'Lehm', 'Stroh'])
  })

  test('a button pressed twice, and a message that comes again, publish each once', async () => {
    const { types, does, clock, titles } = await bence('de')
    const shown = await types('Biete 3 t Heu. Suche Anhänger.', { id: 'message' })
    expect(await types('Biete 3 t Heu. Suche Anhänger.', { id: 'message' })).toBeUndefined()
    const publish = shown?.card.buttons?.[0]?.call ?? expect.fail()
    const goOn = (await does('bence', publish.command, publish.input))?.card.buttons?.at(-1)?.call
    await does('bence', publish.command, publish.input)
    const again = await does('bence', goOn?.command ?? '', goOn?.input)
    const second = again?.card.buttons?.[0]?.call ?? expect.fail()
    for (let i = 0; i < 2; i += 1) await does('bence', second.command, second.input)
    clock.turn(5)
    await does('bence', goOn?.command ?? '', goOn?.input)
    expect(await titles()).toEqual(['Anhänger', 'Heu'])
  })

  test('whoever coordinates publishes both for the same partner', async () => {
    const { says, clock, store } = await openBot()
    const shown = await says('kora', 'für Fähre Pevestorf: biete Bretter, suche Lack')
    expect(shown?.text).toContain('Danach: Gesuch veröffentlichen, Lack')
    for (const text of ['ja', 'ja', 'ja']) {
      clock.turn(5)
      await says('kora', text)
    }
    const all = await findAll(store, listings)
    expect(all.map(({ value }) => [value.title, value.organization]).toSorted()).toEqual([
      ['Bretter', 'fahre'],
      ['Lack', 'fahre'],
    ])
  })
})

describe('a listing and something else', () => {
  test('a question is answered, and what is offered waits; the same message again revives nothing', async () => {
    const { types, titles } = await bence('de')
    const text = 'Wer hat Heu? Wir haben Eier übrig'
    const answer = await types(text, { id: 'message' })
    expect(answer?.text).toMatch(/^Heu: Ökohof[\s\S]*Danach: Angebot veröffentlichen, Eier/)
    expect((await types('weiter'))?.text).toContain('Was: Eier')
    await types('ja')
    await types(text, { id: 'message' })
    await types('ja')
    await types('ja')
    expect(await titles()).toEqual(['Eier'])
  })

  test('a number of the partner’s is changed once it has been read', async () => {
    const { types, titles, store } = await bence('de')
    const phone = async () => (await store.get(organizations, 'asztalos'))?.value.phone
    const shown = await types('Biete Heu. Und unsere neue Telefonnummer ist 05841 123')
    expect(shown?.text).toContain('Danach: Kontakt ändern, 05841 123')
    await types('ja')
    expect(await titles()).toEqual(['Heu'])
    expect((await types('weiter'))?.text).toContain('Telefon: 05841 123')
    expect(await phone()).toBe('05841 100')
    await types('ja')
    expect(await phone()).toBe('05841 123')
  })

  test('what has a question of its own asks it at once', async () => {
    const { types } = await bence('de')
    await types('Biete Heu. Lösche meine Daten')
    expect((await types('ja'))?.text).toContain('Noch offen: Vergiss mich')
    expect((await types('weiter'))?.text).toMatch(/^Alles löschen, was dieses Netzwerk über Sie hat\?/)
    expect((await types('ja, alles löschen'))?.text).toMatch(/^Alles über Sie ist gelöscht/)
  })

  test('the first refused, the rest waits all the same', async () => {
    const { says, store } = await openBot()
    const text = 'für die Koordination: biete Bretter, suche Lack'
    const refused = (await says('kora', text, { id: 'message' }))?.text
    expect(refused).toContain('geht nur für einen Partner')
    expect(refused).toContain('Danach: Gesuch veröffentlichen, Lack')
    expect(refused).toContain('[Damit weitermachen: request add?')
    await says('kora', text, { id: 'message' })
    const waiting = await findAll(store, drafts, { where: { by: 'console:kora' } })
    expect(waiting.flatMap(({ value }) => value.input.title ?? [])).toEqual(['Lack'])
    expect((await says('kora', 'weiter'))?.text).toContain('Gesuch veröffentlichen')
  })

  test('whoever stands before the door can do none of it, so nothing waits', async () => {
    const { says, store } = await openBot()
    expect((await says('zoe', 'Biete Heu. Suche Lack.'))?.text).not.toContain('Lack')
    const waiting = await findAll(store, drafts, { where: { by: 'console:zoe' } })
    expect(waiting.flatMap(({ value }) => value.input.title ?? [])).toEqual([])
  })
})
