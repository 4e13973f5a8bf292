import type { Block } from '../card.ts'
import type { Context } from '../context.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { foundItems } from '../found.ts'
import { shortened } from '../shortened.ts'

const most = 3

/**
 * Partners who surely have what a request seeks, or can do it, besides those of the listings that fit it, each with a way
 * to ask; nothing where there is nobody.
 */
export const likelySuppliers = async (
  listing: Listing,
  fitting: readonly string[],
  { store, search, network, reader }: Pick<Context<'member'>, 'store' | 'search' | 'network' | 'reader'>,
): Promise<Block | undefined> => {
  if (listing.kind !== 'request') return undefined
  const { title } = textIn(listing, reader)
  const answer = await search.ask(title)
  if (answer.verdict !== 'answer' || answer.kind !== 'offer') return undefined
  const shown = await Promise.all(fitting.map((id) => store.get(listings, id)))
  const named = [
    listing.organization,
    ...reader.organizations,
    ...shown.flatMap((kept) => kept?.value.organization ?? []),
  ]
  const hits = answer.hits.filter(({ organization }) => !named.includes(organization)).slice(0, most)
  return hits.length === 0
    ? undefined
    : foundItems({ ...answer, hits }, shortened(title, 300), { network, store }, reader)
}
