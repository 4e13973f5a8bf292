import { setTimeout as sleep } from 'node:timers/promises'
import { stamp } from '../clock.ts'
import { countedCalls, type Gap, gaps } from '../domain/gap.ts'
import { type Network, networks, todayIn } from '../domain/network.ts'
import { derive, idFrom } from '../id.ts'
import type { World } from '../scene.ts'
import {
  type Change,
  create,
  type Kept,
  replace,
  Stale,
  type Store,
  unchanged,
  type View,
  within,
} from '../store.ts'
import type { Missed } from './missed.ts'
import { thingOf } from './same-thing.ts'
import { soughtWords } from './sought-words.ts'
import { whoIsHere } from './who-is-here.ts'

/** So many things are kept of one month. */
export const mostInMonth = 300
/** Ways to say one thing that are kept; what is said otherwise is counted with the first. */
const mostSaid = 6
const patience = 5000 // milliseconds in which a count that others overtake is tried again

const thing = ({ said: [first] }: Gap): string => (first ? thingOf(first.words, first.locale) : '')

/** Where a thing is counted in a month: its own number, though another's looks the same. */
const placeOf = async (
  view: View,
  tag: string,
  month: string,
  wanted: string,
): Promise<{ readonly id: string; readonly kept?: Kept<Gap> }> => {
  for (let attempt = 0; ; attempt += 1) {
    const id = idFrom(tag, `gap/${month}/${wanted}`, attempt)
    const kept = await view.get(gaps, id)
    if (kept === undefined) return { id }
    if (thing(kept.value) === wanted) return { id, kept }
  }
}

const countedIn = (gap: Gap, words: string, { locale }: Missed): Gap => {
  const own = gap.said.findIndex((one) => one.words === words && one.locale === locale)
  if (own < 0 && gap.said.length < mostSaid) return { ...gap, said: [...gap.said, { words, locale, n: 1 }] }
  const at = Math.max(0, own)
  return { ...gap, said: gap.said.map((one, i) => (i === at ? { ...one, n: one.n + 1 } : one)) }
}

const monthOf = (network: Network, now: Temporal.Instant) => {
  const month = todayIn(network, now).toPlainYearMonth()
  const over = month.add({ months: 1 }).toPlainDate({ day: 1 }).toZonedDateTime(network.zone).toInstant()
  return { month: month.toString(), over: stamp(over) }
}

/** What counting comes to; nothing where it is counted already, or is not to be. */
const counting = async (
  store: Store,
  call: string,
  missed: Missed,
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const home = await store.get(networks, missed.network)
  const mark = { id: derive(`counted/${call}`, 26), network: missed.network, at: stamp(now) }
  if (home === undefined || home.value.closing || (await store.get(countedCalls, mark.id))) return []
  const view = within(store, missed.network)
  const { isName, withoutPartners } = await whoIsHere(view)
  const words = soughtWords(withoutPartners(missed.words), missed.locale, isName)
  if (words === undefined) return []
  const { month, over } = monthOf(home.value, now)
  const { id, kept } = await placeOf(view, missed.network, month, thingOf(words, missed.locale))
  if (kept?.value.hidden) return []
  const isFull = async () =>
    (await view.find(gaps, { where: { month }, limit: mostInMonth })).length === mostInMonth
  if (kept === undefined && (await isFull())) return []
  const said = [{ words, locale: missed.locale, n: 1 }]
  return [
    // Of a network that is just ending nothing is left behind.
    unchanged(home),
    create(countedCalls, mark),
    kept
      ? replace(kept, countedIn(kept.value, words, missed))
      : create(gaps, { id, network: missed.network, month, over, said }),
  ]
}

/**
 * Counts what a question has missed, once for each call, after its answer has been shown: it makes that neither later nor
 * fail. What cannot be written is told to `failing`, and is not counted.
 */
export const countMissed = async (
  { store, clock, failing }: Pick<World, 'store' | 'clock' | 'failing'>,
  call: string,
  missed: Missed,
): Promise<void> => {
  const started = performance.now()
  for (;;) {
    try {
      const changes = await counting(store, call, missed, clock())
      if (changes.length > 0) await store.commit(changes)
      return
    } catch (error) {
      if (!(error instanceof Stale) || performance.now() - started > patience)
        return failing?.(error, 'what was searched for in vain could not be counted')
    }
    await sleep(2 + Math.random() * 20)
  }
}
