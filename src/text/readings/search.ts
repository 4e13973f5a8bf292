import { type Beginning, isWhole } from '../beginnings.ts'
import type { Reading } from '../heard.ts'
import { placed, unplacedWords } from '../placed.ts'

const hasSomething = ({ begins }: Beginning): boolean => /^(?:wir |ich )?ha(?:b|tt)/.test(begins)

/** "Wir haben eine Hochzeit und suchen Stühle" only begins like an offer. */
const seeks = (found: Beginning, text: string): boolean =>
  hasSomething(found) &&
  /^h[aä](?:ben?|tten?) (?:sie|ihr|jemand)\b|\b(?:such|brauch|benötig|fehl|wer |jemand|problem|frage)/iu.test(
    text,
  )

/** What "we have" and "we need" begin, and no more tells that it is to be had or wanted, is told and not published. */
const merelyHas = (found: Beginning, text: string): boolean =>
  /^(?:we|i)(?: have|['’]ve| need)/.test(found.begins) && !isWhole(found, text)

/** "Wir haben keine Stühle", "leider kein Heu abzugeben": nobody publishes that. */
const denies = ({ begins }: Beginning, text: string): boolean =>
  /^(?:[^\s,;:]+ )?(?:kein\w*|nichts|no|nothing|nincs\w*|semmi\w*)(?=[\s,.!]|$)/iu.test(
    text
      .split(/\s+/)
      .slice(begins === '' ? 0 : begins.split(' ').length)
      .join(' '),
  )

/** "Verkaufst du Heu?" asks; "Verschenke Äpfel. Wer hat Interesse?" offers, and asks who wants it. */
const asksAlone = (found: Beginning, text: string): boolean =>
  text.endsWith('?') && (hasSomething(found) || !/\p{L}{3}[.!]\s/u.test(text))

/** What begins like no command, or asks though it begins like an offer, goes to what hears everything else. */
export const search: Reading = ({ commands, text, found }) => {
  const otherwise = commands.find((command) => command.otherwise)
  if (otherwise === undefined) return undefined
  // "Eladó traktor?" asks; who offers does not end with a question mark, who asks a room does.
  const offers = found?.command.previewed === true && found.command.access !== 'speaker'
  const asks =
    found === undefined ||
    (offers &&
      (asksAlone(found, text) || seeks(found, text) || merelyHas(found, text) || denies(found, text)))
  return asks ? { call: { command: otherwise.name, ...placed(otherwise, text) } } : undefined
}

/** Where nothing hears everything else, it is shown what there is. */
export const notUnderstood = (text: string) => ({
  call: { command: 'help', input: {} },
  ...unplacedWords([text]),
})
