import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, type ValueOf } from '../store.ts'

export const organizationKinds = ['company', 'municipality', 'association', 'school', 'other'] as const

/** The partner. Everything here is public in its network: people's own data stand with the person. */
export const organizations = defineKind({
  name: 'organization',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    name: z.string(),
    kind: z.enum(organizationKinds).optional(),
    /** The id of one of the network's sectors. */
    sector: z.string().optional(),
    /** The name of one of the network's regions. */
    region: z.string().optional(),
    town: z.string().optional(),
    postalCode: z.string().optional(),
    expertise: z.string().optional(),
    description: z.string().optional(),
    phone: z.string().optional(),
    mail: z.string().optional(),
    website: z.string().optional(),
  }),
  indexes: [['network']],
})
export type Organization = ValueOf<typeof organizations>

/** A partner, by name or number; with `own: false` one of all others. */
export const organization = ({ own }: { readonly own?: false } = {}) =>
  recordField({
    kind: organizations,
    refusal: ({ id }, acting) => (own === false && id === acting ? 'isYours' : undefined),
    title: ({ name }) => name,
  })
