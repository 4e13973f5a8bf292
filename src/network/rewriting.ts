import { eachApart } from '../apart.ts'
import { joins } from '../domain/join.ts'
import { listings } from '../domain/listing.ts'
import { type List, lists, type Network, networks } from '../domain/network.ts'
import { organizations } from '../domain/organization.ts'
import { people } from '../domain/person.ts'
import { places } from '../domain/place.ts'
import { prospects } from '../domain/prospect.ts'
import { redraws } from '../redraw.ts'
import { stepByStep } from '../steps.ts'
import {
  type Change,
  findAll,
  type Kept,
  type Kind,
  type OfNetwork,
  replace,
  type Store,
  type View,
  within,
} from '../store.ts'

type Rewriting = NonNullable<Network['rewriting']>[number]

/** Who names a region, a sector, a category. */
const naming: Readonly<Record<List, readonly Kind<OfNetwork, 'network'>[]>> = {
  region: [organizations, people, places, listings, joins, prospects],
  sector: [organizations, places],
  category: [listings],
}

/** Every record of a network that names this one; the field is called as what it names. */
export const recordsNaming = async (
  view: View,
  what: List,
  name: string,
): Promise<readonly Kept<OfNetwork>[]> => {
  const found = await Promise.all(
    naming[what].map((kind) =>
      // Each of these kinds has such a field; their common type does not tell.
      findAll<OfNetwork, 'network'>(view, kind, { where: { [what]: name } as object }),
    ),
  )
  return found.flat()
}

const listed: Readonly<Record<List, (network: Network) => readonly string[]>> = {
  region: ({ regions }) => regions.map(({ name }) => name),
  sector: ({ sectors }) => sectors.map(({ id }) => id),
  category: ({ categories }) => categories.map(({ id }) => id),
}

/** Whether something besides these changes would name what they take off one of the network's lists. */
export const wouldMiss = async (
  view: View,
  home: Kept<Network>,
  changes: readonly Change[],
): Promise<boolean> => {
  const put = changes.find((change) => change.kind === networks.name && 'put' in change)
  if (put === undefined || !('put' in put)) return false
  const then = networks.schema.parse(put.put)
  const changed = new Set(changes.map(({ kind, id }) => `${kind}/${id}`))
  for (const what of lists) {
    const stays = new Set(listed[what](then))
    for (const name of listed[what](home.value).filter((one) => !stays.has(one))) {
      const found = await recordsNaming(view, what, name)
      if (found.some(({ kind, id }) => !changed.has(`${kind}/${id}`))) return true
    }
  }
  return false
}

const renamed = (found: readonly Kept<OfNetwork>[], { what, to }: Rewriting): readonly Change[] =>
  found.map((kept) => replace(kept, { ...kept.value, [what]: to }))

/** So many are rewritten with the act itself: with the cards that stand about them a commit takes no more. */
const atOnce = 100

/** The network with a name changed in all that names it: at once where they are few, else step by step. */
export const rewrite = async (
  view: View,
  home: Kept<Network>,
  network: Network,
  rewriting: Rewriting,
): Promise<readonly Change[]> => {
  const found = await recordsNaming(view, rewriting.what, rewriting.from)
  // What is still being rewritten comes first.
  if (found.length <= atOnce && network.rewriting === undefined)
    return [replace(home, network), ...renamed(found, rewriting)]
  return [replace(home, { ...network, rewriting: [...(network.rewriting ?? []), rewriting] })]
}

/** So many in each step from then on. */
const mostInStep = 200

/**
 * Goes on with what is being rewritten, wherever it was left. Each step asserts the network's record and moves it on,
 * so what has begun can no longer be undone. Returns when nothing is left; whatever is stale is read again.
 */
export const finishRewriting = async (store: Store, now: Temporal.Instant): Promise<void> => {
  const begun = (await findAll(store, networks)).filter(({ value }) => value.rewriting !== undefined)
  await eachApart(begun, ({ id }) =>
    stepByStep(async () => {
      const home = await store.get(networks, id)
      const [first, ...others] = home?.value.rewriting ?? []
      if (home === undefined || first === undefined) return false
      const found = await recordsNaming(within(store, id), first.what, first.from)
      const step = found.slice(0, mostInStep)
      const touched = step.map(({ kind, id, rev }) => ({ kind, id, rev: rev + 1 }))
      const { rewriting: _, ...rest } = home.value
      const left = step.length < found.length ? [first, ...others] : others
      await store.commit([
        replace(home, { ...rest, ...(left.length > 0 && { rewriting: left }) }),
        ...renamed(step, first),
        ...(await redraws(store, touched, now)),
      ])
      return true
    }),
  )
}
