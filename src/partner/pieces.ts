import { mostChanges } from '../limits.ts'
import type { Notice } from '../outcome.ts'
import type { Change } from '../store.ts'

/** Changes that belong together, and who is told of them. */
export interface Piece {
  readonly changes: readonly Change[]
  readonly notices?: readonly Notice[]
}

/** How much of a commit it takes: who is told is owed a message, and with it may go a card that stays and an errand. */
const weightOf = ({ changes, notices = [] }: Piece): number => changes.length + 3 * notices.length

/** The first pieces, as many as one commit takes, and whether these are all. */
export const firstOf = (pieces: readonly Piece[]): Required<Piece> & { readonly all: boolean } => {
  const taken: Piece[] = []
  let weight = 0
  for (const piece of pieces) {
    weight += weightOf(piece)
    if (weight > mostChanges && taken.length > 0) break
    taken.push(piece)
  }
  return {
    changes: taken.flatMap(({ changes }) => changes),
    notices: taken.flatMap(({ notices = [] }) => notices),
    all: taken.length === pieces.length,
  }
}
