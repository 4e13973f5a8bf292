import { type Adapter, type Bot, type Delivery, Later, type Work } from '../src/adapter.ts'
import { type Button, type Card, numbered, readCall, type TextFile, toText, writeCall } from '../src/card.ts'
import type { FileIn } from '../src/handing/handed.ts'
import type { Input, Typed } from '../src/invocation.ts'
import { createStrictPlatform, type Interaction, messageLength, refuse } from './strict-platform.ts'

/** Whole lines as long as they fit; the buttons come last. */
const split = (card: Card): readonly string[] => {
  const parts: string[] = []
  for (const [line] of toText({ ...card, buttons: [] }).matchAll(new RegExp(`.{1,${messageLength}}`, 'gu'))) {
    const last = parts.at(-1)
    if (last === undefined || last.length + line.length >= messageLength) parts.push(line)
    else parts[parts.length - 1] = `${last}\n${line}`
  }
  return parts
}
const buttonsOf = (card: Card): readonly Button[] => [
  ...numbered(card),
  ...(card.buttons ?? []).filter(({ call }) => call.command === 'cancel'),
]

/** Its adapter: what every adapter has to do, and no more. */
export const createStrictPlace = (clock: () => Temporal.Instant) => {
  const platform = createStrictPlatform(clock)
  let bot: Bot | undefined
  const earlier = new Map<string, Typed>()
  const files = new Map<string, TextFile>()

  const mailOf = (who: string) => {
    const mail = platform.mails.get(who)
    return mail === undefined ? {} : { mail }
  }
  const patiently = <T>(send: () => T): T => {
    try {
      return send()
    } catch (error) {
      if (error instanceof Later) return send()
      throw error
    }
  }
  const inParts = (card: Card, send: (text: string, buttons: readonly Button[]) => string) =>
    split(card).map((text, i, parts) => {
      const part = () => send(text, i === parts.length - 1 ? buttonsOf(card) : [])
      // Once the first part is out, "later" would say it twice.
      return i === 0 ? part() : patiently(part)
    })

  const interact = async (interaction: Interaction, submitted: boolean) => {
    const { id, who, place, written, values } = interaction
    const call = readCall(written)
    if (bot === undefined || call === undefined) return
    const invocation = {
      id,
      caller: who,
      place,
      ...mailOf(who),
      aloud: false,
      command: call.command,
      input: { ...call.input, ...values },
    }
    const received = await bot.receive(invocation)
    if (received.kind === 'ask' && !submitted) return interaction.openForm(received.form)
    const work = received.kind === 'ask' ? received.later() : received
    if (work.changes) await work.keep()
    interaction.acknowledge(work.aloud ? 'all' : 'caller')
    await work.answer(async (card) => {
      if (card.file) files.set(who, card.file)
      inParts(card, interaction.answer)
    })
  }

  const reply = (work: Work, who: string, place: string) =>
    work.answer(async (card) => {
      const to = work.aloud ? place : who
      if (card.file) files.set(who, card.file)
      inParts(card, (text, buttons) => patiently(() => platform.post(to, text, buttons)))
    })

  const adapter: Adapter = {
    name: 'strict',
    async start(started) {
      bot = started
    },
    async deliver(delivery: Delivery) {
      const { to, card } = delivery
      if (delivery.kind === 'say')
        return inParts(card, (text, buttons) => platform.post(to, text, buttons)).at(-1) ?? ''
      inParts(card, (text, buttons) => platform.edit(to, delivery.reference, text, buttons))
      return delivery.reference
    },
    async stop() {
      bot = undefined
    },
  }

  return {
    adapter,
    platform,
    /** The file that each of them was given last. */
    files,
    /** Every text arrives three times, as on a platform that did not hear us in time: once more at once, and after the next. */
    async types(who: string, text: string, place = who, handed: readonly FileIn[] = []) {
      const said = {
        ...platform.nextEvent(),
        ...mailOf(who),
        ...{ text, files: handed, caller: who, place, aloud: place !== who },
      }
      const before = earlier.get(who)
      earlier.set(who, said)
      for (const each of [said, said, ...(before ? [before] : [])])
        if (bot) await reply(await bot.hear(each), who, each.place)
    },
    press: (who: string, { call }: Button, place = who) =>
      interact(platform.interaction(who, place, writeCall(call), {}, false), false),
    async submit(who: string, values: Input) {
      const form = platform.forms.get(who) ?? refuse('a submission without a form')
      platform.forms.delete(who)
      await interact(platform.interaction(who, who, writeCall(form.call), values, true), true)
    },
  }
}
