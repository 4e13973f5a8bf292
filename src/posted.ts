import { withAbout } from './about.ts'
import { type Addressee, isStillTheirs } from './addressee.ts'
import type { Call, Card } from './card.ts'
import { type Clock, stamp } from './clock.ts'
import type { Post } from './debt.ts'
import { asWantedNow } from './person/contact.ts'
import { type Store, within } from './store.ts'

export interface Drawing {
  draw(network: string, call: Call, to: Addressee): Promise<Card>
}

/** What somebody hides or ends while a card waits goes out no more. */
export const asWanted = async (store: Store, card: Card, network: string | undefined): Promise<Card> =>
  network === undefined ? card : asWantedNow(within(store, network), card)

/** What a post says by now. Throws `Undeliverable` where nobody is left to read it. */
export const drawPost = async (
  { store, bot, clock }: { readonly store: Store; readonly bot: Drawing; readonly clock: Clock },
  { call, last, network, named, said = { title: '' } }: Post,
  to: Addressee,
): Promise<Card> => {
  if (last) return last
  if (call) return bot.draw(network ?? '', call, to)
  // Whoever no longer is one of those that a contact was given to keeps none.
  const theirs = await isStillTheirs(store, { to, named, network, at: stamp(clock()) })
  return theirs ? asWanted(store, said, network) : withAbout(said, (span) => span.else)
}
