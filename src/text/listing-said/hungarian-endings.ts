import { changing, describes } from '../../nominative.ts'
import { flat } from '../flat.ts'

/** Ends in a "t" that is no ending, besides what `nominative` knows. */
const noObject =
  /^(?:saját|egyet|most|est|test|rost|toast|alatt|miatt|itt|ott|mint|élet|lehet|lett|mást|bármit|többet|keveset|adat|húzat|bérlet|csapat|gondolat|szolgálat|kapcsolat|feladat|javaslat|ajánlat|állat|vállalat|zuhatag)$|(?:ként|lakat|szint|pont|part|szett|szert|folt|pakett|parkett|lift|készlet|felület|terület|épület|egyesület|üzlet|emelet|keret|méret|jegyzet|füzet|kötet|permet|keverék?let)$/iu
/** "Használt", "füstölt", "őrölt": made so, and no object. */
export const made = /(?:[áöőüu]lt|[eo]lt|űrt|ört|yírt|áradt|hadt)$/iu

const stems = new Map(
  changing
    .filter(([form]) => /[aeoö]t$/.test(form))
    .map(([form, stem]) => [form.slice(0, -2), stem] as const),
)
export const isPlain = (text: string): boolean => flat(text) === text.toLowerCase()

/** "Lov" of "lovat" and "lovunk" is "ló", in compounds too. */
const wholeStem = (word: string): string => {
  const found = [...stems].find(([stem]) => word.toLowerCase().endsWith(stem) && stem.length >= 3)
  return found ? `${word.slice(0, -found[0].length)}${found[1]}` : word
}

const lowVowels = /(?:^|haz|fal|lab|fog|hal|toll|vaj|vad|agy|vas|ag|hars|tal|oldal|vonal|sz[ao]n|k)$/

/** Of one typed without accents: "szalmat" is of "szalma", "padot" of "pad"; the sounds before tell. */
const plainObject = (word: string): string => {
  const [, stem = '', vowel = ''] = /^(.*?)([aeiou]?)t$/i.exec(word) ?? []
  if (stem.length < 2) return word
  const shut =
    /(?:[^aeiou](?:[bcdfghkpt]|cs)|[^aeiour]k|[kt]r|[a-z]sk)$/.test(stem) &&
    !/(?:ld|nd|rd|nk|ng|rk|lk|rt|nt|lt|st|szt|rc|nc|lc|cs)$/.test(stem)
  const soft = /(?:^|[aeiou])(?:[lrnjsz]|ny|ly|sz|zs)$/.test(stem) && stem.length > 3
  if (vowel === 'a') return lowVowels.test(stem) ? stem : `${stem}a`
  if (vowel === 'e') return soft || shut ? `${stem}e` : stem
  if (vowel === 'o')
    return /[kt]r$|(?:^|[aeiou])[lrnszt]$|[aeiou]d$/.test(stem) && !/(?:ad|cs|ny|ly|nt)$/.test(stem)
      ? `${stem}o`
      : stem
  if (vowel !== '') return `${stem}${vowel}`
  return /(?:[jlnrsz]|ly|ny)$/.test(stem) ? stem : word
}

type Endings = readonly (readonly [RegExp, string])[]
const firstOf = (word: string, endings: Endings): string => {
  const [ending, to = ''] = endings.find(([ending]) => ending.test(word)) ?? []
  return ending ? word.replace(ending, to) : word
}
const objects: Endings = [
  // "Láncfűrészemet" is mine; "napelemet" is an "elem".
  [/(\p{L}{4}[^aáeéiíoóöőuúüűl\P{L}])(?:em|öm)et$/u, '$1'],
  [/-(?:[aeoö]?)t$/u, ''],
  [/át$/u, 'a'],
  [/ét$/u, 'e'],
  [/([iíóőuúüű]|\p{L}[^\P{L}glnt]y)t$/u, '$1'],
  [/(\p{L}[^aáeéiíoóöőuúüű])[aeoö]t$/u, '$1'],
  [/(\p{L}(?:[jlnrsz]|ly|ny))t$/u, '$1'],
]

/** "Szénát", "traktort", "padokat": a word without the ending of what is done something with. */
export const ofObject = (word: string, plain: boolean): string => {
  if (!/t$/i.test(word) || word.length < 3 || describes.test(word) || noObject.test(word)) return word
  const lower = word.toLowerCase()
  const [form, stem] =
    changing.find(
      ([form]) => lower.endsWith(form) || (plain && form.length > 4 && lower.endsWith(flat(form))),
    ) ?? []
  if (form !== undefined) return `${word.slice(0, -form.length)}${plain ? flat(stem ?? '') : stem}`
  // "Kalyhamat" is "kályhámat", what is mine.
  if (plain) return /.{4}amat$/i.test(word) ? word.slice(0, -3) : plainObject(word)
  return firstOf(word, objects)
}

const noSpeaker = /^(?:tank|bank|link|punk|rönk|krém|film|problém|teremtmény|bánk|fánk|cink|dzsembori)$/iu
/** "Pajtánk", "székünk", "kályhám": what it is without whose. */
export const ofOurs = (word: string): string => {
  const [, stem] =
    noSpeaker.test(word) || word.length < 5 ? [] : (/^(\p{L}+?)(?:[uü]nk|nk)$/iu.exec(word) ?? [])
  const mine = /^(\p{L}{3,}(?:[áéóőiíúüűö]|(?<!i)u))m$/iu.exec(word)?.[1]
  const bare = stem ?? mine
  if (bare === undefined) return word
  // "Ajtóink" are several, "biciklink" is one.
  const [, several] = /^(.*?)(?:(?<=[áéóőúűaeou])i|[ao]i|j[ae]i)$/iu.exec(bare) ?? []
  if (several !== undefined) return /[áéaeóőúűou]$/iu.test(several) ? `${several}k` : `${several}ok`
  return wholeStem(bare.replace(/á$/u, 'a').replace(/é$/u, 'e'))
}

const onto: Endings = [
  [/ára$/u, 'a'],
  [/ére$/u, 'e'],
  [/(\p{L}{2})-?r[ae]$/u, '$1'],
]
const forWhom: Endings = [
  [/ának$/u, 'a'],
  [/ének$/u, 'e'],
  [/(\p{L}{2})-?n[ae]k$/u, '$1'],
]
export const ofOnto = (word: string): string => (word.length < 4 ? word : firstOf(word, onto))
export const ofFor = (word: string): string => firstOf(word, forWhom)
