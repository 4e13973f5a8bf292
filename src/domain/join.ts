import * as z from 'zod'
import { type By, recordField } from '../field.ts'
import { defineKind, type ValueOf } from '../store.ts'
import { organizationKinds } from './organization.ts'

/** Somebody asks to be let in: to an organization that is there, or with one that they found. Gone when it is decided. */
export const joins = defineKind({
  name: 'join',
  scope: 'network',
  schema: z.object({
    id: z.string(),
    network: z.string(),
    person: z.string(),
    /** What the person is called, for whoever decides. */
    name: z.string(),
    /** The organization to join; without one, `founds` says which is to be founded. */
    organization: z.string().optional(),
    founds: z
      .object({
        name: z.string(),
        kind: z.enum(organizationKinds).optional(),
        town: z.string().optional(),
      })
      .optional(),
    /** The region in which it is to be founded; an organization that is there may have moved since it was asked. */
    region: z.string().optional(),
    /**
     * Who coordinates decides alone, though the organization has people or joining is open: somebody of that name is shut
     * out (older ones say `true`), coordinates by nearly the same, or the new partner is called as the coordination may be;
     * or an account asks. All that holds; older ones say one.
     */
    guarded: z
      .union([
        z.literal([true, 'shutOut', 'nearly', 'office', 'account']),
        z.array(z.literal(['shutOut', 'nearly', 'office'])),
      ])
      .optional(),
    /** Was made under another name before: whoever decides reads today's first. */
    renamed: z.literal(true).optional(),
    /**
     * Whom a list names by the mail address of the account that asks, and a mark of that address, by which it is seen
     * whether the list says so still: a hint, never proof.
     */
    hint: z.object({ person: z.string(), mark: z.string() }).optional(),
    /** The account that asks by that hint alone, and is nobody here so far: `person` is then whom the list names. */
    account: z.string().optional(),
    at: z.iso.datetime(),
  }),
  indexes: [['network'], ['person'], ['organization'], ['account']],
  personal: ['person', 'name', 'hint', 'account'],
  written: ['founds'],
})
export type Join = ValueOf<typeof joins>

/** Whether the caller coordinates where somebody asks to be let in. */
export const isNear = (
  { organization, region }: Join,
  { coordinates, looksAfter }: Pick<By, 'coordinates' | 'looksAfter'>,
): boolean => (organization === undefined ? coordinates(region) : looksAfter(organization))

/** A request that the caller may decide: as one of the organization, or as its coordinator. */
export const join = () =>
  recordField({
    kind: joins,
    whose: 'own',
    refusal: (value, by) =>
      (!value.guarded && by.belongs(value.organization)) || isNear(value, by) ? undefined : 'notYours',
    title: ({ name }) => name,
    discreet: true,
    gone: 'decided',
  })

/** A request of the caller's own. */
export const ownJoin = () =>
  recordField({
    kind: joins,
    whose: 'caller',
    refusal: ({ person }, { is }) => (is(person) ? undefined : 'notYours'),
    title: ({ founds, id }) => founds?.name ?? id,
    called: async ({ founds }) => founds?.name ?? '',
    gone: 'decided',
  })
