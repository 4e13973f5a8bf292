import { unaccented } from '../fold.ts'

const greeting =
  /^(?:hallo|hi|hey|moin|servus|gruss gott|guten (?:morgen|tag|abend)|einen? (?:schonen?|guten?) \S+|hello|good (?:morning|evening|afternoon)|szia|sziasztok|hello|jo (?:reggelt|napot|estet)(?: kivanok)?|szep napot)(?: (?:an|in|to|a))?(?: (?:zusammen|alle|allen|alle zusammen|ihr lieben|die runde|miteinander|everyone|everybody|all|mindenkinek|mindenki|tobbieknek))$/

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

export const smallTalk = (text: string): SmallTalk | undefined => {
  const said = unaccented(
    text
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  if (greeting.test(said)) return 'greeting'
  if (answer.test(said)) return 'answer'
  return rude.test(said) ? 'rude' : undefined
}
