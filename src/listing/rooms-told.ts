import type { Context } from '../context.ts'
import type { Listing } from '../domain/listing.ts'
import { places } from '../domain/place.ts'
import { fitsRoom } from '../network/room.ts'
import type { Notice } from '../outcome.ts'
import { findAll } from '../store.ts'

/** At once it stands only where it was written, and in the rooms that are for such listings. */
export const listingNotices = async (
  listing: Listing,
  { store, place, network, acting }: Pick<Context<'member'>, 'store' | 'place' | 'network' | 'acting'>,
): Promise<readonly Notice<never>[]> => {
  const rooms = await findAll(store, places, { where: { role: 'listings' } })
  const fitting = rooms.filter(({ value }) => fitsRoom(value, listing, acting, network))
  const where = new Set([...(place ? [place.id] : []), ...fitting.map((room) => room.id)])
  return [...where].map((room) => ({
    to: { place: room },
    kind: 'listing',
    urgency: 'news',
    show: { command: 'listing show', input: { listing: listing.id } },
  }))
}
