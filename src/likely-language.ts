import { whoCalls } from './caller.ts'
import type { Described } from './command.ts'
import { languagesOf } from './domain/network.ts'
import type { Input } from './invocation.ts'
import type { Store } from './store.ts'
import type { Locale } from './words.ts'

/** Where a network speaks one language only, words that leave a doubt turn no talk of those inside into another. */
export const isLikely = async (
  store: Store,
  locale: Locale,
  typed: Parameters<typeof whoCalls>[1],
  command: Described,
  input: Input,
): Promise<boolean> => {
  const { network, person } = await whoCalls(store, typed, command, input)
  const [only, ...others] = network && person ? languagesOf(network) : []
  return only === undefined || only === locale || others.length > 0
}
