import * as z from 'zod'
import { actId, acts, touchedBy } from './act.ts'
import { stamp } from './clock.ts'
import type { Described } from './command.ts'
import type { Context } from './context.ts'
import { owing } from './debt.ts'
import { accounts, humans } from './domain/account.ts'
import { networks } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { people } from './domain/person.ts'
import { pictures, pixels } from './domain/picture.ts'
import { followErrands } from './errand/news.ts'
import type { Invocation } from './invocation.ts'
import { mostInCommit } from './limits.ts'
import { actsHushed, hushedBy, touchedHushed } from './listing/note.ts'
import type { Outcome } from './outcome.ts'
import { beats } from './partner/pulse.ts'
import { redraws } from './redraw.ts'
import { shownIn } from './standing.ts'
import {
  type Change,
  create,
  defineKind,
  drop,
  type Kept,
  type OfNetwork,
  Stale,
  type Store,
  type Stored,
  unchanged,
  within,
} from './store.ts'

/** How many starts try to finish a kept call; its caller hears then that it could not be done. */
export const mostTries = 3

/** A call written down before it is acknowledged, because its platform will not repeat it. */
export const keptCalls = defineKind({
  name: 'call',
  scope: 'installation',
  schema: z.object({
    id: z.string(),
    invocation: z.custom<Invocation>(),
    typed: z.boolean(),
    /** How many starts have tried to finish it. */
    tries: z.int(),
  }),
  personal: ['invocation'],
  written: ['invocation'],
})

/** Whose a record of the installation is, where it is somebody's own. */
const humanOf = (kind: string, { id, ...value }: Stored): string | undefined =>
  kind === humans.name ? id : kind === accounts.name && 'human' in value ? String(value.human) : undefined

/**
 * A command writes in the network of the call, that network's own record, and what is the caller's own. What is only
 * stirred stays what it is.
 */
const fence = (
  changes: readonly Change[],
  network: string | undefined,
  own: readonly string[],
): readonly Change[] => {
  const isInside = (kind: string, value: OfNetwork) =>
    kind === networks.name
      ? value.id === network
      : value.network === undefined
        ? own.includes(humanOf(kind, value) ?? '')
        : value.network === network
  for (const change of changes) {
    if ('put' in change && change.put === change.before) continue
    const values: readonly (Stored | undefined)[] =
      'put' in change ? [change.put, change.before] : 'before' in change ? [change.before] : []
    for (const value of values)
      if (value && !isInside(change.kind, value))
        throw new Error(`${change.kind}/${change.id} is not of the network ${network}`)
  }
  return changes
}

const shownOnly: readonly string[] = [pictures.name, pixels.name]

interface Doing {
  /** Of the invocation: the second commit under one id is refused. */
  readonly id: string
  readonly command: string
  /** The call with which it began, where that took more than one commit. */
  readonly goesOn?: string
  readonly context: Pick<Context, 'now' | 'network' | 'caller' | 'acting'> & Partial<Pick<Context, 'reader'>>
  readonly commands: readonly Described[]
  /** The humans whose call it is: what is theirs it may change. */
  readonly own: readonly string[]
  readonly outcome?: Pick<Outcome, 'changes' | 'notices' | 'tookBack'>
  readonly relied?: readonly Kept[]
  /** The core's own: the draft that begins or is used up, the reply. */
  readonly besides?: readonly Change[]
}

/** Whom nobody knew so far becomes somebody with a commit: it is theirs. */
const comesWith = (changes: readonly Change[], own: readonly string[]): string | undefined =>
  changes
    .flatMap((change) =>
      'put' in change && change.kind === people.name ? [people.schema.parse(change.put)] : [],
    )
    .find(({ human }) => human !== undefined && own.includes(human))?.id

/** One commit: the changes, what they were decided from, the act, and everything owed because of them. */
export const settle = async (store: Store, doing: Doing): Promise<void> => {
  const { id, command, goesOn, context, commands, own, outcome = {}, relied = [], besides = [] } = doing
  const { network, now, caller, acting, reader } = context
  const wanted = fence(outcome.changes ?? [], network?.id, own)
  const following = network && { store, network, now, caller, act: actId(id) }
  const followed = following ? await followErrands(following, wanted) : { changes: [], owed: [] }
  const changes = [...wanted, ...followed.changes]
  const hushed = hushedBy(changes)
  const owed = outcome.notices ?? []
  const by = caller?.id ?? comesWith(wanted, own)
  const act = {
    id: actId(id),
    ...(network && { network: network.id }),
    at: stamp(now),
    ...(by !== undefined && { by }),
    ...(acting && { acting: acting.id }),
    ...(acting && reader && !reader.organizations.includes(acting.id) && { forOther: true as const }),
    ...(reader && caller && { coordinating: reader.standing === 'coordinator' }),
    command,
    ...(goesOn !== undefined && { goesOn }),
    ...(outcome.tookBack !== undefined && { tookBack: outcome.tookBack }),
    ...(owed.length > 0 && { told: true as const }),
    // A picture never changes: whatever names it is what was done, and is taken back.
    touched: touchedHushed(touchedBy(changes.filter(({ kind }) => !shownOnly.includes(kind))), hushed),
  }
  const called = await store.get(keptCalls, id)
  const asker = { ...(caller && { person: caller.id }), ...(acting && { organization: acting.id }) }
  const notices = network ? await owing({ store, network, commands, now, asker }, act.id, owed) : []
  const partners = relied.flatMap((kept) => (kept.kind === organizations.name ? [kept.id] : []))
  const asserted = new Map<string, Kept>()
  // What is read more than once, or is changed, still has to be what was decided from first.
  const standing = (key: string, rev: number) => {
    const known = asserted.get(key)
    if (known && known.rev !== rev) throw new Stale(key)
  }
  for (const kept of relied) {
    standing(`${kept.kind}/${kept.id}`, kept.rev)
    asserted.set(`${kept.kind}/${kept.id}`, kept)
  }
  for (const { kind, id: of, rev } of [...changes, ...besides]) {
    standing(`${kind}/${of}`, rev)
    asserted.delete(`${kind}/${of}`)
  }
  const decided = [
    ...[...asserted.values()].map(unchanged),
    // Who is asked something in this moment must not leave unseen.
    ...(await beats(store, act, [...changes, ...notices], partners)),
    ...changes,
    create(acts, act),
    ...notices,
    ...followed.owed,
    ...(called ? [drop(called)] : []),
    ...besides,
  ]
  const room = mostInCommit - decided.length
  // What an act was before is gone after a while in any case, should there be more than fits.
  const unsaid = network ? await actsHushed(within(store, network.id), hushed, now, room) : []
  const whole = [...decided, ...unsaid]
  const again = await redraws(store, shownIn(changes), now, mostInCommit - whole.length)
  await store.commit([...whole, ...again])
}
