import { actsSince } from '../act.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Listing, listings, stateOf } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { todayIn } from '../domain/network.ts'
import { moves, organizations } from '../domain/organization.ts'
import { type Referral, referrals } from '../domain/referral.ts'
import { responses } from '../domain/response.ts'
import type { Choice } from '../invocation.ts'
import { mostChoices } from '../limits.ts'
import type { Reader } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { shortened } from '../shortened.ts'
import { findAll, followed, type View } from '../store.ts'

/** Partners that one names for one listing, or to one who asks. */
const mostEach = 3
/** How often a partner is named to anybody, and how often one names others, in so much time. */
const mostNamed = 5
const mostNaming = 10
const within = { hours: 7 * 24 }
/** When somebody may be named to whoever asks once more: it will be about something else. */
const again = { hours: 30 * 24 }

/** For how long a question is answered with the name of a partner. */
const asking = { hours: 90 * 24 }
const questions: readonly string[] = ['organization ask', 'room ask']

/**
 * Whether a partner has asked this one lately, or a room, in which everybody may answer. To whom a question went is known
 * where somebody's own contact went along; else it may have been this one.
 */
export const hasAsked = async (
  view: View,
  { asker, of, now }: { readonly asker: string; readonly of: string; readonly now: Temporal.Instant },
): Promise<boolean> => {
  const since = await actsSince(view, stamp(now.subtract(asking)))
  for (const { value } of since) {
    const { acting, command, touched } = value
    if (acting === undefined || !questions.includes(command)) continue
    if ((await followed(view, moves, acting)) !== asker) continue
    const question = touched.find(({ kind }) => kind === responses.name)
    const asked = question && (await view.get(responses, question.id))
    if (asked === undefined || asked.value.owner === of) return true
  }
  return false
}

/** Requests of others that are open, the newest first. */
export const openRequests = async ({
  store,
  network,
  acting,
  now,
  reader,
}: Pick<Context<'member'>, 'store' | 'network' | 'acting' | 'now' | 'reader'>): Promise<
  readonly Choice[]
> => {
  const today = todayIn(network, now)
  const all = await findAll(store, listings, {
    where: { state: 'open' },
    order: { by: 'at', descending: true },
  })
  const others = all.filter(
    ({ value }) =>
      value.kind === 'request' && value.organization !== acting.id && stateOf(value, today) === 'open',
  )
  return Promise.all(
    others.slice(0, mostChoices).map(async ({ id, value }) => {
      const partner = (await store.get(organizations, value.organization))?.value.name
      return {
        value: id,
        label: shortened([textIn(value, reader).title, partner].filter(Boolean).join(' · '), 75),
      }
    }),
  )
}

interface Naming {
  readonly listing: Listing | undefined
  readonly asker: string
  readonly by: string
  readonly named: { readonly id: string; readonly name: string }
  readonly network: string
  readonly now: Temporal.Instant
  readonly reader: Reader
}

const findNamed = async (view: View, { listing, asker, by, named, now }: Naming) => {
  const since = stamp(now.subtract(within))
  const ours = (await findAll(view, referrals, { where: { by } })).map(({ value }) => value)
  const theirs = await findAll(view, referrals, { where: { organization: named.id, at: { from: since } } })
  const recent = ours.filter(({ at }) => at >= since)
  const same = (listing ? ours : recent).filter((one) => one.listing === listing?.id && one.asker === asker)
  return { same: same.length, naming: recent.length, named: theirs.length }
}

/**
 * The referral that is to be, and the one of the same number that was before. Throws a `Refusal` where the partner named
 * asks itself or has answered, or where somebody would be asked too often.
 */
export const referral = async (view: View, naming: Naming) => {
  const { listing, asker, by, named, network, now, reader } = naming
  if (named.id === asker) throw new Refusal('isTheirs', named.name)
  const answered = listing && (await view.get(responses, `${listing.id}:${named.id}`))
  if (answered) throw new Refusal('hasAnswered', named.name)
  const id = `${listing?.id ?? asker}:${by}:${named.id}`
  const before = await view.get(referrals, id)
  const isAgain = before && !listing && Temporal.Instant.compare(before.value.at, now.subtract(again)) <= 0
  if (before && !isAgain) return { before, value: undefined }
  const found = await findNamed(view, naming)
  if (found.same >= mostEach || found.naming >= mostNaming || found.named >= mostNamed)
    throw new Refusal('muchReferred', listing ? textIn(listing, reader).title : named.name)
  const value: Referral = {
    id,
    network,
    ...(listing && { listing: listing.id }),
    asker,
    by,
    organization: named.id,
    at: stamp(now),
  }
  return { before, value }
}
