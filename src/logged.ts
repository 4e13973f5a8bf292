import { nameAt } from './about.ts'
import { type Act, acts } from './act.ts'
import { aboutOf } from './act-about.ts'
import { changedBy } from './changed.ts'
import type { Described } from './command.ts'
import { concerned } from './concerned.ts'
import type { Scene } from './context.ts'
import { organizations } from './domain/organization.ts'
import { people } from './domain/person.ts'
import { shownTo } from './person/visible.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import type { Kept } from './store.ts'

/** What a coordinator did: for a partner, or as only coordinators may. */
export interface Entry {
  readonly id: string
  readonly at: Temporal.Instant
  readonly command: Described
  /** Who did it, as far as the reader may know and as long as they are not erased. */
  readonly who?: string
  /** The partners that it was done for, or that it was about. */
  readonly partners: readonly string[]
  readonly title?: string
  /** What of it was changed, as it is called. */
  readonly changed: readonly string[]
}

const pageLength = 200

/** Members may do these, too; a coordinator does them for others. */
const decided = ['undo', 'join approve', 'join decline']

const entryOf = async (
  {
    account,
    commands,
    network,
    reader,
    store,
  }: Pick<Scene<'coordinator'>, 'account' | 'commands' | 'network' | 'reader' | 'store'>,
  { id, value }: Kept<Act>,
  partner: string | undefined,
): Promise<Entry | undefined> => {
  const command = commands.find(({ name }) => name === value.command)
  // What nothing came of, and what only kept a half said thing, was not done.
  if (!command?.changes || (value.touched.length === 0 && !value.told)) return undefined
  const person = value.by === undefined ? undefined : (await store.get(people, value.by))?.value
  const own =
    ['coordinator', 'whole'].includes(command.access) ||
    (decided.includes(command.name) && person?.coordinates)
  // What members do for themselves stands in no log.
  if (own ? value.touched.length === 0 : !value.forOther) return undefined
  const acting = value.acting === undefined ? undefined : await store.get(organizations, value.acting)
  const about = acting && !own ? [acting.value] : await concerned(store, value.touched)
  if (partner !== undefined && !about.some((one) => one.id === partner)) return undefined
  if (
    !isNear(
      about.map(({ region }) => region),
      reader,
    )
  )
    return undefined
  const who = person && (await shownTo(store, person, reader)) && nameAt(person, account, '')
  const title = await aboutOf({ account, reader, store }, value)
  return {
    id,
    at: Temporal.Instant.from(value.at),
    command,
    ...(who && { who }),
    partners: about.map(({ name }) => name),
    ...(title !== undefined && { title }),
    changed: await changedBy(store, value, { commands, network, reader }),
  }
}

/** What is about no partner at all is about the whole network. */
const isNear = (regions: readonly (string | undefined)[], reader: Reader): boolean =>
  regions.length === 0
    ? coordinatesIn(reader, undefined)
    : regions.every((region) => coordinatesIn(reader, region))

/** What coordinators did, the newest first: `most` entries behind the act called `after`, and whether there are more. */
export const logged = async (
  scene: Pick<Scene<'coordinator'>, 'account' | 'commands' | 'reader' | 'store' | 'network'>,
  { partner, after, most }: { readonly partner?: string; readonly after?: string; readonly most: number },
): Promise<{ readonly entries: readonly Entry[]; readonly more: boolean }> => {
  const { store } = scene
  const entries: Entry[] = []
  let last = after === undefined ? undefined : await store.get(acts, after)
  for (;;) {
    const page = await store.find(acts, {
      order: { by: 'at', descending: true },
      limit: pageLength,
      ...(last && { after: last }),
    })
    for (const kept of page) {
      const entry = await entryOf(scene, kept, partner)
      if (entry === undefined) continue
      if (entries.length === most) return { entries, more: true }
      entries.push(entry)
    }
    last = page.at(-1)
    if (page.length < pageLength) return { entries, more: false }
  }
}
