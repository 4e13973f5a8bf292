import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import type { Network } from './network.ts'

const texts = z.array(z.string()).readonly()

const known = z.object({
  ids: z.object({ people: texts, humans: texts, accounts: texts }),
  /** Whether the human is in no other network. */
  last: z.boolean(),
  names: texts,
  /** Whatever they called themselves, vouched for or not; older ones do not say. */
  called: texts.optional(),
  mails: texts,
  phones: texts,
  /** The ids of the partners that this person belongs to, or once did. */
  partners: texts,
})
/** Everything that is known of somebody who is to be forgotten. */
export type Known = z.output<typeof known>

/**
 * Somebody is to be forgotten, or has been; its id is that of the person who was. It stays, so that whoever comes back
 * with an old copy of the data is forgotten again.
 */
export const erasures = defineKind({
  name: 'erasure',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    at: z.iso.datetime(),
    /** The call that asked for it, whose reply may still be owed. */
    asked: z.string().optional(),
    /** Keyed marks of names with mails and partners, by which a file that brings this person back is known. */
    marks: z.array(z.string()),
    done: z.literal(true).optional(),
    /** Was shut out: the accounts whose marks these are stay so, whoever they then say they are. */
    blocked: z.array(z.string()).optional(),
    /** Who coordinates the network has lifted that: it does not come back with an old copy. */
    lifted: z.literal(true).optional(),
    /** By what they are found where others wrote of them meanwhile: from when the person is dropped until that is done. */
    known: known.optional(),
  }),
  indexes: [['network']],
  personal: ['known'],
})
export type Erasure = ValueOf<typeof erasures>

/** Without the marks by which whoever was shut out is known again. */
export const lifted = ({ blocked: _, ...erasure }: Erasure): Erasure => ({ ...erasure, lifted: true })

/**
 * A network has been erased, or is being so. It stays like an erasure, for the same reason; its id is that of the very
 * network, so that another one with the same tag is left alone.
 */
export const endings = defineKind({
  name: 'ending',
  scope: 'installation',
  schema: z.object({ id: z.string(), network: z.string(), at: z.iso.datetime() }),
})
export type Ending = ValueOf<typeof endings>

export const endingOf = ({ id, made }: Pick<Network, 'id' | 'made'>): string =>
  made === undefined ? id : `${id}/${made}`
