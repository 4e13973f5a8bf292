import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { listings } from '../src/domain/listing.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { create, findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const brewery = create(organizations, {
  id: 'WL-5A5A5A',
  network: 'WL',
  name: 'Rundlingsbräu',
  town: 'Lüchow',
  region: 'Wendland',
})

/** Somebody of that village who writes in one language, and what they read. */
const talking = async (who: string, language: Locale) => {
  const bot = await openBot([...hay, brewery])
  const human = (await bot.store.get(humans, who)) ?? expect.fail()
  await bot.store.commit([replace(human, { ...human.value, language })])
  const types = async (...texts: readonly string[]) => {
    let last = ''
    for (const text of texts) {
      bot.clock.turn(3)
      last = (await bot.says(who, text))?.text ?? ''
    }
    return last
  }
  const titles = async () => (await findAll(bot.store, listings)).map(({ value }) => value.title)
  return { ...bot, types, titles }
}

const offers = { de: 'biete 3 t Stroh', en: 'we offer 3 t of straw', hu: 'kínálunk 3 t szalmát' }
const offered = { de: 'Stroh', en: 'straw', hu: 'szalma' }

describe('beneath what is to be published', () => {
  test.each([
    ['de', 'ja veröffentlichen'],
    ['de', 'Ja, bitte das Angebot veröffentlichen!'],
    ['de', 'ja, Stroh veröffentlichen'],
    ['de', 'ja klar'],
    ['de', 'ja genau, das ist es'],
    ['en', 'yes, publish it'],
    ['en', 'yes publish the offer please'],
    ['en', 'yes, that’s it'],
    ['hu', 'igen, tegyük közzé'],
    ['hu', 'igen, közzététel'],
    ['hu', 'igen, ez az'],
  ] as const)('(%s) “%s” publishes it', async (language, yes) => {
    const { types, titles } = await talking('bence', language)
    await types(offers[language], yes)
    expect((await titles()).map((title) => String(title).toLowerCase())).toContain(
      offered[language].toLowerCase(),
    )
  })

  test.each([
    ['de', 'ja, aber in Gartow'],
    ['de', 'ja, auch Kartoffeln'],
    ['de', 'ja, nicht veröffentlichen'],
    ['de', 'ja, veröffentlichen?'],
    ['en', 'yes and also potatoes'],
    ['en', 'yes, publish it tomorrow'],
    ['hu', 'igen, de Gartowban'],
    ['hu', 'igen, és krumpli is'],
  ] as const)('(%s) “%s” says more than yes', async (language, text) => {
    const { types, titles } = await talking('bence', language)
    const before = await titles()
    await types(offers[language], text)
    expect(await titles()).toEqual(before)
  })

  test.each([
    ['de', 'nee', 'Gut, es bleibt alles'],
    ['de', 'nö', 'Gut, es bleibt alles'],
    ['de', 'lieber nicht', 'Gut, es bleibt alles'],
    ['de', 'doch nicht', 'Gut, es bleibt alles'],
    ['en', 'rather not', 'All right, everything stays'],
    ['hu', 'nem, köszi', 'Rendben, minden marad'],
    ['de', 'Ich möchte das nicht veröffentlichen', 'Gut, es bleibt alles'],
    ['de', 'Das will ich so nicht posten.', 'Gut, es bleibt alles'],
    ['de', 'das soll nicht veröffentlicht werden', 'Gut, es bleibt alles'],
    ['de', 'nicht posten, danke', 'Gut, es bleibt alles'],
    ['de', 'nein bitte nicht', 'Gut, es bleibt alles'],
    ['en', "I don't want to publish this", 'All right, everything stays'],
    ['en', 'I’d rather not publish it yet', 'All right, everything stays'],
    ['en', 'this should not be published', 'All right, everything stays'],
    ['hu', 'ezt ne tegyék közzé', 'Rendben, minden marad'],
    ['hu', 'nem szeretném közzétenni', 'Rendben, minden marad'],
    ['hu', 'Nem szeretném, ha megjelenne', 'Rendben, minden marad'],
  ] as const)('(%s) “%s” drops it', async (language, no, dropped) => {
    const { types } = await talking('bence', language)
    expect(await types(offers[language], no)).toContain(dropped)
  })
})

const merge = {
  de: 'partner zusammenlegen Ökohof mit Asztalos',
  en: 'partner merge Ökohof with Asztalos',
  hu: 'partner összevonása Ökohof és Asztalos',
}

describe('beneath two partners that may be one', () => {
  test.each([
    ['de', 'ja, zusammenlegen'],
    ['de', 'ja bitte so zusammenlegen'],
    ['en', 'yes, merge them'],
    ['hu', 'igen, vonjuk össze'],
  ] as const)('(%s) “%s” makes them one', async (language, yes) => {
    const { types, store } = await talking('kora', language)
    await types(merge[language], yes)
    expect(await store.get(organizations, 'okohof')).toBeUndefined()
  })

  test.each([
    ['de', 'nee andersrum', 'Ökohof bleibt'],
    ['de', 'nein, andersherum', 'Ökohof bleibt'],
    ['de', 'andersrum', 'Ökohof bleibt'],
    ['de', 'nein, bitte umgekehrt', 'Ökohof bleibt'],
    ['en', 'no, the other way around', 'Ökohof stays'],
    ['en', 'no the other way round please', 'Ökohof stays'],
    ['hu', 'nem, fordítva', 'Megmarad: Ökohof'],
  ] as const)('(%s) “%s” turns them round', async (language, text, shown) => {
    const { types, store } = await talking('kora', language)
    await types(merge[language])
    const [first] = (await types(text)).split('\n')
    expect(first?.startsWith(shown)).toBe(true)
    expect(await store.get(organizations, 'asztalos')).toBeDefined()
  })
})

describe('a request to join', () => {
  test.each([
    ['de', 'aufnehmen Gerd Gast', 'ja, passt'],
    ['de', 'aufnehmen Gerd Gast', 'ja, den Gerd aufnehmen'],
    ['en', 'let in Gerd Gast', 'yes let him in'],
    ['hu', 'felvétel Gerd Gast', 'igen, felveszem'],
  ] as const)('(%s) %s, “%s”: what was shown last is answered', async (language, shows, yes) => {
    const { types, store } = await talking('kora', language)
    await types('datenschutz', shows, yes)
    expect(await findAll(store, joins)).toEqual([])
    expect((await store.get(people, 'gerd'))?.value.guest).not.toBe(true)
  })

  test.each(['ablehnen', 'Bitte ablehnen!', 'reject', 'elutasítás'])(
    '%s alone asks which of all that wait, and does nothing',
    async (text) => {
      const { types, store } = await talking('kora', 'de')
      const shown = await types(text)
      expect(shown).toMatch(
        /^Wem soll abgesagt werden\?\n• Gerd Gast · Ökohof.*\[Anfrage ablehnen: join decline/,
      )
      expect(await findAll(store, joins)).toHaveLength(1)
      expect(await types('Gerd')).toContain('Freundlich abgesagt: Gerd Gast')
    },
  )

  test('and the answers to own listings are among them', async () => {
    const { types } = await talking('anna', 'de')
    const shown = await types('ablehnen')
    expect(shown).toContain('Gerd Gast · Ökohof')
    expect(shown).toContain('Fähre Pevestorf: Heu')
    const { types: emils } = await talking('bence', 'de')
    expect(await emils('ablehnen')).toContain('Gerade wartet nichts')
  })
})

describe('for whom it is', () => {
  test.each([
    ['de', 'die Brauerei', 'Rundlingsbräu'],
    ['en', 'the brewery', 'Rundlingsbräu'],
    ['hu', 'a sörfőzde', 'Rundlingsbräu'],
    ['de', 'die Tischlerei', 'Asztalos'],
    ['en', 'the carpenter', 'Asztalos'],
    ['de', 'für den Ökohof', 'Ökohof'],
  ] as const)('(%s) %s is %s', async (language, text, partner) => {
    const { types } = await talking('kora', language)
    await types(offers[language])
    const shown = await types(text)
    expect(shown).toContain(partner)
    expect(shown).toMatch(/^(?:Stimmt das so|Is this right|Így jó)/)
  })
})

test('a mere yes to a choice asks which, and claims nothing else', async () => {
  const { types } = await talking('kora', 'de')
  const asked = await types('biete 3 t Stroh')
  expect(asked).toContain('Für wen?')
  const again = await types('ja')
  expect(again).toContain('Für wen?')
  expect(again).not.toContain('nichts offen')
})

describe('behind a greeting stands what is meant', () => {
  test.each([
    ['de', 'Guten Morgen! Was liegt an?', 'Das liegt an'],
    ['de', 'moin, was liegt an?', 'Das liegt an'],
    ['de', 'Moin moin, was steht heute an', 'Das liegt an'],
    ['hu', 'jó reggelt, mi a teendő?', 'Ez vár'],
    ['en', 'Good morning everyone, what is there to do?', 'This is waiting'],
    ['de', 'hallo zusammen, wer liefert Heu?', 'Heu: Ökohof'],
    ['de', 'Hallo ich suche 3 Paletten', 'Gesuch veröffentlichen'],
    ['de', 'Guten Morgen!', 'Was möchten Sie tun?'],
    ['de', 'Moin moin!', 'Was möchten Sie tun?'],
    ['de', 'Hallo zusammen', 'Guten Tag!'],
  ] as const)('(%s) %s', async (language, text, shown) => {
    const { types } = await talking('kora', language)
    expect(await types(text)).toContain(shown)
  })

  test.each([
    ["Hi, I'd like to join", 'Which organization?'],
    ['Moin zusammen, ich möchte gern mitmachen', 'Welche Organisation?'],
    ['Szia, szeretnék csatlakozni', 'Melyik szervezet'],
  ])('at the door: %s', async (text, shown) => {
    const { says } = await openBot()
    expect((await says('zoe', text))?.text).toContain(shown)
  })

  test('what is asked of a partner goes with it', async () => {
    const { types } = await talking('bence', 'de')
    const shown = await types('partner fragen Ökohof', 'Guten Tag, können Sie am Montag liefern?')
    expect(shown).toContain('Guten Tag, können Sie am Montag liefern?')
  })
})
