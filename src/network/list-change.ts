import { actId } from '../act.ts'
import { line } from '../card.ts'
import type { Context } from '../context.ts'
import { defaultCategories, knownSectors, type Network } from '../domain/network.ts'
import type { Outcome } from '../outcome.ts'
import { Refusal } from '../refusal.ts'
import { replace } from '../store.ts'
import { count, type InEvery, type Locale, locales, type Spoken, speak } from '../words.ts'
import { termNamed, withTerm } from './lists.ts'
import { renamed } from './renamed.ts'
import { recordsNaming, rewrite } from './rewriting.ts'

type Named = { readonly name: string }
type Used = Named & { readonly n: number }
type How = { readonly how: string }

const words = {
  set: ({ name }: Named) => line`It stands in the list: ${{ strong: name }}`,
  removed: ({ name }: Named) => line`Removed: ${{ strong: name }}`,
  taken: ({ name }: Named) => `That name is taken already: ${name}`,
  used: ({ name, n }: Used) =>
    `${name}: ${count(n, { one: 'thing still names it', other: 'things still name it' })}.`,
  into: ({ how }: How) => `What should they name instead? Write for example: ${how}`,
  undo: 'Undo',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    set: ({ name }) => line`Steht in der Liste: ${{ strong: name }}`,
    removed: ({ name }) => line`Entfernt: ${{ strong: name }}`,
    taken: ({ name }) => `Den Namen gibt es schon: ${name}`,
    used: ({ name, n }) =>
      `${name}: Das steht noch bei ${count(n, { one: 'Partner oder Eintrag', other: 'Partnern oder Einträgen' })}.`,
    into: {
      sie: ({ how }) => `Was soll dort stattdessen stehen? Schreiben Sie zum Beispiel: ${how}`,
      du: ({ how }) => `Was soll dort stattdessen stehen? Schreib zum Beispiel: ${how}`,
    },
    undo: 'Rückgängig',
  },
  hu: {
    set: ({ name }) => line`A listában van: ${{ strong: name }}`,
    removed: ({ name }) => line`Törölve: ${{ strong: name }}`,
    taken: ({ name }) => `Ez a név már foglalt: ${name}`,
    used: ({ name, n }) => `${name}: még ${count(n, { one: 'helyen', other: 'helyen' })} szerepel.`,
    into: {
      on: ({ how }) => `Mi álljon ott helyette? Írja be például: ${how}`,
      te: ({ how }) => `Mi álljon ott helyette? Írd be például: ${how}`,
    },
    undo: 'Visszavonás',
  },
}

type Changing = Pick<Context<'whole'>, 'id' | 'home' | 'network' | 'reader' | 'store' | 'commands'>

export const undoButton = ({ id, reader }: Pick<Changing, 'id' | 'reader'>) => ({
  label: speak(spoken, reader).undo,
  call: { command: 'network undo', input: { act: actId(id) } },
})

const lists = {
  sector: { key: 'sectors', known: knownSectors },
  category: { key: 'categories', known: defaultCategories },
} as const
type What = keyof typeof lists

/** `branche entfernen Handwerk stattdessen:"Bau und Holz"`: what somebody types who goes on from there. */
export const howToReplace = (
  { commands, reader }: Pick<Changing, 'commands' | 'reader'>,
  what: What | 'region',
  name: string,
  example = '…',
): string => {
  const command = commands.find((one) => one.name === `${what} remove`)?.words[reader.locale]
  const other = /\s/.test(example) ? `"${example}"` : example
  return `${command?.name} ${name} ${String(command?.fields.into).toLowerCase()}:${other}`
}

/** The lists of a network are short: what people choose from fits one question. */
const most = 60

/** Adds to a list, or calls by other names what stands there. */
export const setTerm = async (
  what: What,
  typed: string,
  { name, ...names }: { readonly [L in keyof InEvery<string> | 'name']?: string | undefined },
  context: Changing,
): Promise<Outcome> => {
  const { home, network, reader } = context
  const say = speak(spoken, reader)
  const { key, known } = lists[what]
  const { said, to } = renamed(typed, name)
  const there = termNamed(network[key], said)
  if (there === undefined && to !== undefined) throw new Refusal('notFound', said)
  // Languages that call it the same go on doing so.
  const same = (locale: Locale) => there?.name[locale] === there?.name[reader.locale]
  const wanted = Object.fromEntries(
    locales.flatMap((locale) => {
      const called = names[locale] ?? (same(locale) ? to : undefined)
      return called === undefined ? [] : [[locale, called] as const]
    }),
  )
  const others = network[key].filter((one) => one !== there)
  const taken = Object.values(wanted).find((name) => termNamed(others, name))
  if (taken !== undefined) return { reply: { title: say.taken({ name: taken }) } }
  if (there === undefined && others.length >= most) throw new Refusal('tooMany', String(most))
  const { terms, term } = withTerm(network[key], known, said, wanted)
  const called = [...new Set(locales.map((locale) => term.name[locale]))].join(' / ')
  return {
    changes: [replace(home, { ...network, [key]: terms } as Network)],
    reply: { title: say.set({ name: called }), buttons: [undoButton(context)] },
  }
}

/** Takes one off a list. Where something names it, that has to name another from then on. */
export const removeTerm = async (
  what: What,
  said: string,
  into: string | undefined,
  context: Changing,
): Promise<Outcome> => {
  const { home, network, reader, store } = context
  const say = speak(spoken, reader)
  const { key } = lists[what]
  const term = termNamed(network[key], said)
  if (term === undefined) throw new Refusal('notFound', said)
  const name = term.name[reader.locale]
  const rest = { ...network, [key]: network[key].filter((one) => one !== term) } as Network
  const other = into === undefined ? undefined : termNamed(rest[key], into)
  if (into !== undefined && other === undefined) throw new Refusal('notFound', into)
  const used = await recordsNaming(store, what, term.id)
  const removed = { title: say.removed({ name }), buttons: [undoButton(context)] }
  if (used.length === 0) return { changes: [replace(home, rest)], reply: removed }
  if (other !== undefined)
    return {
      changes: await rewrite(store, home, rest, { what, from: term.id, to: other.id }),
      reply: removed,
    }
  const how = howToReplace(context, what, name, rest[key][0]?.name[reader.locale])
  return {
    reply: {
      title: say.used({ name, n: used.length }),
      blocks: [{ kind: 'text', line: say.into({ how }) }],
    },
  }
}
