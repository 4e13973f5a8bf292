import { stamp } from './clock.ts'
import type { Context } from './context.ts'
import { type Code, codes, goodFor, tellCode } from './domain/code.ts'
import { freeId } from './id.ts'
import { type Change, create } from './store.ts'

/** A code for somebody or something, as it is told, and what has to be committed for it. */
export const newCode = async (
  {
    id: seed,
    now,
    network,
    store,
    secret,
  }: Pick<Context<'guest'>, 'id' | 'now' | 'network' | 'store' | 'secret'>,
  by: string,
  purpose: Code['purpose'],
  about: string,
): Promise<{ readonly written: string; readonly value: Code; readonly change: Change }> => {
  const id = await freeId(store, codes, network.id, `${seed}/${purpose}/${about}`)
  const value: Code = {
    id,
    network: network.id,
    purpose,
    by,
    about,
    at: stamp(now),
    until: stamp(now.add(goodFor[purpose])),
    wrong: 0,
  }
  return { written: tellCode(id, await secret(id)), value, change: create(codes, value) }
}
