import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../src/command.ts'
import type { Input } from '../../src/invocation.ts'
import { reservedKeys } from '../../src/invocation.ts'
import { kinds } from '../../src/records.ts'
import { findAll, type OfNetwork, type Store } from '../../src/store.ts'
import { bystanders } from '../bystanders.ts'
import { contentOf, openBot } from '../calling.ts'
import { hay } from '../given.ts'
import { neighbours } from '../neighbours.ts'
import { commands, listed } from '../world.ts'

const village = async () => {
  const opened = await openBot([
    ...hay,
    ...bystanders,
    listed('WL-2A2A2A', 'asztalos', { title: 'Grünes Rad' }),
  ])
  await opened.store.commit(await neighbours(opened.store))
  return opened
}

/** Every id of every kind there is to name, and what is none. */
const idsOf = async (store: Store) => {
  const found = await Promise.all(
    kinds.map(async (kind) => [kind.name, (await findAll(store, kind)).map(({ id }) => id)] as const),
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

/** A call of a command with whatever might be put into its fields. */
const callOf = (command: Command, ids: ReadonlyMap<string, readonly string[]>) => {
  const values = command.fields.map(({ name, record, options }) => {
    const named = fc.constantFrom(...(ids.get(record ?? '') ?? []), 'WL-9ZZZ99')
    const value = record === undefined ? fc.oneof(words, fc.constantFrom(...(options ?? ['Heu']))) : named
    return [name, fc.option(value, { nil: undefined })] as const
  })
  const besides = reservedKeys.map((key) => {
    const all =
      key === 'for' ? ids.get('organization') : key === 'network' ? ids.get('network') : ids.get('draft')
    return [key, fc.option(fc.constantFrom(...(all ?? []), 'nothing'), { nil: undefined, freq: 2 })] as const
  })
  return fc
    .record(Object.fromEntries([...values, ...besides]))
    .map((input): readonly [string, Input] => [
      command.name,
      Object.fromEntries(Object.entries(input).flatMap(([key, value]) => (value ? [[key, value]] : []))),
    ])
}

interface Outsider {
  /** Whose records must be as they were, however this caller calls. */
  readonly keeps: (value: OfNetwork, kind: string) => boolean
  /** What this caller must never read. */
  readonly hidden: readonly string[]
  /** Kinds of which this caller cannot know the numbers: nobody at the door is told one that they have not named. */
  readonly unknown?: readonly string[]
}

/** The caller's own account, person, requests. */
const own = (who: string) => (value: OfNetwork) =>
  value.id === who ||
  value.id === `console:${who}` ||
  ('person' in value && value.person === who) ||
  ('human' in value && value.human === who) ||
  ('by' in value && value.by === who) ||
  ('about' in value && value.about === who)
const ofNetwork = (network: string) => (value: OfNetwork) => value.network === network || value.id === network
/** What every command leaves behind; a pulse names the last act that something new was made by, whoever asked for it. */
const traces = ['act', 'debt', 'draft', 'post', 'call', 'key', 'pulse']
const phones = ['+49 anna', '+49 bence', '+49 cili', '+49 dora', '+49 emil', '+49 kora']
const names = ['Amsel', 'Bíró', 'Csík', 'Deák', 'Emil Ente', 'Koch', 'Roth', 'Rabe']
const partners = ['05841 100', 'Pevestorf', 'Treppenbau', 'Kartoffeln', 'Grünes Rad']
const next = ['Bleckede', 'Nolte', '+49 nora', '+49 nils']

const outsiders: Readonly<Record<string, Outsider>> = {
  // Whom no network knows, where there are several.
  zoe: {
    keeps: (value) => !own('zoe')(value),
    hidden: [...phones, ...names, ...partners, ...next, 'Wendland', 'Nachbarn'],
  },
  gita: {
    keeps: (value) => !own('gita')(value),
    hidden: [...phones, ...names, ...partners, ...next],
    unknown: ['organization'],
  },
  udo: { keeps: (value) => !own('udo')(value), hidden: [...phones, ...names, ...partners, ...next] },
  nora: { keeps: ofNetwork('WL'), hidden: [...phones, ...names.filter((n) => n !== 'Amsel'), ...partners] },
  nils: { keeps: ofNetwork('WL'), hidden: [...phones, ...names.filter((n) => n !== 'Amsel'), ...partners] },
  // A coordinator of another region: what stands in the Wendland is not theirs to change.
  ralf: {
    keeps: (value, kind) =>
      ['organization', 'listing', 'membership', 'person', 'response', 'network'].includes(kind) &&
      value.id !== 'ralf',
    hidden: [...phones, ...next],
  },
  // A member of another organization: answers are theirs to give, nothing else.
  bence: {
    keeps: (value, kind) =>
      !own('bence')(value) &&
      (('organization' in value && value.organization === 'okohof' && kind !== 'listing') ||
        ofNetwork('NB')(value) ||
        ['okohof', 'fahre', 'anna', 'cili', 'emil', 'kora'].includes(value.id)),
    hidden: ['+49 anna', '+49 cili', '+49 emil', '+49 kora', ...next],
  },
}

/** Whoever's data are held may know the name of who answers for them, and no more of that one. */
const responsible = /^(?:Verantwortlich|Responsible|Felelős): [^:\n]*: Kora Koch$/m

const keptBy = async (store: Store, { keeps }: Outsider) => {
  const all = await contentOf(store)
  return all.filter(({ kind, value }) => !traces.includes(kind) && keeps(value, kind))
}

test.each(Object.entries(outsiders))(
  '%s neither changes nor reads what is not theirs, whatever they call',
  async (who, outsider) => {
    const ids = await idsOf((await village()).store)
    for (const kind of outsider.unknown ?? []) ids.delete(kind)
    const calls = fc.array(fc.oneof(...commands.map((command) => callOf(command, ids))), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(calls, async (sequence) => {
        const { store, does, says } = await village()
        const before = await keptBy(store, outsider)
        for (const [command, input] of sequence) {
          const shown = await does(who, command, input)
          const further = shown?.card.buttons?.[0] ? await says(who, '1') : undefined
          for (const text of [shown?.text ?? '', further?.text ?? ''])
            for (const secret of outsider.hidden)
              expect(text.replace(responsible, '')).not.toMatch(new RegExp(`${RegExp.escape(secret)}(?!-)`))
        }
        expect(await keptBy(store, outsider)).toEqual(before)
        await store.close()
      }),
      { numRuns: 150 },
    )
  },
)
