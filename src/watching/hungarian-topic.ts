import { changing, describes, nominative } from '../nominative.ts'

/** How a word is freed of what says that somebody has it: the first that fits. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ái$/u, 'a'],
  [/éi$/u, 'e'],
  [/áj[ae]$/u, 'a'],
  [/éj[ae]$/u, 'e'],
  [/(\p{L}{2})j?[ae]i$/u, '$1'],
  [/(\p{L}{2})j[ae]$/u, '$1'],
  [/(\p{L}{2}[^aáeéiíoóöőuúüű])[ae]$/u, '$1'],
]

/** "Kecskéje", "kenyere", "traktora" as a heading says them; undefined where nobody has it. */
const owned = (word: string): string | undefined => {
  const lower = word.toLowerCase()
  for (const [form, stem] of changing) {
    const root = form.slice(0, -2)
    if (lower.endsWith(`${root}a`) || lower.endsWith(`${root}e`))
      return `${word.slice(0, -(root.length + 1))}${stem}`
  }
  const [ending, to] = endings.find(([shape]) => shape.test(word)) ?? []
  return ending === undefined || to === undefined ? undefined : word.replace(ending, to)
}

const has = '(?:van|lesz|lenne|volna|akad|akadna)'
const having = new RegExp(`^(?:valakinek ${has}|${has} valakinek) (?<what>.+)$`, 'iu')
/** These end like an object and are none. */
const alike = /(?:gránit|profit|kredit|grafit|sövényt)$/iu
const object = /^(?<before>(?:lesz|van) |az? )?(?<word>[\p{L}-]+[áéiíóőúű]t)$/iu

/** "Lesz valakinek kecskéje", "lesz krumplit": a topic in its own form, where only one can be meant. */
export const ownForm = (text: string): string => {
  const words = having.exec(text)?.groups?.what?.split(' ')
  const at = words?.findLastIndex((word) => word.length > 3 && owned(word) !== undefined) ?? -1
  const word = words?.[at]
  if (words && word !== undefined) return `lesz ${words.with(at, owned(word) ?? word).join(' ')}`
  const asked = object.exec(text)?.groups?.word
  return asked === undefined || describes.test(asked) || alike.test(asked)
    ? text
    : `lesz ${nominative(asked, 'keresek')}`
}
