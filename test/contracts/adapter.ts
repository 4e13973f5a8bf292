import { describe, expect, test } from 'vitest'
import { type Adapter, type Bot, Later, Undeliverable, type Work } from '../../src/adapter.ts'
import { type Call, type Card, readCall } from '../../src/card.ts'

interface Bench {
  readonly adapter: Adapter
  /** Somebody who can be reached, and a place that is gone. */
  readonly person: string
  readonly vanished: string
  /** Everything the person was shown, as it reads on the screen. */
  shown(): string
  /** Presses what was shown under this label. */
  press(label: string): Promise<void>
  /** What the bot itself said comes back from the platform as a message; absent where nothing ever does. */
  echo?(text: string): Promise<void>
  /** The platform's rate limit bites at the nth message from now on; absent where there is none. */
  limit?(nth: number): void
  /** The platform tells the same press once more; absent where it cannot. */
  pressTwice?(label: string): Promise<void>
}

const card: Card = {
  title: ['Rotes Rad ', { strong: 'neu' }],
  blocks: [
    {
      kind: 'text',
      line: [
        'Von ',
        { strong: 'Ökohof' },
        ' ',
        { link: 'https://example.org/?a=1&b=2', label: 'Bild' },
        ' ',
        { when: '2026-09-01T08:00:00Z', text: '1. September 2026 um 10:00' },
        ' ',
        { person: 'elsewhere:somebody', name: 'Anna Amsel' },
      ],
    },
    {
      kind: 'facts',
      facts: [
        ['Bis', '31. Dezember 2026'],
        ['Ort', ['Lüchow, ', { strong: 'Bahnhof' }]],
      ],
    },
    {
      kind: 'items',
      items: [
        {
          line: 'Ein Schloss',
          button: { label: 'Nehmen', call: { command: 'take', input: { listing: 'WL-2A2A2A' } } },
        },
        { line: 'Eine Klingel' },
      ],
    },
  ],
  buttons: [
    { label: 'Zeigen', call: { command: 'listing show', input: { listing: 'WL-4FC7KQ', note: 'ä&=?+%' } } },
    { label: 'Bitten', call: { command: 'ask', input: {} }, tone: 'primary' },
  ],
}
const facts = [
  ...['Rotes Rad', 'neu', 'Von', 'Ökohof', 'Bild', 'Anna Amsel', 'Bis', '31. Dezember 2026', 'Ort', 'Lüchow'],
  ...['Bahnhof', 'Ein Schloss', 'Eine Klingel', 'Nehmen', 'Zeigen', 'Bitten', 'example.org'],
]
const hostile = [
  '<!channel> <!here|x> @everyone @here <@U1> <@&1> @room',
  '<b>fett</b> [x](javascript:alert) ](https://example.org) *_~`|',
  '&lt;b&gt; &amp; \\* https://example.org/a_b_c',
]

const recordingBot = () => {
  const calls: (Call | undefined)[] = []
  const ids: string[] = []
  const work: Work = {
    kind: 'work',
    aloud: false,
    changes: true,
    keep: async () => {},
    answer: async () => {},
  }
  const bot: Bot = {
    commands: [],
    hear: async ({ id, text }) => {
      ids.push(id)
      calls.push(readCall(text) ?? { command: 'heard', input: { text } })
      return work
    },
    receive: async ({ id, command, input }) => {
      ids.push(id)
      calls.push({ command, input })
      return work
    },
    gone: async () => {},
    suggest: async () => [],
    picture: async () => undefined,
  }
  return { bot, calls, ids }
}

interface Skip {
  readonly reason: string
  readonly tests: readonly string[]
}

const say = (to: string, said: Card) => ({ kind: 'say', to, card: said }) as const
const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** What every platform must do. A deviation needs a written reason. */
export const adapterContract = (name: string, create: () => Bench, skip: readonly Skip[] = []): void => {
  const law = (
    called: string,
    check: (bench: Bench, heard: Pick<ReturnType<typeof recordingBot>, 'calls' | 'ids'>) => Promise<void>,
  ) => {
    // What a platform cannot do it has no bench for: there is no test of it, and the reason stands in the list.
    if (skip.some(({ tests }) => tests.includes(called))) return
    test(called, async () => {
      const bench = create()
      const { bot, ...heard } = recordingBot()
      await bench.adapter.start(bot)
      try {
        await check(bench, heard)
      } finally {
        await bench.adapter.stop()
      }
    })
  }
  const needs = <T>(part: T | undefined, what: string): T =>
    part ?? expect.fail(`the bench lacks ${what}, and no reason is given`)

  describe(`adapter: ${name}`, () => {
    law('addresses begin with its name', async ({ adapter, person, vanished }) => {
      expect(adapter.name).toMatch(/^[a-z]+$/)
      for (const address of [person, vanished]) expect(address.startsWith(`${adapter.name}:`)).toBe(true)
    })

    law('title, every fact and every button arrive', async ({ adapter, person, shown }) => {
      await adapter.deliver(say(person, card), 'd1')
      for (const text of facts) expect(shown()).toContain(text)
      expect(shown()).toMatch(/1\. September 2026 um 10:00|10:00/)
    })

    law('where a picture is gone, or none is shown, it says so', async ({ adapter, person, shown }) => {
      const card: Card = { title: 'Angebot: Heu', picture: { id: 'gone', else: 'Mit Bild' } }
      await adapter.deliver(say(person, card), 'd1')
      expect(shown()).toContain('Mit Bild')
    })

    law('the title is read first', async ({ adapter, person, shown }) => {
      await adapter.deliver(say(person, card), 'd1')
      const places = ['Rotes Rad', 'Ökohof', 'Bis', 'Ein Schloss'].map((text) => shown().indexOf(text))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    })

    law('a card that is nothing but a title arrives', async ({ adapter, person, shown }) => {
      await adapter.deliver(say(person, { title: 'Nur das' }), 'd1')
      expect(shown()).toContain('Nur das')
    })

    law('pressing gives exactly the call that was drawn', async ({ adapter, person, press }, { calls }) => {
      await adapter.deliver(say(person, card), 'd1')
      for (const label of ['Zeigen', 'Nehmen', 'Bitten']) await press(label)
      expect(calls).toEqual([
        card.buttons?.[0]?.call,
        { command: 'take', input: { listing: 'WL-2A2A2A' } },
        { command: 'ask', input: {} },
      ])
    })

    law('every press has an id of its own', async ({ adapter, person, press }, { ids }) => {
      await adapter.deliver(say(person, card), 'd1')
      await press('Zeigen')
      await press('Zeigen')
      expect(new Set(ids).size).toBe(2)
    })

    law('a press that is told twice is one invocation', async ({ adapter, person, pressTwice }, { ids }) => {
      await adapter.deliver(say(person, card), 'd1')
      await needs(pressTwice, 'pressTwice')('Zeigen')
      expect(new Set(ids).size).toBe(1)
    })

    law('hostile text stays text', async ({ adapter, person, shown }) => {
      const blocks: Card['blocks'] = hostile.flatMap((text) => [
        { kind: 'text', line: text },
        { kind: 'text', line: ['in: ', { strong: text }] },
        { kind: 'facts', facts: [['Titel', text]] },
      ])
      await adapter.deliver(say(person, { title: 'Fremde Worte', blocks }), 'd1')
      for (const text of hostile) expect(shown().split(text)).toHaveLength(4)
    })

    law('hostile labels stay labels', async ({ adapter, person, press, shown }, { calls }) => {
      const label = '@everyone [x](y)'
      const call = { command: 'ask', input: {} }
      await adapter.deliver(say(person, { title: 'Knopf', buttons: [{ label, call }] }), 'd1')
      expect(shown()).toContain(label)
      await press(label)
      expect(calls).toEqual([call])
    })

    law('long cards are split, never cut', async ({ adapter, person, shown }) => {
      const words = Array.from({ length: 2000 }, (_, i) => `w${i}`)
      const blocks: Card['blocks'] = [
        { kind: 'text', line: words.slice(0, 1000).join(' ') },
        { kind: 'items', items: words.slice(1000).map((line) => ({ line })) },
      ]
      await adapter.deliver(say(person, { title: 'Lang', blocks }), 'd1')
      expect(withoutSpaces(shown())).toContain(words.slice(0, 1000).join(''))
      for (const word of words.slice(1000)) expect(shown()).toMatch(new RegExp(`(?<!\\w)${word}(?!\\w)`))
    })

    law('a long word without spaces is not cut either', async ({ adapter, person, shown }) => {
      const word = 'Donaudampfschifffahrt'.repeat(400)
      await adapter.deliver(say(person, { title: 'Lang', blocks: [{ kind: 'text', line: word }] }), 'd1')
      expect(withoutSpaces(shown())).toContain(word)
    })

    law('a long card keeps all its buttons', async ({ adapter, person, press }, { calls }) => {
      const items = Array.from({ length: 20 }, (_, i) => ({
        line: `Eintrag ${i} `.repeat(20),
        button: { label: `Nimm ${i}.`, call: { command: 'take', input: { n: String(i) } } },
      }))
      await adapter.deliver(say(person, { title: 'Lang', blocks: [{ kind: 'items', items }] }), 'd1')
      for (const i of [0, 7, 19]) await press(`Nimm ${i}.`)
      expect(calls).toEqual(['0', '7', '19'].map((n) => ({ command: 'take', input: { n } })))
    })

    law('a long card is not begun again after "later"', async ({ adapter, person, shown, limit }) => {
      const lines = Array.from({ length: 60 }, (_, i) => ({
        kind: 'text' as const,
        line: `Absatz-${i}. `.repeat(8),
      }))
      const long = say(person, { title: 'Nur einmal', blocks: lines })
      needs(limit, 'limit')(2)
      await adapter.deliver(long, 'd1')
      expect(shown().split('Nur einmal')).toHaveLength(2)
      expect(shown().split('Absatz-59.')).toHaveLength(9)
    })

    law(
      'a limit before the first part says when to come again',
      async ({ adapter, person, shown, limit }) => {
        needs(limit, 'limit')(1)
        const later = await adapter.deliver(say(person, { title: 'Zu viel' }), 'd1').catch((error) => error)
        expect(later).toBeInstanceOf(Later)
        expect(shown()).not.toContain('Zu viel')
        expect(later.at).toBeInstanceOf(Temporal.Instant)
      },
    )

    law('a card that stands is drawn anew', async ({ adapter, person, shown }) => {
      const reference = await adapter.deliver(say(person, card), 'd1')
      const redrawn = { title: 'Zurückgezogen', blocks: [{ kind: 'text', line: 'Schade.' }] } as const
      await adapter.deliver({ kind: 'redraw', to: person, reference, card: redrawn }, 'd2')
      expect(shown()).toContain('Zurückgezogen')
      expect(shown()).toContain('Schade.')
    })

    law('a card that was drawn anew can be drawn anew', async ({ adapter, person, shown }) => {
      const first = await adapter.deliver(say(person, { title: 'Eins' }), 'd1')
      const redraw = (reference: string, title: string) =>
        adapter.deliver({ kind: 'redraw', to: person, reference, card: { title } }, title)
      await redraw(await redraw(first, 'Zwei'), 'Drei')
      expect(shown()).toContain('Drei')
    })

    law('the bot ignores what it said itself', async ({ adapter, person, echo }, { calls }) => {
      await adapter.deliver(say(person, { title: 'wer liefert Heu' }), 'd1')
      await needs(echo, 'echo')('wer liefert Heu')
      expect(calls).toEqual([])
    })

    law('a vanished place is undeliverable', async ({ adapter, vanished }) => {
      await expect(adapter.deliver(say(vanished, card), 'd1')).rejects.toBeInstanceOf(Undeliverable)
    })

    law('a card that is gone cannot be drawn anew', async ({ adapter, vanished }) => {
      const redraw = { kind: 'redraw', to: vanished, reference: 'no such message', card } as const
      await expect(adapter.deliver(redraw, 'd1')).rejects.toBeInstanceOf(Undeliverable)
    })
  })
}
