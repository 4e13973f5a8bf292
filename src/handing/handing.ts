import { actId, acts } from '../act.ts'
import { numbered } from '../card.ts'
import { stamp } from '../clock.ts'
import type { Described } from '../command.ts'
import { importing } from '../domain/importing.ts'
import { type Draft, validFor } from '../draft.ts'
import type { Invocation, Typed, Useless } from '../invocation.ts'
import type { Outcome } from '../outcome.ts'
import { pictureFaults } from '../picture/faults.ts'
import { Refusal } from '../refusal.ts'
import { loadScene, type World } from '../scene.ts'
import { stepByStep } from '../steps.ts'
import { type Change, create, drop, findAll, type Store } from '../store.ts'
import { handedFiles, mostWaiting } from './handed.ts'
import { nameOf, readIn } from './read-in.ts'
import { fileFields, type Taken, takenOf, useless, whyUseless, withAsked } from './taken.ts'

/** Whether a file is being imported: it goes with that. */
const isTaken = async (store: Store, id: string): Promise<boolean> =>
  (await store.get(importing, id)) !== undefined

/** The same call without what its words said. */
const bare = ({ id, caller, place, thread, aloud, at, mail, locale, left }: Invocation) => ({
  ...{ id, caller, place, aloud },
  ...(thread !== undefined && { thread }),
  ...(at !== undefined && { at }),
  ...(mail !== undefined && { mail }),
  ...(locale !== undefined && { locale }),
  ...(left !== undefined && { left }),
})

const withNames = (heard: Invocation, names: readonly string[]): Invocation =>
  names.length === 0 ? heard : { ...heard, unplaced: [heard.unplaced, ...names].filter(Boolean).join(', ') }

const withBesides = (heard: Invocation, besides: readonly Useless[]): Invocation =>
  besides.length === 0 ? heard : { ...heard, besides }

/** How what is handed over with a text is heard. */
export const createHanding = (world: World) => {
  const { store, commands, clock } = world

  /** Nothing is read of somebody who may not do anything with it. */
  const mayHand = (
    { command, input }: Taken,
    call: Omit<Invocation, 'command' | 'input'>,
  ): Promise<boolean> =>
    loadScene(world, command, { ...call, command: command.name, input }, input).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Refusal) return false
        throw error
      },
    )

  /** Keeps a file; what is wrong with it, where it need not be there, and is not kept. */
  const keep = async ({ file, id, field }: Taken, by: string): Promise<Useless | undefined> => {
    if (await store.get(handedFiles, id)) return undefined
    const read = await readIn(file)
    if (read.fault && !field.required) return { why: pictureFaults[read.fault], name: nameOf(file) }
    const value = { id, by, name: nameOf(file), ...read, until: stamp(clock().add(validFor)) }
    await stepByStep(async () => {
      if ((await store.get(handedFiles, id)) === undefined) await store.commit([create(handedFiles, value)])
      return false
    })
    // Behind all that have come at the same moment: who is last sees all of them.
    await stepByStep(async () => {
      const all = await findAll(store, handedFiles, { where: { by }, order: { by: 'until' } })
      const taken = await Promise.all(all.map((one) => isTaken(store, one.id)))
      const over = all.filter((_, i) => !taken[i]).slice(0, -mostWaiting)
      if (over.length > 0) await store.commit(over.map(drop))
      return false
    })
    return undefined
  }

  /** What somebody says by a text and what came with it: what is of use of that is kept. */
  return async (
    heard: Invocation,
    { text, files = [], wordless = [] }: Pick<Typed, 'text' | 'files' | 'wordless'>,
    open: Draft | undefined,
  ): Promise<Invocation> => {
    const said = { heard, text, says: text.trim() !== '', open }
    if (files.length + wordless.length === 0) return withAsked(commands, said)
    // What has been done already is not kept once more.
    if (await store.get(acts, actId(heard.id))) return heard
    const all = takenOf(commands, said, files)
    const [first, ...others] = all
    const besides = [
      ...wordless.map((one) => ({ why: useless[one], name: '' })),
      ...files.filter((file) => !all.some((one) => one.file === file)).map((file) => whyUseless(file, first)),
    ]
    if (first === undefined)
      return said.says
        ? withBesides(heard, besides)
        : { ...heard, ...(besides[0] && { useless: besides[0] }) }
    const isSaid = first.command.name === heard.command
    const call = isSaid ? heard : bare(heard)
    const faults: Useless[] = []
    if (await mayHand(first, call))
      for (const one of all)
        faults.push(...[await keep(one, heard.caller)].filter((fault) => fault !== undefined))
    // Whoever offers something and adds a list offers it all the same.
    else if (said.says && !isSaid && commands.some(({ name, changes }) => changes && name === heard.command))
      return withNames(heard, files.map(nameOf))
    // Without what need not be there it goes on.
    const { [first.field.name]: _, ...without } = first.input
    const next = [
      ...(isSaid ? (heard.next ?? []) : []),
      ...others.map(({ command, input }) => ({ command: command.name, input })),
    ]
    const taken = {
      ...call,
      command: first.command.name,
      input: faults.length > 0 ? without : first.input,
      ...(next.length > 0 && { next }),
    }
    return withBesides(taken, [...faults, ...besides])
  }
}

/**
 * The caller's files that the draft names which an outcome uses up, unless its reply goes on with them, or which it needs no
 * longer: they go in its commit. One that is being imported stays until that is done.
 */
export const usedFiles = async (
  store: Store,
  commands: readonly Described[],
  by: string,
  draft: Draft | undefined,
  { used: named = [], reply }: Pick<Outcome, 'used' | 'reply'>,
): Promise<readonly Change[]> => {
  const command = commands.find(({ name }) => name === draft?.command)
  const waiting = command ? fileFields(command).flatMap(({ name }) => draft?.input[name] ?? []) : []
  const further = numbered(reply).flatMap(({ call }) => Object.values(call.input))
  const found = await Promise.all(
    [...new Set([...waiting.filter((id) => !further.includes(id)), ...named])].map(async (id) =>
      (await isTaken(store, id)) ? undefined : store.get(handedFiles, id),
    ),
  )
  return found.flatMap((kept) => (kept?.value.by === by ? [drop(kept)] : []))
}
