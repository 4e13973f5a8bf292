import { isCoordination } from './acting.ts'
import type { Command } from './command.ts'
import type { Decision } from './decision.ts'
import { drafts, isLasting, mayUse } from './draft.ts'
import { looksLikeId } from './id.ts'
import { type Invocation, reservedKeys } from './invocation.ts'
import type { Reader } from './reader.ts'
import { Refusal } from './refusal.ts'
import { isForNobody } from './rights.ts'
import { loadScene, type World } from './scene.ts'

/** What is known by no name, or is off where it may mean something else, too, is that. */
const isMeantOtherwise = ({ key }: Refusal, { instead }: Invocation): boolean =>
  key === 'notFound' || (key === 'moduleOff' && instead !== undefined)

/** What is to be done with a call: it reads and never writes. Throws a `Refusal` where nothing is. */
export const createDecisions = (world: World, commandNamed: (name: string) => Command) => {
  const { store, commands, clock } = world

  const decideAs = async (invocation: Invocation): Promise<Decision> => {
    const now = clock()
    const { useless } = invocation
    if (useless) throw new Refusal(useless.why, useless.name)
    const command = commandNamed(invocation.command)
    const { draft: id, again, ...said } = invocation.input
    const found = id === undefined ? undefined : await store.get(drafts, id)
    const draft = found && mayUse(found.value, invocation, now) ? found : undefined
    if (id !== undefined && (draft ? draft.value.used : !isLasting(id))) throw new Refusal('done')
    const known = (key: string) =>
      reservedKeys.includes(key) || command.fields.some(({ name }) => name === key)
    const kept = Object.entries(draft?.value.input ?? {}).filter(([key]) => known(key))
    const typed = { ...Object.fromEntries(kept), ...said }
    const own = draft?.value.by === invocation.caller
    const locale = invocation.locale ?? (own ? draft.value.locale : undefined)
    const begun = own && invocation.place === invocation.caller ? draft.value.place : undefined
    const spoken = { ...invocation, ...(locale && { locale }) }
    const scene = await loadScene(world, command, spoken, typed, begun)
    const input = 'context' in scene ? await command.meant(typed, scene.context) : typed
    const guess = draft?.value.guess === true || again !== undefined
    const decided = {
      command,
      input,
      called: scene.called,
      guess,
      ...(draft && !draft.value.lasting && { draft }),
    }
    // What the words themselves say: a draft that is left may have been for a partner.
    const forNobody = said.for !== undefined && isForNobody(command) && !isCoordination(said.for)
    const refusedFor = ({ locale: of }: Reader) =>
      new Refusal(command.access === 'self' ? 'ownForPartner' : 'notForPartner', command.words[of].title)
    if ('context' in scene) {
      const { context, basis } = scene
      // Whether they may name what they name is told first.
      const resolution = await command.resolve(input, context)
      if (forNobody) throw refusedFor(context.reader)
      return { ...decided, input: resolution.said, context, ...(basis && { basis }), resolution }
    }
    if (forNobody) throw refusedFor(scene.called.reader)
    const context = { now, commands, reader: scene.called.reader }
    return { ...decided, context, resolution: { kind: 'ask', said: input, form: scene.question } }
  }

  /** The same words, where what was not found by them may be something else: "zeige Tischlerei Kroll". */
  const otherwise = ({ input, instead, ...invocation }: Invocation): Invocation | undefined => {
    if (instead) return { ...invocation, ...instead }
    const { or, fields } = commandNamed(invocation.command)
    const named = input[fields.find(({ type }) => type === 'record')?.name ?? '']
    if (or === undefined || named === undefined || input.draft) return undefined
    const other = commandNamed(or.command)
    // A number tells of what was there, and nobody is called so who comes anew.
    if (other.changes && looksLikeId(named)) return undefined
    const theirs = ['network', ...other.fields.map(({ name }) => name)]
    const besides = Object.entries(input).filter(([key]) => theirs.includes(key))
    return {
      ...invocation,
      command: or.command,
      input: { ...Object.fromEntries(besides), [or.field]: named },
    }
  }

  return async (invocation: Invocation): Promise<Decision> => {
    try {
      return await decideAs(invocation)
    } catch (refusal) {
      const other =
        refusal instanceof Refusal && isMeantOtherwise(refusal, invocation)
          ? otherwise(invocation)
          : undefined
      if (other === undefined) throw refusal
      const decision = await decideAs(other).catch((error: unknown) => {
        throw error instanceof Refusal ? refusal : error
      })
      // Where nobody has asked for that so far, what it would do is shown first.
      return decision.command.changes && !invocation.asked ? { ...decision, guess: true } : decision
    }
  }
}
