import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toText } from '../../src/card.ts'
import type { Command } from '../../src/command.ts'
import type { Input } from '../../src/invocation.ts'
import { reservedKeys } from '../../src/invocation.ts'
import { kinds } from '../../src/records.ts'
import { findAll, type Kept, type OfNetwork, type Store } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { contentOf, openBot } from '../calling.ts'
import { everything, givenFor } from '../given.ts'
import { neighbours } from '../neighbours.ts'
import { commands, listed } from '../world.ts'

const village = async () => {
  const opened = await openBot([
    ...everything,
    ...bystanders,
    listed('WL-2A2A2A', 'asztalos', { title: 'Grünes Rad' }),
  ])
  await opened.store.commit(await neighbours(opened.store))
  return opened
}

/** Every id of every kind there is to name, and what is none. */
const idsOf = async (store: Store, unknown: readonly string[] = []) => {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const all = await findAll(store, kind)
      const known = all.filter(
        ({ value }) => !unknown.includes(kind.name) || Reflect.get(value, 'network') !== 'WL',
      )
      return [kind.name, known.map(({ id }) => id)] as const
    }),
  )
  return new Map(found)
}

const words = fc.constantFrom(
  'Heu',
  'Wer liefert Heu?',
  'partner',
  'mine',
  '3 t',
  '1.9.2027',
  'Wendland',
  '',
  '<b>',
)

/** What there is, as people call it. */
const called = ['Ökohof', 'Fähre', 'Heu', 'Emil', 'Kora', 'Bäckerei', 'markt', 'Blühwiese']

/** Where something is said: in private, or aloud in a room of either network. */
const wheres = fc.constantFrom(
  ...[{}, {}, { place: 'console:#markt', aloud: true }, { place: 'console:#schulhof', aloud: true }],
)

/** A call of a command with whatever might be put into its fields. */
const callOf = (command: Command, ids: ReadonlyMap<string, readonly string[]>) => {
  const values = command.fields.map(({ name, record, options }) => {
    const named = fc.constantFrom(...(ids.get(record ?? '') ?? []), 'WL-9ZZZ99', ...called)
    const value = record === undefined ? fc.oneof(words, fc.constantFrom(...(options ?? ['Heu']))) : named
    return [name, fc.option(value, { nil: undefined })] as const
  })
  const besides = reservedKeys.map((key) => {
    const all =
      key === 'for' ? ids.get('organization') : key === 'network' ? ids.get('network') : ids.get('draft')
    return [key, fc.option(fc.constantFrom(...(all ?? []), 'nothing'), { nil: undefined, freq: 2 })] as const
  })
  return fc.tuple(fc.record(Object.fromEntries([...values, ...besides])), wheres).map(([input, where]) => ({
    command: command.name,
    input: Object.fromEntries(
      Object.entries(input).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    ) as Input,
    where,
  }))
}

interface Outsider {
  /** Whose records must be as they were, however this caller calls. */
  readonly keeps: (value: OfNetwork, kind: string) => boolean
  /** What this caller must never read. */
  readonly hidden: readonly string[]
  /** Kinds of which this caller cannot know the numbers in WL: nobody at its door is told one that they have not named. */
  readonly unknown?: readonly string[]
}

/** The caller's own account, people, requests. */
const own =
  (...who: readonly string[]) =>
  (value: OfNetwork) =>
    ['id', 'person', 'human', 'by', 'about'].some((field) => {
      const named = Reflect.get(value, field)
      return who.some((one) => named === one || named === `console:${one}`)
    })
const ofNetwork = (network: string) => (value: OfNetwork) => value.network === network || value.id === network
/** What is of the whole network, or of nobody whom a member speaks for. */
const shared = ['network', 'place', 'term', 'prospect', 'code', 'erasure', 'move', 'apart', 'departure']
const about = (partner: string, { id, ...value }: OfNetwork) =>
  id === partner || ['organization', 'owner', 'joined'].some((field) => Reflect.get(value, field) === partner)
const askedBy = (partner: string, value: OfNetwork) =>
  Reflect.get(Object(Reflect.get(value, 'asker')), 'organization') === partner
/** What every command leaves behind; a pulse names the last act that something new was made by, whoever asked for it. */
const traces = ['act', 'debt', 'draft', 'post', 'call', 'key', 'pulse']
const phones = ['+49 anna', '+49 bence', '+49 cili', '+49 dora', '+49 emil', '+49 kora']
const names = ['Amsel', 'Bíró', 'Csík', 'Deák', 'Emil Ente', 'Koch', 'Roth', 'Rabe']
const partners = ['05841 100', 'Pevestorf', 'Treppenbau', 'Kartoffeln', 'Grünes Rad']
/** A network's name stands at its door, in its rooms. */
const doors = ['Wendland', 'Nachbarn']
const next = ['Bleckede', 'Nolte', '+49 nora', '+49 nils']

const outsiders: Readonly<Record<string, Outsider>> = {
  // Whom no network knows, where there are several.
  zoe: {
    keeps: (value) => !own('zoe')(value),
    hidden: [...phones, ...names, ...partners, ...next, ...doors],
    unknown: ['organization'],
  },
  gita: {
    keeps: (value) => !own('gita')(value),
    hidden: [...phones, ...names, ...partners, ...next],
    unknown: ['organization'],
  },
  udo: { keeps: (value) => !own('udo')(value), hidden: [...phones, ...names, ...partners, ...next] },
  nora: {
    keeps: ofNetwork('WL'),
    hidden: [...phones, ...names.filter((n) => n !== 'Amsel'), ...partners],
    unknown: ['organization'],
  },
  nils: {
    keeps: ofNetwork('WL'),
    hidden: [...phones, ...names.filter((n) => n !== 'Amsel'), ...partners],
    unknown: ['organization'],
  },
  // A coordinator of another region: what stands in the Wendland is not theirs to change.
  ralf: {
    keeps: (value, kind) =>
      [...shared, 'organization', 'listing', 'membership', 'person', 'response', 'errand'].includes(kind) &&
      !own('ralf')(value) &&
      !(kind === 'prospect' && Reflect.get(value, 'region') !== 'Wendland') &&
      // Whom they put down themselves lies in their own region, where nobody has been before.
      !(kind === 'organization' && Reflect.get(value, 'region') === 'Altmark'),
    hidden: [...phones, ...next],
  },
  // A coordinator of the region: what is of the whole network is not hers, nor are those who coordinate it.
  rita: {
    keeps: (value, kind) =>
      ofNetwork('NB')(value) ||
      ['network', 'place', 'term'].includes(kind) ||
      ['kora', 'ralf'].includes(value.id) ||
      (kind === 'membership' && own('kora', 'ralf')(value)),
    hidden: next,
  },
  // A member of another organization: answers are theirs to give, nothing else.
  bence: {
    keeps: (value, kind) =>
      !own('bence')(value) &&
      !askedBy('asztalos', value) &&
      Reflect.get(value, 'organization') !== 'asztalos' &&
      (shared.includes(kind) ||
        about('okohof', value) ||
        about('fahre', value) ||
        ofNetwork('NB')(value) ||
        ['anna', 'cili', 'emil', 'kora', 'rita', 'ralf', 'gita', 'udo', 'gerd'].includes(value.id)),
    hidden: ['+49 cili', '+49 emil', '+49 kora', ...next],
  },
}

/** Whoever's data are held may know the name of who answers for them, and no more of that one. */
const responsible = /^(?:Verantwortlich|Responsible|Felelős): [^,\n]*, Kora Koch$/m

/** How many have answered a listing is the only thing of it that others change. */
const unanswered = (kept: Kept<OfNetwork>) =>
  kept.kind === 'listing' ? { ...kept, rev: 0, value: { ...kept.value, responses: 0 } } : kept

const keptBy = async (store: Store, who: string, { keeps }: Outsider) => {
  const all = await contentOf(store)
  const mine = all.filter(({ value }) => own(who)(value))
  const selves = mine.flatMap(({ kind, id, value }) => {
    if (kind === 'person') return [id]
    return kind === 'account' ? [String(Reflect.get(value, 'human'))] : []
  })
  // Whoever calls may be somebody at a door by now, and what they ask there is theirs.
  const there = all.flatMap(({ kind, id, value }) => (kind === 'person' && own(...selves)(value) ? [id] : []))
  return all
    .filter(
      ({ kind, value }) => !traces.includes(kind) && keeps(value, kind) && !own(...selves, ...there)(value),
    )
    .map(unanswered)
}

/** After these somebody else would call, or nobody: whoever has a right code is the one it is for. */
const ends = ['forget me', 'leave', 'redeem']

test.each(Object.entries(outsiders))(
  '%s does not so either where all that a command needs is right',
  async (who, outsider) => {
    const calls = commands.filter(({ name }) => !ends.includes(name))
    for (const order of [calls, calls.toReversed()]) {
      const { store, does } = await village()
      const before = await keptBy(store, who, outsider)
      for (const { name, fields } of order) {
        await does(who, name, givenFor(name, fields))
        expect([name, await keptBy(store, who, outsider)]).toEqual([name, before])
      }
      await store.close()
    }
  },
)

test.each(Object.entries(outsiders))(
  '%s neither changes nor reads what is not theirs, whatever they call, wherever',
  async (who, outsider) => {
    const ids = await idsOf((await village()).store, outsider.unknown)
    const calls = fc.array(fc.oneof(...commands.map((command) => callOf(command, ids))), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(calls, async (sequence) => {
        const { store, bot, call, does, says, deliverDue, delivered } = await village()
        const before = await keptBy(store, who, outsider)
        const reads = (text: string, inRoom = false) => {
          for (const secret of outsider.hidden)
            if (!(inRoom && doors.includes(secret)))
              expect(text.replace(responsible, '')).not.toMatch(new RegExp(`${RegExp.escape(secret)}(?!-)`))
        }
        for (const { command, input, where } of sequence) {
          const inRoom = where.place !== undefined
          // What they have said themselves they may read again.
          const besides = (text = '') =>
            Object.values(input).reduce((rest, said) => rest.replaceAll(`: ${said}`, ':'), text)
          const shown = await does(who, command, input, where)
          reads(besides(shown?.text), inRoom)
          const further = shown?.card.buttons?.[0] ? await says(who, '1') : undefined
          reads(besides(further?.text), inRoom)
          for (const { name, type } of commands.find((one) => one.name === command)?.fields ?? [])
            if (type === 'record' || type === 'choice') {
              const offered = await bot.suggest(call(who, command, input, where), name, '')
              reads(offered.map(({ label }) => label).join('\n'), inRoom)
            }
        }
        expect(await keptBy(store, who, outsider)).toEqual(before)
        await deliverDue()
        for (const { to, card } of delivered) if (to === `console:${who}`) reads(toText(card), true)
        await store.close()
      }),
      { numRuns: 100 },
    )
  },
)
