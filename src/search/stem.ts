import { changing } from '../nominative.ts'
import type { Locale } from '../words.ts'
import { hungarianVerbs } from './phrasing.ts'
import { foldWord } from './tokens.ts'

// All words arrive folded: "Häuser" is "hauser", "mézet" is "mezet".

const shorten = (word: string, ending: RegExp, least: number): string => {
  const cut = word.replace(ending, '')
  return cut.length >= least ? cut : word
}

/** Tischlerei, Tischlerin, Tischlern, tischlert: the ending goes, the trade stays; so in moderieren and Moderation. */
const german = (word: string): string => {
  const learned = word.replace(
    /(?<=.{4})(ier(en|t|te|ung|ungen)|ation(en)?|atur(en)?|ateur(e|en|in|innen)?)$/,
    '',
  )
  if (learned !== word) return learned
  let stem = word
    .replace(/erin(nen)?$/, 'er')
    .replace(/(?<=arzt|koch|wirt|anwalt)in(nen)?$/, '')
    .replace(/er(ei|eien)$/, 'er')
  for (let round = 0; round < 3; round += 1) {
    const before = stem
    stem = shorten(stem, /(ern|em|er|en|es|nd)$/, 4)
    if (stem === before) stem = shorten(stem, /[ensr]$|(?<=[rlz])t$/, 4)
    if (stem === before) break
  }
  return stem
}

const doubled = /([bdfgklmnprt])\1$/

const english = (word: string): string => {
  let stem = word.replace(/'s$/, '')
  stem = stem
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^suai])s$/, '')
  const bare = shorten(stem, /(ing|ed|er|ers|ery|ry)$/, 3)
  if (bare !== stem) stem = bare.replace(doubled, '$1')
  stem = shorten(stem, /(ation|ment|ness|ion|al|ly)$/, 4)
  return shorten(stem, /[eiy]$/, 4)
}

/** Cases, possessives and plurals stand one behind the other, the outermost last. */
const cases =
  /(ban|ben|bol|rol|tol|nak|nek|val|vel|hoz|hez|nal|nel|kent|ert|ig|on|en|ba|be|ra|re|bel|rel|tel|n|t)$/
const assimilated = /([bcdfghjklmnprstz])\1[ae]l$/
const possessive = /(jaim|jeim|aink|eink|unk|aim|eim|aik|eik|juk|jai|jei|uk|ai|ei|ja|je|om|em|am)$/
const plural = /(?<=[aeiou])k$|(ak|ek|ok)$/
const made = /(ing|asag|eseg|sag|seg|os|es|as|i)$/
/** Who makes a thing is no such thing: "asztalos" is no "asztal". */
const maker = /(asztalos|lakatos|hajos)$/

/** What changes before its endings: "füvet" is "fű", "terme" is "terem"; and these do not lose what looks like one. */
const forms: readonly (readonly [string, string])[] = [
  ...changing.map(([form, stem]) => [foldWord(form), foldWord(stem)] as const),
  ['terme', 'terem'],
  ['satra', 'sator'],
]

const hungarian = (word: string): string => {
  const known = forms.find(([, stem]) => word === stem || (stem.length > 3 && word.endsWith(stem)))
  if (known || hungarianVerbs.has(word)) return word
  const [form, stemmed] = forms.find(([form]) => word.endsWith(form)) ?? []
  if (form !== undefined) return `${word.slice(0, -form.length)}${stemmed}`
  const one = word.replace(/(?<=.{3})(ni|n[ae]nk)$/, '').replace(assimilated, '$1')
  let stem = one.length < 3 ? word : one
  for (let round = 0; round < 2; round += 1) {
    const bare = shorten(stem, cases, 3)
    if (bare !== stem) stem = shorten(bare, /(?<=[^aeiou])[aeo]$/, 3)
  }
  for (const ending of [possessive, plural, /[aeiou]$/]) stem = shorten(stem, ending, 3)
  return maker.test(stem) ? stem : shorten(shorten(stem, made, 4), /[aeiou]$/, 3)
}

const stemmers = { de: german, en: english, hu: hungarian }

/** What is common to the forms of a word, for comparing only; words of up to three letters are left alone. */
export const stem = (folded: string, locale: Locale): string =>
  (folded.length <= 3 && locale !== 'hu') || /\d/.test(folded) ? folded : stemmers[locale](folded)
