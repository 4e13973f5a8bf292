import { actId, acts } from '../act.ts'
import { eachApart } from '../apart.ts'
import type { Described } from '../command.ts'
import { settle } from '../commit.ts'
import { debt, debts } from '../debt.ts'
import { type Importing, importing } from '../domain/importing.ts'
import { type Network, networks } from '../domain/network.ts'
import { people } from '../domain/person.ts'
import { bytesOf, handedFiles } from '../handing/handed.ts'
import { marking } from '../secret.ts'
import { stepByStep } from '../steps.ts'
import { type Change, create, drop, findAll, type Kept, replace, type Store, within } from '../store.ts'
import { doneCard, stoppedCard } from './report-card.ts'
import { tryOut } from './trial.ts'
import { reliedBy } from './unit.ts'

/** What is done when the last step is: who handed it over is told, and the file goes. */
const ending = async (
  store: Store,
  kept: Kept<Importing>,
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const { id, network, call, locale } = kept.value
  const file = await store.get(handedFiles, id)
  const home = await store.get(networks, network)
  if (file === undefined || home === undefined) return [drop(kept)]
  const card = doneCard(kept.value, file.value.name, { locale, tone: home.value.tone })
  const told = debt(`act/${call}/imported`, { account: file.value.by }, { say: card }, now, { network })
  return [drop(kept), drop(file), create(debts, told)]
}

/** Where the file is gone before the last step, whoever handed it over is told that not all of it has come. */
const stopping = async (
  store: Store,
  kept: Kept<Importing>,
  home: Network,
  now: Temporal.Instant,
): Promise<readonly Change[]> => {
  const { network, call, locale } = kept.value
  const by = (await store.get(acts, actId(call)))?.value.by
  // Whoever has been forgotten meanwhile is told nothing.
  if (by === undefined || !(await store.get(people, by))) return [drop(kept)]
  const card = stoppedCard({ locale, tone: home.tone })
  const told = debt(`act/${call}/imported`, { person: by }, { say: card }, now, { network })
  return [drop(kept), create(debts, told)]
}

/** As many commits as it takes; what became stale meanwhile is read and decided again. */
const goOn = async (
  store: Store,
  commands: readonly Described[],
  kept: Kept<Importing>,
  now: Temporal.Instant,
): Promise<void> => {
  const { id, network, call, command, prefer } = kept.value
  const home = await store.get(networks, network)
  const file = (await store.get(handedFiles, id))?.value
  const bytes = file && bytesOf(file)
  if (home === undefined) return store.commit([drop(kept)])
  // Somebody whom it named has been forgotten meanwhile, or a day has gone by.
  if (file === undefined || bytes === undefined)
    return store.commit(await stopping(store, kept, home.value, now))
  const view = within(store, network)
  const planning = { view, marking: () => marking(store), network: home, prefer, now } as const
  const { batches } = await tryOut(planning, [{ name: file.name, bytes }])
  let current = kept
  for (const [i, pieces] of (batches.length > 0 ? batches : [[]]).entries()) {
    const isLast = i >= batches.length - 1
    await settle(store, {
      id: `${call}/${current.rev}`,
      command,
      goesOn: call,
      context: { now, network: home.value },
      commands,
      own: [],
      outcome: { changes: pieces.flatMap(({ changes }) => changes) },
      relied: reliedBy(pieces),
      besides: isLast ? await ending(store, current, now) : [replace(current, current.value)],
    })
    current = { ...current, rev: current.rev + 1 }
  }
}

/**
 * Goes on with what is being imported, wherever that was left: what is there already is not made again. Returns when
 * nothing is left; what is stale is read again.
 */
export const finishImports = async (
  store: Store,
  commands: readonly Described[],
  now: Temporal.Instant,
): Promise<void> => {
  await eachApart(await findAll(store, importing), ({ id }) =>
    stepByStep(async () => {
      const kept = await store.get(importing, id)
      if (kept) await goOn(store, commands, kept, now)
      return kept !== undefined
    }),
  )
}
