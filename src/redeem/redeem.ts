import type { Context } from '../context.ts'
import type { Code } from '../domain/code.ts'
import type { Outcome } from '../outcome.ts'
import type { Kept } from '../store.ts'

/** What a code of one purpose brings about. That it is used up, the command sees to. Throws a `Refusal`. */
export type Redeem = (code: Kept<Code>, context: Context<'guest'>) => Promise<Outcome>
