import { type Adapter, type Bot, type Delivery, Undeliverable } from '../../src/adapter.ts'
import { type Call, type Card, numbered, writeCall } from '../../src/card.ts'
import type { Form, Input } from '../../src/invocation.ts'

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

/** `session` tells this run from every other; what an earlier one has shown is no longer on the screen. */
export const createConsole = (session: string, show: (shown: Shown) => void): Console => {
  const name = 'console'
  let bot: Bot | undefined
  let calls = 0
  const seen = new Map<string, string>()
  const latest = new Map<string, { readonly card: Card; readonly nth: number }>()
  const forms = new Map<string, Form>()

  const present = (shown: Shown): string => {
    const known = seen.get(shown.id)
    if (known !== undefined) return known
    const reference = `${session}/${seen.size}`
    seen.set(shown.id, reference)
    if (!shown.changed) latest.set(shown.to, { card: shown.card, nth: seen.size })
    show(shown)
    return reference
  }
  const isPrivate = (to: string) => !to.startsWith(`${name}:#`)
  const called = ({ account, place }: Speaker) => {
    calls += 1
    return { id: `${session}/${calls}`, caller: account, place, aloud: place !== account }
  }
  const started = (): Bot => {
    if (bot === undefined) throw new Error('the console has not been started')
    return bot
  }

  const hear = async (speaker: Speaker, text: string) => {
    const work = await started().hear({ ...called(speaker), text })
    const to = work.aloud ? speaker.place : speaker.account
    await work.answer(
      async (card, id) => void present({ id, to, private: !work.aloud, card, changed: false }),
    )
  }
  const receive = async (speaker: Speaker, { command, input }: Call) => {
    const invocation = { ...called(speaker), command, input }
    const answer = await started().receive(invocation)
    forms.delete(speaker.account)
    if (answer.kind === 'ask') {
      const { form } = answer
      forms.set(speaker.account, form)
      const lines = form.fields.map(({ label, choices, problem }) =>
        [label, choices.map((choice) => choice.label).join(' / '), problem].filter((part) => part).join(': '),
      )
      const card = { title: form.title, blocks: lines.map((line) => ({ kind: 'text', line }) as const) }
      present({ id: invocation.id, to: speaker.account, private: true, card, changed: false, form })
      return
    }
    const to = answer.aloud ? speaker.place : speaker.account
    await answer.answer(
      async (card, id) => void present({ id, to, private: !answer.aloud, card, changed: false }),
    )
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
      show({ id, to, private: isPrivate(to), card, changed: true })
      return delivery.reference
    },
    async hear(speaker, text) {
      const number = /^\d{1,2}$/.exec(text.trim())?.[0]
      const [last] = [latest.get(speaker.account), latest.get(speaker.place)]
        .filter((one) => one !== undefined)
        .toSorted((a, b) => b.nth - a.nth)
      const button = last && numbered(last.card)[Number(number) - 1]
      await hear(speaker, button ? writeCall(button.call) : text)
    },
    press: receive,
    async fill(speaker, values) {
      const form = forms.get(speaker.account)
      if (form === undefined) return false
      const named = form.fields.flatMap(({ name, label, choices }) => {
        const said = values[name] ?? values[label]
        const choice = choices.find(({ label: called }) => called === said)
        return said === undefined ? [] : [[name, choice?.value ?? said] as const]
      })
      await receive(speaker, {
        command: form.call.command,
        input: { ...form.call.input, ...Object.fromEntries(named) },
      })
      return true
    },
  }
}
