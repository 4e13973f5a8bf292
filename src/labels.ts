import type { Described } from './command.ts'
import type { Locale } from './words.ts'

type Worded = Pick<Described, 'words'>

/** What a command calls one of its fields; by its own name where it says nothing of that. */
export const labelOf = (command: Worded | undefined, field: string, locale: Locale): string => {
  const label = command?.words[locale].fields[field] ?? field
  return typeof label === 'string' ? label : label.label
}

/** What it calls the choices of that field, by their values; none where it has none. */
export const choiceLabelsOf = (
  command: Worded | undefined,
  field: string,
  locale: Locale,
): Readonly<Record<string, string>> => {
  const label = command?.words[locale].fields[field]
  return typeof label === 'object' ? label.choices : {}
}
