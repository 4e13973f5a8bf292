import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Card, numbered, plain, readCall, toText, writeCall } from '../../src/card.ts'
import { readDay } from '../../src/domain/day.ts'
import { readQuantity, tellQuantity } from '../../src/domain/quantity.ts'
import { readable } from '../../src/invocation.ts'
import { readText } from '../../src/text/read-text.ts'
import { findUntil } from '../../src/text/until.ts'
import { locales } from '../../src/words.ts'
import { commands } from '../world.ts'

const text = fc.string({ unit: 'binary', maxLength: 300 })
const key = fc.stringMatching(/^[a-z]{1,12}$/)
const beginnings = commands.flatMap(({ words }) =>
  locales.flatMap((locale) => [words[locale].name, ...(words[locale].typed ?? [])]),
)
const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10)))

test('a call that is written down is read as the same call', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...commands.map(({ name }) => name)),
      fc.dictionary(
        key,
        text.map((said) => said.toWellFormed()),
      ),
      (command, input) => {
        expect(readCall(writeCall({ command, input: { ...input } }))).toEqual({
          command,
          input: { ...input },
        })
      },
    ),
  )
})

test('whatever is typed is understood as some command, and its words are not lost', () => {
  const words = fc.array(fc.stringMatching(/^\p{L}{3,9}$/u), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        words.map((all) => all.join(' ')),
      ),
      (said) => {
        expect(commands.map(({ name }) => name)).toContain(readText(commands, readable(said)).call.command)
      },
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom('biete', 'suche', 'kínálunk', 'we need'), words, (begins, all) => {
      const { call, unplaced = '' } = readText(commands, `${begins} ${all.join(' ')}`)
      const kept = `${Object.values(call.input).join(' ')} ${unplaced}`
      // A Hungarian title loses the ending that its verb asked for.
      const ending = begins === 'kínálunk' ? 3 : 0
      for (const word of all) expect(`${begins} ${kept}`).toContain(word.slice(0, word.length - ending))
      expect(kept.trim().split(/\s+/).length).toBeGreaterThanOrEqual(all.length)
    }),
  )
})

test('any text behind any beginning is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), text, (begins, said) => {
      readText(commands, readable(`${begins} ${said}`))
    }),
  )
})

test('a quantity is read as it is told', () => {
  const amount = fc.integer({ min: 1, max: 999_999_999 }).map((n) => n / 1000)
  const unit = fc.constantFrom('t', 'kg', 'Stück', 'Ballen', 'db', 'zsák', 'm³', 'hours')
  fc.assert(
    fc.property(amount, unit, fc.constantFrom(...locales), (n, u, locale) => {
      expect(readQuantity(tellQuantity({ amount: n, unit: u }, locale))).toEqual({ amount: n, unit: u })
    }),
  )
  fc.assert(fc.property(text, (said) => void readQuantity(said)))
})

test('a day is read as each language writes it, and found in a sentence', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...locales), (day, locale) => {
      const long = day.toLocaleString(locale, { dateStyle: 'long' })
      expect(readDay(long)).toBe(day.toString())
      const said =
        locale === 'hu' ? `${long.replace(/\.$/, '')}-ig` : `${locale === 'de' ? 'bis' : 'until'} ${long}`
      const { until = '', rest } = findUntil(`3 t Heu ${said}`) ?? {}
      expect([readDay(until), rest]).toEqual([day.toString(), '3 t Heu'])
    }),
  )
  fc.assert(
    fc.property(text, (said) => void [readDay(said, Temporal.PlainDate.from('2026-01-01')), findUntil(said)]),
  )
})

test('of what people write nothing in a card becomes a button', () => {
  const said = text.map((one) => readable(one).replace(/\s+/g, ' '))
  fc.assert(
    fc.property(said, said, said, said, (title, label, value, line) => {
      const call = { command: 'mine', input: {} }
      const card: Card = {
        title,
        blocks: [
          { kind: 'facts', facts: [[label, value]] },
          { kind: 'items', items: [{ line, button: { label: 'Zeigen', call } }] },
        ],
        buttons: [{ label: 'Abbrechen', call: { command: 'cancel', input: {} } }],
      }
      const lines = toText(card).split('\n')
      expect(lines).toHaveLength(4)
      expect(lines[0]).toBe(plain(title))
      expect(numbered(card)).toHaveLength(1)
    }),
  )
})
