import { expect } from 'vitest'
import { createConsole, type Shown } from '../adapters/console/index.ts'
import { noPaint, render } from '../adapters/console/render.ts'
import type { Adapter } from '../src/adapter.ts'
import { createBot } from '../src/bot.ts'
import { numbered, type TextFile } from '../src/card.ts'
import type { FileIn } from '../src/handing/handed.ts'
import { createOutbox } from '../src/outbox.ts'
import { sentences } from '../src/sentences.ts'
import { finishFindings } from '../src/watching/steps.ts'
import { type Locale, locales, type Tone } from '../src/words.ts'
import { createStrictPlace } from './strict-place.ts'
import { storeWith, testClock, worldOf } from './world.ts'

type Values = Readonly<Record<string, string>>

/** What people do and see, on any platform. */
interface Stage {
  readonly adapter: Adapter
  /** What the platform knows of accounts. */
  readonly mails: Map<string, string>
  types(who: string, text: string, place?: string, files?: readonly FileIn[]): Promise<void>
  clicks(who: string, label: string): Promise<void>
  fills(who: string, values: Values): Promise<void>
  /** Everything shown to this address, edits too, oldest first. */
  shown(to: string): readonly string[]
  /** The file that they were given last. */
  given(who: string): TextFile | undefined
}

const strictStage = (clock: () => Temporal.Instant): Stage => {
  const { adapter, platform, types, press, submit, files } = createStrictPlace(clock)
  return {
    adapter,
    mails: platform.mails,
    types,
    given: (who) => files.get(who),
    shown: (to) =>
      platform.log
        .filter((message) => message.to === to)
        .map(({ text, buttons }) => [text, ...buttons.map(({ label }) => `[${label}]`)].join('\n')),
    async clicks(who, label) {
      const visible = platform.log.filter(({ to }) => to === who || to.includes('#'))
      const message = visible.findLast(({ buttons }) => buttons.some((button) => button.label === label))
      const button = message?.buttons.find((drawn) => drawn.label === label)
      if (message === undefined || button === undefined) throw new Error(`no button says ${label}`)
      await press(who, button, message.to)
    },
    async fills(who, values) {
      for (let page = 0; page < 3; page += 1) {
        const fields = platform.forms.get(who)?.fields ?? []
        const said = fields.flatMap(({ name, label, choices }) => {
          const value = choices.find((choice) => choice.label === values[label])?.value ?? values[label]
          return value === undefined ? [] : [[name, value] as const]
        })
        await submit(who, Object.fromEntries(said))
        // A form is never the answer to a form, so the rest of it waits behind a button.
        const last = platform.log.findLast(({ to }) => to === who)
        const go = last?.buttons.find(({ label }) =>
          locales.some((locale) => sentences[locale].next === label),
        )
        if (last === undefined || go === undefined) return
        await press(who, go, last.to)
      }
    },
  }
}

const consoleStage = (): Stage => {
  const log: Shown[] = []
  const platform = createConsole('story', (shown) => log.push(shown))
  const mails = new Map<string, string>()
  const speaker = (who: string, place = who) => ({ account: who, place, mail: mails.get(who) })
  return {
    adapter: platform,
    mails,
    types: (who, text, place, files) => platform.hear(speaker(who, place), text, files),
    given: (who) => log.findLast(({ to, card }) => to === who && card.file)?.card.file,
    shown: (to) =>
      log
        .filter((shown) => shown.to === to)
        .map(({ card, changed }) => `${changed ? '↻ ' : ''}${render(card, noPaint, true)}`),
    async clicks(who, label) {
      const cards = log.filter(({ to }) => to === who || to.includes('#')).map(({ card }) => numbered(card))
      const button = cards.findLast((buttons) => buttons.some((one) => one.label === label))
      const call = button?.find((one) => one.label === label)?.call
      if (call === undefined) throw new Error(`no button says ${label}`)
      await platform.press(speaker(who), call)
    },
    async fills(who, values) {
      for (let page = 0; page < 3 && (await platform.fill(speaker(who), values)); page += 1);
    },
  }
}

export const stages = { strict: strictStage, console: consoleStage }

export const tell = async (
  platform: keyof typeof stages,
  language: Locale,
  tone: Tone,
  open = () => storeWith(platform, language, tone),
  clock = testClock(),
) => {
  const store = await open()
  const bot = createBot(worldOf(store, clock))
  const stage = stages[platform](clock)
  await stage.adapter.start(bot)
  const outbox = createOutbox(store, [stage.adapter], bot, clock, () => {})

  /** Time passes until nothing is owed that could be delivered. */
  const later = async () => {
    for (let i = 0; i < 6; i += 1) {
      await finishFindings(store, bot.commands, clock())
      await outbox.deliverDue()
      clock.turn(5)
    }
  }
  const somebody = (name: string, mail?: string) => {
    const who = `${platform}:${name}`
    if (mail !== undefined) stage.mails.set(who, mail)
    let looked = 0
    return {
      types: (text: string) => stage.types(who, text).then(later),
      /** A file, with words or without. */
      hands: (file: FileIn, text = '') => stage.types(who, text, who, [file]).then(later),
      /** The file that they were given last. */
      given: () => stage.given(who) ?? expect.fail('no file'),
      /** Said in a room, for everybody to read. */
      asks: (room: string, text: string) => stage.types(who, text, `${platform}:#${room}`).then(later),
      clicks: (label: string) => stage.clicks(who, label).then(later),
      fills: (values: Values) => stage.fills(who, values).then(later),
      /** What came since the last look. */
      sees(...texts: readonly string[]) {
        const fresh = stage.shown(who).slice(looked).join('\n')
        looked = stage.shown(who).length
        for (const text of texts) expect(fresh).toContain(text)
      },
      /** The platform says that this account is no more. */
      leaves: () => bot.gone(who).then(later),
      /** What was shown last of this form. */
      last: (form: RegExp) =>
        form.exec(stage.shown(who).toReversed().join('\n'))?.[0] ?? expect.fail(`no ${form}`),
      /** Nothing has ever been shown here. */
      readsNothing: () => expect(stage.shown(who)).toEqual([]),
      /** Nothing of this has ever been shown here. */
      neverSees(...texts: readonly string[]) {
        for (const text of texts) expect(stage.shown(who).join('\n')).not.toContain(text)
      },
    }
  }
  return {
    anna: somebody('anna'),
    cili: somebody('cili'),
    bence: somebody('bence'),
    dora: somebody('dora'),
    kora: somebody('kora'),
    zoe: somebody('zoe'),
    markt: somebody('#markt'),
    plausch: somebody('#plausch'),
    somebody,
    rathaus: somebody('#rathaus'),
    store,
    clock,
  }
}
