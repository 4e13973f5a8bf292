import { expect, test } from 'vitest'
import { listings } from '../src/domain/listing.ts'
import { pictures } from '../src/domain/picture.ts'
import { dropLoosePictures } from '../src/listing/loose-pictures.ts'
import { findAll } from '../src/store.ts'
import { fileOf, openBot } from './calling.ts'
import { jpeg } from './pictures.ts'
import { listed } from './world.ts'

const open = async () => {
  const world = await openBot([listed('WL-4FC7KQ', 'okohof', { title: 'Heu' })])
  const { store, says, does } = world
  await says('anna', 'Bild zu Heu', { files: [fileOf('heu.jpg', jpeg())] })
  return {
    ...world,
    hay: async () => (await store.get(listings, 'WL-4FC7KQ'))?.value ?? expect.fail('no hay'),
    kept: async () => (await findAll(store, pictures)).length,
    takesOff: async (who: string, id: string) => {
      await does(who, 'picture remove', { listing: 'WL-4FC7KQ' }, { id })
      return () => does(who, 'undo', { act: `act/${id}`, sure: 'yes' })
    },
  }
}
const day = 24 * 3600

test('what is put back names no picture that has gone with whoever is forgotten', async () => {
  const { says, hay, kept, takesOff } = await open()
  const back = await takesOff('cili', 'off')
  await says('anna', 'vergiss mich')
  await says('anna', 'ja, alles löschen')
  expect(await kept()).toBe(0)
  expect((await back())?.text).toContain('Rückgängig gemacht')
  expect((await hay()).picture).toBeUndefined()
})

test('a picture that is named again begins its month anew', async () => {
  const { store, clock, hay, kept, takesOff } = await open()
  const back = await takesOff('anna', 'off')
  await dropLoosePictures(store, clock())
  clock.turn(30 * day - 60)
  await back()
  expect((await hay()).picture).toBeDefined()
  const again = await takesOff('anna', 'again')
  clock.turn(120)
  await dropLoosePictures(store, clock())
  expect(await kept()).toBe(1)
  await again()
  expect((await hay()).picture).toBeDefined()
})

test('many pictures of one person go in steps, and nothing names them then', async () => {
  const { says, does, store, kept } = await open()
  for (let i = 0; i < 12; i += 1) {
    await says('anna', `biete ${i + 2} Kisten Sorte${i}`, { files: [fileOf('k.jpg', jpeg())] })
    await says('anna', 'ja')
  }
  expect(await kept()).toBe(13)
  await does('anna', 'forget me', { sure: 'yes' })
  expect(await kept()).toBe(0)
  const named = (await findAll(store, listings)).filter(({ value }) => value.picture !== undefined)
  expect(named).toEqual([])
})
