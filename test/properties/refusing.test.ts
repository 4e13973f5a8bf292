import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../../src/draft.ts'
import { pressed } from '../../src/text/pressed.ts'

const draft: Draft = {
  id: 'w-1',
  by: 'console:anna',
  place: 'console:anna',
  command: 'respond',
  input: {},
  choices: ['respond?contact=mine', 'respond?contact=partner', 'withdraw?listing=WL-4FC7KQ'],
  labels: ['Meine eigene Nummer', 'The whole network', 'Az asztalos Lentiben'],
  guess: true,
  lasting: false,
  until: '2027-01-01T00:00:00Z',
}

/** A question of a form, a card that asks for a yes, one that asks which, and one that offers to answer a listing. */
const drafts: readonly Draft[] = [
  { ...draft, asked: 'contact' },
  { ...draft, lasting: true, yes: 0, title: 'Stimmt das so?' },
  { ...draft, lasting: true, which: ['Zoe Zander · Ökohof', 'Yann Young · Asztalos', 'Ida Ilm · Lenti'] },
  { ...draft, choices: ['respond?listing=WL-4FC7KQ'], labels: ['Das haben wir'], lasting: true, yes: 0 },
]

const refusing = [
  ...['keiner', 'gar keinen', 'keine davon', 'niemand', 'niemanden', 'nicht', 'nichts davon', 'weder'],
  ...[
    'weiß nicht',
    'keine Ahnung',
    'vielleicht',
    'egal',
    'irgendeinen',
    'oder',
    'beliebig',
    'kenne ich nicht',
  ],
  ...[
    'no one',
    'No-one',
    'noone',
    'nobody',
    'none',
    'neither',
    'not',
    "don't know",
    'no idea',
    'not sure',
    'any',
    'anyone',
  ],
  ...['maybe', 'either', 'whichever', 'or', 'never', 'nor'],
  ...[
    'senki',
    'senkit',
    'egyik sem',
    'egyiket sem',
    'nem',
    'nem tudom',
    'nincs',
    'semelyiket',
    'fogalmam sincs',
  ],
  ...['bármelyik', 'valamelyik', 'mindegy', 'talán', 'vagy', 'nem ismerem'],
]
const willing = [
  ...[
    'ja',
    'nein',
    'bitte',
    'der',
    'die',
    'das',
    'den',
    'ein',
    'eine',
    'davon',
    'von beiden',
    'ist es',
    'noch',
  ],
  ...['erste', 'zweiten', 'letzte', 'Nummer zwei', 'meine', 'eigene', 'haben wir', 'Interesse'],
  ...[
    'yes',
    'no',
    'please',
    'the',
    'one',
    'of them',
    'first',
    'second',
    'last',
    'number two',
    'whole',
    'network',
    'it is',
  ],
  ...[
    'igen',
    'az',
    'egy',
    'egyik',
    'közülük',
    'első',
    'másodikat',
    'utolsó',
    'kettes',
    'asztalos',
    'lenti',
    'kérem',
  ],
  ...['Zoe', 'Zander', 'Yann', 'Asztalos', '1', '2', '2-es', 'no. 2'],
]
/** What would press something, or may. */
const phrases = fc.oneof(
  fc.array(fc.constantFrom(...willing), { maxLength: 4 }),
  fc
    .constantFrom(
      ...[
        'der zweite',
        'the last one',
        'az elsőt kérem',
        'Zoe Zander',
        'Wir haben Interesse',
        'we are interested',
      ],
      ...[
        'meine eigene Nummer',
        'the network',
        'a lenti',
        'Ja, die eigene',
        'yes, the whole network',
        'igen, a lenti',
      ],
    )
    .map((phrase) => phrase.split(' ')),
)

test('a word of refusal or doubt presses nothing, whatever stands around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...drafts),
      phrases,
      fc.constantFrom(...refusing),
      fc.nat(4),
      fc.constantFrom('', '!', '.'),
      (asking, phrase, word, at, end) => {
        const text = phrase.toSpliced(Math.min(at, phrase.length), 0, word).join(' ') + end
        expect([text, pressed(asking, text)]).toEqual([text, undefined])
      },
    ),
    { numRuns: 4000 },
  )
})

test.each([
  ['der zweite', 1],
  ['no. 2', 1],
  ['nein, der zweite', 1],
  ['no, the second one', 1],
  ['nem, a második', 1],
  ['das ganze Netzwerk', undefined],
  ['the whole network', 1],
  ['a lenti', 2],
  ['no one', undefined],
  ['no', undefined],
  ['die', undefined],
] as const)('without such a word: %s', (text, at) => {
  const [asking = draft] = drafts
  const one = at === undefined ? undefined : pressed(asking, `${at + 1}`)
  expect(pressed(asking, text)).toEqual(one)
})

test('a choice that says nobody is chosen so', () => {
  const asking = { ...draft, asked: 'phone', labels: ['Alle', 'Partner', 'für niemanden'] }
  expect(pressed(asking, 'niemand')).toEqual(pressed(asking, '3'))
  expect(pressed(asking, 'keiner')).toBeUndefined()
})
