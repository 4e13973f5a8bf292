import { unaccented } from '../fold.ts'

const hello =
  '(?:hallo|hi|hey|moin(?: moin)?|servus|gruss gott|guten (?:morgen|tag|abend)|einen? (?:schonen?|guten?) \\S+|hello|good (?:morning|evening|afternoon)|szia|sziasztok|hello|udv|jo (?:reggelt|napot|estet)(?: kivanok)?|szep napot)'
const toAll =
  '(?: (?:an|in|to|a))?(?: (?:zusammen|alle|allen|alle zusammen|ihr lieben|die runde|miteinander|rundruf|there|everyone|everybody|all|mindenkinek|mindenki|tobbieknek))'
const pleased = {
  all: '(?: (?:ich )?freue? mich\\b.*| schon (?:hier|dabei|da)\\b.*| (?:i m |im )?(?:happy|glad|nice) to be here.*| orulok\\b.*)',
  alone: '(?: (?:(?:ich )?freue? mich|schon hier|(?:im )?(?:happy|glad|nice) to be|orulok|udv)\\b.*)',
}
const greeting = new RegExp(`^${hello}(?:${toAll}${pleased.all}?|${pleased.alone})$`)
const greets = new RegExp(`^${hello}${toAll}?$`)

const answer = /^(?:ja|nein|ok|okay|gern|gerne|klar|yes|no|sure|yep|yeah|igen|nem|rendben|persze)$/

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

const thanks =
  /^(?:(?:vielen |herzlichen |besten |lieben )?(?:danke?|dankeschon)(?: (?:auch|ihnen|euch))? furs?|many thanks for|thanks?(?: you)?(?: (?:so|very) much)? for|koszon(?:om|juk)(?: szepen)? az?)(?: \S+){1,6}$/
/** "Danke dir, bis dann", "danke, passt". */
const thanksAndBye =
  /^(?:(?:ok|okay|super|prima|vielen|herzlichen|many|rendben) )*(?:danke?|dankeschon|thanks?(?: you)?|koszon\w*|koszi)(?: (?:dir|euch|ihnen|schon|sehr|auch|und|bis (?:dann|bald|morgen|spater)|tschuss?|ciao|(?:schonen?|guten) (?:tag|abend|feierabend)|so much|a lot|and|bye|see you(?: later| soon| then)?|have a (?:nice|good) \S+|szepen|viszlat|szia|szep napot|(?:das )?(?:passt|stimmt)(?: so| alles)?|alles (?:gut|klar|bestens|prima)|(?:all|looks|thats|that is|its) (?:good|fine|great|perfect)|(?:igy )?jo(?: lesz)?))+$/

/** That somebody will do it, but not now, or does not know yet. */
const putOff =
  /\b(?:weiss (?:ich |noch )*(?:nicht|nich|net|nix)|(?:keine|kein) ahnung|muss (?:ich )?(?:noch |erst )*(?:uberlegen|nachdenken)|not sure|no idea|(?:dont|do not) know|sorry for (?:the|my) (?:delay|late (?:reply|answer))|just (?:arrived|got here)|nem tudom|fogalmam sincs|(?:bocsanat|bocsi?|elnezest) a kesesert|most ertem ide|spater|nachher|morgen|nachste[nr]? (?:woche|tage|monat)|bald|keine? zeit|jetzt nicht|nicht jetzt|kommt noch|nachgereicht|mel\w+ (?:mich|uns)|augenblick|later|tomorrow|next week|no time|not now|not yet|busy|get back|hang on|wait|one moment|kesobb|majd|holnap|nincs (?:ra )?idom|jovo het\w*|mindjart|(?:egy )?pillanat)\b/g
/** What stands around that, and says nothing besides. */
const idle = new Set(
  [
    'ah aeh ahm hm hmm oh tja puh ach ok okay ja gut danke dank vielen schon ich wir mach mache machen das es s bitte erst noch grad gerade jetzt momentan derzeit im moment hab habe haben leider sehr gern gerne antworte antworten melde melden mich uns dann dir ihnen euch da mal schreib schreibe schreiben schaue schau an dazu ist bin sind wird gerne zur zeit zeit nur kurz wieder heute nicht darauf drauf zuruck',
    'uh um well hi hello hey sorry really honestly ok okay yes thanks thank you so very much i ill we well will do it answer reply write that this to at the moment right now just im am are is have got a bit please maybe not sure yet for come with again then let me minute',
    'hat nos igazabol meg ok oke rendben igen koszonom szepen koszi koszonjuk most ra valaszolok valaszolunk irok irunk megirom megirjuk jelentkezem jelentkezunk kerem meg egy kicsit csak erre akkor jol van nekem kell ido idom nincs',
  ].flatMap((words) => words.split(' ')),
)
const isPutOff = (said: string): boolean => {
  const rest = said.replace(putOff, ' ')
  return rest !== said && rest.split(' ').every((word) => word === '' || idle.has(word))
}

/**
 * What is said without anything to be done: to all in a greeting, to no question, in anger, in thanks, or that it has to
 * wait. None of it is sought.
 */
export type SmallTalk = 'greeting' | 'answer' | 'rude' | 'thanks' | 'later'

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
  if (thanks.test(said) || thanksAndBye.test(said)) return 'thanks'
  if (text.length <= 100 && !text.includes('?') && isPutOff(said)) return 'later'
  return rude.test(said) ? 'rude' : undefined
}
