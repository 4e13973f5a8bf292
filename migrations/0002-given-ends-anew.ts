import type { Migration } from '../src/migration.ts'
import { endGivenBefore } from '../src/partner/given-before.ts'

/** The first one did not know at first who had been shut out, or coordinated no more; where it has run, this ends theirs. */
export default { id: '0002-given-ends-anew', up: endGivenBefore } satisfies Migration
