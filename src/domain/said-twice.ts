import { fold } from '../fold.ts'
import { sameTown } from './names.ts'
import { samePhone } from './phone.ts'

/** What somebody can do is a list: of both, each thing once. */
export const joinedLists = (first: string, second: string): string => {
  const known = new Set(first.split(/[,;\n]/).map(fold))
  const more = second.split(/[,;\n]/).filter((part) => part.trim() !== '' && !known.has(fold(part)))
  return [first, ...more.map((part) => part.trim())].join(', ')
}

/** One number is written in many ways, and so are a mail and a town. */
export const saysSame = (field: string, one: string, other: string): boolean =>
  one === other ||
  (field === 'phone' && samePhone(one, other)) ||
  (field === 'mail' && fold(one) === fold(other)) ||
  (field === 'town' && sameTown(one, other))
