import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../src/clock.ts'
import { readDay } from '../../src/domain/day.ts'
import type { Sought } from '../../src/seek.ts'
import type { Shell } from '../../src/shell-sentences.ts'
import type { Store } from '../../src/store.ts'
import type { Locale } from '../../src/words.ts'
import type { Console } from './index.ts'
import { findRoom } from './rooms.ts'
import { findSpeaker, type Speaker as Seated } from './speak-as.ts'

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
  /** IANA: where the clock hangs, and the language it speaks. */
  readonly zone: string
  readonly locale: Locale
  /** Which commands there are. */
  readonly commands: readonly string[]
  readonly say: Shell
  readonly outbox: Outgoing
  /** What follows upon every line. */
  deliver(): Promise<void>
}

/** What is owed, as far as the console can do something about it. */
export interface Outgoing {
  /** Returns when all is delivered that can be. */
  deliverDue(): Promise<void>
  /** When something more will be due that was not due yet when somebody `looked`, if anything is owed. */
  nextDue(looked: Temporal.Instant): Promise<Temporal.Instant | undefined>
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

/** An instant as somebody writes one: with an offset, or as a local day and time; undefined where it is none. */
const readInstant = (text: string, { clock, zone }: Desk): Temporal.Instant | undefined => {
  for (const read of [
    Temporal.Instant.from,
    (zoned: string) => Temporal.ZonedDateTime.from(zoned).toInstant(),
  ])
    try {
      return read(text.trim())
    } catch {}
  const [, date = '', hour = 0, minute = 0] =
    /^(.+?)(?:[ T,]+(\d{1,2})[:.](\d{2}))?(?: Uhr)?$/.exec(text.trim()) ?? []
  const day = readDay(date, clock.now().toZonedDateTimeISO(zone).toPlainDate())
  if (day === undefined || day === 'standing' || Number(hour) > 23 || Number(minute) > 59) return undefined
  const time = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) })
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()
}

/** What the clock says, as people say it. */
export const tellTime = ({ clock, zone, locale }: Desk): string =>
  clock.now().toZonedDateTimeISO(zone).toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' })

const mostStops = 500

/** Puts the clock forward, and on the way delivers what is due when it is due. False where it is no time to come. */
export const moveClock = async (desk: Desk, text: string): Promise<boolean> => {
  const { clock, outbox } = desk
  const to = readInstant(text, desk)
  if (to === undefined || Temporal.Instant.compare(to, clock.now()) < 0) return false
  const stop = { seconds: Math.ceil(to.since(clock.now()).total('seconds') / mostStops) }
  for (;;) {
    const next = await outbox.nextDue(clock.now())
    if (next === undefined || Temporal.Instant.compare(next, to) >= 0) break
    // Who cannot be reached is looked for every hour: over years that is not done hour by hour.
    const least = clock.now().add(stop)
    const at = Temporal.Instant.compare(next, least) > 0 ? next : least
    if (Temporal.Instant.compare(at, to) >= 0) break
    clock.forward(at)
    await outbox.deliverDue()
  }
  clock.forward(to)
  await outbox.deliverDue()
  return true
}

const soon = { seconds: 4 }

/** Delivers what is due, and waits for what will be in a moment: then a script always prints the same. */
export const settle = async ({ clock, outbox }: Pick<Desk, 'clock' | 'outbox'>): Promise<void> => {
  for (;;) {
    const looked = clock.now()
    await outbox.deliverDue()
    const next = await outbox.nextDue(looked)
    if (next === undefined || Temporal.Instant.compare(next, clock.now().add(soon)) > 0) return
    await sleep(Math.max(1, next.since(clock.now()).total('milliseconds')))
  }
}
