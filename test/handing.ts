import fc from 'fast-check'
import { toText } from '../src/card.ts'
import { accounts } from '../src/domain/account.ts'
import { joins } from '../src/domain/join.ts'
import { memberships, type Person, people } from '../src/domain/person.ts'
import { type ContactGiven, responses } from '../src/domain/response.ts'
import type { Invocation } from '../src/invocation.ts'
import { findAll, type Store } from '../src/store.ts'
import { openBot, standingAt } from './calling.ts'
import { listed } from './world.ts'

/** One listing of each partner; the ferry's people come into the chat later. */
const listings = { okohof: 'WL-2B3456', asztalos: 'WL-3B3456', fahre: 'WL-4B3456' } as const
const partners = ['okohof', 'asztalos', 'fahre'] as const
const members = ['anna', 'cili', 'bence', 'dora'] as const

const who = fc.constantFrom(...members)
const partner = fc.constantFrom(...partners)
const nth = fc.nat(5)
const crashes = fc.boolean()
const mine = fc.constantFrom('mine', 'mine', 'mine', 'partner')

const called = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('answer'), who, partner, mine, nth, crashes }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('accept'), who, partner, mine, nth, crashes }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('ask'), who, partner, mine, nth, crashes }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom('end', 'hide', 'correct', 'leave', 'block', 'forget', 'come'),
      ...{ who, partner, mine, nth, crashes },
    }),
  },
)
const between = fc.record({
  what: fc.constantFrom('deliver', 'deliver', 'repeat'),
  ...{ who, partner, mine, nth, crashes },
})
/** What people do with their contacts, and what is delivered or called again meanwhile. */
export const story = fc.array(fc.oneof({ weight: 3, arbitrary: called }, { weight: 2, arbitrary: between }), {
  minLength: 3,
  maxLength: 9,
})
type Step = typeof story extends fc.Arbitrary<readonly (infer T)[]> ? T : never

/** What somebody reads; `stands` where it has been before them since it was brought. */
interface Read {
  readonly who: string
  readonly text: string
  readonly stands?: true
}

export const openHanding = async () => {
  const bot = await openBot(partners.map((id) => listed(listings[id], id, { title: 'Heu' })))
  const { begin, call, clock, delivered, deliverDue, does, shown, store } = bot
  const broken: Invocation[] = []

  /** What a step calls: as whom, what, with which input. */
  const callOf = async ({ what, who, partner, mine: contact, nth }: Step) => {
    const all = await findAll(store, responses)
    const record = all[nth % Math.max(all.length, 1)]?.id ?? ''
    const calls: Readonly<Record<string, readonly [string, string, Readonly<Record<string, string>>]>> = {
      answer: [who, 'respond', { listing: listings[partner], contact }],
      accept: [who, 'accept', { response: record, contact }],
      ask: [who, 'organization ask', { organization: partner, question: 'Wie geht es?', contact }],
      end: [who, 'contact end', { agreement: record }],
      hide: [who, 'profile', { phone: 'nobody', mail: 'nobody' }],
      correct: [who, 'correct', { what: 'phone', to: `05841 77${nth}${members.indexOf(who)}99` }],
      leave: [who, 'leave', { from: 'WL', sure: 'yes' }],
      block: ['kora', 'person block', { person: who, reason: 'Streit', sure: 'yes' }],
      forget: [who, 'forget me', { sure: 'yes' }],
    }
    return calls[what]
  }

  /** Zoe asks to be let in at the ferry, and is. */
  const comes = async () => {
    await does('zoe', 'join ask', { organization: 'Fähre Pevestorf', name: 'Zoe Zander', partner: 'fahre' })
    const [join] = await findAll(store, joins)
    if (join) await does('kora', 'join approve', { join: join.id })
  }

  /** Does it; answers what is read at once. */
  const take = async (step: Step): Promise<readonly Read[]> => {
    if (step.what === 'deliver') await deliverDue()
    if (step.what === 'come') await comes()
    if (step.what === 'repeat') {
      const again = broken[step.nth % Math.max(broken.length, 1)]
      const reply = again && (await shown(await begin(again)))
      return reply ? [{ who: again.caller.slice('console:'.length), text: reply.text }] : []
    }
    const said = await callOf(step)
    if (said === undefined) return []
    const invocation = call(...said)
    if (!step.crashes) {
      const reply = await shown(await begin(invocation))
      return reply ? [{ who: said[0], text: reply.text }] : []
    }
    broken.push(invocation)
    const gone = new Error('the platform is gone')
    await (await begin(invocation))
      .answer(async () => {
        throw gone
      })
      .catch((error: unknown) => {
        if (error !== gone) throw error
      })
    return []
  }

  const readers = [...members, 'kora', 'zoe']
  /** What everybody has before them, or may ask for, when all is delivered. */
  const readAtLast = async (): Promise<readonly Read[]> => {
    for (let i = 0; i < 3; i += 1) {
      clock.turn(20)
      await deliverDue()
    }
    const read: Read[] = []
    for (const who of readers) {
      read.push({ who, text: standingAt(delivered, who), stands: true })
      for (const command of ['my data', 'network export', 'log', 'mine', 'desk', 'privacy']) {
        const card = (await does(who, command))?.card
        read.push({ who, text: card ? `${toText(card)}\n${card.file?.text ?? ''}` : '' })
      }
    }
    return read
  }
  return { store, take, readAtLast }
}

/** All numbers that there have ever been, each with whose it was, and who has ever been of a partner. */
export const createMemory = () => {
  const [numbers, works] = [new Map<string, string>(), new Set<string>()]
  const note = async (store: Store) => {
    for (const { id, value } of await findAll(store, people)) if (value.phone) numbers.set(value.phone, id)
    for (const { id } of await findAll(store, memberships)) works.add(id)
  }
  return { numbers, works, note }
}

/** Which numbers somebody reads who may not: judged anew, from what the store holds, not by the code that prints it. */
export const leaksIn = async (
  store: Store,
  read: readonly Read[],
  ever: Omit<ReturnType<typeof createMemory>, 'note'>,
) => {
  const all = new Map((await findAll(store, people)).map(({ id, value }) => [id, value]))
  const works = new Set((await findAll(store, memberships)).map(({ id }) => id))
  const given = (await findAll(store, responses)).map(({ value }) => value)
  const speaks = ({ id, blocked, coordinates }: Person, from: string | undefined) =>
    blocked === undefined && (coordinates || works.has(`${id}:${from}`))
  const humanAt = new Map((await findAll(store, accounts)).map(({ id, value }) => [id, value.human]))
  const idOf = (who: string) =>
    [...all.values()].find(({ human }) => human !== undefined && human === humanAt.get(`console:${who}`))?.id
  const gives = (person: Person, { ended, ...one }: ContactGiven): readonly string[] => {
    const [first, second] = [one.person === person.id, one.answered?.person === person.id]
    if (ended !== undefined) return []
    return [
      ...(first && one.contact === 'mine' && speaks(person, one.organization) ? [one.owner] : []),
      ...(second && one.answered?.contact === 'mine' && speaks(person, one.owner)
        ? [one.organization ?? '']
        : []),
    ]
  }
  const maySee = (who: string | undefined, person: Person, stands: boolean) => {
    const reader = all.get(who ?? '')
    if (who === person.id || who === 'kora') return true
    if (person.shows?.phone === 'nobody') return false
    // Whoever goes has read what stands before them; what changes in it from then on they do not see.
    if (!stands && reader?.blocked !== undefined) return false
    const of = stands ? ever.works : works
    return given.some((one) => gives(person, one).some((to) => of.has(`${who}:${to}`)))
  }
  const numbers = new Map([...all.values()].map((person) => [person.phone ?? '', person]))
  return read.flatMap(({ who, text, stands = false }) =>
    [...ever.numbers].flatMap(([number, owner]) => {
      const [person, reader] = [numbers.get(number), idOf(who)]
      const at = text.indexOf(number)
      // Where cards stand with whoever has been forgotten nobody knows any more.
      if (at < 0 || reader === owner || (stands && reader === undefined)) return []
      if (person && maySee(reader, person, stands)) return []
      return [[who, number, text.slice(Math.max(at - 200, 0), at + 100)] as const]
    }),
  )
}
