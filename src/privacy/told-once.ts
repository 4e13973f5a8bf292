import { actId } from '../act.ts'
import type { Card } from '../card.ts'
import { stamp } from '../clock.ts'
import { type Debt, debt, debts } from '../debt.ts'
import type { Decision } from '../decision.ts'
import { memberships, type Person, people } from '../domain/person.ts'
import type { Invocation } from '../invocation.ts'
import { withChanges } from '../overlay.ts'
import { personReader } from '../reader.ts'
import { type Change, create, findAll, type Kept, replace, type Store, type View, within } from '../store.ts'
import { privacyCard } from './first-contact.ts'

const kind = 'privacy'
const afterReply = { seconds: 2 } // the answer to what was asked comes first

/** The person whom the call makes of its caller, or changes: as it will be. */
const changedTo = (changes: readonly Change[], own: readonly string[]): Person | undefined =>
  changes
    .flatMap((change) =>
      change.kind === people.name && 'put' in change ? [people.schema.parse(change.put)] : [],
    )
    .find(({ human }) => human !== undefined && own.includes(human))

/** Whether the answer is that card already, whatever else it says: in which network, or what was not understood. */
const tells = ({ blocks = [] }: Card, card: Card): boolean => {
  const said = blocks.map((block) => JSON.stringify(block))
  return (card.blocks ?? []).every((block) => said.includes(JSON.stringify(block)))
}

/**
 * Whoever is somebody in the network and has not been told what it holds about them is told now, once, whatever they
 * called: a card owed in the same commit, unless that very card is the answer. Answers the changes of the call, and what comes with them.
 */
export const tellOnce = async (
  store: Store,
  { id, caller }: Pick<Invocation, 'id' | 'caller'>,
  { called, context: { now, network, human } }: Pick<Decision, 'called' | 'context'>,
  changes: readonly Change[],
  reply: Card,
): Promise<{ readonly changes: readonly Change[]; readonly owed: readonly Change[] }> => {
  if (network === undefined) return { changes, owed: [] }
  const own = [...called.humans, ...(human === undefined ? [] : [human])]
  const changed = changedTo(changes, own)
  const touched = changes.some(({ kind, id: of }) => kind === people.name && of === called.person?.id)
  const kept: Kept<Person> | undefined =
    changed || touched || !called.person ? undefined : await store.get(people, called.person.id)
  const person = changed ?? kept?.value
  if (person === undefined || person.told !== undefined) return { changes, owed: [] }
  const told = { ...person, told: stamp(now) }
  const view = withChanges(within(store, network.id), changes)
  const works = await findAll(view, memberships, { where: { person: person.id } })
  const organizations = works.map(({ value }) => value.organization)
  // A room may read the answer; this is for the person alone.
  const alone = await personReader(store, network, person, called.reader.locale)
  const others = called.selves
    .filter(({ id, value }) => id !== told.id && value.network === told.network)
    .map(({ value }) => value)
  const card = await privacyCard(view, network, [told, ...others], { ...alone, organizations })
  // What the answer itself asked is open still: a "ja" is for this card, other words are for that.
  const asking = reply.asks ? { ...card, asks: reply.asks } : card
  const due = now.add(afterReply).toString()
  // Owed to the person, not to the account alone: where that takes nothing, another one may, and it is not lost.
  const owed = debt(`${actId(id)}/told`, { person: person.id, at: caller }, { say: asking }, now, {
    network: network.id,
    kind,
    due,
  })
  return {
    changes: changes.map((change) =>
      change.kind === people.name && change.id === person.id && 'put' in change
        ? { ...change, put: told }
        : change,
    ),
    owed: [...(tells(reply, card) ? [] : [create(debts, owed)]), ...(kept ? [replace(kept, told)] : [])],
  }
}

/** Whether what is held about these people has reached them: what is still owed has not. */
export const hasArrived = async (view: View, selves: readonly Pick<Person, 'id'>[]): Promise<boolean> => {
  const owed = (await findAll(view, debts)).filter(({ value }) => value.kind === kind)
  return owed.every(({ value: { to } }) => !selves.some(({ id }) => 'person' in to && to.person === id))
}

/** Whoever did not get it, because it is no longer delivered, is told the next time they call something. */
export const tellAgain = async (view: View, due: Debt): Promise<readonly Change[]> => {
  const kept = due.kind === kind && 'person' in due.to && (await view.get(people, due.to.person))
  if (!kept) return []
  const { told: _, ...untold } = kept.value
  return [replace(kept, untold)]
}
