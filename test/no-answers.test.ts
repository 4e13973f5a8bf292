import { describe, expect, test } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { people } from '../src/domain/person.ts'
import { findAll } from '../src/store.ts'
import { locales } from '../src/words.ts'
import { openBot } from './calling.ts'
import { lists } from './said/lists.ts'
import { noAnswers } from './said/no-answers.ts'

const joining = { de: 'beitreten', en: 'join', hu: 'csatlakoznék' } as const

const welcomed = async (locale: (typeof locales)[number]) => {
  const talk = await openBot()
  const { says, does, store, clock, deliverDue } = talk
  await says('zoe', `${joining[locale]} Windmühle, Zoe Zander`)
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  clock.turn(5)
  await deliverDue()
  const mill = async () =>
    (await findAll(store, organizations)).find(({ value }) => value.name === 'Windmühle')?.value
  const types = async (text: string, more = {}) => {
    clock.turn(1)
    return (await says('zoe', text, { locale, ...more }))?.text ?? ''
  }
  return { ...talk, types, mill, expertise: async () => (await mill())?.expertise }
}

const second = /Wir suchen \(oder: nichts\)|We are looking for \(or: nothing\)|Amit keresünk \(vagy: semmi\)/

describe.each(locales)('what is typed after the welcome (%s)', (locale) => {
  test('there are enough of either', () => {
    expect(noAnswers[locale].length).toBeGreaterThanOrEqual(40)
    expect(lists[locale].length).toBeGreaterThanOrEqual(40)
  })

  test('nothing that is no answer is published unasked', { timeout: 120_000 }, async () => {
    const { says, does, clock, expertise, mill, store } = await welcomed(locale)
    const published: string[] = []
    for (const text of noAnswers[locale]) {
      // Asked by the button, whatever has been shown before.
      await does('zoe', 'welcome', { for: (await mill())?.id ?? '' })
      clock.turn(1)
      const shown = (await says('zoe', text, { locale }))?.text ?? ''
      if (second.test(shown) && !/^(?:Noch offen|Still open|Még nyitva)/m.test(shown)) published.push(text)
      if ((await expertise()) !== undefined) published.push(text)
    }
    expect(published).toEqual([])
    const zoe = (await findAll(store, people)).find(({ value }) => value.name === 'Zoe Zander')
    expect(zoe?.value.phone).not.toBe('0176 555123')
  })

  test('how many lists go through in one step', { timeout: 120_000 }, async () => {
    const asked: string[] = []
    const { does, says, clock, mill } = await welcomed(locale)
    for (const text of lists[locale]) {
      await does('zoe', 'welcome', { for: (await mill())?.id ?? '' })
      clock.turn(1)
      const shown = (await says('zoe', text, { locale }))?.text ?? ''
      if (!second.test(shown)) asked.push(text)
    }
    expect(asked).toMatchSnapshot()
  })
})
