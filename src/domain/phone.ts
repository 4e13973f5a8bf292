/**
 * What a number, however it is written, may be without its country and without the 0 before it: 06 is Hungary's 0, and
 * the beginning of a German number.
 */
export const nationalNumbers = (phone: string): readonly string[] => {
  const digits = phone.replace(/\D/g, '')
  const national = digits.replace(/^(?:00)?(?:49|43|36)(?=\d{6})/, '').replace(/^0/, '')
  return digits.startsWith('06') ? [national, national.slice(1)] : [national]
}

/** Whether two numbers may be one, however each is written. */
export const samePhone = (one: string, other: string): boolean =>
  nationalNumbers(one).some((number) => nationalNumbers(other).includes(number))

/** By which a number is sought where it has to be one: that without Hungary's 06. */
export const phoneKey = (phone: string): string => nationalNumbers(phone).at(-1) ?? ''
