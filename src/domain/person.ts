import * as z from 'zod'
import { defineKind, type ValueOf } from '../store.ts'
import { locales } from '../words.ts'

/** A human in one network. What was imported is seen by coordinators alone until that person has confirmed it. */
export const people = defineKind({
  name: 'person',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    human: z.string().optional(),
    name: z.string(),
    language: z.enum(locales).optional(),
    phone: z.string().optional(),
    mail: z.string().optional(),
    coordinates: z.boolean(),
  }),
  indexes: [['human'], ['network'], ['network', 'coordinates']],
  personal: ['name', 'phone', 'mail'],
})
export type Person = ValueOf<typeof people>

/** Which of an organization's people to turn to, in this order. */
export const roles = ['contact', 'deputy', 'colleague'] as const

/** Its id is `<person>:<organization>`. */
export const memberships = defineKind({
  name: 'membership',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    person: z.string(),
    organization: z.string(),
    /** What the person does there, in their own words: "Geschäftsführung". */
    function: z.string().optional(),
    role: z.enum(roles),
  }),
  indexes: [['person'], ['organization'], ['network']],
  personal: ['function'],
})
export type Membership = ValueOf<typeof memberships>
