import type { Clock } from '../../src/clock.ts'
import type { Shell } from '../../src/shell-sentences.ts'
import { findRoom, findSpeaker, nameOf, type Speaker as Seated, type Sought } from '../../src/speak-as.ts'
import type { Store } from '../../src/store.ts'
import type { Console, Shown, Speaker } from './index.ts'
import { type Paint, render } from './render.ts'

/** A clock that somebody at the console may put forward, never back. */
export interface MovableClock {
  readonly now: Clock
  /** False where that would be back. */
  forward(to: Temporal.Instant): boolean
}

export interface Desk {
  readonly console: Console
  readonly store: Store
  readonly clock: MovableClock
  readonly say: Shell
  /** Returns when all is delivered that can be. */
  deliverDue(): Promise<void>
}

/** What is wrong with a name or a room, and which there are. */
const unknown = <T>(sought: Exclude<Sought<T>, { readonly found: T }>, say: Shell, room: boolean): string => {
  if ('among' in sought) return say.severalNames({ about: sought.ambiguous, names: sought.among.join(', ') })
  const about = { about: sought.unknown, names: sought.some.join(', ') }
  return room ? say.unknownRoom(about) : say.unknownName(about)
}

export const seat = async (
  { store, clock, say }: Desk,
  name: string,
): Promise<Seated | { readonly problem: string }> => {
  const sought = await findSpeaker(store, name, clock.now())
  return 'found' in sought ? sought.found : { problem: unknown(sought, say, false) }
}
export const roomNamed = async (
  { store, say }: Desk,
  name: string,
): Promise<string | { readonly problem: string }> => {
  const sought = await findRoom(store, name)
  return 'found' in sought ? sought.found.id : { problem: unknown(sought, say, true) }
}

/** An instant, as somebody writes one: with an offset, or in a zone; undefined where it is none. */
const readInstant = (text: string): Temporal.Instant | undefined => {
  for (const read of [
    Temporal.Instant.from,
    (zoned: string) => Temporal.ZonedDateTime.from(zoned).toInstant(),
  ])
    try {
      return read(text.trim())
    } catch {}
  return undefined
}

/** Puts the clock forward and does what became due on the way. False where it is no time to come. */
export const moveClock = async ({ clock, deliverDue }: Desk, text: string): Promise<boolean> => {
  const to = readInstant(text)
  if (to === undefined || !clock.forward(to)) return false
  await deliverDue()
  return true
}

/** A conversation in lines of text: what people type goes in, what anybody gets to read comes out. */
export const createTalk = (desk: Desk, first: Seated, paint: Paint, print: (text: string) => void) => {
  const { console: platform, store, say, clock } = desk
  let seated = first
  let place = first.address
  let shows: Promise<void> = Promise.resolve()

  const speaker = (): Speaker => ({ account: seated.address, place })
  const tellName = ({ name, organization = '' }: Seated) => ({ about: name, names: organization })

  const show = async ({ to, card, changed }: Shown) => {
    const here = to === seated.address || to === place
    const who = here ? '' : `→ ${await nameOf(store, to)}:`
    const lead = [who, changed ? `${say.changed}:` : ''].filter((part) => part !== '').join(' ')
    const text = render(card, paint, here)
    print(lead === '' ? text : `${paint.dim(lead)}\n${text.replace(/^/gm, here ? '' : '  ')}`)
  }

  const slash: Readonly<Record<string, (rest: string) => Promise<string | undefined>>> = {
    async as(rest) {
      const found = await seat(desk, rest)
      if ('problem' in found) return found.problem
      seated = found
      place = found.address
      return say.nowAs(tellName(found))
    },
    async at(rest) {
      if (rest === '') {
        place = seated.address
        return say.inPrivate
      }
      const room = await roomNamed(desk, rest)
      if (typeof room !== 'string') return room.problem
      place = room
      return say.nowAt({ about: await nameOf(store, room) })
    },
    clock: async (rest) =>
      (await moveClock(desk, rest)) ? say.clockNow({ about: clock.now().toString() }) : say.clockBack,
    help: async () => say.slash,
  }

  return {
    /** Shows are in order, whoever's turn it is. */
    shown(what: Shown): void {
      shows = shows.then(() => show(what))
    },
    greeting: () => say.speaking(tellName(seated)),
    prompt: async () =>
      place === seated.address ? seated.name : `${seated.name} ${await nameOf(store, place)}`,
    /** One line, and everything that came of it. False when somebody leaves. */
    async enter(line: string): Promise<boolean> {
      const text = line.trim()
      if (text === '') return true
      if (text === '/quit') return false
      const [, word = '', rest = ''] = /^\/(\p{L}+)(?:\s+(.*))?$/u.exec(text) ?? []
      const command = slash[word]
      if (command) {
        const told = await command(rest.trim())
        await shows
        if (told !== undefined) print(paint.dim(told))
        return true
      }
      await platform.hear(speaker(), text)
      await desk.deliverDue()
      await shows
      return true
    },
    settled: () => shows,
  }
}
