import { actId, acts, touchedBy } from '../act.ts'
import { stamp } from '../clock.ts'
import { derive } from '../id.ts'
import { type Change, create, type Store } from '../store.ts'

/** One commit of what somebody does from the shell, with its act: the log tells of it like of everything else. */
export const commitFromShell = async (
  store: Store,
  network: string,
  command: string,
  changes: readonly Change[],
  now: Temporal.Instant,
): Promise<void> => {
  if (changes.length === 0) return
  const id = actId(`shell/${derive(JSON.stringify([command, stamp(now), changes]), 16)}`)
  await store.commit([
    ...changes,
    create(acts, { id, network, at: stamp(now), command, touched: touchedBy(changes) }),
  ])
}
