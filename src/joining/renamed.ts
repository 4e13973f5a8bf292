import { joins } from '../domain/join.ts'
import { organizations } from '../domain/organization.ts'
import type { Person } from '../domain/person.ts'
import type { Notice } from '../outcome.ts'
import { type Change, findAll, replace, type View } from '../store.ts'
import { guardOf } from './guarded.ts'
import { askNotice } from './notices.ts'

/**
 * Whoever decides reads the name under which somebody asks. Who is called otherwise from now on asks anew with whatever
 * waits, except what this call settles: nobody is let in by a name that was read before.
 */
export const askedAnew = async (
  store: View,
  person: Pick<Person, 'id' | 'name' | 'guest'>,
  except?: string,
): Promise<{ readonly changes: readonly Change[]; readonly notices: readonly Notice[] }> => {
  const { id, name } = person
  const open = await findAll(store, joins, { where: { person: id } })
  const others = open.filter((kept) => kept.id !== except && kept.value.name !== name)
  const guarded = others.length > 0 && (await guardOf(store, person))
  const anew = others.map((kept) => ({
    kept,
    value: { ...kept.value, name, renamed: true as const, ...(guarded && { guarded }) },
  }))
  const notices = anew.map(async ({ value }) => {
    const partner = value.organization && (await store.get(organizations, value.organization))?.value.name
    return askNotice(store, value, partner ?? value.founds?.name ?? '')
  })
  return {
    changes: anew.map(({ kept, value }) => replace(kept, value)),
    notices: await Promise.all(notices),
  }
}
