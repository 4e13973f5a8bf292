import { isMail, isPhone } from '../domain/reach.ts'

const address = /(?:mailto:)?[^\s@,;<>()"=]+@[^\s@,;<>()"=]+\p{L}/giu
const number = /(?<![\p{L}\p{N}])(?:\+|0)\d[\d\s/()–-]{2,30}\d(?![\p{L}\p{N}])/gu
/** What people write before either. */
const labels = /(?<!\p{L})(?:e-?mail|mail|tel(?:efon)?|handy|mobil|phone|mobile)\b\.?:?(?=[\s,;<(]*$)/iu

interface Reach {
  readonly mail?: string
  readonly phone?: string
  /** What else is said, in its parts. */
  readonly others: readonly string[]
}

const takeFirst = (text: string, shape: RegExp, fits: (found: string) => boolean) => {
  const found = [...text.matchAll(shape)].find(([words]) => fits(words.replace(/^mailto:/i, '')))
  if (found === undefined) return { rest: text }
  const before = text.slice(0, found.index).replace(labels, '')
  return { found: found[0].trim(), rest: `${before}, ${text.slice(found.index + found[0].length)}` }
}

/** `Karla Kuh, karla@kuh.example 0171 333`: the first mail address and the first phone number, and what else is said. */
export const findReach = (text: string): Reach => {
  const { found: mail, rest: besideMail } = takeFirst(text, address, isMail)
  const { found: phone, rest } = takeFirst(besideMail, number, isPhone)
  if (mail === undefined && phone === undefined) return { others: [text] }
  return {
    ...(mail !== undefined && { mail }),
    ...(phone !== undefined && { phone }),
    others: rest
      .split(/[,;<>()]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }
}
