import type { Call } from '../card.ts'
import type { Locale } from '../words.ts'
import { type Pieces, sentenceOf, shapesOf } from './sentence.ts'

const longest = 120 // characters of a sentence that takes back what was done

interface Tongue {
  readonly locale: Locale
  readonly pieces: Pieces
  /** What may be named that was done, by the command that did it. */
  readonly things: Readonly<Record<string, string>>
}

/** In each language `oops` says that something was wrong, and `undo` takes back `<thing>`. */
const tongues: readonly Tongue[] = [
  {
    locale: 'de',
    things: {
      'organization unite':
        '(?:(?:die|diese) )?(?:zusammenlegung|zusammenfuhrung|fusion)(?: (?:von|der|mit) \\S+(?: \\S+){0,6}?)?',
      'organization archive': '(?:(?:die|den|das|diese) )?(?:archivierung|archivieren)',
      'join approve': '(?:(?:die|diese) )?aufnahme',
    },
    pieces: {
      that: '(?:das|es|dies|(?:(?:die|meine) )?(?:letzte )?(?:anderung|aktion)|das letzte)',
      well: '(?: (?:bitte|wieder|doch|mal|jetzt|sofort|eben|gerade|leider|wohl|ja|so))*',
      wrong:
        'war<well> (?:(?:ganz )?falsch|verkehrt|nicht richtig|nicht so gemeint|nicht gewollt|keine absicht|ein (?:fehler|irrtum|versehen|missverstandnis))',
      oops: '(?:(?:oh|ups|mist|sorry|entschuldigung|ach|nein|nee|halt) )*(?:(?:(?:das|es) )?<wrong>|falsch|verkehrt|<thing> <wrong>|das wollte ich<well> nicht|(?:ich )?habe? mich (?:vertan|geirrt|verklickt)|falscher knopf)',
      may: '(?:kannst du|konnen sie|kann ich|kann man|lasst sich|wie (?:kann|mache?) (?:ich|man)|ich (?:mochte|will|wurde))(?: gern| gerne)?',
      undo: '(?:(?:bitte|und|also) )*(?:(?:mach|mache|macht|machen sie)<well> <thing><well> (?:ruckgangig|ungeschehen)|(?:nimm|nehmt|nehmen sie)<well> <thing><well> zuruck|<may><well> <thing><well> (?:ruckgangig(?: machen)?|zurucknehmen|ungeschehen machen)|<thing><well> (?:ruckgangig(?: machen)?|zurucknehmen|ungeschehen machen)|ruckgangig(?: machen)?)<well>',
    },
  },
  {
    locale: 'en',
    things: {
      'organization unite':
        '(?:(?:the|this|that) )?(?:merge|merger|merging)(?: (?:of|with) \\S+(?: \\S+){0,6}?)?',
      'organization archive': '(?:the )?archiving',
      'join approve': '(?:the )?(?:admission|approval)',
    },
    pieces: {
      that: '(?:that|it|this|(?:my|the) last (?:change|action|step|thing)|(?:the|my) change)',
      well: '(?: (?:please|again|now|just))*',
      wrong: 'was<well> (?:a mistake|an error|an accident|wrong|not right|not what i (?:wanted|meant))',
      oops: '(?:(?:oh|oops|sorry|no|damn|wait) )*(?:(?:(?:that|this|it) )?<wrong>|wrong|(?:thats|that is|its) wrong|<thing> <wrong>|(?:i )?made a mistake|my mistake|i (?:did not|didnt) mean (?:that|it|to do that)|wrong button)',
      may: '(?:(?:can|could) (?:you|i|we)|how (?:do|can) i|(?:i|we) (?:want|would like|need) to|id like to)',
      undo: '(?:(?:please|and|so) )*(?:<may> )?(?:please )?(?:(?:undo|revert|reverse|take back) <thing>|take <thing> back|undo)<well>',
    },
  },
  {
    locale: 'hu',
    things: {
      'organization unite': '(?:az? )?(?:\\S+ (?:es|meg) \\S+ )?osszevonas(?:t|at)?',
      'organization archive': '(?:az )?archivalas(?:t|at)?',
      'join approve': '(?:a )?felvetel(?:t|et)?',
    },
    pieces: {
      that: '(?:ezt|azt|az (?:elobbit|imentit)|az (?:elobbi|utolso) (?:lepest|muveletet|modositast))',
      well: '(?: (?:kerem|kerlek|most|ujra|inkabb))*',
      wrong: '(?:(?:sajnos|csak|most) )?(?:tevedes|hiba|veletlen|rossz|helytelen|felreertes) volt',
      oops: '(?:(?:jaj|hoppa|upsz|bocsanat|elnezest|nem) )*(?:(?:(?:ez|az) )?<wrong>|<thing> <wrong>|tevedtem|elrontottam|elneztem|nem ezt akartam|rossz gomb)',
      undo: '(?:(?:kerem|kerlek|es) )*(?:(?:vond|vonja|vonjuk|csinald|csinalja) vissza(?:<well> <thing>)?|<thing> (?:vond|vonja|csinald|csinalja) vissza|<thing> (?:(?:szeretnem|akarom) )?(?:visszavonni|visszacsinalni|visszavonom|visszacsinalom)|(?:szeretnem|akarom) (?:visszavonni|visszacsinalni) <thing>|vissza (?:szeretnem|akarom|lehet|tudom)(?: <thing>)? (?:vonni|csinalni)(?: <thing>)?|<thing> visszavonasa|visszaallitas)<well>',
    },
  },
]

const all = tongues.flatMap(({ things, ...tongue }) => {
  const named = Object.entries(things).map(([command, thing]) => [{ act: command }, thing] as const)
  return [[{}, '<that>'] as const, ...named].flatMap(([input, thing]) => {
    const shapes = ['<oops>', '<undo>', '<oops> <undo>']
    return shapesOf({ ...tongue, meanings: [{ call: { command: 'undo', input }, shapes }] }, { thing })
  })
})

/** "Das war ein Fehler, mach die Zusammenlegung rückgängig": what was done last, or the last of a kind, is taken back. */
export const takenBack = (text: string): { readonly call: Call; readonly locale: Locale } | undefined => {
  if (text.length > longest) return undefined
  const { read } = sentenceOf(text)
  const found = all.find(({ shape }) => read(shape) !== undefined)
  return found && { call: found.call, locale: found.locale }
}
