import type { Act } from '../act.ts'
import { listings, withHelpers } from '../domain/listing.ts'
import { moves } from '../domain/organization.ts'
import { findAnswers, isAnswer, type Response, responses } from '../domain/response.ts'
import { errands, isWaiting, withAnswer } from '../errand/errand.ts'
import { type Change, create, drop, findAll, type Kept, replace, type View } from '../store.ts'
import { tellInTouch } from './in-touch.ts'
import { type Parting, tellOwner } from './parted.ts'
import type { Piece } from './pieces.ts'

/** The answers that a merge made the other's, as they are now. */
export const takenAlong = async (view: View, { touched }: Act) => {
  const to = touched.find(({ kind, rev }) => kind === moves.name && rev === 1)?.id
  const found = await Promise.all(
    touched.map(async ({ kind, rev, before, id: was }) => {
      if (kind !== responses.name || rev > 0 || !was.endsWith(`:${to}`) || before === undefined) return []
      const all = touched.filter((one) => one.kind === kind && one.rev === 1)
      const { listing } = responses.schema.parse(before)
      const made = all.find((one) => one.id.startsWith(`${listing}:`))
      const kept = made && (await view.get(responses, made.id))
      return made && isAnswer(kept) ? [{ was, made, kept }] : []
    }),
  )
  return found.flat()
}

/** Somebody's answer becomes their own partner's, with what was promised to them. */
export const answerBack = async (
  after: View,
  kept: Kept<Response>,
  done: readonly Act[],
  { partner, from }: Parting,
): Promise<Piece> => {
  const { value } = kept
  const id = `${value.listing}:${partner.id}`
  const listing = await after.get(listings, value.listing)
  if (listing === undefined) return { changes: [] }
  const put = { ...value, id, organization: partner.id }
  const first = done
    .flatMap(({ touched }) => touched)
    .find((one) => one.kind === listings.name && one.id === listing.id && one.before)?.before
  // The other may have helped before these were one.
  const helped = first !== undefined && listings.schema.parse(first).helpers.includes(from)
  const theirs = helped ? [from, partner.id] : [partner.id]
  const now = withHelpers(listing.value, (helper) => (helper === from ? theirs : [helper]))
  const promised = value.state === 'accepted' && now.helpers.join() !== listing.value.helpers.join()
  return {
    changes: [drop(kept), create(responses, put), ...(promised ? [replace(listing, now)] : [])],
    notices: [
      ...(await tellOwner(after, put, listing.value, { partner, from })),
      ...(await tellInTouch(after, put, listing.value)),
    ],
  }
}

/** An answer that is there again beside the one that stood for both: what was ended with that since stays ended with it. */
export const stillEnded = async (
  view: View,
  changes: readonly Change[],
  { at }: Act,
  { partner, from }: Parting,
): Promise<readonly Change[]> =>
  Promise.all(
    changes.map(async (change) => {
      if (change.kind !== responses.name || change.rev !== 0 || !('put' in change)) return change
      const put = responses.schema.parse(change.put)
      if (put.organization !== partner.id || put.ended !== undefined) return change
      const ended = (await view.get(responses, `${put.listing}:${from}`))?.value.ended
      return ended !== undefined && ended > at ? create(responses, { ...put, ended }) : change
    }),
  )

/** What waits to be passed on for whoever goes back is asked by their own partner. */
export const errandsBack = async (
  view: View,
  people: readonly string[],
  answers: readonly Kept<Response>[],
  since: string,
  { partner, from }: Parting,
): Promise<readonly Change[]> => {
  const moved = new Set(answers.map(({ id }) => id))
  const found = await findAll(view, errands, { where: { at: { from: since } } })
  return found.flatMap((kept) => {
    const { asker, response } = kept.value
    if (asker.organization !== from || !people.includes(asker.person ?? '')) return []
    const isMoved = response !== undefined && moved.has(response)
    // What nobody has passed on yet is written anew with the answer.
    if (isMoved && isWaiting(kept.value)) return []
    const theirs = { ...kept.value, asker: { ...asker, organization: partner.id } }
    return [replace(kept, isMoved ? withAnswer(theirs, partner.id) : theirs)]
  })
}

/** Answers that came while a listing was another partner's go back with it: they belong to the listing. */
export const answersBack = async (view: View, changes: readonly Change[]): Promise<readonly Change[]> => {
  const back = changes.flatMap((change) =>
    change.kind === listings.name && 'put' in change ? [listings.schema.parse(change.put)] : [],
  )
  const known = new Set(changes.map(({ kind, id }) => `${kind}/${id}`))
  const answers = await findAnswers(view, { listing: { in: back.map(({ id }) => id) } })
  return answers.flatMap((answer) => {
    const owner = back.find(({ id }) => id === answer.value.listing)?.organization ?? answer.value.owner
    const stays = known.has(`${answer.kind}/${answer.id}`) || owner === answer.value.owner
    return stays ? [] : [replace(answer, { ...answer.value, owner })]
  })
}
