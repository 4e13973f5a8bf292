import { tokenize } from '../search/tokens.ts'

/** "Sankt Georgen" is written "St. Georgen", too. */
const saint = new Set(['st', 'skt', 'szt'])

/** A name of a place as it is looked up: folded words, as the search folds them. */
export const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ folded }) => (saint.has(folded) ? 'sankt' : folded))
    .join(' ')

/** What tells a town from others of its name: "(Elbe)", "am Main", "an der Aisch", "a. d. Ilm", "/Westf.", ", Stadt". */
const distinction =
  /\s*\(.*|\s*[/,].*|\s+(?:am|an der|an dem|auf der|bei|im|in der|in|ob der|unter|vor der|a\.? ?d\.?|i\.? ?d\.?) .*/u

/** The whole name, and without what tells the town from others: "Hitzacker (Elbe)" is called Hitzacker, too. */
export const keysOf = (name: string): readonly string[] => {
  const keys = [keyOf(name), keyOf(name.replace(distinction, ''))]
  return [...new Set(keys.filter((key) => key.length >= 2))]
}
