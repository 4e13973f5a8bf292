import * as z from 'zod'

/** Things of a list that people can read at once. */
export const pageLength = 10

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
  const end = at * pageLength
  return { shown: all.slice(end - pageLength, end), next: end < all.length ? `${at + 1}` : undefined }
}
