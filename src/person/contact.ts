import { joined, spansIn, withAbout } from '../about.ts'
import type { About, Card, Line, Span } from '../card.ts'
import type { Organization } from '../domain/organization.ts'
import { moves, organizations } from '../domain/organization.ts'
import { circleOf, memberships, type Person, people, roles } from '../domain/person.ts'
import { type contacts, responses, stillGivenIn } from '../domain/response.ts'
import { type Reader, standingOf } from '../reader.ts'
import { Refusal } from '../refusal.ts'
import { findAll, followed, type View } from '../store.ts'
import { type Shown, shownTo, speaksFor } from './visible.ts'

/** The organization's own way to be reached, public in its network: phone and mail, else its website. */
export const pathTo = ({ phone, mail, website }: Organization): string =>
  [phone, mail].filter((part) => part !== undefined).join(', ') || (website ?? '')

const told = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(', ')

/** Text about a person that keeps to the platforms which that person has chosen; `instead` stands elsewhere. */
const aboutPerson = ({ id, platforms }: Person, text: string, instead: string): About => ({
  about: id,
  text,
  else: instead,
  ...(platforms !== undefined && { on: platforms }),
})

/** As much of a person as a reader may see, in one line. */
export const tellShown = (person: Person, { name, phone, mail }: Shown, instead = ''): About =>
  aboutPerson(person, told([name, phone, mail]), instead)

/** Whom a go-between calls: the organization itself, and the person to ask for, as far as they may see that one. */
export const wayTo = async (view: View, organization: string, reader: Reader): Promise<Line> => {
  const partner = (await view.get(organizations, organization))?.value
  const members = await findAll(view, memberships, { where: { organization } })
  const inOrder = members.toSorted(
    ({ value: one }, { value: other }) => roles.indexOf(one.role) - roles.indexOf(other.role),
  )
  const known = await Promise.all(inOrder.map(({ value }) => view.get(people, value.person)))
  const person = known.find((kept) => kept !== undefined && standingOf(kept.value) !== 'blocked')?.value
  const shown = person && (await shownTo(view, person, reader))
  const path = partner ? told([partner.name, pathTo(partner)]) : organization
  if (person === undefined || shown === undefined) return path
  const said = tellShown(person, shown)
  return joined(path, [{ ...said, text: `, ${said.text}` }])
}

interface Given {
  readonly person: string
  readonly contact: (typeof contacts)[number]
  /** The answer or the question with which it is given. */
  readonly id?: string
}

/** What of phone and mail somebody hands over with their own contact: not what a list has said since they looked. */
export const handedOver = (person: Person): readonly ('phone' | 'mail')[] =>
  (['phone', 'mail'] as const).filter(
    (what) =>
      person[what] !== undefined &&
      circleOf(person, what) !== 'nobody' &&
      !person.unconfirmed?.includes(what),
  )

/** What somebody hands over: name, phone and mail, but for what they show nobody. */
const partsOf = async (view: View, organization: string | undefined, given: Given) => {
  const partner =
    organization === undefined ? undefined : (await view.get(organizations, organization))?.value
  const general = partner ? { name: partner.name, path: pathTo(partner) } : { name: '', path: '' }
  const person = given.contact === 'mine' ? (await view.get(people, given.person))?.value : undefined
  if (person === undefined || !(await speaksFor(view, person, organization)))
    return { general, path: general.path }
  const own = told(handedOver(person).map((what) => person[what]))
  // Who has left neither phone nor mail is reached through the organization.
  return { general, person, path: own === '' ? general.path : own }
}

/** The contact that somebody agreed to hand over, for whom they handed it to and for nobody else. */
export const contactOf = async (
  view: View,
  organization: string | undefined,
  given: Given,
): Promise<Line> => {
  const { general, person, path } = await partsOf(view, organization, given)
  const instead = told([general.name, general.path])
  if (person === undefined) return instead
  const about = aboutPerson(person, told([person.name, path]), instead)
  const forWhom = {
    ...(organization !== undefined && { organization }),
    ...(given.id !== undefined && { response: given.id }),
  }
  return [{ ...about, given: forWhom }]
}

/** An answer or a question; an answer of a partner that became part of another is that one's. */
const responseOf = async (view: View, id: string) => {
  const [listing, from] = id.split(':')
  const kept = await view.get(responses, id)
  return kept || from === undefined
    ? kept
    : view.get(responses, `${listing}:${await followed(view, moves, from)}`)
}

/** What a text about somebody is by now: where it may stand, and what of a contact is still theirs and still given. */
const today = async (view: View, span: About, everywhere: View): Promise<Span> => {
  const person = (await everywhere.get(people, span.about))?.value
  if (person === undefined) return span.else
  const { given } = span
  if (given === undefined) return aboutPerson(person, span.text, span.else)
  const kept = given.response === undefined ? undefined : await responseOf(view, given.response)
  if (given.note) {
    const { note, ended, person: author } = kept?.value ?? {}
    return ended === undefined && author === person.id ? (note ?? span.else) : span.else
  }
  const named = given.organization && (await followed(view, moves, given.organization))
  const givings = kept ? stillGivenIn(kept.value).filter((giving) => giving.person === person.id) : []
  if (given.response !== undefined && givings.length === 0) return span.else
  // It may be another partner's by now than the one that it was given for.
  const [first] = givings.some(({ from }) => from === named) ? [] : givings
  const organization = first ? first.from : named
  const now = await contactOf(view, organization, {
    person: person.id,
    contact: 'mine',
    ...(given.response !== undefined && { id: given.response }),
  })
  return typeof now === 'string' ? now : (now[0] ?? '')
}

/**
 * A card that has waited, with what it says about people as they want it now. It may name whoever is nobody in the
 * network, too, where it reads `everywhere`.
 */
export const asWantedNow = async (view: View, card: Card, everywhere = view): Promise<Card> => {
  const spans = spansIn(card)
  if (spans.length === 0) return card
  const now = await Promise.all(
    spans.map(async (span) => [span, await today(view, span, everywhere)] as const),
  )
  const known = new Map(now)
  return withAbout(card, (span) => known.get(span) ?? span)
}

/**
 * The contact to be handed over now; who speaks for the coordination has only their own. Refuses where nobody could be
 * reached by it.
 */
export const contactToGive = async (
  view: View,
  organization: string | undefined,
  given: Given,
): Promise<Line> => {
  const { path } = await partsOf(view, organization, given)
  if (path === '') throw new Refusal('noContact')
  return contactOf(view, organization, given)
}
