import { setTimeout as sleep } from 'node:timers/promises'
import { actId, acts } from './act.ts'
import { askedAgain } from './asked-again.ts'
import { whoCalls } from './caller.ts'
import { withText } from './card.ts'
import { draftOfButtons } from './card-said.ts'
import type { Command, Resolution } from './command.ts'
import { createDecisions } from './deciding.ts'
import { commitAnswer, type Decision, type Reply, replyOwed } from './decision.ts'
import { erasures } from './domain/erasure.ts'
import { type Draft, drafts, lastingId, openDraft } from './draft.ts'
import { framed, refusalCard } from './frame.ts'
import { draftOf, usedUp } from './half-said.ts'
import { derive } from './id.ts'
import type { Invocation } from './invocation.ts'
import { waysIn } from './joining/door.ts'
import { eraseEach } from './privacy/erase.ts'
import { tellStillGoing } from './privacy/still-going.ts'
import { tellOnce } from './privacy/told-once.ts'
import { forgetAccount } from './privacy/unused.ts'
import { Refusal, type RefusalKey } from './refusal.ts'
import { saidNext } from './said-next.ts'
import type { World } from './scene.ts'
import { createShown } from './shown.ts'
import { comesNext, stillOpen, withOpen } from './still-open.ts'
import { replace, Stale, type Store, unchanged, within } from './store.ts'

const outside: readonly RefusalKey[] = ['stranger', 'waiting']
const idle: readonly RefusalKey[] = [...outside, 'blocked', 'closing'] // who can do nothing of the rest either
const patience = 2000 // milliseconds in which a stale decision is made again

/** `bare` is the store in which whoever is to be forgotten is still found, where the world's is another. */
export const createAnswers = (
  world: World,
  commandNamed: (name: string) => Command,
  bare: Store = world.store,
) => {
  const { store, commands, clock } = world

  const decide = createDecisions(world, commandNamed)
  const { newDraft, notYetThere, stand } = createShown(store)
  /**
   * What is typed next answers this card and none before it, though it has no buttons. Where somebody presses buttons
   * and nothing waits for their words, nothing is written down.
   */
  const isAnswerable = async (invocation: Invocation, typed: boolean, shown: Draft, now: Temporal.Instant) =>
    (typed && shown.choices.length > 0) || (await openDraft(store, invocation, now)) !== undefined

  /** What is half said is kept, and the card goes on from there. */
  const keepDraft = async (invocation: Invocation, typed: boolean, decision: Decision): Promise<Reply> => {
    const { input, draft, context, resolution, guess: guessed } = decision
    const id = draft?.id ?? derive(invocation.id)
    const guess = (typed && !invocation.pressed) || guessed
    const complete = resolution.kind === 'run'
    const form = complete ? await resolution.checked() : resolution.form
    const half = { form, input, typed: typed || guessed, complete, guess }
    const { draft: begun, card } = draftOf(id, invocation, half, context.reader, context.now)
    const before = invocation.left ?? draft?.value.left
    const next = saidNext(invocation, before, context.now)
    const left = next[0]?.id ?? before
    const value = { ...begun, ...(left !== undefined && { left }) }
    const own = draft ? [replace(draft, value)] : await newDraft(value, context.now)
    const besides = [...own, ...(await notYetThere(next))]
    // One thing is finished after the other: that the other waits is said at once, its button comes at the end.
    const open = await stillOpen(world, invocation, invocation.left, context.reader)
    const lines = [comesNext(commands, next, context.reader), open].flatMap((one) => (one ? [one.line] : []))
    const shown = withText(await framed(card, invocation, decision, true), ...lines)
    return commitAnswer(world, invocation, decision, shown, { besides })
  }

  const perform = async (
    invocation: Invocation,
    typed: boolean,
    decision: Decision,
    { relied, run }: Resolution & { kind: 'run' },
  ): Promise<Reply> => {
    const { command, draft, context } = decision
    const outcome = await run()
    const missed = outcome.missed && { missed: outcome.missed }
    const left = invocation.left ?? draft?.value.left
    const open = await stillOpen(world, invocation, left, context.reader)
    const next = saidNext(invocation, left, context.now)
    const then = comesNext(commands, next, context.reader)
    const answered = await framed(outcome.reply, invocation, decision, command.changes)
    const reply = withOpen(withOpen(answered, then, false), open, command.otherwise)
    const id = lastingId(derive(invocation.id))
    const buttons = draftOfButtons(id, invocation, reply, commands, context.now)
    const { card, named } = buttons
    // What a previewed command goes on with has been shown before, or submitted.
    const shown = command.previewed ? { ...buttons.draft, guess: false } : buttons.draft
    // A draft that is used up says itself what has been shown instead.
    const wanted = named || (!draft && (await isAnswerable(invocation, typed, shown, context.now)))
    const words = [...(wanted ? await stand(shown, context.now) : []), ...(await notYetThere(next))]
    if (command.changes || draft) {
      const besides = [
        ...words,
        ...(draft ? [replace(draft, usedUp(draft.value, { ...shown, input: {} }))] : []),
      ]
      const rests = [...relied, ...(outcome.relied ?? [])]
      const done = await commitAnswer(world, invocation, decision, card, { outcome, relied: rests, besides })
      const putDown = outcome.changes?.filter(({ kind }) => kind === erasures.name) ?? []
      try {
        await eraseEach(bare, putDown, clock())
        return { ...done, ...missed }
      } catch (error) {
        // Whoever sweeps tries it again.
        world.failing?.(error)
        return tellStillGoing(store, done, context.reader)
      }
    }
    const { owed } = await tellOnce(store, invocation, decision, [], card)
    const { account } = decision.called
    if (words.length + owed.length > 0)
      await store.commit([...words, ...owed, ...(account ? [unchanged(account)] : [])])
    return { card, id: invocation.id, ...missed }
  }

  const attempt = async (invocation: Invocation, typed: boolean): Promise<Reply | undefined> => {
    if (await store.get(acts, actId(invocation.id))) return replyOwed(store, invocation)
    const { asksAgain } = invocation
    if (asksAgain) throw new Refusal(asksAgain.why, asksAgain.words)
    const decision = await decide(invocation)
    const { command, draft, resolution, guess } = decision
    if (resolution.kind === 'ask') return keepDraft(invocation, typed, decision)
    const asShown = Object.keys(invocation.input).join() === 'draft'
    const again = 'again' in invocation.input && !(command.asksFirst && !('sure' in decision.input))
    // What is meant instead of it is no guess for that.
    const unsure = invocation.guess && command.name === invocation.command
    const guessed =
      unsure ||
      again ||
      invocation.between ||
      (resolution.previewed && ((typed && !invocation.pressed && !asShown) || guess))
    // Whoever fills in a form, too, reads first what is to be read.
    const unread = resolution.note?.line !== undefined && !(draft && asShown)
    if (guessed || unread) return keepDraft(invocation, typed, decision)
    return perform(invocation, typed, decision, resolution)
  }

  const refused = async (invocation: Invocation, refusal: Refusal, next: readonly Draft[] = []) => {
    const found = await store.get(drafts, invocation.input.draft ?? '')
    const draft = found?.value.by === invocation.caller ? found : undefined
    const input = { ...draft?.value.input, ...invocation.input }
    const command = commandNamed(invocation.command)
    const locale = invocation.locale ?? draft?.value.locale
    const spoken = { ...invocation, ...(locale && { locale }) }
    const called = await whoCalls(store, spoken, command, input)
    // What is said about a network is said to those who belong to it.
    const { reader, person, network } = called
    const context = { reader, commands, ...(person && network && { network }) }
    const card = await askedAgain(store, refusalCard(refusal, reader), invocation, reader)
    // Whoever is refused before a door is shown how to come in.
    const way =
      network && outside.includes(refusal.key)
        ? { ...card, ...(await waysIn(within(store, network.id), reader)) }
        : card
    const then = comesNext(commands, next, reader)
    const open = await stillOpen(world, invocation, invocation.left, reader)
    const told = await framed(way, invocation, { called, context }, false)
    return { card: withOpen(withOpen(told, then, false), open, false), id: invocation.id }
  }

  /** A refusal is something shown, too; where it refuses the answer to a question, that waits for another answer. */
  const refuse = async (invocation: Invocation, typed: boolean, refusal: Refusal): Promise<Reply> => {
    const now = clock()
    const next = idle.includes(refusal.key) ? [] : saidNext(invocation, invocation.left, now)
    const reply = await refused(invocation, refusal, next)
    if (refusal.key === 'unknown' && invocation.command === 'forget me')
      await forgetAccount(bare, invocation.caller)
    const open = (await openDraft(store, invocation, now))?.value
    const still = invocation.asksAgain?.why !== 'justCame' && open?.id === invocation.asksAgain?.draft
    const half = open && !open.used && !open.lasting && open.id === invocation.input.draft
    if (half || (open && still)) return reply
    const id = lastingId(derive(invocation.id))
    const { draft: shown } = draftOfButtons(id, invocation, reply.card, commands, now)
    const answerable = await isAnswerable(invocation, typed, shown, now)
    const words = [...(answerable ? await stand(shown, now) : []), ...(await notYetThere(next))]
    if (words.length > 0) await store.commit(words)
    return reply
  }

  /** Does what is called, once. What went stale is decided again; what is refused is a reply too. */
  const answer = async (invocation: Invocation, typed: boolean): Promise<Reply | undefined> => {
    const started = performance.now()
    for (;;) {
      try {
        return await attempt(invocation, typed).catch((error: unknown) => {
          if (error instanceof Refusal) return refuse(invocation, typed, error)
          throw error
        })
      } catch (error) {
        if (!(error instanceof Stale)) throw error
        if (performance.now() - started > patience) return refused(invocation, new Refusal('busy'))
        await sleep(5 + Math.random() * 45)
      }
    }
  }
  return { decide, answer, refused }
}
