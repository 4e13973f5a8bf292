import { fold } from '../fold.ts'
import { Refusal } from '../refusal.ts'

/** On all of one's platforms. */
export const everywhere = 'all'

/** "nur Matrix", "nur auf Matrix zeigen". */
const onlyOn =
  /^(?:nur|only|csak)(?:\s+(?:zeigen|show|me))?(?:\s+(?:auf|in|bei|on|itt:?|a|az))?\s+(\S+?)(?:\s+zeigen|-on|-en|-ön)?[.!]?$/iu
const onAll = /^(?:auf |on |minden )?(?:allen? |all )?(?:plattformen|platforms|platformon)$/iu

/** On which of one's platforms somebody wants to be seen. Throws a `Refusal` where it is none of them. */
export const platformSaid = (change = '', mine: readonly string[]): string | undefined => {
  if (onAll.test(change)) return everywhere
  const named = onlyOn.exec(change)?.[1]
  if (named === undefined) return undefined
  const found = mine.find((name) => fold(name) === fold(named))
  if (found === undefined) throw new Refusal('noAccountThere', named)
  return found
}
