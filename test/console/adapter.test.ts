import { createConsole, type Shown } from '../../adapters/console/index.ts'
import { noPaint, render } from '../../adapters/console/render.ts'
import { numbered } from '../../src/card.ts'
import { adapterContract } from '../contracts/adapter.ts'

adapterContract('console', () => {
  const log: Shown[] = []
  const adapter = createConsole('contract', (shown) => log.push(shown))
  const person = 'console:anna'
  return {
    adapter,
    person,
    vanished: 'console:gone',
    shown: () => log.map(({ card }) => render(card, noPaint, true)).join('\n'),
    async press(label) {
      const call = log.flatMap(({ card }) => numbered(card)).find((one) => one.label === label)?.call
      if (call) await adapter.press({ account: person, place: person }, call)
    },
  }
}, [
  {
    reason: 'nobody hears what is printed',
    tests: ['the bot ignores what it said itself'],
  },
  {
    reason: 'a key is pressed once',
    tests: ['a press that is told twice is one invocation'],
  },
  {
    reason: 'a screen has no limits',
    tests: [
      'a long card is not begun again after "later"',
      'a limit before the first part says when to come again',
    ],
  },
  {
    reason: 'everybody sits at the one keyboard',
    tests: ['a vanished place is undeliverable'],
  },
])
