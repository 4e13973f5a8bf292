import { describe, expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { people } from '../src/domain/person.ts'
import { findAll } from '../src/store.ts'
import { expertise, welcomed } from './zoe-welcomed.ts'

describe('what is typed after the welcome', () => {
  test('answers the first question; then the second is asked', async () => {
    const { types, answers, store } = await welcomed()
    expect(await answers('treppen und fenster')).toContain('Und was suchen Sie? (Oder: nichts)')
    expect(await expertise(store)).toBe('treppen und fenster')
    expect(await types('eine Drehbank')).toMatch(/^Gesucht: eine Drehbank\n[\s\S]*Als Gesuch veröffentlichen/)
    expect(await expertise(store)).toBe('treppen und fenster')
  })

  test.each([
    ['Wer hat Heu?', 'Heu: Ökohof'],
    ['biete 3 t Stroh', 'Stimmt das so?'],
    ['Danke!', 'Gern!'],
    ['hilfe', 'Was möchten Sie tun?'],
    ['ja', 'Gerade ist nichts offen'],
    ['nein', 'Gut, es bleibt alles'],
  ])('%s is what it is anywhere', async (text, answer) => {
    const { types, store } = await welcomed()
    expect(await types(text)).toContain(answer)
    await types(text === 'ja' ? 'abbrechen' : 'Heu')
    expect(await expertise(store)).toBeUndefined()
  })

  test.each([
    [
      'profil telefon 0171 999888',
      /0171 999888 · sobald bestätigt, sichtbar für Partner, die in Kontakt sind/,
    ],
    ['profile phone 0171 999888', /Phone: 0171 999888|Telefon: 0171 999888/],
    ['profilom telefon 0171 999888', /Telefon: 0171 999888/],
    ['meine Nummer ist 0171 999888', /Telefon: 0171 999888/],
  ])('%s is of the profile, after either question', async (text, answer) => {
    for (const before of [[], ['Zäune bauen']]) {
      const { types, answers, store } = await welcomed()
      for (const said of before) await answers(said)
      expect(await types(text)).toMatch(answer)
      expect(await types('biete 3 Kisten Äpfel bis 1.3.')).toContain('Angebot veröffentlichen')
      expect(await expertise(store)).toBe(before[0])
    }
  })

  test.each([
    ['Zäune, Telefon 0171 999888', 'eine Nummer oder Adresse'],
    ['Zäune, zoe@zander.example', 'eine Nummer oder Adresse'],
    ['fences, phone 0171 999888', 'a number or an address', 'join'],
    ['kerítés, telefon 0171 999888', 'szám vagy cím', 'csatlakoznék'],
  ])('%s: that all will read a number is said before', async (skills, note, joining = 'beitreten') => {
    const { types, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
    expect(await types(skills)).toContain(note)
    expect(await expertise(store)).toBeUndefined()
    await types('1')
    expect(await expertise(store)).toBe(skills)
  })

  test.each([
    ['beitreten', 'Heu', 'Danach suchen', 'Heu: Ökohof'],
    ['beitreten', 'eine Drehbank', 'Danach suchen', 'Drehbank'],
    ['join', 'apple juice', 'Search for it', 'apple juice'],
    ['csatlakoznék', 'Almalé', 'Ezt keressük', 'Almalé'],
  ])('%s, %s may be sought: one tap searches, and can be said after all', async (...row) => {
    const [joining, word, search, found] = row
    const { types, answers, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
    expect(await types(word)).toContain(`[${search}: who supplies?draft=`)
    const searched = await types(search)
    expect(searched).toContain(found)
    expect(searched).not.toContain(word === 'Heu' ? 'Noch offen' : 'Stimmt das so?')
    expect(await expertise(store)).toBeUndefined()
    await answers('Wir können Zäune')
    expect(await expertise(store)).toBe('Zäune')
  })

  test('who answers both at once in a form is not asked what they mean', async () => {
    const { does, store } = await welcomed()
    await does('zoe', 'welcome', { skills: 'Apfelsaft', seeks: 'nichts' })
    expect(await expertise(store)).toBe('Apfelsaft')
  })

  test('an offer is no answer to what is sought', async () => {
    const { types, answers, store } = await welcomed()
    await answers('Zäune bauen')
    expect(await types('biete 3 Kisten Äpfel bis 1.3.')).toContain('Angebot veröffentlichen')
    expect(await expertise(store)).toBe('Zäune bauen')
  })

  test.each([
    ['Zäune bauen, suche Kartoffelkisten', 'Zäune bauen', 'Gesucht: Kartoffelkisten'],
    ['Zäune bauen und wir suchen Kisten, Stroh', 'Zäune bauen', 'Gesucht: Kisten, Stroh'],
    ["fences, and we're looking for boxes", 'fences', 'Looking for: boxes', 'join'],
    ['kerítésépítés, keresünk ládát', 'kerítésépítés', 'Amit keres: láda', 'csatlakoznék'],
  ])('%s answers both', async (text, skills, seeks, joining = 'beitreten') => {
    const { answers, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
    expect(await answers(text)).toContain(seeks)
    expect(await expertise(store)).toBe(skills)
  })

  test.each([
    ['wir können richtig gut brot und torten', 'brot und torten', 'noch Kisten', 'Gesucht: Kisten'],
    ['Mehl und Eier sind unsere Stärke', 'Mehl und Eier', 'wir suchen noch Kisten', 'Gesucht: Kisten'],
    [
      'brot kuchen torten auf bestellung',
      'brot kuchen torten auf bestellung',
      'nichts',
      'Alles klar, danke.',
    ],
    [
      "thanks very much! we're good at stairs and sash windows",
      'stairs and sash windows',
      'seasoned oak',
      'Looking for: seasoned oak',
      'join',
    ],
    ['We make stairs and windows', 'stairs and windows', 'we need oak', 'Looking for: oak', 'join'],
    [
      'Önkormányzatunk közterület-fenntartással és pályázatírással foglalkozik.',
      'közterület-fenntartás és pályázatírás',
      'még faaprítékot keresünk',
      'Amit keres: faapríték',
      'csatlakoznék',
    ],
  ])('%s is a list of things: %s', async (text, skills, wish, shown, joining = 'beitreten') => {
    const { types, answers, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
    await answers(text)
    expect(await types(wish)).toContain(shown)
    expect(await expertise(store)).toBe(skills)
  })

  test.each([
    [
      'Answer both',
      "We make oak stairs and we're after seasoned oak",
      'oak stairs',
      'Looking for: seasoned oak',
      'join',
    ],
    [
      'Válaszolok rájuk',
      'Zöldfelületek gondozásával foglalkozunk, jelenleg faaprítékot keresünk',
      'Zöldfelületek gondozása',
      'Amit keres: faapríték',
      'csatlakoznék',
    ],
    ['Beide beantworten', 'Wir machen Zäune. Derzeit suchen wir noch Kisten', 'Zäune', 'Gesucht: Kisten'],
    ['Beide beantworten', 'Zäune und Tore, Kisten brauchen wir noch', 'Zäune und Tore', 'Gesucht: Kisten'],
  ])('%s, %s: both in one sentence', async (button, text, skills, shown, joining = 'beitreten') => {
    const { types, answers, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
    await types(button)
    expect(await answers(text)).toContain(shown)
    expect(await expertise(store)).toBe(skills)
  })

  test.each([
    ['bin nur die vertretung', 'niemanden gefunden'],
    ['Danke, das mache ich nächste Woche', 'Lassen Sie sich Zeit'],
    ['Vielen Dank für die Aufnahme', 'Gern!'],
    ['Bitte meine Nummer nicht zeigen', 'Geändert. So sind Sie jetzt eingetragen'],
  ])('%s is no answer once another card has been shown', async (text, answer) => {
    const { types, store } = await welcomed()
    expect(await types('datenschutz')).toContain('Das steht hier über Sie')
    expect(await types(text)).toContain(answer)
    expect(await expertise(store)).toBeUndefined()
  })

  test('a list is the answer, whatever card about oneself has been shown since', async () => {
    const { types, answers, store } = await welcomed()
    await types('datenschutz')
    expect(await answers('Apfelsaft aus eigener Ernte')).toContain('Und was suchen Sie? (Oder: nichts)')
    expect(await types('später bitte')).toContain('Lassen Sie sich Zeit')
    expect(await types('nichts')).toContain('Alles klar, danke.')
    expect(await expertise(store)).toBe('Apfelsaft aus eigener Ernte')
  })

  test('who says that it has to wait is answered, and the question waits', async () => {
    const { types, answers, store } = await welcomed()
    expect(await types('hab grad keine zeit, morgen')).toContain('Lassen Sie sich Zeit')
    expect(await answers('Schweißen, Geländer')).toContain('Und was suchen Sie? (Oder: nichts)')
    await types('nichts')
    expect(await expertise(store)).toBe('Schweißen, Geländer')
  })

  const right = [
    [
      'beitreten',
      'stimmt so',
      'Danke! Die Partner',
      'Treppen und Fenster',
      'Und was suchen Sie? (Oder: nichts)',
    ],
    [
      'beitreten',
      'meine Daten stimmen',
      'Danke! Die Partner',
      'Treppen und Fenster',
      'Und was suchen Sie? (Oder: nichts)',
    ],
    [
      'join',
      "That's right",
      'Thank you! Partners',
      'stairs and sash windows',
      'And what are you looking for? (Or: nothing)',
    ],
    [
      'csatlakoznék',
      'Helyesek az adataim.',
      'Köszönjük! A hálózat',
      'lépcsők és ablakok',
      'És mit keresnek? (Vagy: semmi)',
    ],
  ] as const

  test.each(right)('%s, %s is for the card about oneself; the question stays open', async (...row) => {
    const [joining, text, confirmed, skills, asked] = row
    const { types, answers, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
    expect(await types(text)).toContain(confirmed)
    expect(
      (await findAll(store, people)).find(({ value }) => value.name === 'Zoe Zander')?.value.confirmed,
    ).toBeDefined()
    expect(await answers(skills)).toContain(asked)
    expect(await types(text)).not.toContain('Windmühle: ')
    expect(await expertise(store)).toBe(skills)
  })

  test.each(right)(
    '%s, %s is nothing that is sought, and nothing to publish',
    async (joining, text, ...row) => {
      const { types, answers, store } = await welcomed({ asks: `${joining} Windmühle, Zoe Zander` })
      await answers(row[1])
      await types(text)
      expect(await types('ja')).not.toContain(text)
      expect(await expertise(store)).toBe(row[1])
      expect(await findAll(store, listings)).toEqual([])
    },
  )

  test('after the question, who asks is answered', async () => {
    const { types } = await welcomed()
    await types('stimmt so')
    expect(await types('Wer hat Treppen?')).toContain('Treppen: Asztalos')
    expect(await types('brot und torten')).toContain('niemanden gefunden')
  })

  test('"suche" before what is sought says nothing of it; what was published is taken back', async () => {
    const { types, answers, store } = await welcomed()
    await answers('Zäune bauen')
    expect(await types('suche eine Drehbank')).toContain('Gesucht: eine Drehbank')
    expect(await expertise(store)).toBe('Zäune bauen')
    expect(await types('rückgängig')).toContain('Windmühle, Kompetenzen')
    expect(await types('1')).toContain('Rückgängig gemacht')
    expect(await expertise(store)).toBeUndefined()
  })
})
