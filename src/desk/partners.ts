import type { Button } from '../card.ts'
import { apart, pairId } from '../domain/apart.ts'
import { likelyDuplicates } from '../domain/duplicates.ts'
import { personKey } from '../domain/names.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { type Membership, memberships, people, roles } from '../domain/person.ts'
import { coordinatesIn } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { speak } from '../words.ts'
import type { Desk, Waiting } from './desk.ts'
import { spoken } from './words.ts'

export const partnersThere = async ({ store, reader }: Desk) =>
  (await findAll(store, organizations)).filter(
    ({ value }) => value.left === undefined && coordinatesIn(reader, value.region),
  )

/** Partners of whom nobody has ever come into the chat. */
export const unseen = async (desk: Desk): Promise<Waiting> => {
  const { store, reader } = desk
  const say = speak(spoken, reader)
  const works = await findAll(store, memberships)
  const known = new Set(
    (await findAll(store, people)).filter(({ value }) => value.human !== undefined).map(({ id }) => id),
  )
  const seen = new Set(
    works.filter(({ value }) => known.has(value.person)).map(({ value }) => value.organization),
  )
  const absent = (await partnersThere(desk)).filter(({ id }) => !seen.has(id))
  return absent
    .toSorted((a, b) => a.value.name.localeCompare(b.value.name, reader.locale))
    .map(({ id, value: { name, town } }) => async () => {
      const [contact] = works
        .filter(({ value }) => value.organization === id)
        .toSorted((a, b) => roles.indexOf(a.value.role) - roles.indexOf(b.value.role))
      const show: Button = {
        label: say.partner,
        call: { command: 'organization show', input: { organization: id } },
      }
      const invite: Button | undefined = contact && {
        label: say.invite,
        call: { command: 'invitation', input: { person: contact.value.person } },
      }
      return {
        line: [name, town].filter((part) => part !== undefined).join(' · '),
        button: invite ?? show,
        ...(invite && { other: show }),
      }
    })
}

/** Pairs of partners in which somebody of one name stands. */
const sharingPeople = async (
  store: View,
  works: readonly Kept<Membership>[],
): Promise<ReadonlySet<string>> => {
  const keyOf = new Map((await findAll(store, people)).map(({ id, value }) => [id, personKey(value.name)]))
  const named = Map.groupBy(works, ({ value }) => keyOf.get(value.person) ?? value.person)
  return new Set(
    [...named.values()].flatMap((of) =>
      of.flatMap(({ value: one }) =>
        of.map(({ value: other }) => pairId(one.organization, other.organization)),
      ),
    ),
  )
}

/** Pairs of partners that may be one under two spellings. */
export const duplicates = async (desk: Desk): Promise<Waiting> => {
  const say = speak(spoken, desk.reader)
  const all = (await partnersThere(desk)).map(({ value }) => value)
  const works = await findAll(desk.store, memberships)
  /** The one with more people stays, else the one of which more is known. */
  const weigh = (one: Organization) =>
    100 * works.filter(({ value }) => value.organization === one.id).length + Object.keys(one).length
  const toldApart = new Set((await findAll(desk.store, apart)).map(({ id }) => id))
  return likelyDuplicates(all, toldApart, await sharingPeople(desk.store, works)).map(
    ({ one, other }) =>
      async () => {
        const [into, twin] = weigh(other) > weigh(one) ? [other, one] : [one, other]
        const merge = { organization: twin.id, into: into.id }
        return {
          line: say.pair({ name: into.name, other: twin.name }),
          button: { label: say.merge, call: { command: 'organization merge', input: merge } },
          other: {
            label: say.show,
            call: { command: 'organization show', input: { organization: twin.id } },
          },
        }
      },
  )
}
