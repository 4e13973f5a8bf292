import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBot } from '../../src/bot.ts'
import { accounts, humans, sameHumans } from '../../src/domain/account.ts'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { findAnswers } from '../../src/domain/response.ts'
import type { Input } from '../../src/invocation.ts'
import { kinds } from '../../src/records.ts'
import { create, findAll, replace, type Store } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { callsTo, openBot } from '../calling.ts'
import { everything, givenFor } from '../given.ts'
import { commands, worldOf } from '../world.ts'

const told = { told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' }
/** A second coordinator of the whole network. */
const kim = [
  create(humans, { id: 'kim', language: 'de' }),
  create(accounts, { id: 'console:kim', human: 'kim', used: '2026-08-01T00:00:00Z' }),
  create(people, { id: 'kim', network: 'WL', human: 'kim', name: 'Kim Kluge', coordinates: true, ...told }),
]

/** What may take coordinators, partners, answers or codes away, or give them. */
const names = [
  ...['leave', 'forget me', 'person forget', 'person block', 'person unblock', 'member remove'],
  ...['coordinator add', 'coordinator remove', 'account link', 'redeem', 'redeem', 'account separate'],
  ...['organization merge', 'organization unite', 'organization archive', 'organization restore', 'undo'],
  ...['organization add', 'join ask', 'join approve', 'respond', 'accept', 'withdraw', 'contact end'],
]
interface Said {
  readonly who: string
  readonly name: string
  readonly n: number
}
const said: fc.Arbitrary<Said> = fc.record({
  who: fc.constantFrom('kora', 'kim', 'kora', 'kim', 'rita', 'anna', 'bence', 'cili', 'zoe', 'yan'),
  name: fc.constantFrom(...names),
  n: fc.nat(99),
})
/** The only two who coordinate the whole network go, or make each other go. */
const going = (who: string): fc.Arbitrary<Said> =>
  fc.record({
    who: fc.constant(who),
    name: fc.constantFrom('leave', 'forget me', 'coordinator remove', 'person block'),
    n: fc.nat(99),
  })

/** All that a call needs; of what may be several, one by its number, the newest acts and codes first. */
const inputOf = async (store: Store, { name, n }: Said, found: readonly string[]): Promise<Input> => {
  const { fields } = commands.find((command) => command.name === name) ?? expect.fail(name)
  const one = (all: readonly string[], most = all.length) =>
    all.toReversed()[n % Math.min(most, all.length)] ?? ''
  const idsOf = async (kind: string) => {
    const named = kinds.find((known) => known.name === kind) ?? expect.fail(kind)
    return (await findAll(store, named)).map(({ id }) => id)
  }
  return {
    ...givenFor(name, fields),
    network: 'WL',
    ...(fields.some((field) => field.name === 'sure') && { sure: 'yes' }),
    ...(name === 'leave' && { from: n % 2 ? 'WL' : n % 4 ? 'okohof' : 'asztalos' }),
    ...(/^coordinator|block/.test(name) && { person: one(['kora', 'kim', 'rita', 'anna', 'bence']) }),
    ...(name === 'coordinator add' && { region: 'whole' }),
    ...(name === 'redeem' && found.length > 0 && { code: one(found, 4) }),
    ...(name === 'account separate' && { human: one(await idsOf('human')) }),
    ...(name === 'undo' && { act: one(await idsOf('act'), 8), sure: 'yes' }),
  }
}

/** Who coordinates the whole network, and can be reached. */
const coordinating = async (store: Store) => {
  const all = await findAll(store, people, { where: { network: 'WL', coordinates: true } })
  const whole = all.filter(({ value }) => value.region === undefined && value.blocked === undefined)
  const reached = await Promise.all(
    whole.map(async ({ id, value: { human } }) => {
      const same = human === undefined ? [] : await sameHumans(store, human)
      return (await findAll(store, accounts, { where: { human: { in: same } } })).length > 0 ? [id] : []
    }),
  )
  return reached.flat()
}

/** The village's listings with as many answers as there are. */
const counted = async (store: Store) => {
  const all = await findAll(store, listings)
  const answers = await findAnswers(store, {})
  await store.commit(
    all.map((kept) => {
      const responses = answers.filter(({ value }) => value.listing === kept.id).length
      return replace(kept, { ...kept.value, responses })
    }),
  )
}

/** What is wrong in a store, whoever has done what. */
const faults = async (store: Store): Promise<readonly string[]> => {
  const of = { where: { network: 'WL' } }
  const persons = new Set((await findAll(store, people, of)).map(({ id }) => id))
  const partners = new Map((await findAll(store, organizations, of)).map(({ id, value }) => [id, value]))
  const answers = await findAnswers(store, of.where)
  const there = (id: string) => partners.has(id)
  const active = [...partners.values()].filter(({ left }) => left === undefined).map(({ name }) => name)
  return [
    ...(await findAll(store, memberships, of)).flatMap(({ id, value: { person, organization } }) =>
      persons.has(person) && partners.get(organization)?.left === undefined && there(organization)
        ? []
        : [`of nobody or nothing: ${id}`],
    ),
    ...(await findAll(store, listings, of)).flatMap(({ id, value }) => {
      const n = answers.filter((answer) => answer.value.listing === id).length
      return n === value.responses && there(value.organization)
        ? []
        : [`${id} counts ${value.responses}, not ${n}`]
    }),
    ...answers.flatMap(({ id, value }) =>
      there(value.organization) && there(value.owner) ? [] : [`between partners that are not there: ${id}`],
    ),
    ...active.filter((name, i) => active.indexOf(name) !== i).map((name) => `founded twice: ${name}`),
  ]
}

test('whatever is called at the same moment, somebody coordinates, nothing dangles, and what is counted is there', async () => {
  const batch: fc.Arbitrary<readonly Said[]> = fc.oneof(
    { weight: 9, arbitrary: fc.array(said, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.tuple(going('kora'), going('kim')) },
  )
  const batches = fc.array(batch, { minLength: 8, maxLength: 16 })
  await fc.assert(
    fc.asyncProperty(batches, async (drawn) => {
      const bot = await openBot([...bystanders, ...everything, ...kim])
      const { store, clock, deliverDue } = bot
      const other = callsTo(createBot(worldOf(store, clock)))
      await counted(store)
      const found: string[] = []
      for (const batch of drawn) {
        const calls = await Promise.all(
          batch.map(async (one) => ({ ...one, input: await inputOf(store, one, found) })),
        )
        const reached = await coordinating(store)
        const shown = await Promise.all(
          calls.map(async ({ who, name, input }, i) => {
            const process = i % 2 ? other : bot
            const asked = await process.does(who, name, input)
            // Whoever is asked once more says yes.
            const yes = asked?.card.buttons?.find(({ call }) => call.command === name && call.input.sure)
            return yes ? process.does(who, name, yes.call.input) : asked
          }),
        )
        found.push(...shown.flatMap((one) => one?.text.match(/\bWL-[2-9A-Z]{6}-[2-9A-Z]{6}\b/g) ?? []))
        await deliverDue()
        expect(await faults(store)).toEqual([])
        const closing = (await store.get(networks, 'WL'))?.value.closing
        if (reached.length > 0 && !closing) expect(await coordinating(store)).not.toEqual([])
        expect(shown.filter((one) => one?.text.includes('viel los'))).toEqual([])
      }
      await store.close()
    }),
    { numRuns: 40 },
  )
}, 60_000)
