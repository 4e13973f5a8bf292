import { type Code, codes } from '../domain/code.ts'
import { erasures } from '../domain/erasure.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { moves, type Organization, organizations } from '../domain/organization.ts'
import { type Membership, memberships, type Person, people } from '../domain/person.ts'
import { type Prospect, prospects } from '../domain/prospect.ts'
import { provenances } from '../domain/provenance.ts'
import { type Change, findAll, type Kept, type OfNetwork, type ValueOf, type View } from '../store.ts'

type Provenance = ValueOf<typeof provenances>
type Records<T extends OfNetwork> = Map<string, Kept<T>>

/** What the network holds, as it was read; and as it will be when the changes that were decided are committed. */
export interface State {
  readonly organizations: Records<Organization>
  readonly people: Records<Person>
  readonly memberships: Records<Membership>
  readonly listings: Records<Listing>
  /** Organizations that have become part of others, by the numbers they had. */
  readonly moves: Records<ValueOf<typeof moves>>
  readonly prospects: Records<Prospect>
  readonly provenances: Records<Provenance>
  /** The codes that let somebody in, by whom they are for. */
  readonly invitations: ReadonlyMap<string, readonly Kept<Code>[]>
  /** The numbers that people had who have been forgotten. */
  readonly forgotten: ReadonlySet<string>
  /** Where an organization stands now that went by this number. */
  standsNow(organization: string): string
  /** At which organizations files have named somebody, by what those have become. */
  listedAt(person: string): ReadonlySet<string>
  /** Who belongs to an organization, by its id. */
  members(organization: string): readonly Kept<Membership>[]
  /** What files have last said about a record. */
  last(
    kind: 'organization' | 'person' | 'membership' | 'listing',
    id: string,
  ): Readonly<Record<string, string>>
  /** What is kept of something a file has said that named somebody who has been forgotten. */
  mark(said: string): string
  apply(changes: readonly Change[]): void
}

const toMap = <T extends OfNetwork>(kept: readonly Kept<T>[]): Records<T> =>
  new Map(kept.map((one) => [one.id, one]))

export const loadState = async (
  view: View,
  marking: () => Promise<(what: string) => string>,
): Promise<State> => {
  const state = {
    organizations: toMap(await findAll(view, organizations)),
    people: toMap(await findAll(view, people)),
    memberships: toMap(await findAll(view, memberships)),
    listings: toMap(await findAll(view, listings)),
    moves: toMap(await findAll(view, moves)),
    prospects: toMap(await findAll(view, prospects)),
    provenances: toMap(await findAll(view, provenances)),
    invitations: Map.groupBy(
      await findAll(view, codes, { where: { purpose: 'invitation' } }),
      ({ value }) => value.about,
    ),
    forgotten: new Set((await findAll(view, erasures)).map(({ id }) => id)),
  }
  const byOrganization = new Map<string, Map<string, Kept<Membership>>>()
  const index = (kept: Kept<Membership>) => {
    const { organization } = kept.value
    const known = byOrganization.get(organization) ?? new Map<string, Kept<Membership>>()
    byOrganization.set(organization, known.set(kept.id, kept))
  }
  for (const kept of state.memberships.values()) index(kept)

  const standsNow = (organization: string): string => {
    const moved = state.moves.get(organization)
    return moved === undefined ? organization : standsNow(moved.value.to)
  }
  const listed = new Map<string, Set<string>>()
  const list = (provenance: string) => {
    const [, person, organization] = /^membership\/([^:]+):(.+)$/.exec(provenance) ?? []
    if (person === undefined || organization === undefined) return
    listed.set(person, (listed.get(person) ?? new Set()).add(standsNow(organization)))
  }
  for (const id of state.provenances.keys()) list(id)

  return {
    ...state,
    standsNow,
    listedAt: (person) => listed.get(person) ?? new Set(),
    members: (organization) => [...(byOrganization.get(organization)?.values() ?? [])],
    // Of nobody there is a mark where nobody has been forgotten.
    mark: state.forgotten.size === 0 ? (said) => said : await marking(),
    last: (kind, id) => state.provenances.get(`${kind}/${id}`)?.value.values ?? {},
    apply(changes) {
      for (const change of changes) {
        if (!('put' in change)) continue
        const { kind, id, rev, put } = change
        const kept = { kind, id, rev: rev + 1 }
        // Each kind's own schema turns the value of a change back into what it is.
        if (kind === organizations.name)
          state.organizations.set(id, { ...kept, value: organizations.schema.parse(put) })
        if (kind === people.name) state.people.set(id, { ...kept, value: people.schema.parse(put) })
        if (kind === prospects.name) state.prospects.set(id, { ...kept, value: prospects.schema.parse(put) })
        if (kind === listings.name) state.listings.set(id, { ...kept, value: listings.schema.parse(put) })
        if (kind === provenances.name) {
          state.provenances.set(id, { ...kept, value: provenances.schema.parse(put) })
          list(id)
        }
        if (kind === memberships.name) {
          const membership = { ...kept, value: memberships.schema.parse(put) }
          state.memberships.set(id, membership)
          index(membership)
        }
      }
    },
  }
}
