import * as z from 'zod'
import { defineKind, findAll, type Kept, type Store, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

/** Its id is the address: `slack:T1/U2`. Only the adapter that minted it may read what follows its name. */
export const accounts = defineKind({
  name: 'account',
  scope: 'installation',
  schema: z.object({
    id: z.string(),
    human: z.string(),
    used: z.iso.datetime(),
  }),
  indexes: [['human', 'used']],
  personal: ['id', 'used'],
})
export type Account = ValueOf<typeof accounts>

/** Who the accounts belong to. No name and no mail: those are each network's own. */
export const humans = defineKind({
  name: 'human',
  scope: 'installation',
  schema: z.object({
    id: z.string(),
    language: z.enum(locales).optional(),
    /** In which language this human last did something: it counts where none is said. */
    writes: z.enum(locales).optional(),
    zone: z.string().optional(),
    /** The human that this one turned out to be. Nothing else is rewritten, so that it can be taken back whole. */
    is: z.string().optional(),
  }),
  indexes: [['is']],
  personal: ['language', 'writes', 'zone', 'is'],
})
export type Human = ValueOf<typeof humans>

const deepest = 50 // links from one human to the next, so that a circle which should not be ends

type Note = (found: readonly Kept<Human>[]) => void

/** The human whose settings count, of all that this one turned out to be. */
const firstOf = async (store: Store, human: string, note: Note): Promise<string> => {
  let first = human
  for (let i = 0; i < deepest; i += 1) {
    const kept = await store.get(humans, first)
    if (kept) note([kept])
    const next = kept?.value.is
    if (next === undefined) return first
    first = next
  }
  return first
}

/**
 * Everybody who turned out to be one human: whose settings count first, then the others. Each link stays as it was
 * made, so a human who has become another brings along all who had become that one, and takes them along again. `note`
 * hears what they were read from: they are one while those revisions stand.
 */
export const sameHumans = async (
  store: Store,
  human: string,
  note: Note = () => {},
): Promise<readonly string[]> => {
  const found = new Set([await firstOf(store, human, note)])
  let latest: readonly string[] = [...found]
  while (latest.length > 0) {
    const next = await findAll(store, humans, { where: { is: { in: latest } } })
    note(next)
    latest = next.map(({ id }) => id).filter((id) => !found.has(id))
    for (const id of latest) found.add(id)
  }
  return [...found]
}
