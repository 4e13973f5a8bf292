import type { Locale } from '../words.ts'
import type { Heard } from './heard.ts'

export const longest = 300 // characters of what somebody wants to hear of

/** How something is said in a language; `what` is what it is about. */
export type Shape = readonly [Locale, RegExp]

/** How somebody says that they want to hear of something: `what` is what. */
const wanted: readonly Shape[] = [
  // Nothing but that they want to hear: of what is asked.
  [
    'de',
    /^(?:bitte )?(?:sag(?:en sie|t|e)?|gib|geben sie|gebt)(?: (?:mir|uns))?(?: bitte)?(?: auch)? bescheid(?:,? (?:wenn|sobald|falls))?$/iu,
  ],
  [
    'en',
    /^(?:please )?(?:let (?:me|us) know|notify (?:me|us)|alert (?:me|us)|ping (?:me|us))(?: (?:when|if|once))?$/iu,
  ],
  [
    'hu',
    /^(?:k[eé]rem,? |k[eé]rlek,? )?(?:sz[oó]lj(?:on|anak|atok)?|[eé]rtes[ií]ts(?:en|enek|etek)?|jelezz(?:en|enek|etek)?)(?:,? (?:ha|amint|amikor))?$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:schreib(?:en sie|t|e)?(?: (?:mir|uns))?(?: bitte)?(?: eine nachricht)?|ruf(?:en sie|t|e)? (?:mich|uns)(?: bitte)? an|pingt? (?:mich|uns)(?: an)?|schick(?:en sie|t|e)? (?:mir|uns)(?: bitte)? (?:eine )?nachricht),? (?:wenn|sobald|falls) (?!du\b)(?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:sag(?:en sie|t|e)?|meld(?:en sie|e|et)) (?:mir|uns)(?: bitte)?,? (?:wenn|sobald|falls) (?<what>(?:mal )?(?:jemand|wer|irgendwer|es|wieder)\b.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:benachrichtig|informier)(?:en sie|e|t)? (?:mich|uns)(?: bitte)? (?:bei|zu|über|wegen) (?:neuen? (?:angeboten?|gesuchen?) (?:für|von|an) )?(?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?beobacht(?:en sie|e|et) (?:bitte )?(?:den markt (?:für|nach) )?(?:für (?:mich|uns) )?(?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:ich|wir) (?:(?:hätten? (?:(?:sehr )?gerne? )?(?:gewusst|erfahren|gehört))|wüssten? (?:sehr )?gerne?),? (?:wenn|sobald|falls) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:wenn|sobald|falls) (?<what>.+?),? (?:(?:dann|so) )?(?:bitte )?(?:melden|benachrichtigen|bescheid(?: (?:geben|sagen))?|(?:eine )?(?:kurze )?(?:nachricht|info|mitteilung)(?: an (?:mich|uns))?|(?:sag(?:en sie|t|e)?|gib|geben sie|gebt)(?: (?:mir|uns))?(?: bitte)? bescheid|(?:meld(?:e|et|en sie)? (?:dich|euch|sich)|schreib(?:en sie|t|e)? (?:mir|uns)|ruf(?:en sie|t|e)? (?:mich|uns) an|benachrichtig(?:en sie|e|t) (?:mich|uns)))(?: bitte)?$/iu,
  ],
  [
    'en',
    /^(?:(?:can|could|will|would) you )?(?:please )?(?:ping|message|text|call|e?mail|write(?: to)?|drop|give|send) (?:me|us)(?: a (?:message|line|shout|note|ping|call))?(?: please)?,? (?:when(?:ever)?|if|once|as soon as) (?!you\b)(?<what>.+)$/iu,
  ],
  [
    'en',
    /^(?:(?:can|could|will|would) you )?(?:please )?tell (?:me|us)(?: please)? (?:when(?:ever)?|if|once|as soon as) (?<what>.+ (?:turns? up|comes? up|shows? up|pops? up|comes? in|appears?|arrives?|(?:is|are|becomes?) available(?: again)?))$/iu,
  ],
  [
    'en',
    /^(?:(?:can|could|will|would) you )?(?:please )?(?:notify|alert|ping|message) (?:me|us)(?: please)? (?:about|for|of|to|on) (?:(?:new )?(?:offers?|listings?) (?:for|of) )?(?<what>.+)$/iu,
  ],
  [
    'en',
    /^(?:when(?:ever)?|if|once|as soon as) (?<what>.+?),? (?:please )?(?:let (?:me|us) know|notify (?:me|us)|alert (?:me|us)|ping (?:me|us)|tell (?:me|us))(?: please)?$/iu,
  ],
  [
    'hu',
    /^(?:k[eé]rem,? |k[eé]rlek,? )?(?:(?:k[uü]ldj(?:[oö]n|enek|etek)?|dobj(?:on|atok)?|[ií]rj(?:on|anak|atok)?)(?: (?:nekem|nek[uü]nk))?(?: egy)?(?: (?:[uü]zenetet|[eé]rtes[ií]t[eé]st))?|[uü]zenj(?:en|enek|etek)?|h[ií]vj(?:on|anak|atok)?(?: fel)?)(?:,? (?:k[eé]rem|k[eé]rlek))?,? (?:ha|amint|amikor|mihelyt) (?<what>.+)$/iu,
  ],
  [
    'hu',
    /^(?:(?:[eé]rtes[uü]lni|tudni|hallani|[eé]rtes[ií]t[eé]st(?: kapni)?) (?:szeretn[eé](?:k|m|nk)|akar(?:ok|unk))|j[oó] lenne tudni)(?: r[oó]la| arr[oó]l)?,? (?:ha|amint|amikor|mihelyt) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:sag(?:en sie|t|e)?|gib|geben sie|gebt)(?: (?:mir|uns))?(?: bitte)?(?: auch)? bescheid,? (?:wenn|sobald|falls) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:benachrichtig(?:en sie|e|t)|informier(?:en sie|e|t)|meld(?:en sie|e|et))(?: (?:mich|uns|dich|sich|euch))?(?: bitte)?,? (?:wenn|sobald|falls) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:kannst du|könntest du|können sie|könnten sie|könnt ihr|könntet ihr) (?:mir|uns|mich)(?: bitte)? (?:bescheid (?:geben|sagen)|benachrichtigen|informieren),? (?:wenn|sobald|falls) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:ich|wir) (?:möchten?|würden?|will|wollen|hätten?)(?: gerne?)? (?:bescheid(?: bekommen)?|(?:eine )?nachricht(?: bekommen)?|(?:benachrichtigt|informiert) werden|wissen|erfahren),? (?:wenn|sobald) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:bitte )?(?:um )?(?:bescheid|nachricht|benachrichtigung)(?: bitte)?(?: (?:geben|sagen))?,? (?:wenn|sobald|falls) (?<what>.+)$/iu,
  ],
  [
    'de',
    /^(?:wenn|sobald|falls) (?<what>.+?), (?:bitte )?(?:sag(?:en sie|t|e)?|gib|geben sie|gebt)(?: (?:mir|uns))?(?: bitte)? bescheid$/iu,
  ],
  ['de', /^(?:bitte )?halt(?:en sie|et|e)(?: bitte)? nach (?<what>.+) ausschau$/iu],
  [
    'de',
    /^(?!.*\b(?:du|dir|sie|ihr|euch|das|mir|ich|wir|nicht|nur|wollen|netzwerk|haltung)\b)(?<what>(?:\S+ ){0,5}?\S+?)(?: bitte)? (?:merken|beobachten|im auge behalten)$/iu,
  ],
  [
    'en',
    /^(?:(?:can|could|will|would) you )?(?:please )?(?:let (?:me|us) know|notify (?:me|us)|alert (?:me|us)|inform (?:me|us))(?: please)? (?:when(?:ever)?|if|once|as soon as) (?<what>.+)$/iu,
  ],
  [
    'en',
    /^(?:(?:can|could|will|would) you )?(?:please )?tell (?:me|us)(?: please)? (?:when(?:ever)?|once|as soon as) (?<what>(?:some(?:body|one)|any(?:body|one)|there|a partner)\b.+)$/iu,
  ],
  [
    'en',
    /^(?:i|we)(?: would|['’]d) like to (?:know|hear|be (?:told|notified|informed)) (?:when(?:ever)?|once|as soon as) (?<what>.+)$/iu,
  ],
  [
    'en',
    /^(?:i|we) want to (?:know|hear|be (?:told|notified)) (?:when(?:ever)?|once|as soon as) (?<what>.+)$/iu,
  ],
  ['en', /^(?:please )?(?:keep|have) an eye (?:out for|on) (?<what>.+)$/iu],
  ['en', /^(?:please )?(?:put|add) (?<what>.+?) (?:on|to) (?:my|our|the) watch ?list$/iu],
  [
    'hu',
    /^(?:k[eé]rem,? |k[eé]rlek,? )?(?:sz[oó]lj(?:on|anak|atok|[aá]l)?|sz[oó]ln(?:a|[aá]l|[aá]nak|[aá]tok)|[eé]rtes[ií]ts(?:en|enek|etek)?|jelezz(?:en|enek|etek)?)(?: (?:nekem|nek[uü]nk|engem|minket))?(?:,? (?:k[eé]rem|k[eé]rlek|l[eé]gyszi))?,? (?:ha|amint|amikor|mihelyt) (?<what>.+)$/iu,
  ],
  [
    'hu',
    /^(?:[eé]rtes[ií]t[eé]st k[eé]r(?:ek|[uü]nk)|k[eé]r(?:ek|[uü]nk) [eé]rtes[ií]t[eé]st|szeretn[eé](?:k|m|nk) (?:[eé]rtes[ií]t[eé]st(?: kapni)?|[eé]rtes[uü]lni|tudni|hallani)(?: r[oó]la)?),? (?:ha|amint|amikor|mihelyt) (?<what>.+)$/iu,
  ],
  [
    'hu',
    /^(?:ha|amint|mihelyt) (?<what>.+?), (?:k[eé]rem,? |k[eé]rlek,? )?(?:sz[oó]lj(?:on|anak|atok)?|[eé]rtes[ií]ts(?:en|enek|etek)?)(?: (?:nekem|nek[uü]nk))?$/iu,
  ],
]

/** "Wenn jemand Zeit hat, bitte melden" asks everybody; nothing of the kind is offered. */
const aboutPeople =
  /(?<!\p{L})(?:interesse|zeit|lust|fragen?|interested|time|questions?|[eé]rdekel|k[eé]rd[eé]s\p{L}*|r[aá][eé]r)(?!\p{L})/iu

/** The first of these shapes that a text has, and what it says of what is watched for. */
export const whatIn = (
  shapes: readonly Shape[],
  text: string,
): { readonly locale: Locale; readonly what: string | undefined } | undefined => {
  for (const [locale, shape] of shapes) {
    const found = shape.exec(text)
    if (found) return { locale, what: found.groups?.what }
  }
  return undefined
}

/** A text in one line, without what ends it. */
export const plainly = (typed: string): string =>
  typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,!?…]+$/, '')

/** "Sag Bescheid, wenn jemand Heu anbietet": what somebody wants to hear of. */
export const watchSaid = (typed: string): Heard | undefined => {
  const said = typed.length > longest ? undefined : whatIn(wanted, plainly(typed))
  if (said === undefined || aboutPeople.test(said.what ?? '')) return undefined
  const input = said.what === undefined ? {} : { question: said.what }
  return { call: { command: 'watch add', input }, locale: said.locale }
}
