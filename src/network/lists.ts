import type { Network, Term } from '../domain/network.ts'
import { fold } from '../fold.ts'
import { derive } from '../id.ts'
import { type InEvery, locales } from '../words.ts'

/** One of a list, by its id or by its name in any language. */
export const termNamed = (terms: readonly Term[], text: string): Term | undefined => {
  const wanted = fold(text)
  return (
    terms.find(({ id }) => id === text.trim()) ??
    terms.find(({ name }) => locales.some((locale) => fold(name[locale]) === wanted))
  )
}

/** A list with one more, or with other names for one that is there. Names that are not said stay, or are the first. */
export const withTerm = (
  terms: readonly Term[],
  known: readonly Term[],
  text: string,
  names: Partial<InEvery<string>>,
): { readonly terms: Network['sectors']; readonly term: Term } => {
  const there = termNamed(terms, text)
  const common = there ?? termNamed(known, text)
  const first = common?.name ?? { en: text, de: text, hu: text }
  const taken = new Set(terms.map(({ id }) => id))
  const fresh = (attempt: number): string => {
    const id = derive(`term/${fold(text)}/${attempt}`, 8).toLowerCase()
    return taken.has(id) ? fresh(attempt + 1) : id
  }
  const id = there?.id ?? (common && !taken.has(common.id) ? common.id : fresh(0))
  const term: Term = { id, name: { ...first, ...names } }
  const others = terms.filter((one) => one !== there)
  return {
    term,
    terms: there === undefined ? [...others, term] : terms.map((one) => (one === there ? term : one)),
  }
}
