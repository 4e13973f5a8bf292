import type { Call } from '../card.ts'
import type { Standing } from '../reader.ts'

/** Something that has a number and what it is called. */
interface Named {
  readonly id: string
  readonly name: string
}

/** Who somebody is, and how things stand for them: all that decides what they are likely to want now. */
export interface Facts {
  readonly standing: Standing
  /** The commands that they may call, by their English names. */
  readonly may: ReadonlySet<string>
  /** Whether the network is ending. */
  readonly closing: boolean
  /** How much waits on the coordinators' desk. */
  readonly desk: number
  /** How many ask to be let in at a partner of theirs. */
  readonly joins: number
  /** Answers that wait for theirs, each by who answers what. */
  readonly answers: readonly Named[]
  readonly unconfirmed: boolean
  /** Listings of theirs that have run out lately. */
  readonly expired: readonly Named[]
  /** The partners they belong to. */
  readonly partners: readonly Named[]
  /** Those of them of which nobody can read what they are good at. */
  readonly unknown: readonly Named[]
  /** Those of them of which nobody else is in the chat. */
  readonly alone: readonly Named[]
  /** How many listings of theirs are open. */
  readonly open: number
  /** Whether others seek something. */
  readonly sought: boolean
  /** What somebody else offers just now. */
  readonly example?: string
}

/** One thing, by how it is told; `name` is what it is about and `n` how much there is of it. */
export interface Likely {
  readonly told: Told
  readonly call: Call
  readonly name?: string
  readonly n?: number
}
type Told =
  | 'desk'
  | 'joins'
  | 'answer'
  | 'answers'
  | 'confirm'
  | 'expired'
  | 'expiredAll'
  | 'welcome'
  | 'search'
  | 'alone'
  | 'sought'
  | 'command'

const most = 5
const mostWaiting = 3 // so that there is always room for what everybody comes for

const to = (command: string, input: Call['input'] = {}): Call => ({ command, input })
const plainly = (command: string): Likely => ({ told: 'command', call: to(command) })

/** One of it is dealt with at once, several are looked at first. */
const oneOr = (all: readonly Named[], one: (only: Named) => Likely, many: Likely): readonly Likely[] => {
  const [only, ...others] = all
  if (only === undefined) return []
  return [others.length === 0 ? one(only) : { ...many, n: all.length }]
}

/** What waits for them, the most urgent first: somebody at the door, then who has answered, then what is their own. */
const waiting = (facts: Facts): readonly Likely[] => [
  ...(facts.desk > 0 ? [{ told: 'desk', call: to('desk'), n: facts.desk } as const] : []),
  ...(facts.joins > 0 ? [{ told: 'joins', call: to('join approve'), n: facts.joins } as const] : []),
  ...oneOr(
    facts.answers,
    ({ id, name }) => ({ told: 'answer', call: to('accept', { response: id }), name }),
    { told: 'answers', call: to('mine') },
  ),
  ...(facts.unconfirmed ? [{ told: 'confirm', call: to('privacy') } as const] : []),
  ...oneOr(
    facts.expired,
    ({ id, name }) => ({ told: 'expired', call: to('listing renew', { listing: id }), name }),
    { told: 'expiredAll', call: to('mine') },
  ),
  ...facts.unknown.slice(0, 1).map(({ id, name }) => ({
    told: 'welcome' as const,
    call: to('welcome', facts.partners.length > 1 ? { for: id } : {}),
    name,
  })),
]

/** What they are likely to want where nothing waits. */
const usual = (facts: Facts): readonly Likely[] => {
  const { standing, example, open, partners, sought } = facts
  if (standing === 'blocked') return ['privacy', 'my data', 'forget me'].map(plainly)
  if (facts.closing) return ['network reopen', 'network show', 'my data', 'privacy'].map(plainly)
  const search: Likely = {
    told: example === undefined ? 'command' : 'search',
    call: to('who supplies', example === undefined ? {} : { question: example }),
    ...(example !== undefined && { name: example }),
  }
  // What the door says itself stands there already.
  if (standing === 'stranger' || standing === 'guest')
    return ['network show', 'network coordinators'].map(plainly)
  const coordinating = ['organization add', 'invitations', 'desk'].map(plainly)
  const listed: Likely = { told: 'sought', call: to('listing list', { kind: 'request' }) }
  if (partners.length === 0)
    return [
      search,
      ...coordinating,
      ...(sought ? [listed] : []),
      ...['organization list', 'profile'].map(plainly),
    ]
  return [
    search,
    plainly('offer add'),
    plainly('request add'),
    ...(open > 0 ? [plainly('mine')] : []),
    ...facts.alone.slice(0, 1).map(({ id, name }) => ({
      told: 'alone' as const,
      call: to('member list', { organization: id }),
      name,
    })),
    ...(sought ? [listed] : []),
    ...['organization show', 'organization list', 'profile'].map(plainly),
  ]
}

const eachOnce = (all: readonly Likely[]): readonly Likely[] =>
  all.filter(({ call }, i) => all.findIndex((one) => one.call.command === call.command) === i)

/**
 * What somebody is likely to want now, the most likely first: at most five, nothing that they may not call, and nothing
 * twice. Says the same of the same facts, always.
 */
export const likely = (facts: Facts): readonly Likely[] => {
  const may = ({ call }: Likely) => facts.may.has(call.command)
  const first = eachOnce(waiting(facts).filter(may)).slice(0, mostWaiting)
  return eachOnce([...first, ...usual(facts).filter(may)]).slice(0, most)
}
