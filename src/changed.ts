import type { Act } from './act.ts'
import type { Described } from './command.ts'
import { type Network, networks } from './domain/network.ts'
import { organizations } from './domain/organization.ts'
import { settings, tellSetting } from './network/setting.ts'
import type { Reader } from './reader.ts'
import { type Deeds, deedsSince, lastRev, statesSince } from './states.ts'
import type { Kept, OfNetwork, View } from './store.ts'

interface Telling {
  readonly commands: readonly Described[]
  readonly network: Network
  readonly reader: Reader
}
type Touched = Act['touched'][number]

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** What a command calls one of its fields; what takes it back calls it as whoever changed it did. */
const labelOf = (field: string, by: Described | undefined, { commands, reader }: Telling) => {
  const editing = commands.filter(
    ({ name, access }) => name.startsWith('organization ') && access === 'member',
  )
  const label = [by, ...editing]
    .map((command) => command?.words[reader.locale].fields[field])
    .find((found) => found !== undefined)
  return typeof label === 'object' ? label.label : label
}

const ofPartner = (before: OfNetwork, after: OfNetwork, by: Described | undefined, telling: Telling) =>
  [...new Set([before, after].flatMap(Object.keys))]
    .filter((field) => differ(Reflect.get(before, field), Reflect.get(after, field)))
    .flatMap((field) => labelOf(field, by, telling) ?? [])

/** What a list of the network has more or otherwise, else what it has no more. */
const ofList = <T>(before: readonly T[], after: readonly T[], nameOf: (one: T) => string) => {
  const only = (some: readonly T[], others: readonly T[]) =>
    some.filter((one) => others.every((other) => differ(one, other))).map(nameOf)
  const come = only(after, before)
  return come.length > 0 ? come : only(before, after)
}

const ofSettings = (before: Network, after: Network, { commands, reader }: Telling): readonly string[] => {
  const command = commands.find(({ name }) => name === 'network set')
  const set = settings.flatMap((key) => {
    const [was, is] = [before, after].map((one) => command && tellSetting(one, key, command, reader))
    return is && was?.value !== is.value ? [is.label] : []
  })
  const named = ({ name }: Network['sectors'][number]) => name[reader.locale]
  return [
    ...set,
    ...ofList(before.regions, after.regions, ({ name }) => name),
    ...ofList(before.sectors, after.sectors, named),
    ...ofList(before.categories, after.categories, named),
  ]
}

/** Whether it can be known what an act has changed of a partner or of the network. */
const isKnown = ({ kind, before }: Touched): boolean =>
  before !== undefined && [organizations.name, networks.name].includes(kind)

/** What was done since the first of these acts, as far as it takes that to tell what they have changed. */
export const deedsFor = async (view: View, some: readonly Kept<Act>[]): Promise<Deeds> => {
  const [first] = some
    .filter(({ value }) => value.touched.some(isKnown))
    .map(({ value }) => value.at)
    .toSorted()
  return first === undefined ? new Map() : deedsSince(view, first)
}

/**
 * What of a partner or of the network an act has changed, as it is called, and never what it says now: as long as what
 * was before is kept, and nothing where that is not known.
 */
export const changedBy = async (
  view: View,
  { id, value: { command, touched } }: Kept<Act>,
  deeds: Deeds,
  telling: Telling,
): Promise<readonly string[]> => {
  const by = telling.commands.find(({ name }) => name === command)
  const told = await Promise.all(
    touched.filter(isKnown).map(async (one) => {
      const ofNetwork = one.kind === networks.name
      const now = ofNetwork
        ? { rev: lastRev(one, deeds), value: telling.network }
        : await view.get(organizations, one.id)
      const [after] = now ? statesSince(one, id, now, deeds) : []
      if (one.before === undefined || after === undefined) return []
      return ofNetwork
        ? ofSettings(networks.schema.parse(one.before), networks.schema.parse(after), telling)
        : ofPartner(one.before, after, by, telling)
    }),
  )
  return [...new Set(told.flat())]
}
