import type { Reading } from '../heard.ts'
import { severalSaid } from '../several-said.ts'

/** "Biete Heu. Suche einen Anhänger.": the first is heard, and what follows waits, one after the other. */
export const oneByOne: Reading = ({ commands, text, anew }) => {
  const [first, ...more] = severalSaid(commands, text) ?? []
  if (first === undefined) return undefined
  const next = more.map((said) => anew(said).call)
  return { ...anew(first), ...(next.length > 0 && { next }) }
}
