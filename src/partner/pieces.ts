import { touchedBy } from '../act.ts'
import { mostChanges } from '../limits.ts'
import type { Notice } from '../outcome.ts'
import { standingAbout } from '../redraw.ts'
import type { Change, View } from '../store.ts'

/** Changes that belong together, and who is told of them. */
export interface Piece {
  readonly changes: readonly Change[]
  readonly notices?: readonly Notice[]
}

/** How much of a commit it takes: cards that stand about what is changed are drawn again. */
const weightOf = async (view: View, { changes, notices = [] }: Piece): Promise<number> => {
  const standing = await standingAbout(view, touchedBy(changes))
  return changes.length + notices.length + standing.length
}

/** The first pieces, as many as one commit takes, and whether these are all. */
export const firstOf = async (
  view: View,
  pieces: readonly Piece[],
): Promise<Required<Piece> & { readonly all: boolean }> => {
  const taken: Piece[] = []
  let weight = 0
  for (const piece of pieces) {
    weight += await weightOf(view, piece)
    if (weight > mostChanges && taken.length > 0) break
    taken.push(piece)
  }
  return {
    changes: taken.flatMap(({ changes }) => changes),
    notices: taken.flatMap(({ notices = [] }) => notices),
    all: taken.length === pieces.length,
  }
}
