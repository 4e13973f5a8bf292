import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toText } from '../../src/card.ts'
import { debts } from '../../src/debt.ts'
import { networks } from '../../src/domain/network.ts'
import { organizations } from '../../src/domain/organization.ts'
import { circles, memberships, type Person, people } from '../../src/domain/person.ts'
import { responses } from '../../src/domain/response.ts'
import { peopleInTouch, shownTo } from '../../src/person/visible.ts'
import { personReader } from '../../src/reader.ts'
import { create, findAll, replace, type Store, within } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { openBot } from '../calling.ts'
import { given, givenFor } from '../given.ts'
import { neighbours } from '../neighbours.ts'
import { commands, listed } from '../world.ts'

const ids = ['anna', 'bence', 'cili', 'dora', 'emil'] as const
const partnerOf = {
  anna: 'okohof',
  cili: 'okohof',
  bence: 'asztalos',
  dora: 'asztalos',
  emil: 'fahre',
} as const
const circle = fc.option(fc.constantFrom(...circles), { nil: undefined })
const somebody = fc.record({
  phone: circle,
  mail: circle,
  confirmed: fc.boolean(),
  platforms: fc.option(fc.constantFrom(['console'], ['elsewhere']), { nil: undefined }),
})
const contact = fc.constantFrom('mine', 'partner')
const answer = fc.record({
  person: fc.constantFrom('bence', 'dora', 'emil'),
  contact,
  answered: contact,
  by: fc.constantFrom('anna', 'cili'),
  state: fc.constantFrom('open', 'accepted', 'declined'),
  ended: fc.boolean(),
})

type Somebody = typeof somebody extends fc.Arbitrary<infer T> ? T : never
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never

/** Words that stand nowhere but with one person. */
const secretsOf = (id: string) => ({
  name: `Geheim${id}xq`,
  phone: `0999 ${id.length}${id.charCodeAt(0)}77`,
  mail: `${id}@verborgen.example`,
})

const village = async (all: readonly Somebody[], answers: readonly Answer[]) => {
  const world = await openBot([...bystanders])
  const { store } = world
  await store.commit(await neighbours(store))
  for (const [i, id] of ids.entries()) {
    const kept = (await store.get(people, id)) ?? expect.fail(id)
    const { phone, mail, confirmed, platforms } = all[i] ?? expect.fail('somebody')
    const { confirmed: _, ...rest } = kept.value
    const value: Person = {
      ...rest,
      ...secretsOf(id),
      shows: { ...(phone && { phone }), ...(mail && { mail }) },
      ...(platforms && { platforms: [...platforms] }),
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
  return { ...world, listings: answers.map((_, i) => `WL-2${'BCDEF'[i]}3456`) }
}

/** What of somebody a caller may read: judged anew, from what was drawn, not by the code that prints it. */
const maySee = (
  who: string,
  id: string,
  what: 'name' | 'phone' | 'mail',
  person: Person,
  answers: readonly Answer[],
) => {
  if (who === id || who === 'kora' || who === 'rita') return true
  const own = partnerOf[who as keyof typeof partnerOf]
  // Ralf coordinates another region: here he is like any member.
  if (own === undefined && who !== 'ralf') return false
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
  if (person.platforms !== undefined && !person.platforms.includes('console')) return false
  const circle = what === 'name' ? 'network' : (person.shows?.[what] ?? 'touch')
  if (circle === 'nobody') return false
  return (person.confirmed !== undefined && circle === 'network') || handed
}

const showing = [
  'my data',
  'privacy',
  'profile',
  'account list',
  'organization show',
  'listing show',
  'mine',
  'who supplies',
  'help',
]

test('what somebody hid is printed to nobody who may not see it, by whatever showing command', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(somebody, { minLength: 5, maxLength: 5 }),
      fc.array(answer, { maxLength: 3 }),
      async (all, answers) => {
        const { store, bot, call, does, says, listings, deliverDue, delivered } = await village(all, answers)
        for (const who of [...ids, 'kora', 'rita', 'ralf', 'gita', 'udo', 'zoe', 'nora', 'nils']) {
          const texts: string[] = []
          const ask = async (name: string, input: Readonly<Record<string, string>> = {}) => {
            texts.push((await does(who, name, input))?.text ?? '')
          }
          for (const organization of ['okohof', 'asztalos', 'fahre'])
            await ask('organization show', { organization, network: 'WL' })
          for (const listing of listings) await ask('listing show', { listing })
          for (const { name, fields, changes } of commands)
            if (!changes || showing.includes(name)) await ask(name, givenFor(name, fields))
          for (const id of ids)
            texts.push(
              (await says(who, `wer ist ${secretsOf(id).name}`))?.text.replaceAll(
                secretsOf(id).name,
                (name) => (who === id ? name : ''),
              ) ?? '',
            )
          texts.push((await says(who, 'Wer liefert Heu?', { room: '#markt' }))?.text ?? '')
          await ask('contact end')
          for (const { name, fields } of commands)
            for (const { name: field, type } of fields)
              if (type === 'record' || type === 'choice')
                texts.push(JSON.stringify(await bot.suggest(call(who, name), field, '')))
          for (const id of ids) {
            const person = (await store.get(people, id))?.value ?? expect.fail(id)
            for (const what of ['name', 'phone', 'mail'] as const)
              if (!maySee(who, id, what, person, answers))
                for (const text of texts)
                  expect([who, id, what, text]).toEqual([
                    who,
                    id,
                    what,
                    text.replaceAll(secretsOf(id)[what], '•'),
                  ])
          }
        }
        await deliverDue()
        for (const { to, card } of delivered)
          if (to.includes('#')) for (const id of ids) expect(toText(card)).not.toContain(secretsOf(id).name)
        await store.close()
      },
    ),
    { numRuns: 12 },
  )
}, 120_000)

test('what is done hands over nothing that was hidden, in replies, notices and debts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(somebody, { minLength: 5, maxLength: 5 }),
      contact,
      contact,
      async (all, ours, theirs) => {
        const { store, does, deliverDue, delivered } = await village(all, [])
        await store.commit([listed('WL-2B3456', 'okohof', { title: 'Heu' })])
        const replies = [
          await does('bence', 'respond', { listing: 'WL-2B3456', contact: ours }),
          await does('anna', 'accept', { response: 'WL-2B3456:asztalos', contact: theirs }),
          await does('dora', 'organization ask', {
            organization: 'fahre',
            question: 'Fahrt ihr?',
            contact: ours,
          }),
        ]
        await deliverDue()
        const read = [
          ...replies.map((reply, i) => ({
            who: ['bence', 'anna', 'dora'][i] ?? '',
            text: reply?.text ?? '',
          })),
          ...delivered.map(({ to, card }) => ({ who: to.replace('console:', ''), text: toText(card) })),
        ]
        const answers: readonly Answer[] = [
          { person: 'bence', contact: ours, answered: theirs, by: 'anna', state: 'accepted', ended: false },
        ]
        for (const { who, text } of read)
          for (const id of ids) {
            const person = (await store.get(people, id))?.value ?? expect.fail(id)
            for (const what of ['name', 'phone', 'mail'] as const)
              if (!maySee(who, id, what, person, answers) && !(id === 'dora' && ours === 'mine'))
                expect([who, id, what, text]).toEqual([
                  who,
                  id,
                  what,
                  text.replaceAll(secretsOf(id)[what], '•'),
                ])
          }
        expect(await store.find(debts)).toBeDefined()
        await store.close()
      },
    ),
    { numRuns: 15 },
  )
}, 60_000)

test('who may see whom is not slow for a network of 600 partners, of whom one is in touch with all', async () => {
  const { store } = await openBot()
  const many = Array.from({ length: 600 }, (_, i) => `P${i}`)
  const of = { network: 'WL' }
  for (let at = 0; at < many.length; at += 100)
    await store.commit(
      many.slice(at, at + 100).flatMap((id) => [
        create(organizations, { id: `O${id}`, ...of, name: id }),
        create(people, {
          id,
          ...of,
          name: id,
          phone: '1',
          coordinates: false,
          confirmed: '2026-08-01T00:00:00Z',
        }),
        create(memberships, {
          id: `${id}:O${id}`,
          ...of,
          person: id,
          organization: `O${id}`,
          role: 'contact',
        }),
        create(responses, {
          id: `L${id}:O${id}`,
          ...of,
          listing: `L${id}`,
          owner: 'okohof',
          organization: `O${id}`,
          person: id,
          contact: 'mine',
          state: 'accepted',
          at: '2026-08-01T00:00:00Z',
        }),
      ]),
    )
  const view = within(store as Store, 'WL')
  const found = (await store.get(networks, 'WL'))?.value ?? expect.fail('WL')
  const anna = (await store.get(people, 'anna'))?.value ?? expect.fail('Anna')
  const reader = await personReader(store, found, anna)
  const everybody = (await findAll(view, people)).map(({ value }) => value)
  const started = performance.now()
  const touched = await peopleInTouch(view, reader)
  const shown = await Promise.all(everybody.map((person) => shownTo(view, person, reader, touched)))
  expect(performance.now() - started).toBeLessThan(1000)
  expect(shown.filter((one) => one?.phone === '1')).toHaveLength(600)
  expect(given).toBeDefined()
})
