import { beforeEach, describe, expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { places } from '../src/domain/place.ts'
import { findAll, replace } from '../src/store.ts'
import { standingAt } from './calling.ts'
import { hayId, severalLanguages } from './several-languages.ts'
import { listed } from './world.ts'

let village: Awaited<ReturnType<typeof severalLanguages>>
beforeEach(async () => {
  village = await severalLanguages()
})
const read = (who: string, text: string) => village.read(who, text)
const hay = async () => (await village.store.get(listings, hayId))?.value ?? expect.fail(hayId)
const published = async (title: string) =>
  (await findAll(village.store, listings)).find(({ value }) => value.title === title)?.value

describe('the language of what is published', () => {
  test.each([
    ['anna', 'biete alte Fenster, nur an Selbstabholer', 'ja', 'Alte Fenster, nur an Selbstabholer', 'de'],
    ['bence', 'kínálunk mézet', 'igen', 'Méz', 'hu'],
    ['dora', 'we offer old windows', 'yes', 'Old windows', 'en'],
    // The title tells nothing, the sentence does.
    ['bence', 'biete Honig', 'ja', 'Honig', 'de'],
    ['anna', 'kínálunk mézet', 'igen', 'Méz', 'hu'],
  ])('%s: %s', async (who, said, yes, title, locale) => {
    await read(who, said)
    await read(who, yes)
    expect(await published(title)).toMatchObject({ locale })
  })

  test('in a form that says nothing else it is the reader’s, and a text that tells its own is in that', async () => {
    await village.pressed('bence', 'offer add', { title: 'Paletten', until: 'standing' })
    await village.pressed('bence', 'offer add', {
      title: 'Paletten aus Holz, nur zum Abholen',
      until: 'standing',
    })
    expect(await published('Paletten')).toMatchObject({ locale: 'hu' })
    expect(await published('Paletten aus Holz, nur zum Abholen')).toMatchObject({ locale: 'de' })
  })

  test('where a network speaks one language, nothing is said of languages', async () => {
    village = await severalLanguages([])
    await read('bence', 'kínálunk mézet')
    expect(await read('bence', 'igen')).not.toMatch(/listing translate/)
    expect(await read('anna', 'was gibt es Neues?')).toContain('Angebot: Méz · Asztalos')
    expect(await read('anna', 'zeig Heu')).not.toMatch(/listing translate|auf Deutsch/)
    expect(await read('anna', 'Heu auf Ungarisch dazu: Széna')).toContain(
      'Hier stehen Einträge in diesen Sprachen: Deutsch.',
    )
  })

  test('of what is older nothing is named', async () => {
    village = await severalLanguages(['hu'], {})
    expect(await read('bence', 'mutasd a Heu')).toMatch(/^Ajánlat: Heu \(WL/)
    expect(await read('anna', 'zeig Heu')).toContain('[Auf Ungarisch dazu: listing translate')
    await read('anna', 'Heu auf Ungarisch dazu: Széna')
    expect(await read('bence', 'mutasd a szénát')).toMatch(/^Ajánlat: Széna \(WL/)
    expect(await hay()).not.toHaveProperty('locale')
  })
})

test.each(['Wer liefert Stroh?', 'Termin am Freitag?', 'danke', 'weiß nicht', 'biete 3 t Stroh'])(
  'a question for the text takes no sentence that means something else: %s',
  async (text) => {
    const { read, store } = await severalLanguages()
    await read('anna', 'Heu auf Ungarisch dazu')
    await read('anna', text)
    expect((await store.get(listings, hayId))?.value.hu).toBeUndefined()
  },
)

describe('a text is added', () => {
  test('by one tap and what it is called', async () => {
    await read('anna', 'biete alte Fenster, nur an Selbstabholer')
    expect(await read('anna', 'ja')).toMatch(/\[Auf Ungarisch dazu: .*\n\[Auf Englisch dazu: /)
    expect(await read('anna', 'Auf Ungarisch dazu')).toContain('In anderer Sprache')
    expect(await read('anna', 'Régi ablakok')).toMatch(
      /^Steht jetzt auch auf Ungarisch da: Régi ablakok\n\[Auf Englisch dazu: /,
    )
    expect(await read('bence', 'mutasd a régi ablakokat')).toMatch(/^Ajánlat: Régi ablakok \(/)
  })

  test.each([
    ['anna', 'Heu auf Ungarisch dazu: Széna', 'Steht jetzt auch auf Ungarisch da: Széna'],
    ['anna', 'Das Heu auf Ungarisch: Széna', 'Steht jetzt auch auf Ungarisch da: Széna'],
    ['anna', 'eintrag übersetzen Heu auf Ungarisch: Széna', 'Steht jetzt auch auf Ungarisch da: Széna'],
    [
      'anna',
      'eintrag übersetzen Heu Sprache: Ungarisch Was: Széna',
      'Steht jetzt auch auf Ungarisch da: Széna',
    ],
    ['cili', 'add Hungarian for Heu: Széna', 'Széna'],
    ['cili', 'translate Heu into Hungarian: Széna', 'Széna'],
    ['anna', 'A Heu magyarul is: Széna', 'Széna'],
    ['anna', 'hirdetés fordítása Heu magyarul: Széna', 'Széna'],
  ])('%s: %s', async (who, said, answer) => {
    expect(await read(who, said)).toContain(answer)
    expect(await hay()).toMatchObject({ title: 'Heu', locale: 'de', hu: { title: 'Széna' } })
  })

  test('with details, and without what all would read by mistake', async () => {
    const said = { listing: hayId, language: 'hu', title: 'Széna', details: 'Hívjon: 0171 5551234, este' }
    expect(await village.pressed('anna', 'listing translate', said)).toContain(
      'Das ganze Netzwerk liest dann: 0171 5551234',
    )
    expect(await hay()).not.toHaveProperty('hu')
    await read('anna', 'Ohne Nummer')
    await read('anna', 'ja')
    expect((await hay()).hu?.details).not.toContain('5551234')
  })

  test.each([
    ['anna', 'Heu auf Englisch dazu: Hay', 'Hier stehen Einträge in diesen Sprachen: Deutsch, Ungarisch.'],
    ['anna', 'auf Englisch dazu', 'netzwerk sprachen Englisch'],
    ['bence', 'a méz angolul is', 'hálózat nyelvei angol'],
    ['dora', 'add English', 'network languages English'],
  ])('only in a language of the network (%s: %s)', async (who, said, answer) => {
    village = await severalLanguages(['hu'])
    expect(await read(who, said)).toContain(answer)
  })

  test.each([
    ['dora', 'Course in English: basics for carpenters', 'I found nobody in the network for'],
    ['anna', 'Kurs auf Englisch: Grundlagen für alle', 'habe ich im Netzwerk niemanden gefunden'],
    ['bence', 'a kurzus angolul: alapok', 'A hálózatban senkit sem találtam erre'],
    ['anna', 'Angebot: Heu auf Ungarisch: Széna', 'Stimmt das so?'],
  ])('what names nothing of one’s own is no such text (%s: %s)', async (who, said, answer) => {
    expect(await read(who, said)).toContain(answer)
  })

  test('by nobody else, and by the coordination for a partner, who hears of it', async () => {
    const said = { listing: hayId, language: 'hu', title: 'Széna' }
    expect(await village.pressed('bence', 'listing translate', said)).toContain('csak a partner munkatársai')
    await village.pressed('kora', 'listing translate', { ...said, for: 'okohof' })
    await village.deliverDue()
    expect(standingAt(village.delivered, 'anna')).toContain('Text in anderer Sprache geändert: Heu')
    expect(await hay()).toMatchObject({ hu: { title: 'Széna' } })
  })

  test('too short or too long is said as it is of any title', async () => {
    const said = { listing: hayId, language: 'hu' }
    expect(await village.pressed('anna', 'listing translate', { ...said, title: 'Sz' })).toContain(
      'mindestens 3',
    )
    const long = 'x'.repeat(121)
    expect(await village.pressed('anna', 'listing translate', { ...said, title: long })).toContain(
      'höchstens 120',
    )
  })

  test('what somebody writes there is only text', async () => {
    const title = '<!channel> @everyone **x** [y](z)'
    const shown = await village.does('anna', 'listing translate', { listing: hayId, language: 'hu', title })
    expect(shown?.card.title).toEqual(expect.arrayContaining([{ strong: title }]))
    expect(await read('bence', `mutasd ${hayId}`)).toContain(title)
  })
})

describe('each reader gets theirs', () => {
  beforeEach(async () => {
    await read('anna', 'eintrag übersetzen Heu Sprache: Ungarisch Was: Széna Einzelheiten: Kis bálákban')
  })

  test('in the card, in lists, among their own, in what is found', async () => {
    expect(await read('bence', 'mutasd a szénát')).toMatch(/^Ajánlat: Széna \(.*\n(?:.*\n)*Kis bálákban/)
    expect(await read('dora', 'show Heu')).toMatch(/^On offer: Heu · in German \(/)
    expect(await read('anna', 'zeig széna')).toMatch(/^Angebot: Heu \(/)
    expect(await read('bence', 'milyen ajánlatok vannak?')).toContain('Ajánlat: Széna · 3 t')
    expect(await read('dora', 'which offers are there?')).toContain('On offer: Heu · in German · 3 t')
    expect(await read('bence', 'hirdetés lista bálákban')).toContain('Ajánlat: Széna')
    expect(await read('anna', 'meine Einträge')).toContain('Angebot: Heu · 3 t')
    expect(await read('bence', 'kinek van szénája?')).toContain('„Széna”')
    expect(await read('anna', 'Ki árul szénát?')).toContain('„Heu“')
    expect(await read('dora', 'who has Heu?')).toContain('“Heu” · in German')
  })

  test('in messages, choices, refusals and what is undone', async () => {
    await village.pressed('bence', 'respond', { listing: hayId, contact: 'partner' })
    expect(await read('bence', 'saját hirdetések')).toContain('Széna · Ökohof még nem döntött')
    await village.deliverDue()
    expect(standingAt(village.delivered, 'anna')).toContain('Asztalos meldet sich: Heu')
    await village.pressed('anna', 'accept', { response: `${hayId}:asztalos`, contact: 'partner' })
    await village.deliverDue()
    expect(standingAt(village.delivered, 'bence')).toContain('Széna')
    expect(standingAt(village.delivered, 'bence')).not.toContain('Heu')
    expect(await read('bence', 'visszavonom a válaszomat')).toContain('Széna')
    expect(await village.pressed('bence', 'listing edit', { listing: hayId, title: 'Lopott' })).not.toContain(
      'Heu',
    )
  })

  test('a room reads its own, one of two languages both', async () => {
    const room = (await village.store.get(places, 'console:#markt')) ?? expect.fail('no market')
    await village.store.commit([replace(room, { ...room.value, languages: ['de', 'hu'] })])
    const both = (await village.says('anna', 'zeig Heu', { room: '#markt' }))?.text
    expect(both).toMatch(/^Angebot: Heu \((?:.*\n)+Ajánlat: Széna \(/)
  })

  test('what no text is in any more stays for readers of its language', async () => {
    const home = (await village.store.get(networks, 'WL')) ?? expect.fail('no network')
    await village.store.commit([replace(home, { ...home.value, languages: [] })])
    expect(await read('bence', 'mutasd a szénát')).toMatch(/^Ajánlat: Széna \(/)
    expect(await read('dora', 'show Heu')).toMatch(/^On offer: Heu \(/)
  })

  test('it goes by any of its names', async () => {
    await read('cili', 'a széna elkelt')
    expect(await read('cili', 'igen')).toContain('Heu')
    expect((await hay()).state).toBe('fulfilled')
  })
})

describe('what is changed later', () => {
  beforeEach(async () => {
    await read('anna', 'eintrag übersetzen Heu Sprache: Ungarisch Was: Széna Einzelheiten: Kis bálákban')
  })

  test('the form has what stands there, and what is emptied goes', async () => {
    const form = await village.pressed('anna', 'listing translate', { listing: hayId, language: 'hu' })
    expect(form).toMatch(/Was: Széna\nEinzelheiten: Kis bálákban\nSprache: Ungarisch/)
    expect(await read('anna', 'Einzelheiten: –')).toContain('Geändert, auf Ungarisch: Széna')
    expect((await hay()).hu).toEqual({ title: 'Széna' })
    expect(await read('anna', 'eintrag übersetzen Heu Sprache: Ungarisch Was: –')).toMatch(
      /^Steht nicht mehr auf Ungarisch da: Széna\n\[Auf Ungarisch dazu: /,
    )
    expect(await hay()).not.toHaveProperty('hu')
    expect(await read('anna', 'eintrag übersetzen Heu Sprache: Deutsch Was: –')).toContain(
      'es braucht also einen Titel',
    )
  })

  test('whoever changes a text is told of the others, and changes the one they read', async () => {
    expect(await read('anna', 'eintrag ändern Heu Was: Stroh')).toMatch(
      /^Geändert: Stroh\nWas: Stroh\nBisher: Heu\nNoch wie bisher: auf Ungarisch\.\n\[Auf Ungarisch ändern: /,
    )
    expect(await hay()).toMatchObject({ title: 'Stroh', hu: { title: 'Széna' } })
    expect(await read('anna', 'eintrag ändern Stroh Menge: 5 t')).not.toContain('Noch wie bisher')
    await village.pressed('cili', 'profile', { language: 'hu' })
    expect(await read('cili', 'hirdetés módosítása Széna, Megnevezés: Szalma')).toContain(
      'Még a régi szöveg áll: németül.',
    )
    expect(await hay()).toMatchObject({ title: 'Stroh', hu: { title: 'Szalma' } })
  })

  test('the same once more takes them along, but for another title', async () => {
    await read('anna', 'zurückziehen Heu')
    await read('anna', 'noch einmal Heu')
    await read('anna', 'ja')
    const again = (await findAll(village.store, listings)).find(({ id }) => id !== hayId)?.value
    expect(again).toMatchObject({
      title: 'Heu',
      locale: 'de',
      hu: { title: 'Széna', details: 'Kis bálákban' },
    })
    await village.pressed('anna', 'listing again', { listing: hayId, title: 'Stroh', until: 'standing' })
    await read('anna', 'ja')
    expect(await published('Stroh')).not.toHaveProperty('hu')
  })

  test('two who change one text at once decide, two who add one each lose nothing', async () => {
    const opens = async (who: string, language: string) => {
      const received = await village.bot.receive(
        village.call(who, 'listing translate', { listing: hayId, language }),
      )
      if (received.kind !== 'ask') return expect.fail('a form')
      const { call } = received.form
      return (written: Record<string, string>) =>
        village.pressed(who, call.command, { ...call.input, language, ...written })
    }
    const [anna, cili] = [await opens('anna', 'en'), await opens('cili', 'en')]
    await anna({ title: 'Hay', details: '' })
    expect(await cili({ title: 'Dry hay', details: '' })).toContain(
      'Das hat inzwischen jemand geändert. Jetzt steht da: Hay',
    )
    expect(await hay()).toMatchObject({ en: { title: 'Hay' }, hu: { title: 'Széna' } })
  })
})

test('a request finds what is offered in another language by its further text', async () => {
  village = await severalLanguages(['hu'], {
    title: 'Quaddelkram',
    locale: 'de',
    hu: { title: 'Bográcsozó készlet' },
  })
  await village.store.commit([
    listed('WL-9RKF6F', 'asztalos', { title: 'Bográcsozó készlet', kind: 'request', locale: 'hu' }),
  ])
  await village.pressed('anna', 'listing again', { listing: hayId, until: 'standing' })
  expect(await read('anna', 'ja')).toMatch(
    /Das wird hier gesucht:\n• Gesuch: Bográcsozó készlet · auf Ungarisch/,
  )
  expect(await read('bence', 'kinek van bográcsozó készlete?')).toContain('„Bográcsozó készlet”')
  expect(await read('anna', 'kinek van bográcsozó készlete?')).toContain('„Quaddelkram“')
})

test('whoever is forgotten is named in no text any more', async () => {
  await read('anna', 'Heu auf Ungarisch dazu: Széna, kérdezzék Emil Entét')
  await village.pressed('kora', 'person forget', { person: 'emil', sure: 'yes' })
  expect((await hay()).hu).toEqual({ title: 'Széna, kérdezzék …' })
})
