import type { Network } from '../domain/network.ts'
import { type Organization, type PartnerField, partnerFields } from '../domain/organization.ts'
import { isNothing } from '../field.ts'
import { withoutReach } from '../person/no-reach.ts'
import { newPartnerName } from '../person/own-name.ts'
import { mailSaid, phoneSaid, websiteSaid } from '../person/reach-said.ts'
import { Refusal } from '../refusal.ts'

export type Said = { readonly [K in PartnerField]?: string | undefined }

/** What cannot be just any text, as it is kept. */
const rightly: Partial<Record<PartnerField, (said: string, name: string, network: Network) => string>> = {
  name: newPartnerName,
  mail: mailSaid,
  phone: phoneSaid,
  website: websiteSaid,
  // The end of a sentence is none of a town's name; that of "Frankfurt a. M." is.
  town: (said) => said.replace(/(?<=\p{L}{2}|\))[.!]+$/u, ''),
}

/**
 * What is new in what is said of a partner, as it is kept; nothing is the empty text. Who is `free` in that may call it as
 * they like. Throws a `Refusal` where something cannot be.
 */
export const editedIn = (
  partner: Organization,
  said: Said,
  network: Network,
  free: boolean,
): readonly (readonly [PartnerField, string])[] => {
  const changed = partnerFields.flatMap((field) => {
    const text = said[field]
    const before = partner[field]
    // What stands there already may be from before anybody looked at its shape.
    if (text === undefined || text === before) return []
    const shape = free && field === 'name' ? withoutReach : rightly[field]
    const value = isNothing(text) ? '' : (shape?.(text, partner.name, network) ?? text)
    return value === (before ?? '') ? [] : [[field, value] as const]
  })
  if (changed.some(([field, value]) => field === 'name' && value === '')) throw new Refusal('needsName')
  return changed
}
