import * as z from 'zod'
import { recordField } from '../field.ts'
import { type Change, defineKind, type Kept, replace, type ValueOf } from '../store.ts'
import { isSamePartner, nameKey } from './names.ts'
import { type Organization, organizationKinds } from './organization.ts'

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

/** Those that a new partner is: of its name and town, or the only one of its name where no other town is said. */
const expectedAs = (all: readonly Kept<Prospect>[], partner: Organization): readonly Kept<Prospect>[] => {
  const open = all.filter(({ value }) => value.joined === undefined)
  const same = open.filter(({ value }) => isSamePartner(value, partner))
  if (same.length > 0) return same
  const [only, ...others] = open.filter(({ value }) => nameKey(value.name) === nameKey(partner.name))
  const elsewhere = only?.value.town !== undefined && partner.town !== undefined
  return only === undefined || others.length > 0 || elsewhere ? [] : [only]
}

/** What becomes of those that a new partner is. */
export const joinedAs = (all: readonly Kept<Prospect>[], partner: Organization): readonly Change[] =>
  expectedAs(all, partner).map((one) => replace(one, becoming(one.value, partner.id)))

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
