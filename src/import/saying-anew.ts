import type { Person } from '../domain/person.ts'
import type { Texts } from './merge.ts'

/**
 * Somebody of whom a list now says something else than they have read and confirmed: they are told once more, and until
 * they confirm it, too, coordinators alone see what is new; under another name, all of it.
 */
export const sayingAnew = (person: Person, changes: Texts): Person => {
  const { told, confirmed, unconfirmed = [], ...rest } = person
  if (changes.name !== undefined) return rest
  const held = (['phone', 'mail'] as const).filter((what) => person[what] !== undefined)
  const anew = held.filter((what) => changes[what] !== undefined)
  const open = held.filter((what) => anew.includes(what) || unconfirmed.includes(what))
  return {
    ...rest,
    ...(told !== undefined && anew.length === 0 && { told }),
    ...(confirmed !== undefined && { confirmed }),
    ...(confirmed !== undefined && open.length > 0 && { unconfirmed: open }),
  }
}
