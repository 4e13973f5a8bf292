import { type Listing, withHelpers } from '../domain/listing.ts'
import { findAnswers, type Response, responses } from '../domain/response.ts'
import { type Change, create, drop, type Kept, replace, type View } from '../store.ts'

const weight = ({ state }: Response) => ['declined', 'open', 'accepted'].indexOf(state)

/**
 * Two answers of what is one organization: the one that has come further, with what was promised to both. Where either
 * partner was in touch no longer, both are.
 */
const oneAnswer = (kept: Response, moved: Response): Response => {
  const ended = kept.ended ?? moved.ended
  const one = weight(moved) > weight(kept) ? moved : kept
  const further = ended === undefined ? one : { ...one, ended }
  if (kept.state !== 'accepted' || moved.state !== 'accepted') return further
  const given = (kept.given ?? 0) + (moved.given ?? 0)
  const amount = (kept.amount ?? 0) + (moved.amount ?? 0)
  const had = (kept.had ?? 0) + (moved.had ?? 0)
  return {
    ...further,
    ...(given > 0 && { given }),
    ...(amount > 0 && { amount }),
    ...(had > 0 && { had }),
  }
}

/** Whoever has answered what is now their own listing has not answered it: what was promised with it is there again. */
const answersToOwn = (answers: readonly Kept<Response>[], from: string, to: string) => {
  const own = answers.filter(({ value }) => [from, to].includes(value.organization))
  const others = answers.filter((answer) => !own.includes(answer) && answer.value.owner !== to)
  return {
    changes: [...own.map(drop), ...others.map((answer) => replace(answer, { ...answer.value, owner: to }))],
    fewer: own.length,
    again: own.reduce((all, { value }) => all + (value.given ?? 0), 0),
  }
}

/** Where both have answered another's listing, one answer remains. */
const answersToOther = (answers: readonly Kept<Response>[], from: string, to: string) => {
  const moved = answers.find(({ value }) => value.organization === from)
  const known = answers.find(({ value }) => value.organization === to)
  if (moved === undefined) return { changes: [], fewer: 0, again: 0 }
  const id = `${moved.value.listing}:${to}`
  const put = { ...moved.value, id, organization: to }
  return {
    changes: [
      drop(moved),
      known ? replace(known, { ...oneAnswer(known.value, put), id }) : create(responses, put),
    ],
    fewer: known ? 1 : 0,
    again: 0,
  }
}

/** A listing that one of the two published, answered or helped with, and its answers, as they are when both are one. */
export const mergeListing = async (
  view: View,
  kept: Kept<Listing>,
  from: string,
  to: string,
): Promise<readonly Change[]> => {
  const listing = kept.value
  const answers = await findAnswers(view, { listing: kept.id })
  const isOwn = [from, to].includes(listing.organization)
  const { changes, fewer, again } = (isOwn ? answersToOwn : answersToOther)(answers, from, to)
  const organization = isOwn ? to : listing.organization
  const merged = {
    ...withHelpers({ ...listing, organization }, (helper) => [helper === from ? to : helper]),
    responses: Math.max(0, listing.responses - fewer),
    given: Math.max(0, Number((listing.given - again).toFixed(6))),
  }
  return [replace(kept, merged), ...changes]
}
