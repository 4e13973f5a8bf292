import { actId } from '../act.ts'
import type { Card, Line } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Context } from '../context.ts'
import { type Join, joins } from '../domain/join.ts'
import { isSamePartner, sameTown, sameWholeName } from '../domain/names.ts'
import type { Organization } from '../domain/organization.ts'
import { inside, memberships } from '../domain/person.ts'
import { similarTo } from '../domain/similar.ts'
import type { Input } from '../invocation.ts'
import type { Outcome } from '../outcome.ts'
import { alikeCard } from '../partner/alike.ts'
import { toldApart } from '../partner/told-apart.ts'
import { partnerName } from '../person/own-name.ts'
import { coordinatesIn, type Reader } from '../reader.ts'
import { shortened } from '../shortened.ts'
import { create, drop, findAll, type Kept, type View } from '../store.ts'
import { admission, partnersHere, regionOf, sameOf } from './founding.ts'
import { guardOf } from './guarded.ts'
import { hinted } from './hint.ts'
import { asking, putPerson, requestId } from './joining.ts'
import { tellWanted } from './named.ts'
import { askNotices, joinedNotice } from './notices.ts'
import { askedAnew } from './renamed.ts'
import { meanwhile } from './waiting.ts'
import { welcomeCard } from './welcome.ts'

const mostOpen = 3 // requests of one person that may wait at once

/** What somebody who asks has said. */
export interface Asked {
  readonly organization: string
  readonly name: string
  readonly town?: string | undefined
  /** The one that they chose of those that are there. */
  readonly partner?: Kept<Organization> | undefined
  /** The most alike that they have been shown, and is another one. */
  readonly beside?: Kept<Organization> | undefined
}

interface Say {
  readonly sent: (about: { readonly partner: string }) => Line
  readonly waiting: (about: { readonly partner: string }) => Line
  readonly belongs: (about: { readonly partner: string }) => Line
  readonly withdraw: string
  readonly enough: string
  readonly first: string
}

type Asking = Context<'guest'> & { readonly say: Say }

/** Which of those that are there is meant, or the one that is named anew; undefined where nobody is asked that. */
const choicesCard = (
  { organization, name, town, beside }: Asked,
  all: readonly Kept<Organization>[],
  reader: Reader,
): Card | undefined => {
  const named = { name: organization, ...(town !== undefined && { town }) }
  const same = sameOf(named, all)?.value
  const alike = similarTo(
    named,
    all.map(({ value }) => value),
  )
  // Whoever has been shown the most alike and says that it is another is not asked again.
  const [first] = alike
  if (same === undefined && first?.id === beside?.id) return undefined
  const ask = (said: Input) => ({
    command: 'join ask',
    input: { organization, name, ...(town !== undefined && { town }), ...said },
  })
  return alikeCard(
    named,
    { same, alike },
    {
      anew: ask(first ? { beside: first.id } : {}),
      choose: (one) => ({
        label: shortened(
          toldApart(
            one,
            all.map(({ value }) => value),
          ),
          60,
        ),
        call: ask({ partner: one.id }),
      }),
    },
    reader,
  )
}

/** The only one that is called just so: in the town that was said, else where no other is. */
const calledSo = ({ organization, town }: Asked, all: readonly Kept<Organization>[]) => {
  const called = all.filter(({ value }) => sameWholeName(value.name, organization))
  const isThere = ({ value }: Kept<Organization>) =>
    town !== undefined && value.town !== undefined && sameTown(town, value.town)
  const there = called.filter(isThere)
  const [only, ...others] =
    there.length > 0 ? there : called.filter(({ value }) => town === undefined || value.town === undefined)
  return others.length === 0 && (there.length > 0 || called.length === 1) ? only : undefined
}

/** Whoever else has asked to bring in the same. */
const askedBefore = async (store: View, { founds, person }: Pick<Join, 'founds' | 'person'>) => {
  if (founds === undefined) return undefined
  const open = await findAll(store, joins)
  return open.find(
    ({ value }) => value.person !== person && value.founds && isSamePartner(value.founds, founds),
  )?.value
}

/** Which of those that are there is asked to join: the one that they chose, else the only one that is called just so. */
const meantBy = ({ network }: Pick<Asking, 'network'>, said: Asked, all: readonly Kept<Organization>[]) =>
  // Where somebody decides, the name is enough; where asking is joining, it is shown first what is joined.
  said.partner ?? (network.joining === 'open' ? undefined : calledSo(said, all))

/** Whether what somebody asks founds a partner at once, with nobody to look at it: who coordinates needs nobody's yes. */
export const foundsAtOnce = async (
  said: Asked,
  { network, store, reader }: Pick<Asking, 'network' | 'store' | 'reader'>,
): Promise<boolean> => {
  const all = await partnersHere(store)
  return (
    coordinatesIn(reader, regionOf(network, said.town, all)) &&
    meantBy({ network }, said, all) === undefined &&
    choicesCard(said, all, reader) === undefined
  )
}

/** Somebody asks to join a partner, or to bring in a new one; where the network is open, or it is theirs, it is done. */
export const askToJoin = async (said: Asked, context: Asking): Promise<Outcome> => {
  const { network, store, reader, now, say } = context
  const all = await partnersHere(store)
  const asked = { ...said, partner: meantBy(context, said, all) }
  const choices = asked.partner ? undefined : choicesCard(asked, all, reader)
  if (choices) return { reply: choices }
  const person = await asking(context, asked.name)
  const { town } = asked
  const called = asked.partner ? asked.organization : partnerName(asked.organization, network)
  const founds = { name: called, ...(town !== undefined && { town }) }
  const region = asked.partner ? asked.partner.value.region : regionOf(network, town, all)
  const target = {
    ...(asked.partner ? { organization: asked.partner.id } : { founds }),
    ...(region !== undefined && { region }),
  }
  const partner = await tellWanted(store, target)
  // A membership alone lets nobody in who waits at the door.
  if (asked.partner && !person.guest && (await store.get(memberships, `${person.id}:${asked.partner.id}`)))
    return { reply: { title: say.belongs({ partner }) } }

  const of = { network: network.id, person: person.id, ...target }
  const id = await requestId(store, of)
  const waits = await store.get(joins, id)
  const anew = await askedAnew(store, network, person, id)
  const guarded = await guardOf(store, person, asked.partner ? undefined : founds)
  if ((network.joining === 'open' && !guarded) || coordinatesIn(reader, region)) {
    const admitted = await admission(
      store,
      { network: network.id, act: actId(context.id) },
      person.id,
      target,
    )
    return {
      changes: [
        ...(await putPerson(store, inside(person))),
        ...admitted.changes,
        ...(waits ? [drop(waits)] : []),
        ...anew.changes,
      ],
      reply: await welcomeCard(context, [admitted.partner], reader),
      notices: coordinatesIn(reader, region)
        ? anew.notices
        : [await joinedNotice(store, { ...target, name: person.name }, admitted.partner), ...anew.notices],
    }
  }

  const buttons = [{ label: say.withdraw, call: { command: 'join withdraw', input: { join: id } } }]
  const decided = { ...target, ...(guarded && { guarded }) }
  const address = await hinted(store, reader.mail)
  const hint = address?.organizations.includes(asked.partner?.id ?? '') ? address.hint : undefined
  const blocks = await meanwhile(store, decided, network, reader)
  if (waits) return { reply: { title: say.waiting({ partner }), blocks, buttons } }
  const open = await findAll(store, joins, { where: { person: person.id } })
  if (open.length >= mostOpen)
    return { reply: { title: say.enough, blocks: [{ kind: 'text', line: say.first }] } }
  const join: Join = { ...of, ...decided, id, name: person.name, ...(hint && { hint }), at: stamp(now) }
  const before = await askedBefore(store, join)
  return {
    changes: [...(await putPerson(store, person)), create(joins, join), ...anew.changes],
    reply: {
      title: say.sent({ partner }),
      blocks,
      buttons,
    },
    notices: [...(await askNotices(store, network, join, partner, before?.name)), ...anew.notices],
  }
}
