import { namesOf, terms } from '../domain/glossary.ts'
import { listings } from '../domain/listing.ts'
import { textsOf } from '../domain/listing-text.ts'
import { organizations } from '../domain/organization.ts'
import { tokenize } from '../search/tokens.ts'
import { findAll, type View } from '../store.ts'

/** Which words, folded, a network has for things: those of its listings' titles, of what its partners can do, and its glossary. */
export const ownWordsOf = async (view: View): Promise<ReadonlySet<string>> => {
  const texts = [
    ...(await findAll(view, listings)).flatMap(({ value }) => textsOf(value).map(({ title }) => title)),
    ...(await findAll(view, organizations)).map(({ value }) => value.expertise ?? ''),
    ...(await findAll(view, terms)).flatMap(({ value }) => namesOf(value).map(({ name }) => name)),
  ]
  return new Set(texts.flatMap((text) => tokenize(text).map(({ folded }) => folded)))
}
