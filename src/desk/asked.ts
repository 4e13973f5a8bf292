import { byOf } from '../by.ts'
import { plain } from '../card.ts'
import { isNear, joins } from '../domain/join.ts'
import { type Errand, errands } from '../errand/errand.ts'
import { errandButtons } from '../errand/words.ts'
import { guardsRead } from '../joining/guarded.ts'
import { listedFor } from '../joining/listed.ts'
import { tellWanted } from '../joining/named.ts'
import { hasNamesake } from '../joining/namesake.ts'
import { readAs } from '../joining/seen.ts'
import { nameApartOf } from '../partner/told-apart.ts'
import { findAll } from '../store.ts'
import { speak } from '../words.ts'
import type { Desk, Waiting } from './desk.ts'
import { spoken } from './words.ts'

/** Who asks to be let in, whoever has waited longest first. */
export const waitingJoins = async ({ store, reader }: Desk): Promise<Waiting> => {
  const say = speak(spoken, reader)
  const by = await byOf({ reader, store })
  const waiting = (await findAll(store, joins)).filter(({ value }) => isNear(value, by))
  return waiting
    .toSorted((a, b) => (a.value.at < b.value.at ? -1 : 1))
    .map(({ id, value }) => async () => {
      const { name, founds, guarded, account, hint } = value
      const other = [await tellWanted(store, value), founds?.town].filter((part) => part).join(', ')
      const line = other === '' ? name : say.join({ name, other })
      const already = await hasNamesake(store, value, reader)
      const listed = await listedFor(store, value, reader)
      const hints = [
        ...(listed ? [listed.id === hint?.person ? say.hinted : say.listed] : []),
        ...guardsRead(guarded).map((guard) => say[guard]),
        ...(already ? [say.already] : []),
      ]
      // Whether both are one is asked first.
      const input = {
        join: id,
        ...(!listed && account === undefined && { as: readAs('other', value, undefined) }),
      }
      return {
        line: [line, ...hints].join(' · '),
        button: { label: say.approve, call: { command: 'join approve', input } },
        other: { label: say.decline, call: { command: 'join decline', input: { join: id } } },
      }
    })
}

const again = { hours: 20 } // until somebody whom nobody reached is called once more
const longest = { hours: 14 * 24 } // that it is tried

const isDue = ({ state, seen, at }: Errand, now: Temporal.Instant): boolean => {
  const before = (time: string, ago: { readonly hours: number }) =>
    Temporal.Instant.compare(time, now.subtract(ago)) < 0
  if (state === 'open') return true
  return state === 'missed' && !before(at, longest) && (seen === undefined || before(seen.at, again))
}

/** What partners outside of the chat are to be told: what was never tried first, then by age. */
export const waitingErrands = async ({ store, now, reader }: Desk): Promise<Waiting> => {
  const say = speak(spoken, reader)
  const all = await findAll(store, errands, { where: { state: { in: ['open', 'missed'] } } })
  const due = all.map(({ value }) => value).filter((value) => isDue(value, now))
  const { looksAfter } = await byOf({ reader, store })
  const rank = ({ state, at }: Errand) => `${state === 'open' ? 0 : 1}${at}`
  return due
    .filter(({ organization }) => looksAfter(organization))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((value) => async () => {
      const name = (await nameApartOf(store, value.organization)) ?? value.organization
      const taken = value.taken ? [say.taken] : []
      const [button, other] = errandButtons(value, reader)
      return {
        line: [say.errand({ name, what: plain(value.cards[reader.locale].title) }), ...taken].join(' · '),
        ...(button && { button }),
        ...(other && { other }),
      }
    })
}
