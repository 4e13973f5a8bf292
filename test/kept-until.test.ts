import { expect, test } from 'vitest'
import { keptCalls } from '../src/commit.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { erasures } from '../src/domain/erasure.ts'
import { joins } from '../src/domain/join.ts'
import { memberships, people } from '../src/domain/person.ts'
import { pictures } from '../src/domain/picture.ts'
import { prospects } from '../src/domain/prospect.ts'
import { provenances } from '../src/domain/provenance.ts'
import { responses } from '../src/domain/response.ts'
import { eraseForgotten } from '../src/privacy/erase.ts'
import { kinds } from '../src/records.ts'
import { create, findAll } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { openBot } from './calling.ts'
import { everything } from './given.ts'

/** Besides what there always is: a list has named Anna, Gesa is just being forgotten, Anna has just pressed something. */
const village = () => {
  const known = {
    ids: { people: [], humans: [], accounts: [] },
    last: true,
    mails: [],
    phones: [],
    partners: [],
  }
  const at = '2026-08-01T00:00:00Z'
  const anna = 'console:anna'
  const invocation = {
    id: 'e',
    caller: anna,
    place: anna,
    aloud: false,
    command: 'offer add',
    input: { title: 'Rad' },
  }
  return openBot([
    ...everything,
    ...bystanders,
    create(provenances, { id: 'person/anna', network: 'WL', values: { name: 'Anna Amsel' } }),
    create(erasures, { id: 'gesa', network: 'WL', at, marks: [], known: { ...known, names: ['Gesa Gans'] } }),
    create(keptCalls, { id: 'call/e', invocation, typed: false, tries: 0 }),
  ])
}
type Village = Awaited<ReturnType<typeof village>>

const forgets = ({ does }: Village) => does('anna', 'forget me', { sure: 'yes' })

/** Where the page says no time, it says what ends it: the deed, and how much is there of it before and after. */
const ends: Readonly<
  Record<
    string,
    { readonly deed: (all: Village) => Promise<unknown>; readonly left: (all: Village) => Promise<unknown> }
  >
> = {
  [people.name]: { deed: forgets, left: ({ store }) => store.get(people, 'anna') },
  [memberships.name]: {
    deed: ({ does }) => does('anna', 'member remove', { member: 'cili:okohof' }),
    left: ({ store }) => store.get(memberships, 'cili:okohof'),
  },
  [pictures.name]: { deed: forgets, left: ({ store }) => store.get(pictures, 'shown') },
  [responses.name]: {
    deed: forgets,
    // The answer stays with the partner, its contact goes.
    left: async ({ does }) =>
      (await does('bence', 'organization show', { organization: 'okohof' }))?.text.match(/\+49 anna/) ??
      undefined,
  },
  [joins.name]: {
    deed: ({ does }) => does('anna', 'join approve', { join: 'WL-9BE4ND' }),
    left: ({ store }) => store.get(joins, 'WL-9BE4ND'),
  },
  [prospects.name]: {
    deed: ({ does }) => does('kora', 'prospect remove', { prospect: 'WL-7PQRST' }),
    left: ({ store }) => store.get(prospects, 'WL-7PQRST'),
  },
  [provenances.name]: { deed: forgets, left: ({ store }) => store.get(provenances, 'person/anna') },
  [accounts.name]: { deed: forgets, left: ({ store }) => store.get(accounts, 'console:anna') },
  [humans.name]: { deed: forgets, left: ({ store }) => store.get(humans, 'anna') },
  [erasures.name]: {
    deed: ({ store, clock }) => eraseForgotten(store, clock()),
    left: async ({ store }) => (await store.get(erasures, 'gesa'))?.value.known,
  },
  [keptCalls.name]: {
    deed: ({ bot }) =>
      bot.finishKept((error) => {
        throw error
      }),
    left: async ({ store }) => (await findAll(store, keptCalls))[0],
  },
}

test('whatever is about a human and has no term ends by a deed', () => {
  // What only becomes smaller with time is still there.
  const termless = kinds.filter(
    ({ personal, terms }) => personal.length > 0 && terms.every(({ leaves }) => leaves),
  )
  expect(Object.keys(ends).toSorted()).toEqual(termless.map(({ name }) => name).toSorted())
})

test.each(Object.entries(ends))(
  'what a %s is about goes with what the page says',
  async (_, { deed, left }) => {
    const all = await village()
    expect(await left(all)).toBeDefined()
    await deed(all)
    expect(await left(all)).toBeUndefined()
  },
)
