import { expect, test } from 'vitest'
import { people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { findAll, replace } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

const hay = 'WL-2B3456'

/** Bence hides phone and mail; his joinery has a phone of its own. */
const opened = async () => {
  const bot = await openBot([listed(hay, 'okohof', { title: 'Heu' })])
  const { store, clock, deliverDue, delivered } = bot
  const person = (await store.get(people, 'bence')) ?? expect.fail('nobody')
  const shows = { phone: 'nobody', mail: 'nobody' } as const
  await store.commit([
    replace(person, { ...person.value, phone: '05841 77', mail: 'bence@privat.example', shows }),
  ])
  return {
    ...bot,
    shows: async () => (await store.get(people, 'bence'))?.value.shows,
    async sees(who: string) {
      clock.turn(10)
      await deliverDue()
      return standingAt(delivered, who)
    },
  }
}

test('whoever hides everything and gives their own is asked first whether partners in touch may see it', async () => {
  const { says, store, shows, sees } = await opened()
  await says('bence', `antworten ${hay}`)
  const asked = await says('bence', 'mein persönlicher')
  expect(asked?.text).toContain('Verborgen: allen Partnern in Kontakt zeigen?')
  expect(await findAll(store, responses)).toEqual([])
  const sent = await says('bence', 'ja, zeigen')
  expect(sent?.text).toContain('05841 77')
  expect(await shows()).toEqual({ phone: 'touch', mail: 'touch' })
  expect(await sees('anna')).toContain('05841 77')
})

test('the general one goes without a question, and nothing of one’s own', async () => {
  const { does, shows, sees } = await opened()
  expect((await does('bence', 'respond', { listing: hay, contact: 'partner' }))?.text).toContain('unterwegs')
  expect(await sees('anna')).not.toContain('05841 77')
  expect(await shows()).toEqual({ phone: 'nobody', mail: 'nobody' })
})

test('a call that says “mine” at once is asked as well', async () => {
  const { does, store } = await opened()
  const asked = await does('bence', 'respond', { listing: hay, contact: 'mine' })
  expect(asked?.text).not.toContain('unterwegs')
  expect(await findAll(store, responses)).toEqual([])
})
