import { describe, expect, test } from 'vitest'
import { type Button, type Card, numbered, plain, readCall, toText, writeCall } from '../../src/card.ts'
import type { Command } from '../../src/command.ts'
import { isProse } from '../../src/field.ts'
import { fold } from '../../src/fold.ts'
import { reservedKeys } from '../../src/invocation.ts'
import { problems } from '../../src/problem.ts'
import { refusals } from '../../src/refusal.ts'
import { sentences } from '../../src/sentences.ts'
import { anyField } from '../../src/text/beginnings.ts'
import { readText } from '../../src/text/read-text.ts'
import { type Locale, locales } from '../../src/words.ts'
import { openBot } from '../calling.ts'
import { givenFor, hay } from '../given.ts'

const discordName = /^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u
const kept =
  /\b(?:intents?|commitments?|proposals?|users?|projects?|tickets?|projekte?n?|nutzer(?:innen)?)\b/i

/** `Partner:innen`, `Partner*innen`, `PartnerInnen`, `Partner_innen`, `Partner/-innen`. */
const starred = /\p{L}[:*_]in(?:nen)?\b|\p{Ll}In(?:nen)?\b|\/-?in(?:nen)?\b/u
/** The commonest nouns that mean men where people are meant; "Partner" here is an organization. */
const masculine =
  /\b(?:Teilnehmer|Nutzer|Benutzer|Anwender|Mitarbeiter|Ansprechpartner|Kollegen?|Koordinator(?:en)?|Besitzer|Anbieter|Empfänger|Absender|Lieferant(?:en)?|Interessenten?|Fremder|jeder|keiner)\b/u

const awkward = ['Ökohof', 'Asztalos', 'Őrség Kft.', '<b>', 'x'.repeat(120), '„Heu“', '']

type Told = { readonly key: string; readonly locale: Locale; readonly form: string; readonly said: unknown }

/** Every sentence in every language and form, each once. */
const toldBy = (words: { readonly [L in Locale]: Readonly<Record<string, unknown>> }): readonly Told[] =>
  locales.flatMap((locale) =>
    Object.entries(words[locale]).flatMap(([key, said]) => {
      const forms = typeof said === 'object' && said !== null && !Array.isArray(said) ? said : { '': said }
      return Object.entries(forms).map(([form, one]) => ({ key, locale, form, said: one }))
    }),
  )

/** A sentence filled with the same awkward value wherever it asks for one. */
const filled = (said: unknown, value: string, n: number): string => {
  if (typeof said !== 'function') return plain(said as Parameters<typeof plain>[0])
  const about = new Proxy({}, { get: (_, key) => (['n', 'more', 'limit'].includes(String(key)) ? n : value) })
  return plain(said(about))
}

const group = (name: string) => name.split(' ')[0] ?? name

/** What every command must keep to, on every platform, in every language. */
export const commandContract = (commands: readonly Command[]): void => {
  test('no two commands begin alike in any language', () => {
    const begins = commands.flatMap(({ name, words }) => {
      const own = locales.flatMap((l) => [
        words[l].name,
        ...(words[l].typed ?? []),
        ...(words[l].alone ?? []),
      ])
      return [...new Set([name, ...own].map(fold))].map((beginning) => ({ beginning, name }))
    })
    const twice = Map.groupBy(begins, ({ beginning }) => beginning)
    expect([...twice].filter(([, of]) => of.length > 1).map(([beginning]) => beginning)).toEqual([])
  })

  test.each(locales)('commands of one group are of one group in %s, and no others', (locale) => {
    const groups = Map.groupBy(commands, ({ words }) => group(words.en.name))
    const firsts = [...groups.values()].map((members) => [
      ...new Set(members.map(({ words }) => group(words[locale].name))),
    ])
    for (const first of firsts) expect(first).toHaveLength(1)
    expect(new Set(firsts.flat()).size).toBe(firsts.length)
    // A command and a group of one name cannot stand beside each other.
    const alone = commands.filter(({ words }) => !words[locale].name.includes(' '))
    for (const { words } of alone)
      expect(commands.filter((other) => group(other.words[locale].name) === words[locale].name)).toHaveLength(
        1,
      )
  })

  describe.each(commands.map((command) => [command.name, command] as const))('%s', (name, command) => {
    test('is called by one or two words of a–z', () => {
      expect(name).toMatch(/^[a-z]+(?: [a-z]+)?$/)
      for (const { name: key } of command.fields) {
        expect(key).toMatch(/^[a-z]+$/i)
        expect(reservedKeys).not.toContain(key)
      }
    })

    test.each(locales)('keeps the limits in %s', (locale) => {
      const { name: called, title, summary, fields } = command.words[locale]
      const parts = called.split(' ')
      expect(parts.length).toBeLessThanOrEqual(2)
      for (const part of parts) expect(part).toMatch(discordName)
      expect(title).not.toBe('')
      expect(title.length).toBeLessThanOrEqual(24)
      expect(summary.length).toBeLessThanOrEqual(100)
      expect(Object.keys(fields)).toEqual(command.fields.map((field) => field.name))
      const labels = Object.values(fields).map((words) => (typeof words === 'string' ? words : words.label))
      for (const label of labels) expect(label.length).toBeLessThanOrEqual(45)
      expect(new Set(labels.map(fold)).size).toBe(labels.length)
      for (const words of Object.values(fields))
        for (const choice of typeof words === 'string' ? [] : Object.values(words.choices))
          expect(choice.length).toBeLessThanOrEqual(75)
    })

    test.each(locales)('is understood by its name in %s, in any case and without accents', (locale) => {
      const { name: called, typed = [], alone = [] } = command.words[locale]
      const understood = { command: name, input: {} }
      const whole = typed.filter((text) => !text.includes(anyField))
      for (const text of [called, called.toUpperCase(), fold(called), ...whole]) {
        const { call } = readText(commands, text)
        // What hears everything hears its own name as the question.
        expect(call).toEqual(command.otherwise ? { command: name, input: { question: text } } : understood)
      }
      for (const text of alone) expect(readText(commands, `${text}!`).call).toEqual(understood)
    })

    test('a written call of it is read as it was written', () => {
      const keys = [...command.fields.map((field) => field.name), ...reservedKeys]
      const call = { command: name, input: Object.fromEntries(keys.map((key) => [key, `${key} ä&=?+%`])) }
      expect(readText(commands, writeCall(call))).toEqual({ call })
      const { unplaced } = readText(commands, `${writeCall(call)}&role=admin`)
      expect(unplaced).toBe('role=admin')
    })

    test('asks at most five things at once', async () => {
      const { bot, call, store } = await openBot(hay)
      for (const who of ['anna', 'bence', 'kora', 'zoe']) {
        const received = await bot.receive(call(who, name))
        if (received.kind === 'work') continue
        const { title, fields } = received.form
        expect(title.length).toBeLessThanOrEqual(24)
        expect(fields.length).toBeGreaterThanOrEqual(1)
        expect(fields.length).toBeLessThanOrEqual(5)
        for (const { label, choices } of fields) {
          expect(label.length).toBeLessThanOrEqual(45)
          expect(choices.length).toBeLessThanOrEqual(25)
        }
      }
      await store.close()
    })

    test('every sentence of it can be said of whatever people are called', () => {
      const words = { en: command.spoken.en, de: command.spoken.de, hu: command.spoken.hu }
      const keys = locales.map((locale) => Object.keys(words[locale]).toSorted())
      expect(keys[1]).toEqual(keys[0])
      expect(keys[2]).toEqual(keys[0])
      for (const { said } of toldBy(words))
        for (const n of [0, 1, 2, 5])
          for (const value of awkward) {
            const text = filled(said, value, n)
            expect(text).not.toBe('')
            expect(text).not.toMatch(/undefined|\[object|NaN|function/)
          }
    })
  })

  const everything = commands.flatMap(({ name, words, spoken }) => [
    ...toldBy({ en: spoken.en, de: spoken.de, hu: spoken.hu }).map((told) => ({ ...told, name })),
    ...locales.flatMap((locale) => {
      const { fields, title, summary, typed = [], alone = [], name: called } = words[locale]
      const labels = Object.values(fields).flatMap((label) =>
        typeof label === 'string' ? [label] : [label.label, ...Object.values(label.choices)],
      )
      return [called, title, summary, ...labels, ...typed, ...alone].map((said) => ({
        name,
        key: 'words',
        locale,
        form: '',
        said,
      }))
    }),
  ])
  const core = [sentences, refusals, problems].flatMap((words) =>
    toldBy(words).map((told) => ({ ...told, name: 'core' })),
  )
  const texts = [...everything, ...core].map(({ said, ...rest }) => ({
    ...rest,
    text: filled(said, 'Heu', 2),
  }))

  test('nothing that is said uses a word that is kept out', () => {
    expect(texts.filter(({ text }) => kept.test(text))).toEqual([])
  })

  test('German says neither men for people nor stars', () => {
    const german = texts.filter(({ locale }) => locale === 'de')
    expect(german.filter(({ text }) => starred.test(text))).toEqual([])
    expect(german.filter(({ text }) => masculine.test(text))).toEqual([])
  })

  test('who is addressed formally is never addressed familiarly, and the other way round', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      sie: /\b(?:du|dich|dir|dein\w*|euch|euer|eure\w*)\b/i,
      du: /\bIhnen\b|\bIhre?[mnrs]?\b|(?<!^)(?<![.!?:] )\bSie\b/,
      on: /\b(?:te|téged|neked|ti|nektek)\b/i,
      te: /\bÖn\p{L}*/u,
    }
    expect(texts.filter(({ form, text }) => wrong[form]?.test(text))).toEqual([])
  })

  test('what addresses somebody in German does so in both forms', () => {
    const addressing = /\b(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?\w*|[Ee]uch|[Ee]ure?\w*)\b/
    const plainly = texts.filter(({ locale, form, key }) => locale === 'de' && form === '' && key !== 'words')
    expect(plainly.filter(({ text }) => addressing.test(text))).toEqual([])
  })

  test('quotes are those of the language', () => {
    const foreign: { readonly [L in Locale]: RegExp } = { en: /[„”](?=\p{L})/u, de: /"|”/, hu: /"|“/ }
    expect(texts.filter(({ locale, text }) => foreign[locale].test(text))).toEqual([])
  })

  const judge = (button: Button) => {
    const written = writeCall(button.call)
    expect(readCall(written)).toEqual(button.call)
    expect(written.length).toBeLessThanOrEqual(100)
    const command = commands.find(({ name }) => name === button.call.command)
    expect(command?.name).toBe(button.call.command)
    const declared = command?.fields ?? []
    for (const key of Object.keys(button.call.input)) {
      expect([...reservedKeys, ...declared.map(({ name }) => name)]).toContain(key)
      expect(declared.filter(isProse).map(({ name }) => name)).not.toContain(key)
    }
    expect(button.label).not.toBe('')
    expect(button.label.length).toBeLessThanOrEqual(80)
  }
  const buttonsOf = (card: Card) => [...numbered(card), ...(card.buttons ?? [])]

  test.each(commands.map(({ name }) => name))('every button of %s, and of what it leads to', async (name) => {
    const seen = new Set<string>()
    const visit = async (
      who: string,
      begin: { command: string; input: Readonly<Record<string, string>> },
    ) => {
      // Each path has a village of its own, so that what one button ends the next still finds.
      const { store, does, says, deliverDue, delivered } = await openBot(hay)
      const first = await does(who, begin.command, begin.input)
      await says('bence', 'wer liefert Hubschrauber?')
      await deliverDue()
      const cards = [first?.card, ...delivered.map(({ card }) => card)].filter((card) => card !== undefined)
      for (const card of cards) {
        for (const button of buttonsOf(card)) {
          judge(button)
          const key = `${button.call.command}/${Object.keys(button.call.input).join()}`
          if (seen.has(key)) continue
          seen.add(key)
          const next = await does(who, button.call.command, button.call.input)
          expect(next?.text).toBeDefined()
          for (const further of next ? buttonsOf(next.card) : []) judge(further)
        }
        expect(toText(card)).not.toMatch(/undefined|\[object/)
      }
      await store.close()
    }
    const fields = commands.find((command) => command.name === name)?.fields ?? []
    for (const who of ['anna', 'bence', 'kora', 'zoe'])
      for (const input of [{}, givenFor(name, fields), { ...givenFor(name, fields), for: 'asztalos' }])
        await visit(who, { command: name, input })
  })
}
