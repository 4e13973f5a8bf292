import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

/** Its id is the address: `slack:T1/U2`. Only the adapter that minted it may read what follows its name. */
export const accounts = defineKind({
  name: 'account',
  scope: 'installation',
  schema: z.object({ id: z.string(), human: z.string(), used: z.iso.datetime() }),
  indexes: [['human', 'used']],
  personal: ['id', 'used'],
})
export type Account = ValueOf<typeof accounts>

/** Who the accounts belong to. No name and no mail: those are each network's own. */
export const humans = defineKind({
  name: 'human',
  scope: 'installation',
  schema: z.object({ id: z.string(), language: z.enum(locales).optional(), zone: z.string().optional() }),
  personal: ['language', 'zone'],
})
