import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, type ValueOf } from '../store.ts'
import { organizationKinds } from './organization.ts'

/** An organization that might join: only coordinators see it. */
export const prospects = defineKind({
  name: 'prospect',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    name: z.string(),
    kind: z.enum(organizationKinds).optional(),
    town: z.string().optional(),
    /** The name of one of the network's regions. */
    region: z.string().optional(),
    note: z.string().optional(),
    /** Whom to talk to, and how. */
    contact: z.string().optional(),
    at: z.iso.datetime(),
    /** Who talked to them last, and when. */
    approached: z.object({ by: z.string(), at: z.iso.datetime() }).optional(),
    /** The organization that it has become. */
    joined: z.string().optional(),
  }),
  indexes: [['network'], ['joined']],
  personal: ['note', 'contact', 'approached'],
  written: ['name', 'town', 'note', 'contact'],
})
export type Prospect = ValueOf<typeof prospects>

/** As it is once it is a partner: whom to talk to is known there. */
export const becoming = (
  { note: _, contact: __, approached: ___, ...prospect }: Prospect,
  joined: string,
): Prospect => ({ ...prospect, joined })

/** One that has not joined so far, in a region that the caller coordinates. */
export const prospect = () =>
  recordField({
    kind: prospects,
    whose: 'region',
    refusal: ({ region, joined }, { coordinates }) => {
      if (!coordinates(region)) return 'otherRegion'
      return joined === undefined ? undefined : 'joined'
    },
    title: ({ name }) => name,
    beside: async (_, { town, id }) => town ?? id,
    discreet: true,
  })
