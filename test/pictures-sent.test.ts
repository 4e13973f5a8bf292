import { expect, test } from 'vitest'
import { createBot } from '../src/bot.ts'
import { listings } from '../src/domain/listing.ts'
import { pictures, pixels } from '../src/domain/picture.ts'
import { handedFiles, mostBytes } from '../src/handing/handed.ts'
import { dropLoosePictures } from '../src/listing/loose-pictures.ts'
import { findAll } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { callsTo, contentOf, fileOf, openBot } from './calling.ts'
import { jpeg, png, secrets, webp } from './pictures.ts'
import { listed, storeWith, testClock, worldOf } from './world.ts'

const hay = listed('WL-4FC7KQ', 'okohof', { title: 'Heu' })
const photo = (name = 'heu.jpg') => fileOf(name, jpeg(), { type: 'image/jpeg' })

const open = async (changes: Parameters<typeof openBot>[0] = [hay]) => {
  const world = await openBot(changes)
  const { store, does } = world
  const listing = async (title: string) =>
    (await findAll(store, listings)).find(({ value }) => value.title === title)?.value ?? expect.fail(title)
  /** What whoever looks at it reads, and the picture that is shown to them. */
  const shown = async (who: string, title: string) => {
    const card = await does(who, 'listing show', { listing: (await listing(title)).id })
    const picture = card?.card.picture
    return { text: card?.text, picture: picture && (await world.bot.picture(picture.id)) }
  }
  const kept = async () =>
    [await findAll(store, pictures), await findAll(store, pixels)].map((all) => all.length)
  const waiting = async () => (await findAll(store, handedFiles)).length
  return { ...world, listing, looks: shown, kept, waiting }
}

/** A village that speaks that language. */
const speaking = async (locale: Locale) => {
  const bot = createBot(worldOf(await storeWith('console', locale), testClock()))
  return { bot, ...callsTo(bot) }
}

test('a picture sent with the sentence belongs to the offer, and tells nothing of where it was taken', async () => {
  const { says, looks, kept, waiting, store, does } = await open([])
  const preview = await says('anna', 'Biete 3 t Stroh, abzuholen in Lüchow', { files: [photo()] })
  expect(preview?.text).toMatch(/Was: Stroh[\s\S]*Bild: heu\.jpg/)
  expect(await kept()).toEqual([0, 0])
  await says('anna', 'ja')
  expect(await kept()).toEqual([1, 1])
  expect(await waiting()).toBe(0)
  const { text, picture } = await looks('bence', 'Stroh')
  expect(text).toContain('\nMit Bild\n')
  expect(picture).toMatchObject({ type: 'image/jpeg' })
  const all = JSON.stringify(await contentOf(store)) + Buffer.from(picture?.bytes ?? []).toString('latin1')
  for (const secret of secrets) expect(all).not.toContain(secret)
  for (const secret of secrets) expect(all).not.toContain(Buffer.from(secret).toString('base64').slice(4, 12))
  expect((await does('bence', 'listing list'))?.text).toContain('Mit Bild')
  expect((await says('bence', 'wer hat Stroh?'))?.text).toMatch(/„Stroh“ · Mit Bild/)
})

test.each([
  ['hu', 'Kínálunk 3 tonna szénát', fileOf('szena.png', png()), 'Kép: szena.png', 'igen', 'Képpel'],
  [
    'en',
    'We offer 20 bottles of juice',
    fileOf('j.webp', webp()),
    'Picture: j.webp',
    'yes',
    'With a picture',
  ],
] as const)('in %s, too', async (locale, said, file, previewed, yes, shows) => {
  const { says, does, bot } = await speaking(locale)
  expect((await says('anna', said, { files: [file] }))?.text).toContain(previewed)
  const done = await says('anna', yes)
  const card = await does('bence', 'listing show', done?.card.buttons?.[0]?.call.input)
  expect(card?.text).toContain(`\n${shows}\n`)
  expect(await bot.picture(card?.card.picture?.id ?? '')).toBeDefined()
})

test('it may come after the sentence, and once more instead of the first', async () => {
  const { says, looks, kept } = await open([])
  await says('anna', 'suche eine Säge')
  expect((await says('anna', '', { files: [photo('saege.jpg')] }))?.text).toContain('Bild: saege.jpg')
  const other = await says('anna', '', { files: [fileOf('besser.png', png())] })
  expect(other?.text).toContain('Bild: besser.png')
  expect(other?.text).not.toContain('saege.jpg')
  await says('anna', 'ja')
  expect((await looks('bence', 'Säge')).picture?.type).toBe('image/png')
  expect(await kept()).toEqual([1, 1])
})

test('or before it: what is written next is what it belongs to', async () => {
  const { says, looks } = await open()
  const asked = await says('anna', '', { files: [photo()] })
  expect(asked?.text).toMatch(/^Wozu gehört das Bild\?[\s\S]*Zu: Heu[\s\S]*Neues Angebot[\s\S]*Neues Gesuch/)
  expect((await says('anna', 'biete 12 Ballen Stroh'))?.text).toContain('Bild: heu.jpg')
  await says('anna', 'ja')
  expect((await looks('bence', 'Stroh')).picture).toBeDefined()
  expect((await looks('bence', 'Heu')).picture).toBeUndefined()
})

test.each([
  ['Zu: Heu', 'Heu'],
  ['1', 'Heu'],
])('a button gives it to what is in the network already (%s)', async (pressed, title) => {
  const { says, looks, waiting } = await open()
  await says('anna', '', { files: [photo()] })
  expect((await says('anna', pressed))?.text).toMatch(/^Das Bild ist jetzt dabei: Heu/)
  expect((await looks('bence', title)).picture).toBeDefined()
  expect(await waiting()).toBe(0)
})

test('a question for a word is still asked, and a sentence is read as ever', async () => {
  const { says, looks } = await open([])
  await says('anna', '', { files: [photo()] })
  expect((await says('anna', 'Neues Gesuch'))?.text).toMatch(/^Was\n/)
  await says('anna', 'Hackschnitzel')
  await says('anna', 'ja')
  expect((await looks('bence', 'Hackschnitzel')).picture).toBeDefined()
  await says('anna', '', { files: [photo()] })
  expect((await says('anna', 'haben noch 2 Zentner Kartoffeln übrig'))?.text).toMatch(
    /Was: Kartoffeln\nMenge: 2 Zentner[\s\S]*Bild: heu\.jpg/,
  )
})

test('said with its words, changed, taken off and taken back', async () => {
  const { says, looks, kept, listing } = await open()
  await says('anna', 'Bild zu Heu', { files: [photo()] })
  const first = (await listing('Heu')).picture
  expect((await says('anna', 'foto von Heu', { files: [fileOf('neu.png', png())] }))?.text).toContain(
    'Das neue Bild ist jetzt dabei: Heu',
  )
  expect((await looks('bence', 'Heu')).picture?.type).toBe('image/png')
  await says('anna', 'rückgängig')
  await says('anna', '1')
  expect((await listing('Heu')).picture).toBe(first)
  expect((await looks('bence', 'Heu')).picture?.type).toBe('image/jpeg')
  await says('anna', 'nimm das Bild vom Heu weg')
  expect((await says('anna', 'ja'))?.text).toContain('Das Bild ist weg: Heu')
  expect((await looks('bence', 'Heu')).text).not.toContain('Mit Bild')
  expect((await says('anna', 'Rückgängig'))?.text).toContain('Rückgängig gemacht')
  expect((await looks('bence', 'Heu')).picture?.type).toBe('image/jpeg')
  expect(await kept()).toEqual([2, 2])
  expect((await says('cili', 'bild weg Heu'))?.text).toContain('Heu')
  expect((await says('anna', 'bild zu Heu'))?.text).toContain('JPEG, PNG oder WebP')
})

test('what nothing shows any more goes when that can no longer be taken back', async () => {
  const { says, store, clock, kept } = await open()
  await says('anna', 'Bild zu Heu', { files: [photo()] })
  await says('anna', 'bild weg Heu')
  const day = 24 * 3600
  await dropLoosePictures(store, clock())
  clock.turn(29 * day)
  await dropLoosePictures(store, clock())
  expect(await kept()).toEqual([1, 1])
  clock.turn(2 * day)
  await dropLoosePictures(store, clock())
  expect(await kept()).toEqual([0, 0])
})

test('what was taken back within the month stays, and with a listing that repeats it', async () => {
  const { says, store, clock, kept, looks } = await open()
  await says('anna', 'Bild zu Heu', { files: [photo()] })
  await says('anna', 'bild weg Heu')
  await dropLoosePictures(store, clock())
  await says('anna', 'rückgängig')
  await says('anna', '1')
  await says('anna', 'noch einmal Heu')
  await says('anna', 'ja')
  await says('anna', 'zurückziehen WL-4FC7KQ')
  clock.turn(100 * 24 * 3600)
  await dropLoosePictures(store, clock())
  await dropLoosePictures(store, clock())
  expect(await kept()).toEqual([1, 1])
  expect((await looks('bence', 'Heu')).picture).toBeDefined()
})

test('what is no picture, or too large, is said, and the sentence is not lost', async () => {
  const { says, kept, waiting, listing } = await open([])
  const bad = fileOf('heu.jpg', '<html><script>alert(1)</script>', { type: 'image/jpeg' })
  const preview = await says('anna', 'Biete 3 t Stroh', { files: [bad] })
  expect(preview?.text).toContain('Was: Stroh')
  expect(preview?.text).toContain('Dieses Bild kann ich nicht zeigen: heu.jpg.')
  expect(preview?.text).not.toContain('Bild: heu.jpg')
  const large = fileOf('riesig.jpg', '', { size: mostBytes + 1, read: () => expect.fail('it was read') })
  expect((await says('anna', '', { files: [large] }))?.text).toContain('Dieses Bild ist zu groß: riesig.jpg.')
  const gone = fileOf('fort.jpg', '', { read: () => Promise.reject(new Error('404')) })
  expect((await says('anna', '', { files: [gone] }))?.text).toContain('fort.jpg')
  await says('anna', 'ja')
  expect((await listing('Stroh')).picture).toBeUndefined()
  expect([await kept(), await waiting()]).toEqual([[0, 0], 0])
  expect((await says('anna', '', { files: [bad] }))?.text).toContain('kann ich nicht zeigen: heu.jpg')
})

test.each(['ohne Bild', 'Bild weg', 'Bild: –'])('what is shown goes without it, too: %s', async (text) => {
  const { says, listing, kept } = await open([])
  await says('anna', 'Biete 3 t Stroh', { files: [photo()] })
  const shown = await says('anna', text)
  expect(shown?.text).toContain('Was: Stroh')
  expect(shown?.text).not.toContain('heu.jpg')
  await says('anna', 'ja')
  expect((await listing('Stroh')).picture).toBeUndefined()
  expect(await kept()).toEqual([0, 0])
})

test('one picture goes with it; with a question none does', async () => {
  const { says, waiting } = await open()
  const two = await says('anna', 'Biete 3 t Stroh', { files: [photo(), photo('b.jpg')] })
  expect(two?.text).toContain('Bild: heu.jpg')
  expect(two?.text).toContain('dieses bleibt deshalb weg: b.jpg')
  expect(await waiting()).toBe(1)
  const asked = await says('bence', 'Wer liefert Heu?', { files: [photo()] })
  expect(asked?.text).toContain('Heu')
  expect(asked?.text).toContain('heu.jpg')
  expect(await waiting()).toBe(1)
})

test('of whom the network does not know, nothing is read; nobody gives another’s listing a picture', async () => {
  const { says, does, looks, waiting, store } = await open()
  const unread = fileOf('x.jpg', '', { read: () => expect.fail('it was read') })
  expect((await says('zoe', '', { files: [unread] }))?.text).not.toContain('x.jpg')
  await says('zoe', 'biete 3 t Heu', { files: [unread] })
  expect(await waiting()).toBe(0)
  await says('bence', '', { files: [photo()] })
  const [file] = await findAll(store, handedFiles)
  const picture = file?.id ?? expect.fail('nothing waits')
  for (const who of ['bence', 'anna'])
    expect((await does(who, 'picture add', { picture, listing: 'WL-4FC7KQ' }))?.text).not.toContain(
      'jetzt dabei',
    )
  expect((await looks('anna', 'Heu')).picture).toBeUndefined()
})

test('what waited too long is said, and the offer is published all the same', async () => {
  const { says, does, listing } = await open([])
  const first = await says('anna', 'Biete 3 t Stroh', { files: [photo()] })
  // Three others push it out.
  for (const name of ['a.jpg', 'b.jpg', 'c.jpg'])
    await says('anna', `suche ${name}`, { files: [photo(name)] })
  const call = first?.card.buttons?.[0]?.call
  const done = await does('anna', call?.command ?? '', call?.input)
  expect(done?.text).toContain('Stroh')
  expect(done?.text).toContain('ist nicht dabei')
  expect((await listing('Stroh')).picture).toBeUndefined()
})

test('whoever is forgotten takes their pictures along, from what is shown, too', async () => {
  const { says, looks, kept, listing } = await open()
  await says('anna', 'Bild zu Heu', { files: [photo()] })
  const asked = await says('anna', 'vergiss mich')
  expect(asked?.text).toContain('Auch Bilder, die von')
  await says('anna', 'ja, alles löschen')
  expect(await kept()).toEqual([0, 0])
  expect((await listing('Heu')).picture).toBeUndefined()
  expect((await looks('bence', 'Heu')).text).not.toContain('Mit Bild')
})

test.each([
  ['de', 'voice', 'Sprachnachrichten kann ich nicht anhören'],
  ['de', 'video', 'Videos kann ich nicht ansehen'],
  ['de', 'sticker', 'Sticker verstehe ich nicht'],
  ['de', 'location', 'Einen Standort kann ich nicht lesen'],
  ['hu', 'voice', 'Hangüzenetet nem tudok meghallgatni'],
  ['hu', 'location', 'A megosztott helyzetet nem tudom elolvasni'],
  ['en', 'sticker', 'I do not understand stickers'],
] as const)('in %s a %s gets one sentence that says what to write', async (locale, thing, told) => {
  const { bot, shown } = await speaking(locale)
  const typed = { id: `w-${thing}`, caller: 'console:anna', place: 'console:anna', aloud: false }
  const alone = await shown(await bot.hear({ ...typed, text: '', wordless: [thing] }))
  expect(alone?.text.split('\n')).toHaveLength(1)
  expect(alone?.text).toContain(told)
  const ask = { de: 'Wer liefert Heu?', hu: 'Ki szállít szénát?', en: 'Who supplies hay?' }[locale]
  const beside = await shown(await bot.hear({ ...typed, id: `b-${thing}`, text: ask, wordless: [thing] }))
  expect(beside?.text).toContain(told)
  expect(beside?.text.split('\n').length).toBeGreaterThan(1)
})
