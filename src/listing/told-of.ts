import type { Act } from '../act.ts'
import type { Addressee } from '../addressee.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { responses } from '../domain/response.ts'
import type { View } from '../store.ts'

/** Whoever was told what is undone now is told that, too: who answered or was answered, and who was thanked. */
export const toldOf = async ({ touched }: Act, store: View, acting: string | undefined) => {
  const told = new Map<string, { readonly to: Addressee; readonly listing: Listing }>()
  if (acting === undefined) return []
  for (const { kind, id, before } of touched) {
    const response = kind === responses.name ? (await store.get(responses, id))?.value : undefined
    const back = kind === responses.name && before && !response ? responses.schema.parse(before) : undefined
    const listing = (await store.get(listings, response?.listing ?? back?.listing ?? id))?.value
    if (listing === undefined) continue
    if (back) {
      told.set(back.owner, { to: { organization: back.owner }, listing })
      continue
    }
    if (response?.organization !== undefined) {
      const { owner, organization, person } = response
      const to = owner === acting ? { organization, attention: person } : { organization: owner }
      told.set(to.organization, { to, listing })
      continue
    }
    const known = before ? listings.schema.parse(before).helpers : listing.helpers
    for (const organization of listing.helpers)
      if (!known.includes(organization) && !told.has(organization))
        told.set(organization, { to: { organization }, listing })
  }
  return [...told.values()]
}
