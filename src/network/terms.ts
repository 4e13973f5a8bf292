import type { Term } from '../domain/network.ts'
import { nothing } from '../field.ts'
import { chosen } from '../form.ts'
import type { Choice } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { type Locale, locales } from '../words.ts'

/** The network's own words for something, or nothing where there are too many to choose from. */
export const termChoices = (terms: readonly Term[], locale: Locale): readonly Choice[] =>
  terms.length >= mostChoices ? [] : terms.map(({ id, name }) => ({ value: id, label: name[locale] }))

/** How a reader calls one of the network's own words; undefined where there is none of that id. */
export const termName = (
  terms: readonly Term[],
  id: string | undefined,
  { locale }: Pick<Reader, 'locale'>,
): string | undefined => terms.find((one) => one.id === id)?.name[locale]

/** The id of what somebody calls by any of its names. Throws a `Refusal` that says what there is. */
export const termIdNamed = (said: string, terms: readonly Term[], locale: Locale): string => {
  const names = terms.flatMap(({ id, name }) => locales.map((one) => ({ value: id, label: name[one] })))
  const found = chosen(names, said)
  if (found) return found.value
  throw new Refusal(
    'noSuchTerm',
    terms
      .map(({ name }) => name[locale])
      .slice(0, mostChoices)
      .join(', ') || nothing,
  )
}
