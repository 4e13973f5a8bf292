import * as z from 'zod'
import { recordField } from '../field.ts'
import { defineKind, findAll, type ValueOf, type View } from '../store.ts'
import { locales } from '../words.ts'
import { organizations } from './organization.ts'

/** Who may see somebody's own mail or phone: the whole network, partners in touch with them, or coordinators alone. */
export const circles = ['network', 'touch', 'nobody'] as const
const circle = z.enum(circles)
type Circle = z.infer<typeof circle>

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
    /** The name of the region that a coordinator coordinates, with all within it; without one, the whole network. */
    region: z.string().optional(),
    /** Whoever coordinates wrote this person down. */
    entered: z.literal(true).optional(),
    /** The names that somebody else has vouched for; where nothing is said, the name that others wrote down. */
    vouched: z.array(z.string()).readonly().optional(),
    /** Has come in by the word of a colleague alone: no list and nobody who coordinates has named this person. */
    byColleague: z.literal(true).optional(),
    /** Has asked to join, and nobody has said yes so far. */
    guest: z.literal(true).optional(),
    /** When this person said that the data are right: from then on others may see them, as far as `shows` goes. */
    confirmed: z.iso.datetime().optional(),
    /** What a list has said anew since then: coordinators alone see it until that is confirmed, too. */
    unconfirmed: z
      .array(z.enum(['phone', 'mail']))
      .readonly()
      .optional(),
    /** When this person was told what is held about them. */
    told: z.iso.datetime().optional(),
    /** To whom the mail and the phone are shown: to partners in touch where nothing is said. */
    shows: z.object({ mail: circle.optional(), phone: circle.optional() }).optional(),
    /** The platforms on which this person's data may appear; all where nothing is said. */
    platforms: z.array(z.string()).optional(),
    /** When a coordinator shut this person out. */
    blocked: z.iso.datetime().optional(),
  }),
  indexes: [['human'], ['network'], ['network', 'coordinates']],
  personal: ['name', 'vouched', 'phone', 'mail'],
})
export type Person = ValueOf<typeof people>

/** To whom somebody shows their phone or mail. */
export const circleOf = ({ shows }: Pick<Person, 'shows'>, what: 'phone' | 'mail'): Circle =>
  shows?.[what] ?? 'touch'

/** Whether somebody has said that their phone or mail, as it stands here, is right. */
export const isConfirmed = ({ confirmed, unconfirmed }: Person, what: 'phone' | 'mail'): boolean =>
  confirmed !== undefined && !unconfirmed?.includes(what)

/** Whether they have said so of all that stands here. */
export const isWhollyConfirmed = ({ confirmed, unconfirmed }: Person): boolean =>
  confirmed !== undefined && unconfirmed === undefined

/** The person who has said so, of everything. */
export const confirming = ({ unconfirmed: _, ...person }: Person, at: string): Person => ({
  ...person,
  confirmed: at,
})

/** The person with their own word for phone, mail or both, undefined where there is none; no list's is left to confirm. */
export const withOwnWord = (
  { unconfirmed = [], ...person }: Person,
  said: Pick<Person, 'phone' | 'mail'>,
): Person => {
  const { phone, mail, ...rest } = { ...person, ...said }
  const others = unconfirmed.filter((what) => !(what in said))
  return {
    ...rest,
    ...(phone !== undefined && { phone }),
    ...(mail !== undefined && { mail }),
    ...(others.length > 0 && { unconfirmed: others }),
  }
}

/** The person as one who no longer waits at the door. */
export const inside = <P extends Pick<Person, 'guest'>>({ guest: _, ...person }: P): Omit<P, 'guest'> =>
  person

/** The names of the partners that somebody belongs to. */
export const partnerNames = async (view: View, person: string): Promise<readonly string[]> => {
  const works = await findAll(view, memberships, { where: { person } })
  const found = await Promise.all(works.map(({ value }) => view.get(organizations, value.organization)))
  return found.flatMap((kept) => (kept ? [kept.value.name] : []))
}

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
    /** May say yes for the organization where more than an everyday act is to be decided. */
    decides: z.literal(true).optional(),
  }),
  indexes: [['person'], ['organization'], ['network']],
  personal: ['function'],
  written: ['function'],
})
export type Membership = ValueOf<typeof memberships>

/** Somebody of the organization acted for. */
export const member = () =>
  recordField({
    kind: memberships,
    whose: 'own',
    refusal: ({ organization }, { acting }) => (organization === acting ? undefined : 'notYours'),
    title: ({ person }) => person,
    // Whoever may not name somebody is told no more than where it is.
    called: async ({ organization }, { store }) =>
      (await store?.get(organizations, organization))?.value.name ?? '',
    owners: ({ organization }) => [organization],
    nameless: true,
  })
