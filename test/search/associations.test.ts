import { expect, test } from 'vitest'
import { associationsOf, isProven, mostAssociations } from '../../src/search/associations.ts'
import { thesaurusOf } from '../../src/search/thesaurus.ts'
import type { Locale } from '../../src/words.ts'

const words = (asked: string, found: string, locale: Locale = 'de') => ({
  asked: { word: asked, locale },
  found: { word: found, locale: 'de' as const },
})
const answer = (asked: string, found: string, organization = 'asztalos', day = 1, more: object = {}) => ({
  owner: 'okohof',
  organization,
  state: 'accepted' as const,
  at: `2026-08-${`${day}`.padStart(2, '0')}T00:00:00Z`,
  teaches: { ...words(asked, found), by: 'organization' as const },
  ...more,
})
const told = (...all: Parameters<typeof associationsOf>) =>
  associationsOf(...all).map(({ asked, found, askers }) => `${asked.word} → ${found.word} ${askers}`)

test('forms of the same words are one pair, each partner who asked counts once, it is called as it was last', () => {
  const answers = [
    answer('Plumpsel', 'Stühle', 'asztalos', 1),
    answer('plumpsel', 'Stuhl', 'fahre', 3),
    answer('Plumpseln', 'Stühle', 'asztalos', 2),
  ]
  expect(told(answers, [])).toEqual(['plumpsel → Stuhl 2'])
  expect(told(answers.toReversed(), [])).toEqual(['plumpsel → Stuhl 2'])
  expect(associationsOf(answers, []).map(isProven)).toEqual([true])
  expect(associationsOf(answers.slice(0, 1), []).map(isProven)).toEqual([false])
})

test('whoever asked is who put the request, or who answered the offer', () => {
  const request = { teaches: { ...words('Plumpsel', 'Heu'), by: 'owner' as const } }
  const helped = [answer('', '', 'asztalos', 1, request), answer('', '', 'fahre', 2, request)]
  expect(told(helped, [])).toEqual(['Plumpsel → Heu 1'])
})

test.each([
  ['not accepted yet', { state: 'open' }],
  ['declined', { state: 'declined' }],
  ['a name that was forgotten', { teaches: { ...words('', 'Heu'), by: 'organization' } }],
  ['a partner that is no more', { organization: undefined }],
  ['teaching nothing', { teaches: undefined }],
] as const)('%s', (_, more) => {
  expect(told([answer('Plumpsel', 'Heu', 'asztalos', 1, more)], [])).toEqual([])
})

test('what is struck off is so in every form', () => {
  expect(told([answer('Plumpsel', 'Stühle')], [words('plumpseln', 'Stuhl')])).toEqual([])
  expect(told([answer('Plumpsel', 'Stühle')], [words('Stühle', 'Plumpsel')])).toHaveLength(1)
})

test('there are never more than so many: the weakest go first, and of these the oldest', () => {
  const letters = 'bcdfghjklmnprstvwxz'
  const wordOf = (i: number) =>
    `Qu${letters[i % 19]}a${letters[Math.floor(i / 19) % 19]}u${letters[Math.floor(i / 361)]}`
  const many = Array.from({ length: mostAssociations + 100 }, (_, i) =>
    answer(`${wordOf(i)}ik`, 'Heu', 'asztalos', 2, {
      at: new Date(1_780_000_000_000 + i * 1000).toISOString(),
    }),
  )
  const first = many[0] ?? expect.fail()
  const kept = associationsOf([...many, { ...first, organization: 'fahre' }], [])
  expect(kept).toHaveLength(mostAssociations)
  expect(kept[0]).toMatchObject({ asked: first.teaches.asked, askers: 2 })
  expect(kept[1]?.asked).toEqual(many.at(-1)?.teaches.asked)
  expect(kept.some(({ asked }) => asked.word === many[1]?.teaches.asked.word)).toBe(false)
})

test('the thesaurus leads from the one word to the other in every language, for less where it is unproven', () => {
  const one = thesaurusOf([], associationsOf([answer('Plumpsel', 'Heu')], []))
  for (const locale of ['de', 'en', 'hu'] as const)
    expect(one('plumpsel', locale)).toEqual([{ folded: 'heu', stem: 'heu', locale: 'de', worth: 0.5 }])
  const two = [answer('Plumpsel', 'Heu'), answer('Plumpsel', 'Heu', 'fahre')]
  expect(thesaurusOf([], associationsOf(two, []))('plumpsel', 'de')).toEqual([
    { folded: 'heu', stem: 'heu', locale: 'de' },
  ])
  expect(one('heu', 'de').some(({ folded }) => folded === 'plumpsel')).toBe(false)
})
