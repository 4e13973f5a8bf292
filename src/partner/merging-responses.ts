import type { Listing } from '../domain/listing.ts'
import { type Response, responses } from '../domain/response.ts'
import { type Change, create, drop, findAll, type Kept, replace, type View } from '../store.ts'

type Counted = (listing: Listing) => Pick<Listing, 'responses' | 'given'>

const weight = ({ state }: Response) => ['declined', 'open', 'accepted'].indexOf(state)

/** Two answers of what is one organization: the one that has come further, with what was promised to both. */
const oneAnswer = (kept: Response, moved: Response): Response => {
  const further = weight(moved) > weight(kept) ? moved : kept
  if (kept.state !== 'accepted' || moved.state !== 'accepted') return further
  const given = (kept.given ?? 0) + (moved.given ?? 0)
  const amount = (kept.amount ?? 0) + (moved.amount ?? 0)
  return { ...further, ...(given > 0 && { given }), ...(amount > 0 && { amount }) }
}

/**
 * Whatever either has answered is the kept one's now. Where both answered one listing, one answer remains; an answer
 * to what is now one's own listing goes, and what was promised with it is there again.
 */
export const mergeResponses = async (view: View, from: string, to: string) => {
  const answers = await findAll(view, responses, { where: { organization: from } })
  const received = await findAll(view, responses, { where: { owner: from } })
  const mine = await findAll(view, responses, { where: { organization: to, owner: from } })
  const counts = new Map<string, Counted>()
  const changes: Change[] = []

  const forget = ({ value }: Kept<Response>, again: number) => {
    const before = counts.get(value.listing) ?? (({ responses, given }) => ({ responses, given }))
    counts.set(value.listing, (listing) => {
      const { responses: count, given } = before(listing)
      return { responses: Math.max(0, count - 1), given: Math.max(0, Number((given - again).toFixed(6))) }
    })
  }
  for (const answer of answers) {
    changes.push(drop(answer))
    const own = answer.value.owner === to || answer.value.owner === from
    if (own) {
      forget(answer, answer.value.given ?? 0)
      continue
    }
    const id = `${answer.value.listing}:${to}`
    const known = await view.get(responses, id)
    const put = { ...answer.value, id, organization: to }
    changes.push(known ? replace(known, { ...oneAnswer(known.value, put), id }) : create(responses, put))
    if (known) forget(answer, 0)
  }
  for (const answer of mine) {
    changes.push(drop(answer))
    forget(answer, answer.value.given ?? 0)
  }
  for (const answer of received)
    if (answer.value.organization !== to && answer.value.organization !== from)
      changes.push(replace(answer, { ...answer.value, owner: to }))
  return { changes, counts }
}
