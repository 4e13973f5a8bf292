import { describe, expect, test } from 'vitest'
import { openBot } from './calling.ts'
import { welcomed } from './zoe-welcomed.ts'

describe.each([
  {
    locale: 'de',
    asks: 'beitreten Windmühle, Zoe Zander',
    yes: ['ja', 'ok', 'ja, gern'],
    idle: ['äh weiß nich', 'keine Ahnung', 'danke, später'],
    wait: 'Lassen Sie sich Zeit',
    list: 'Brennholz, Hackschnitzel, Zaunpfähle',
    shown: 'Stimmt das so?',
  },
  {
    locale: 'en',
    asks: 'join Windmühle, Zoe Zander',
    yes: ['yes', 'ok', 'sure'],
    idle: ['not sure', 'Hi, sorry for the delay, just arrived', 'thanks, later'],
    wait: 'time',
    list: 'firewood, wood chips, fence posts',
    shown: 'Is this right?',
  },
  {
    locale: 'hu',
    asks: 'csatlakoznék Windmühle, Zoe Zander',
    yes: ['igen', 'ok', 'rendben'],
    idle: ['hát nem tudom', 'fogalmam sincs', 'köszi, később'],
    wait: '',
    list: 'tűzifa, faapríték, kerítésoszlop',
    shown: 'Így jó lesz?',
  },
] as const)('in $locale', ({ locale, asks, yes, idle, wait, list, shown }) => {
  test.each(yes)('%s: no answer to what the welcome asks in words', async (said) => {
    const { types, expertise } = await welcomed({ asks, locale })
    expect(await types(said)).not.toMatch(/Wir können besonders gut|We are good at|Amihez igazán értünk/)
    expect(await expertise()).toBeUndefined()
    expect(await types(list)).toContain(shown)
  })

  test.each(idle)('%s: the question waits', async (said) => {
    const { types, expertise } = await welcomed({ asks, locale })
    expect(await types(said)).toContain(wait)
    expect(await expertise()).toBeUndefined()
    expect(await types(list)).toContain(shown)
  })
})

test.each([
  ['wer ist noch nicht im Chat?', 'Noch nicht im Chat'],
  ['who is not in the chat yet?', 'Emil Ente'],
  ['ki nincs még a csevegésben?', 'Emil Ente'],
  ['zeig alle beitrittsanfragen', 'Zoe Zander'],
  ['show all join requests', 'Zoe Zander'],
  ['mutasd az összes csatlakozási kérelmet', 'Zoe Zander'],
  ['let Zoe Zander in', 'gehört jetzt dazu'],
])('%s', async (text, line) => {
  const { says } = await openBot()
  await says('zoe', 'beitreten Windmühle, Zoe Zander')
  expect((await says('kora', text))?.text).toContain(line)
})
