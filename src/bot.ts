import { setTimeout as sleep } from 'node:timers/promises'
import { cardFor } from './about.ts'
import type { Bot, Work } from './adapter.ts'
import { createAnswers } from './answer.ts'
import type { Command } from './command.ts'
import { findCode, readCode } from './domain/code.ts'
import { pictures, pixels } from './domain/picture.ts'
import { cameSince, type Draft, justCame, openDrafts, writtenLast } from './draft.ts'
import { fold } from './fold.ts'
import { countMissed } from './gaps/count.ts'
import { createHanding } from './handing/handing.ts'
import { type Input, type Invocation, readable, reservedKeys } from './invocation.ts'
import { createKeptCalls } from './kept-calls.ts'
import { isLikely } from './likely-language.ts'
import { mostChoices } from './limits.ts'
import { createDrawing } from './living.ts'
import { createGone } from './privacy/gone.ts'
import { withoutForgotten } from './privacy/present.ts'
import { createQueue } from './queue.ts'
import { Refusal } from './refusal.ts'
import { answersAloud, loadScene, type World } from './scene.ts'
import { languageOf } from './search/guess-locale.ts'
import { speakerOf } from './speaker.ts'
import { goingOn, leaving } from './still-open.ts'
import { agrees } from './text/agreed.ts'
import { readText } from './text/read-text.ts'
import { withoutGreeting } from './text/small-talk.ts'
import { spokenTo } from './text/together.ts'

const budget = 1000 // milliseconds in which an adapter must know whether a form is to be opened

const readableInput = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).map(([key, value]) => [key, readable(value)]))

/** The core as adapters see it, and what else the outbox and the start need of it. */
export const createBot = (given: World) => {
  // Only what erases, and what ends with an account, still finds whoever is put down to be forgotten.
  const world = { ...given, store: withoutForgotten(given.store) }
  const { store, commands, clock } = world
  const commandNamed = (name: string): Command => {
    const found = commands.find((command) => command.name === name)
    if (found) return found
    if (name === 'help') throw new Error('a bot without help cannot help')
    return commandNamed('help')
  }
  const { decide, answer, refused } = createAnswers(world, commandNamed, given.store)
  const queue = createQueue()
  const handed = createHanding(world)

  const shownTo = async (called: Parameters<typeof openDrafts>[1]): Promise<readonly Draft[]> =>
    (await openDrafts(store, called, clock())).map(({ value }) => value)

  /** From here on `aloud` says who will see the answer, and every text can be read. */
  const located = async (called: Invocation): Promise<Invocation> => ({
    ...called,
    input: readableInput(called.input),
    aloud: await answersAloud(store, commandNamed(called.command), called),
  })

  /** Calls on the same thing have it in common: its number with or without the tag; an answer is its listing's. */
  const keyOf = ({ id, command, input }: Invocation): string => {
    const record = commandNamed(command).fields.find(({ type }) => type === 'record')
    const named = (record && input[record.name]) ?? input.draft
    return named === undefined ? id : (named.split(':')[0] ?? '').slice(-6).toUpperCase()
  }

  const answerOf = (invocation: Invocation, typed: boolean) =>
    queue(keyOf(invocation), () => answer(invocation, typed))
  const kept = createKeptCalls(store, clock, { answer: answerOf, refused })

  const work = (invocation: Invocation, typed: boolean): Work => {
    const { id, aloud } = invocation
    const { changes } = commandNamed(invocation.command)
    return {
      kind: 'work',
      aloud,
      changes,
      keep: () => kept.keep(invocation, typed),
      async answer(show) {
        const reply = await answerOf(invocation, typed)
        // What is said about people keeps to the platforms on which they want to be seen.
        if (reply) await show(cardFor(reply.card, aloud ? invocation.place : invocation.caller), reply.id)
        await kept.forget(id, reply?.id)
        if (reply?.missed === undefined) return
        const counted = countMissed(given, id, reply.missed)
        await (given.beside ? given.beside(counted) : counted)
      },
    }
  }

  /** Whom or which network a call is for is asked first, and alone. */
  const isStillAsked = (invocation: Invocation, { id, asked, choices }: Draft): Promise<boolean> =>
    invocation.input.draft !== id || asked === undefined || !(asked in invocation.input)
      ? Promise.resolve(false)
      : decide(invocation).then(
          ({ resolution }) => {
            const [only, ...others] = resolution.kind === 'ask' ? resolution.form.fields : []
            // A name that several have leaves fewer to choose from.
            const same = only?.name === asked && only.choices.length === choices.length
            return same && others.length === 0 && reservedKeys.includes(asked)
          },
          () => false,
        )

  /** A mere "ja" may have meant what came last: what it would change is shown once more. */
  const isBetween = async (open: Draft, { command, pressed }: Invocation, text: string) =>
    open.came === undefined &&
    pressed &&
    agrees(text) &&
    commandNamed(command).changes &&
    (await cameSince(store, open, clock()))

  const bot: Bot = {
    commands,
    async hear({ text, files = [], wordless = [], ...typed }) {
      const whole = readable(text)
      const said = withoutGreeting(whole)
      const shown = await shownTo(typed)
      const { draft, early } = spokenTo(commands, shown, said, (one) => justCame(one, typed, clock()))
      const speaker = await speakerOf(store, { ...typed, text: said }, commands, commandNamed)
      const heardWith = async (open: Draft | undefined) => {
        const { call, ...rest } = early ?? readText(commands, whole, { ...speaker, draft: open })
        // Neither a short answer nor a code tells in which language somebody writes; what is answered does.
        const asked = call.input.draft === open?.id ? open?.locale : undefined
        const written = readCode(whole) ? undefined : languageOf(findCode(whole)?.rest ?? whole)
        const sure = written?.sure ? written.locale : undefined
        const last = typed.locale ?? asked ?? (await writtenLast(store, typed.caller, clock()))
        // Everybody says "undo", "hello" and "danke": a single word turns no talk.
        const told = typed.locale ?? asked ?? (/\s/.test(whole.trim()) ? undefined : last) ?? rest.locale
        // A word of several languages tells none, and what follows it is a value; whole sentences do tell.
        const free = commandNamed(call.command).otherwise
        const surely = told ?? (free ? (sure ?? last) : (last ?? sure))
        const locale =
          surely ??
          (written && (await isLikely(store, written.locale, typed, commandNamed(call.command), call.input))
            ? written.locale
            : undefined)
        return located({ ...typed, ...call, ...rest, ...(locale && { locale }) })
      }
      // What comes without a word is told by what it is.
      const silent = files.length + wordless.length > 0 && whole.trim() === ''
      const locale = typed.locale ?? (silent ? await writtenLast(store, typed.caller, clock()) : undefined)
      const speechless = { ...typed, command: 'help', input: {}, ...(locale && { locale }) }
      const invocation = silent ? await located(speechless) : await heardWith(draft)
      // What answers no question of many choices is something new.
      const anew = draft && (await isStillAsked(invocation, draft))
      const meant = goingOn(shown, anew ? await heardWith(undefined) : invocation)
      const between = draft && (await isBetween(draft, meant, said))
      const handedOver = { text: whole, files, wordless }
      const heard = await handed(between ? { ...meant, between } : meant, handedOver, shown[0])
      return work(leaving(commands, draft, heard), true)
    },
    async receive(called) {
      const invocation = goingOn(await shownTo(called), await located(called))
      const asks = decide(invocation).then(
        ({ resolution, draft }) =>
          resolution.kind === 'ask' && draft?.value.asked === undefined ? resolution.form : undefined,
        (error: unknown) => {
          // The work refuses in its own words.
          if (!(error instanceof Refusal)) throw error
        },
      )
      const form = await Promise.race([asks, sleep(budget, undefined, { ref: false })])
      const doing = work(invocation, false)
      return form ? { kind: 'ask', form, later: () => doing } : doing
    },
    async suggest(called, field, text) {
      const command = commandNamed(called.command)
      const alone = { ...called, aloud: false }
      const found = await loadScene(world, command, alone, called.input)
        .then((scene) => ('context' in scene ? command.suggest(field, scene.context, called.input) : []))
        .catch((error: unknown) => {
          // Nothing may be chosen; why, the call itself will say.
          if (error instanceof Refusal) return []
          throw error
        })
      return found.filter(({ label }) => fold(label).includes(fold(text))).slice(0, mostChoices)
    },
    async picture(id) {
      const [picture, seen] = [await store.get(pictures, id), await store.get(pixels, id)]
      return picture && seen && { type: picture.value.type, bytes: Buffer.from(seen.value.data, 'base64') }
    },
    gone: createGone(given),
  }

  return {
    ...bot,
    draw: createDrawing(world, commandNamed),
    finishKept: kept.finishAll,
  }
}
