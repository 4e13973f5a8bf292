import { expect, test } from 'vitest'
import type { Described } from '../src/command.ts'
import { examples, onlyButtons } from '../src/help/examples/examples.ts'
import { guessLocale } from '../src/search/guess-locale.ts'
import { readText } from '../src/text/read-text.ts'
import { locales } from '../src/words.ts'
import { openBot } from './calling.ts'
import { commands } from './world.ts'

/** Whoever would say it says it: a coordinator what is theirs, whoever waits at the door what is of that. */
const standsFor = ({ name, access }: Described) => {
  if (name === 'join withdraw') return 'outside'
  return access === 'coordinator' || access === 'whole' ? 'coordinating' : 'inside'
}

const all = commands.flatMap((command) =>
  locales.flatMap((locale) =>
    (examples[locale][command.name] ?? []).map((text) => ({ command, locale, text })),
  ),
)

test('every command has its examples in every language, or says why only buttons call it', () => {
  const names = commands.map(({ name }) => name)
  for (const locale of locales)
    expect([...Object.keys(examples[locale]), ...Object.keys(onlyButtons)].toSorted()).toEqual(
      names.toSorted(),
    )
  for (const why of Object.values(onlyButtons)) expect(why).toMatch(/\w{3}/)
})

test.each(all)('$locale, $command.name: $text', ({ command, locale, text }) => {
  const heard = readText(commands, text, { stands: standsFor(command), regions: ['Wendland'] })
  // "Zusagen Biohof" may mean whoever wants to join; where nobody does, it is the answer that waits.
  expect([heard.call.command, heard.instead?.command]).toContain(command.name)
  expect(heard.unplaced).toBeUndefined()
  expect([undefined, locale]).toContain(heard.locale)
  expect(text.length).toBeLessThan(80)
})

test('the two of a command are different, and no example is written in another language', () => {
  for (const locale of locales) {
    for (const [name, [one, other]] of Object.entries(examples[locale])) expect(one, name).not.toBe(other)
    // Names and single words tell little; where a sentence tells a language, it is hardly ever another.
    const others = Object.values(examples[locale])
      .flat()
      .filter((text) => /\s\S+\s/.test(text) && ![undefined, locale].includes(guessLocale(text)))
    expect(others.length, others.join('\n')).toBeLessThan(12)
  }
})

test.each([
  ['anna', 'hilfe verlängern', 'wieder öffnen Bierbänke', 'listing renew'],
  ['anna', 'hilfe zu Angebot veröffentlichen', 'Wir haben noch 40 Bierbänke zu verleihen', 'offer add'],
  ['anna', 'hilfe eintrag verlängen', 'verlängern Heu', 'listing renew'],
  ['anna', 'Hilfe: vergiss mich', 'meine Daten löschen', 'forget me'],
  ['anna', 'help reopen', 'wieder öffnen Bierbänke', 'listing renew'],
  ['anna', 'hilfe Was liegt an', 'Was möchten Sie tun?', undefined],
  ['kora', 'hilfe Was liegt an', 'schreibtisch', 'desk'],
  ['kora', 'segítség meghívó', 'einladung Maria Korn', 'invitation'],
] as const)('%s: %s is one page with two sentences and its button', async (who, text, shows, command) => {
  const { says } = await openBot()
  const page = await says(who, text)
  expect(page?.text).toContain(shows)
  if (command === undefined) return
  const sentences = page?.card.blocks?.flatMap((block) => (block.kind === 'items' ? block.items : []))
  expect(sentences).toHaveLength(2)
  expect(page?.card.buttons?.map(({ call }) => call)).toEqual([{ command, input: {} }])
})

test.each([
  ['de', 'hilfe einträge', 'verlängern Heu', 'ändern, verlängern, wiederholen'],
  ['en', 'help listings', 'renew hay', 'change, renew, repeat'],
  ['hu', 'segítség hirdetések', 'megújítás Széna', 'módosítás, megújítás'],
] as const)(
  'an area says what it is about, what can be done there, and how (%s)',
  async (locale, text, example, about) => {
    const { does, says } = await openBot()
    await does('anna', 'profile', { language: locale })
    const page = (await says('anna', text))?.text
    expect(page).toContain(example)
    expect(page).toContain(about)
  },
)
