import { spawn } from 'node:child_process'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openSqlite } from '../../adapters/sqlite/index.ts'
import { createBot } from '../../src/bot.ts'
import { humans } from '../../src/domain/account.ts'
import { listings } from '../../src/domain/listing.ts'
import { pageOf, privacyWords } from '../../src/privacy/page/page.ts'
import { kinds } from '../../src/records.ts'
import { replace } from '../../src/store.ts'
import { locales } from '../../src/words.ts'
import { bystanders } from '../bystanders.ts'
import { callsTo, openBot } from '../calling.ts'
import { createPlayground } from '../running.ts'
import { commands, storeWith, testClock } from '../world.ts'
import { agree, networkOf, openMeaning, soon, vectorsIn } from './here.ts'
import { openService } from './service-here.ts'

const talking = async (language: (typeof locales)[number] = 'de') => {
  const store = await storeWith('console', language)
  await store.commit(bystanders)
  const meaning = await openMeaning({ store })
  const bot = createBot({ store, search: meaning.search, commands, clock: testClock() })
  return { ...meaning, ...callsTo(bot) }
}

const ofPartners = 8

describe('whoever coordinates agrees to one service', () => {
  test.each([
    [
      'de',
      'Schalte die Suche nach Bedeutung ein',
      'Suche nach Bedeutung: Eingeschaltet',
      'Der Dienst, an den sie gehen: HOST.',
    ],
    ['en', 'Switch on search by meaning', 'Search by meaning: Switched on', 'The service they go to: HOST.'],
    [
      'hu',
      'Kapcsold be a jelentés szerinti keresést',
      'Jelentés szerinti keresés: Bekapcsolva',
      'A szolgáltatás, amelyhez kerülnek: HOST.',
    ],
  ] as const)('%s', async (locale, said, title, told) => {
    const { says, does, service, store, filled, ask } = await talking(locale)
    const before = (await does('kora', 'network show', { section: 'modules' }))?.text ?? ''
    expect(before).toContain(service.host)
    expect(service.asked).toEqual([])
    const on = (await says('kora', said))?.text ?? ''
    expect(on).toContain(title)
    expect(on).toContain(told.replace('HOST', service.host))
    expect(await networkOf(store)).toMatchObject({ switched: { bymeaning: true }, service: service.host })
    await filled(ofPartners)
    expect((await ask('Klettine')).who).toEqual(['asztalos'])
  })

  test('and takes it back, which ends it; nobody else does', async () => {
    const { says, does, service, store, filled } = await talking()
    for (const who of ['anna', 'rita', 'zoe']) await does(who, 'network set', { bymeaning: 'on' })
    expect((await networkOf(store)).service).toBeUndefined()
    const on = await does('kora', 'network set', { bymeaning: 'on' })
    await filled(ofPartners)
    const undo = on?.card.buttons?.find(({ call }) => call.command === 'network undo')?.call ?? expect.fail()
    await does('kora', undo.command, undo.input)
    expect((await networkOf(store)).service).toBeUndefined()
    await filled(0)
    await does('kora', 'network set', { bymeaning: 'on', motto: 'Miteinander' })
    expect((await networkOf(store)).service).toBe(service.host)
    await filled(ofPartners)
    const off = (await says('kora', 'Suche nach Bedeutung ausschalten'))?.text ?? ''
    expect(off).toContain('Es geht nichts mehr hinaus, und was vom Dienst zurückkam, wird hier gelöscht.')
    expect(off).not.toContain('Gelöscht ist nichts')
    expect(off).toContain(`Der Dienst, an den sie gehen würden: ${service.host}.`)
    expect((await networkOf(store)).service).toBeUndefined()
    await filled(0)
  })

  test('what a partner reads of it: that it may be meant, and to whom texts go', async () => {
    const { says, does, service, filled, store } = await talking()
    expect((await does('anna', 'privacy', { about: 'sharing' }))?.text).toContain(
      'gibt nichts aus dem Netzwerk',
    )
    expect((await does('anna', 'network show'))?.text).not.toContain('Bedeutung')
    await does('kora', 'network set', { bymeaning: 'on' })
    await filled(ofPartners)
    const answer = (await says('anna', 'Wer baut eine Klettine?'))?.text ?? ''
    expect(answer).toContain(
      'Für „Klettine“ habe ich nichts ganz Passendes gefunden. Meinten Sie vielleicht:',
    )
    expect(answer).toContain('• Asztalos · Lüchow, Wendland · „Möbel, Fenster, Treppenbau“')
    expect((await does('anna', 'network show'))?.text).toMatch(/^Module: .*, Suche nach Bedeutung$/m)
    for (const about of ['sharing', 'storage']) {
      const told = (await does('anna', 'privacy', { about }))?.text ?? ''
      expect(told).toContain(`gehen an ${service.host}`)
      expect(told).not.toContain('gibt nichts aus dem Netzwerk')
    }
    const anna = (await store.get(humans, 'anna')) ?? expect.fail()
    for (const language of ['en', 'hu'] as const) {
      await store.commit([replace((await store.get(humans, 'anna')) ?? anna, { ...anna.value, language })])
      expect((await does('anna', 'privacy', { about: 'sharing' }))?.text).toContain(service.host)
    }
  })

  test('another service is another question', async () => {
    const { does, service, store } = await talking()
    await agree(store, 'WL', 'api.elsewhere.example')
    const shown = (await does('kora', 'network show', { section: 'modules' }))?.text ?? ''
    expect(shown).toContain(`bis zum erneuten Einschalten geht nichts dorthin: ${service.host}.`)
    expect(shown).toContain('[Suche nach Bedeutung einschalten: network set?bymeaning=on]')
    expect((await does('anna', 'privacy', { about: 'sharing' }))?.text).not.toContain(service.host)
    await does('kora', 'network set', { bymeaning: 'on' })
    expect((await networkOf(store)).service).toBe(service.host)
  })
})

test('where the installation has none, the switch says so and stays off', async () => {
  const { says, does, store: mine } = await openBot(bystanders)
  expect((await says('kora', 'Schalte die Suche nach Bedeutung ein'))?.text).toContain(
    'Für die Suche nach Bedeutung hat diese Installation keinen Dienst.',
  )
  expect((await networkOf(mine)).switched).toBeUndefined()
  expect((await does('kora', 'network show', { section: 'modules' }))?.text).toContain(
    'Diese Installation hat keinen solchen Dienst.',
  )
})

test.each(locales)('the page of data protection says it when it is on (%s)', (locale) => {
  const words = privacyWords[locale]
  const [off, on] = [pageOf(words, 'Wendland', 'Kora'), pageOf(words, 'Wendland', 'Kora', 'api.example.org')]
  expect(off).toContain(words.lead)
  expect(off).not.toContain('api.example.org')
  expect(on).toContain('api.example.org')
  expect(on).not.toContain(words.lead)
})

/** The program itself, or one of its shell commands, beside this one. */
const runs = (file: string, words: readonly string[], env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [file, ...words], { env: { PATH: process.env.PATH, ...env } })
  let said = ''
  let wrong = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    wrong += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    write: (text: string) => child.stdin.write(`${text}\n`),
    end: () => child.stdin.end(),
    said: () => said,
    wrong: () => wrong,
    ended,
  }
}

test('the program as people start it, its shell commands beside it, and again without a service', async () => {
  const { path, clear } = createPlayground()
  const service = await openService()
  onTestFinished(async () => {
    await service.close()
    clear()
  })
  const env = {
    STORE_URL: `sqlite:${path('rundruf.db')}`,
    LANG: 'de_DE.UTF-8',
    EMBEDDING_URL: service.url,
    EMBEDDING_MODEL: 'concepts',
    EMBEDDING_KEY: 'sesam',
  }
  const bot = runs('src/main.ts', ['--json'], env)
  bot.write(JSON.stringify({ as: 'Piroska', text: 'Schalte die Suche nach Bedeutung ein' }))
  await soon(() => expect(bot.said()).toContain(`gehen: ${service.host}`))
  await soon(() => expect(service.texts()).toContain('Hackschnitzel, trocken'))
  bot.write(JSON.stringify({ as: 'Anna', text: 'Wer hat Mümmelwerk?' }))
  await soon(() => expect(bot.said()).toMatch(/Für „Mümmelwerk“ .*Meinten Sie/))
  expect(bot.said()).toMatch(/Meinten Sie.*Heu/)
  const page = runs('src/cli.ts', ['privacy'], env)
  page.end()
  expect(await page.ended).toBe(0)
  expect(page.said()).toContain(`gehen Texte von Partnern und Einträgen und das Gesuchte an ${service.host}`)
  const asked = runs('src/cli.ts', ['ask', '--json'], env)
  asked.write('Wer hat Mümmelwerk?')
  asked.end()
  expect(await asked.ended).toBe(0)
  expect(JSON.parse(asked.said())).toMatchObject({ verdict: 'near' })
  bot.end()
  expect(await bot.ended).toBe(0)
  expect(`${bot.said()}${bot.wrong()}`).not.toContain('sesam')
  expect(service.texts().join(' ')).not.toMatch(/@|\d|Tannendiek|Siebeneichen|Amsel/)

  const { EMBEDDING_URL: _, ...without } = env
  const again = runs('src/main.ts', ['--json'], without)
  again.write(JSON.stringify({ as: 'Anna', text: 'Wer hat Heu?' }))
  await soon(() => expect(again.said()).toContain('Heu:'))
  const store = openSqlite(path('demo.db'), kinds)
  onTestFinished(() => store.close())
  const [one] = await store.find(listings, { limit: 1 })
  await soon(async () => expect(await vectorsIn(store, one?.value.network ?? '')).toEqual([]))
  again.end()
  expect(await again.ended).toBe(0)
}, 60_000)
