/**
 * Does the same with each, one after the other: where one fails, the others are done all the same. Throws the first
 * failure when all are through.
 */
export const eachApart = async <T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
  const failures: unknown[] = []
  for (const one of all)
    try {
      await work(one)
    } catch (error) {
      failures.push(error)
    }
  if (failures.length > 0) throw failures[0]
}
