import { nothing } from '../field.ts'
import { behindThanks, saysSkill, skilled, wished } from './skilled.ts'
import { canAndSeeks, sought } from './sought.ts'

const besides =
  '(?:sonst|derzeit|aktuell|gerade|grad|momentan|zurzeit|im moment|erst ?mal|eigentlich|gar|noch|wir|ich|weiter|besonderes|brauchen|suchen|danke|vielen dank|otherwise|really|right now|at the moment|currently|just now|for now|else|thanks|thank you|jelenleg|most|momentán|egyelőre|különösebb(?:et)?|köszön(?:öm|jük)|köszi)'
const no =
  "(?:nichts|nicht|nix|nüscht|keins?|nothing|none|no|semmi(?:t|re)?|nincs(?: (?:rá |semmire )?szükségünk(?: semmire| rá)?)?|nem kell(?: nekünk)?|nem(?: (?:keresünk|keresek))?|not|nem (?:keresünk|keresek) semmit|(?:we(?: a|[’']?)re|i(?: a|[’']?)m) not looking for anything|(?:we|i) (?:don[’']?t|do not) need (?:anything|it|that|any))"
const isNothing = new RegExp(`^(?:${besides},? )*${no}(?:,? ${besides})*[.!]*$`, 'iu')

/** Whether somebody says that there is nothing to say: "nix", "derzeit nichts", "–". */
export const saysNothing = (text: string): boolean => /^[-–—.\s]*$/.test(text) || isNothing.test(text.trim())
/** What somebody says, unless it is that there is nothing to say. */
export const unlessNothing = (text = ''): string | undefined => (saysNothing(text) ? undefined : text)

/** A few figures answer neither question; what may be a number to call is doubted in words of its own. */
export const inWords = /\p{L}|(?:\d\D*){6}|^\D+$/u

interface Both {
  readonly can: string
  readonly seeks: string
}

/** Two lines, or two numbers, answer two questions; in whichever order, where it is said what is sought. */
const inTwo = (text: string): Both | undefined => {
  const counted = /^\s*1[.):]\s*(.+?)[\s,;]+2[.):]\s*(.+)$/s.exec(text)?.slice(1)
  const [first = '', second = '', ...more] = (counted ?? text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (second === '' || more.length > 0 || canAndSeeks(first) || canAndSeeks(second)) return undefined
  const [one, other] = [sought(first), sought(second)]
  if (one !== undefined) return other === undefined ? { can: second, seeks: one } : undefined
  return /^[-•*]/.test(first) ? undefined : { can: first, seeks: other ?? second }
}

/** "Treppen und Fenster, sonst nichts": what somebody can, and that they seek nothing. */
const andNothing = (text: string): Both | undefined => {
  const [, can = '', rest = ''] = /^(.*\S)\s*[,;.–]\s+(.+)$/s.exec(text) ?? []
  return can !== '' && /\p{L}/u.test(rest) && saysNothing(rest) ? { can, seeks: nothing } : undefined
}

/**
 * What a partner can and what it seeks, whichever question was answered with it: what is sought is no skill, and neither
 * is the sentence around either. Undefined is what nothing was said of.
 */
export const introduced = ({
  skills = '',
  seeks,
}: {
  readonly skills?: string | undefined
  readonly seeks?: string | undefined
}): { readonly skills: string | undefined; readonly seeks: string | undefined } => {
  // "Wir können auch Fenster" is no answer to what they seek.
  if (unlessNothing(skills) === undefined && seeks !== undefined && !sought(seeks) && saysSkill(seeks))
    return { skills: skilled(seeks), seeks: undefined }
  const plain = behindThanks(skills) ?? skills
  const alone = sought(plain)
  // Where it is said what is sought, two lines say what somebody can.
  const both =
    (seeks === undefined ? (inTwo(plain) ?? andNothing(plain)) : undefined) ??
    canAndSeeks(plain) ??
    (alone === undefined ? undefined : { can: '', seeks: alone })
  const can = both?.can ?? plain
  // A wish alone takes the place of what was sought before, which may have been dropped since.
  const wishes = (alone === undefined ? [seeks, both?.seeks] : [both?.seeks])
    .flatMap((wish) => (wish === undefined ? [] : [wished(sought(wish) ?? wish)]))
    .filter((wish) => !saysNothing(wish))
  const settled = seeks ?? both?.seeks
  return {
    skills: can === '' ? undefined : skilled(can),
    seeks: wishes.length > 0 ? wishes.join(', ') : settled === undefined ? undefined : nothing,
  }
}
