import { fold } from './fold.ts'

/** Stems that change before the ending, in compounds too. */
export const changing = Object.entries({
  kenyeret: 'kenyér',
  levelet: 'levél',
  madarat: 'madár',
  lovat: 'ló',
  követ: 'kő',
  füvet: 'fű',
  csövet: 'cső',
  tavat: 'tó',
  levet: 'lé',
  vizet: 'víz',
  tüzet: 'tűz',
  kezet: 'kéz',
  szenet: 'szén',
  tehenet: 'tehén',
  nyulat: 'nyúl',
  kutat: 'kút',
  utat: 'út',
  szekeret: 'szekér',
  fedelet: 'fedél',
  kanalat: 'kanál',
  fonalat: 'fonál',
  kosarat: 'kosár',
  poharat: 'pohár',
  szamarat: 'szamár',
  gyökeret: 'gyökér',
  kötelet: 'kötél',
  kereket: 'kerék',
  cserepet: 'cserép',
  fazekat: 'fazék',
  jeget: 'jég',
  epret: 'eper',
  cukrot: 'cukor',
  bokrot: 'bokor',
  tükröt: 'tükör',
  sátrat: 'sátor',
  vödröt: 'vödör',
  malmot: 'malom',
  kazlat: 'kazal',
  tornyot: 'torony',
  szobrot: 'szobor',
  csokrot: 'csokor',
  telket: 'telek',
  termet: 'terem',
  terhet: 'teher',
  selymet: 'selyem',
  kávét: 'kávé',
  filét: 'filé',
  ökröt: 'ökör',
  halmot: 'halom',
  vásznat: 'vászon',
  hasznot: 'haszon',
  dolgot: 'dolog',
  kölyköt: 'kölyök',
  gödröt: 'gödör',
  retket: 'retek',
  csöbröt: 'csöbör',
  köteget: 'köteg',
  üveget: 'üveg',
  szeget: 'szeg',
})

interface Case {
  /** The verbs that ask for it. Folded. */
  readonly after: RegExp
  /** How a word is freed of it: the first that fits. */
  readonly endings: readonly (readonly [RegExp, string])[]
  readonly changing?: readonly (readonly [string, string])[]
}

/** "Szükségünk van szénára", "Ki foglalkozik méhészettel?", "Keresünk széket", "A pékségnél dolgozom": the verb says which case it wants. */
const cases: readonly Case[] = [
  {
    after: /\bne (?:mutas|ad)\w* .*(?:szamom|cimem|elerhetoseg)|\b(?:igent|nemet) mond(?:ok|unk)\b/,
    endings: [
      [/ának$/u, 'a'],
      [/ének$/u, 'e'],
      [/(\p{L}{2})-?n[ae]k$/u, '$1'],
    ],
  },
  {
    after: /\bszukseg/,
    endings: [
      [/ára$/u, 'a'],
      [/ére$/u, 'e'],
      [/(\p{L}{2})r[ae]$/u, '$1'],
    ],
  },
  {
    after:
      /\bfoglalkoz|\bnem (?:akar|szeretn|ker)\w* .*\bkapcsolatot|\b(?:(?:le)?zar|(?:meg)?szunte|torol|torl|(?:be)?fejez|(?:fel)?bont)\w* (?:(?:le|meg|el|be|fel) )?a kapcsolat|\bkapcsolat (?:megszun|lezar|torl|befej|felbont)/,
    endings: [
      [/ával$/u, 'a'],
      [/ével$/u, 'e'],
      [/v[ae]l$/u, ''],
      [/(\p{L})(\1\p{L})[ae]l$/u, '$2'],
      [/(\p{L})\1[ae]l$/u, '$1'],
    ],
  },
  {
    after:
      /\b(erem|erjuk|erhet(em|juk)) el\b|^kerek\b|\bkerek[.?!]?$|\b(keres|ker(unk|nek|nenk)\b|kinal|(fel)?ajanl|szallit(?!hat)|arul|elad(?!o)|ad(na|nak|nanak|ni|unk|ok)?\b|keszit|gyart(?!o)|vallal|csinal|forgalmaz|termel(?!o)|termeszt(?!o)|ve(nne|nni|het|szek|szunk)|kap(ok|unk|hat)|talal|(be)?szerez|kolcsonad(?!hat)|berel(?!het)|elvi(nne|szem|szunk)|(meg)?hiv(d|ni)\b|utasits(d|a)\b|mutas(?:d|sa)\b|v(?:edd|egye|egyuk|egyek)\b|felvesz(?:em|szuk)\b|elfogad(?:om|juk)\b|elutasit(?:om|juk)\b|eler(?:tem|tuk)\b|ert(?:em|uk) el\b|levesz(?:em|szuk)\b|visszavon(?:om|juk)\b(?!.*(?:elerhetoseg|szamom|cimem|hozzajarul|beleegyez))|engedd\b|vond\b|sut\b|foz\b)/,
    endings: [
      [/-t$/u, ''],
      [/át$/u, 'a'],
      [/ét$/u, 'e'],
      [/([iíóőuúüű]|\p{L}[^\P{L}glnt]y)t$/u, '$1'],
      [/(\p{L}{2}[^aáeéiíoóöőuúüű])[aeoö]t$/u, '$1'],
      [/(\p{L}(?:[jlnrsz]|ly|ny))t$/u, '$1'],
    ],
    changing,
  },
  {
    after:
      /\b(dolgoz|tartoz)(om|unk)\b|\bcsatlakoz|\bkilep(ek|unk|nek|nenk|es|ni)\b|\bki \w+ lepni\b|\b(visszavon|torl)\w* .*(elerhetoseg|szamom|cimem)|[tb]ol (jo|vagy)|\b(vagyok|vagyunk|nevem)\b.*([tb]ol|b[ae]n)\b/,
    endings: [
      [/-(?:n[áéae]l|b[ae]n|h[oöe]z|[tb][óőo]l)$/u, ''],
      [/á(?:nál|ban|hoz|tól|ból)$/u, 'a'],
      [/é(?:nél|ben|hez|től|ből)$/u, 'e'],
      [/(\p{L}{2})(?:n[áéae]l|b[ae]n|h[oöe]z|[tb][óőo]l)$/u, '$1'],
    ],
  },
]

/** What ends like an object and is none: numbers, participles, days, gardens. "Hat használt széket". */
export const describes =
  /tt$|(kert|bolt|sport|sajt|liszt|cement|rét|part|csont|kabát|szövet)$|^(két|öt|hét|hat|szombat|most|azt|ezt|mit|amit|akit|használt|füstölt|sült|tört|őrölt|darált|reszelt|aszalt|szűrt|nyírt|gyalult|csiszolt|érett|bérelt)$/iu

const bare = (word: string, { endings, changing = [] }: Case): string => {
  const lower = word.toLowerCase()
  const [form, stem] = changing.find(([form]) => lower.endsWith(form)) ?? []
  if (form !== undefined) return `${word.slice(0, -form.length)}${stem}`
  const [ending, to] = endings.find(([ending]) => ending.test(word)) ?? []
  return ending === undefined || to === undefined ? word : word.replace(ending, to)
}

/**
 * Hungarian: what is sought or offered as a heading says it: "mézet" of "Helyi mézet keresünk" is "méz". Words of a
 * sentence whose verb asks for no ending stay as they are. The rule takes the last of several words with the ending,
 * and what "és" or a comma puts beside it.
 */
export const nominative = (words: string, sentence: string): string => {
  const asked = cases.find(({ after }) => after.test(fold(sentence)))
  if (asked === undefined) return words
  // Who types without accents may mean "szénát" or "házat" by -at: better as it was said than wrong.
  const unsure = (word: string) => !/[áéíóöőúüű]/i.test(sentence) && /[ae]t$/.test(word)
  const parts = words.split(/(?<=\s)/u)
  const read = parts.map((part) => {
    const [, word = '', behind = ''] = /^(.*?\p{L})([^\p{L}]*)$/su.exec(part) ?? [part, part]
    return { word, behind, ended: !describes.test(word) && !unsure(word) && bare(word, asked) !== word }
  })
  const isBeside = (i: number) =>
    /[,;]/.test(read[i]?.behind ?? '') || /^(és|vagy|illetve|meg)$/i.test(read[i + 1]?.word ?? '')
  const isHead = (i: number) => read[i]?.ended === true && (isBeside(i) || !read[i + 1]?.ended)
  const first = read.findIndex((_, i) => isHead(i))
  if (first < 0) return words
  const heads = [first]
  for (let at = first; isBeside(at); at = heads.at(-1) ?? at) {
    const next = read.findIndex((_, i) => i > at && isHead(i))
    if (next < 0 || next - at > 4) break
    heads.push(next)
  }
  return read
    .map(({ word, behind }, i) => `${heads.includes(i) ? bare(word, asked) : word}${behind}`)
    .join('')
}
