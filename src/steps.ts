import { Stale } from './store.ts'

/**
 * Takes one step after the other, each a commit of its own, until one says that it was the last. A step that became
 * stale, as somebody wrote at the same moment, is decided again.
 */
export const stepByStep = async (step: () => Promise<boolean>): Promise<void> => {
  for (;;)
    try {
      if (!(await step())) return
    } catch (error) {
      if (!(error instanceof Stale)) throw error
    }
}
