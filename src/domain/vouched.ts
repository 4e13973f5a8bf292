import type { View } from '../store.ts'
import { type Person, people } from './person.ts'
import { provenances } from './provenance.ts'

/** Where the record says nothing, others wrote the name down, unless somebody waits at the door. */
export const vouchedIn = ({ vouched, guest, name }: Person): readonly string[] =>
  vouched ?? (guest ? [] : [name])

/** The names of somebody that others have vouched for: whoever wrote them down, as a list does, or let them in. */
export const namesVouched = async (view: View, person: string): Promise<readonly string[]> => {
  const kept = await view.get(people, person)
  const listed = (await view.get(provenances, `person/${person}`))?.value.values.name
  return [...new Set([...(kept ? vouchedIn(kept.value) : []), ...(listed === undefined ? [] : [listed])])]
}

/** The person, when somebody else has said that this is what they are called. */
export const vouching = (person: Person, name: string): Person => ({
  ...person,
  vouched: [...new Set([...vouchedIn(person), name])],
})

/** The same person: what others have vouched for stays so, whatever they then call themselves and wherever they wait. */
export const settled = (person: Person): Person => ({ ...person, vouched: vouchedIn(person) })
