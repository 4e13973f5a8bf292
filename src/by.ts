import type { Situation } from './context.ts'
import type { By } from './field.ts'
import { tendedBy } from './person/visible.ts'
import { coordinatesIn } from './reader.ts'

/** Who names a record, and what they look after: for all records of a call, looked up once. */
export const byOf = async ({
  acting,
  reader,
  store,
}: Pick<Situation, 'acting' | 'reader' | 'store'>): Promise<By> => {
  const tended = store && (await tendedBy(store, reader))
  return {
    acting: acting?.id,
    belongs: (organization) => organization !== undefined && reader.organizations.includes(organization),
    is: (person) => reader.people.includes(person),
    coordinates: (region) => coordinatesIn(reader, region),
    looksAfter: (organization) =>
      tended ? tended.organizations.has(organization) : coordinatesIn(reader, undefined),
    tends: (person) => tended?.people.has(person) ?? true,
  }
}
