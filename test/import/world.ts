import { openSqlite } from '../../adapters/sqlite/index.ts'
import { acts } from '../../src/act.ts'
import { listings } from '../../src/domain/listing.ts'
import { defaultCategories, type Network, networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { provenances } from '../../src/domain/provenance.ts'
import { type ImportFile, type ImportRequest, importFiles, type Report } from '../../src/import/import.ts'
import { kinds } from '../../src/records.ts'
import { create, findAll, type Kind, type OfNetwork, replace, type Store, within } from '../../src/store.ts'

const now = Temporal.Instant.from('2026-08-29T10:00:00Z')

const network: Network = {
  id: 'WL',
  name: 'Wendland',
  language: 'de',
  tone: 'formal',
  zone: 'Europe/Berlin',
  regions: [],
  sectors: [],
  categories: [...defaultCategories],
}

const file = (name: string, text: string): ImportFile => ({ name, bytes: Buffer.from(text) })

type Importing = Omit<Partial<ImportRequest>, 'files'>

/** A network in memory, what is done to it, and what is in it. */
export const openWorld = async (changed: Partial<Network> = {}) => {
  const store = openSqlite(':memory:', kinds)
  const mine = { ...network, ...changed }
  await store.commit([create(networks, mine)])
  return worldIn(store, mine)
}

const worldIn = (store: Store, mine: Network) => {
  const view = within(store, mine.id)
  const all = async <T extends OfNetwork>(kind: Kind<T, 'network'>) =>
    (await findAll(view, kind)).map(({ value }) => value)
  const values = async () => ({
    organizations: await all(organizations),
    people: await all(people),
    memberships: await all(memberships),
    listings: await all(listings),
    provenances: await all(provenances),
    network: (await store.get(networks, mine.id))?.value,
  })
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.close()
    },
    /** Imports texts; a name of a file goes before each. */
    import: (files: Readonly<Record<string, string>>, more: Importing = {}): Promise<Report> =>
      importFiles({
        store,
        network: mine,
        files: Object.entries(files).map(([name, text]) => file(name, text)),
        now,
        ...more,
      }),
    importBytes: (files: readonly ImportFile[]) => importFiles({ store, network: mine, files, now }),
    values,
    network: async () => (await store.get(networks, mine.id))?.value,
    organizations: () => all(organizations),
    people: () => all(people),
    listings: () => all(listings),
    acts: () => all(acts),
    /** `Anna Amsel contact (Tischlerin)`, for an organization. */
    async members(name: string): Promise<readonly string[]> {
      const [of] = (await findAll(view, organizations)).filter(({ value }) => value.name === name)
      const found = await findAll(view, memberships, { where: { organization: of?.id ?? '' } })
      const told = await Promise.all(
        found.map(async ({ value: { person, role, function: work } }) => {
          const who = (await view.get(people, person))?.value.name
          return `${who} ${role}${work === undefined ? '' : ` (${work})`}`
        }),
      )
      return told.toSorted()
    },
    /** Somebody changes an organization in Rundruf. */
    async changeOrganization(name: string, changes: object): Promise<void> {
      for (const kept of await findAll(view, organizations))
        if (kept.value.name === name)
          await store.commit([replace(kept, organizations.schema.parse({ ...kept.value, ...changes }))])
    },
    async changeRole(name: string, role: string): Promise<void> {
      const who = (await findAll(view, people)).find(({ value }) => value.name === name)
      for (const kept of await findAll(view, memberships, { where: { person: who?.id ?? '' } }))
        await store.commit([replace(kept, memberships.schema.parse({ ...kept.value, role }))])
    },
    async changeListing(title: string, changes: object): Promise<void> {
      for (const kept of await findAll(view, listings))
        if (kept.value.title === title)
          await store.commit([replace(kept, listings.schema.parse({ ...kept.value, ...changes }))])
    },
  }
}
export type World = Awaited<ReturnType<typeof openWorld>>

export const keysOf = ({ notes }: Report) => notes.map(({ key }) => key)
export const refusedOf = ({ refused }: Report) =>
  refused.map(({ line, column, reason }) => `${line} ${column} ${reason.key}`.replace(/\s+/g, ' '))
