import { touchedBy } from './act.ts'
import { joins } from './domain/join.ts'
import { type Listing, listings } from './domain/listing.ts'
import { moves, type Organization, organizations } from './domain/organization.ts'
import { memberships, people } from './domain/person.ts'
import { responses } from './domain/response.ts'
import { errands } from './errand/errand.ts'
import { type Change, findAll, type View } from './store.ts'

interface Touched {
  readonly kind: string
  readonly id: string
  /** What it was before; all there is of what is gone. */
  readonly before?: object | undefined
}

/** Of what is gone only what was before tells whose it was. */
const organizationIn = (value: object | undefined): readonly string[] => {
  const named = value && (Reflect.get(value, 'named') ?? value)
  const organization = named && Reflect.get(Object(named), 'organization')
  return typeof organization === 'string' ? [organization] : []
}

const listingOf = async (view: View, { kind, id }: Touched): Promise<Listing | undefined> => {
  if (kind !== listings.name && kind !== responses.name) return undefined
  return (await view.get(listings, id.split(':')[0] ?? id))?.value
}

/** Which organizations something that was touched belongs to. */
const organizationsOf = async (view: View, touched: Touched): Promise<readonly string[]> => {
  const { kind, id } = touched
  if (kind === organizations.name) return [id]
  if (kind === moves.name) {
    const move = (await view.get(moves, id))?.value ?? touched.before
    return move ? [moves.schema.parse(move).to] : []
  }
  if (kind === memberships.name) return [id.split(':')[1] ?? id]
  const listing = await listingOf(view, touched)
  if (listing) return [listing.organization]
  if (kind === responses.name) return organizationIn((await view.get(responses, id))?.value ?? touched.before)
  if (kind === errands.name) return organizationIn((await view.get(errands, id))?.value ?? touched.before)
  if (kind === joins.name) return organizationIn((await view.get(joins, id))?.value ?? touched.before)
  if (kind !== people.name) return organizationIn(touched.before)
  const works = await findAll(view, memberships, { where: { person: id } })
  return works.map(({ value }) => value.organization)
}

/** The organizations that something was about, each once. */
export const concerned = async (
  view: View,
  touched: readonly Touched[],
): Promise<readonly Organization[]> => {
  const ids = (await Promise.all(touched.map((one) => organizationsOf(view, one)))).flat()
  const found = await Promise.all([...new Set(ids)].map((id) => view.get(organizations, id)))
  return found.flatMap((kept) => (kept ? [kept.value] : []))
}

/** The listing that something was about. */
export const listingAbout = async (view: View, touched: readonly Touched[]): Promise<Listing | undefined> => {
  const found = await Promise.all(touched.map((one) => listingOf(view, one)))
  return found.find((listing) => listing !== undefined)
}

/** The same, before it is committed. */
export const listingIn = async (view: View, changes: readonly Change[]): Promise<Listing | undefined> => {
  const put = changes.find((change) => change.kind === listings.name && 'put' in change)
  if (put && 'put' in put) return listings.schema.parse(put.put)
  return listingAbout(view, touchedBy(changes))
}
