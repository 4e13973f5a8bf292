import { type Act, actsSince } from '../act.ts'
import type { Line } from '../card.ts'
import { type Listing, listings } from '../domain/listing.ts'
import { textIn } from '../domain/listing-text.ts'
import { moves, type Organization, organizations } from '../domain/organization.ts'
import { memberships, people } from '../domain/person.ts'
import { asStillGiven, type Response, responses } from '../domain/response.ts'
import type { Notice } from '../outcome.ts'
import { contactOf } from '../person/contact.ts'
import type { Reader } from '../reader.ts'
import { stillDone } from '../still-done.ts'
import { type Change, findAll, type View } from '../store.ts'
import { speak } from '../words.ts'
import { tellingHolder } from './holding.ts'
import { tellPerson } from './news.ts'
import { spoken } from './parted-words.ts'
import type { Piece } from './pieces.ts'

/** A partner who is one of its own again, and the one it was part of. */
export interface Parting {
  readonly partner: Organization
  readonly from: string
}

/** What the undoing of a merge parts; undefined where changes undo none. */
export const partedBy = (changes: readonly Change[]): Parting | undefined => {
  for (const change of changes) {
    if (change.kind !== moves.name || !('drop' in change)) continue
    const back = changes.find(({ kind, id }) => kind === organizations.name && id === change.id)
    if (back && 'put' in back)
      return { partner: organizations.schema.parse(back.put), from: moves.schema.parse(change.before).to }
  }
  return undefined
}

/** Whoever has been answered reads by whom, as it is now; nothing where that is over. */
export const tellOwner = async (
  after: View,
  response: Response,
  listing: Listing,
  { partner, from }: Parting,
): Promise<readonly Notice[]> => {
  const { id, state, person, owner, ended } = response
  const isOpen = state === 'open' && listing.state === 'open'
  if (!isOpen && (state !== 'accepted' || ended !== undefined)) return []
  const other = (await after.get(organizations, from))?.value.name ?? from
  const contact = await contactOf(after, partner.id, asStillGiven(response))
  return [
    {
      to: { organization: owner },
      kind: 'response',
      urgency: 'answer',
      asker: { person, organization: partner.id },
      draw: (reader) => {
        const say = speak(spoken, reader)
        const input = { response: id }
        const about = { partner: partner.name, other, title: textIn(listing, reader).title }
        return {
          title: isOpen ? say.open(about) : say.accepted(about),
          blocks: [{ kind: 'facts', facts: [[say.contact, contact]] }],
          buttons: [
            ...(isOpen
              ? [
                  { label: say.accept, call: { command: 'accept', input }, tone: 'primary' as const },
                  { label: say.decline, call: { command: 'decline', input } },
                ]
              : []),
            { label: say.show, call: { command: 'listing show', input: { listing: listing.id } } },
          ],
        }
      },
    },
  ]
}

type Went = Readonly<Record<'listings' | 'answers' | 'questions' | 'people', number>>

/** What goes along that no undoing of the act itself would have moved. */
const wentAlong = ({ touched }: Act, changes: readonly Change[], { partner }: Parting): Went => {
  const known = new Set(touched.map(({ kind, id }) => `${kind}/${id}`))
  const went = changes.filter(
    (change) =>
      'put' in change &&
      Reflect.get(change.put, 'organization') === partner.id &&
      !known.has(`${change.kind}/${change.id}`),
  )
  const of = (name: string) => went.filter(({ kind }) => kind === name)
  const asked = of(responses.name).filter(
    (change) => 'put' in change && Reflect.get(change.put, 'state') === 'asked',
  ).length
  return {
    listings: of(listings.name).length,
    answers: of(responses.name).length - asked,
    questions: asked,
    people: of(memberships.name).length,
  }
}

const tellWent = (went: Went, reader: Reader): string => {
  const say = speak(spoken, reader)
  const kinds = ['listings', 'answers', 'questions', 'people'] as const
  return kinds.flatMap((kind) => (went[kind] > 0 ? [say[kind]({ n: went[kind] })] : [])).join(', ')
}

/** Who belongs since an act to the one that both were, and still does. */
const stayWith = async (view: View, { at }: Act, changes: readonly Change[], from: string) => {
  const done = await actsSince(view, at)
  const made = new Set(
    stillDone(done).flatMap(({ value }) =>
      value.touched.flatMap(({ kind, id, rev }) => (kind === memberships.name && rev === 1 ? [id] : [])),
    ),
  )
  const works = await membersOf(view, changes, from)
  return works.filter(({ id }) => made.has(id)).length
}

/** Whoever belongs to it when changes are made, of those who belonged before. */
const membersOf = async (view: View, changes: readonly Change[], organization: string) => {
  const gone = new Set(changes.flatMap((change) => ('drop' in change ? [`${change.kind}/${change.id}`] : [])))
  const works = await findAll(view, memberships, { where: { organization } })
  return works.filter(({ kind, id }) => !gone.has(`${kind}/${id}`))
}

/**
 * What the undoing of a merge is to people, each in one line: to those who are with their own partner again, to those of
 * the one they leave, who heard of the merge, too, and to whoever undoes it. Nothing where it undoes none.
 */
export const tellApart = async (
  view: View,
  by: string,
  act: Act,
  { changes, notices = [] }: Piece,
): Promise<{ readonly notices: readonly Notice[]; lines(reader: Reader): readonly Line[] } | undefined> => {
  const parting = partedBy(changes)
  if (parting === undefined) return undefined
  const { partner, from } = parting
  const went = wentAlong(act, changes, parting)
  const told = (way: 'came' | 'went') => (reader: Reader) => {
    const what = tellWent(went, reader)
    const say = speak(spoken, reader)
    return {
      title: what === '' ? say.parted({ partner: partner.name }) : say[way]({ partner: partner.name, what }),
    }
  }
  const back = changes.flatMap((change) =>
    change.kind === memberships.name && 'put' in change ? [memberships.schema.parse(change.put)] : [],
  )
  const theirs = back.filter(({ organization }) => organization === partner.id).map(({ person }) => person)
  const staying = await membersOf(view, changes, from)
  const others = staying.map(({ value }) => value.person)
  const tell = async (ids: readonly string[], way: 'came' | 'went') => {
    const found = await Promise.all(ids.map((id) => view.get(people, id)))
    return found.flatMap((kept) => (kept ? tellPerson(kept.value, by, told(way)) : []))
  }
  const n = await stayWith(view, act, changes, from)
  const other = (await view.get(organizations, from))?.value.name ?? from
  const agreeing = notices.flatMap(({ to }) => ('organization' in to ? [to.organization] : []))
  const toldGivers = tellingHolder(view, by, 'parted', { id: from, name: other }, partner, agreeing)
  return {
    notices: [
      ...(await tell(theirs, 'came')),
      ...(await tell(
        others.filter((id) => !theirs.includes(id)),
        'went',
      )),
      ...(await toldGivers(changes)),
    ],
    lines: (reader) => [
      ...(tellWent(went, reader) === '' ? [] : [told('went')(reader).title]),
      ...(n > 0 ? [speak(spoken, reader).stay({ partner: other, n })] : []),
    ],
  }
}
