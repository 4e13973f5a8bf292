import { cardFor, withAbout } from './about.ts'
import { type Addressee, isStillTheirs, type Owing } from './addressee.ts'
import type { Call, Card } from './card.ts'
import type { Post } from './debt.ts'
import { asWantedNow } from './person/contact.ts'
import { type Store, within } from './store.ts'

export interface Drawing {
  draw(network: string, call: Call, to: Addressee): Promise<Card>
}

/**
 * What a card that was stored for somebody says to them by now at an address: what has been hidden or ended since is not
 * in it, nor what people show elsewhere alone. Nothing where it is theirs no more. Whatever hands out a stored card, or
 * shows it, shows this.
 */
export const cardNow = async (
  store: Store,
  owing: Owing,
  card: Card,
  address: string,
): Promise<Card | undefined> => {
  if (!(await isStillTheirs(store, owing))) return undefined
  const { network } = owing
  return cardFor(
    network === undefined ? card : await asWantedNow(within(store, network), card, store),
    address,
  )
}

/** What a post says by now at an address. Throws `Undeliverable` where nobody is left to read it. */
export const drawPost = async (
  { store, bot }: { readonly store: Store; readonly bot: Drawing },
  post: Post,
  to: Addressee,
  address: string,
): Promise<Card> => {
  const { call, last, network, said = { title: '' } } = post
  if (last) return cardFor(last, address)
  if (call) return cardFor(await bot.draw(network ?? '', call, to), address)
  // Whoever no longer is one of those that a contact was given to keeps none.
  return (await cardNow(store, { ...post, to }, said, address)) ?? withAbout(said, (span) => span.else)
}
