import { createInterface, type Interface } from 'node:readline'
import { setImmediate } from 'node:timers/promises'
import type { Adapter } from '../../src/adapter.ts'
import type { Clock } from '../../src/clock.ts'
import type { Shell } from '../../src/shell-sentences.ts'
import type { Store } from '../../src/store.ts'
import type { Locale } from '../../src/words.ts'
import { type Desk, type MovableClock, type Outgoing, settle } from './desk.ts'
import { createConsole, type Shown } from './index.ts'
import { createJsonTalk } from './json.ts'
import { colours, noPaint } from './render.ts'
import type { Speaker } from './speak-as.ts'
import { createTalk } from './talk.ts'

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

const isPainted = (terminal: boolean): boolean =>
  terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

export interface ConsoleOptions {
  readonly store: Store
  readonly say: Shell
  /** Who speaks first. */
  readonly speaker: Speaker
  /** The language of whoever has not written anything yet. */
  readonly language: Locale
  /** The language of whoever runs the program, and where the clock hangs (IANA). */
  readonly locale: Locale
  readonly zone: string
  /** The names of all commands. */
  readonly commands: readonly string[]
  readonly json: boolean
  /** Somebody sits there and types; otherwise lines come out of a pipe. */
  readonly terminal: boolean
}

/** The console at standard input and output: a terminal to talk at, lines of text, or lines of JSON. */
export const openConsole = ({
  store,
  say,
  speaker,
  language,
  locale,
  zone,
  commands,
  json,
  terminal,
}: ConsoleOptions) => {
  const clock = createClock()
  const started = Temporal.Now.instant().epochMilliseconds.toString(36)
  let show: (shown: Shown) => void = () => {}
  let lines: Interface | undefined
  let typing = false
  let leaving = false
  const adapter = createConsole(`console-${started}`, (shown) => show(shown), language)
  const canMove = terminal && process.env.TERM !== 'dumb'

  /** Above what somebody is just typing. */
  const print = (text: string) => {
    process.stdout.write(`${typing ? (canMove ? '\r\u001B[K' : '\n') : ''}${text}\n`)
    if (typing) lines?.prompt(true)
  }

  const openTalk = (desk: Desk) => {
    if (json) return { ...createJsonTalk(desk, speaker.address, print), prompt: undefined }
    return createTalk(desk, speaker, isPainted(terminal) ? colours : noPaint, print)
  }

  return {
    adapter: adapter satisfies Adapter,
    clock: clock.now,
    /** Nothing more is heard; what was said last is still answered. */
    leave(): void {
      leaving = true
      lines?.close()
    },
    /** Until nobody says anything any more. */
    async run(outbox: Outgoing): Promise<void> {
      const parts = { console: adapter, store, clock, zone, locale, commands, say, outbox }
      // A script gets everything in the order of its lines; whoever types is not kept waiting.
      const desk = { ...parts, deliver: terminal ? outbox.deliverDue : () => settle(parts) }
      const talk = openTalk(desk)
      show = talk.shown
      if (terminal && 'greeting' in talk) print(talk.greeting())
      await desk.deliver()
      await talk.settled()
      lines = createInterface({
        input: process.stdin,
        ...(terminal && { output: process.stdout }),
        terminal: canMove,
      })
      const heard = lines
      const ask = async () => {
        if (!terminal || talk.prompt === undefined) return
        heard.setPrompt(`${await talk.prompt()}> `)
        typing = true
        heard.prompt()
      }
      const said = heard[Symbol.asyncIterator]()
      while (!leaving) {
        await ask()
        const next = await said.next()
        // A signal is heard between two lines, however many wait.
        await setImmediate()
        typing = false
        if (next.done || leaving || (await talk.enter(next.value)) === false) break
      }
      heard.close()
      await talk.settled()
    },
  }
}
