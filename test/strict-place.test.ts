import { adapterContract } from './contracts/adapter.ts'
import { createStrictPlace } from './strict-place.ts'
import { testClock } from './world.ts'

adapterContract('strict place', () => {
  const { adapter, platform, press } = createStrictPlace(testClock())
  const [person, vanished] = ['strict:anna', 'strict:gone']
  platform.vanished.add(vanished)
  const buttons = () => platform.log.flatMap((message) => message.buttons)
  return {
    adapter,
    person,
    vanished,
    shown: () =>
      platform.log
        .map(({ text, buttons }) => [text, ...buttons.map(({ label }) => label)].join('\n'))
        .join('\n'),
    async press(label) {
      const button = buttons().find((drawn) => drawn.label === label)
      if (button) await press(person, button)
    },
    // Every third message to a place is too many.
    limit(nth) {
      for (let i = nth; i < 3; i += 1) platform.post(person, 'davor', [])
    },
  }
}, [
  {
    reason: 'messages in memory come from nobody but the people of the story',
    tests: ['the bot ignores what it said itself'],
  },
  {
    reason: 'a press gets no second telling here, every text does',
    tests: ['a press that is told twice is one invocation'],
  },
])
