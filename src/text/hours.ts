import { unaccented } from '../fold.ts'
import type { Locale } from '../words.ts'

interface Shape {
  readonly locale: Locale
  /** Who is there: "wir haben", "our shop is"; Hungarian says it with what they are. */
  readonly begins: RegExp
  /** What they are then. */
  readonly are: RegExp
  /** A word that says when; of others there may be none, or it is something else: "zwei Plätze offen". */
  readonly when: RegExp
}

/** Unaccented. */
const shapes: readonly Shape[] = [
  {
    locale: 'de',
    begins: /^(?:wir (?:haben|sind|bleiben)|unser\w* \S+ (?:hat|ist|bleibt))(?= )/,
    are: / (?:geoffnet|geschlossen|offen|auf|zu|betriebsferien|betriebsurlaub|ruhetag)(?= |$)/,
    when: /^(?:\d.*|[-–]|bis|ab|seit|vo[mn]|a[mn]|um|und|zu[mr]|in|de[rnm]|die|heute?|morgen|immer|wieder|taglich|jetzt|auch|noch|nur|erst|schon|leider|uber|durchgehend|ganz\w*|jede\w*|nachst\w*|dies\w*|uhr|woche|wochenende\w*|mittwochs?|mo|di|mi|do|fr|sa|so|\w*tags?|\w*abends?|\w*morgens|januar|februar|marz|april|mai|juni|juli|august|\w+ber|weihnacht\w*|ostern|silvester|neujahr)$/,
  },
  {
    locale: 'de',
    begins: /^wir (?:offnen|schliessen)(?= )/,
    are: / (?:um|ab|gegen)(?= \d)/,
    when: /^(?:\d.*|und|immer|taglich|heute?|morgen|wieder|jetzt|erst|schon|a[mn]|uhr|\w*tags?|mittwochs?)$/,
  },
  {
    locale: 'en',
    begins: /^(?:we(?: are|['’]re| stay| will be)|our \w+ (?:is|stays|will be))(?= )/,
    are: / (?:open|closed)(?= |$)/,
    when: /^(?:\d.*|[-–]|until|till?|from|on|at|and|again|now|today|tomorrow|tonight|daily|always|only|also|still|every|all|next|this|the|week|weekends?|\w*days?|over|between|during|to|am|pm|noon|midnight|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|\w+ber|christmas|easter)$/,
  },
  {
    locale: 'en',
    begins: /^we (?:open|close)(?= )/,
    are: / (?:at|from)(?= \d)/,
    when: /^(?:\d.*|and|again|daily|every|on|today|tomorrow|am|pm|\w*days?)$/,
  },
  {
    locale: 'hu',
    begins: /^/,
    are: / (?:(?:nyitva|zarva) (?:vagyunk|tartunk|leszunk|maradunk)|nyitunk|zarunk)(?= |$)/,
    when: /^(?:\d.*|[-–]|az?|es|is|ma|holnap|mindig|ujra|most|csak|minden|egesz|jovo|heten|nap|naponta|(?:hetfo|kedd|szerda|csutortok|pentek|szombat|vasarnap)\w*|del\w*|este|reggel|ora\w*|janua\w*|februa\w*|marcius\w*|aprilis\w*|majus\w*|juni\w*|juli\w*|auguszt\w*|\w+ber\w*|karacsony\w*|husvet\w*)$/,
  },
]

/** "Wir haben bis 18 Uhr geöffnet", "Hétfőn zárva vagyunk": in which language a partner says when it is there. */
export const hoursSaid = (text: string): Locale | undefined => {
  const said = unaccented(text).replace(/[.!]+$/, '')
  return shapes.find(({ begins, are, when }) => {
    const rest = ` ${said.replace(begins, '').trim()}`
    const others = rest.replace(are, '')
    if (!begins.test(said) || others === rest) return false
    return others.split(/[\s,.]+/).every((word) => word === '' || when.test(word))
  })?.locale
}
