import type { Act } from './act.ts'
import type { Described } from './command.ts'
import { concerned } from './concerned.ts'
import { codes } from './domain/code.ts'
import { joins } from './domain/join.ts'
import type { Network } from './domain/network.ts'
import { moves, organizations } from './domain/organization.ts'
import { memberships } from './domain/person.ts'
import { prospects } from './domain/prospect.ts'
import { withChanges } from './overlay.ts'
import { allGoneIn, isMerge, mergedIn, whyNotParted } from './partner/merged.ts'
import { coordinatesIn, type Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { mayCall, type WhyNotDecide } from './rights.ts'
import { final } from './still-done.ts'
import { create, drop, type View } from './store.ts'

interface Undoing {
  readonly commands: readonly Described[]
  readonly network: Network
  readonly reader: Reader
  readonly now: Temporal.Instant
}

const slip = { hours: 1 }

/** A code that was made, used or tried wrongly would be as new; one that was dropped comes back as it was. */
const isFinal = ({ command, touched }: Act): boolean =>
  final.includes(command) || touched.some(({ kind, rev }) => kind === codes.name && rev > 0)

interface There {
  readonly id: string
  readonly region?: string | undefined
}

/** What is no partner so far, and where it is. */
const foundables = async (view: View, touched: Act['touched']): Promise<readonly There[]> => {
  const found = await Promise.all(
    touched.map(async ({ kind, id, before }): Promise<readonly There[]> => {
      if (kind === prospects.name) {
        const noted = before ? prospects.schema.parse(before) : (await view.get(prospects, id))?.value
        return noted ? [noted] : []
      }
      if (kind !== joins.name) return []
      const join = before ? joins.schema.parse(before) : (await view.get(joins, id))?.value
      return join && join.organization === undefined ? [join] : []
    }),
  )
  return found.flat()
}

/** The partners that an act was about; what it did besides to people, prospects and others follows from that. */
const about = async (view: View, { touched }: Act): Promise<readonly There[]> => {
  const partners = touched.filter(({ kind }) => kind === organizations.name || kind === moves.name)
  if (partners.length === 0)
    return [...(await concerned(view, touched)), ...(await foundables(view, touched))]
  return [...allGoneIn({ touched }), ...(await concerned(view, partners))]
}

/** Where a partner is that was acted for, and where the act moved it from, as long as nobody has touched it there. */
const placesOf = async (view: View, { touched }: Act, id: string): Promise<readonly There[]> => {
  const now = await view.get(organizations, id)
  const moved = touched.find(
    (one) => one.kind === organizations.name && one.id === id && one.rev === now?.rev,
  )
  return [now?.value ?? { id }, ...(moved?.before ? [organizations.schema.parse(moved.before)] : [])]
}

/** Who belongs to which partner, as it was before an act. */
const asBefore = async (view: View, { touched }: Act): Promise<View> => {
  const works = touched.filter(({ kind }) => kind === memberships.name)
  const back = await Promise.all(
    works.map(async ({ id, before }) => {
      if (before) return [create(memberships, memberships.schema.parse(before))]
      const kept = await view.get(memberships, id)
      return kept ? [drop(kept)] : []
    }),
  )
  return withChanges(view, back.flat())
}

/**
 * What somebody may not decide they may not decide by taking something back, either. A slip is taken back at once: for an
 * hour it counts who might decide before it.
 */
const refusalOf = async (
  decidedBy: WhyNotDecide,
  view: View,
  act: Act,
  { reader, now }: Undoing,
): Promise<Refusal | undefined> => {
  const decided = act.touched.filter(({ kind }) => kind === memberships.name || kind === organizations.name)
  const isSlip = Temporal.Instant.compare(Temporal.Instant.from(act.at).add(slip), now) > 0
  const then = isSlip ? await asBefore(view, act) : view
  for (const partner of await concerned(view, decided)) {
    const refusal = await decidedBy(then, partner, reader)
    if (refusal) return new Refusal(refusal, partner.name)
  }
  return undefined
}

/** Why a reader may not take an act back: nobody may, or they might not do the same now. */
export const whyNotUndone = async (view: View, act: Act, undoing: Undoing): Promise<Refusal | undefined> => {
  const { commands, network, reader } = undoing
  const { acting, by, command } = act
  const done = commands.find(({ name }) => name === command)
  const title = done?.words[reader.locale].title ?? command
  if (isFinal(act)) return new Refusal('final', title)
  const partner = acting === undefined ? undefined : (await view.get(organizations, acting))?.value
  const coordinating = done?.access === 'coordinator' || done?.access === 'whole'
  // What one coordinator made one, another may part.
  if (coordinating && !isMerge(act) && !reader.people.includes(by ?? ''))
    return new Refusal('notYours', partner?.name ?? title)
  const refused = done && mayCall(done, network, reader)
  if (refused) return new Refusal(refused, title)
  const isOwn = ({ id, region }: There) => reader.organizations.includes(id) || coordinatesIn(reader, region)
  const may =
    coordinating || done?.access === 'person'
      ? (await about(view, act)).every(isOwn)
      : // Whoever has moved a partner out of their region by mistake takes it back themselves.
        acting === undefined || (await placesOf(view, act, acting)).some(isOwn)
  if (!may) return new Refusal('notYours', partner?.name ?? title)
  const whole = isMerge(act) ? whyNotParted(act) : undefined
  if (whole) return new Refusal(whole, await mergedIn(view, act))
  return done?.decidedBy && refusalOf(done.decidedBy, view, act, undoing)
}
