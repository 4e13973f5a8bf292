import { fold } from '../fold.ts'
import { type Network, type Region, regionsWithin } from './network.ts'

type Tree = readonly Region[]

/** A region by its name, or by one of its other names. */
export const regionNamed = (tree: Tree, text: string): Region | undefined => {
  const wanted = fold(text)
  return (
    tree.find(({ name }) => fold(name) === wanted) ??
    tree.find(({ also }) => also.some((other) => fold(other) === wanted))
  )
}

const replaced = (tree: Tree, name: string, change: (region: Region) => Region): Network['regions'] =>
  tree.map((region) => (region.name === name ? change(region) : region))

/** Other names as somebody lists them, each once, and none that the region has already. */
export const otherNames = (text: string, name: string): readonly string[] => {
  const names = text
    .split(/[,;/]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && fold(part) !== fold(name))
  return names.filter((one, i) => names.findIndex((other) => fold(other) === fold(one)) === i)
}

export const withRegion = (tree: Tree, region: Region): Network['regions'] => [...tree, region]

/** Nothing where it would lie within itself. Without `within` it lies within no other. */
export const movedRegion = (
  tree: Tree,
  name: string,
  within: string | undefined,
): Network['regions'] | undefined => {
  if (within !== undefined && regionsWithin({ regions: [...tree] }, name).includes(within)) return undefined
  return replaced(tree, name, ({ within: _, ...region }) => ({ ...region, ...(within && { within }) }))
}

export const calledAlso = (tree: Tree, name: string, also: readonly string[]): Network['regions'] =>
  replaced(tree, name, (region) => ({ ...region, also: [...also] }))

/** Its old name stays one of its others, so that whoever says it is still understood. */
export const renamedRegion = (tree: Tree, name: string, to: string): Network['regions'] =>
  tree.map(({ within, ...region }) => ({
    ...region,
    ...(region.name === name && {
      name: to,
      also: [...new Set([...region.also.filter((other) => fold(other) !== fold(to)), name])].filter(
        (other) => other !== to,
      ),
    }),
    ...(within !== undefined && { within: within === name ? to : within }),
  }))

/** What lies within it lies within what it lay within. `into` takes over its names. */
export const withoutRegion = (tree: Tree, name: string, into?: string): Network['regions'] => {
  const gone = tree.find((region) => region.name === name)
  const home = into ?? gone?.within
  return tree
    .filter((region) => region !== gone)
    .map(({ within, ...region }) => {
      // What takes it over may have lain within it.
      const outer = within === name ? (region.name === into ? gone?.within : home) : within
      const also =
        into === region.name && gone ? [...new Set([...region.also, gone.name, ...gone.also])] : region.also
      return { ...region, also, ...(outer !== undefined && outer !== region.name && { within: outer }) }
    })
}

/** The tree as people read it, outer regions first, each with how deep it lies. */
export const inDepth = (tree: Tree): readonly { readonly region: Region; readonly depth: number }[] => {
  const names = new Set(tree.map(({ name }) => name))
  const below = (outer: string | undefined, depth: number): ReturnType<typeof inDepth> =>
    tree
      .filter(({ within }) => (within !== undefined && names.has(within) ? within : undefined) === outer)
      .flatMap((region) => (depth > tree.length ? [] : [{ region, depth }, ...below(region.name, depth + 1)]))
  return below(undefined, 0)
}
