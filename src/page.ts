import * as z from 'zod'

const length = 10 // things of a list that people can read at once

/** Which page of a list is meant, the first being 1: a button says it. */
export const page = () =>
  z
    .string()
    .regex(/^\d{1,3}$/)
    .meta({ field: 'choice' })
    .optional()

/** What stands on a page of a list, the first being 1, and the page behind it where there is more. */
export const pageOf = <T>(
  all: readonly T[],
  page = '1',
): { readonly shown: readonly T[]; readonly next: string | undefined } => {
  const at = Math.max(1, Number(page))
  const end = at * length
  return { shown: all.slice(end - length, end), next: end < all.length ? `${at + 1}` : undefined }
}
