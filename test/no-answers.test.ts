import { describe, expect, test } from 'vitest'
import { stamp } from '../src/clock.ts'
import { people } from '../src/domain/person.ts'
import { drafts } from '../src/draft.ts'
import { drop, findAll, replace } from '../src/store.ts'
import { locales } from '../src/words.ts'
import { lists } from './said/lists.ts'
import { noAnswers } from './said/no-answers.ts'
import { welcomed } from './zoe-welcomed.ts'

const joining = { de: 'beitreten', en: 'join', hu: 'csatlakoznék' } as const
const begun = { de: 'vorstellen', en: 'welcome', hu: 'bemutatkozás' } as const
const firstQuestion = /^(?:Wir können besonders gut|We are good at|Amihez igazán értünk)/
const shown =
  /^(?:Stimmt das so\?|Is this right\?|Így jó lesz\?)\n(?:Wir können besonders gut|We are good at|Amihez igazán értünk): /

const asked = async (locale: (typeof locales)[number]) => {
  const opened = await welcomed({ locale, asks: `${joining[locale]} Windmühle, Zoe Zander` })
  const { store, clock, types } = opened
  const phone = async () =>
    (await findAll(store, people)).find(({ value }) => value.name === 'Zoe Zander')?.value.phone
  /** Two ways in which the question is open: that of the welcome, as though nothing had been shown since, and asked alone. */
  const asks = {
    'in the welcome': async () => {
      clock.turn(1)
      const mine = await findAll(store, drafts, { where: { by: 'console:zoe' } })
      const kept = mine.find(({ value }) => value.lasting && value.asked === 'skills')
      const until = stamp(clock().add({ hours: 24 }))
      await store.commit([
        ...mine.filter((one) => one !== kept).map(drop),
        ...(kept ? [replace(kept, { ...kept.value, until })] : []),
      ])
      return kept !== undefined
    },
    'by itself': async () => firstQuestion.test(await types(begun[locale])),
  }
  return { ...opened, asks, phone }
}
const ways = ['in the welcome', 'by itself'] as const

describe.each(locales)('what is typed after the welcome (%s)', (locale) => {
  test('there are enough of either', () => {
    expect(noAnswers[locale].length).toBeGreaterThanOrEqual(40)
    expect(lists[locale].length).toBeGreaterThanOrEqual(40)
  })

  test.each(ways)(
    'asked %s, nothing that is no answer is published unasked',
    async (way) => {
      const { asks, types, expertise, phone } = await asked(locale)
      const published: string[] = []
      for (const text of noAnswers[locale]) {
        expect(await asks[way]()).toBe(true)
        await types(text)
        if ((await expertise()) !== undefined) published.push(text)
      }
      expect(published).toEqual([])
      expect(await phone()).toBeUndefined()
    },
    120_000,
  )

  test.each(ways)(
    'asked %s, every list is shown as an answer',
    async (way) => {
      const { asks, types } = await asked(locale)
      const others: string[] = []
      for (const text of lists[locale]) {
        expect(await asks[way]()).toBe(true)
        if (!shown.test(await types(text))) others.push(text)
      }
      expect(others).toEqual([])
    },
    120_000,
  )
})
