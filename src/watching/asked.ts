import { guessLocale } from '../search/guess-locale.ts'
import type { Locale } from '../words.ts'
import { ownForm } from './hungarian-topic.ts'

/** Who has a need, as an asker would say it; the search reads from it that requests are meant. */
const needing: readonly (readonly [RegExp, string])[] = [
  // "Tischler gesucht werden", "Heu gebraucht wird".
  [
    /^(?:(?:es|wieder|mal|irgendwo|hier) )*(?<what>.+?) (?:gesucht|gebraucht|benötigt) (?:wird|werden|würden?|ist|sind)$/iu,
    'wer sucht',
  ],
  // "Leute Heu brauchen", "ein Betrieb eine Presse sucht".
  [
    /^(?:man|(?:die |andere |irgendwelche )?(?:leute|partner|betriebe|nachbarn|welche)|(?:(?:irgend)?eine?r?|ein anderer) (?:partner|betrieb|verein|hof|nachbar)|irgendwer|irgendjemand|einer|andere) (?<what>.+?) (?:sucht|suchen|braucht|brauchen|benötigt|benötigen)$/iu,
    'wer sucht',
  ],
  [
    /^(?:(?:es|wieder|mal) )*(?:bedarf an|nachfrage nach) (?<what>.+?)(?: (?:besteht|gibt|da ist|ist|herrscht))?$/iu,
    'wer sucht',
  ],
  // "Bikes are wanted", "a joiner is needed".
  [
    /^(?<what>(?!(?:i|we)\b).+?) (?:is|are|gets?|will be) (?:being )?(?:wanted|needed|sought|required|requested|searched for|looked for)$/iu,
    'who needs',
  ],
  [
    /^(?:people|partners|others|they|a (?:partner|neighbour|company)|one of the partners|folks) (?:need|want|seek|look for|are looking for|are searching for|needs|wants|seeks|looks for|is looking for) (?<what>.+)$/iu,
    'who needs',
  ],
  [/^there(?: is|['’]s) (?:any |a |some )?(?:need|demand) for (?<what>.+)$/iu, 'who needs'],
  // "Méhviaszt keresnek", "keresnek méhviaszt", "fára van szükség", "kell valahol traktor".
  [
    /^(?!valaki|nekem|nek[uü]nk)(?<what>.+?) keres(?:nek|ne|nének)?(?: (?:valahol|valakik))?$/iu,
    'valaki keres',
  ],
  [/^(?:valakik |mások )?keresnek (?<what>.+)$/iu, 'valaki keres'],
  [
    /^(?!valaki|nekem|nek[uü]nk)(?<what>.+?) (?:(?:van|lesz|lenne) sz[uü]ks[eé]g|sz[uü]ks[eé]g (?:van|lesz|lenne))$/iu,
    'valakinek szükség van',
  ],
  [/^sz[uü]ks[eé]g (?:van|lesz|lenne) (?<what>.+)$/iu, 'valakinek szükség van'],
  [/^(?!valaki|nekem|nek[uü]nk)(?<what>.+?) (?:kell|kellene|kéne)(?: valahol)?$/iu, 'valakinek kell'],
]

/** "Tischler gesucht werden" watches for those who seek, as "wer sucht Tischler" does; all else stays as it was asked. */
const turned = (question: string): string => {
  for (const [shape, who] of needing) {
    const what = shape.exec(question)?.groups?.what
    if (what !== undefined) return `${who} ${what}`
  }
  return question
}

/** Whom a text mentions, and how somebody is reached: nothing of that is watched for. */
const reaching =
  /<[@#!][^<>]*>|(?<!\S)[@#]\S+|[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+|(?<![\p{L}\d])\+?\d[\d\s()/-]{6,}\d(?![\p{L}\d])/gu
/** Tags and links: what stands behind one of them is no topic any more. */
const linked = /<[^<>]*>?|!?\[[^\]]*\]\([^)\s]*\)?|(?:https?:\/\/|www\.)\S+/giu

/** "Heu</b> [x](http://…": the words alone; empty where there are none. */
const worded = (question: string): string => {
  const text = question.replace(reaching, ' ')
  const [before = ''] = text.split(linked)
  const words = (/\p{L}/u.test(before) ? before : text.replace(linked, ' '))
    .replace(/[*~`|<>[\]{}\\]+|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.]+|[\s,;:.]+$/g, '')
  return /\p{L}/u.test(words) ? words : ''
}

const again =
  'mal|wieder|endlich|irgendwann|demnächst|noch mal|nochmal|újra|megint|ismét|majd|végre|some more'
const beginning = new RegExp(
  `^((?:es|jemand|wer|irgendwer|irgendjemand|einer|there (?:is|are)|valaki|lesz|van) )?(?:(?:${again}) )+`,
  'iu',
)
/** That it is there, which is all that is ever waited for. */
const isThere =
  / (?:wieder )?(?:(?:da|verfügbar|zu haben|lieferbar|erhältlich|auf lager|vorhanden|frei|im angebot) (?:ist|sind|wäre|wären|wird|werden)|auftauch(?:t|en)|reinkomm(?:t|en)|(?:turns?|comes?|shows?|pops?) up|comes? in|appears?|arrives?|(?:is|are|becomes?) (?:available|there|in stock|back|on offer))(?: again)?$| again$| (?:újra|megint|ismét)$/iu

/** "Wieder Äpfel", "hordót ad el": without what says no more than that it is waited for. */
const tidied = (text: string): string => {
  const short = text.replace(beginning, '$1').replace(isThere, '')
  return short.trim() === '' ? text : short.replace(/ ad(na|nak|nának)? el$/iu, ' árul')
}

/**
 * A question as it is kept: the words alone, said so that the search reads which side is meant. Empty where nothing is
 * left that could be watched for.
 */
export const askedOf = (question: string, locale: Locale): string => {
  const asked = tidied(worded(question))
  return turned((guessLocale(asked) ?? locale) === 'hu' ? ownForm(asked) : asked)
}
