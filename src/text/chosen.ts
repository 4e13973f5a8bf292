import { isSameTrade } from '../domain/alike-words.ts'
import { bare } from '../fold.ts'

/** What people put around an option, or before it; it tells none of them. */
const around = new Set(
  [
    'fur bei beim vom von aus im in am an zum zur mit der die das den dem des ein eine einen einem bitte nur lieber ich wir nehme will mochte danke',
    'for at from of with to the a just only please rather id like i ill take thanks one',
    'a az egy csak inkabb kerem kerlek koszonom legyen',
  ].flatMap((each) => each.split(' ')),
)

/** How words end in German and Hungarian sentences. */
const endings = /(?:e[nrsm]?|n|s|[bn][ae]n|n[ae]l|h[oe]z|t[ao]l|b[ao]l|r[ao]l|r[ae]|n[ae]k|v[ae]l|[aeo]?t|i)$/

/** The same in other words: "nee, andersrum", "the other way around". */
const alike: readonly (readonly [RegExp, string])[] = [
  [/(?<!\S)(?:anders ?(?:he)?rum|umgekehrt)(?!\S)/g, 'andersherum'],
  [/(?<!\S)way around(?!\S)/g, 'way round'],
  [/(?<!\S)(?:megforditva|forditsuk meg|forditsa meg|forditsd meg)(?!\S)/g, 'forditva'],
]

/** The words alone, where several mean the same in one of their spellings. */
export const spelled = (text: string): string =>
  alike.reduce((said, [others, one]) => said.replace(others, one), bare(text))

const words = (text: string): readonly string[] =>
  spelled(text.replace(/[:()„“”"'’?]+/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !around.has(word))

/** Without its ending: "Biohof" and "Biohofes", "meinen" and "mein" have one in common; "lüchowira" has two. */
const stems = (word: string): readonly string[] => {
  const stem = word.replace(endings, '')
  const all = [stem, word.replace(/e[nrsm]?$/, ''), stem.replace(/(?<=.{3})i$/, '')]
  return [word, ...all.filter(({ length }) => length >= 3)]
}

/** Whether a word of an option is meant by another: but for the ending, by its beginning, or by its trade. */
const isSame = (one: string, other: string): boolean => {
  const of = stems(other)
  return (
    stems(one).some((stem) => of.includes(stem)) ||
    (other.length >= 5 && one.startsWith(other)) ||
    isSameTrade(other, one)
  )
}

const sharedBeginning = (one: string, other: string): number => {
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  return at < 0 ? one.length : at
}

/** Whether a text has nothing but words of that, the verb in any of its forms: "közzéteszem" of "közzététele". */
export const inflects = (of: string, text: string): boolean => {
  const has = words(of)
  const said = words(text)
  const isForm = (one: string, word: string) =>
    sharedBeginning(one, word) >= Math.max(5, Math.max(one.length, word.length) * 0.6)
  return said.length > 0 && said.every((word) => has.some((one) => isSame(one, word) || isForm(one, word)))
}

/** Whether a text has nothing but words of that. */
export const saysOnly = (of: string, text: string): boolean => {
  const has = words(of)
  return words(text).every((word) => has.some((one) => isSame(one, word)))
}

/** What an option is may be said with it: "die Region Wendland". */
const kindOf = /(?<!\p{L})(?:region|r[eé]gi[oó]\p{L}*)(?!\p{L})/giu

/**
 * Which option is meant: "beim Biohof", "den persönlichen", "az egész hálózatból" have nothing but words of it in them,
 * and of no other. Undefined where several fit, or none.
 */
export const chosen = (labels: readonly string[], text: string): number | undefined => {
  if (text.endsWith('?')) return undefined
  const fit = [text, text.replace(kindOf, ' ')]
    .filter((said) => words(said).length > 0)
    .map((said) => labels.flatMap((label, i) => (saysOnly(label, said) ? [i] : [])))
    .find((some) => some.length > 0)
  return fit?.length === 1 ? fit[0] : undefined
}
