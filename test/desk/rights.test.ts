import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessOf, type CallerName, callerNames, subjectsOf } from '../../src/access-table.ts'
import { acts } from '../../src/act.ts'
import { createAnswers } from '../../src/answer.ts'
import { debts } from '../../src/debt.ts'
import { accounts, humans } from '../../src/domain/account.ts'
import { listings } from '../../src/domain/listing.ts'
import { networks } from '../../src/domain/network.ts'
import { memberships, people } from '../../src/domain/person.ts'
import { drafts } from '../../src/draft.ts'
import { Refusal } from '../../src/refusal.ts'
import { rights } from '../../src/refused/rights.ts'
import { type Change, create, replace } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { contentOf, openBot } from '../calling.ts'
import { everything, given, givenFor, hay, ownGiven, ownOf } from '../given.ts'
import { neighbours } from '../neighbours.ts'
import { commands, storeWith, worldOf } from '../world.ts'

const mine = ['desk', 'log', 'errand', 'message', 'person', 'listing']
const desk = commands.filter(
  ({ name, access }) => access === 'coordinator' && mine.includes(name.split(' ')[0] ?? ''),
)

/** Nothing but what Rundruf keeps about the calls themselves. */
const records = async (store: Parameters<typeof contentOf>[0]) =>
  (await contentOf(store)).filter(({ kind, id, value }) => {
    if (kind === acts.name) return acts.schema.parse(value).touched.length > 0
    return kind !== drafts.name && kind !== 'account' && !(kind === debts.name && id.endsWith('/reply'))
  })

test('who coordinates another region sees and changes nothing here, whatever they call or say', async () => {
  const secrets = /Heu|Fahren|Ganz geheim|Alte Bank|Bence|Anna|Emil|\+49|Gita|Udo/
  const words = [
    'was liegt an',
    'protokoll',
    'person sperren Bence',
    'sperre Anna',
    'sperren e',
    'erreicht WL-2E2E2E',
  ]
  const call = fc.record({
    command: fc.constantFrom(...desk.map(({ name }) => name)),
    keys: fc.subarray(Object.keys(given)),
    section: fc.constantFrom(undefined, 'joins', 'errands', 'undelivered', 'unseen', 'duplicates'),
    acts: fc.constantFrom(undefined, 'fahre', 'okohof', 'coordination'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(call, fc.constantFrom(...words)), { maxLength: 6 }), async (calls) => {
      const { store, does, says } = await openBot([...hay, ...bystanders])
      const before = await records(store)
      for (const one of calls) {
        const shown =
          typeof one === 'string'
            ? await says('ralf', one)
            : await does('ralf', one.command, {
                ...Object.fromEntries(
                  Object.entries(
                    givenFor(one.command, commands.find(({ name }) => name === one.command)?.fields ?? []),
                  ).filter(([key]) => one.keys.includes(key)),
                ),
                ...(one.section && one.command === 'desk' && { section: one.section }),
                ...(one.acts && { for: one.acts }),
              })
        const said = shown?.text.replace(/(?:hier nicht|zuständig): .*/g, '') ?? ''
        expect(said).not.toMatch(secrets)
      }
      expect(await records(store)).toEqual(before)
      await store.close()
    }),
    { numRuns: 40 },
  )
})

test('coordinators who shut each other out at the same moment leave one of them', async () => {
  const { store, does } = await openBot()
  const kora = (await store.get(people, 'kora')) ?? expect.fail()
  const anna = (await store.get(people, 'anna')) ?? expect.fail()
  await store.commit([replace(anna, { ...anna.value, coordinates: true })])
  await Promise.all([
    does('kora', 'person block', { person: 'anna', sure: 'yes' }),
    does('anna', 'person block', { person: 'kora', sure: 'yes' }),
  ])
  const blocked = (await store.find(people)).filter(({ value }) => value.blocked !== undefined)
  expect(blocked).toHaveLength(1)
  expect(kora.value.coordinates).toBe(true)
})

test('who may be shut out by whom', async () => {
  const { store, does } = await openBot(bystanders)
  const member = { person: 'kora', organization: 'okohof' }
  await store.commit([
    create(memberships, {
      id: 'kora:okohof',
      network: 'WL',
      role: 'colleague',
      ...member,
    }),
  ])
  const says = async (who: string, person: string) =>
    (await does(who, 'person block', { person }))?.text.split('\n')[0]
  expect(await says('kora', 'kora')).toBe('Sich selbst können Sie nicht sperren.')
  expect(await says('rita', 'kora')).toContain('wenn man das ganze Netzwerk koordiniert: Kora Koch')
  expect(await says('rita', 'rita')).toBe('Sich selbst können Sie nicht sperren.')
  expect(await says('rita', 'bence')).toBe('Gesperrt: Bence Bíró')
  expect(await says('rita', 'bence')).toBe('Ist schon gesperrt: Bence Bíró')
  expect(await says('kora', 'rita')).toContain('Rita Roth koordiniert hier mit.')
  expect(await says('bence', 'anna')).toContain('Sie sind in diesem Netzwerk gesperrt.')
})

test('who is shut out is so with every account, and everything of theirs stays', async () => {
  const { store, does } = await openBot(hay)
  const dora = (await store.get(humans, 'dora')) ?? expect.fail()
  // Dóra turned out to be Bence.
  await store.commit([replace(dora, { ...dora.value, is: 'bence' })])
  await does('kora', 'person block', { person: 'dora' })
  for (const who of ['bence', 'dora'])
    expect((await does(who, 'mine'))?.text).toContain('Sie sind in diesem Netzwerk gesperrt.')
  expect((await store.get(listings, 'WL-7R7R7R'))?.value.organization).toBe('asztalos')
  await does('kora', 'person unblock', { person: 'dora' })
  expect((await does('bence', 'mine'))?.text).not.toContain('gesperrt')
})

test('the only contact is shut out: the coordination stands in, and nothing owed is lost or told to them', async () => {
  const { store, does, deliverDue, lines } = await openBot([...bystanders, ...hay])
  const dora = (await store.get(people, 'dora')) ?? expect.fail()
  const { human: _, ...unseen } = dora.value
  await store.commit([replace(dora, unseen)])
  const ask = { organization: 'asztalos', question: 'Habt ihr Bretter?', contact: 'partner' }
  await does('anna', 'organization ask', ask)
  await does('kora', 'person block', { person: 'bence' })
  await does('anna', 'organization ask', { ...ask, question: 'Und Balken?' })
  for (let i = 0; i < 4; i += 1) await deliverDue()
  expect(lines('console:bence')).toEqual([
    'console:bence ← Sie können in diesem Netzwerk nicht mehr mitmachen: Wendland. Sollte das ein Irrtum sein, sprechen Sie bitte die Netzwerkkoordination an.',
  ])
  expect([...lines('console:rita'), ...lines('console:kora')].toSorted()).toEqual([
    'console:rita ← Hier liest niemand mehr mit: Asztalos',
    'console:rita ← Ökohof fragt: Habt ihr Bretter?',
    'console:rita ← Ökohof fragt: Und Balken?',
  ])
})

const whoIs: Readonly<Record<CallerName, readonly [who: string, acts?: string]>> = {
  stranger: ['zoe'],
  unapproved: ['gita'],
  blocked: ['udo'],
  member: ['anna'],
  colleague: ['olga'],
  'other member': ['bence'],
  coordinator: ['kora', 'okohof'],
  'other region': ['ralf', 'okohof'],
  'other network': ['nils', 'schule'],
}

/** Olga is at the Ökohof, too, and does not decide there. */
const olga: readonly Change[] = [
  create(humans, { id: 'olga' }),
  create(accounts, { id: 'console:olga', human: 'olga', used: '2026-08-01T00:00:00Z' }),
  create(people, { id: 'olga', network: 'WL', human: 'olga', name: 'Olga Ott', coordinates: false }),
  create(memberships, {
    id: 'olga:okohof',
    network: 'WL',
    person: 'olga',
    organization: 'okohof',
    role: 'colleague',
  }),
]

test.each(callerNames)('the table of rights tells what the bot does: %s', async (caller) => {
  const store = await storeWith('console')
  const [who, partner] = whoIs[caller]
  await store.commit([...everything, ...bystanders, ...olga, ...ownOf(who)])
  if (caller === 'other network') await store.commit(await neighbours(store))
  const { decide } = createAnswers(
    worldOf(store),
    (name) => commands.find((one) => one.name === name) ?? expect.fail(),
  )
  const address = `console:${who}`
  for (const command of commands) {
    const declared = accessOf(command, caller)
    const subjects = subjectsOf(command)
    const others = subjects.some(({ whose }) => whose === 'others')
    const input = {
      ...givenFor(command.name, [...command.fields.filter(({ required }) => required), ...subjects]),
      network: 'WL',
      ...ownGiven(command.name, who),
      // Something that is the partner's own is told to somebody else, or by somebody else.
      ...(others && { organization: 'okohof' }),
      ...(partner !== undefined && { for: others && partner === 'okohof' ? 'asztalos' : partner }),
    }
    const call = { id: 'e', caller: address, place: address, aloud: false, command: command.name, input }
    // What only the records tell is no matter of rights.
    const told = (error: unknown, also?: string) => {
      if (!(error instanceof Refusal)) return expect.fail(String(error))
      const isRight = error.key === 'notDecider' || Object.hasOwn(rights.en, error.key)
      return error.key === also || isRight ? error.key : 'yes'
    }
    const does = await decide(call).then(
      async ({ resolution }) => {
        // What the command itself refuses counts, too; a code says itself whom it is for.
        if (resolution.kind === 'run' && command.name !== 'redeem')
          return resolution.run().then(
            () => 'yes',
            (error: unknown) => told(error),
          )
        return 'yes'
      },
      (error: unknown) => told(error, 'notFound'),
    )
    expect([command.name, does]).toEqual([command.name, declared])
  }
})

test('a request goes with its partner into another region, and with it the right to decide', async () => {
  const { store, does, says } = await openBot([...hay, ...bystanders])
  const home = (await store.get(networks, 'WL')) ?? expect.fail()
  const regions = [...home.value.regions, { name: 'Altmark', also: [] }]
  await store.commit([replace(home, { ...home.value, regions })])
  expect((await says('rita', 'was liegt an'))?.text).toContain('Gerd Gast')
  await does('anna', 'organization profile', { region: 'Altmark' })
  expect((await says('rita', 'was liegt an'))?.text).not.toContain('Gerd Gast')
  expect((await does('rita', 'join decline', { join: 'WL-9BE4ND' }))?.text).toBe(
    'Dafür ist eine andere Koordination zuständig.',
  )
  expect((await says('ralf', 'was liegt an'))?.text).toContain('Gerd Gast')
  expect((await does('ralf', 'join approve', { join: 'WL-9BE4ND' }))?.text).toContain('gehört jetzt dazu')
  expect(await store.get(memberships, 'gerd:okohof')).toBeDefined()
})
