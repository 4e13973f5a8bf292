import { expect, test } from 'vitest'
import { analyze } from '../../src/search/analyze.ts'
import { openBot } from '../calling.ts'

test.each([
  ['Was kostet das?', ''],
  ['was habt ihr?', ''],
  ['how much is it?', ''],
  ['mennyibe kerül?', ''],
  ['Was kostet Honig?', 'Honig'],
  ['Was kosten frische Eier?', 'frische Eier'],
  ['habt ihr noch Heu?', 'Heu'],
  ['arbeite auch bei der imkerei blüte', 'imkerei blüte'],
  ['Wer backt?', 'Wer backt'],
  ['Was stinkt?', 'Was stinkt'],
  ['Ki javít?', 'Ki javít'],
  ['Who repairs?', 'Who repairs'],
])('%s is about: %s', (text, words) => {
  expect(analyze(text, 'de').words).toBe(words)
})

test('a question of which only filler is left is asked back, inside and at the door', async () => {
  const { says } = await openBot()
  for (const who of ['bence', 'zoe'])
    for (const text of ['Was kostet das?', 'was habt ihr?'])
      expect((await says(who, text))?.text).toMatch(/^Was suchen Sie\?/)
  expect((await says('bence', 'Wer backt?'))?.text).toContain('Für „Wer backt“')
})
