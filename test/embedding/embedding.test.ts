import { describe, expect, test } from 'vitest'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { create, drop, replace } from '../../src/store.ts'
import { listed } from '../world.ts'
import { agree, openMeaning, soon, vectorsIn } from './here.ts'

/** Six texts of partners: "Heu", "Kartoffeln", "Honig"; "Möbel", "Fenster", "Treppenbau"; "Überfahrten", "Ausflüge". */
const ofPartners = 8

const bike = listed('WL-BBBBBB', 'asztalos', {
  title: 'Fahrrad mit Korb',
  details: 'Von Anna Amsel, 0176 04069-011, steht am Ökohof',
})

describe('what is meant is found', () => {
  test('what letters do not find may be meant, and is never sure', async () => {
    const { ask, filled, service } = await openMeaning({ more: [bike] })
    await filled(ofPartners + 2)
    const answer = await ask('Wer verleiht einen Pedelix?')
    expect(answer).toMatchObject({ verdict: 'near', who: ['asztalos'], elsewhere: false })
    expect(answer.hits[0]).toMatchObject({ listing: 'WL-BBBBBB', source: 'listing', why: [] })
    expect(answer.hits[0]?.excerpt).toEqual(['Fahrrad mit Korb'])
    const stairs = await ask('Wer baut eine Klettine?')
    expect(stairs).toMatchObject({ verdict: 'near', who: ['asztalos'] })
    expect(stairs.hits[0]).toMatchObject({ source: 'expertise', excerpt: expect.anything() })
    expect(JSON.stringify(stairs.hits[0]?.excerpt)).toContain('Treppenbau')
    // Without phrasing: what is sought alone goes out.
    expect(service.texts()).toContain('Pedelix')
    expect(service.texts().join(' ')).not.toContain('verleiht')
  })

  test('what letters are sure of stays the answer, and alone', async () => {
    const { ask, filled, search, store } = await openMeaning({ more: [bike] })
    await filled(ofPartners + 2)
    for (const question of ['Wer hat Heu?', 'Fahrrad', 'Wer baut Treppen?', 'Honig in Lüchow']) {
      const meaning = await ask(question)
      await agree(store, 'WL', undefined, false)
      const letters = await ask(question)
      expect(meaning.verdict).toBe('answer')
      expect({ ...meaning, ms: 0 }).toEqual({ ...letters, ms: 0 })
      await agree(store, 'WL', search.service)
    }
  })

  test('what nobody has stays with nobody', async () => {
    const { ask, filled } = await openMeaning()
    await filled(ofPartners)
    for (const question of ['Wer hat ein Klavier?', 'Spedition gesucht', 'xqzt'])
      expect(await ask(question)).toMatchObject({ verdict: 'none', hits: [] })
  })

  test('in the languages of the question, where it is to be, one of its own last', async () => {
    const { ask, filled } = await openMeaning({
      more: [
        create(organizations, {
          id: 'fern',
          network: 'WL',
          name: 'Fern',
          town: 'Bremen',
          expertise: 'Zweirad mit Licht',
        }),
        bike,
      ],
    })
    await filled(ofPartners + 3)
    expect((await ask('kinek van tekergő?')).who.toSorted()).toEqual(['asztalos', 'fern'])
    expect((await ask('Pedelix im Wendland')).who).toEqual(['asztalos'])
    expect((await ask('Wer ist in Lüchow?')).verdict).toBe('answer')
  })
})

describe('what goes out', () => {
  test('texts and questions without names, numbers and how somebody is reached; to one address, with its key', async () => {
    const { ask, filled, service } = await openMeaning({
      more: [
        bike,
        create(organizations, {
          id: 'laut',
          network: 'WL',
          name: 'Mühle Klapperbach GmbH',
          description:
            'Klapperbachs Mehl, fragen Sie Kora Koch oder 05841 77777, mehl@klapperbach.example, www.klapperbach.example',
          mail: 'mehl@klapperbach.example',
        }),
      ],
    })
    await filled(ofPartners + 3)
    await ask('Hat Bence Bíró vom Asztalos noch Roggen? anna@okohof.example 0176 5551234')
    const said = service.asked.map((one) => JSON.stringify(one)).join('\n')
    expect(said).toContain('Roggen')
    expect(said).toContain('Mehl')
    expect(said).not.toMatch(/amsel|anna|bence|b[ií]r[oó]|kora|koch|klapper|hof|asztalos|pevestorf/i)
    expect(service.texts().join(' ')).not.toMatch(/[\d@:/]|example|www/)
    expect(new Set(service.asked.map(({ path, key, model }) => `${path} ${key} ${model}`))).toEqual(
      new Set(['/v1/embeddings Bearer sesam concepts']),
    )
  })

  test('whoever comes to be known goes out no more, and what went out with the name is dropped', async () => {
    const { filled, service, store } = await openMeaning({
      more: [listed('WL-AAAAAA', 'okohof', { title: 'Stroh von Ottokar' })],
    })
    await filled(ofPartners + 1)
    expect(service.texts()).toContain('Stroh von Ottokar')
    const before = (await vectorsIn(store, 'WL')).map(({ id }) => id)
    await store.commit([
      create(people, { id: 'otto', network: 'WL', name: 'Ottokar Ohm', coordinates: false }),
    ])
    await soon(() => expect(service.texts()).toContain('Stroh von'))
    await soon(async () => {
      const after = (await vectorsIn(store, 'WL')).map(({ id }) => id)
      expect(after).toHaveLength(before.length)
      expect(after.filter((id) => !before.includes(id))).toHaveLength(1)
    })
  })

  test('of another network nothing, neither out nor in', async () => {
    const { ask, filled, service, store } = await openMeaning()
    await filled(ofPartners)
    const sent = service.asked.length
    expect(await ask('Summsaft', 'BB')).toMatchObject({ verdict: 'none', hits: [] })
    expect(service.asked.length).toBe(sent)
    expect(service.texts().join(' ')).not.toMatch(/Imkerei|Wachs|bienen/i)
    expect(await vectorsIn(store, 'BB')).toEqual([])
    expect((await ask('Summsaft')).who).toEqual(['okohof'])
    await agree(store, 'BB', service.host)
    await soon(async () => expect(await vectorsIn(store, 'BB')).toHaveLength(2))
    expect((await ask('Summsaft', 'BB')).who).toEqual(['BB-imker'])
    expect((await ask('Summsaft')).who).toEqual(['okohof'])
  })

  test('nothing before somebody has agreed, and to no other service than the one agreed to', async () => {
    const { ask, service, store, embedding } = await openMeaning({ agreed: false })
    const asks = async () => {
      await ask('Wer hat einen Pedelix?')
      await new Promise((resolve) => setTimeout(resolve, 700))
      return service.asked.length
    }
    expect(await asks()).toBe(0)
    await agree(store, 'WL', 'api.elsewhere.example')
    expect(await asks()).toBe(0)
    await agree(store, 'WL', undefined)
    expect(await asks()).toBe(0)
    expect(embedding.host).toBe(service.host)
  })
})

describe('what is kept', () => {
  test('a vector for each text, in few bytes; asked for once, also after a new start', async () => {
    const { filled, service, store, stop, ask } = await openMeaning()
    await filled(ofPartners)
    const kept = await vectorsIn(store, 'WL')
    for (const { value } of kept) {
      expect(Object.keys(value).toSorted()).toEqual(['data', 'id', 'network'])
      expect(value.data.length).toBeLessThan(180)
    }
    await ask('Klettine')
    await ask('Klettine')
    expect(service.asked.filter(({ input }) => input.includes('Klettine'))).toHaveLength(1)
    await stop()
    const sent = service.asked.length
    const again = await openMeaning({ store, service })
    expect((await again.ask('Pedelix und Klettine')).verdict).toBe('near')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(service.asked.slice(sent).map(({ input }) => input)).toEqual([['Pedelix und Klettine']])
    // Another model understands nothing of what this one made.
    await again.stop()
    await openMeaning({ store, service, model: 'another' })
    await soon(async () => {
      const others = (await vectorsIn(store, 'WL')).map(({ id }) => id)
      expect(others).toHaveLength(ofPartners)
      expect(others.some((id) => kept.some((one) => one.id === id))).toBe(false)
    })
  })

  test('goes with its text, and comes with a new one', async () => {
    const { ask, filled, store } = await openMeaning({ more: [bike] })
    await filled(ofPartners + 2)
    const found = (await store.get(listings, 'WL-BBBBBB')) ?? expect.fail()
    await store.commit([replace(found, { ...found.value, state: 'withdrawn' })])
    // At once, whatever is still kept.
    expect((await ask('Pedelix')).verdict).toBe('none')
    await filled(ofPartners)
    const partner = (await store.get(organizations, 'okohof')) ?? expect.fail()
    await store.commit([replace(partner, { ...partner.value, expertise: 'Heu, Zweirad' })])
    await filled(ofPartners - 1)
    expect((await ask('Pedelix')).who).toEqual(['okohof'])
  })

  test.each([
    ['is switched off', { switched: { bymeaning: false } }],
    ['closes', { closing: { at: '2026-08-23T10:00:00Z', until: '2026-09-22T10:00:00Z', by: 'kora' } }],
    ['agrees to another service', { service: 'api.elsewhere.example' }],
  ])('of a network that %s nothing', async (_, change) => {
    const { filled, service, store, ask } = await openMeaning()
    await filled(ofPartners)
    const home = (await store.get(networks, 'WL')) ?? expect.fail()
    await store.commit([replace(home, { ...home.value, ...change })])
    await filled(0)
    const sent = service.asked.length
    await ask('Pedelix')
    expect(service.asked.length).toBe(sent)
  })

  test('of a network that is gone while it is asked for nothing comes after', async () => {
    const { service, store, filled } = await openMeaning({ agreed: false })
    service.slowBy(400)
    await agree(store, 'WL', service.host)
    await soon(() => expect(service.asked.length).toBe(1))
    const home = (await store.get(networks, 'WL')) ?? expect.fail()
    await store.commit([drop(home)])
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await filled(0)
  })
})
