import { describe, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { languageOf } from '../src/search/guess-locale.ts'
import { replace } from '../src/store.ts'
import { openBot } from './calling.ts'

describe('who writes in a language is answered in it, also when a name of another is typed alone', () => {
  const names = ['Tóth Jenő', 'Kovács Kft.', 'Szabó Pékség', 'Műhely az Őrségben', 'Müller', 'Bäckerei Korn']
  test.each([
    ['Wer liefert Heu?', 'im Netzwerk bisher niemand', [...names, 'tóth jenő', "Miller's", 'The Barn']],
    ['Ki szállít szénát?', 'egyelőre senki a hálózatban', [...names, 'Hof an der Elbe', 'Zur Linde']],
    ['Who supplies hay?', 'nobody in the network so far', [...names, 'Haus der Kultur']],
  ])('%s', async (first, answer, typed) => {
    for (const name of typed) {
      const { says, clock } = await openBot()
      await says('zoe', first)
      clock.turn(1)
      expect((await says('zoe', name))?.text, name).toContain(answer)
    }
  })
})

test('a name is no first word either: it is answered in the language of the network', async () => {
  for (const name of ['Tóth Jenő', 'Szabó Pékség', 'Kovács Kft.']) {
    const { says } = await openBot()
    expect((await says('zoe', name))?.text, name).toContain('im Netzwerk bisher niemand')
  }
})

test('whole sentences turn the talk, whatever names are in them', async () => {
  const { says, clock } = await openBot()
  const turns = [
    ['Wer liefert Kohle?', 'im Netzwerk bisher niemand'],
    ['Ki ismeri a Müller pékséget?', 'egyelőre senki a hálózatban'],
    ['Kennt jemand Tóth Jenő?', 'im Netzwerk bisher niemand'],
    ["Who knows Kovács's bakery?", 'nobody in the network so far'],
  ]
  for (const [text = '', answer] of turns) {
    expect((await says('zoe', text))?.text, text).toContain(answer)
    clock.turn(1)
  }
})

test.each(['jo passt', 'jo danke', 'ok super', 'na ja', 'jo mei', 'also gut', 'KI', 'cool', 'jo'])(
  '%s turns no talk: others say that, too',
  async (text) => {
    const { says, clock } = await openBot()
    await says('zoe', 'Wer liefert Kohle?')
    clock.turn(1)
    await says('zoe', text)
    clock.turn(1)
    expect((await says('zoe', 'Müller'))?.text).toContain('im Netzwerk bisher niemand')
  },
)

describe('a single word of another language turns no talk, neither at once nor for what follows, not a day later either', () => {
  test.each([
    [
      'Wer liefert Kohle?',
      'im Netzwerk bisher niemand',
      ['undo', 'thanks', 'help', 'szia', 'Log', 'IT support'],
    ],
    ['Ki szállít szenet?', 'egyelőre senki a hálózatban', ['Danke', 'undo', 'hilfe', 'thanks']],
    ['Who supplies coal?', 'nobody in the network so far', ['Danke', 'hilfe', 'köszi', 'protokoll']],
  ])('%s', async (first, answer, words) => {
    for (const word of words) {
      const { says, clock } = await openBot()
      await says('zoe', first)
      clock.turn(1)
      await says('zoe', word)
      clock.turn(1)
      expect((await says('zoe', 'Holzhof'))?.text, word).toContain(answer)
    }
  })

  test('what somebody wrote in is remembered longer than what they were shown', async () => {
    const { store, says, clock } = await openBot()
    const anna = await store.get(humans, 'anna')
    if (!anna) return expect.fail('anna is there')
    const { language: _, ...rest } = anna.value
    await store.commit([replace(anna, { ...rest, writes: 'hu' })])
    clock.turn(60 * 60 * 48)
    expect((await says('anna', 'Danke'))?.text).toContain('Szívesen!')
    expect((await says('anna', 'undo'))?.text).toContain('Visszavonás')
    expect((await says('anna', 'Was liegt an?'))?.text).toContain('Netzwerkkoordination')
  })
})

test('words written small tell a stranger’s language, as long as none is known for sure', async () => {
  const { says, clock } = await openBot()
  expect((await says('zoe', 'fűnyíró kölcsönzés'))?.text).toContain('egyelőre senki a hálózatban')
  clock.turn(1)
  expect((await says('zoe', 'Wer verleiht Bänke?'))?.text).toContain('im Netzwerk bisher niemand')
  clock.turn(1)
  expect((await says('zoe', 'fűnyíró kölcsönzés'))?.text).toContain('im Netzwerk bisher niemand')
})

test.each([
  ['Wer liefert Heu?', { locale: 'de', sure: true }],
  ['Bänke für das Fest', { locale: 'de', sure: false }],
  ['használt ruhák', { locale: 'hu', sure: false }],
  ['jó', { locale: 'hu', sure: true }],
  ['jo passt', undefined],
  ['KI Beratung', undefined],
  ['IT support', undefined],
  ['Ki van itt?', { locale: 'hu', sure: true }],
  ['Ludwig van Beethoven', undefined],
  ['Van valakinek sátra?', { locale: 'hu', sure: true }],
  ['Does anybody have a tent?', { locale: 'en', sure: true }],
  ['Ott Kft.', undefined],
  ['Szabó Pékség', undefined],
  ['Schnell Reinigung', undefined],
  ['Can Yılmaz', undefined],
] as const)('%s is written in %o', (text, written) => {
  expect(languageOf(text)).toEqual(written)
})
