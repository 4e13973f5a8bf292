import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { hayId, severalLanguages } from './several-languages.ts'

test('what is put back hides no text that somebody has written since', async () => {
  const { does, store } = await severalLanguages()
  await does(
    'anna',
    'listing edit',
    { listing: hayId, title: 'Ezt a szénát kínáljuk, mert nekünk már nem kell' },
    { id: 'e' },
  )
  expect((await store.get(listings, hayId))?.value.locale).toBe('hu')
  await does('anna', 'listing translate', { listing: hayId, language: 'de', title: 'Bestes Heu vom Hof' })
  expect((await does('anna', 'undo', { act: 'act/e' }))?.text).toContain('Seitdem hat sich etwas geändert')
  expect((await store.get(listings, hayId))?.value.de).toMatchObject({ title: 'Bestes Heu vom Hof' })
})

test('what somebody of another language puts in its place is said to be in none, unless it tells', async () => {
  const { does, read, store } = await severalLanguages()
  await does('anna', 'profile', { language: 'hu' })
  await does('anna', 'listing edit', { listing: hayId, title: 'Tűzifa' })
  expect((await store.get(listings, hayId))?.value.locale).toBeUndefined()
  expect(await read('bence', `mutasd ${hayId}`)).not.toContain('németül')
  const told = 'Ezt a szénát kínáljuk, mert nekünk már nem kell'
  await does('anna', 'listing edit', { listing: hayId, title: told })
  expect((await store.get(listings, hayId))?.value.locale).toBe('hu')
})
