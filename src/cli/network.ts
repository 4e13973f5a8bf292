import type { Network } from '../domain/network.ts'
import { networks } from '../domain/network.ts'
import { fold } from '../fold.ts'
import type { Shell } from '../shell-sentences.ts'
import { findAll, type Store } from '../store.ts'
import { Told } from '../told.ts'

/** The network that somebody names, by its name or by its tag, else the only one there is. Throws `Told` where that does not say which. */
export const networkOf = async (store: Store, named: string | undefined, say: Shell): Promise<Network> => {
  const all = (await findAll(store, networks)).map(({ value }) => value)
  const names = all.map(({ id, name }) => `${name} (${id})`).join(', ')
  const [first, ...others] =
    named === undefined
      ? all
      : all.filter(({ id, name }) => fold(id) === fold(named) || fold(name) === fold(named))
  if (first === undefined)
    throw new Told(named === undefined ? say.noNetwork : say.unknownNetwork({ about: named, names }))
  if (others.length > 0) throw new Told(say.whichNetwork({ names }))
  return first
}
