import { openSqlite } from '../adapters/sqlite/index.ts'
import { accounts, humans } from '../src/domain/account.ts'
import { listings } from '../src/domain/listing.ts'
import { defaultCategories, networks } from '../src/domain/network.ts'
import { organizations } from '../src/domain/organization.ts'
import { memberships, people } from '../src/domain/person.ts'
import { places } from '../src/domain/place.ts'
import { loadCommands } from '../src/load.ts'
import { kinds } from '../src/records.ts'
import type { World } from '../src/scene.ts'
import { createSearch } from '../src/search/search.ts'
import { type Change, create, type Store } from '../src/store.ts'
import type { Locale, Tone } from '../src/words.ts'

export const commands = await loadCommands()

/** A clock that only tests turn. */
export const testClock = (start = '2026-08-23T10:00:00Z') => {
  let now = Temporal.Instant.from(start)
  // Like any clock it is never the same twice.
  const clock = () => {
    now = now.add({ microseconds: 1 })
    return now
  }
  return Object.assign(clock, {
    turn: (seconds: number) => {
      now = now.add({ seconds })
    },
  })
}
type TestClock = ReturnType<typeof testClock>

/**
 * The network WL: Ökohof (Anna, deputy Cili), Asztalos (Bence, deputy Dora), Fähre (Emil, who reads no chat);
 * Kora coordinates; Zoe is a stranger.
 */
export const network = (platform: string, language: Locale, tone: Tone): readonly Change[] => {
  const of = { network: 'WL' }
  const organization = (id: string, name: string, expertise: string) =>
    create(organizations, {
      id,
      ...of,
      name,
      town: 'Lüchow',
      region: 'Wendland',
      phone: '05841 100',
      expertise,
    })
  const person = (
    id: string,
    name: string,
    partner?: string,
    more: { readonly deputy?: true; readonly unseen?: true } = {},
  ): readonly Change[] => [
    ...(more.unseen
      ? []
      : [
          create(humans, { id, language }),
          create(accounts, { id: `${platform}:${id}`, human: id, used: '2026-08-01T00:00:00Z' }),
        ]),
    create(people, {
      id,
      ...of,
      ...(more.unseen ? {} : { human: id }),
      name,
      phone: `+49 ${id}`,
      coordinates: partner === undefined,
      // They know each other; Emil has never been here.
      ...(more.unseen ? {} : { told: '2026-08-01T00:00:00Z', confirmed: '2026-08-01T00:00:00Z' }),
    }),
    ...(partner === undefined
      ? []
      : [
          create(memberships, {
            id: `${id}:${partner}`,
            ...of,
            person: id,
            organization: partner,
            role: more.deputy ? 'deputy' : 'contact',
          }),
        ]),
  ]
  const room = (name: string, role: 'listings' | 'general', languages: Locale[]) =>
    create(places, { id: `${platform}:#${name}`, ...of, name, role, languages })
  return [
    create(networks, {
      id: 'WL',
      name: 'Wendland',
      language,
      tone,
      zone: 'Europe/Berlin',
      regions: [{ name: 'Wendland', also: ['Lüchow-Dannenberg'] }],
      sectors: [],
      categories: [...defaultCategories],
    }),
    room('markt', 'listings', [language]),
    room('plausch', 'general', [language]),
    organization('okohof', 'Ökohof', 'Heu, Kartoffeln, Honig'),
    organization('asztalos', 'Asztalos', 'Möbel, Fenster, Treppenbau'),
    organization('fahre', 'Fähre Pevestorf', 'Überfahrten, Ausflüge'),
    ...person('anna', 'Anna Amsel', 'okohof'),
    ...person('cili', 'Cili Csík', 'okohof', { deputy: true }),
    ...person('bence', 'Bence Bíró', 'asztalos'),
    ...person('dora', 'Dóra Deák', 'asztalos', { deputy: true }),
    ...person('emil', 'Emil Ente', 'fahre', { unseen: true }),
    ...person('kora', 'Kora Koch'),
  ]
}

/** A listing as it was published, for tests that need one without publishing it. */
export const listed = (id: string, organization: string, more: object = {}): Change =>
  create(listings, {
    id,
    network: id.split('-')[0] ?? '',
    kind: 'offer',
    organization,
    title: 'Rotes Rad',
    at: '2026-08-01T00:00:00Z',
    state: 'open',
    given: 0,
    responses: 0,
    helpers: [],
    ...more,
  })

export const storeWith = async (
  platform: string,
  language: Locale = 'de',
  tone: Tone = 'formal',
): Promise<Store> => {
  const store = openSqlite(':memory:', kinds)
  await store.commit(network(platform, language, tone))
  return store
}

export const worldOf = (store: Store, clock: TestClock = testClock()): World => ({
  store,
  search: createSearch(store),
  commands,
  clock,
})
