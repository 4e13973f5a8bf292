import type { Migration } from '../src/migration.ts'
import { endGivenBefore } from '../src/partner/given-before.ts'

/** Own contacts whose givers had gone before that was written with their going. */
export default { id: '0001-given-ends', up: endGivenBefore } satisfies Migration
