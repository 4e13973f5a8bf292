import * as z from 'zod'
import { actId } from '../act.ts'
import { eachApart } from '../apart.ts'
import type { Described } from '../command.ts'
import { settle } from '../commit.ts'
import { networks } from '../domain/network.ts'
import { moves, type Organization, organizations } from '../domain/organization.ts'
import type { Notice } from '../outcome.ts'
import { Refusal } from '../refusal.ts'
import { stepByStep } from '../steps.ts'
import {
  type Change,
  create,
  defineKind,
  drop,
  findAll,
  followed,
  type Kept,
  replace,
  type Store,
  type ValueOf,
  type View,
  within,
} from '../store.ts'
import { noneEnding } from './given-ends.ts'
import { endAll } from './leaving.ts'
import { mergeOrganizations } from './merging.ts'
import { moveListings } from './moving.ts'

/**
 * A partner who has left, becomes part of another or has moved, with more to end or to move than one commit takes. It is
 * kept under the name that it had when partners only left.
 */
export const unfinished = defineKind({
  name: 'departure',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    /** The call that began it. */
    call: z.string(),
    command: z.string(),
    /** Of which partner it becomes part. */
    into: z.string().optional(),
    /** It has moved to another region; `from` is the one before, if it was in one. */
    moved: z.object({ from: z.string().optional() }).optional(),
  }),
})
type Unfinished = ValueOf<typeof unfinished>

/**
 * What a call could not do at once is done from here on, step by step. Throws a `Refusal` as long as that of another call
 * is: one of them would be forgotten.
 */
export const goOn = async (
  view: View,
  all: boolean,
  { id, network, name }: Organization,
  call: { readonly id: string; readonly command: string },
  where: Pick<Unfinished, 'into' | 'moved'> = {},
): Promise<readonly Change[]> => {
  if (all) return []
  if (await view.get(unfinished, id)) throw new Refusal('unfinished', name)
  return [create(unfinished, { id, network, call: call.id, command: call.command, ...where })]
}

interface Step {
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
  readonly all: boolean
  readonly relied: readonly Kept[]
}

/** The next step, or none where the partner is back, or the other one is a partner no longer. */
const nextStep = async (
  store: Store,
  { id, network, moved, into: to }: Unfinished,
  act: string,
  now: Temporal.Instant,
): Promise<Step | undefined> => {
  const view = within(store, network)
  const gone = await view.get(organizations, id)
  if (gone === undefined) return undefined
  if (moved) {
    const { changes, all } = await moveListings(view, gone.value, moved.from, act)
    return { changes, all, notices: [], relied: [gone] }
  }
  if (to === undefined)
    return gone.value.left === undefined
      ? undefined
      : { ...(await endAll(view, gone.value, act, now)), relied: [gone] }
  const into = await view.get(organizations, await followed(view, moves, to))
  if (into === undefined || into.id === gone.id || into.value.left !== undefined) return undefined
  await noneEnding(view, gone.value)
  return { ...(await mergeOrganizations(view, gone, into, act)), relied: [gone, into] }
}

const step = async (
  store: Store,
  commands: readonly Described[],
  kept: Kept<Unfinished>,
  now: Temporal.Instant,
): Promise<void> => {
  const { network, call, command } = kept.value
  const home = await store.get(networks, network)
  const id = `${call}/${kept.rev}`
  const next = await nextStep(store, kept.value, actId(id), now)
  if (home === undefined || next === undefined) return store.commit([drop(kept)])
  const { changes, notices, all, relied } = next
  await settle(store, {
    id,
    command,
    context: { now, network: home.value },
    commands,
    own: [],
    relied,
    outcome: { changes: [...changes, all ? drop(kept) : replace(kept, kept.value)], notices },
  })
}

/**
 * Goes on in steps with what is unfinished of partners, wherever that was left. Each step moves the record on, so what has begun can no
 * longer be undone. Returns when nothing is left; whatever is stale is read again.
 */
export const finishPartners = async (
  store: Store,
  commands: readonly Described[],
  now: Temporal.Instant,
): Promise<void> => {
  await eachApart(await findAll(store, unfinished), ({ id }) =>
    stepByStep(async () => {
      const kept = await store.get(unfinished, id)
      if (kept) await step(store, commands, kept, now)
      return kept !== undefined
    }),
  )
}
