import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, findAll, followed, type Kept, type ValueOf, type View } from '../store.ts'
import { isWithForm, sameBareName } from './names.ts'

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
    /** When it left the network: its history stays, and nobody acts for it any more. */
    left: z.iso.datetime().optional(),
    /** When the coordination last wrote something down for it; gone when one of its own does. */
    cared: z.iso.datetime().optional(),
    /** Its mail is what the coordination wrote down: not said of what is older than this. */
    mailCared: z.literal(true).optional(),
  }),
  indexes: [['network']],
  written: ['town', 'expertise', 'description'],
})
export type Organization = ValueOf<typeof organizations>

/** What is said about a partner, in the order in which it is told. */
export const partnerFields = [
  ...(['name', 'kind', 'sector', 'region', 'town', 'postalCode'] as const),
  ...(['expertise', 'description', 'phone', 'mail', 'website'] as const),
]
export type PartnerField = (typeof partnerFields)[number]

/** The organization when some of it has just been written down: by one of its own, or by the coordination, at a time. */
export const writtenDown = (
  { cared: _, mailCared, ...organization }: Organization,
  fields: readonly string[],
  at: string | undefined,
): Organization => {
  const mailOfCoordination = fields.includes('mail') ? at !== undefined : mailCared
  return {
    ...organization,
    ...(at !== undefined && { cared: at }),
    ...(mailOfCoordination && organization.mail !== undefined && { mailCared: true }),
  }
}

/** An organization that turned out to be another: its number and its names still find that one. */
export const moves = defineKind({
  name: 'move',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    to: z.string(),
    name: z.string(),
    town: z.string().optional(),
    /** By which act; not said of what is older than this. */
    act: z.string().optional(),
  }),
  indexes: [['network'], ['to']],
  written: ['town'],
})

/** The numbers of those that became part of an organization, and of those that were part of these before. */
export const numbersBefore = async (view: View, id: string): Promise<readonly string[]> => {
  const found = await findAll(view, moves, { where: { to: id } })
  const earlier = await Promise.all(found.map((kept) => numbersBefore(view, kept.id)))
  return [...found.map((kept) => kept.id), ...earlier.flat()]
}

/** What became part of another is found by its name, too, and what stands without its legal form by that. */
export const knownBefore = async (
  named: string,
  { store }: { readonly store?: View },
): Promise<readonly Kept<Organization>[]> => {
  if (store === undefined) return []
  const called = (await findAll(store, moves)).filter(({ value }) => sameBareName(value.name, named))
  const now = await Promise.all(
    called.map(async ({ id }) => store.get(organizations, await followed(store, moves, id))),
  )
  const formal = (await findAll(store, organizations)).filter(({ value }) => isWithForm(named, value.name))
  const found = [...now.filter((kept) => kept !== undefined), ...formal]
  return [...new Map(found.map((kept) => [kept.id, kept])).values()]
}

/**
 * A partner, by name or number: with `own: true` one that the caller belongs to or looks after, with `own: false` one of
 * all others than the one acted for, with `region: 'mine'` one that the caller coordinates, with `left` also one that has
 * left the network.
 */
export const organization = ({
  own,
  region: mine,
  left: gone,
}: {
  readonly own?: boolean
  readonly region?: 'mine'
  readonly left?: true
} = {}) =>
  recordField({
    kind: organizations,
    ...(mine
      ? { whose: 'region' as const }
      : own !== undefined && { whose: own ? ('own' as const) : ('others' as const) }),
    refusal: ({ id, region, left }, { acting, belongs, coordinates }) => {
      if (own === false && id === acting) return 'isYours'
      if (own && !belongs(id) && !coordinates(region)) return 'notYours'
      if (mine && !coordinates(region)) return 'otherRegion'
      return left !== undefined && !gone ? 'hasLeft' : undefined
    },
    title: ({ name }) => name,
    // A town is said more easily than a number.
    beside: async (_, { town, id }) => town ?? id,
    known: knownBefore,
    moved: moves,
  })
