import { joins } from '../domain/join.ts'
import { moves, organizations } from '../domain/organization.ts'
import { people } from '../domain/person.ts'
import { prospects } from '../domain/prospect.ts'
import { tokenize } from '../search/tokens.ts'
import { findAll, type View } from '../store.ts'
import { isEveryday } from './everyday.ts'

const wordsOf = (name: string): readonly string[] => tokenize(name).map(({ folded }) => folded)

/** What words lose that a name in Hungarian or German takes on: "Kornnál", "Korns". */
const endings = /(?:s|t|ot|et|nak|nek|val|vel|tol|hoz|hez|nal|nel|ert)$/

/**
 * Whether words are names of people of a network or of whoever waits at its door; and a text without the partners that it
 * calls by their whole name, those who left, those who are noted and earlier names included.
 */
export const whoIsHere = async (
  view: View,
): Promise<{ isName(folded: string): boolean; withoutPartners(text: string): string }> => {
  const persons = (await findAll(view, people)).flatMap(({ value }) => [value.name, ...(value.vouched ?? [])])
  const waiting = (await findAll(view, joins)).flatMap(({ value }) => value.name)
  const names = new Set([...persons, ...waiting].flatMap(wordsOf).filter(({ length }) => length > 1))
  const partners = [
    ...(await findAll(view, organizations)).map(({ value }) => value.name),
    ...(await findAll(view, moves)).map(({ value }) => value.name),
    ...(await findAll(view, prospects)).map(({ value }) => value.name),
  ]
  const isThing = (words: readonly string[]) => words.length < 2 && words.every(isEveryday)
  const called = new Set(
    partners
      .map(wordsOf)
      .filter((words) => !isThing(words))
      .map((words) => words.join(' ')),
  )
  const longest = Math.max(0, ...[...called].map((name) => name.split(' ').length))
  return {
    isName: (folded) => names.has(folded) || (folded.length > 4 && names.has(folded.replace(endings, ''))),
    withoutPartners(text) {
      const tokens = tokenize(text)
      let [rest, kept] = ['', 0]
      for (let from = 0; from < tokens.length; from += 1) {
        const name = tokens.slice(from, from + longest).map(({ folded }) => folded)
        while (name.length > 0 && !called.has(name.join(' '))) name.pop()
        const [first, last] = [tokens[from], tokens[from + name.length - 1]]
        if (name.length === 0 || first === undefined || last === undefined) continue
        rest += `${text.slice(kept, first.start)},`
        kept = last.end
        from += name.length - 1
      }
      return rest + text.slice(kept)
    },
  }
}
