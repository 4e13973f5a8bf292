import { defaultCategories, knownSectors } from '../../domain/network.ts'
import { tellPrice } from '../../domain/price.ts'
import { readQuantity, tellQuantity } from '../../domain/quantity.ts'
import { tellDay } from '../../reader.ts'
import { shortened } from '../../shortened.ts'
import type { Locale } from '../../words.ts'
import type { FieldName } from '../note.ts'
import type { FieldWords } from './say.ts'

/** Long cells are told by how they begin. */
export const brief = (text: string): string => shortened(text.replace(/\s+/g, ' ').trim(), 60)

/** The first names of a list, and how many others there are. */
export const briefList = (names: readonly string[], more: (n: number) => string): string => {
  const most = 12
  const told = names.slice(0, most).map(brief).join(', ')
  return names.length > most ? `${told} ${more(names.length - most)}` : told
}

/** As above, with the full stop that a name like "Landfrauen e. V." brings with it, or one of its own. */
export const briefSentence = (names: readonly string[], more: (n: number) => string): string =>
  briefList(names, more).replace(/\.?$/, '.')

/** Whether "3" or "5–7" stands there. */
export const isOne = (lines: readonly string[]): boolean => lines.length === 1 && !lines[0]?.includes('–')

const termName = (terms: typeof knownSectors, id: string, locale: Locale) =>
  terms.find((term) => term.id === id)?.name[locale] ?? id

const byKey = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key

/** A stored value as a person reads it. */
export const tellValue = (field: FieldName, text: string, words: FieldWords, locale: Locale): string => {
  if (text === '') return words.empty
  switch (field) {
    case 'kind':
      return byKey(words.kinds, text)
    case 'role':
      return byKey(words.roles, text)
    case 'sector':
      return termName(knownSectors, text, locale)
    case 'category':
      return termName(defaultCategories, text, locale)
    case 'coordinates':
      return words.yes
    case 'quantity':
      return tellQuantity(readQuantity(text), locale)
    case 'price':
      return tellPrice(text, locale)
    case 'until':
      return text === 'standing' ? words.standing : tellDay({ locale }, text)
    default:
      return brief(text)
  }
}
