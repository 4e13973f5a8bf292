import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { networks } from '../src/domain/network.ts'
import { people } from '../src/domain/person.ts'
import { replace } from '../src/store.ts'
import { readText } from '../src/text/read-text.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { commands } from './world.ts'

/** Kora may appoint Bence with a "1", and has been shown nothing else since. */
const appointing = async () => {
  const talk = await openBot()
  const asked = await talk.says('kora', 'koordination ernennen Bence Bíró')
  expect(asked?.card.buttons?.length).toBeGreaterThan(1)
  const coordinate = async () =>
    (await talk.store.find(people)).flatMap(({ value }) => (value.coordinates ? [value.id] : []))
  return { ...talk, coordinate }
}

describe('a number', () => {
  test.each([
    ['a refusal', 'Vergiss mich'],
    ['an answer without buttons', 'wer hat was getan?'],
  ])('after %s does nothing that was shown before: it asks that again', async (_, text) => {
    const { says, clock, coordinate } = await appointing()
    clock.turn(1)
    const shown = await says('kora', text)
    expect(shown?.card.buttons?.map(({ label }) => label)).toEqual(['Damit weitermachen'])
    clock.turn(1)
    expect((await says('kora', '1'))?.text).toContain('Koordination ernennen')
    expect(await coordinate()).toEqual(['kora'])
  })

  test('after an answer that came by a button, too', async () => {
    const { says, does, clock, coordinate } = await appointing()
    clock.turn(1)
    expect((await does('kora', 'log'))?.card.buttons ?? []).toEqual([])
    clock.turn(1)
    expect((await says('kora', '1'))?.text).toContain('Nicht verstanden: „1“')
    expect(await coordinate()).toEqual(['kora'])
  })

  test('presses the buttons of a refusal', async () => {
    const { says } = await openBot(hay)
    const shut = await says('zoe', 'meine')
    expect(shut?.card.buttons?.[0]?.call.command).toBe('join ask')
    expect((await says('zoe', '1'))?.text).toContain('Welche Organisation?')
  })
})

describe('a code', () => {
  test.each([
    ['Guten Tag, mein Code ist PE-4FC7KQ-H2MNP9', 'PE-4FC7KQ-H2MNP9'],
    ['Hallo PE-4FC7KQ-H2MNP9', 'PE-4FC7KQ-H2MNP9'],
    ['pe-4fc7kq-h2mnp9 bitte', 'pe-4fc7kq-h2mnp9'],
    ['mein code lautet PE-4FC7KQ-H2MNP9.', 'PE-4FC7KQ-H2MNP9'],
    ['Jó napot, a kódom: PE–4FC7KQ–H2MNP9', 'PE-4FC7KQ-H2MNP9'],
    ['Hello, my code is “PE—4FC7KQ‑H2MNP9”, thanks', 'PE-4FC7KQ-H2MNP9'],
    ['PE–4FC7KQ–H2MNP9', 'PE-4FC7KQ-H2MNP9'],
    ['PE-4FC7KQ-H2MNPO', 'PE-4FC7KQ-H2MNPO'],
    ['hier: PE-40C7KQ-H1MNPI', 'PE-40C7KQ-H1MNPI'],
    ['biete PE-4FC7KQ-H2MNP9', 'PE-4FC7KQ-H2MNP9'],
    ['PJ-3TMFUM-BBBBB', 'PJ-3TMFUM-BBBBB'],
    ['mein code ist pj-3tmfum-bbbbbbb', 'pj-3tmfum-bbbbbbb'],
    ['PJ–3TMFU–BBBBBB', 'PJ-3TMFU-BBBBBB'],
    ['EL-AAAAAA-AAAAAA', 'EL-AAAAAA-AAAAAA'],
    [' EL–KHMNPQ–RSTUVW. ', 'EL-KHMNPQ-RSTUVW'],
    ['EL-IIIIII-OOOOOO!', 'EL-IIIIII-OOOOOO'],
  ])('in %s is used', (text, code) => {
    expect(readText(commands, text).call).toEqual({ command: 'redeem', input: { code } })
  })

  test.each([
    ['biete Filter AB-100000-A00001', 'offer add'],
    ['zeige WL-4FC7KQ', 'listing show'],
    ['suche Ersatzteil AB-12345-67890', 'request add'],
    ['Wer hat AB-12345-67890?', 'who supplies'],
    ['antworten WL-4FC7KQ-gerne', 'respond'],
    ['Haus-an-Haus-Flohmarkt', 'who supplies'],
    ['Rad-Wander-Gruppe', 'who supplies'],
    ['rad-wander-gruppe', 'who supplies'],
    ['Wer hat eine RAD-WANDER-GRUPPE?', 'who supplies'],
    ['suche RAD-WANDER-GRUPPE', 'request add'],
    ['E-BIKE-LADESTATION', 'who supplies'],
    ['05841-123456-654321', 'who supplies'],
  ])('is none in %s', (text, command) => {
    expect(readText(commands, text).call.command).toBe(command)
  })

  test('that is mistyped is said to be wrong, and goes nowhere', async () => {
    const { says, clock } = await openBot()
    for (const code of ['PE-4FC7KQ-H2MNPO', 'PE-4FC7KQ-H2MNP', 'WL-4FC7K-H2MNP9', 'EL-AAAAAA-AAAAAA'])
      expect((await says('anna', code))?.text).toContain('Dieser Code stimmt nicht')
    expect((await says('zoe', 'Szia, a kódom PE-4FC7KQ-H2MNP0'))?.text).toContain('kód')
    for (const [greeting, answer] of [
      ['Hello, who supplies hay?', 'This code is not right'],
      ['Szia, ki szállít szénát?', 'Ez a kód nem jó'],
    ] as const) {
      clock.turn(1)
      await says('zoe', greeting)
      clock.turn(1)
      expect((await says('zoe', 'EL-AAAAAA-AAAAAA'))?.text).toContain(answer)
    }
  })
})

describe('the language of whoever has set none', () => {
  test.each([
    ['en', 'Who supplies firewood?'],
    ['hu', 'Ki szállít tűzifát?'],
    ['de', 'Wer liefert Brennholz?'],
  ] as const)('stays %s where a word tells none', async (language, text) => {
    const { says, clock, store } = await openBot(hay)
    const [human] = await store.find(humans, { where: { id: 'anna' } })
    if (human) await store.commit([replace(human, { id: 'anna' })])
    const title = { en: 'This is your profile here', hu: 'Így szerepel', de: 'So sind Sie hier' }[language]
    const change = {
      en: 'This is your profile now',
      hu: 'így szerepel',
      de: 'So sind Sie jetzt eingetragen',
    }[language]
    const help = { en: 'What would you like', hu: 'Mit szeretne', de: 'Was möchten Sie' }[language]
    const nothing = { en: 'There is nothing open', hu: 'Most nincs nyitott', de: 'Gerade ist nichts offen' }[
      language
    ]
    await says('anna', text)
    for (const [said, answer] of [
      ['profil', title],
      ['ok', nothing],
      ['hi', help],
      ['profil e-mail -', change],
      ['Profil Name Xaver Quint', change],
      ['7', help],
    ] as const) {
      clock.turn(1)
      expect((await says('anna', said))?.text).toContain(answer)
    }
  })
})

describe('what is said in one line', () => {
  test.each([
    ['Profil Telefon für alle', 'network'],
    ['profil telefon mindenkinek', 'network'],
    ['profile phone for nobody', 'nobody'],
  ])('%s changes who sees it', async (text, circle) => {
    const { says, store } = await openBot()
    await says('anna', text)
    const [anna] = await store.find(people, { where: { id: 'anna' } })
    expect([anna?.value.shows?.phone, anna?.value.phone]).toEqual([circle, '+49 anna'])
  })

  test.each([
    ['region setzen Wendland: Elbtal', 'Hieß bisher: Wendland'],
    ['region set Wendland: Elbtal', 'Until now it was called: Wendland'],
    ['régió megadása Wendland: Elbtal', 'Eddigi neve: Wendland'],
  ])('%s gives the region another name', async (text, answer) => {
    const { says, store } = await openBot()
    const [human] = await store.find(humans, { where: { id: 'kora' } })
    if (human) await store.commit([replace(human, { id: 'kora' })])
    expect((await says('kora', text))?.text).toContain(answer)
    expect((await store.find(networks))[0]?.value.regions.map(({ name }) => name)).toEqual(['Elbtal'])
  })

  test.each(['für Ökohof: person eintragen Heinz Holz', 'für Ökohof: team ergänzen Heinz Holz'])(
    '%s adds somebody to that partner',
    async (text) => {
      const { says, store } = await openBot()
      expect((await says('kora', text))?.text).toContain('Gehört jetzt zu Ökohof: Heinz Holz')
      expect((await store.find(people)).map(({ value }) => value.name)).toContain('Heinz Holz')
    },
  )

  test('"ki hirdet" asks who offers it', async () => {
    const { says } = await openBot(hay)
    expect((await says('bence', 'ki hirdet Heu?'))?.text).toContain('Ökohof')
  })

  test.each(['ja', 'ok', '?', 'igen', 'yes'])('%s is no name of a partner', async (text) => {
    const { says } = await openBot()
    await says('zoe', 'beitreten', { room: '#markt' })
    const again = await says('zoe', text, { room: '#markt' })
    expect(again?.text).toMatch(
      /^Welche Organisation\?\nBeitreten\. (?:Das passt hier nicht|Bitte mindestens)/,
    )
  })
})

describe('where somebody shows themselves', () => {
  test.each([
    ['profil nur matrix', 'Dort haben Sie kein Konto: matrix.', undefined],
    ['Profil nur auf Matrix.', 'Dort haben Sie kein Konto: Matrix.', undefined],
    ['profil nur console', 'So sind Sie jetzt eingetragen:', ['console']],
    ['profil nur auf console zeigen', 'So sind Sie jetzt eingetragen:', ['console']],
    ['profile only on console', 'So sind Sie jetzt eingetragen:', ['console']],
    ['profil auf allen Plattformen', 'So sind Sie jetzt eingetragen:', undefined],
  ])('%s', async (text, answer, platforms) => {
    const { says, store } = await openBot()
    expect((await says('anna', text))?.text).toContain(answer)
    expect((await store.get(people, 'anna'))?.value.platforms).toEqual(platforms)
  })
})
