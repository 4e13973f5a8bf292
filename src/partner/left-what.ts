import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { fold } from '../fold.ts'
import type { Reader } from '../reader.ts'
import type { View } from '../store.ts'
import { partnerCalled } from './called.ts'

const before =
  /^(?:(?:aus|von|vom|bei|beim|from)(?:\s+|$))?(?:(?:dem|der|den|diesem|the|this|az?)(?:\s+|$))?/iu
const theNetwork = /^(?:ganz(?:es?)? )?(?:\S*netz\S*|network|\S*halozat\S*)$/

/** What somebody leaves: the network, or one of their own partners by its name; what is neither as it was said. */
export const leftWhat = async (
  said: string,
  { network, store, reader }: { readonly network: Network; readonly store: View; readonly reader: Reader },
): Promise<string> => {
  const named = said.replace(before, '').replace(/[\s.!]+$/, '')
  if (theNetwork.test(fold(named)) || fold(named) === fold(network.name)) return network.id
  const own = await Promise.all(reader.organizations.map((id) => store.get(organizations, id)))
  const partners = own.filter((kept) => kept !== undefined)
  return partnerCalled(partners, named).one?.id ?? said
}
