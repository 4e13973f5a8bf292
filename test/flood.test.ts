import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { networks } from '../src/domain/network.ts'
import { importFiles } from '../src/import/import.ts'
import { findAll, replace } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'

/** Somebody publishes so many offers, one every so many seconds. */
const flooded = async (many: number, seconds = 1, who = 'anna') => {
  const talk = await openBot()
  const { does, clock, store, deliverDue } = talk
  const answers: string[] = []
  for (let i = 1; i <= many; i += 1) {
    answers.push((await does(who, 'offer add', { title: `Schrott Nummer ${i}` }))?.text ?? '')
    clock.turn(seconds)
  }
  await deliverDue()
  const open = async () =>
    (await findAll(store, listings)).filter(({ value }) => value.state === 'open').length
  const settle = async () => {
    clock.turn(60)
    await deliverDue()
  }
  const speaks = async (human: string, language: Locale) => {
    const kept = (await store.get(humans, human)) ?? expect.fail()
    await store.commit([replace(kept, { ...kept.value, language })])
  }
  return { ...talk, answers, open, settle, speaks }
}

describe('much at once of one partner', () => {
  test('is published and found, but from the eleventh on in no room, and the desk says so', async () => {
    const { answers, lines, says, open } = await flooded(13)
    expect(lines('console:#markt')).toHaveLength(10)
    const told = answers.map((text) => text.includes('steht aber in keinem Raum'))
    expect(told).toEqual([...Array(10).fill(false), true, true, true])
    expect(await open()).toBe(13)
    expect((await says('bence', 'wer hat Schrott Nummer 13?'))?.text).toContain('Schrott Nummer 13')
    const desk = (await says('kora', 'schreibtisch'))?.text ?? ''
    expect(desk.split('\n')[0]).toContain('Viel auf einmal 1')
    expect(desk).toContain('Ökohof: 13 offene Einträge, zu viel auf einmal für die Räume')
  })

  test('a hurried partner never meets it', async () => {
    const { lines, says } = await flooded(12, 70)
    expect(lines('console:#markt')).toHaveLength(12)
    expect((await says('kora', 'schreibtisch'))?.text).not.toContain('Viel auf einmal')
  })
})

describe('a list of the coordinators', () => {
  const opened = async () => {
    const talk = await openBot()
    const network = (await talk.store.get(networks, 'WL')) ?? expect.fail('WL')
    const rows = Array.from({ length: 12 }, (_, i) => `Angebot;Ding ${i + 1};Ökohof\n`).join('')
    const files = [{ name: 'liste.csv', bytes: Buffer.from(`Art;Titel;Organisation\n${rows}`) }]
    const report = await importFiles({ store: talk.store, network: network.value, files, now: talk.clock() })
    expect(report).toMatchObject({ created: 12, refused: [] })
    return talk
  }

  test('is no flood: no desk says so, and what is offered after it stands in the room', async () => {
    const { does, deliverDue, lines } = await opened()
    expect((await does('kora', 'desk'))?.text).not.toContain('Viel auf einmal')
    const said = await does('anna', 'offer add', { title: 'Heu' })
    expect(said?.text).not.toContain('steht aber in keinem Raum')
    await deliverDue()
    expect(lines('console:#markt')).toHaveLength(1)
  })

  test('hides no flood that comes after it', async () => {
    const { does, deliverDue, lines } = await opened()
    for (let i = 1; i <= 11; i += 1) await does('anna', 'offer add', { title: `Schrott ${i}` })
    await deliverDue()
    expect(lines('console:#markt')).toHaveLength(10)
    const desk = (await does('kora', 'desk'))?.text
    expect(desk).toContain('Ökohof: 11 offene Einträge, zu viel auf einmal für die Räume')
  })
})

describe('whoever is shut out', () => {
  test('leaves listings that go together, with one reason and one message, and come back so', async () => {
    const { says, does, open, settle, lines } = await flooded(12)
    await does('cili', 'offer add', { title: 'Honig' })
    const blocked = await says('kora', 'person sperren Anna Amsel')
    expect(blocked?.text).toContain(
      'Noch offen für Ökohof: 13 Einträge, von dieser Person veröffentlicht: 12.',
    )
    const { label, call } = blocked?.card.buttons?.[0] ?? expect.fail()
    expect(label).toBe('12 Einträge entfernen')
    const removed = await does('kora', call.command, { ...call.input, reason: 'Werbung' })
    expect(removed?.text).toContain('Entfernt: 12 Einträge (Ökohof)')
    expect(await open()).toBe(1)
    await settle()
    const heard = 'console:cili ← Die Netzwerkkoordination hat Einträge von Ihnen herausgenommen: 12'
    expect(lines('console:cili').filter((line) => line === heard)).toHaveLength(1)
    const undo = removed?.card.buttons?.at(-1)?.call ?? expect.fail()
    expect((await does('kora', undo.command, undo.input))?.text).toMatch(
      /^Rückgängig gemacht: Alle Einträge entfernen/,
    )
    expect(await open()).toBe(13)
    await settle()
    expect(lines('console:cili').filter((line) => line.includes('wieder im Netzwerk'))).toEqual([
      'console:cili ← Einträge von Ihnen stehen wieder im Netzwerk: 12',
    ])
  })

  test('what one commit does not take goes in steps', async () => {
    const { does, open } = await flooded(53)
    const first = await does('kora', 'listings remove', { organization: 'okohof', reason: 'Werbung' })
    expect(first?.text).toContain('Entfernt: 50 Einträge')
    expect(first?.text).toContain('Noch da: 3 Einträge')
    const { label, call } = first?.card.buttons?.[0] ?? expect.fail()
    expect(label).toBe('Die übrigen entfernen')
    expect((await does('kora', call.command, call.input))?.text).toContain('Entfernt: 3 Einträge')
    expect(await open()).toBe(0)
  })
})

test.each([
  ['de', 'alle Einträge von Ökohof entfernen', 'Warum?', 'Werbung', 'Entfernt: 3 Einträge'],
  ['de', 'lösche alle Einträge vom Ökohof', 'Warum?', 'Werbung', 'Entfernt: 3 Einträge'],
  ['en', 'remove all listings of Ökohof', 'Why?', 'Advertising', 'Removed: 3 listings'],
  ['hu', 'Ökohof összes hirdetésének törlése', 'Miért?', 'Reklám', 'Eltávolítva: 3 hirdetés'],
] as const)('in words, in %s: %s', async (language, text, why, reason, done) => {
  const { says, speaks, open } = await flooded(3)
  await speaks('kora', language)
  expect((await says('kora', text))?.text).toContain(why)
  expect((await says('kora', reason))?.text).toContain(done)
  expect(await open()).toBe(0)
})

test.each([
  ['de', 'eintrag entfernen schrott', 'Da gibt es 30, hier stehen die neuesten 25.'],
  ['en', 'listing remove schrott', 'There are 30; here are the 25 newest.'],
  ['hu', 'hirdetés eltávolítása schrott', 'Összesen 30 ilyen van, itt a legújabb 25 látható.'],
] as const)('of many the newest stand first, and that there are more (%s)', async (language, text, more) => {
  const { says, speaks } = await flooded(30)
  await speaks('kora', language)
  const shown = await says('kora', text)
  expect(shown?.text).toContain(more)
  expect(shown?.card.buttons?.[0]?.label).toMatch(/^Schrott Nummer 30 /)
  expect(shown?.card.buttons?.[24]?.label).toMatch(/^Schrott Nummer 6 /)
})
