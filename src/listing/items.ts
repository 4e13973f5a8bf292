import type { Block } from '../card.ts'
import { listings } from '../domain/listing.ts'
import type { Network } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { tellPrice } from '../domain/price.ts'
import { isOutside } from '../joining/door.ts'
import type { Reader } from '../reader.ts'
import type { View } from '../store.ts'
import { type Spoken, speak } from '../words.ts'
import { tellPicture } from './pictures.ts'
import { tellLeft, tellListing, tellUntil } from './words.ts'

const words = { show: 'Show', renew: 'Renew' }
export const spoken: Spoken<typeof words> = {
  en: words,
  de: { show: 'Zeigen', renew: 'Verlängern' },
  hu: { show: 'Megnézem', renew: 'Meghosszabbítás' },
}

/** Listings one below the other, each with its partner and a button: to see it, or what else is to be done with all of them; no block where there are none. */
export const listingItems = async (
  store: View,
  ids: readonly string[],
  {
    network,
    now,
    reader,
    does = 'show',
    days = false,
    far,
  }: {
    readonly network: Network
    readonly now: Temporal.Instant
    readonly reader: Reader
    readonly does?: 'show' | 'renew'
    /** With the last day of each. */
    readonly days?: boolean
    /** With how far each is, where that is known. */
    readonly far?: ReadonlyMap<string, string>
  },
): Promise<readonly Block[]> => {
  const say = speak(spoken, reader)
  const found = await Promise.all(ids.map((id) => store.get(listings, id)))
  const items = await Promise.all(
    found
      .filter((kept) => kept !== undefined)
      .map(async ({ id, value }) => {
        const partner = (await store.get(organizations, value.organization))?.value
        const parts = [
          tellListing(value, network, now, reader),
          tellLeft(value, reader),
          value.price === undefined ? undefined : tellPrice(value.price, reader.locale),
          value.picture === undefined ? undefined : tellPicture(reader),
          days ? tellUntil(value, reader) : undefined,
          partner?.name,
          value.town ?? partner?.town,
          far?.get(id),
        ]
        return {
          line: `${parts.filter((part) => part !== undefined).join(' · ')} (${id})`,
          ...(!isOutside(reader) && {
            button: { label: say[does], call: { command: `listing ${does}`, input: { listing: id } } },
          }),
        }
      }),
  )
  return items.length === 0 ? [] : [{ kind: 'items', items }]
}
