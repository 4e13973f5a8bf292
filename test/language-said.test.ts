import { beforeEach, expect, test } from 'vitest'
import { humans } from '../src/domain/account.ts'
import { people } from '../src/domain/person.ts'
import { openBot } from './calling.ts'

let wendland: Awaited<ReturnType<typeof openBot>>
beforeEach(async () => {
  wendland = await openBot()
})
const read = async (who: string, text: string) => (await wendland.says(who, text))?.text ?? ''
const languageOf = async (id: string) => (await wendland.store.get(humans, id))?.value.language

test.each([
  ['in English please', 'en', 'From now on in English.', 'profile', 'This is your profile'],
  ['auf Deutsch bitte', 'de', 'Ab jetzt auf Deutsch.', 'profile', 'So sind Sie hier eingetragen'],
  ['magyarul kérem', 'hu', 'Mostantól magyarul.', 'profile', 'Így szerepel itt'],
  ['profil sprache ungarisch', 'hu', 'Mostantól magyarul.', 'profile', 'Így szerepel itt'],
])('%s: from then on everything is said so', async (text, locale, told, next, answer) => {
  expect(await read('bence', text)).toContain(told)
  expect(await languageOf('bence')).toBe(locale)
  expect(await read('bence', next)).toContain(answer)
})

test('another language is one tap away', async () => {
  const shown = await wendland.says('bence', 'magyarul')
  expect(shown?.card.buttons?.map(({ label }) => label)).toEqual(['In English', 'Auf Deutsch'])
  expect(shown?.text).toContain('auf Deutsch bitte')
  expect(await read('bence', '2')).toContain('Ab jetzt auf Deutsch.')
  expect(await languageOf('bence')).toBe('de')
})

test('it is heard in the middle of a draft, too, and is no value of it', async () => {
  await read('bence', 'biete')
  expect(await read('bence', 'in English please')).toContain('From now on in English.')
})

test('whoever stands outside is told so in the language they asked for', async () => {
  expect(await read('zoe', 'magyarul kérem')).toMatch(/[áéőű]/)
  expect(await read('zoe', 'in English please')).not.toMatch(/[äöüáéőű]/)
})

test.each(['meine Daten nur auf Console zeigen', 'csak console-on jelenjenek meg az adataim'])(
  '%s is set at once',
  async (text) => {
    expect(await read('bence', text)).toMatch(/(?:Gezeigt auf|Itt jelenik meg): console/)
    expect((await wendland.store.get(people, 'bence'))?.value.platforms).toEqual(['console'])
  },
)
