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

const words = (text: string): readonly string[] =>
  bare(text.replace(/[:()„“”"'’?]+/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !around.has(word))

/** "Biohof" and "Biohofes", "meinen" and "mein": the same but for the ending. */
const stems = (word: string): readonly string[] => {
  const stem = word.replace(endings, '')
  return stem.length < 3 ? [word] : [word, stem]
}

const isSame = (one: string, other: string): boolean => {
  const of = stems(other)
  return stems(one).some((stem) => of.includes(stem))
}

/**
 * Which option is meant: "beim Biohof", "den persönlichen", "az egész hálózatból" have nothing but words of it in them,
 * and of no other. Undefined where several fit, or none.
 */
export const chosen = (labels: readonly string[], text: string): number | undefined => {
  const said = text.endsWith('?') ? [] : words(text)
  if (said.length === 0) return undefined
  const fit = labels.flatMap((label, i) => {
    const has = words(label)
    return said.every((word) => has.some((one) => isSame(one, word))) ? [i] : []
  })
  return fit.length === 1 ? fit[0] : undefined
}
