import { unaccented } from '../fold.ts'

const hello =
  '(?:hallo|hi|hey|moin(?: moin)?|servus|gruss gott|guten (?:morgen|tag|abend)|einen? (?:schonen?|guten?) \\S+|hello|good (?:morning|evening|afternoon)|szia|sziasztok|hello|udv|jo (?:reggelt|napot|estet)(?: kivanok)?|szep napot)'
const toAll =
  '(?: (?:an|in|to|a))?(?: (?:zusammen|alle|allen|alle zusammen|ihr lieben|die runde|miteinander|rundruf|there|everyone|everybody|all|mindenkinek|mindenki|tobbieknek))'
const greeting = new RegExp(`^${hello}${toAll}$`)
const greets = new RegExp(`^${hello}${toAll}?$`)

const answer = /^(?:ja|nein|ok|okay|yes|no|igen|nem)$/

const rude = new RegExp(
  `^(?:${[
    '(?:(?:ihr|du|sie) (?:seid|bist|sind)|(?:rundruf|das|der bot) ist)(?: \\S+){0,3} (?:idiot\\w*|dumm\\w*|blod\\w*|nutzlos|trottel|deppen?|scheiss\\w*|bescheuert)',
    '(?:so (?:ein|eine)|was fur (?:ein|eine)|das ist) (?:scheiss\\w*|mist|schwachsinn|dreck)',
    '(?:scheisse?|idiot\\w*|arschloch)',
    '(?:you are|youre|this is|rundruf is|the bot is)(?: \\S+){0,3} (?:useless|stupid|idiots?|crap|shit|garbage)',
    '(?:hulyek?|idiotak?) (?:vagy|vagytok)|(?:ez )?(?:hulyeseg|szar|hasznalhatatlan)',
    '(?:teljesen )?hasznalhatatlan(?: vagy| ez)?',
  ].join('|')})$`,
)

/** What is said without anything to be done: to all in a greeting, to no question, or in anger. None of it is sought. */
export type SmallTalk = 'greeting' | 'answer' | 'rude'

const words = (text: string): string =>
  unaccented(
    text
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )

const most = 6 // words of a greeting
/** "Hallo liebe Leute", "Guten Tag Frau Koch": whoever is greeted by more than that is named. */
const names = /^(?:lieb|ihr\b|frau\b|herr|dear|kedves|tisztelt|mr\b|mrs\b)/

/**
 * "Guten Morgen! Was liegt an?": a text as it would be without its greeting. A greeting alone stays, and so does one that
 * one word follows, which may be a name.
 */
export const withoutGreeting = (text: string): string => {
  const parts = text.trim().match(/\S+\s*/g) ?? []
  const many = [...Array(most).keys()]
    .map((i) => most - i)
    .find((count) => greets.test(words(parts.slice(0, count).join(''))))
  const rest = many === undefined ? '' : parts.slice(many).join('')
  const apart = many !== undefined && /[,.!:;–-]\s*$/.test(parts[many - 1] ?? '')
  const follows = words(rest)
  if (follows === '' || names.test(follows)) return text
  return apart || follows.includes(' ') ? rest.replace(/^[–-]\s+/, '') : text
}

export const smallTalk = (text: string): SmallTalk | undefined => {
  const said = words(text)
  if (greeting.test(said)) return 'greeting'
  if (answer.test(said)) return 'answer'
  return rude.test(said) ? 'rude' : undefined
}
