import type { Described } from '../../command.ts'
import type { Heard, Reading } from '../heard.ts'
import { severalSaid } from '../several-said.ts'

const isOtherwise = (commands: readonly Described[], { call }: Heard): boolean =>
  commands.some(({ name, otherwise }) => otherwise && name === call.command)

/** "Biete Heu. Suche einen Anhänger.": the first is heard, and what follows waits, one after the other. */
export const oneByOne: Reading = ({ commands, text, anew }) => {
  const parts = (severalSaid(commands, text) ?? []).map((said) => ({ said, heard: anew(said) }))
  const [first, ...more] = parts
  // "Wer mag Stroh? Haben 30 Ballen übrig": who asks so offers it, and goes on with it.
  const invites = parts.some(({ said, heard }) => said.endsWith('?') && !isOtherwise(commands, heard))
  if (first === undefined || invites) return undefined
  const next = more.map(({ heard }) => heard.call)
  return { ...first.heard, ...(next.length > 0 && { next }) }
}
