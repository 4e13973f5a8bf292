import { expect, test } from 'vitest'
import { organizations } from '../src/domain/organization.ts'
import { create, replace, type Store } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { neighbours } from './neighbours.ts'

const moved = async (store: Store, id: string, town: string) => {
  const kept = (await store.get(organizations, id)) ?? expect.fail()
  return replace(kept, { ...kept.value, town })
}

test('of several partners it is near the one that somebody acted for last', async () => {
  const { store, does } = await openBot()
  await store.commit(await neighbours(store))
  await store.commit([
    await moved(store, 'schule', 'Uelzen'),
    create(organizations, {
      id: 'hof',
      network: 'NB',
      name: 'Hof',
      town: 'Lüneburg',
      expertise: 'Bierbänke',
    }),
  ])
  const asks = async () => {
    const found = await does('anna', 'who supplies', { network: 'NB', question: 'Bierbänke in der Nähe' })
    return /von: (.*)/.exec(found?.text ?? '')?.[1]
  }
  const publishes = (by: string) =>
    does('anna', 'offer add', { network: 'NB', for: by, title: `Heu von ${by}`, until: '2026-12-01' })
  await publishes('verein')
  expect(await asks()).toBe('Bleckede')
  await publishes('schule')
  expect(await asks()).toBe('Uelzen')
})

test('what another network has is not near', async () => {
  const { store, says, does } = await openBot()
  await store.commit(await neighbours(store))
  await store.commit([
    create(organizations, {
      id: 'hof',
      network: 'NB',
      name: 'Nachbarhof',
      town: 'Lüchow',
      expertise: 'Bierbänke',
    }),
  ])
  const found = await does('anna', 'who supplies', { network: 'WL', question: 'Bierbänke in der Nähe' })
  expect(found?.text).not.toContain('Nachbarhof')
  expect((await says('bence', 'alle Partner in der Nähe'))?.text).not.toContain('Nachbarhof')
})

test('a question in a room tells from where it is measured, and never that somebody is nowhere', async () => {
  const { store, does, deliverDue, delivered } = await openBot()
  await store.commit([
    create(organizations, {
      id: 'hof',
      network: 'WL',
      name: 'Festhof',
      town: 'Clenze',
      expertise: 'Bierbänke',
    }),
  ])
  const asked = async () => {
    await does('anna', 'room ask', { question: 'Wer hat Bierbänke in der Nähe?', room: 'console:#plausch' })
    await deliverDue()
    return standingAt(delivered, '#plausch')
  }
  expect(await asked()).toContain('Nach Entfernung (Luftlinie) von: Lüchow\n• Festhof · Clenze · ca. 14 km')
  const kept = (await store.get(organizations, 'okohof')) ?? expect.fail()
  const { town: _, ...nowhere } = kept.value
  await store.commit([replace(kept, nowhere)])
  expect(await asked()).not.toContain('kenne ich nicht')
})

test('whoever is not let in yet hears how many are near, and not who', async () => {
  const { store, says } = await openBot()
  await store.commit([
    create(organizations, {
      id: 'hof',
      network: 'WL',
      name: 'Festhof',
      town: 'Clenze',
      expertise: 'Bierbänke',
    }),
  ])
  const text = (await says('zoe', 'Wer hat Bierbänke im Umkreis von 20 km um Lüchow?'))?.text
  expect(text).toContain('Bierbänke: 1 Partner passt')
  expect(text).not.toContain('Festhof')
})
