import { Unanswered } from './service.ts'

/** How long a service that fails is left alone: longer each time, until it answers. */
export interface Patience {
  /** Milliseconds until it may be asked; 0: now. */
  left(): number
  failed(error: unknown): void
  answered(): void
}

const longestAsked = 3600 // seconds that a service may ask for

/** After `tolerated` failures in a row, `first` milliseconds, then twice as long each time, `most` at most. */
export const createPatience = (tolerated: number, first: number, most: number): Patience => {
  let failures = 0
  let until = 0
  return {
    left: () => Math.max(0, until - performance.now()),
    failed(error) {
      failures += 1
      const asked = error instanceof Unanswered ? 1000 * Math.min(error.after, longestAsked) : 0
      const own = failures > tolerated ? Math.min(most, first * 2 ** (failures - tolerated - 1)) : 0
      until = performance.now() + Math.max(own, asked)
    },
    answered() {
      failures = 0
      until = 0
    },
  }
}
