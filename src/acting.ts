import { acts } from './act.ts'
import { plain } from './card.ts'
import type { Command, Described } from './command.ts'
import type { Context } from './context.ts'
import type { Network } from './domain/network.ts'
import { moves, type Organization, organizations } from './domain/organization.ts'
import { type Membership, memberships, type Person, people } from './domain/person.ts'
import { fold, withoutArticle } from './fold.ts'
import type { Choice, Form, Input } from './invocation.ts'
import { mostChoices } from './limits.ts'
import { calledEver, hasWords, partnerCalled } from './partner/called.ts'
import { partnerChoices } from './partner/told-apart.ts'
import { problems } from './problem.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'
import { shortened } from './shortened.ts'
import { findAll, followed, type Kept, type View } from './store.ts'
import { speak } from './words.ts'

/** Whoever coordinates may ask as the coordination itself. */
const coordination = 'coordination'

/** What people call it, besides by its name. Folded. */
export const isCoordination = (given: string): boolean =>
  /^(?:netzwerk|halozati )?(?:koordination|koordinacio(?:nak)?|koordinator(?:ok)?(?:nak)?|coordination|coordinators?)$/.test(
    withoutArticle(fold(given)),
  )

const speaksItself = ([itself]: readonly Choice[], given: string): boolean =>
  itself !== undefined &&
  (given === itself.value ||
    isCoordination(given) ||
    hasWords(fold(itself.label), withoutArticle(fold(given))))

/** The one question that comes before everything else: for which network, or for which organization. */
export const choose = (
  command: Described,
  input: Input,
  reader: Reader,
  key: 'network' | 'for',
  choices: readonly Choice[],
  problem?: string,
): Form => {
  const say = speak(sentences, reader)
  const many = choices.length > mostChoices
  const label = key === 'network' ? say.whichNetwork : many ? say.forWhomOfMany : say.forWhom
  const field = {
    name: key,
    type: 'choice',
    required: true,
    label,
    choices: choices.slice(0, mostChoices),
    ...(problem !== undefined && { problem }),
  } as const
  return {
    call: { command: command.name, input },
    title: command.words[reader.locale].title,
    fields: [field],
  }
}

/** For whom somebody may act, whom they acted for last first. A coordinator may act for every partner there. */
const partnersOf = async (view: View, person: Person, reader: Reader) => {
  const { standing, locale, organizations: own } = reader
  const every = standing === 'coordinator'
  const found = await findAll(view, organizations, every ? {} : { where: { id: { in: own } } })
  const partners = found.filter(
    ({ id, value: { left, region } }) =>
      left === undefined && (own.includes(id) || coordinatesIn(reader, region)),
  )
  const [latest] = await view.find(acts, {
    where: { by: person.id },
    order: { by: 'at', descending: true },
    limit: 1,
  })
  const rank = ({ id }: { readonly id: string }) =>
    (id === latest?.value.acting ? 0 : 1) + (own.includes(id) ? 0 : 2)
  return partners.toSorted((a, b) => rank(a) - rank(b) || a.value.name.localeCompare(b.value.name, locale))
}

/** Whom somebody names who may not act for them, or whom nobody knows; the choice of all where none is alike. */
const unlike = async (
  view: View,
  given: string,
  { partners, reader }: { readonly partners: readonly Kept<Organization>[]; readonly reader: Reader },
): Promise<{ readonly like: readonly Kept<Organization>[]; readonly problem: string }> => {
  const say = speak(sentences, reader)
  const { one } = partnerCalled(await findAll(view, organizations), given)
  if (one && reader.standing === 'coordinator')
    throw new Refusal(one.value.left === undefined ? 'otherRegion' : 'hasLeft', one.value.name)
  const problem = one
    ? say.otherPartner({ name: one.value.name })
    : say.unknownPartner({ name: shortened(given, 80) })
  return { like: partners, problem: plain(problem) }
}

/** For whom somebody acts, and as what they do, as it was read: the right to it holds while these revisions stand. */
export interface Basis {
  readonly partner?: Kept<Organization>
  /** Absent where a coordinator acts for a partner they do not belong to. */
  readonly membership?: Kept<Membership>
}
type Acting = Pick<Context, 'caller' | 'acting'> & { readonly basis: Basis }

/** Of several whom one human turned out to be, it acts who belongs to the organization: it is theirs what is given. */
const actingAs = async (
  view: View,
  person: Person,
  partner: Kept<Organization>,
  reader: Reader,
): Promise<Acting> => {
  const acting = partner.value
  for (const id of reader.organizations.includes(partner.id) ? reader.people : []) {
    const membership = await view.get(memberships, `${id}:${partner.id}`)
    if (membership === undefined) continue
    const caller = id === person.id ? person : ((await view.get(people, id))?.value ?? person)
    return { caller, acting, basis: { partner, membership } }
  }
  return { caller: person, acting, basis: { partner } }
}

/** The only one of one's own, or the only one of these that the named record is of. */
const onlyOne = async (
  store: View,
  own: readonly Kept<Organization>[],
  partners: readonly Kept<Organization>[],
  {
    command,
    input,
    ...situation
  }: { readonly command: Command; readonly input: Input; readonly network: Network; readonly reader: Reader },
): Promise<Kept<Organization> | undefined> => {
  if (own.length === 1) return own[0]
  const ids = own.map(({ id }) => id)
  const [owner, ...others] = await command.ownersNamed(input, ids, { ...situation, store })
  return others.length === 0 ? partners.find(({ id }) => id === owner) : undefined
}

/**
 * Who acts, for which organization: the one named, else the only one of one's own, or the one that what is named belongs
 * to, else it is asked.
 */
export const actingFor = async (
  view: View,
  { person, network }: { readonly person: Person; readonly network: Network },
  command: Command,
  input: Input,
  reader: Reader,
): Promise<Acting | { readonly question: Form }> => {
  const alone: Acting = { caller: person, basis: {} }
  const speaking = command.access === 'member' || command.access === 'speaker'
  // What somebody does for themselves, or at a door, is done for no partner, so no colleague can take it back.
  if (!speaking && (command.changes || command.access === 'self' || command.access === 'person')) return alone
  const partners = await partnersOf(view, person, reader)
  const own = partners.filter(({ id }) => reader.organizations.includes(id))
  const speaks = command.access === 'speaker' && reader.standing === 'coordinator'
  const itself: readonly Choice[] = speaks
    ? [{ value: coordination, label: speak(sentences, reader).coordination(network) }]
    : []
  const given = input.for && (await followed(view, moves, input.for))
  if (given !== undefined && speaksItself(itself, given)) return alone
  const called = given === undefined ? undefined : await calledEver(view, partners, given)
  const partner = called
    ? called.one
    : await onlyOne(view, own, partners, { command, input, network, reader })
  if (partner) return actingAs(view, person, partner, reader)
  if (!command.changes) return alone
  const none = given !== undefined && called?.like.length === 0
  if (none && reader.standing === 'coordinator' && isCoordination(given))
    throw new Refusal('forPartners', command.words[reader.locale].title)
  const { like, problem } = none
    ? await unlike(view, given, { partners, reader })
    : called
      ? {
          like: called.like,
          problem: plain(
            called.guessed
              ? speak(sentences, reader).unknownPartner({ name: given ?? '' })
              : speak(problems, reader).several({ limit: 0 }),
          ),
        }
      : { like: partners, problem: undefined }
  if (partners.length === 0) {
    if (speaks) return alone
    throw new Refusal('noPartner', command.words[reader.locale].title)
  }
  const choices = await partnerChoices(
    view,
    like.map(({ value }) => value),
  )
  const all = called && !none ? choices : [...(own.length === 0 ? itself : []), ...choices]
  return { question: choose(command, input, reader, 'for', all, problem) }
}
