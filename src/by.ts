import type { Situation } from './context.ts'
import { memberships } from './domain/person.ts'
import type { By } from './field.ts'
import { tendedBy } from './person/visible.ts'
import { coordinatesIn } from './reader.ts'
import { findAll, type Kept } from './store.ts'

/**
 * Who names a record, and what they look after: for all records of a call, looked up once. `note` hears what an answer
 * rests on besides the record itself.
 */
export const byOf = async (
  { acting, reader, store }: Pick<Situation, 'acting' | 'reader' | 'store'>,
  note: (found: readonly Kept[]) => void = () => {},
): Promise<By> => {
  const tended = store && (await tendedBy(store, reader))
  const works = store ? await findAll(store, memberships, { where: { person: { in: reader.people } } }) : []
  const restsOn = (found: readonly Kept[] = []) => {
    note(found)
    return found.length > 0
  }
  return {
    acting: acting?.id,
    belongs: (organization) => restsOn(works.filter(({ value }) => value.organization === organization)),
    is: (person) => reader.people.includes(person),
    coordinates: (region) => coordinatesIn(reader, region),
    looksAfter: (organization) =>
      tended ? restsOn(tended.organizations.get(organization)) : coordinatesIn(reader, undefined),
    tends: (person) => (tended ? restsOn(tended.people.get(person)) : true),
  }
}
