import { whereOf } from './card-said.ts'
import type { Draft } from './draft.ts'
import { derive } from './id.ts'
import type { Invocation } from './invocation.ts'

/**
 * What a message says besides the first thing, half said: it stands behind what is shown, and each waits for what was
 * said before it. The last comes before what its caller has gone on from, the draft of the id `left`.
 */
export const saidNext = (
  invocation: Invocation,
  left: string | undefined,
  now: Temporal.Instant,
): readonly Draft[] => {
  const { id, next = [] } = invocation
  const idOf = (i: number) => (i < next.length ? derive(`${id}/${i + 1}`) : left)
  return next.map(({ command, input }, i) => {
    const then = idOf(i + 1)
    return {
      ...whereOf(invocation, now.subtract({ seconds: i + 1 })),
      id: derive(`${id}/${i + 1}`),
      command,
      input,
      choices: [],
      guess: true,
      lasting: false,
      ...(then !== undefined && { left: then }),
    }
  })
}
