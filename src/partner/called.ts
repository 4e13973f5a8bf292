import { isWithForm } from '../domain/names.ts'
import { knownBefore, type Organization } from '../domain/organization.ts'
import { likenessOf, similarTo } from '../domain/similar.ts'
import { unaccented, withoutArticle } from '../fold.ts'
import type { View } from '../store.ts'

const surely = 0.75 // how alike a name is that cannot be meant for another

/** A partner, or what is called by the name of one. */
interface Named {
  readonly id: string
  readonly value: Pick<Organization, 'name' | 'town'>
}

interface Called<T extends Named> {
  /** Whom it can only mean. */
  readonly one?: T
  /** Nothing is called so, it only looks alike. */
  readonly guessed?: true
  /** Whom it may mean, the most alike first. */
  readonly like: readonly T[]
}

/** Words of a name that begin so, in this order: "hof prez" is in "Holzhof Prezelle" only as "holzhof prez". */
export const hasWords = (name: string, wanted: string): boolean => ` ${name}`.includes(` ${wanted}`)

/** Whether a name is meant, as far as a text alone can tell. */
export const isCalled = (name: string, given: string): boolean =>
  hasWords(unaccented(name), withoutArticle(unaccented(given))) ||
  likenessOf({ name: given }, { name }) >= surely

/** Whom of the partners somebody means: by number, by name, by part of it, or with a slip of the pen. */
export const partnerCalled = <T extends Named>(all: readonly T[], given: string): Called<T> => {
  const typed = unaccented(given)
  const wanted = withoutArticle(typed)
  if (wanted === '') return { like: [] }
  const exact = all.filter(
    ({ id, value }) =>
      unaccented(id) === typed || unaccented(value.name) === typed || unaccented(value.name) === wanted,
  )
  const begins = all.filter(({ value }) => unaccented(value.name).startsWith(wanted))
  const within = all.filter(({ value }) => hasWords(unaccented(value.name), wanted))
  const formal = all.filter(({ value }) => isWithForm(given, value.name))
  const found = [exact, begins, within, formal].find((some) => some.length > 0)
  if (found) return found.length === 1 && found[0] ? { one: found[0], like: [] } : { like: found }
  const similar = similarTo(
    { name: given },
    all.map((kept) => ({ ...kept.value, kept })),
  )
  const [first, ...others] = similar
  const sure = first !== undefined && others.length === 0 && likenessOf({ name: given }, first) >= surely
  return { ...(sure && { one: first.kept }), guessed: true, like: similar.map(({ kept }) => kept) }
}

/** The same, where none is called so also by the name of one that became part of another. */
export const calledEver = async <T extends Named>(
  view: View,
  all: readonly T[],
  given: string,
): Promise<Called<T>> => {
  const called = partnerCalled(all, given)
  if (!called.guessed) return called
  const before = await knownBefore(given, { store: view })
  const [one, ...others] = all.filter(({ id }) => before.some((kept) => kept.id === id))
  return one && others.length === 0 ? { one, like: [] } : called
}

/** All that may be meant: the one, or several that are called so. What only looks alike is none unless it is sure. */
export const allCalled = <T extends Named>(all: readonly T[], given: string): readonly T[] => {
  const { one, like, guessed } = partnerCalled(all, given)
  return one ? [one] : guessed ? [] : like
}
