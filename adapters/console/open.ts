import { createInterface } from 'node:readline'
import type { Adapter } from '../../src/adapter.ts'
import type { Clock } from '../../src/clock.ts'
import type { Shell } from '../../src/shell-sentences.ts'
import type { Speaker } from '../../src/speak-as.ts'
import type { Store } from '../../src/store.ts'
import { createConsole, type Shown } from './index.ts'
import { createJsonTalk, deliveryLine } from './json.ts'
import { colours, noPaint } from './render.ts'
import { createTalk, type MovableClock } from './talk.ts'

const createClock = (): MovableClock => {
  let ahead = 0
  const now: Clock = () => Temporal.Now.instant().add({ milliseconds: ahead })
  return {
    now,
    forward(to) {
      const by = to.epochMilliseconds - now().epochMilliseconds
      if (by < 0) return false
      ahead += by
      return true
    },
  }
}

const painted = (terminal: boolean): boolean =>
  terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb' && process.stdout.isTTY

export interface ConsoleOptions {
  readonly store: Store
  readonly say: Shell
  /** Who speaks first. */
  readonly speaker: Speaker
  readonly json: boolean
  readonly terminal: boolean
}

/** The console at standard input and output: a terminal to talk at, lines of text, or lines of JSON. */
export const openConsole = ({ store, say, speaker, json, terminal }: ConsoleOptions) => {
  const clock = createClock()
  const started = Temporal.Now.instant().epochMilliseconds.toString(36)
  let show: (shown: Shown) => void = () => {}
  const adapter = createConsole(`console-${started}`, (shown) => show(shown))
  const lines = createInterface({
    input: process.stdin,
    output: terminal ? process.stdout : undefined,
    terminal,
  })

  /** Above what somebody is just typing. */
  const print = (text: string) => {
    if (terminal) process.stdout.write('\r\u001B[K')
    process.stdout.write(`${text}\n`)
    if (terminal) lines.prompt(true)
  }

  return {
    adapter: adapter satisfies Adapter,
    clock: clock.now,
    /** Until nobody says anything any more. */
    async run(deliverDue: () => Promise<void>): Promise<void> {
      const desk = { console: adapter, store, clock, say, deliverDue }
      if (json) {
        const talk = createJsonTalk(desk, speaker.address, print)
        show = (shown) => print(deliveryLine(shown))
        await deliverDue()
        for await (const line of lines) await talk.enter(line)
        return
      }
      const talk = createTalk(desk, speaker, painted(terminal) ? colours : noPaint, print)
      show = talk.shown
      const prompt = async () => {
        if (!terminal) return
        lines.setPrompt(`${await talk.prompt()}> `)
        lines.prompt()
      }
      if (terminal) print(talk.greeting())
      await deliverDue()
      await talk.settled()
      await prompt()
      for await (const line of lines) {
        if (!(await talk.enter(line))) break
        await prompt()
      }
      lines.close()
      await talk.settled()
    },
  }
}
