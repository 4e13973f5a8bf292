import { givenRests } from '../domain/given-rest.ts'
import { joins } from '../domain/join.ts'
import type { Organization } from '../domain/organization.ts'
import { organizations } from '../domain/organization.ts'
import { circleOf, isConfirmed, memberships, type Person, people } from '../domain/person.ts'
import { provenances } from '../domain/provenance.ts'
import { findAnswers, stillGivenIn } from '../domain/response.ts'
import { coordinatesIn, type Duty, type Reader, standingOf } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'

/** As much of a person as a reader may see. */
export interface Shown {
  readonly name: string
  readonly phone?: string
  readonly mail?: string
}

const organizationsOf = async (view: View, { id }: Person): Promise<readonly Organization[]> => {
  const works = await findAll(view, memberships, { where: { person: id } })
  const found = await Promise.all(works.map(({ value }) => view.get(organizations, value.organization)))
  return found.flatMap((kept) => (kept ? [kept.value] : []))
}

/** Whether a reader looks after a person: as coordinator of the network, or of the region of one of their partners. */
export const coordinatesPerson = async (view: View, person: Person, reader: Reader): Promise<boolean> => {
  if (coordinatesIn(reader, undefined)) return true
  if (reader.standing !== 'coordinator') return false
  return (await organizationsOf(view, person)).some(({ region }) => coordinatesIn(reader, region))
}

/** The same of all their partners: what ends for somebody everywhere is not decided from one region alone. */
export const coordinatesAllOf = async (
  view: View,
  selves: readonly Person[],
  reader: Duty,
): Promise<boolean> => {
  if (coordinatesIn(reader, undefined)) return true
  const partners = (await Promise.all(selves.map((self) => organizationsOf(view, self)))).flat()
  return partners.length > 0 && partners.every(({ region }) => coordinatesIn(reader, region))
}

/** Each with what it rests on that they are looked after. */
interface Tended {
  readonly organizations: ReadonlyMap<string, readonly Kept[]>
  /** The people of these. */
  readonly people: ReadonlyMap<string, readonly Kept[]>
}

/** Whom a coordinator of a region looks after; absent where no region limits it. */
export const tendedBy = async (view: View, reader: Reader): Promise<Tended | undefined> => {
  const { standing, regions } = reader
  if (standing !== 'coordinator' || regions === undefined) return undefined
  const all = await findAll(view, organizations)
  const near = all.filter(({ value }) => coordinatesIn(reader, value.region))
  const there = new Map(near.map((kept) => [kept.id, [kept]]))
  const works = await findAll(view, memberships, { where: { organization: { in: [...there.keys()] } } })
  return {
    organizations: there,
    people: new Map(
      works.map((work) => [work.value.person, [work, ...(there.get(work.value.organization) ?? [])]]),
    ),
  }
}

/**
 * Whether somebody speaks for an organization now: as one of it, or as a coordinator, who may do so for every one and for
 * none. What they handed over in its name has ended with their going, for good; until that stands everywhere nobody, not
 * even who has come back meanwhile, shows anything of it.
 */
export const speaksFor = async (
  view: View,
  person: Person,
  organization: string | undefined,
): Promise<boolean> => {
  const standing = standingOf(person)
  if (standing === 'blocked' || (await view.get(givenRests, person.id))) return false
  if (standing === 'coordinator') return true
  return (
    organization !== undefined && (await view.get(memberships, `${person.id}:${organization}`)) !== undefined
  )
}

/** Everybody who has given their own contact to one of the reader's organizations, where neither has ended that. */
export const peopleInTouch = async (view: View, reader: Reader): Promise<ReadonlySet<string>> => {
  const own = reader.organizations
  if (own.length === 0) return new Set()
  const state = 'accepted' as const
  const asked = await findAnswers(view, { owner: { in: own }, state })
  const answered = await findAnswers(view, { organization: { in: own }, state })
  const given = [...asked, ...answered]
    .flatMap(({ value }) => stillGivenIn(value))
    .filter(({ to }) => own.includes(to))
  const still = await Promise.all(
    given.map(async ({ person: id, from }) => {
      const person = (await view.get(people, id))?.value
      return person && (await speaksFor(view, person, from)) ? [id] : []
    }),
  )
  return new Set(still.flat())
}

/**
 * The partners whose people know somebody by name, confirmed or not: whoever asks them to be let in has told them. Whom
 * a list or the coordinators wrote down has told nobody.
 */
export const knownByName = async (view: View, { id, entered }: Person): Promise<ReadonlySet<string>> => {
  const listed = (await view.get(provenances, `person/${id}`)) !== undefined
  const where = { person: id }
  const asked = await findAll(view, joins, { where })
  const works = entered || listed ? [] : await findAll(view, memberships, { where })
  const told = asked.filter(({ value }) => value.account === undefined)
  return new Set([...told, ...works].flatMap(({ value }) => value.organization ?? []))
}

const isInside = ({ standing, organizations }: Reader): boolean =>
  standing === 'coordinator' || (standing === 'member' && organizations.length > 0)

/**
 * What a reader may see of a person; undefined where that is nothing. A place sees nobody. Coordinators see everything
 * of those whom they look after, everybody else only what that person has confirmed and shows. Whoever asks about many
 * people gives along who is in touch, which is the same for all of them.
 */
export const shownTo = async (
  view: View,
  person: Person,
  reader: Reader,
  inTouch?: ReadonlySet<string>,
): Promise<Shown | undefined> => {
  const { name, phone, mail } = person
  const all = { name, ...(phone !== undefined && { phone }), ...(mail !== undefined && { mail }) }
  if (await coordinatesPerson(view, person, reader)) return all
  if (!isInside(reader) || person.confirmed === undefined) return undefined
  const touched = (inTouch ?? (await peopleInTouch(view, reader))).has(person.id)
  const shows = (what: 'phone' | 'mail') => {
    if (!isConfirmed(person, what)) return false
    const circle = circleOf(person, what)
    return circle === 'network' || (circle === 'touch' && touched)
  }
  return {
    name,
    ...(phone !== undefined && shows('phone') && { phone }),
    ...(mail !== undefined && shows('mail') && { mail }),
  }
}

/** The same of one of an organization's people: its own know by name, too, whoever asked to be let in there. */
export const shownInTeam = async (
  view: View,
  person: Person,
  organization: string,
  reader: Reader,
  inTouch?: ReadonlySet<string>,
): Promise<Shown | undefined> => {
  const shown = await shownTo(view, person, reader, inTouch)
  if (shown || !isInside(reader) || !reader.organizations.includes(organization)) return shown
  return (await knownByName(view, person)).has(organization) ? { name: person.name } : undefined
}
