import { stamp } from '../clock.ts'
import { codes } from '../domain/code.ts'
import { joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import type { Organization } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import { responses } from '../domain/response.ts'
import { errands } from '../errand/errand.ts'
import { tellAsker } from '../errand/report.ts'
import { tellPartner, tellWaiting } from '../listing/news.ts'
import type { Notice } from '../outcome.ts'
import { type Change, drop, findAll, type Kept, replace, type View } from '../store.ts'
import { letGo } from './letting-go.ts'
import { stilled } from './pulse.ts'

/** What ends when an organization leaves, whom it is told, and who belonged to it. History stays. */
export const leaveNetwork = async (
  view: View,
  kept: Kept<Organization>,
  now: Temporal.Instant,
  act: string,
): Promise<{
  readonly changes: readonly Change[]
  readonly notices: readonly Notice[]
  readonly team: readonly Person[]
}> => {
  const { id, name, network } = kept.value
  // Read first: what comes to it from here on makes the commit stale.
  const still = await stilled(view, id, network, act)
  const own = await findAll(view, listings, { where: { organization: id } })
  const open = own.filter(({ value }) => value.state === 'open')
  // Whoever has been told nothing yet waits for an answer that would come to nobody.
  const waiting = (await findAll(view, responses, { where: { organization: id } })).filter(
    ({ value }) => value.state === 'open',
  )
  const asked = await Promise.all(waiting.map(({ value }) => view.get(listings, value.listing)))
  const works = await findAll(view, memberships, { where: { organization: id } })
  const gone = await Promise.all(works.map((work) => letGo(view, work)))
  const team = await Promise.all(works.map(({ value }) => view.get(people, value.person)))
  const ended = gone
    .flat()
    .flatMap((change) => ('put' in change && change.kind === people.name ? [change.id] : []))
  const invitations = await Promise.all(
    ended.map((person) => findAll(view, codes, { where: { about: person } })),
  )
  const joining = await findAll(view, joins, { where: { organization: id } })
  // Nobody is left to pass these on to, or to hear what came of those.
  const passing = (await findAll(view, errands, { where: { state: { in: ['open', 'missed'] } } })).filter(
    ({ value: { organization, asker } }) => [organization, asker.organization].includes(id),
  )
  const toPartner = passing.filter(({ value }) => value.organization === id)
  const told = await Promise.all(open.map(({ value }) => tellWaiting(view, value, 'withdrawn')))
  return {
    team: team.flatMap((one) => (one ? [one.value] : [])),
    changes: [
      still,
      replace(kept, { ...kept.value, left: stamp(now) }),
      ...open.map((one) => replace(one, { ...one.value, state: 'withdrawn' as const })),
      ...waiting.map(drop),
      ...asked.flatMap((one) =>
        one ? [replace(one, { ...one.value, responses: Math.max(0, one.value.responses - 1) })] : [],
      ),
      ...gone.flat(),
      ...invitations.flat().map(drop),
      ...joining.map(drop),
      ...passing.map(drop),
    ],
    notices: [
      ...told.flat(),
      ...toPartner.flatMap(({ value }) => tellAsker(value, 'left', undefined, { name, path: '' }) ?? []),
      ...asked.flatMap((one) =>
        one
          ? [
              tellPartner({ organization: one.value.organization }, 'took', {
                partner: name,
                title: one.value.title,
              }),
            ]
          : [],
      ),
    ],
  }
}
