import type { Context } from '../context.ts'
import type { Code } from '../domain/code.ts'
import type { Outcome } from '../outcome.ts'
import type { Kept } from '../store.ts'

/**
 * What a code of one purpose brings about; `sure` where that was shown before. Where nothing is to change, it only asks.
 * That the code is used up, the command sees to. Throws a `Refusal`.
 */
export type Redeem = (code: Kept<Code>, context: Context<'guest'>, sure: boolean) => Promise<Outcome>
