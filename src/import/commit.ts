import { actId, acts, touchedBy } from '../act.ts'
import { stamp } from '../clock.ts'
import { derive } from '../id.ts'
import { mostInCommit } from '../limits.ts'
import { redraws } from '../redraw.ts'
import { create, type Store, unchanged } from '../store.ts'
import { type Piece, reliedBy } from './unit.ts'

export interface Committing {
  readonly store: Store
  readonly network: string
  readonly now: Temporal.Instant
  /** How often this import has been decided again. */
  readonly attempt: number
}

/**
 * Commits several pieces at once; where they carry too much, in halves. The act is named after what is done and to
 * which revisions: doing it twice is refused, and an import that is begun again makes acts of other names. Cards that
 * stand about something changed are owed anew.
 */
export const commitPieces = async (committing: Committing, pieces: readonly Piece[]): Promise<void> => {
  const { store, network, now, attempt } = committing
  const changes = pieces.flatMap((piece) => piece.changes)
  if (changes.length === 0) return
  const touched = touchedBy(changes)
  const at = stamp(now)
  const id = actId(`import/${derive(JSON.stringify([at, changes]), 16)}/${attempt}`)
  // What was just made stands nowhere yet.
  const owed = await redraws(
    store,
    touched.filter(({ rev }) => rev > 1),
    now,
  )
  const act = { id, network, at, command: 'import', touched }
  const whole = [...reliedBy(pieces).map(unchanged), ...changes, create(acts, act), ...owed]
  if (whole.length <= mostInCommit || pieces.length === 1) return store.commit(whole)
  const half = Math.ceil(pieces.length / 2)
  await commitPieces(committing, pieces.slice(0, half))
  await commitPieces(committing, pieces.slice(half))
}
