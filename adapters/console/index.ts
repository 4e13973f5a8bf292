import { type Adapter, type Bot, type Delivery, Undeliverable, type Work } from '../../src/adapter.ts'
import { type Call, type Card, numbered, writeCall } from '../../src/card.ts'
import type { Form, Input } from '../../src/invocation.ts'
import { guessLocale } from '../../src/search/analyze.ts'
import type { Locale } from '../../src/words.ts'

/** Something that somebody gets to read. */
export interface Shown {
  /** The same id is the same message. */
  readonly id: string
  readonly to: string
  /** For one person, not for a room. */
  readonly private: boolean
  readonly card: Card
  /** It stood there before and has changed. */
  readonly changed: boolean
  readonly form?: Form
}

/** Who speaks, and where; in private the place is the account itself. */
export interface Speaker {
  readonly account: string
  readonly place: string
}

/** The place where everybody sits at one keyboard: it shows what anybody gets to read. */
export interface Console extends Adapter {
  /** Somebody types; what they get to read has been shown when this resolves. A number presses that button. */
  hear(speaker: Speaker, text: string): Promise<void>
  press(speaker: Speaker, call: Call): Promise<void>
  /** Fills in the form that this account was last shown, by the names or labels of its fields; false: there is none. */
  fill(speaker: Speaker, values: Input): Promise<boolean>
}

/**
 * `session` tells this run from every other; what an earlier one has shown is no longer on the screen. `language` is
 * that of whoever has not written anything yet.
 */
export const createConsole = (session: string, show: (shown: Shown) => void, language?: Locale): Console => {
  const name = 'console'
  let bot: Bot | undefined
  let calls = 0
  let puts = 0
  const seen = new Map<string, string>()
  const latest = new Map<string, { readonly card: Card; readonly nth: number }>()
  const forms = new Map<string, Form>()
  const written = new Map<string, Locale>()

  /** What stands lowest on the screen is what a number presses. */
  const put = (shown: Shown) => {
    puts += 1
    latest.set(shown.to, { card: shown.card, nth: puts })
    show(shown)
  }
  const present = (shown: Shown): string => {
    const known = seen.get(shown.id)
    if (known !== undefined) return known
    const reference = `${session}/${seen.size}`
    seen.set(shown.id, reference)
    put(shown)
    return reference
  }
  const isPrivate = (to: string) => !to.startsWith(`${name}:#`)
  const called = ({ account, place }: Speaker) => {
    calls += 1
    return { id: `${session}/${calls}`, caller: account, place }
  }
  /** Pressing says nothing about the language: it stays the one that somebody writes in. */
  const pressed = (speaker: Speaker) => {
    const locale = written.get(speaker.account) ?? language
    return { ...called(speaker), aloud: false, ...(locale && { locale }) }
  }
  const started = (): Bot => {
    if (bot === undefined) throw new Error('the console has not been started')
    return bot
  }

  const finish = (work: Work, { account, place }: Speaker) =>
    work.answer(async (card, id) => {
      const to = work.aloud ? place : account
      present({ id, to, private: !work.aloud, card, changed: false })
    })
  const receive = async (speaker: Speaker, { command, input }: Call) => {
    const invocation = { ...pressed(speaker), command, input }
    return { id: invocation.id, answer: await started().receive(invocation) }
  }

  /** Where no form can be opened a button is what one types instead: its questions come one by one. */
  const pressTyped = async (speaker: Speaker, call: Call) => {
    const { answer } = await receive(speaker, call)
    const typed = { ...pressed(speaker), text: writeCall(call) }
    await finish(answer.kind === 'work' ? answer : await started().hear(typed), speaker)
  }

  /** Where a form can be opened it is shown as a whole, to be filled in. */
  const press = async (speaker: Speaker, call: Call) => {
    const { id, answer } = await receive(speaker, call)
    forms.delete(speaker.account)
    if (answer.kind === 'work') return finish(answer, speaker)
    const { form } = answer
    forms.set(speaker.account, form)
    const lines = form.fields.map(({ label, choices, problem }) =>
      [label, choices.map((choice) => choice.label).join(' / '), problem].filter((part) => part).join(': '),
    )
    const card = { title: form.title, blocks: lines.map((line) => ({ kind: 'text', line }) as const) }
    present({ id, to: speaker.account, private: true, card, changed: false, form })
  }

  return {
    name,
    async start(given) {
      bot = given
    },
    async stop() {
      bot = undefined
    },
    async deliver(delivery: Delivery, id) {
      const { to, card } = delivery
      if (delivery.kind === 'say') return present({ id, to, private: isPrivate(to), card, changed: false })
      if (!delivery.reference.startsWith(`${session}/`)) throw new Undeliverable('no longer on the screen')
      put({ id, to, private: isPrivate(to), card, changed: true })
      return delivery.reference
    },
    async hear(speaker, text) {
      const number = /^\d{1,2}$/.exec(text.trim())?.[0]
      const [last] = [latest.get(speaker.account), latest.get(speaker.place)]
        .filter((one) => one !== undefined)
        .toSorted((a, b) => b.nth - a.nth)
      const button = last && numbered(last.card)[Number(number) - 1]
      if (button) return pressTyped(speaker, button.call)
      const locale = guessLocale(text)
      if (locale) written.set(speaker.account, locale)
      const typed = { ...called(speaker), aloud: speaker.place !== speaker.account, text }
      await finish(await started().hear(typed), speaker)
    },
    press,
    async fill(speaker, values) {
      const form = forms.get(speaker.account)
      if (form === undefined) return false
      const named = form.fields.flatMap(({ name, label, choices }) => {
        const said = values[name] ?? values[label]
        const choice = choices.find(({ label: called }) => called === said)
        return said === undefined ? [] : [[name, choice?.value ?? said] as const]
      })
      await press(speaker, {
        command: form.call.command,
        input: { ...form.call.input, ...Object.fromEntries(named) },
      })
      return true
    },
  }
}
