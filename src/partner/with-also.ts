import { unaccented } from '../fold.ts'

const partsOf = (text: string): readonly string[] => text.split(/\s*[,;]\s+/).filter((part) => part !== '')

/** "Heu, Honig" and "Treppenbau" are "Heu, Honig, Treppenbau"; what is there already is not said twice. */
export const withAlso = (before: string, more: string): string => {
  const has = new Set(partsOf(before).map(unaccented))
  return [before, ...partsOf(more).filter((part) => !has.has(unaccented(part)))]
    .filter((part) => part !== '')
    .join(', ')
}
