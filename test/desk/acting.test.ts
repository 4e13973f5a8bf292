import { describe, expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { humans } from '../../src/domain/account.ts'
import { organizations } from '../../src/domain/organization.ts'
import { people } from '../../src/domain/person.ts'
import { responses } from '../../src/domain/response.ts'
import type { Input } from '../../src/invocation.ts'
import { type Change, create, findAll, replace } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { listed } from '../world.ts'

const answer = (listing: string, owner: string, organization: string, person: string): Change =>
  create(responses, {
    id: `${listing}:${organization}`,
    network: 'WL',
    listing,
    owner,
    organization,
    person,
    contact: 'partner',
    state: 'open',
    at: '2026-08-02T00:00:00Z',
  })

/** Each of two partners, one in the chat and one not, has a listing that has been answered; Ökohof has one without. */
const village: readonly Change[] = [
  ...bystanders,
  listed('WL-2A2A2A', 'okohof', { title: 'Heu' }),
  listed('WL-3A3A3A', 'asztalos', { title: 'Bretter' }),
  listed('WL-4A4A4A', 'fahre', { title: 'Überfahrt' }),
  answer('WL-3A3A3A', 'asztalos', 'okohof', 'anna'),
  answer('WL-4A4A4A', 'fahre', 'okohof', 'anna'),
]

const partners = { asztalos: ['Asztalos', 'WL-3A3A3A'], fahre: ['Fähre Pevestorf', 'WL-4A4A4A'] } as const
type Partner = keyof typeof partners

const everyday: readonly (readonly [command: string, input: (partner: Partner) => Input])[] = [
  ['offer add', () => ({ title: 'Rotes Rad' })],
  ['request add', () => ({ title: 'Rotes Rad' })],
  ['respond', () => ({ listing: 'WL-2A2A2A', contact: 'partner' })],
  ['accept', (partner) => ({ response: `${partners[partner][1]}:okohof`, contact: 'partner' })],
  ['decline', (partner) => ({ response: `${partners[partner][1]}:okohof` })],
  ['fulfil', (partner) => ({ listing: partners[partner][1] })],
  ['withdraw', (partner) => ({ listing: partners[partner][1] })],
  ['organization ask', () => ({ organization: 'okohof', question: 'Habt ihr Heu?', contact: 'partner' })],
  ['room ask', () => ({ question: 'Wer hat Heu?' })],
]

test.each(
  everyday.flatMap(([command, input]) => Object.keys(partners).map((of) => [command, of, input] as const)),
)('%s, by a coordinator for %s', async (command, of, input) => {
  const partner = of as Partner
  const [name] = partners[partner]
  const { store, does, deliverDue, lines } = await openBot(village)
  // Whoever coordinates the region may, whoever coordinates another may not.
  const elsewhere = await does('ralf', command, { ...input(partner), for: partner })
  expect(elsewhere?.text).toBe(`Dafür ist eine andere Koordination zuständig: ${name}`)
  expect(await store.find(acts)).toEqual([])

  const shown = await does('rita', command, { ...input(partner), for: partner })
  expect(shown?.text).toContain(`Für: ${name}`)
  const [act] = await store.find(acts)
  expect(act?.value).toMatchObject({ by: 'rita', acting: partner, command })
  await deliverDue()
  const heard = lines('console:bence')
  const told = 'console:bence ← Die Netzwerkkoordination hat das für Sie erledigt.'
  expect(heard.filter((line) => line.startsWith(told))).toHaveLength(partner === 'asztalos' ? 1 : 0)
  if (partner === 'asztalos' && command === 'offer add')
    expect(heard).toContain(`${told} Angebot veröffentlicht: Rotes Rad`)
  if (partner === 'fahre') expect(lines('console:rita')).toEqual([])
})

test.each([
  ['für Holzhof: biete Heu', 'ask', ['Holzhof Gartow', 'Holzhof Prezelle']],
  ['für Holzhof Prezelle: biete Heu', 'Holzhof Prezelle', []],
  ['für den holzhof prez: biete Heu', 'Holzhof Prezelle', []],
  ['für Pevestorf: biete Heu', 'Fähre Pevestorf', []],
  ['für Faehre Pevestorff: biete Heu', 'Fähre Pevestorf', []],
  ['für Asztaloss: Heu abzugeben', 'Asztalos', []],
  ['Fähre nevében: kínálunk szénát', 'Fähre Pevestorf', []],
  ['a Fähre Pevestorf nevében: kínálunk szénát', 'Fähre Pevestorf', []],
  ['for the ferry Pevestorf: we offer hay', 'ask', ['Fähre Pevestorf']],
  ['für Hubschrauber: biete Heu', 'ask', ['Asztalos', 'Ökohof']],
])('%s', async (text, whom, among) => {
  const woods = ['Gartow', 'Prezelle'].map((town, i) =>
    create(organizations, {
      id: `WL-H${i}H${i}H${i}`,
      network: 'WL',
      name: `Holzhof ${town}`,
      town,
      region: 'Wendland',
    }),
  )
  const { says } = await openBot(woods)
  const shown = await says('kora', text)
  const labels = shown?.card.buttons?.map(({ label }) => label)
  if (whom === 'ask') expect(labels).toEqual(expect.arrayContaining([...among]))
  else expect(shown?.text).toMatch(new RegExp(`(?:Für|Kinek a nevében): ${whom}$`, 'm'))
})

test('a name that several have is asked once more, and the answer goes on', async () => {
  const woods = ['Gartow', 'Prezelle'].map((town, i) =>
    create(organizations, {
      id: `WL-H${i}H${i}H${i}`,
      network: 'WL',
      name: `Holzhof ${town}`,
      town,
      region: 'Wendland',
    }),
  )
  const { says } = await openBot(woods)
  await says('kora', 'biete Heu')
  const asked = await says('kora', 'Holzhof')
  expect(asked?.text).toContain('Da gibt es mehrere.')
  expect((await says('kora', 'Gartow'))?.text).toContain('Für: Holzhof Gartow')
})

test('what is no answer to the question for whom is something new', async () => {
  const { says } = await openBot(village)
  await says('kora', 'biete Heu')
  expect((await says('kora', 'Wer liefert Honig?'))?.text).toContain('Honig: Ökohof')
})

test('a partner that left, and one of one’s own that one does not belong to', async () => {
  const left = create(organizations, {
    id: 'WL-L2L2L2',
    network: 'WL',
    name: 'Alte Mühle',
    left: '2026-01-01T00:00:00Z',
  })
  const { says, store } = await openBot([left])
  expect((await says('kora', 'für Alte Mühle: biete Heu'))?.text).toBe('Nicht mehr im Netzwerk: Alte Mühle')
  const anna = await says('anna', 'für Asztalos: biete Heu')
  expect(anna?.text).toContain('Für andere können Sie das nicht tun: „Asztalos“.')
  expect(await store.find(organizations, { where: { id: 'asztalos' } })).toHaveLength(1)
})

test('who coordinates lets another partner go, and leaves with their own', async () => {
  const { does } = await openBot(village)
  const labels = async (who: string) =>
    (await does(who, 'member list', { organization: 'okohof' }))?.card.buttons?.map(({ label }) => label)
  expect(await labels('kora')).toContain('Partner verabschieden')
  expect(await labels('anna')).toContain('Netzwerk verlassen')
})

describe('what is of oneself, or of the coordination, is done for no partner', () => {
  const left = async (text: string, language: 'de' | 'en' | 'hu') => {
    const { says, store } = await openBot()
    const kora = (await store.get(humans, 'kora')) ?? expect.fail()
    await store.commit([replace(kora, { ...kora.value, language })])
    const before = await findAll(store, people)
    const read = (await says('kora', text))?.text
    expect(await findAll(store, people)).toEqual(before)
    expect(await findAll(store, acts)).toEqual([])
    return read
  }

  test.each([
    ['de', 'für Asztalos: profil telefon 0171 5555555', 'betrifft Sie selbst und keinen Partner'],
    ['en', 'for Asztalos: profile phone 0171 5555555', 'is about you yourself, not about a partner'],
    ['hu', 'Asztalos nevében: profil telefon 0171 5555555', 'Ez Önről szól, nem egy partnerről'],
    ['de', 'für Asztalos: person sperren Anna Amsel', 'geht nicht für einen Partner'],
    ['en', 'for Asztalos: block person Anna Amsel', 'cannot be done for a partner'],
    ['hu', 'Asztalos nevében: személy letiltása Anna Amsel', 'Ezt partner nevében nem lehet'],
  ] as const)('%s: %s', async (language, text, said) => {
    expect(await left(text, language)).toContain(said)
  })

  test('nobody but a coordinator hears that it might be done otherwise, and the partner’s own number is changed', async () => {
    const { says, store } = await openBot()
    expect((await says('anna', 'für Ökohof: person sperren Bence Bíró'))?.text).toContain('vorbehalten')
    expect((await says('kora', 'für die Koordination: person sperren Anna Amsel'))?.text).toContain(
      'Gesperrt',
    )
    await says('kora', 'für Asztalos: Telefon: 05841 123')
    expect((await store.get(organizations, 'asztalos'))?.value.phone).toBe('05841 123')
  })
})
