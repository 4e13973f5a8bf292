import type { Heard } from './heard.ts'
import { longest, plainly, type Shape, whatIn } from './watch-said.ts'

/** How somebody says that a kept question is to end, which can mean nothing else; all of them where there is no `what`. */
const ended: readonly Shape[] = [
  ['de', /^(?:bitte )?suchauftrag (?:beenden|löschen|streichen):? (?<what>.+)$/iu],
  [
    'en',
    /^(?:please )?(?:unwatch|(?:stop|quit) watching(?: out)?(?: for)?|(?:no longer|do not|don['’]?t) watch(?: for)?):? (?<what>.+)$/iu,
  ],
  [
    'hu',
    /^(?:ne figyel(?:d|je)(?: tov[aá]bb)?|figyel[oő] (?:t[oö]rl[eé]se|le[aá]ll[ií]t[aá]sa)):? (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:(?:meinen|den|diesen) )?(?:suchauftrag|ausschau)(?: bitte)? (?:beenden|löschen|streichen|stoppen|aufheben)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:alle|(?:alle )?(?:meine|die)) suchaufträge(?: bitte)? (?:beenden|löschen|streichen|stoppen|aufheben)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:lösch|beend|streich|stopp|entfern)(?:en sie|e|et|t)?(?: bitte)? (?:alle|(?:alle )?(?:meine|die)) suchaufträge$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:(?:meinen|den|diesen) )?suchauftrag:? (?:(?:für|nach|zu|über|wegen) )?(?<what>\S.*?)(?: bitte)? (?:beenden|löschen|streichen|stoppen|aufheben|weg)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:lösch|beend|streich|stopp|entfern)(?:en sie|e|et|t)?(?: bitte)? (?:(?:meinen|den|diesen) )?suchauftrag:?(?: (?:(?:für|nach|zu|über|wegen) )?(?<what>.+))?$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:(?:ich|wir) (?:möchten?|wollen|will) )?(?:nicht mehr|keine?n?) (?:bescheid|nachricht(?:en)?)(?: mehr)?(?: (?:bekommen|sagen|geben))? (?:wegen|zu|über|für|von|bei) (?<what>.+?)(?: (?:bekommen|sagen|geben|schicken))?$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:sag(?:en sie|t|e)?|gib|geben sie|gebt)(?: (?:mir|uns))?(?: bitte)? (?:nicht mehr|keinen) bescheid(?: mehr)?(?: (?:wegen|zu|über|für|bei))? (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:beobacht|benachrichtig)(?:en sie|e|et|t)?(?: (?:mich|uns))? (?<what>.+?) nicht (?:mehr|länger)$/iu,
  ],
  [
    'en',
    /^(?:please )?(?:delete|remove|end|stop|clear|cancel) (?:all (?:of )?)?(?:my|our|the) (?:entire |whole )?(?:watch ?list|watches|alerts)$/iu,
  ],
  [
    'en',
    /^(?:please )?(?:take|remove|delete|strike|drop) (?<what>.+?) (?:off|from) (?:my|our|the) (?:watch ?list|alerts)$/iu,
  ],
  [
    'en',
    /^(?:please )?(?:delete|remove|end|stop|cancel) (?:my|our|the) (?:watch|alerts?) (?:for|on|about) (?<what>.+)$/iu,
  ],
  ['en', /^(?:please )?(?:delete|remove|end|stop|cancel) (?:my|our|the) (?<what>.+?) (?:watch|alerts?)$/iu],
  [
    'en',
    /^(?:please )?(?:don['’]?t|do not|stop|never) (?:tell|notify|alert|ping|messag|inform)(?:e|ing)? (?:me|us)(?: any ?more)? (?:about|of|for|(?:when|if) there(?: is|['’]s| are)) (?<what>.+?)(?: any ?more| any longer| again)?$/iu,
  ],
  [
    'en',
    /^(?:i|we) (?:don['’]?t|do not) (?:want|need) (?:any |more )*(?:alerts|messages|news) (?:for|about|on) (?<what>.+?)(?: any ?more)?$/iu,
  ],
  [
    'hu',
    /^(?:k[eé]rem,? |k[eé]rlek,? )?(?:t[oö]r[oö]l(?:d|je|j[eé]tek|ni)|[aá]ll[ií]ts(?:d|a) le|sz[uü]ntesd meg|sz[uü]ntesse meg)(?: k[eé]rem| k[eé]rlek)? (?:(?:az )?(?:[oö]sszes|minden) )?(?:a )?figyel[oő](?:ket|im(?:et)?|met|t)$/iu,
  ],
  [
    'hu',
    /^(?:az )?(?:[oö]sszes|minden) figyel[oő](?:m)?(?:et|t)? (?:t[oö]rl[eé]se|t[oö]r[oö]lni|t[oö]r[oö]ld|t[oö]r[oö]lje|le[aá]ll[ií]t[aá]sa)$/iu,
  ],
  [
    'hu',
    /^(?:k[eé]rem,? |k[eé]rlek,? )?(?:t[oö]r[oö]l(?:d|je)|[aá]ll[ií]ts(?:d|a) le) (?:az? )?(?<what>.+?)[- ](?:hirdet[eé]s)?figyel(?:[oő](?:t|j[eé]t|met)?|[eé]s[eé]?t)$/iu,
  ],
  [
    'hu',
    /^(?:m[aá]r )?(?:nem|ne) (?:kell|k[eé]rem|k[eé]rek|k[eé]rj[uü]k)(?: (?:m[aá]r|t[oö]bb[eé]?|t[oö]bbet|tov[aá]bb))* (?:az? )?(?<what>.+?)[- ]?figyel(?:[eé]s[eé]?t?|[oő]j?[eé]?t?)$/iu,
  ],
  [
    'hu',
    /^(?:k[eé]rem,? |k[eé]rlek,? )?(?:m[aá]r )?ne (?:sz[oó]lj(?:on|anak|atok)?|[eé]rtes[ií]ts(?:en|enek|etek)?|[ií]rj(?:on|anak|atok)?|k[uü]ldj(?:[oö]n)? (?:[uü]zenetet|[eé]rtes[ií]t[eé]st))(?: (?:t[oö]bb(?:et|[eé]|sz[oö]r)?|tov[aá]bb|m[aá]r))+,? (?:(?:ha|err[oő]l:?) (?:lesz |van )?)?(?:az? )?(?<what>.+?)(?: miatt| [uü]gy[eé]ben)?$/iu,
  ],
  [
    'hu',
    /^(?:az? )?(?<what>.+?)(?:(?<=\S)r[oó]l|(?<=\S)r[oő]l| miatt)? (?:m[aá]r )?ne (?:sz[oó]lj(?:on|anak|atok)?|[eé]rtes[ií]ts(?:en|enek|etek)?)(?: (?:t[oö]bb(?:et|[eé]|sz[oö]r)?|tov[aá]bb))+$/iu,
  ],
]

/** How they may say it, though where nothing of the kind is kept it means something else. */
const unwanted: readonly Shape[] = [
  ['de', /^(?:bitte )?nicht mehr (?<what>.+)$/iu],
  ['de', /^(?<what>.+?) (?:bitte )?nicht mehr (?:merken|beobachten|melden)$/iu],
  ['en', /^(?:please )?no more (?:(?:alerts|news|messages) (?:for|about|on) )?(?<what>.+)$/iu],
]

/** "Der hordóról", "wegen der Ziegen": a topic without what leads to it. */
const topic = (what: string): string =>
  what.replace(/^(?:(?:mir|uns|mich),? )?(?:(?:wenn|falls) es )?(?:der|die|das|den|dem|the|az?) (?=\S)/iu, '')

const list = { command: 'watch list', input: {} } as const

/** "Suchauftrag Eichenholz beenden": what is watched for no more; of what is not watched for, and of all of it, the list. */
export const watchEnded = (typed: string): Heard | undefined => {
  const said = typed.length > longest ? undefined : whatIn(ended, plainly(typed))
  if (said === undefined) return undefined
  const { locale, what } = said
  if (what === undefined) return { call: list, locale }
  return { call: { command: 'watch remove', input: { watch: topic(what) } }, instead: list, locale }
}

/** "Nicht mehr Heu": what they want to hear of no more, unless they mean something else. */
export const watchUnwanted = (typed: string): Heard | undefined => {
  const said = typed.length > longest ? undefined : whatIn(unwanted, plainly(typed))
  return said?.what === undefined
    ? undefined
    : {
        call: { command: 'watch remove', input: { watch: said.what } },
        instead: { command: 'who supplies', input: { question: typed } },
        locale: said.locale,
      }
}
