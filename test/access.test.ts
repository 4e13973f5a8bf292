import { expect, test } from 'vitest'
import { actId, acts } from '../src/act.ts'
import { createAnswers } from '../src/answer.ts'
import { plain } from '../src/card.ts'
import type { Described, Resolution } from '../src/command.ts'
import { moduleNames } from '../src/domain/module.ts'
import { type Network, networks } from '../src/domain/network.ts'
import type { Input } from '../src/invocation.ts'
import { Refusal, type RefusalKey, refusals } from '../src/refusal.ts'
import { rights } from '../src/refused/rights.ts'
import { type Access, isForNobody } from '../src/rights.ts'
import { replace } from '../src/store.ts'
import { locales, speak, tones } from '../src/words.ts'
import { bystanders } from './bystanders.ts'
import { callsTo, contentOf, openBot } from './calling.ts'
import { everything, givenFor, hay, ownGiven, ownOf, photographedBy } from './given.ts'
import { neighbours } from './neighbours.ts'
import { commands, worldOf } from './world.ts'

const crafts = { id: 'crafts', name: { en: 'Crafts', de: 'Handwerk', hu: 'Kézművesség' } }

/** WL and its neighbours, in which whoever calls has something of their own. */
const village = async (who: string, switched: Network['switched'] = {}) => {
  const others = everything.filter(({ id }) => id !== 'PICTURE')
  const own = [...ownOf(who), photographedBy(who)]
  const { store, ...rest } = await openBot([...others, ...bystanders, ...own])
  const home = (await store.get(networks, 'WL')) ?? expect.fail('WL')
  await store.commit([replace(home, { ...home.value, sectors: [crafts], switched })])
  await store.commit(await neighbours(store))
  return { store, ...rest }
}

/** What a command is called with, by whom, and for whom they say they act. */
const inputOf = (command: Described, who: string, acts?: string): Input => ({
  ...givenFor(command.name, command.fields),
  ...(command.name === 'leave' && { from: who === 'nora' || who === 'nils' ? 'NB' : 'WL' }),
  ...(command.name === 'person unblock' && { person: 'udo' }),
  ...ownGiven(command.name, who),
  // What is one's own, or the coordination's, is done for no partner.
  ...(acts !== undefined && !isForNobody(command) && { for: acts }),
})

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

const commandNamed = (name: string) => commands.find((command) => command.name === name) ?? expect.fail(name)

const deciderOf = async (who: string, switched: Network['switched']) => {
  const { store } = await village(who, switched)
  return createAnswers(worldOf(store), commandNamed).decide
}

/** What becomes of a call, in words of one cell; everybody has a village of their own. */
const decider = async (switched: Network['switched'] = {}) => {
  const deciders = new Map<string, ReturnType<typeof deciderOf>>()
  return async (name: string, who: string, input: Input): Promise<string> => {
    const deciding = deciders.get(who) ?? deciderOf(who, switched)
    deciders.set(who, deciding)
    const decide = await deciding
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
      if (resolution.kind === 'ask') return `ask ${resolution.form.fields[0]?.name}`
      return await handled(name, resolution)
    } catch (error) {
      if (error instanceof Refusal) return error.key
      throw error
    }
  }
}

/** What the command itself refuses by rights counts, too; a code says itself whom it is for. */
const handled = async (name: string, { run }: Extract<Resolution, { kind: 'run' }>): Promise<string> => {
  try {
    if (name !== 'redeem') await run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (Object.hasOwn(rights.en, error.key)) return error.key
  }
  return 'run'
}

const rightKeys = Object.keys(rights.en) as readonly RefusalKey[]
const isRefusal = (cell: string): cell is RefusalKey => Object.hasOwn(refusals.en, cell)

/** Whether a line refuses, in any language: for this reason, or for one of rights. */
const isTold = (told: string, ...keys: readonly RefusalKey[]): boolean =>
  (keys.length > 0 ? keys : rightKeys).some((key) =>
    locales.some((locale) =>
      tones.some((tone) => {
        const say = speak(refusals, { locale, tone })[key]
        // A refusal names the command or the record that it is about, unless that has no name that may be told.
        const [begins = '', ends = ''] = plain(say({ name: 'X' })).split('X')
        return (told.startsWith(begins) && told.includes(ends)) || told === plain(say({ name: '' }))
      }),
    ),
  )

const width = 15
const row = (cells: readonly string[]) =>
  cells
    .map((text, i) => text.padEnd(i === 0 ? 23 : width))
    .join('')
    .trimEnd()

test('who may do what, about the hay that Ökohof offers in WL', async () => {
  const decide = await decider()
  const rows = await Promise.all(
    commands.map(async (command) => {
      const cells = Object.values(callers).map(({ who, acts }) =>
        decide(command.name, who, inputOf(command, who, acts)),
      )
      return row([command.name, ...(await Promise.all(cells))])
    }),
  )
  expect(`\n${[row(['', ...Object.keys(callers)]), ...rows].join('\n')}\n`).toMatchInlineSnapshot(`
    "
                           stranger       guest          blocked        member         for others     owner          coord. alone   for owner      for member     coord. there   elsewhere      NB member      NB coord.
    accept                 stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    account link           unknown        run            blockedAccount run            run            run            run            run            run            run            run            run            run
    account list           unknown        run            run            run            run            run            run            run            run            run            run            run            run
    account separate       unknown        run            blockedAccount run            run            run            run            run            run            run            run            run            run
    cancel                 run            run            run            run            run            run            run            run            run            run            run            run            run
    category remove        noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    category set           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    confirm                unknown        run            run            run            run            run            run            run            run            run            run            run            run
    contact end            stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    coordinator add        noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    coordinator invite     noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    coordinator remove     noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator notFound
    correct                unknown        run            run            run            run            run            run            run            run            run            run            run            run
    decline                stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    delete what            unknown        run            run            run            run            run            run            run            run            run            run            run            run
    desk                   noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    errand answer          stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    errand missed          stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    errand reached         stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    errand show            stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    errand take            stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    forget me              unknown        run            run            run            run            run            run            run            run            run            run            run            run
    fulfil                 stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    gap drop               stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      stranger       stranger
    gaps                   noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    give thanks            run            run            run            run            run            run            run            run            run            run            run            run            run
    go on                  run            run            run            run            run            run            run            run            run            run            run            run            run
    help                   run            run            run            run            run            run            run            run            run            run            run            run            run
    helper add             stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    helper name            stranger       waiting        blocked        notHelped      ask for        isYours        ask for        isYours        notHelped      isYours        otherRegion    stranger       stranger
    helper remove          stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    invitation             noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            notFound       notCoordinator notFound
    invitations            noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    join approve           stranger       waiting        blocked        notYours       notYours       run            run            run            run            run            notYours       stranger       stranger
    join ask               noDoor         run            blocked        run            run            run            run            run            run            run            run            run            run
    join decline           stranger       waiting        blocked        notYours       notYours       run            run            run            run            run            notYours       stranger       stranger
    join listed            noDoor         run            blocked        run            run            run            run            run            run            run            run            run            run
    join withdraw          unknown        run            run            run            run            run            run            run            run            run            run            unknown        unknown
    leave                  unknown        run            run            run            run            run            run            run            run            run            run            run            run
    listing again          stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    listing edit           stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    listing list           noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    listing remove         stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    listing renew          stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    listing restore        stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    listing show           stranger       waiting        blocked        run            run            run            run            run            run            run            run            stranger       stranger
    listing translate      stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    listings remove        noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    log                    noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    member add             noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    member decide          noDoor         waiting        blocked        notYours       ask for        notDecider     ask for        run            notYours       run            otherRegion    notFound       notFound
    member function        noDoor         waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    notFound       notFound
    member list            noDoor         waiting        blocked        notYours       notYours       run            run            run            run            run            notYours       notFound       notFound
    member remove          noDoor         waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    notFound       notFound
    member role            noDoor         waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    notFound       notFound
    member show            noDoor         waiting        blocked        notYours       notYours       run            notYours       run            notYours       run            notYours       notFound       notFound
    message drop           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            notFound       notCoordinator notFound
    mine                   noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    my data                unknown        run            run            run            run            run            run            run            run            run            run            run            run
    network close          noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    network coordinators   noDoor         run            blocked        run            run            run            run            run            run            run            run            run            run
    network export         noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    network import         noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    network reopen         noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    network set            noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    network show           noDoor         run            blocked        run            run            run            run            run            run            run            run            run            run
    network undo           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator notFound
    offer add              noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    organization add       noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator run
    organization apart     noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    organization archive   noDoor         waiting        blocked        notYours       notYours       notDecider     run            run            run            run            notYours       notFound       notFound
    organization ask       noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    notFound       notFound
    organization contact   noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    organization describe  noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    organization edit      noDoor         waiting        blocked        notYours       notYours       run            run            run            run            run            notYours       notFound       notFound
    organization list      noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    organization merge     noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    organization note      noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    organization profile   noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    organization restore   noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    organization show      noDoor         waiting        blocked        run            run            run            run            run            run            run            run            notFound       notFound
    organization unite     noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator notFound
    pair drop              noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    pair list              noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    person block           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            notFound       notCoordinator notFound
    person forget          noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            notFound       notCoordinator notFound
    person unblock         noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    picture add            stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    picture remove         stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    place change           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator notFound
    place link             noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    place list             noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    place show             noDoor         waiting        blocked        run            run            run            run            run            run            run            run            notFound       notFound
    place unlink           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator notFound
    privacy                unknown        run            run            run            run            run            run            run            run            run            run            run            run
    profile                unknown        run            run            run            run            run            run            run            run            run            run            run            run
    prospect add           noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    notCoordinator run
    prospect approach      stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    prospect join          stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    prospect list          noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            run            notCoordinator run
    prospect remove        stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    prospect show          stranger       waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            run            otherRegion    stranger       stranger
    redeem                 run            run            run            run            run            run            run            run            run            run            run            run            run
    refer                  stranger       waiting        blocked        isYours        ask for        run            ask for        run            isYours        run            otherRegion    stranger       stranger
    region remove          noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    region set             noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    request add            noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    respond                stranger       waiting        blocked        run            ask for        isYours        ask for        isYours        run            isYours        otherRegion    stranger       stranger
    response withdraw      stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    room ask               noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    say no                 noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    sector remove          noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    sector set             noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    term list              noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    term remove            noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    term set               noDoor         waiting        blocked        notCoordinator notCoordinator notCoordinator run            run            run            onlyWhole      onlyWhole      notCoordinator run
    term show              noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    undo                   noDoor         waiting        blocked        notYours       notYours       run            run            run            run            run            notYours       notFound       notFound
    watch add              noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    watch list             noDoor         waiting        blocked        run            run            run            run            run            run            run            run            run            run
    watch remove           stranger       waiting        blocked        watchGone      watchGone      watchGone      watchGone      watchGone      watchGone      watchGone      watchGone      stranger       stranger
    welcome                noDoor         waiting        blocked        run            ask for        run            ask for        run            run            run            otherRegion    run            run
    who supplies           noDoor         run            blocked        run            run            run            run            run            run            run            run            run            run
    withdraw               stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    write                  stranger       waiting        blocked        notYours       ask for        run            ask for        run            notYours       run            otherRegion    stranger       stranger
    "
  `)
})

test.each(Object.entries(callers))(
  '%s is refused in words, and nothing has changed',
  async (_, { who, acts }) => {
    const decide = await decider()
    const { store, does } = await village(who)
    const before = await contentOf(store)
    for (const command of commands) {
      const { name } = command
      const input = inputOf(command, who, acts)
      const key = await decide(name, who, input)
      if (!isRefusal(key)) continue
      const shown = await does(who, name, input)
      const told = shown?.text.split('\n')[0] ?? ''
      // Whoever coordinates a region reads that others look after it.
      const read = who === 'ralf' && key === 'notYours' ? 'otherRegion' : key
      expect([name, key, told, isTold(told, read)]).toEqual([name, key, told, true])
    }
    expect(await contentOf(store)).toEqual(before)
    await store.close()
  },
)

/** What may be done and is not, for what is no matter of rights. */
const code = 'redeem'
const lastOne = ['forget me', 'leave']
const hindered: Readonly<Record<string, readonly string[]>> = {
  // Whoever is shut out is told so, and where to ask.
  udo: ['help', code],
  // The code is somebody else's.
  bence: [code],
  cili: [code],
  kora: [...lastOne, code],
  // Udo belongs to no partner of hers or his.
  rita: ['person unblock', code],
  ralf: ['person unblock', code],
  // Their network has no regions, nor any of what else is named.
  nora: ['organization profile'],
  nils: [
    // Of whom nobody knows there, it is shown first that they would be invited.
    'coordinator add',
    ...lastOne,
    // The list is somebody else's, too.
    'network import',
    'organization add',
    'organization profile',
    'pair drop',
    'person unblock',
    'prospect add',
    'region remove',
    'region set',
    'term remove',
  ],
}

test.each(Object.entries(callers))('%s does through the bot what they may', async (_, { who, acts: of }) => {
  const decide = await decider()
  const undone: string[] = []
  for (const command of commands) {
    const { name, changes } = command
    const input = inputOf(command, who, of)
    if ((await decide(name, who, input)) !== 'run') continue
    const { store, does } = await village(who)
    const shown = await does(who, name, input, { id: 'call' })
    const act = (await store.get(acts, actId('call')))?.value
    const told = shown?.text.split('\n')[0] ?? ''
    const isDone = changes
      ? act?.command === name && told !== command.words.de.title
      : shown !== undefined && !isTold(told)
    if (!isDone) undone.push(name)
    await store.close()
  }
  expect(undone).toEqual(hindered[who] ?? [])
})

/** What somebody outside hears, by the access of what they call. */
const refusedAs: Readonly<Partial<Record<Access, string>>> = {
  self: 'unknown',
  guest: 'noDoor',
  directory: 'noDoor',
}

test('naming the network does not open it', async () => {
  const decide = await decider()
  for (const { name, fields, access } of commands)
    for (const who of ['zoe', 'nora', 'nils']) {
      const answer = await decide(name, who, { ...givenFor(name, fields), network: 'WL', for: 'okohof' })
      // What is for anyone at all is about no network.
      if (access === 'anyone')
        expect([name, who, answer]).toEqual([name, who, expect.stringMatching(/^(?:run|ask)/)])
      else expect([name, who, answer]).toEqual([name, who, refusedAs[access] ?? 'stranger'])
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

/** What is decided before it is asked whether something is switched on. */
const byStanding = ['noDoor', 'stranger', 'waiting', 'blocked', 'notCoordinator', 'onlyWhole']

test.each(moduleNames.filter((one) => one !== 'bymeaning'))(
  '%s, switched off, is off for everybody who might call it',
  async (module) => {
    const [on, off] = [await decider(), await decider({ [module]: false })]
    const own = commands.filter((command) => command.module === module)
    expect(own.length).toBeGreaterThan(0)
    for (const command of own)
      for (const { who, acts: of } of Object.values(callers)) {
        const input = inputOf(command, who, of)
        const before = await on(command.name, who, input)
        const told = byStanding.includes(before) ? before : 'moduleOff'
        expect([command.name, who, await off(command.name, who, input)]).toEqual([command.name, who, told])
      }
  },
)
