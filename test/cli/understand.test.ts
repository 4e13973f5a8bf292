import { afterAll, expect, test } from 'vitest'
import { createPlayground } from '../running.ts'

const ground = createPlayground()
afterAll(() => ground.clear())

const understood = (now: string, ...sentences: readonly string[]) => {
  const { stdout } = ground.shell(['understand', '--json', '--now', now], `${sentences.join('\n')}\n`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('a line per sentence, with what it means, and nothing is done', () => {
  const [hay, sought, told] = understood(
    '2026-03-04T10:00+01:00',
    'biete 3 t Heu, abzuholen im Wendland bis morgen, 80 € die Tonne',
    '',
    'wer liefert hackschnitzel',
    'unser dach ist kaputt und keiner weiß warum',
  )
  expect(hay).toEqual({
    sentence: 'biete 3 t Heu, abzuholen im Wendland bis morgen, 80 € die Tonne',
    locale: 'de',
    command: 'offer add',
    input: {
      title: 'Heu',
      price: '80 € die Tonne',
      until: '2026-03-05',
      town: 'Wendland',
      quantity: '3 t',
    },
    sure: true,
    writes: false,
  })
  expect(sought).toMatchObject({ command: 'who supplies', sure: true, writes: false })
  // Sought because nothing else hears it.
  expect(told).toMatchObject({ command: 'who supplies', sure: false, writes: false })
  expect(ground.shell(['ask', '--json'], 'Wer hat Heu zu 80 Euro die Tonne?\n').stdout).not.toContain('80 €')
})

test('days count from where the network is', () => {
  const [late] = understood('2026-03-04T23:30Z', 'biete Heu bis morgen')
  expect(late.input.until).toBe('2026-03-06')
})

test.each([
  [['--now', 'quark'], 'quark'],
  [['--locale', 'fr'], 'fr'],
  [['Heu'], 'Heu'],
])('%j is told in one sentence', (words, about) => {
  const { stdout, stderr, status } = ground.shell(['understand', ...words], 'Heu\n')
  expect([stdout, status]).toEqual(['', 1])
  expect(stderr).toContain(about)
})
