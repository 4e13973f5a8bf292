import type { Act } from '../act.ts'
import type { Card } from '../card.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { type Membership, memberships, type Person, people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { speak } from '../words.ts'
import { spoken } from './news-words.ts'
import type { Piece } from './pieces.ts'

type Plain = 'contact' | 'deputy' | 'colleague' | 'decides' | 'undecides' | 'added' | 'removed' | 'left'

/** A word to somebody about what they are to an organization now; none to whoever does it, or reads no chat. */
export const tellPerson = (
  { id, human }: Person,
  by: string | undefined,
  draw: (reader: Reader) => Card,
): readonly Notice[] =>
  id === by || human === undefined ? [] : [{ to: { person: id }, kind: 'membership', urgency: 'asked', draw }]

export const tellMember = (
  person: Person,
  by: string | undefined,
  what: Plain,
  partner: Pick<Organization, 'name'>,
): readonly Notice[] =>
  tellPerson(person, by, (reader) => ({ title: speak(spoken, reader)[what]({ partner: partner.name }) }))

/** The coordinators of the region hear that an organization has come back, left, or has lost its last contact. */
export const tellCoordination = (
  { id, name: partner, region }: Organization,
  what: 'leaves' | 'returns' | 'contactless',
): Notice => ({
  to: { coordination: region },
  kind: 'membership',
  urgency: 'asked',
  draw: (reader) => {
    const say = speak(spoken, reader)
    const input = { organization: id }
    return {
      title: say[what]({ partner }),
      buttons: [
        { label: say.show, call: { command: 'organization show', input } },
        ...(what === 'leaves' ? [] : [{ label: say.people, call: { command: 'member list', input } }]),
      ],
    }
  },
})

/** Whoever was of an organization that became part of another hears that it now is. */
export const tellMerged = (
  person: Person,
  by: string | undefined,
  { id, name: partner }: Organization,
  { name: other }: Organization,
): readonly Notice[] =>
  tellPerson(person, by, (reader) => {
    const say = speak(spoken, reader)
    const call = { command: 'organization show', input: { organization: id } }
    return { title: say.merged({ partner, other }), buttons: [{ label: say.show, call }] }
  })

/**
 * So do those of the one that is kept, once, when it begins: `by` is known then alone. Whoever is of both hears it with the
 * others.
 */
export const tellKept = async (
  view: View,
  moving: readonly Kept<Membership>[],
  by: string | undefined,
  partner: Organization,
  other: Organization,
): Promise<readonly Piece[]> => {
  if (by === undefined) return []
  const works = await findAll(view, memberships, { where: { organization: partner.id } })
  const own = works.filter(({ value }) => !moving.some((one) => one.value.person === value.person))
  const found = await Promise.all(own.map(({ value }) => view.get(people, value.person)))
  return found.flatMap((kept) =>
    kept ? [{ changes: [], notices: tellMerged(kept.value, by, partner, other) }] : [],
  )
}

/** What somebody is to a partner again when what an act did to that is undone; nothing where it is all the same. */
const againOf = (before: Membership | undefined, after: Membership | undefined): Plain | undefined => {
  if (before === undefined) return after && 'removed'
  if (after === undefined) return 'added'
  if (before.decides !== after.decides) return before.decides ? 'decides' : 'undecides'
  return before.role === after.role ? undefined : before.role
}

/** When somebody's being of a partner is undone, they hear it. */
export const tellNotOf = async (view: View, by: string, { touched }: Act): Promise<readonly Notice[]> => {
  const told = await Promise.all(
    touched
      .filter(({ kind }) => kind === memberships.name)
      .map(async ({ id, before }) => {
        const was = before && memberships.schema.parse(before)
        const now = (await view.get(memberships, id))?.value
        const { person = '', organization = '' } = was ?? now ?? {}
        const who = (await view.get(people, person))?.value
        const partner = (await view.get(organizations, organization))?.value
        const what = againOf(was, now)
        return who && partner && what ? tellMember(who, by, what, partner) : []
      }),
  )
  return told.flat()
}
