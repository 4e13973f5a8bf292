import { givenIn } from './about.ts'
import { actId } from './act.ts'
import type { Basis } from './acting.ts'
import { toldOfActing } from './acting-told.ts'
import type { Caller } from './caller.ts'
import type { Card } from './card.ts'
import { stamp } from './clock.ts'
import type { Command, Resolution } from './command.ts'
import { settle } from './commit.ts'
import type { Context } from './context.ts'
import { debt, debts } from './debt.ts'
import { accounts, humans } from './domain/account.ts'
import type { Draft } from './draft.ts'
import { refusalCard } from './frame.ts'
import type { Missed } from './gaps/missed.ts'
import { usedFiles } from './handing/handing.ts'
import type { Input, Invocation } from './invocation.ts'
import type { Outcome } from './outcome.ts'
import { cardNow } from './posted.ts'
import { tellOnce } from './privacy/told-once.ts'
import { Refusal } from './refusal.ts'
import type { World } from './scene.ts'
import { type Change, create, type Kept, replace, Stale, type Store, unchanged, within } from './store.ts'
import { alertsOf } from './watching/alerts.ts'

const leftToAdapter = { seconds: 15 } // how long the outbox waits for the adapter that took the call
const usedAgain = { hours: 1 } // how exactly we know which account somebody used last

/** What is to be done with a call, as things stand. */
export interface Decision {
  readonly command: Command
  readonly input: Input
  /** What this call moves on or uses up. */
  readonly draft?: Kept<Draft>
  /** Its words were typed, and nobody has been shown yet what would become of them. */
  readonly guess: boolean
  readonly called: Caller
  readonly context: Pick<Context, 'now' | 'reader' | 'network' | 'caller' | 'acting' | 'commands'> & {
    readonly human?: string
  }
  readonly basis?: Basis
  readonly resolution: Resolution
}

/** What the caller gets to read; `id` is also that of the debt, where the reply is owed. */
export interface Reply {
  readonly card: Card
  readonly id: string
  /** What it could not name anybody for. */
  readonly missed?: Missed
}

const replyId = (invocation: string): string => `${actId(invocation)}/reply`

/** The reply is owed from the commit on, until it has been shown. */
const owedReply = ({ id, caller }: Invocation, { context }: Decision, shown: Card): Change => {
  // What is no text would keep whoever is forgotten meanwhile: it is asked for once more.
  const unsaid = shown.file?.base64 !== undefined
  const card = unsaid ? refusalCard(new Refusal('failed'), context.reader) : shown
  const due = context.now.add(leftToAdapter).toString()
  const { acting, network, now } = context
  const more = {
    ...(network && { network: network.id }),
    // What a partner was given, only those who may act for it read.
    ...(acting && givenIn(card).length > 0 && { named: { organization: acting.id } }),
    due,
  }
  return create(debts, debt(replyId(id), { account: caller }, { say: card }, now, more))
}

/** The reply that is still owed to a call, as it may be read now. */
export const replyOwed = async (
  store: Store,
  { id, caller }: Pick<Invocation, 'id' | 'caller'>,
): Promise<Reply | undefined> => {
  const due = (await store.get(debts, replyId(id)))?.value
  const card = due && 'say' in due.owed ? await cardNow(store, due, due.owed.say, caller) : undefined
  return card && { card, id: replyId(id) }
}

/** When the caller used this account last; whoever does something for the first time becomes known by it. */
const accountUsed = (
  { caller, locale }: Invocation,
  { called: { account }, context: { now, human } }: Decision,
  changed: readonly Change[],
): readonly Change[] => {
  const used = stamp(now)
  if (account) {
    const known = Temporal.Instant.from(account.value.used).add(usedAgain)
    // What the command itself does with the account stands.
    const own = changed.some(({ kind, id }) => kind === account.kind && id === account.id)
    if (own) return []
    // Whoever has been forgotten meanwhile leaves nothing more behind.
    return Temporal.Instant.compare(known, now) >= 0
      ? [unchanged(account)]
      : [replace(account, { ...account.value, used })]
  }
  if (human === undefined || changed.length === 0) return []
  const made = changed.some(({ kind, id }) => kind === humans.name && id === human)
  return [
    ...(made ? [] : [create(humans, { id: human, ...(locale && { writes: locale }) })]),
    create(accounts, { id: caller, human, used }),
  ]
}

/** In which language somebody does things is remembered where they have said none, for what they are told later. */
const languageUsed = async (
  store: Store,
  { locale }: Invocation,
  { called: { humans: same } }: Decision,
  changed: readonly Change[],
): Promise<readonly Change[]> => {
  const human = same[0] === undefined ? undefined : await store.get(humans, same[0])
  if (human === undefined || locale === undefined) return []
  const said = human.value.language !== undefined || human.value.writes === locale
  const own = changed.some(({ kind, id }) => kind === humans.name && id === human.id)
  return said || own ? [] : [replace(human, { ...human.value, writes: locale })]
}

/** What the rights to a call were decided from; throws `Stale` where somebody left meanwhile whom they act for. */
const rightsOf = ({ called: { reader, linked, selves, home }, basis = {} }: Decision): readonly Kept[] => {
  const { partner, membership } = basis
  if (partner && !membership && reader.organizations.includes(partner.id)) throw new Stale('membership')
  return [...linked, ...selves, home, partner, membership].filter((kept) => kept !== undefined)
}

/** One commit for an answer: what the command wants, what is owed to the caller, and what the core itself keeps. */
export const commitAnswer = async (
  { store, commands, search, failing }: Pick<World, 'store' | 'commands' | 'search' | 'failing'>,
  invocation: Invocation,
  decision: Decision,
  card: Card,
  more: Pick<Parameters<typeof settle>[1], 'relied'> & {
    readonly outcome?: Outcome
    readonly besides?: readonly Change[]
  } = {},
): Promise<Reply> => {
  const { command, called, context } = decision
  const { network, reader, acting } = context
  const { changes, owed } = await tellOnce(store, invocation, decision, more.outcome?.changes ?? [], card)
  const told =
    network && more.outcome
      ? await toldOfActing(
          within(store, network.id),
          { call: invocation.id, command, reader, acting },
          more.outcome,
        )
      : []
  const { now } = context
  // Nobody's publishing depends on whether it can be found just now.
  const watched = network
    ? await alertsOf({ store, search, network, now }, actId(invocation.id), changes).catch(
        (error: unknown) => {
          failing?.(error, 'what answers kept questions could not be looked for')
          return []
        },
      )
    : []
  const outcome = { ...more.outcome, changes, notices: [...(more.outcome?.notices ?? []), ...told] }
  const used = [
    ...accountUsed(invocation, decision, changes),
    ...(await languageUsed(store, invocation, decision, changes)),
  ]
  const files = more.outcome
    ? await usedFiles(store, commands, invocation.caller, decision.draft?.value, more.outcome)
    : []
  const besides = [
    owedReply(invocation, decision, card),
    ...used,
    ...owed,
    ...files,
    ...(more.besides ?? []),
    ...watched,
  ]
  const own = [...called.humans, ...(context.human === undefined ? [] : [context.human])]
  await settle(store, {
    ...more,
    outcome,
    id: invocation.id,
    command: command.name,
    context,
    commands,
    own,
    besides,
    relied: [...(more.relied ?? []), ...rightsOf(decision)],
  })
  return { card, id: replyId(invocation.id) }
}
