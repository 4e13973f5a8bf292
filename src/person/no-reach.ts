import { Refusal } from '../refusal.ts'

const mail = /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/u
/** "0170 55" and "+49 170 …" are dialled; "01067 Dresden", "2024-2025" and "Kita 12-14" are not. */
const phone =
  /(?<![\p{L}\p{N}])(?!0\d{4}(?![\d\s()/.–-]*\d))(?:\+|\(?0)\d(?:[\s()/.–-]{0,3}\d){3,}|(?<![\p{L}\p{N}])\d{7,}/u

/** A name as it was said. Throws a `Refusal` where a phone number or a mail address stands in it: everybody reads names. */
export const withoutReach = (name: string): string => {
  const [found] = mail.exec(name) ?? phone.exec(name) ?? []
  if (found !== undefined) throw new Refusal('reachInName', found.trim())
  return name
}
