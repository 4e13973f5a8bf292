/** A figure, and beside what it stands: `ratio` is value to beside. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly beside?: number
  readonly ratio?: number
}

export const quantile = (times: readonly number[], q: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0

/** Milliseconds that each turn took. */
export const timed = async (
  turns: number,
  act: (i: number) => Promise<unknown> | unknown,
): Promise<number[]> => {
  const times: number[] = []
  for (let i = 0; i < turns; i += 1) {
    const start = performance.now()
    await act(i)
    times.push(performance.now() - start)
  }
  return times
}

export const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6)
