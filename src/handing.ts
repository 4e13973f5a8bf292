import { setTimeout as sleep } from 'node:timers/promises'
import { actId, acts } from './act.ts'
import { numbered } from './card.ts'
import { stamp } from './clock.ts'
import type { Command, Described } from './command.ts'
import { importing } from './domain/importing.ts'
import { type Draft, validFor } from './draft.ts'
import { type FileIn, type Handed, handedFiles, kindOf, mostBytes, mostWaiting } from './handed.ts'
import { derive } from './id.ts'
import { type Input, type Invocation, readable } from './invocation.ts'
import type { Outcome } from './outcome.ts'
import { Refusal } from './refusal.ts'
import { loadScene, type World } from './scene.ts'
import { stepByStep } from './steps.ts'
import { type Change, create, drop, findAll, type Store } from './store.ts'

const patience = 10_000 // milliseconds that reading a file may take
const longestName = 120 // characters

/** The names of the fields of a command that stand for files. */
const fileFields = ({ fields }: Described) => fields.filter(({ type }) => type === 'file')

const nameOf = ({ name }: FileIn): string =>
  readable(name).replace(/\s+/g, ' ').trim().slice(-longestName) || '?'

/** Whether a file is being imported: it goes with that. */
const isTaken = async (store: Store, id: string): Promise<boolean> =>
  (await store.get(importing, id)) !== undefined

/** Which call a file belongs to: the one that is said, where it takes such files, else the one that it means by itself. */
interface Taken {
  readonly file: FileIn
  readonly id: string
  readonly command: Command
  readonly input: Input
}

const takenBy = (commands: readonly Command[], heard: Invocation, file: FileIn, id: string) => {
  const kind = kindOf(file)
  const fits = (command: Command) => fileFields(command).find((field) => field.file === kind)
  const said = commands.find(({ name }) => name === heard.command)
  const field = said && fits(said)
  if (field) return { file, id, command: said, input: { ...heard.input, [field.name]: id } }
  const alone = commands.find((command) => fits(command)?.required)
  const needed = alone && fits(alone)
  return needed && { file, id, command: alone, input: { [needed.name]: id } }
}

const within = (file: FileIn): Promise<Uint8Array> =>
  Promise.race([
    file.read(mostBytes),
    sleep(patience, undefined, { ref: false }).then(() => Promise.reject(new Error('too slow'))),
  ])

/** What is kept of a file: all of it, or why that cannot be. */
const readIn = async (file: FileIn): Promise<Pick<Handed, 'data' | 'fault' | 'size'>> => {
  if (file.size > mostBytes) return { size: file.size, fault: 'large' }
  try {
    const bytes = await within(file)
    if (bytes.length > mostBytes) return { size: bytes.length, fault: 'large' }
    return { size: bytes.length, data: Buffer.from(bytes).toString('base64') }
  } catch {
    return { size: file.size, fault: 'unread' }
  }
}

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

  const keep = async ({ file, id }: Taken, by: string): Promise<void> => {
    if (await store.get(handedFiles, id)) return
    const read = await readIn(file)
    const until = stamp(clock().add(validFor))
    const value = {
      id,
      by,
      name: nameOf(file),
      type: readable(file.type).slice(0, longestName),
      ...read,
      until,
    }
    await stepByStep(async () => {
      if (await store.get(handedFiles, id)) return false
      const before = await findAll(store, handedFiles, { where: { by }, order: { by: 'until' } })
      const taken = await Promise.all(before.map((one) => isTaken(store, one.id)))
      const waiting = before.filter((_, i) => !taken[i])
      const over = waiting.slice(0, Math.max(0, waiting.length + 1 - mostWaiting))
      await store.commit([create(handedFiles, value), ...over.map(drop)])
      return false
    })
  }

  /** What somebody says by a text and the files that came with it: what is of use of these is kept. */
  return async (heard: Invocation, text: string, files: readonly FileIn[]): Promise<Invocation> => {
    // What has been done already is not kept once more.
    if (files.length === 0 || (await store.get(acts, actId(heard.id)))) return heard
    const sought = files.map((file, i) => takenBy(commands, heard, file, derive(`file/${heard.id}/${i}`, 16)))
    const all = sought.filter((one) => one !== undefined).slice(0, mostWaiting)
    const besides = files.filter((file) => !all.some((one) => one.file === file)).map(nameOf)
    const [first, ...others] = all
    const says = text.trim() !== ''
    if (first === undefined)
      return says ? withNames(heard, besides) : { ...heard, useless: besides.join(', ') }
    const isSaid = first.command.name === heard.command
    const call = isSaid ? heard : bare(heard)
    if (await mayHand(first, call)) for (const one of all) await keep(one, heard.caller)
    // Whoever offers something and adds a list offers it all the same.
    else if (says && !isSaid && commands.some(({ name, changes }) => changes && name === heard.command))
      return withNames(heard, files.map(nameOf))
    const next = [
      ...(isSaid ? (heard.next ?? []) : []),
      ...others.map(({ command, input }) => ({ command: command.name, input })),
    ]
    const taken = {
      ...call,
      command: first.command.name,
      input: first.input,
      ...(next.length > 0 && { next }),
    }
    return withNames(taken, besides)
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
