import type { Locale } from '../words.ts'
import type { Heard } from './heard.ts'

const longest = 300 // characters of what somebody wants to hear of

/** How somebody says that they want to hear of something: `what` is what. */
const wanted: readonly (readonly [Locale, RegExp])[] = [
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

/** How somebody says that they want to hear of it no more; where nothing of the kind is kept, it may mean something else. */
const unwanted: readonly (readonly [Locale, RegExp])[] = [
  [
    'de',
    /^(?:bitte )?(?:nicht mehr|kein(?:en)? bescheid mehr (?:zu|über|für)|keine nachrichten mehr (?:zu|über|für)) (?<what>.+)$/iu,
  ],
  ['de', /^(?<what>.+?) (?:bitte )?nicht mehr (?:merken|beobachten|melden)$/iu],
  ['en', /^(?:please )?no more (?:(?:alerts|news|messages) (?:for|about|on) )?(?<what>.+)$/iu],
  ['en', /^(?:please )?(?:take|remove) (?<what>.+?) (?:off|from) (?:my|our|the) watch ?list$/iu],
  [
    'hu',
    /^(?:m[aá]r )?(?:ne (?:sz[oó]lj(?:on|anak)?|[eé]rtes[ií]ts(?:en|enek)?) t[oö]bb(?:et|[eé]),? (?:ha (?:lesz |van )?|err[oő]l:? ))(?<what>.+)$/iu,
  ],
]

const whatIn = (shapes: typeof wanted, text: string) => {
  for (const [locale, shape] of shapes) {
    const what = shape.exec(text)?.groups?.what
    if (what !== undefined) return { locale, what }
  }
  return undefined
}

const plainly = (typed: string): string =>
  typed
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '')

/** "Sag Bescheid, wenn jemand Heu anbietet": what somebody wants to hear of. */
export const watchSaid = (typed: string): Heard | undefined => {
  const said = typed.length > longest ? undefined : whatIn(wanted, plainly(typed))
  return said && { call: { command: 'watch add', input: { question: said.what } }, locale: said.locale }
}

/** "Nicht mehr Heu": what they want to hear of no more, unless they mean something else. */
export const watchEnded = (typed: string): Heard | undefined => {
  const said = typed.length > longest ? undefined : whatIn(unwanted, plainly(typed))
  return (
    said && {
      call: { command: 'watch remove', input: { watch: said.what } },
      instead: { command: 'who supplies', input: { question: typed } },
      locale: said.locale,
    }
  )
}
