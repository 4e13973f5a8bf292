import { expect } from 'vitest'
import { joins } from '../src/domain/join.ts'
import { organizations } from '../src/domain/organization.ts'
import { type Change, findAll, type Store } from '../src/store.ts'
import type { Locale } from '../src/words.ts'
import { openBot } from './calling.ts'

/** What a partner can do, as it stands by now. */
export const expertise = async (store: Store, name = 'Windmühle') =>
  (await store.find(organizations, { where: { name } }))[0]?.value.expertise

/** Zoe has come in for a mill that she brings along, and has just been welcomed. Without a locale her words tell it. */
export const welcomed = async ({
  locale,
  asks = 'beitreten Windmühle, Zoe Zander',
  changes = [],
}: {
  readonly locale?: Locale
  /** What is in the network besides. */
  readonly changes?: readonly Change[]
  /** What she says at the door. */
  readonly asks?: string
} = {}) => {
  const opened = await openBot(changes)
  const { says, does, store, clock, deliverDue, delivered } = opened
  const speaking = locale && { locale }
  await says('zoe', asks, { ...speaking })
  const [join] = await findAll(store, joins)
  await does('kora', 'join approve', { join: join?.id ?? '' })
  clock.turn(5)
  await deliverDue()
  const welcome = delivered.find(({ to, card }) => to === 'console:zoe' && card.asks?.field === 'skills')
  expect(welcome).toBeDefined()
  const types = async (text: string) => {
    clock.turn(5)
    return (await says('zoe', text, { ...speaking }))?.text ?? ''
  }
  return {
    ...opened,
    card: welcome?.card,
    types,
    /** Types what is shown once more, and presses the yes. */
    async answers(text: string) {
      expect(await types(text)).toMatch(/^(?:Stimmt das so|Is this right|Így jó lesz)\?/)
      return types('1')
    },
    expertise: () => expertise(store),
  }
}
