import { acts } from '../act.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { moves } from '../domain/organization.ts'
import { memberships } from '../domain/person.ts'
import { findAnswers, type Response, responses } from '../domain/response.ts'
import { type Change, create, drop, findAll, type Kept, replace, type View } from '../store.ts'

const weight = ({ state }: Response) => ['declined', 'open', 'accepted'].indexOf(state)

/** Two answers of what is one organization: the one that has come further, with what was promised to both. */
const oneAnswer = (kept: Response, moved: Response): Response => {
  const further = weight(moved) > weight(kept) ? moved : kept
  if (kept.state !== 'accepted' || moved.state !== 'accepted') return further
  const given = (kept.given ?? 0) + (moved.given ?? 0)
  const amount = (kept.amount ?? 0) + (moved.amount ?? 0)
  return { ...further, ...(given > 0 && { given }), ...(amount > 0 && { amount }) }
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
  const helpers = listing.helpers.map((helper) => (helper === from ? to : helper))
  const merged = {
    ...listing,
    organization,
    // Nobody has helped themselves.
    helpers: [...new Set(helpers)].filter((helper) => helper !== organization),
    responses: Math.max(0, listing.responses - fewer),
    given: Math.max(0, Number((listing.given - again).toFixed(6))),
  }
  return [replace(kept, merged), ...changes]
}

/** Whom the undoing of a merge takes from the one partner back to the other alone. */
const goingBack = (changes: readonly Change[], to: string, from: string): readonly string[] => {
  const gone = new Set(
    changes.flatMap((change) => (change.kind === memberships.name && 'drop' in change ? [change.id] : [])),
  )
  const back = changes.flatMap((change) =>
    change.kind === memberships.name && 'put' in change ? [memberships.schema.parse(change.put)] : [],
  )
  return back.flatMap(({ person, organization }) =>
    organization === to && gone.has(`${person}:${from}`) ? [person] : [],
  )
}

/** What they have published or asked for both while these were one goes back with whoever goes back to their own. */
export const publishedBack = async (
  view: View,
  changes: readonly Change[],
  since: string,
): Promise<readonly Change[]> => {
  const ended = changes.flatMap((change) =>
    change.kind === moves.name && 'drop' in change && change.before
      ? [{ to: change.id, from: moves.schema.parse(change.before).to }]
      : [],
  )
  const all = await Promise.all(
    ended.map(async ({ to, from }) => {
      const people = goingBack(changes, to, from)
      const done = await findAll(view, acts, { where: { by: { in: people }, at: { from: since } } })
      const made = done.flatMap(({ value }) => value.touched).filter(({ rev }) => rev === 1)
      const madeOf = (name: string) => made.flatMap(({ kind, id }) => (kind === name ? [id] : []))
      const published = await Promise.all(madeOf(listings.name).map((id) => view.get(listings, id)))
      const said = await Promise.all(madeOf(responses.name).map((id) => view.get(responses, id)))
      // An answer is known by whose it is to whoever is asked to accept it, so it stays.
      const asked = said.filter((kept) => kept?.value.state === 'asked')
      const back = <T extends { readonly id: string; readonly organization?: string | undefined }>(
        found: readonly (Kept<T> | undefined)[],
      ) =>
        found.flatMap((kept) =>
          kept?.value.organization === from ? [replace(kept, { ...kept.value, organization: to })] : [],
        )
      return [...back(published), ...back(asked)]
    }),
  )
  return all.flat()
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
