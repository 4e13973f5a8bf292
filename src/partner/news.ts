import type { Act } from '../act.ts'
import type { Card } from '../card.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import type { View } from '../store.ts'
import { speak } from '../words.ts'
import { spoken } from './news-words.ts'

type Plain =
  | 'contact'
  | 'deputy'
  | 'colleague'
  | 'decides'
  | 'undecides'
  | 'added'
  | 'removed'
  | 'left'
  | 'parted'

/** A word to somebody about what they are to an organization now; none to whoever does it, or reads no chat. */
const tellPerson = (
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

/** When somebody's being of a partner is undone, they hear it; when a merging is, those who come back to their own. */
export const tellParted = async (view: View, by: string, { touched }: Act): Promise<readonly Notice[]> => {
  const gone = touched.filter(({ rev, before }) => rev === 0 && before !== undefined)
  const back = gone.flatMap(({ kind, before }) =>
    kind === organizations.name ? [organizations.schema.parse(before)] : [],
  )
  const returning = gone.flatMap(({ kind, before }) =>
    kind === memberships.name ? [memberships.schema.parse(before)] : [],
  )
  const told = await Promise.all(
    returning.map(async ({ person, organization }) => {
      const who = (await view.get(people, person))?.value
      const partner = back.find(({ id }) => id === organization)
      return who && partner ? tellMember(who, by, 'parted', partner) : []
    }),
  )
  const come = touched.filter(({ kind, before }) => kind === memberships.name && before === undefined)
  const removed = await Promise.all(
    come.map(async ({ id }) => {
      const works = (await view.get(memberships, id))?.value
      const who = works && (await view.get(people, works.person))?.value
      const partner = works && (await view.get(organizations, works.organization))?.value
      return who && partner ? tellMember(who, by, 'removed', partner) : []
    }),
  )
  return [...told, ...removed].flat()
}
