import { organizations } from './domain/organization.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import type { View } from './store.ts'

/** Whether a coordinator looks after a partner: where it is today counts, not where it was when something was written. */
export const looksAfter = async (view: View, organization: string, reader: Reader): Promise<boolean> => {
  if (coordinatesIn(reader, undefined)) return true
  const partner = (await view.get(organizations, organization))?.value
  return partner !== undefined && coordinatesIn(reader, partner.region)
}
