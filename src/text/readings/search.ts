import type { Reading } from '../heard.ts'
import { placed, unplacedWords } from '../placed.ts'

/** "Wir haben eine Hochzeit und suchen Stühle" only begins like an offer. */
const seeks = ({ begins }: { readonly begins: string }, text: string): boolean =>
  /^(?:wir |ich )?ha(?:b|tt)/.test(begins) &&
  /^h[aä](?:ben?|tten?) (?:sie|ihr|jemand)\b|\b(?:such|brauch|benötig|fehl|wer |jemand|problem|frage)/iu.test(
    text,
  )

/** What begins like no command, or asks though it begins like an offer, goes to what hears everything else. */
export const search: Reading = ({ commands, text, found }) => {
  const otherwise = commands.find((command) => command.otherwise)
  if (otherwise === undefined) return undefined
  // "Eladó traktor?" asks; who offers does not end with a question mark, who asks a room does.
  const offers = found?.command.previewed === true && found.command.access !== 'speaker'
  const asks = found === undefined || (offers && (text.endsWith('?') || seeks(found, text)))
  return asks ? { call: { command: otherwise.name, ...placed(otherwise, text) } } : undefined
}

/** Where nothing hears everything else, it is shown what there is. */
export const notUnderstood = (text: string) => ({
  call: { command: 'help', input: {} },
  ...unplacedWords([text]),
})
