import { expect, test } from 'vitest'
import { acts } from '../../src/act.ts'
import { listings } from '../../src/domain/listing.ts'
import { memberships } from '../../src/domain/person.ts'
import { responses } from '../../src/domain/response.ts'
import type { Input } from '../../src/invocation.ts'
import { type Change, create } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { everything } from '../given.ts'
import { listed } from '../world.ts'

/** Anna belongs to the ferry, too, which has answered what Ökohof offers. */
const ofTwo: readonly Change[] = [
  ...everything,
  ...bystanders,
  create(memberships, {
    id: 'anna:fahre',
    network: 'WL',
    person: 'anna',
    organization: 'fahre',
    role: 'contact',
  }),
  listed('WL-8F8F8F', 'fahre', { title: 'Überfahrt' }),
]

const named: readonly (readonly [command: string, input: Input, acting: string])[] = [
  ['accept', { response: 'WL-4FC7KQ:fahre', contact: 'partner' }, 'okohof'],
  ['decline', { response: 'WL-4FC7KQ:fahre' }, 'okohof'],
  ['withdraw', { listing: 'WL-8F8F8F' }, 'fahre'],
  ['withdraw', { listing: 'Überfahrt' }, 'fahre'],
  ['fulfil', { listing: 'Heu' }, 'okohof'],
  ['contact end', { agreement: 'WL-2C2C2C:asztalos' }, 'okohof'],
  ['member role', { member: 'cili:okohof', as: 'deputy' }, 'okohof'],
]

test.each(named)(
  '%s of %o is done for the partner that it belongs to, unasked',
  async (command, input, acting) => {
    const { store, does } = await openBot(ofTwo)
    await does('anna', command, input)
    const done = (await store.find(acts)).map(({ value }) => value).filter(({ by }) => by === 'anna')
    expect(done.filter((act) => act.command === command)).toMatchObject([{ acting }])
  },
)

test('where both have one of that name, it is asked', async () => {
  const { store, does } = await openBot([...ofTwo, listed('WL-9F9F9F', 'fahre', { title: 'Heu' })])
  const shown = await does('anna', 'withdraw', { listing: 'Heu' })
  expect(shown?.card.buttons?.map(({ label }) => label)).toEqual(['Weiter', 'Abbrechen'])
  expect((await store.get(listings, 'WL-4FC7KQ'))?.value.state).toBe('open')
  expect((await store.get(listings, 'WL-9F9F9F'))?.value.state).toBe('open')
})

test('what somebody may not name is called by its title, and by no number', async () => {
  const { store, does } = await openBot(ofTwo)
  const says = async (who: string, command: string, input: Input) =>
    (await does(who, command, input))?.text.split('\n')[0]
  expect(await says('bence', 'accept', { response: 'WL-4FC7KQ:fahre', contact: 'mine' })).toContain(': Heu')
  expect(await says('bence', 'contact end', { agreement: 'WL-2C2C2C:fahre' })).toContain(': Karren')
  expect(await says('bence', 'member role', { member: 'cili:okohof', as: 'deputy' })).toContain(': Ökohof')
  expect(await says('bence', 'undo', { act: 'act/published' })).toContain(': Angebot veröffentlichen')
  expect(await says('ralf', 'errand show', { errand: 'WL-2E2E2E' })).toBe(
    'Dafür ist eine andere Koordination zuständig: Fähre Pevestorf',
  )
  expect((await store.get(responses, 'WL-4FC7KQ:fahre'))?.value.state).toBe('open')
})
