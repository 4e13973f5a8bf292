import { nothing } from '../field.ts'
import { fold } from '../fold.ts'
import type { Input } from '../invocation.ts'
import { unlessNothing } from '../text/introduced.ts'

const longest = 2000 // characters of what a partner can

/** What a partner can, with what it says of that now. What stands there is theirs: it is added to, never put in its place. */
export const withSkills = (before: string, can = ''): string => {
  if (fold(before).includes(fold(can))) return before
  const both = before === '' ? can : `${before}, ${can}`
  return both.length <= longest ? both : before
}

interface LeftToAsk {
  readonly field: 'skills' | 'seeks'
  /** What the answer to it brings along: the other question is not asked again. */
  readonly settled: Input
}

/** Which of the two questions of the welcome is left: each answer counts as it comes. */
export const leftToAsk = (skills: string | undefined, seeks: string | undefined): LeftToAsk | undefined => {
  if (seeks === undefined) return { field: 'seeks', settled: { skills: nothing } }
  if (skills !== undefined) return undefined
  return { field: 'skills', settled: { seeks: unlessNothing(seeks) ?? nothing } }
}
