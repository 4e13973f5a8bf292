import type { Act } from './act.ts'
import { listings } from './domain/listing.ts'
import { type Network, networks } from './domain/network.ts'
import { moves, organizations } from './domain/organization.ts'
import { people } from './domain/person.ts'
import { responses } from './domain/response.ts'
import { withPictures } from './listing/pictures-back.ts'
import { withoutAct } from './network/without-act.ts'
import { pulses } from './partner/pulse.ts'
import {
  changedFields,
  type Deeds,
  deedsSince,
  type ReadDeeds,
  revisionsAfter,
  statesSince,
} from './states.ts'
import {
  type Change,
  create,
  drop,
  type Kept,
  type Kind,
  type OfNetwork,
  replace,
  type View,
} from './store.ts'
import { locales } from './words.ts'

/**
 * Fields on which no other depends: what an older act did to them can be taken back though newer ones changed others. Of
 * a partner's own data that is every field.
 */
const alone: Readonly<Record<string, readonly string[]>> = {
  [listings.name]: [
    'organization',
    'region',
    'title',
    'category',
    'details',
    'until',
    'picture',
    'locale',
    ...locales,
  ],
  [responses.name]: ['owner', 'organization', 'contact', 'ownUntil', 'answered'],
  [people.name]: ['phone', 'mail', 'shows'],
}
/** Fields that say nothing about what made the record, or made it another: that was taken back by half already. */
const afterwards: Readonly<Record<string, readonly string[]>> = { [responses.name]: ['ended'] }

/** The fields that have changed from the first of these states on. */
const sinceThen = (states: readonly OfNetwork[]): readonly string[] =>
  states.slice(1).flatMap((state, i) => changedFields(states[i] ?? state, state))

/** Whether a record is as an act left it; of what was gone and is there again the revision alone does not tell that. */
const stands = (one: Act['touched'][number], act: string, now: Kept<OfNetwork>, deeds: Deeds): boolean =>
  now.rev === one.rev && statesSince(one, act, now, deeds).length <= 1

/** Whether nothing has come of a record that an act has made, but what goes with it. */
const isAsMade = (one: Act['touched'][number], act: string, now: Kept<OfNetwork>, deeds: Deeds): boolean => {
  const states = statesSince(one, act, now, deeds)
  const known = states.filter((state) => state !== undefined)
  const made = one.rev === 1 && known.length > 0 && known.length === states.length
  return made && sinceThen(known).every((field) => afterwards[one.kind]?.includes(field))
}

/** Whether the original would be in a language in which another text stands by now: that would be read by nobody any more. */
const hidesText = (value: OfNetwork): boolean => {
  const { locale, ...texts } = listings.schema.parse(value)
  return locale !== undefined && texts[locale] !== undefined
}

/** A record as it is now, without what one act did to it; undefined where somebody has decided about the same since. */
const withoutIt = (
  one: Act['touched'][number],
  act: string,
  now: Kept<OfNetwork>,
  deeds: Deeds,
): OfNetwork | undefined => {
  const { kind, before } = one
  const states = statesSince(one, act, now, deeds)
  const known = states.filter((state) => state !== undefined)
  const [after] = known
  if (before === undefined || after === undefined || known.length < states.length) return undefined
  const done = changedFields(before, after)
  const since = new Set(sinceThen(known))
  const free = (field: string) => kind === organizations.name || alone[kind]?.includes(field)
  if (done.every((field) => free(field) && !since.has(field))) {
    const back = {
      ...now.value,
      ...Object.fromEntries(done.map((field) => [field, Reflect.get(before, field)])),
    }
    return kind === listings.name && hidesText(back) ? undefined : back
  }
  if (![...since].every((field) => afterwards[kind]?.includes(field))) return undefined
  const kept = [...since].map((field) => [field, Reflect.get(now.value, field)])
  return { ...before, ...Object.fromEntries(kept) }
}

/** The network as it is now, without what one act did to it; undefined where that is not as the act left it, or undone. */
const networkWithout = (
  one: Act['touched'][number],
  act: string,
  home: Kept<Network>,
  deeds: Deeds,
): Network | undefined => {
  const undone = new Set([...deeds.values()].flat().flatMap(({ tookBack }) => tookBack ?? []))
  const later = revisionsAfter(one, deeds)
  // What is not known to be all that was done since may be of anybody: another clock is behind, or a job did it without an act.
  const known = later.every(({ rev }, i) => rev === one.rev + 1 + i) && home.rev === one.rev + later.length
  if (undone.has(act) || !known) return undefined
  const states = [one.before, ...later.map(({ before }) => before), home.value]
  const read = states.flatMap((state) => (state === undefined ? [] : [networks.schema.parse(state)]))
  if (read.length < states.length) return undefined
  const [own, ...others] = read.slice(1).map((after, i) => ({ before: read[i] ?? after, after }))
  // What was taken back since, and the taking back, decided nothing.
  const since = others.filter((_, i) => !undone.has(later[i]?.act ?? '') && !later[i]?.tookBack)
  return own && withoutAct(own, home.value, since)
}

/**
 * The changes that take an act back, as long as nobody has decided about the same since: the same record, or the same
 * field where no other depends on it.
 */
export const reversal = async (
  view: View,
  kinds: readonly Kind<OfNetwork, 'network'>[],
  { id: act, at, touched }: Act,
  more: {
    /** The network's own record, where that may be taken back, too. */
    readonly home?: Kept<Network>
    /** What was done since, or longer: read already, where more than one act is looked at. */
    readonly deeds?: ReadDeeds
  } = {},
): Promise<readonly Change[] | undefined> => {
  const { home, deeds: read = () => deedsSince(view, at) } = more
  const found = await Promise.all(
    // That something came to a partner is no state to go back to.
    touched
      .filter(({ kind }) => kind !== pulses.name)
      .map(async (one) => {
        const kind = kinds.find((known) => known.name === one.kind)
        const kept: Kept<OfNetwork> | undefined =
          one.kind === networks.name ? home : kind && (await view.get(kind, one.id))
        return { one, kind, kept }
      }),
  )
  const newer = found.some(({ one, kept }) => kept && one.rev > 0 && kept.rev !== one.rev)
  const deeds = newer || touched.some(({ kind }) => kind === moves.name) ? await read() : new Map()
  const changes = found.map(({ one, kind, kept }) => {
    const { kind: name, rev, before } = one
    if (name === networks.name) {
      const then = home && networkWithout(one, act, home, deeds)
      return home && then && replace(home, then)
    }
    if (kind === undefined) return undefined
    if (kept && rev > 0 && !stands(one, act, kept, deeds)) {
      if (isAsMade(one, act, kept, deeds)) return drop(kept)
      const back = withoutIt(one, act, kept, deeds)
      return back && replace(kept, kind.schema.parse(back))
    }
    if ((kept?.rev ?? 0) !== rev) return undefined
    if (kept === undefined) return before && create(kind, before)
    // What was before is forgotten after a while; only what is new has had nothing before.
    if (before === undefined && rev !== 1) return undefined
    return before ? replace(kept, before) : drop(kept)
  })
  const standing = changes.filter((change) => change !== undefined)
  return standing.length === changes.length ? withPictures(view, standing) : undefined
}
