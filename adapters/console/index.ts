import { type Adapter, type Bot, type Delivery, Undeliverable, type Work } from '../../src/adapter.ts'
import { type Button, type Call, type Card, numbered, writeCall } from '../../src/card.ts'
import type { FileIn, Wordless } from '../../src/handing/handed.ts'
import type { Form, Input } from '../../src/invocation.ts'
import { languageOf } from '../../src/search/guess-locale.ts'
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
  /** A number presses its buttons; else what is written on them does. */
  readonly counts: boolean
  readonly form?: Form
}

/** Who speaks, and where; in private the place is the account itself. */
export interface Speaker {
  readonly account: string
  readonly place: string
  /** What the platform is to say is the mail address of the account. */
  readonly mail?: string | undefined
}

/** The place where everybody sits at one keyboard: it shows what anybody gets to read. */
export interface Console extends Adapter {
  /** Somebody types; what they get to read has been shown when this resolves. A number presses that button. */
  hear(
    speaker: Speaker,
    text: string,
    files?: readonly FileIn[],
    wordless?: readonly Wordless[],
  ): Promise<void>
  press(speaker: Speaker, call: Call): Promise<void>
  /** What a card shows by this id. */
  picture: Bot['picture']
  /** Fills in the form that this account was last shown, by the names or labels of its fields; false: there is none. */
  fill(speaker: Speaker, values: Input): Promise<boolean>
}

/** What a number presses at an address; `holds` while it is an answer with buttons. */
interface Lowest {
  readonly card: Card
  readonly nth: number
  readonly holds: boolean
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
  const latest = new Map<string, Lowest>()
  /** What came last by itself, which only its words press. */
  const came = new Map<string, Card>()
  let speaking: Speaker | undefined
  const forms = new Map<string, Form>()
  const written = new Map<string, Locale>()

  /**
   * What stands lowest on the screen is what a number presses. What arrives by itself never takes the numbers from an
   * answer that has some: somebody may be about to type one.
   */
  const put = (what: Omit<Shown, 'counts'>, answers: boolean) => {
    puts += 1
    const { to, card } = what
    const read = to === speaking?.place ? [to, speaking.account] : [to]
    const counts = answers || !read.some((address) => latest.get(address)?.holds)
    const holds = answers && numbered(card).length > 0
    if (counts) latest.set(to, { card, nth: puts, holds })
    if (counts) came.delete(to)
    else came.set(to, card)
    show({ ...what, counts })
  }
  const present = (what: Omit<Shown, 'counts'>, answers: boolean): string => {
    const known = seen.get(what.id)
    if (known !== undefined) return known
    const reference = `${session}/${seen.size}`
    seen.set(what.id, reference)
    put(what, answers)
    return reference
  }
  const isPrivate = (to: string) => !to.startsWith(`${name}:#`)
  const called = ({ account, place, mail }: Speaker) => {
    speaking = { account, place }
    calls += 1
    return { id: `${session}/${calls}`, caller: account, place, ...(mail !== undefined && { mail }) }
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
      present({ id, to, private: !work.aloud, card, changed: false }, true)
    })
  /** The button that a text presses by its number; by its words it is the core's, or stands on what came by itself. */
  const pressedBy = ({ account, place }: Speaker, text: string) => {
    const here = [account, place]
    const [last] = here.flatMap((address) => latest.get(address) ?? []).toSorted((a, b) => b.nth - a.nth)
    const buttons = last ? numbered(last.card) : []
    if (/^\d{1,2}$/.test(text)) return buttons[Number(text) - 1]
    const called = (one: Button) => one.label.toLowerCase() === text.toLowerCase()
    if (buttons.some(called)) return undefined
    return here.flatMap((address) => numbered(came.get(address) ?? { title: '' })).find(called)
  }
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
    present({ id, to: speaker.account, private: true, card, changed: false, form }, true)
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
      if (delivery.kind === 'say')
        return present({ id, to, private: isPrivate(to), card, changed: false }, false)
      if (!delivery.reference.startsWith(`${session}/`)) throw new Undeliverable('no longer on the screen')
      put({ id, to, private: isPrivate(to), card, changed: true }, false)
      return delivery.reference
    },
    async hear(speaker, text, files = [], wordless = []) {
      const button = files.length > 0 ? undefined : pressedBy(speaker, text.trim())
      if (button) return pressTyped(speaker, button.call)
      const wrote = languageOf(text)
      if (wrote?.sure) written.set(speaker.account, wrote.locale)
      const said = { text, files, wordless, aloud: speaker.place !== speaker.account }
      const typed = { ...called(speaker), ...said }
      await finish(await started().hear(typed), speaker)
    },
    press,
    picture: (id) => started().picture(id),
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
