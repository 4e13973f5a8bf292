import { describe, expect, test } from 'vitest'
import { writeCall } from '../src/card.ts'
import { listings } from '../src/domain/listing.ts'
import { openBot } from './calling.ts'
import { hay } from './given.ts'
import { neighbours } from './neighbours.ts'

const hostile =
  "<!channel> @everyone <b> ](javascript:alert(1)) %00 \u0024{x} {{y}} '; drop table listing; --"

describe('what nobody should type', () => {
  test('ends in a clear sentence, and nothing is lost', async () => {
    const { store, says } = await openBot(hay)
    await store.commit(await neighbours(store))
    const clear: readonly (readonly [string, string])[] = [
      ['zeige WL-9ZZZ99', 'Das kenne ich hier nicht: WL-9ZZZ99. Vielleicht ein Tippfehler?'],
      ['zeige 9ZZZ99', 'Das kenne ich hier nicht: 9ZZZ99. Vielleicht ein Tippfehler?'],
      ['zeige die blaue Blume', 'Das kenne ich hier nicht: die blaue Blume. Vielleicht ein Tippfehler?'],
      ['zeige NB-2A2A2A', '„Eintrag zeigen“ ist den Partnern des Netzwerks vorbehalten.'],
      [
        'zurückziehen WL-4FC7KQ',
        'Das sehen und ändern nur die Leute dieses Partners und die Koordination: Heu',
      ],
      [
        'accept?response=WL-4FC7KQ:fahre&contact=mine',
        'Das sehen und ändern nur die Leute dieses Partners und die Koordination',
      ],
      ['accept?response=x&contact=mine', 'Diese Antwort gibt es so nicht mehr.'],
      ['offer add?draft=Q7M2KWTB', 'Das ist schon erledigt oder hat länger als einen Tag gewartet.'],
      ['antworten WL-4FC7KQ beitrag:5', 'Welchen Kontakt dürfen wir weitergeben?'],
      ['abbrechen', 'Gut, es bleibt alles, wie es war.'],
      ['biete Rad bis:1.1.2020', 'Bis'],
      ['abbrechen', 'Gut, es bleibt alles, wie es war.'],
      ['biete xx', 'Was'],
      ['abbrechen', 'Gut, es bleibt alles, wie es war.'],
      ['tanze Samba', 'Für „tanze Samba“ habe ich im Netzwerk niemanden gefunden.'],
    ]
    for (const [text, answer] of clear) expect((await says('bence', text))?.text).toContain(answer)
    const own = await store.find(listings, { where: { network: 'WL' } })
    const stand = own.filter(({ value }) => value.removed === undefined)
    expect(stand.map(({ value }) => value.state)).toEqual(['open'])
  })

  test('a past day and a title too short are asked again, with what was said kept', async () => {
    const { says } = await openBot()
    const past = await says('anna', 'biete Rotes Rad bis:1.1.2020')
    expect(past?.text).toContain('Bitte nennen Sie einen Tag, der noch kommt')
    const right = await says('anna', '31.12.2026')
    expect(right?.text).toMatch(/Stimmt das so\?\nWas: Rotes Rad\nBis: 31\. Dezember 2026/)
    const short = await says('bence', 'biete xx')
    expect(short?.text).toContain('Bitte mindestens 3 Zeichen.')
    expect((await says('bence', 'Xylophon'))?.text).toContain('Was: Xylophon')
  })

  test('hostile words are published as they are', async () => {
    const { store, says } = await openBot()
    expect((await says('anna', `biete ${hostile}`))?.text).toContain(hostile)
    const published = await says('anna', 'ja')
    expect(published?.text).toContain(hostile)
    expect((await store.find(listings))[0]?.value.title).toBe(hostile)
    for (const { call } of published?.card.buttons ?? []) expect(writeCall(call)).not.toContain('javascript')
  })

  test.each([
    ['10,000 characters', 'Heu '.repeat(2500)],
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['100,000 characters', 'biete Heu '.repeat(10_000)],
    ['10,000 colons', ':'.repeat(10_000)],
    ['10,000 keys', 'bis:1 '.repeat(1700)],
    ['10,000 quotes', 'biete x:"'.repeat(1100)],
    ['10,000 digits', '9'.repeat(10_000)],
    ['10,000 line breaks', `biete Heu${'\n'.repeat(10_000)}Ende`],
    ['control characters', 'biete\u0000 He\u0007u\u001b[31m \u202Erot\u2066'],
    ['half a character', 'biete Heu \ud83d'],
    ['nothing but spaces', '   \n\t '],
    ['hostile words', hostile],
    ['a broken call', 'offer add?%%%=%'],
    ['prototypes', 'offer add?__proto__=x&constructor=y&toString=z'],
    ['a prototype as a key', 'biete Heu constructor:x __proto__:y'],
  ])('%s: answered within a second, in readable text', async (_, text) => {
    const { says } = await openBot(hay)
    const started = performance.now()
    const shown = await says('anna', text)
    expect(performance.now() - started).toBeLessThan(1000)
    expect(shown?.text.split('\n')[0]).not.toBe('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not arrive
    expect(shown?.text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/)
    expect(shown?.text.isWellFormed()).toBe(true)
    expect(shown?.text).not.toMatch(/undefined|\[object| at .*\.ts/)
  })
})
