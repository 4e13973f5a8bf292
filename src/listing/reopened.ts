import type { Act } from '../act.ts'
import { type Listing, listings } from '../domain/listing.ts'
import type { Notice } from '../outcome.ts'
import type { View } from '../store.ts'
import { tellRestored, tellWaiting } from './news.ts'

/** What whoever waits hears of a listing that is as it was before, again; nothing where they have seen nothing of it. */
const heardOf = (before: Listing, now: Listing): Parameters<typeof tellWaiting>[2] | undefined => {
  if (before.state !== now.state)
    return before.state === 'open' ? 'again' : before.state === 'fulfilled' ? 'gone' : 'withdrawn'
  const said = ({ title, details, quantity, until }: Listing) =>
    JSON.stringify([title, details, quantity, until])
  return before.state === 'open' && said(before) !== said(now) ? 'edited' : undefined
}

/** Whoever waits for a listing hears what undoing an act has made of it. */
export const tellReopened = async (view: View, { touched }: Act, by: string): Promise<readonly Notice[]> => {
  const before = touched.flatMap((one) =>
    one.kind === listings.name && one.before ? [listings.schema.parse(one.before)] : [],
  )
  const found = await Promise.all(
    before.map(async (listing) => {
      const now = (await view.get(listings, listing.id))?.value
      const what = now && heardOf(listing, now)
      return what === undefined ? [] : [{ listing, what, removed: now?.removed !== undefined }]
    }),
  )
  const all = found.flat()
  const waiting = await Promise.all(all.map(({ listing, what }) => tellWaiting(view, listing, what)))
  const back = all.flatMap(({ listing, what, removed }) => (removed && what === 'again' ? [listing] : []))
  return [...(await tellRestored(view, back, by)), ...waiting.flat()]
}
