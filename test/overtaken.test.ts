import { expect, test } from 'vitest'
import { actId, acts } from '../src/act.ts'
import { createBot } from '../src/bot.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { findCode } from '../src/domain/code.ts'
import { people } from '../src/domain/person.ts'
import type { Input } from '../src/invocation.ts'
import { type Change, create, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, contentOf, openBot, overtakenBy } from './calling.ts'
import { everything, givenFor, ownGiven, ownOf } from './given.ts'
import { neighbours } from './neighbours.ts'
import { commands, testClock, worldOf } from './world.ts'

/** Karl coordinates all of WL, too; whoever calls is somebody in NB as well. */
const besides = (who: string): readonly Change[] => [
  create(humans, { id: 'karl' }),
  create(accounts, { id: 'console:karl', human: 'karl', used: '2026-08-01T00:00:00Z' }),
  create(people, { id: 'karl', network: 'WL', human: 'karl', name: 'Karl Kern', coordinates: true }),
  create(people, { id: `${who}-nb`, network: 'NB', human: who, name: 'Wer Auchimmer', coordinates: false }),
]

type Village = Awaited<ReturnType<typeof openBot>>
type Does = Village['does']

/** A code with which somebody else becomes one human with whoever has asked for it. */
const codeFrom = async (does: Does, who: string): Promise<string> => {
  const shown = await does(who, 'account link', { network: 'WL' }, { id: 'code' })
  return findCode(shown?.text ?? '')?.code ?? expect.fail(shown?.text)
}

/** What becomes of whoever calls; what goes before that, and what somebody does then. */
interface Loss {
  before?(does: Does, who: string): Promise<string>
  loses(who: string, code: string): readonly [who: string, command: string, input: Input]
}
const becomes = (one: string, code: string) => [one, 'redeem', { code, sure: 'yes' }] as const
const linked = async (does: Does, one: string, other: string) => {
  const code = await codeFrom(does, other)
  await does(...becomes(one, code), { id: 'linked' })
  return code
}
const losses: Readonly<Record<string, Loss>> = {
  'is shut out': { loses: (who) => ['karl', 'person block', { person: who, reason: 'Streit', sure: 'yes' }] },
  'is shut out next door': {
    loses: (who) => ['nils', 'person block', { person: `${who}-nb`, reason: 'Streit', sure: 'yes' }],
  },
  'becomes Bence': {
    before: (does) => codeFrom(does, 'bence'),
    loses: (who, code) => becomes(who, code),
  },
  'is whom Bence becomes': {
    before: codeFrom,
    loses: (_, code) => becomes('bence', code),
  },
  'is Bence no more': {
    before: (does, who) => linked(does, who, 'bence'),
    loses: (who) => ['bence', 'account separate', { human: who, network: 'WL' }],
  },
  'is no more whom Bence became': {
    before: (does, who) => linked(does, 'bence', who),
    loses: () => ['bence', 'account separate', { human: 'bence', network: 'WL' }],
  },
  'is shut out as Bence': {
    before: (does, who) => linked(does, 'bence', who),
    loses: () => ['karl', 'person block', { person: 'bence', reason: 'Streit', sure: 'yes' }],
  },
  'belongs no longer': {
    loses: (who) => ['karl', 'member remove', { member: `${who}:okohof`, for: 'okohof' }],
  },
  'coordinates no longer': { loses: (who) => ['karl', 'coordinator remove', { person: who }] },
  'is of a network that closes': { loses: () => ['karl', 'network close', { sure: 'Wendland' }] },
}

/** What is read first, and all that the store holds, apart from the times at which it was written. */
const resultOf = async (store: Store, text = '') => [
  text.split('\n')[0],
  JSON.stringify(await contentOf(store)).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'),
]

/** What comes of a call where that happens before it, or once all is decided; nothing where it commits nothing. */
const called = async (
  who: string,
  loss: Loss,
  [name, input]: readonly [string, Input],
  meanwhile: boolean,
) => {
  const { store, does } = await openBot([...everything, ...bystanders, ...besides(who), ...ownOf(who)])
  await store.commit(await neighbours(store))
  const code = (await loss.before?.(does, who)) ?? ''
  let struck = false
  const strike = async () => {
    struck = true
    await does(...loss.loses(who, code), { id: 'loss' })
    expect((await store.get(acts, actId('loss')))?.value.touched).not.toEqual([])
  }
  if (!meanwhile) await strike()
  const used = meanwhile ? overtakenBy(store, strike) : store
  const bot = callsTo(createBot(worldOf(used, testClock())))
  const shown = await bot.does(who, name, input, { id: 'call' })
  const done = (await store.get(acts, actId('call'))) !== undefined
  const result = await resultOf(store, shown?.text)
  await store.close()
  return { done, struck, result }
}

const inputOf = (who: string, name: string, fields: Parameters<typeof givenFor>[1]): Input => ({
  ...givenFor(name, fields),
  ...(name === 'person unblock' && { person: 'udo' }),
  network: 'WL',
  ...ownGiven(name, who),
  ...(name === 'leave' && { from: 'WL' }),
  ...(who === 'kora' && { for: 'okohof' }),
})

/** Of a coordinator's acts it is enough to see what differs from anybody's. */
const coordinators = [
  'is shut out',
  'is whom Bence becomes',
  'is Bence no more',
  'coordinates no longer',
  'is of a network that closes',
]
const cases = [
  ...Object.keys(losses).flatMap((loss) =>
    loss === 'coordinates no longer' ? [] : [['cili', loss] as const],
  ),
  ...coordinators.map((loss) => ['kora', loss] as const),
]

test.each(cases)(
  'what %s does who %s in that moment is decided anew, whatever it is',
  { timeout: 60_000 },
  async (who, named) => {
    const loss = losses[named] ?? expect.fail(named)
    const decided = async ({ name, fields }: (typeof commands)[number]): Promise<string | undefined> => {
      const call = [name, inputOf(who, name, fields)] as const
      const now = await called(who, loss, call, true)
      if (!now.struck || !now.done) return undefined
      const after = await called(who, loss, call, false)
      return JSON.stringify(now.result) === JSON.stringify(after.result) ? undefined : name
    }
    const acting = commands.filter(({ changes }) => changes)
    const wrong: (string | undefined)[] = []
    // Several at once: each waits a little before it decides anew.
    for (let i = 0; i < acting.length; i += 8)
      wrong.push(...(await Promise.all(acting.slice(i, i + 8).map(decided))))
    expect(wrong.filter((name) => name !== undefined)).toEqual([])
  },
)

test('nobody becomes one human with whoever is shut out in that moment', async () => {
  const { store, does } = await openBot([...everything, ...besides('cili')])
  await store.commit(await neighbours(store))
  const code = await codeFrom(does, 'cili')
  const overtaken = overtakenBy(store, async () => {
    await does('nils', 'person block', { person: 'cili-nb', reason: 'Streit', sure: 'yes' })
  })
  const { does: late } = callsTo(createBot(worldOf(overtaken, testClock())))
  const shown = await late(...becomes('bence', code))
  expect(shown?.text).toContain('gesperrt')
  expect((await store.get(humans, 'bence'))?.value.is).toBeUndefined()
})
