import { foldWord } from '../tokens.ts'
import { type Called, naming } from './names.ts'

/** Mails, links and handles, whatever stands around them. */
const reached = /\S*(?:@|:\/\/|www\.|[\p{L}\p{N}_-]\.\p{L}{2})\S*/gu
const at = '(?:at|ät|kukac|klammeraffe|affe|a)'
const dot = '(?:dot|punkt|pont)'
const open = String.raw`\s*[([{<*]\s*`
const close = String.raw`\s*[)\]}>*]\s*`
/** "anna (at) hof [punkt] example", "anna at hof punkt example": written so that machines do not find it. */
const disguised = [
  new RegExp(String.raw`\S+${open}${at}${close}\S+(?:${open}${dot}${close}\S+)*`, 'giu'),
  new RegExp(String.raw`\S+\s+(?:at|ät|kukac|klammeraffe)\s+\S+(?:\s+${dot}\s+\S+)+`, 'giu'),
  new RegExp(String.raw`\S+\s+${dot}\s+(?:de|at|ch|hu|eu|com|net|org|info)(?![\p{L}\p{N}])`, 'giu'),
]

/** Numbers in words, as they are dictated: "null fünf acht vier eins". Folded. */
const figure =
  /^(?:null|nulla|zero|oh|eins?|eine|one|egy|zwei|zwo|two|ketto|ket|drei|three|harom|vier|four|negy|funf|five|ot|sechs|six|hat|sieben|seven|het|acht|eight|nyolc|neun|nine|kilenc|zehn|zwanzig|dreissig|[a-z]{4,6}zig|ten|twenty|thirty|forty|(?:fif|six|seven|eigh|nine)ty|tizen|tiz|huszon|husz|harminc|(?:negy|ot|hat|het|nyolc|kilenc)v[ae]n|und|doppel|double|plus|plusz)+$/
const fewestFigures = 3

const before = /^(?:frau|herrn?|hr|familie|fam|mr|mrs|ms|miss|dr|prof)$/
const behind = /^(?:ur|urat|urnak|urral|asszony|asszonyt|neni|nenit|bacsi|bacsit)$/
const street = /(?:strasse|str|weg|gasse|allee|platz|utca|utja|ut|ter|street|road|lane)$/

interface Word {
  readonly surface: string
  readonly folded: string
  /** A comma or the end of a sentence stands before it. */
  readonly begins: boolean
}

const words = (text: string): readonly Word[] => {
  const found: Word[] = []
  let end = 0
  for (const { 0: surface, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const begins = /[,;:.!?\n|•]/.test(text.slice(end, index))
    found.push({ surface, folded: foldWord(surface), begins })
    end = index + surface.length
  }
  return found
}

/** No letter stands alone for a word, none of another script may look like one of ours, no number goes out. */
const isWord = ({ surface, folded }: Word): boolean =>
  folded.length > 1 && /^[\p{Script=Latin}\p{M}]+$/u.test(surface)

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.surface ?? '')

/** At most so many pieces make one name: "Bio-Hof Krähen winkel". */
const mostPieces = 6

/** Which of the words are part of a name, also where it is parted or written as one. */
const named = (all: readonly Word[], isName: (letters: string) => boolean): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const i of all.keys())
    for (let letters = '', to = i; to < Math.min(all.length, i + mostPieces); to += 1) {
      letters += all[to]?.folded ?? ''
      if (isName(letters)) for (let each = i; each <= to; each += 1) found.add(each)
    }
  for (const [i, { folded }] of all.entries()) {
    if (before.test(folded))
      for (let next = i + 1; next <= i + 2 && isCapital(all[next]); next += 1) found.add(next)
    if (behind.test(folded))
      for (let last = i - 1; last >= i - 2 && isCapital(all[last]); last -= 1) found.add(last)
    if (street.test(folded) && /^\p{N}/u.test(all[i + 1]?.surface ?? '')) found.add(i)
  }
  return found
}

/** Runs of figures that are written as words. */
const dictated = (all: readonly Word[]): ReadonlySet<number> => {
  const found = new Set<number>()
  let from = 0
  for (let i = 0; i <= all.length; i += 1) {
    if (figure.test(all[i]?.folded ?? '')) continue
    if (i - from >= fewestFigures) for (let each = from; each < i; each += 1) found.add(each)
    from = i + 1
  }
  return found
}

/**
 * What of a text may go to a service outside: its words, without whom the network knows, without mails, links and
 * numbers however they are typed. Better a word too few than a name: the search by letters still has them all.
 */
export const outgoing = (called: Called): ((text: string) => string) => {
  const isName = naming(called)
  return (text) => {
    const plain = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    const unreached = disguised
      .reduce((rest, shape) => rest.replace(shape, ' , '), plain)
      .replace(reached, ' , ')
    const all = words(unreached)
    const [names, figures] = [named(all, isName), dictated(all)]
    let said = ''
    let begins = false
    for (const [i, word] of all.entries()) {
      begins ||= word.begins
      if (!isWord(word) || names.has(i) || figures.has(i)) continue
      said += `${said === '' ? '' : begins ? ', ' : ' '}${word.surface}`
      begins = false
    }
    return said
  }
}
