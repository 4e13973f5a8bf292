import { samePhone } from '../domain/phone.ts'
import { mailKey } from '../domain/reach.ts'
import type { Group } from './groups.ts'
import type { Note } from './note.ts'
import type { Deciding } from './unit.ts'

/** Tells of a new partner with the mail or phone of another, whom no row names: perhaps they are one. */
export const sharedNotes = ({ state, named }: Deciding, group: Group): readonly Note[] => {
  const { file, line, name: record, said } = group
  const others = [...state.organizations.values()].filter(
    ({ id, value }) => value.left === undefined && !named.has(id),
  )
  const { mail = '', phone = '' } = said
  return others.flatMap(({ value }): readonly Note[] => {
    const note = { key: 'shared', file, line, record, other: value.name } as const
    if (mail !== '' && value.mail && mailKey(value.mail) === mailKey(mail))
      return [{ ...note, field: 'mail' }]
    return phone !== '' && value.phone && samePhone(value.phone, phone) ? [{ ...note, field: 'phone' }] : []
  })
}
