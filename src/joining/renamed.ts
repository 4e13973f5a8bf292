import { joins } from '../domain/join.ts'
import type { Network } from '../domain/network.ts'
import type { Person } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import { type Change, findAll, replace, type View } from '../store.ts'
import { guardOf } from './guarded.ts'
import { tellWanted } from './named.ts'
import { askNotices } from './notices.ts'

/**
 * Whoever decides reads the name under which somebody asks. Who is called otherwise from now on asks anew with whatever
 * waits, except what this call settles: nobody is let in by a name that was read before.
 */
export const askedAnew = async (
  store: View,
  network: Network,
  person: Pick<Person, 'id' | 'name' | 'guest'>,
  except?: string,
): Promise<{ readonly changes: readonly Change[]; readonly notices: readonly Notice[] }> => {
  const { id, name } = person
  const open = await findAll(store, joins, { where: { person: id } })
  const others = open.filter((kept) => kept.id !== except && kept.value.name !== name)
  const anew = await Promise.all(
    others.map(async (kept) => {
      const guarded = await guardOf(store, person, kept.value.founds)
      return { kept, value: { ...kept.value, name, renamed: true as const, ...(guarded && { guarded }) } }
    }),
  )
  const notices = anew.map(async ({ value }) =>
    askNotices(store, network, value, await tellWanted(store, value)),
  )
  return {
    changes: anew.map(({ kept, value }) => replace(kept, value)),
    notices: (await Promise.all(notices)).flat(),
  }
}
