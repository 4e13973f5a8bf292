import { nameKey } from '../domain/names.ts'
import { knownSectors, type Network, type Region, type Term } from '../domain/network.ts'
import { findTerm, findTermByPart, partsOf } from './terms.ts'

/** Characters; what is longer is no name of a region or sector. */
const longest = 60

const findRegion = (regions: readonly Region[], text: string): Region | undefined => {
  const key = nameKey(text)
  const known = (names: (region: Region) => readonly string[]) =>
    regions.find((region) => names(region).some((name) => nameKey(name) === key))
  // A name of its own says more than another's second name.
  return known(({ name }) => [name]) ?? known(({ also }) => also)
}

/** What a cell names, in the network's own words; `rest` is what it says besides and there is no room for. */
interface Named {
  readonly value: string
  readonly rest: string
}
const nothing: Named = { value: '', rest: '' }

/** The network's regions and sectors, and those that files bring along: what nobody knows yet is added and told of. */
export const createCatalog = (network: Network) => {
  const regions: Region[] = [...network.regions]
  const sectors: Term[] = [...network.sectors]
  const newSectors: string[] = []

  const addRegion = (name: string, also: readonly string[] = [], within?: string): Region => {
    const region = { name, also: [...also], ...(within !== undefined && { within }) }
    regions.push(region)
    return region
  }

  const sectorId = (name: string): string => {
    const wanted = nameKey(name).replace(/ /g, '-').slice(0, 40) || 'sector'
    const taken = (id: string) => [...sectors, ...knownSectors].some((sector) => sector.id === id)
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? wanted : `${wanted}-${n}`
      if (!taken(id)) return id
    }
  }
  const knownSector = (text: string) =>
    findTerm(sectors, text) ?? findTerm(knownSectors, text) ?? findTermByPart(knownSectors, text)
  const useSector = (sector: Term): string => {
    if (!sectors.some(({ id }) => id === sector.id)) {
      sectors.push(sector)
      newSectors.push(sector.name[network.language])
    }
    return sector.id
  }

  /** The whole cell, else the first of its parts that is known. */
  const among = <T>(text: string, find: (text: string) => T | undefined): { found?: T; rest: string } => {
    const whole = find(text)
    if (whole !== undefined) return { found: whole, rest: '' }
    const parts = partsOf(text)
    const at = parts.findIndex((part) => find(part) !== undefined)
    const found = find(parts[at] ?? '')
    return found === undefined ? { rest: '' } : { found, rest: parts.filter((_, i) => i !== at).join(', ') }
  }

  return {
    region(text: string): Named {
      if (text === '') return nothing
      const { found, rest } = among(text, (part) => findRegion(regions, part))
      if (found !== undefined) return { value: found.name, rest }
      return text.length > longest ? { value: '', rest: text } : { value: addRegion(text).name, rest: '' }
    },
    sector(text: string): Named {
      if (text === '') return nothing
      const { found, rest } = among(text, knownSector)
      if (found !== undefined) return { value: useSector(found), rest }
      if (text.length > longest) return { value: '', rest: text }
      return { value: useSector({ id: sectorId(text), name: { en: text, de: text, hu: text } }), rest: '' }
    },
    find: (text: string) => findRegion(regions, text),
    addRegion,
    replaceRegion(old: Region, changed: Region) {
      regions[regions.indexOf(old)] = changed
    },
    regions: (): readonly Region[] => regions,
    /** What the files have added, by name. */
    added: () => ({
      regions: regions
        .map(({ name }) => name)
        .filter((name) => !network.regions.some((known) => known.name === name)),
      sectors: newSectors,
    }),
    network: (): Network => ({ ...network, regions, sectors }),
    /** Whether a list of regions or a cell has changed anything. */
    changed: () =>
      newSectors.length > 0 ||
      regions.length > network.regions.length ||
      regions.some((region, i) => region !== network.regions[i]),
  }
}
export type Catalog = ReturnType<typeof createCatalog>
