import { setTimeout as sleep } from 'node:timers/promises'
import { stamp } from '../clock.ts'
import { countedCalls, type Gap, gaps } from '../domain/gap.ts'
import { type Network, networks, todayIn } from '../domain/network.ts'
import { derive, idFrom } from '../id.ts'
import type { World } from '../scene.ts'
import { tokenize } from '../search/tokens.ts'
import {
  type Change,
  create,
  drop,
  findAll,
  type Kept,
  replace,
  Stale,
  type Store,
  unchanged,
  type View,
  within,
} from '../store.ts'
import { isEveryday, isKnownThing } from './everyday.ts'
import type { Missed } from './missed.ts'
import { ownWordsOf } from './own-words.ts'
import { areSame, thingOf, thingsIn } from './same-thing.ts'
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

const countedIn = (gap: Gap, { words, locale }: Pick<Missed, 'words' | 'locale'>): Gap => {
  const own = gap.said.findIndex((one) => one.words === words && one.locale === locale)
  if (own < 0 && gap.said.length < mostSaid) return { ...gap, said: [...gap.said, { words, locale, n: 1 }] }
  const at = Math.max(0, own)
  return { ...gap, said: gap.said.map((one, i) => (i === at ? { ...one, n: one.n + 1 } : one)) }
}

const askedIn = ({ said }: Gap): number => said.reduce((sum, { n }) => sum + n, 0)

/** Where in a month one more comes, and what leaves for it: of what was asked least the oldest, nothing that is struck off. */
const roomIn = async (view: View, month: string) => {
  const all = await findAll(view, gaps, { where: { month } })
  const leaving = all
    .filter(({ value }) => !value.hidden)
    .toSorted(({ value: a }, { value: b }) => askedIn(a) - askedIn(b) || (a.nth ?? 0) - (b.nth ?? 0))
    .slice(0, Math.max(0, all.length + 1 - mostInMonth))
  return { nth: Math.max(0, ...all.map(({ value }) => value.nth ?? 0)) + 1, leaving }
}

const monthOf = (network: Network, now: Temporal.Instant) => {
  const month = todayIn(network, now).toPlainYearMonth()
  const over = month.add({ months: 1 }).toPlainDate({ day: 1 }).toZonedDateTime(network.zone).toInstant()
  return { month: month.toString(), over: stamp(over) }
}

/** What a word that nobody knows is a slip for, of all that stands in a month: the slip itself is not kept. */
const slipOf = async (view: View, words: string, { locale }: Missed, month: string) => {
  const things = thingsIn(words, locale)
  if (things.length !== 1) return undefined
  const all = await findAll(view, gaps, { where: { month } })
  return all
    .flatMap(({ value: { said } }) => said.slice(0, 1))
    .find((one) => areSame(thingsIn(one.words, one.locale), things))
}

/** What is kept of a question. Who is here is read only where that may change it: not of one thing that everybody knows. */
const wordsOf = async (
  view: View,
  missed: Missed,
  month: string,
): Promise<Pick<Missed, 'words' | 'locale'> | undefined> => {
  const { words, locale } = missed
  const [only, ...others] = tokenize(words)
  const isPlain = only !== undefined && others.length === 0 && isEveryday(only.folded)
  const { isName, withoutPartners } = isPlain
    ? { isName: () => false, withoutPartners: () => words }
    : await whoIsHere(view)
  const rest = withoutPartners(words)
  const all = soughtWords(rest, locale, isName, () => true)
  if (all === undefined) return undefined
  const isUnknown = tokenize(all).some(({ folded }) => !isKnownThing(folded))
  const own = isUnknown ? await ownWordsOf(view) : undefined
  const kept = soughtWords(rest, locale, isName, (folded) => own?.has(folded) === true && !isName(folded))
  return kept === undefined ? slipOf(view, all, missed, month) : { words: kept, locale }
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
  const { month, over } = monthOf(home.value, now)
  const sought = await wordsOf(view, missed, month)
  if (sought === undefined) return []
  const { words, locale } = sought
  const { id, kept } = await placeOf(view, missed.network, month, thingOf(words, locale))
  if (kept?.value.hidden) return []
  const said = [{ words, locale, n: 1 }]
  const { nth, leaving } = kept ? { nth: 0, leaving: [] } : await roomIn(view, month)
  return [
    // Of a network that is just ending nothing is left behind.
    unchanged(home),
    create(countedCalls, mark),
    ...leaving.map(drop),
    kept
      ? replace(kept, countedIn(kept.value, sought))
      : create(gaps, { id, network: missed.network, month, over, nth, said }),
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
