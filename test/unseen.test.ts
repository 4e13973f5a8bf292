import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { findAll } from '../src/store.ts'
import { openBot } from './calling.ts'

test('what nobody sees is left out, and what makes a sign of several is kept', async () => {
  const { does, store } = await openBot()
  const title = 'H\u3164e\u200Bu ❤\uFE0F 👩\u200D🌾 Wasch\u00ADbär\u034F'
  await does('anna', 'offer add', { title })
  const [listing] = await findAll(store, listings)
  expect(listing?.value.title).toBe('H e u ❤\uFE0F 👩\u200D🌾 Wasch\u00ADbär')
})
