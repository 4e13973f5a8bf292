import type { Act } from '../act.ts'
import { listings } from '../domain/listing.ts'
import type { Notice } from '../outcome.ts'
import type { View } from '../store.ts'
import { tellRestored, tellWaiting } from './news.ts'

/** What was open before an act, and is again when that is undone: whoever waits for it hears so. */
export const tellReopened = async (view: View, { touched }: Act, by: string): Promise<readonly Notice[]> => {
  const before = touched.flatMap((one) =>
    one.kind === listings.name && one.before ? [listings.schema.parse(one.before)] : [],
  )
  const again = await Promise.all(
    before.map(async (listing) => {
      const now = (await view.get(listings, listing.id))?.value
      if (now === undefined || now.state === listing.state || listing.state !== 'open') return []
      return [{ listing, removed: now.removed !== undefined }]
    }),
  )
  const open = again.flat()
  const waiting = await Promise.all(open.map(({ listing }) => tellWaiting(view, listing, 'again')))
  const back = open.flatMap(({ listing, removed }) => (removed ? [listing] : []))
  return [...(await tellRestored(view, back, by)), ...waiting.flat()]
}
