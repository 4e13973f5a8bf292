import { expect, test } from 'vitest'
import { createAnswers } from '../src/answer.ts'
import { networks } from '../src/domain/network.ts'
import { Refusal } from '../src/refusal.ts'
import { create } from '../src/store.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, givenTo, hay, openBot } from './calling.ts'
import { neighbours } from './neighbours.ts'
import { commands, storeWith, worldOf } from './world.ts'

/** Who calls, and for whom they say they act. */
const callers: Readonly<Record<string, { readonly who: string; readonly acts?: string }>> = {
  stranger: { who: 'zoe' },
  guest: { who: 'gita' },
  blocked: { who: 'udo' },
  member: { who: 'bence' },
  'for others': { who: 'bence', acts: 'okohof' },
  owner: { who: 'cili' },
  'coord. alone': { who: 'kora' },
  'for owner': { who: 'kora', acts: 'okohof' },
  'for member': { who: 'kora', acts: 'asztalos' },
  'coord. there': { who: 'rita', acts: 'okohof' },
  elsewhere: { who: 'ralf', acts: 'okohof' },
  'NB member': { who: 'nora' },
  'NB coord.': { who: 'nils', acts: 'schule' },
}

const decider = async () => {
  const store = await storeWith('console')
  await store.commit([...hay, ...bystanders, ...(await neighbours(store))])
  const commandNamed = (name: string) =>
    commands.find((command) => command.name === name) ?? expect.fail(name)
  const { decide } = createAnswers(worldOf(store), commandNamed)
  return async (name: string, who: string, input: Readonly<Record<string, string>>): Promise<string> => {
    const caller = `console:${who}`
    try {
      const { resolution } = await decide({
        id: 'e',
        command: name,
        input,
        caller,
        place: caller,
        aloud: false,
      })
      return resolution.kind === 'ask' ? `ask ${resolution.form.fields[0]?.name}` : 'run'
    } catch (error) {
      if (error instanceof Refusal) return error.key
      throw error
    }
  }
}

const width = 15
const row = (cells: readonly string[]) =>
  cells
    .map((text, i) => text.padEnd(i === 0 ? 18 : width))
    .join('')
    .trimEnd()

test('who may do what, about the hay that Ökohof offers in WL', async () => {
  const decide = await decider()
  const rows = await Promise.all(
    commands.map(async ({ name, fields }) => {
      const cells = Object.values(callers).map(({ who, acts }) =>
        decide(name, who, { ...givenTo(fields), ...(acts !== undefined && { for: acts }) }),
      )
      return row([name, ...(await Promise.all(cells))])
    }),
  )
  expect(`\n${[row(['', ...Object.keys(callers)]), ...rows].join('\n')}\n`).toMatchInlineSnapshot(`
    "
                      stranger       guest          blocked        member         for others     owner          coord. alone   for owner      for member     coord. there   elsewhere      NB member      NB coord.
    accept            stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            noPartner      stranger       stranger
    cancel            run            run            run            run            run            run            run            run            run            run            run            run            run
    category remove   stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    category set      stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    decline           stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            noPartner      stranger       stranger
    fulfil            stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            noPartner      stranger       stranger
    help              run            run            run            run            run            run            run            run            run            run            run            run            run
    listing show      stranger       waiting        blocked        run            run            run            run            run            run            run            run            stranger       stranger
    mine              stranger       waiting        blocked        run            run            run            run            run            run            run            run            run            run
    network close     stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    network export    stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    network reopen    stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    network set       stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    network show      stranger       run            blocked        run            run            run            run            run            run            run            run            run            run
    network undo      stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator notYours       notYours       notYours       notWhole       notWhole       notCoordinator notFound
    offer add         stranger       waiting        blocked        run            ask for        run            ask for        run            run            run            noPartner      run            run
    organization ask  stranger       waiting        blocked        run            ask for        run            ask for        run            run            run            noPartner      notFound       notFound
    organization show stranger       waiting        blocked        run            run            run            run            run            run            run            run            notFound       notFound
    place change      stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator notFound
    place link        stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    place list        stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    place show        stranger       waiting        blocked        run            run            run            run            run            run            run            run            notFound       notFound
    place unlink      stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator notFound
    redeem            ask code       ask code       ask code       ask code       ask code       ask code       ask code       ask code       ask code       ask code       ask code       ask code       ask code
    region remove     stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    region set        stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    request add       stranger       waiting        blocked        run            ask for        run            ask for        run            run            run            noPartner      run            run
    respond           stranger       waiting        blocked        run            ask for        isYours        ask for        isYours        run            isYours        noPartner      stranger       stranger
    room ask          stranger       waiting        blocked        run            ask for        run            ask for        run            run            run            noPartner      run            run
    sector remove     stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    sector set        stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    term list         stranger       waiting        blocked        run            run            run            run            run            run            run            run            run            run
    term remove       stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    term set          stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            notWhole       notWhole       notCoordinator run
    term show         stranger       waiting        blocked        run            run            run            run            run            run            run            run            run            run
    undo              stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            noPartner      notFound       notFound
    who supplies      stranger       waiting        blocked        run            run            run            run            run            run            run            run            run            run
    withdraw          stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            noPartner      stranger       stranger
    "
  `)
})

test('naming the network does not open it', async () => {
  const decide = await decider()
  for (const { name, fields, access } of commands)
    for (const who of ['zoe', 'nora', 'nils']) {
      const answer = await decide(name, who, { ...givenTo(fields), network: 'WL', for: 'okohof' })
      // What is for anyone at all is about no network.
      if (access === 'anyone')
        expect([name, who, answer]).toEqual([name, who, expect.stringMatching(/^(?:run|ask)/)])
      else expect([name, who, answer]).toEqual([name, who, access === 'self' ? 'unknown' : 'stranger'])
    }
})

/** What is, what is not, and a network that nobody has: whoever is outside hears the same about each. */
const ids = ['WL-4FC7KQ', 'WL-9ZZZ99', 'QX-4FC7KQ']

test.each(['zoe', 'nora', 'nils'])('%s learns nothing from the ids of another network', async (who) => {
  const { store, bot } = await openBot(hay)
  await store.commit(await neighbours(store))
  const { says, does } = callsTo(bot)
  for (const { name, fields, words } of commands.filter(({ fields }) =>
    fields.some(({ type }) => type === 'record'),
  )) {
    const record = fields.find(({ type }) => type === 'record')?.name ?? ''
    const typed = await Promise.all(ids.map((id) => says(who, `${words.de.name} ${id}`)))
    const called = await Promise.all(ids.map((id) => does(who, name, { [record]: id, contact: 'mine' })))
    for (const answers of [typed, called]) {
      const texts = answers.map((shown, i) => shown?.text.replaceAll(ids[i] ?? '', 'ID'))
      expect(new Set(texts).size).toBe(1)
      expect(texts[0]).not.toMatch(/Heu|Ökohof|Wendland/)
    }
  }
})

test('a module that is off is off for everybody, and says so', async () => {
  const store = await storeWith('console')
  const [mine] = commands.filter(({ name }) => name === 'mine')
  if (mine === undefined) return expect.fail('there is a command called mine')
  const votes = { ...mine, module: 'votes' }
  const { decide } = createAnswers({ ...worldOf(store), commands: [votes] }, () => votes)
  const caller = 'console:kora'
  const called = { id: 'e', command: 'mine', input: {}, caller, place: caller, aloud: false }
  await expect(decide(called)).rejects.toMatchObject({ key: 'moduleOff' })
  const [kept] = await store.find(networks)
  const on = kept ? { ...kept.value, modules: ['votes'] } : expect.fail('WL is there')
  await store.commit([{ ...create(networks, on), rev: 1 }])
  expect((await decide(called)).resolution.kind).toBe('run')
})
