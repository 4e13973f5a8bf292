import { readCall } from '../../src/card.ts'
import type { Invocation } from '../../src/invocation.ts'
import type { Ask, Seen } from './host.ts'

/** The same numbers for the same seed. */
export const createDice = (seed: number) => {
  let state = (seed * 2654435761 + 1) >>> 0
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** What one client did, and what it was told: all that the checker knows. */
export interface Done {
  readonly id: string
  readonly kind: 'publish' | 'press' | 'withdraw' | 'respond'
  readonly organization: string
  /** Of the listing. */
  readonly title: string
  readonly told: string
}

const people = { anna: 'okohof', cili: 'okohof', bence: 'asztalos', dora: 'asztalos' } as const
type Who = keyof typeof people

/** Everybody's listings as they were told of them: number by title. */
type Board = Map<string, { readonly listing: string; readonly organization: string }>

type Send = (ask: Ask) => Promise<Seen>

const numberIn = (told: string) => /\((WL-\w{6})\)/.exec(told)?.[1]

/**
 * One person at work, one thing after the other, each until it is answered: `send` comes back with the answer, however
 * often the bot had to be started again meanwhile.
 */
const createClient = (who: Who, seed: number, board: Board, done: Done[], send: Send) => {
  const roll = createDice(seed + who.length * 7919 + who.charCodeAt(0))
  const organization = people[who]
  const caller = `console:${who}`
  let calls = 0
  const nextId = () => {
    calls += 1
    return `${who}-${calls}`
  }
  const call = (command: string, input: Invocation['input']): Ask & { readonly call: Invocation } => ({
    call: { id: nextId(), command, input, caller, place: caller, aloud: false },
  })
  const note = (kind: Done['kind'], id: string, title: string, told: string) => {
    done.push({ id, kind, organization, title, told })
    const listing = numberIn(told)
    if (listing !== undefined) board.set(title, { listing, organization })
  }

  /** Once, and now and then once more: the platform did not hear us. */
  const does = async (kind: Done['kind'], title: string, ask: ReturnType<typeof call>) => {
    const { title: told } = await send(ask)
    note(kind, ask.call.id, title, told)
    if (roll(5) === 0) await send(ask)
  }
  const publish = () => {
    const title = `${who.toUpperCase()} ${calls}`
    return does('publish', title, call('offer add', { title, quantity: '5 t' }))
  }
  const pressTwice = async () => {
    const title = `${who.toUpperCase()} ${calls} zweimal`
    const typed = { id: nextId(), caller, place: caller, aloud: false, text: `biete ${title}` }
    const { call: written } = await send({ typed })
    const button = readCall(written)
    if (button === undefined) throw new Error(`nothing to press: ${written}`)
    await Promise.all([1, 2].map(() => does('press', title, call(button.command, button.input))))
  }
  const pick = (own: boolean) => {
    const all = [...board].filter(([, { organization: of }]) => own === (of === organization))
    return all[roll(Math.max(1, all.length))]
  }
  const withdraw = async () => {
    const [title, found] = pick(true) ?? []
    if (title !== undefined && found)
      await does('withdraw', title, call('withdraw', { listing: found.listing }))
  }
  const respond = async () => {
    const [title, found] = pick(false) ?? []
    if (title !== undefined && found)
      await does('respond', title, call('respond', { listing: found.listing, contact: 'partner' }))
  }
  const steps = [publish, publish, pressTwice, withdraw, respond, respond]
  return {
    async work(goOn: () => boolean): Promise<void> {
      while (goOn()) await (steps[roll(steps.length)] ?? publish)()
    },
  }
}

/** Four people of two organizations, all at once, until nobody goes on; returns what they did and were told. */
export const workTogether = async (
  seed: number,
  send: Send,
  goOn: () => boolean,
): Promise<readonly Done[]> => {
  const board: Board = new Map()
  const done: Done[] = []
  const clients = (Object.keys(people) as Who[]).map((who) => createClient(who, seed, board, done, send))
  await Promise.all(clients.map((client) => client.work(goOn)))
  return done
}
