import { type Join, joins } from '../domain/join.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { moves, type Organization, organizations } from '../domain/organization.ts'
import { type Membership, memberships, roles } from '../domain/person.ts'
import { prospects } from '../domain/prospect.ts'
import { responses } from '../domain/response.ts'
import { type Errand, errands } from '../errand/errand.ts'
import { fold } from '../fold.ts'
import { type Change, create, drop, findAll, type Kept, replace, type View } from '../store.ts'
import { mergeResponses } from './merging-responses.ts'
import { stilled } from './pulse.ts'

const longest = 1000 // letters of what somebody can do

const filled = [
  ...(['kind', 'sector', 'region', 'town', 'postalCode'] as const),
  ...(['expertise', 'description', 'phone', 'mail', 'website'] as const),
]
export type Filled = (typeof filled)[number] | 'name'

/** What the one that is kept has got from the other, and what of the other's it says differently. */
export interface Merging {
  readonly changes: readonly Change[]
  readonly value: Organization
  readonly taken: readonly (readonly [Filled, string])[]
  readonly differs: readonly (readonly [Filled, string])[]
  readonly counts: { readonly listings: number; readonly responses: number; readonly people: number }
}

/** What somebody can do is a list: of both, each thing once. */
const joinedLists = (kept: string, gone: string): string => {
  const known = new Set(kept.split(/[,;\n]/).map(fold))
  const more = gone.split(/[,;\n]/).filter((part) => part.trim() !== '' && !known.has(fold(part)))
  return [kept, ...more.map((part) => part.trim())].join(', ')
}

const fillFrom = (own: Organization, gone: Organization) => {
  const both = own.expertise && gone.expertise && joinedLists(own.expertise, gone.expertise)
  const kept = both && both.length <= longest ? { ...own, expertise: both } : own
  const said = filled.flatMap((field) => {
    const value = gone[field]
    return value === undefined ? [] : [[field, value] as const]
  })
  const taken = said.filter(([field]) => kept[field] === undefined)
  return {
    value: organizations.schema.parse({ ...kept, ...Object.fromEntries(taken) }),
    taken,
    differs: [
      ...(kept.name === gone.name ? [] : [['name', gone.name] as const]),
      ...said.filter(
        ([field, value]) =>
          own[field] !== undefined && own[field] !== value && (field !== 'expertise' || kept === own),
      ),
    ],
    changed: taken.length > 0 || kept !== own,
  }
}

/** One person in both is in one now: with the function that there is, and the nearer of the two roles. */
const joinedWork = (known: Membership, moved: Membership): Membership => {
  const role = roles.find((each) => each === known.role || each === moved.role) ?? known.role
  const work = known.function ?? moved.function
  return {
    ...known,
    role,
    ...(work !== undefined && { function: work }),
    ...((known.decides || moved.decides) && { decides: true }),
  }
}

const moveMembers = async (view: View, from: string, to: string) => {
  const moved = await findAll(view, memberships, { where: { organization: from } })
  const changes = await Promise.all(
    moved.map(async (kept): Promise<readonly Change[]> => {
      const id = `${kept.value.person}:${to}`
      const known = await view.get(memberships, id)
      const put = { ...kept.value, id, organization: to }
      return [
        drop(kept),
        known ? replace(known, joinedWork(known.value, kept.value)) : create(memberships, put),
      ]
    }),
  )
  return { moved, changes: changes.flat() }
}

/** A listing that is of the one that goes, or that it helped with, as it is afterwards. */
const moveListing = (listing: Listing, from: string, to: string): Listing => {
  const organization = listing.organization === from ? to : listing.organization
  const helpers = listing.helpers.map((helper) => (helper === from ? to : helper))
  // Nobody has helped themselves.
  return {
    ...listing,
    organization,
    helpers: [...new Set(helpers)].filter((helper) => helper !== organization),
  }
}

const touches = ({ organization, helpers }: Listing, from: string, to: string) =>
  organization === from || helpers.includes(from) || (organization === to && helpers.includes(to))

const movedJoin = (kept: Kept<Join>, to: Organization): Change =>
  replace(kept, { ...kept.value, organization: to.id, ...(to.region !== undefined && { region: to.region }) })

/** What was to be passed on to the one that goes, or was asked by it. */
const movedErrand = (kept: Kept<Errand>, from: string, to: Organization): Change => {
  const { region: _, asker, organization, ...rest } = kept.value
  const region = organization === from ? to.region : kept.value.region
  return replace(kept, {
    ...rest,
    ...(region !== undefined && { region }),
    organization: organization === from ? to.id : organization,
    asker: asker.organization === from ? { ...asker, organization: to.id } : asker,
  })
}

/** Everything of `gone` becomes `kept`'s; nothing of it is lost, and its number finds the one that is kept. */
export const mergeOrganizations = async (
  view: View,
  gone: Kept<Organization>,
  kept: Kept<Organization>,
  act: string,
): Promise<Merging> => {
  // Read first: what comes to it from here on makes the commit stale.
  const still = await stilled(view, gone.id, gone.value.network, act)
  const { value, taken, differs, changed } = fillFrom(kept.value, gone.value)
  const answered = await mergeResponses(view, gone.id, kept.id)
  const all = await findAll(view, listings)
  const moved = all.filter((one) => touches(one.value, gone.id, kept.id) || answered.counts.has(one.id))
  const members = await moveMembers(view, gone.id, kept.id)
  const asking = await findAll(view, joins, { where: { organization: gone.id } })
  const joined = await findAll(view, prospects, { where: { joined: gone.id } })
  const passing = (await findAll(view, errands)).filter(({ value: { organization, asker } }) =>
    [organization, asker.organization].includes(gone.id),
  )
  const own = moved.filter((one) => one.value.organization === gone.id).length
  const given = await findAll(view, responses, { where: { organization: gone.id } })
  const { id, network, name, town } = gone.value
  return {
    value,
    taken,
    differs,
    counts: { listings: own, responses: given.length, people: members.moved.length },
    changes: [
      ...(changed ? [replace(kept, value)] : []),
      still,
      drop(gone),
      create(moves, { id, network, to: kept.id, name, ...(town !== undefined && { town }) }),
      ...moved.map((one) =>
        replace(one, {
          ...moveListing(one.value, gone.id, kept.id),
          ...answered.counts.get(one.id)?.(one.value),
        }),
      ),
      ...answered.changes,
      ...members.changes,
      ...passing.map((one) => movedErrand(one, gone.id, value)),
      ...asking.map((one) => movedJoin(one, value)),
      ...joined.map((one) => replace(one, { ...one.value, joined: kept.id })),
    ],
  }
}
