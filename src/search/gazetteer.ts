import type { Network } from '../domain/network.ts'
import { foldWord, tokenize } from './tokens.ts'

/** A region, town or sector by one of its names, as folded words. */
export interface Name {
  readonly words: readonly string[]
  readonly region?: string
  readonly town?: string
  readonly sector?: string
}

/** What a network calls places and sectors. */
export interface Gazetteer {
  /** By the first three letters. */
  readonly names: ReadonlyMap<string, readonly Name[]>
  /** The region itself and all that lies within it. */
  within(region: string): ReadonlySet<string>
  /** What the region lies in, from near to far: at most two wider ones, and never what encloses all. */
  around(region: string): readonly string[]
  /** The regions that are called as the town is. */
  regionsOfTown(town: string | undefined): readonly string[]
}

/** "Hitzacker (Elbe)" is called Hitzacker, too. */
const callings = (name: string): readonly string[] => [name, name.replace(/\s*\(.*?\)/g, '')]

/** A town without what tells it from others. */
export const townItself = (town: string): string => town.replace(/\s*\(.*/, '').trim()

/** "Hitzacker" and "Hitzacker (Elbe)" are one town. */
export const sameTown = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((name) => foldWord(townItself(name)))
  return one === other
}

export const createGazetteer = (
  { regions, sectors }: Pick<Network, 'regions' | 'sectors'>,
  towns: Iterable<string>,
): Gazetteer => {
  const all: Name[] = []
  const add = (said: string, what: Omit<Name, 'words'>) => {
    for (const calling of new Set(callings(said))) {
      const words = tokenize(calling).map(({ folded }) => folded)
      if (words.join('').length >= 3) all.push({ words, ...what })
    }
  }
  for (const town of towns) add(town, { town })
  for (const { name, also } of regions) for (const said of [name, ...also]) add(said, { region: name })
  for (const { id, name } of sectors) {
    for (const said of new Set(Object.values(name))) add(said, { sector: id })
  }
  const names = new Map<string, Name[]>()
  for (const name of all.sort((a, b) => b.words.length - a.words.length)) {
    const key = (name.words[0] ?? '').slice(0, 3)
    names.set(key, [...(names.get(key) ?? []), name])
  }
  const within = (region: string): ReadonlySet<string> => {
    const inside = new Set([region])
    for (const _ of regions) {
      for (const each of regions)
        if (each.within !== undefined && inside.has(each.within)) inside.add(each.name)
    }
    return inside
  }
  return {
    names,
    within,
    around(region) {
      const wider = (name: string | undefined) => regions.find((each) => each.name === name)?.within
      const [one, two] = [wider(region), wider(wider(region))]
      return [one, two].flatMap((name) => (name !== undefined && wider(name) !== undefined ? [name] : []))
    },
    regionsOfTown: (town) =>
      town === undefined
        ? []
        : regions
            .filter(({ name, also }) => [name, ...also].some((said) => sameTown(said, town)))
            .map(({ name }) => name),
  }
}
