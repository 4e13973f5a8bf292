import { isCoordination } from '../acting.ts'
import type { Network } from '../domain/network.ts'
import { type Organization, organizations } from '../domain/organization.ts'
import { fold } from '../fold.ts'
import { looksLikeId } from '../id.ts'
import type { Input } from '../invocation.ts'
import type { Reader } from '../reader.ts'
import { findAll, type Kept, type View } from '../store.ts'
import { findReach } from '../text/reach.ts'
import { spokenFor } from '../text/spoken-for.ts'
import { partnerCalled } from './called.ts'
import { fullerLast } from './fuller.ts'

/** What is named, and not only looks alike. */
const surelyCalled = (all: readonly Kept<Organization>[], given: string): Kept<Organization> | undefined => {
  const { one, guessed } = partnerCalled(all, given)
  return guessed ? undefined : one
}

const isPlace = (all: readonly Kept<Organization>[], given: string): boolean =>
  all.some(({ value }) => [value.town, value.region].some((place) => fold(place ?? '') === fold(given)))

/** "Für Holzhof Prezelle: wer hat Brot?" asks who has bread; "Für Lüchow: wer hat Brot?" says where. */
export const meantQuestion =
  (field: string) =>
  async (
    said: Input,
    { store, network }: { readonly store: View; readonly network: Network },
  ): Promise<Input> => {
    const spoken = spokenFor(said[field] ?? '')
    if (spoken === undefined) return said
    const { name } = spoken
    const all = await findAll(store, organizations)
    const named =
      isCoordination(name.replace(network.name, '')) || (!isPlace(all, name) && surelyCalled(all, name))
    return named ? { ...said, [field]: spoken.rest } : said
  }

const between = /\s+(?:und|and|és|mit|with)\s+/giu

/**
 * "Holz und Hof und Biohof": of all words that may part two names, the one with a partner's name on either side. In which
 * order they are said tells nothing of which is to stay: the fuller one comes last.
 */
export const meantPair =
  (one: string, other: string) =>
  async (said: Input, { store }: { readonly store: View }): Promise<Input> => {
    const [words, second] = [said[one] ?? '', said[other]]
    const parts = second === undefined ? Array.from(words.matchAll(between)) : []
    if (parts.length === 0 && second === undefined) return said
    const all = await findAll(store, organizations)
    const inOrder = async (...both: readonly [Kept<Organization>, Kept<Organization>]) => {
      const [less, fuller] = await fullerLast(store, ...both)
      return { ...said, [one]: less.id, [other]: fuller.id }
    }
    if (second !== undefined) {
      // A number has been chosen, a name only said.
      const isChosen = all.some(({ id }) => id === words || id === second)
      const both = isChosen ? [] : [surelyCalled(all, words), surelyCalled(all, second)]
      return both[0] && both[1] ? inOrder(both[0], both[1]) : said
    }
    const pairs = parts.flatMap(({ index, 0: word }) => {
      const names = [words.slice(0, index), words.slice(index + word.length)]
      const [first, second] = names.map((name) => surelyCalled(all, name))
      if (first === undefined || second === undefined) return []
      const whole = [first, second].filter(({ value }, i) => fold(value.name) === fold(names[i] ?? ''))
      return [{ first, second, whole: whole.length }]
    })
    const [best] = pairs.toSorted((a, b) => b.whole - a.whole)
    return best ? inOrder(best.first, best.second) : said
  }

/** `Holzhof, Karla Kuh, 0171 333`: mail and phone stand where they belong, the rest in the order in which it is said. */
const withReach = (said: Input): Input => {
  const { organization, name, function: work, for: partner, ...rest } = said
  const found = [organization, name, work].flatMap((words) => (words === undefined ? [] : findReach(words)))
  const [mail, phone] = [found.find((one) => one.mail)?.mail, found.find((one) => one.phone)?.phone]
  const reach = { ...(mail && !rest.mail && { mail }), ...(phone && !rest.phone && { phone }) }
  if (Object.keys(reach).length === 0) return said
  const others = found.flatMap((one) => one.others)
  const [first, second, ...more] = partner ? [partner, ...others] : others
  return {
    ...rest,
    ...reach,
    ...(first && { organization: first }),
    ...(second && { name: second }),
    ...(more.length > 0 && { function: more.join(', ') }),
  }
}

/** "Team ergänzen Toni Krug": what names no partner is the person, of the partner that one belongs to oneself. */
export const meantMember = async (
  given: Input,
  { store, reader }: { readonly store: View; readonly reader: Reader },
): Promise<Input> => {
  const said = withReach(given)
  const { organization: words, ...rest } = said
  if (words === undefined || rest.name !== undefined || looksLikeId(words)) return said
  const { one, like, guessed } = partnerCalled(await findAll(store, organizations), words)
  if (one || (like.length > 0 && !guessed)) return said
  const [own, another] = reader.organizations
  return { ...rest, name: words, ...(own !== undefined && another === undefined && { organization: own }) }
}
