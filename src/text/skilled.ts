import { nominative } from '../nominative.ts'
import { canAndSeeks } from './sought.ts'
import { isListOfThings } from './things.ts'

const really =
  '(?:(?:besonders|richtig|sehr|ganz|echt|wirklich|vor allem|hauptsächlich|auch|gern|gerne|gut|really|very|quite|especially|mainly|mostly|also|nagyon|igazán|leginkább|főleg|elsősorban|jól|is) )*'

/** What people say before what they can, without saying anything of it. */
const before = new RegExp(
  `^(?:${[
    `(?:wir|ich) (?:können|kann|machen|mache|bieten|biete|haben|hab|habe) ${really}`,
    `können ${really}`,
    '(?:(?:wir |ich )?(?:können|kann)|(?:we |i )?can|good at|értünk hozzá)\\s*:\\s*',
    `(?:wir|ich) (?:sind|bin) ${really}(?:stark|spezialisiert|fit) (?:in|im|bei|beim|auf|mit) `,
    'unsere? (?:stärken?|spezialität(?:en)?|fach(?:gebiet)?) (?:ist|sind|liegt in|liegen in) ',
    `(?:we|i) (?:can )?${really}(?:make|do|build|offer|have|provide) `,
    `(?:(?:we are|we['’]?re|i am|i['’]?m) )${really}(?:good at|great at|strong in|known for|experts in|best at) `,
    '(?:we|i) special(?:ise|ize) in ',
    'our (?:strengths?|speciality|specialty) (?:is|are) ',
    `(?:mi )?${really}(?:értünk|foglalkozunk|készítünk|gyártunk) (?:az? )?`,
    'az erősség(?:ünk|em) (?:az? )?',
  ].join('|')})`,
  'iu',
)
/** And what they say behind it. */
const behind = new RegExp(
  `(?:${[
    ' (?:ist|sind) unsere? (?:stärken?|spezialität(?:en)?)',
    ' (?:können|machen) wir(?: (?:gut|gern|gerne|besonders|richtig|am besten))*',
    ' (?:is|are) our (?:strengths?|speciality|specialty)',
    ' is what we (?:do|make)(?: best)?',
    ' foglalkoz(?:unk|ik|om)',
    ' (?:készítünk|gyártunk|értünk hozzá)',
    ' az erősség(?:ünk|em)',
  ].join('|')})[.!]*$`,
  'iu',
)
/** "Önkormányzatunk …": who does it is known. */
const whoDoes = /^(?:mi|a cégünk|\S+[uü]nk) (?=.* foglalkozik[.!]*$)/iu
const idle = /^(?:noch|auch|etwa|zum beispiel|still|some|még|esetleg) (?=\S)/iu
const ended = (text: string): string => text.trim().replace(/(?<=\p{L}\p{L})[.!]+$/u, '')

/** What somebody can, without the sentence around it: "Brot und Torten" of "Wir können richtig gut Brot und Torten". */
export const skilled = (text: string): string => {
  const said = text.trim()
  const rest = said.replace(whoDoes, '').replace(before, '').replace(behind, '')
  return ended(rest === said || rest.trim() === '' ? said : nominative(rest, said))
}

/** What is sought, without "noch" before it. */
export const wished = (text: string): string => ended(text).replace(idle, '')

/** "Thanks very much! We're good at staircases": what is said behind a thank-you, where it says what somebody can. */
export const behindThanks = (text: string): string | undefined => {
  const [, rest = ''] =
    /^(?:vielen |herzlichen |besten |many )?(?:danke?|dankeschön|thanks?|thank you|köszön\p{L}*|köszi|hallo|hello|hi|szia\p{L}*)[^.!,]{0,30}[.!,]+\s+(.+)$/isu.exec(
      text.trim(),
    ) ?? []
  const can = canAndSeeks(rest)?.can ?? rest
  return skilled(can) === ended(can) && !isListOfThings(can) ? undefined : rest
}

/** "Wir können Treppen", "Mehl und Eier sind unsere Stärke": a sentence, where others only name things. */
export const saysSkill = (text: string): boolean =>
  skilled(text) !== ended(text) && isListOfThings(skilled(text))

/** "Kochen, suche Mehl": what somebody can and what they seek. */
export const saysBoth = (text: string): boolean => {
  const both = canAndSeeks(text)
  return both !== undefined && isListOfThings(skilled(both.can))
}

/** Whether a text plainly says what somebody can, alone or with what they seek: nothing else would be said so. */
export const saysSkills = (text: string): boolean => {
  const said = behindThanks(text) ?? text
  return isListOfThings(skilled(canAndSeeks(said)?.can ?? said))
}
