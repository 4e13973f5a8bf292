import { type Network, networks, todayIn } from '../domain/network.ts'
import { fullId } from '../id.ts'
import { type Kept, replace, type Store, type View } from '../store.ts'
import { namesIn } from './called.ts'
import { createCatalog } from './catalog.ts'
import { decideListing } from './decide-listing.ts'
import { decideOrganization } from './decide-organization.ts'
import { withoutErased } from './erased.ts'
import { withoutGone } from './gone.ts'
import { groupRows } from './groups.ts'
import { languageNotes } from './languages.ts'
import { matchOrganizations } from './match-organizations.ts'
import { matchPeople } from './match-people.ts'
import { gatherMembers } from './members.ts'
import { missingNotes } from './missing.ts'
import { type Findings, noFindings } from './note.ts'
import { createPartners } from './partners.ts'
import { gatherPeople } from './persons.ts'
import type { ReadFile } from './read/file.ts'
import { readListings } from './read/listings.ts'
import type { Standing } from './read/numbers.ts'
import { readOrganizations } from './read/organizations.ts'
import { readRegions } from './read/regions.ts'
import { loadState, type State } from './state.ts'
import type { Decided, Deciding, Piece } from './unit.ts'
import { wantListings } from './wanted-listings.ts'

/** One organization or listing of the files. It is decided when those before it are. */
export interface Unit {
  readonly what: 'organization' | 'listing'
  /** The same whenever the same files are planned. */
  readonly key: string
  decide(): Decided
}

/** Everything that the files want, against one state of the network. */
export interface Plan {
  readonly findings: Findings
  readonly state: State
  /** Regions and sectors that the network does not know yet: theirs is the first commit. */
  readonly added: { readonly regions: readonly string[]; readonly sectors: readonly string[] }
  readonly network: Piece
  readonly units: readonly Unit[]
}

export interface Planning {
  readonly view: View
  /** Gives what marks are made with that only this installation can tell. */
  marking(): Promise<(what: string) => string>
  readonly network: Kept<Network>
  readonly prefer: 'rundruf' | 'file'
  readonly now: Temporal.Instant
}

/** The network as it stands. One that is only tried out need not be there yet. */
export const networkNow = async (store: Store, network: Network, dryRun: boolean): Promise<Kept<Network>> => {
  const kept = await store.get(networks, network.id)
  if (kept) return kept
  if (!dryRun) throw new Error(`there is no network ${network.id} to import into`)
  return { kind: networks.name, id: network.id, rev: 0, value: network }
}

/** Reads the network and decides what every row means in it; changes nothing. */
export const plan = async (
  files: readonly ReadFile[],
  { view, marking, network: kept, prefer, now }: Planning,
): Promise<Plan> => {
  const network = kept.value
  const today = todayIn(network, now)
  const state = await loadState(view, marking)
  const standing: Standing = (ids, text) =>
    ids.some((id) => {
      const organization = state.organizations.get(fullId(id, network.id))?.value
      const person = state.people.get(id)?.value
      return [organization?.phone, organization?.postalCode, person?.phone].includes(text)
    })
  const catalog = createCatalog(network)
  const findings = noFindings()
  const { closing } = network
  if (closing)
    findings.notes.push({
      key: 'closing',
      day: todayIn(network, Temporal.Instant.from(closing.until)).toString(),
    })
  for (const file of files) {
    findings.refused.push(...file.refused)
    findings.notes.push(...file.notes)
  }
  const tables = files.flatMap(({ table }) => table ?? [])
  for (const table of tables) if (table.kind === 'regions') readRegions(table, catalog, findings)
  const groups = groupRows(
    tables.flatMap((table) =>
      table.kind === 'organizations' ? readOrganizations(table, network.zone, findings, standing) : [],
    ),
    catalog,
    namesIn(state).exactly,
    findings,
  )
  const organizationOf = withoutGone(matchOrganizations(groups, state, network.id, findings), state, findings)
  // A row that is refused gives nobody anything.
  const everybody = gatherPeople(
    groups.filter((group) => organizationOf.has(group)),
    findings,
  )
  const matched = matchPeople(everybody, organizationOf, state, network.id)
  const personOf = await withoutErased(
    { state, view, marking, network: network.id, findings },
    matched,
    organizationOf,
  )
  const members = gatherMembers(everybody, personOf, organizationOf)
  const listings = wantListings(
    tables.flatMap((table) => (table.kind === 'listings' ? readListings(table, today, findings) : [])),
    { state, network, catalog, partners: createPartners(state, organizationOf, network.id), findings },
  )
  findings.notes.push(...languageNotes(network, [...members.values()].flat()))
  findings.notes.push(...missingNotes({ state, tables, organizationOf, members, listings, today }))

  const named = new Set(organizationOf.values())
  const deciding: Deciding = { state, network: network.id, prefer, named }
  return {
    findings,
    state,
    added: catalog.added(),
    network: { changes: catalog.changed() ? [replace(kept, catalog.network())] : [], relied: [] },
    units: [
      ...groups.flatMap((group, at): readonly Unit[] => {
        const id = organizationOf.get(group)
        const decide = (of: string) => decideOrganization(deciding, group, of, members.get(group) ?? [])
        return id === undefined
          ? []
          : [{ what: 'organization', key: `organization/${at}`, decide: () => decide(id) }]
      }),
      ...listings.map(
        (listing): Unit => ({
          what: 'listing',
          key: `listing/${listing.at}`,
          decide: () => decideListing(deciding, listing, now, today),
        }),
      ),
    ],
  }
}
