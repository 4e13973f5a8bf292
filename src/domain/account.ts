import * as z from 'zod'
import { defineKind, findAll, type Store, type ValueOf } from '../store.ts'
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
    zone: z.string().optional(),
    /** The human that this one turned out to be. Nothing else is rewritten, so that it can be taken back whole. */
    is: z.string().optional(),
  }),
  indexes: [['is']],
  personal: ['language', 'zone', 'is'],
})
export type Human = ValueOf<typeof humans>

/** Everybody who turned out to be one human: whose settings count first, then the others. */
export const sameHumans = async (store: Store, human: string): Promise<readonly string[]> => {
  const first = (await store.get(humans, human))?.value.is ?? human
  return [first, ...(await findAll(store, humans, { where: { is: first } })).map(({ id }) => id)]
}
