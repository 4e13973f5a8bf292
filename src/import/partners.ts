import { byName, type Called, nameKey, townKey, withoutForm } from '../domain/names.ts'
import { fullId, looksLikeId } from '../id.ts'
import { closeness } from '../search/distance.ts'
import { calledIn, movedIn } from './called.ts'
import type { Group } from './groups.ts'
import type { ImportProblem } from './problem.ts'
import type { State } from './state.ts'

export interface Meant {
  readonly id: string
  /** Whether the town that was told is another than the organization's. */
  readonly elsewhere: boolean
}

const near = (name: string, all: readonly { readonly name: string }[]): readonly string[] => {
  const bareOf = (text: string) => withoutForm(nameKey(text)).bare.slice(0, 60)
  const bare = bareOf(name)
  const likeness = (other: string) => {
    const key = bareOf(other)
    const part = bare.length > 3 && key.length > 3 && (key.includes(bare) || bare.includes(key))
    return part ? 0.9 : closeness(bare, key)
  }
  return [...new Set(all.map((one) => one.name))]
    .map((known) => ({ known, like: likeness(known) }))
    .filter(({ like }) => like >= 0.5)
    .toSorted((a, b) => b.like - a.like || a.known.localeCompare(b.known))
    .slice(0, 3)
    .map(({ known }) => known)
}

/** Finds the organization that a listing names by its id or name: one of the network or one that the files bring. */
export const createPartners = (state: State, groups: ReadonlyMap<Group, string>, network: string) => {
  const called = new Map<string, Called[]>(
    [...state.organizations.keys()].map((id) => [id, [...calledIn(state, id)]]),
  )
  for (const [group, id] of groups) called.set(id, [...(called.get(id) ?? []), group])
  for (const { of, called: before } of movedIn(state)) {
    const to = state.standsNow(of)
    called.set(to, [...(called.get(to) ?? []), ...before])
  }
  const candidates = [...called].map(([of, names]) => ({ of, called: names }))
  const names = byName(candidates)
  const placeOf = (id: string) => {
    const [{ name = '', town = '' } = {}] = called.get(id) ?? []
    return town === '' ? name : `${name}, ${town}`
  }

  const isElsewhere = (id: string, town: string) =>
    town !== '' && !(called.get(id) ?? []).some((one) => townKey(one.town) === townKey(town))

  /** By the number, where it is there, else by the name. */
  return (name: string, town: string, number = ''): Meant | ImportProblem => {
    const numbered = state.standsNow(fullId(number, network))
    const id = looksLikeId(number) && called.has(numbered) ? numbered : state.standsNow(fullId(name, network))
    const hasLeft = (one: string) => state.organizations.get(one)?.value.left !== undefined
    if ((looksLikeId(name) || id === numbered) && called.has(id))
      return hasLeft(id) ? { key: 'hasLeft', name } : { id, elsewhere: isElsewhere(id, town) }
    const there = names.whoIs({ name, town })
    const anywhere = there.length > 0 || town === '' ? there : names.whoIs({ name, town: '' })
    // `Tischlerei Ostwind, Dannenberg` is a name and a town.
    const [, before = '', behind = ''] = /^(.+?)(?:,\s*|\s*\(|\s+in\s+)([^,()]+)\)?$/.exec(name) ?? []
    const found =
      anywhere.length > 0 || before === '' ? anywhere : names.whoIs({ name: before, town: behind })
    const [only, ...others] = [...new Set(found)]
    if (only === undefined)
      return { key: 'unknownOrganization', name, near: near(name, [...called.values()].flat()) }
    if (others.length > 0)
      return { key: 'ambiguousOrganization', name, among: [only, ...others].map(placeOf).toSorted() }
    if (hasLeft(only)) return { key: 'hasLeft', name }
    return { id: only, elsewhere: isElsewhere(only, town) }
  }
}
export type Partners = ReturnType<typeof createPartners>
