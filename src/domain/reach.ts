const address = /^[^\s@,;<>()"=]+@[^\s@,;<>()"=]+\.[\p{L}]{2,}$/u

export const isMail = (text: string): boolean => text.length <= 200 && address.test(text)

export const isPhone = (text: string): boolean =>
  text.replace(/\D/g, '').length >= 3 &&
  text.length <= 120 &&
  // "Büro 05841 123, Apparat 4" is one, other signs stand in none.
  !/[;{}="]/.test(text) &&
  !/[@<>]|:\/\//.test(text) &&
  !text.startsWith('=')

export const isWebsite = (text: string): boolean =>
  /^(?:https?:\/\/)?(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu.test(text)

/** A number without its country, however it is written: in Hungary 06 stands where others have a 0. */
export const nationalDigits = (phone: string): string =>
  phone
    .replace('(0)', '')
    .replace(/\D/g, '')
    .replace(/^00(?:49|43|36)|^(?:49|43|36)(?=\d{6})|^06(?=\d{8,9}$)|^0/, '')
