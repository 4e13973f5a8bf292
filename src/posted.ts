import { cardFor, spansIn, withAbout } from './about.ts'
import { Undeliverable } from './adapter.ts'
import { type Addressee, addressesOf, isStillTheirs, type Owing } from './addressee.ts'
import type { Call, Card } from './card.ts'
import type { Post } from './debt.ts'
import { holdersOf, responses } from './domain/response.ts'
import { asWantedNow } from './person/contact.ts'
import { type Store, within } from './store.ts'

export interface Drawing {
  draw(network: string, call: Call, to: Addressee): Promise<Card>
}

/** Whether a contact in a card is given to somebody's partner by now: the one that the card named and theirs were one then. */
const isGivenToThem = async (store: Store, owing: Owing, card: Card): Promise<boolean> => {
  const { network, named } = owing
  if (network === undefined || named === undefined || !('organization' in named)) return false
  const holders = await Promise.all(
    spansIn(card).map(async ({ about, given }) => {
      const kept = given?.response && (await within(store, network).get(responses, given.response))
      return kept ? holdersOf(kept.value, about) : []
    }),
  )
  const theirs = await Promise.all(
    holders.flat().map((organization) => isStillTheirs(store, { ...owing, named: { organization } })),
  )
  return theirs.includes(true)
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
  if (!(await isStillTheirs(store, owing)) && !(await isGivenToThem(store, owing, card))) return undefined
  const { network } = owing
  return cardFor(
    network === undefined ? card : await asWantedNow(within(store, network), card, store),
    address,
  )
}

/** Whether an account is still that of whom the card there is for: another may be that person by now. */
const isTheirAccount = async (store: Store, { network }: Post, to: Addressee, address: string) =>
  !('person' in to) || (await addressesOf(store, to, network)).includes(address)

/** What a post says by now at an address. Throws `Undeliverable` where nobody is left to read it. */
export const drawPost = async (
  { store, bot }: { readonly store: Store; readonly bot: Drawing },
  post: Post,
  to: Addressee,
  address: string,
): Promise<Card> => {
  const { call, last, network, said = { title: '' } } = post
  if (last) return cardFor(last, address)
  const theirs = await isTheirAccount(store, post, to, address)
  if (call && !theirs) throw new Undeliverable('this account is theirs no more')
  if (call) return cardFor(await bot.draw(network ?? '', call, to), address)
  // Whoever no longer is one of those that a contact was given to keeps none.
  const now = theirs ? await cardNow(store, { ...post, to }, said, address) : undefined
  return now ?? withAbout(said, (span) => span.else)
}
