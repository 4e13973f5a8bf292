/** One of several failed: `cause` says how, and the id which, without naming anybody. */
export class Failed extends Error {
  override readonly name = 'Failed'
  readonly id: string
  constructor(id: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : undefined, { cause })
    this.id = id
  }
}

/**
 * Does the same with each, one after the other: where one fails, the others are done all the same. Throws an
 * `AggregateError` of `Failed` when all are through.
 */
export const eachApart = async <T extends { readonly id: string }>(
  all: readonly T[],
  work: (one: T) => Promise<unknown>,
): Promise<void> => {
  const failures: Failed[] = []
  for (const one of all)
    try {
      await work(one)
    } catch (error) {
      failures.push(new Failed(one.id, error))
    }
  if (failures.length > 0) throw new AggregateError(failures, failures[0]?.message)
}
