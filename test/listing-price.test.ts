import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { readPrice, tellPrice } from '../src/domain/price.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'

const id = 'WL-4FC7KQ'

test.each([
  ['kostenlos', 'free'],
  ['zu verschenken', 'free'],
  ['Ingyen!', 'free'],
  ['térítésmentesen', 'free'],
  ['free of charge', 'free'],
  ['0 €', 'free'],
  ['10 €', '10 €'],
  ['80  Euro der Schüttraummeter', '80 Euro der Schüttraummeter'],
  ['ingyenes szállítás, 500 Ft', 'ingyenes szállítás, 500 Ft'],
])('%s costs %s', (said, price) => {
  expect(readPrice(said)).toBe(price)
  expect(tellPrice(readPrice(said), 'en')).toBe(price)
})

test('what it costs and where it is stand in the draft, on the listing and in every list, each reader’s way', async () => {
  const { says, does, store } = await openBot(hay)
  const kept = async () => (await store.get(listings, id))?.value
  await says('anna', 'Eintrag ändern Heu, Preis: kostenlos, Ort: Clenze')
  expect(await kept()).toMatchObject({ price: 'free', town: 'Clenze' })
  const shown = await does('anna', 'listing show', { listing: id })
  expect(shown?.text).toContain('Preis: kostenlos\nOrt: Clenze')
  await says('bence', 'magyarul kérem')
  const hungarian = await does('bence', 'listing show', { listing: id })
  expect(hungarian?.text).toContain('Ár: ingyen\nHelység: Clenze')
  expect((await says('anna', 'was gibt es Neues?'))?.text).toContain(
    'Angebot: Heu · 3 t · kostenlos · Ökohof · Clenze',
  )
  await says('anna', 'Eintrag ändern Heu, Preis: –, Ort: –')
  expect(await kept()).not.toHaveProperty('price')
  expect(await kept()).not.toHaveProperty('town')
  expect((await says('anna', 'rückgängig'))?.text).toContain('Rückgängig gemacht')
  expect(await kept()).toMatchObject({ price: 'free', town: 'Clenze' })
  const again = await says('anna', 'noch einmal Heu')
  expect(again?.text).toContain('Preis: kostenlos')
  expect(again?.text).toContain('Ort: Clenze')
})
