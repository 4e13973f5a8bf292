import fc from 'fast-check'
import { expect } from 'vitest'
import { acts } from '../src/act.ts'
import { debt, debts } from '../src/debt.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { organizations } from '../src/domain/organization.ts'
import { circles, memberships, type Person, people } from '../src/domain/person.ts'
import { responses } from '../src/domain/response.ts'
import { type Change, create, replace, type Store } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'
import { listed } from './world.ts'

/**
 * Members of the partners, of whom Otto's is in another region, then those who coordinate the whole, the region and
 * that other one; then somebody of another network, and who coordinates there.
 */
export const ids = [
  'anna',
  'bence',
  'cili',
  'dora',
  'emil',
  'otto',
  'kora',
  'rita',
  'ralf',
  'nora',
  'nils',
] as const
export const everybody = [...ids, 'gita', 'udo', 'zoe'] as const
const partnerOf = {
  anna: 'okohof',
  cili: 'okohof',
  bence: 'asztalos',
  dora: 'asztalos',
  emil: 'fahre',
  otto: 'ziegelei',
} as const
/** Whose partners are where Ralf coordinates; all others are where Rita does. */
const inAltmark: readonly string[] = ['otto']
/** Who is in the other network; what they read of each other there is not judged here. */
const neighboursOf: readonly string[] = ['nora', 'nils', 'anna']
const coordinators: readonly string[] = ['kora', 'rita', 'ralf']
const told = '2026-08-01T00:00:00Z'
const circle = fc.option(fc.constantFrom(...circles), { nil: undefined })
const somebody = fc.record({
  phone: circle,
  mail: circle,
  confirmed: fc.boolean(),
  entered: fc.boolean(),
  platforms: fc.option(fc.constantFrom(['console'], ['elsewhere']), { nil: undefined }),
})
/** What each of `ids` shows to whom. */
export const drawnPeople = fc.array(somebody, { minLength: ids.length, maxLength: ids.length })
export const contact = fc.constantFrom('mine', 'partner')
export const answer = fc.record({
  person: fc.constantFrom('bence', 'dora', 'emil'),
  contact,
  answered: contact,
  by: fc.constantFrom('anna', 'cili'),
  state: fc.constantFrom('open', 'accepted', 'declined'),
  ended: fc.boolean(),
})

/** A question to a partner, with the contact of whoever asks. */
export const question = fc
  .record({
    person: fc.constantFrom('anna', 'bence', 'cili', 'dora'),
    owner: fc.constantFrom('okohof', 'asztalos', 'fahre'),
    contact,
    ended: fc.boolean(),
  })
  .filter(({ person, owner }) => partnerOf[person] !== owner)

export type Question = typeof question extends fc.Arbitrary<infer T> ? T : never

type Somebody = typeof somebody extends fc.Arbitrary<infer T> ? T : never
export type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never

/** Words that stand nowhere but with one person. */
export const secretsOf = (id: string) => ({
  name: `Geheim${id}xq`,
  phone: `0999 ${[...id].map((letter) => letter.charCodeAt(0)).join('')}`,
  mail: `${id}@verborgen.example`,
})

/** A brickworks in the Altmark, what it offers, and what lies there on the desk; Otto has an account. */
const altmark: readonly Change[] = [
  create(humans, { id: 'otto' }),
  create(accounts, { id: 'console:otto', human: 'otto', used: '2026-08-01T00:00:00Z' }),
  create(organizations, {
    id: 'ziegelei',
    network: 'WL',
    name: 'Ziegelei',
    town: 'Kalbe',
    region: 'Altmark',
  }),
  create(people, { id: 'otto', network: 'WL', human: 'otto', name: 'Otto', coordinates: false, told }),
  create(memberships, {
    id: 'otto:ziegelei',
    network: 'WL',
    person: 'otto',
    organization: 'ziegelei',
    role: 'contact',
  }),
  listed('WL-4Z4Z4Z', 'ziegelei', { title: 'Heu', region: 'Altmark' }),
  create(
    debts,
    debt('act/stuck/1', { person: 'otto' }, { say: { title: 'Post' } }, Temporal.Instant.from(told), {
      network: 'WL',
      named: { organization: 'ziegelei' },
      due: '2099-01-01T00:00:00Z',
      stuck: told,
    }),
  ),
]

/** Each has been shut out once by who coordinates there, and let in again, as the log says. */
const deeds: readonly Change[] = ids.map((id) => {
  const [network, by] =
    id === 'nora' || id === 'nils' ? ['NB', 'nils'] : ['WL', inAltmark.includes(id) ? 'ralf' : 'rita']
  return create(acts, {
    id: `act/blocked/${id}`,
    network,
    at: told,
    by,
    coordinating: true,
    command: 'person block',
    touched: [{ kind: people.name, id, rev: 3 }],
  })
})

export const village = async (
  all: readonly Somebody[],
  answers: readonly Answer[],
  more: readonly Change[] = [],
  questions: readonly Question[] = [],
) => {
  const world = await openBot([...bystanders, ...altmark, ...more])
  const { store } = world
  await store.commit([...(await neighbours(store)), ...deeds])
  for (const [i, id] of ids.entries()) {
    const kept = (await store.get(people, id)) ?? expect.fail(id)
    const { phone, mail, confirmed, entered, platforms } = all[i] ?? expect.fail('somebody')
    const { confirmed: _, ...rest } = kept.value
    const value: Person = {
      ...rest,
      ...secretsOf(id),
      shows: { ...(phone && { phone }), ...(mail && { mail }) },
      ...(platforms && { platforms: [...platforms] }),
      ...(entered && { entered }),
      ...(confirmed && { confirmed: '2026-08-01T00:00:00Z' }),
    }
    await store.commit([replace(kept, value)])
  }
  for (const [i, { person, contact, answered, by, state, ended }] of answers.entries()) {
    const listing = `WL-2${'BCDEF'[i]}3456`
    const organization = partnerOf[person as keyof typeof partnerOf]
    await store.commit([
      listed(listing, 'okohof', { title: 'Heu', responses: 1 }),
      create(responses, {
        id: `${listing}:${organization}`,
        network: 'WL',
        listing,
        owner: 'okohof',
        organization,
        person,
        contact,
        state,
        ...(state === 'accepted' && { answered: { person: by, contact: answered } }),
        ...(ended && state === 'accepted' && { ended: '2026-08-02T00:00:00Z' }),
        at: '2026-08-01T00:00:00Z',
      }),
    ])
  }
  // What was asked is kept where an own contact was given.
  for (const [i, { person, owner, contact, ended }] of questions.entries())
    await store.commit([
      create(responses, {
        id: `WL-3${'BCDEF'[i]}3456`,
        network: 'WL',
        owner,
        organization: partnerOf[person],
        person,
        contact,
        state: 'asked',
        ...(ended && { ended: '2026-08-02T00:00:00Z' }),
        at: '2026-08-01T00:00:00Z',
      }),
    ])
  return { ...world, listings: answers.map((_, i) => `WL-2${'BCDEF'[i]}3456`) }
}

/** What of somebody a caller may read: judged anew, from what was drawn, not by the code that prints it. */
const maySee = (
  who: string,
  id: string,
  what: 'name' | 'phone' | 'mail',
  person: Person,
  answers: readonly Answer[],
  questions: readonly Question[],
) => {
  if (who === id) return true
  // Whoever coordinates may read all of those whom they look after, but not where these do not show themselves.
  if (person.platforms !== undefined && !person.platforms.includes('console')) return false
  if (person.network === 'NB') return neighboursOf.includes(who)
  if (who === 'kora') return true
  // Whom to turn to is no secret; how to reach them is what they say.
  if (coordinators.includes(id) && what === 'name') return true
  if (!coordinators.includes(id) && who === (inAltmark.includes(id) ? 'ralf' : 'rita')) return true
  const own = partnerOf[who as keyof typeof partnerOf]
  // Who coordinates only a region is like any member for whoever is not of it.
  if (own === undefined && !coordinators.includes(who)) return false
  const handed = answers.some(
    (one) =>
      (one.person === id &&
        one.contact === 'mine' &&
        own === 'okohof' &&
        one.state !== 'declined' &&
        !one.ended) ||
      (one.by === id &&
        one.state === 'accepted' &&
        one.answered === 'mine' &&
        !one.ended &&
        own === partnerOf[one.person as keyof typeof partnerOf]) ||
      // An ended agreement was accepted; one that is open was never ended.
      (one.person === id && one.contact === 'mine' && own === 'okohof' && one.state === 'open'),
  )
  const asked = questions.some(
    (one) => one.person === id && one.contact === 'mine' && own === one.owner && !one.ended,
  )
  // Who came in by themselves has told their partner who they are.
  if (
    what === 'name' &&
    !person.entered &&
    own !== undefined &&
    own === partnerOf[id as keyof typeof partnerOf]
  )
    return true
  const circle = what === 'name' ? 'network' : (person.shows?.[what] ?? 'touch')
  if (circle === 'nobody') return false
  return (person.confirmed !== undefined && circle === 'network') || handed || asked
}

/** What somebody reads of whom they may not; `all` are `ids` as they were when it was read. */
export const leaksIn = (
  who: string,
  texts: readonly string[],
  all: readonly Person[],
  answers: readonly Answer[],
  /** What is read is a question itself: what it hands over stands in it, and nowhere else. */
  questions: readonly Question[] = [],
) =>
  all.flatMap((person) =>
    (['name', 'phone', 'mail'] as const).flatMap((what) =>
      maySee(who, person.id, what, person, answers, questions)
        ? []
        : texts
            .filter((text) => text.includes(secretsOf(person.id)[what]))
            .map((text) => [who, person.id, what, text] as const),
    ),
  )

export const everyoneIn = async (store: Store): Promise<readonly Person[]> =>
  Promise.all(ids.map(async (id) => (await store.get(people, id))?.value ?? expect.fail(id)))
