import { cueOf } from './tongue.ts'

const wants = cueOf('request')
const has = cueOf('offer')

/** Says behind a thing that it is to be had. */
const toBeHad =
  '(?:abzugebe?n|zu (?:verleih?e?n|verschenke?n|verkaufe?n|verm?iete?n|vergeben|haben|verborgen)|zum (?:verschenken|verkauf|verkaufen|verleihe?n?|verleih|verborgen|abgeben|mitnehmen|abholen)|zur (?:miete|verfügung)|übri[gc]h?|frei|verfügbar|im angebot|auf lager|vorrätig|zu viel|zuviel)'

export const pieces = {
  us: '(?:\\s+(?:wir|ich|mir))?',
  little:
    '(?:\\s+(?:noch|gerade|grad|derzeit|aktuell|momentan|zurzeit|jetzt|immer|auch|wieder|außerdem|übrigens|mal|dringen[dt]|eilig|ganz|sehr|gerne?|da|ja|halt|heuer|zusätzlich|demnächst|bitte|unbedingt|weiterhin|regelmäßig|schon|sofort|gut))*',
  toBeHad,
}

const theirs = { theirs: true } as const
const getting =
  '(?:kaufen|einkaufen|ankaufen|leihen|ausleihen|borgen|ausborgen|mieten|pachten|erwerben|haben|abnehmen|anschaffen|bestellen)'
const giving =
  '(?:abgeben|anbieten|verleih?en|ausleih?e?n|stellen|bereitstellen|vermieten|verkaufen|liefern|geben|zur verfügung stellen|entbehren|teilen)'

const requests = [
  wants(
    '(?:gesucht(?: (?:wird|werden))?|gesuch|suchmeldung|suchanfrage|wanted|ankauf|(?:benötigt|gebraucht) (?:wird|werden))',
    { first: true },
  ),
  wants('(?:hätte?n?|habe?n?)<us><little> bedarf (?:an|nach)', theirs),
  wants('hätte?n?<us><little> gerne?', theirs),
  wants('(?:sind|bin|ist)<us><little> auf der suche nach', theirs),
  wants('halten?<us> ausschau nach'),
  wants('würden?<us> (?:uns|mich|sich)(?: (?:sehr|riesig))? (?:über|auf)', { tail: 'freuen', ...theirs }),
  wants('freuen?<us> (?:uns|mich)(?: (?:sehr|riesig))? (?:über|auf)'),
  wants('(?:würden?|könnten)(?: (?:uns|mir))?(?: sehr)? helfen mit'),
  wants('(?:möchten?|würden?|wollen|will)<us><little>(?: (?:uns|mir))?', { tail: getting, ...theirs }),
  wants('könnten?<us><little>', { tail: '(?:ge)?brauchen', ...theirs }),
  wants('(?:wäre?) (?:toll|super|schön|prima|gut|klasse),? wenn (?:uns|mir) (?:jemand|wer|einer)', {
    tail: '(?:leih?t|leihen|ausleihen|geben|gibt|verkauft|verkaufen|überlässt|überlassen)(?: (?:könnte|kann|würde))?',
  }),
  wants('(?:uns|mir) (?:fehlt|fehlen)'),
  wants(
    '(?:fehlt|fehlen)(?: (?:uns|mir))?(?:<little> an)?|mangelt(?: es)?(?: (?:uns|mir))?(?:<little>) an',
    theirs,
  ),
  wants('auf (?:dem|unserem|der) wunsch\\w+(?: \\S+){0,3} steh(?:t|en)'),
  wants('(?:wünschen?|wünscht)<us> (?:uns|sich|mir)', theirs),
  wants('(?:suche?n?|sucehn?|brauc?h?e?n?|bräuchte?n?|benötige?n?|benötgen|kaufen?|leihen|mieten)<us>'),
  wants('(?:sucht|braucht|benötigt|bräuchte|kauft)', theirs),
  wants('(?:wird|werden|ist|sind)', { tail: '(?:gesucht|benötigt|gebraucht|erwünscht)', thing: 'around' }),
  wants('(?:gesucht|benötigt|gebraucht|wanted)', { thing: 'before' }),
]

const asked = { asks: true, first: true } as const
const invites = { asks: 'besides', first: true } as const
const offers = [
  has('(?:(?:möchte|will)(?: noch)? (?:jemand|wer|einer)|wer (?:möchte|will)(?: noch)?)', {
    tail: 'haben',
    ...asked,
  }),
  has('(?:(?:möchte|will|mag)(?: noch)? (?:jemand|wer|einer)|wer (?:möchte|will|mag)(?: noch)?)', invites),
  has('(?:braucht(?: noch)? (?:jemand|wer|einer)|wer braucht)(?: noch)?', asked),
  has(
    '(?:zu verschenke?n|zum verschenken|zum mitnehmen|gegen abholung|kostenlose[nrs]?|(?:gratis|umsonst|kostenlos)(?: [^,:.!?]{2,30})? (?:abzuholen|abzugeben))',
    { first: true, price: 'free' },
  ),
  has(
    '(?:zu verkaufen|zu verleihen|zu vermieten|abzugeben(?: (?:ist|sind|wären?))?|angebot|zu vergeben|zu haben|(?:rest|sonder)posten|abverkauf|(?:ihr könnt|könnt ihr|können sie|sie können) haben)',
    { first: true },
  ),
  has('(?:ihr|sie) (?:könnt|können|dürft|dürfen)(?: gerne?)?(?: bei (?:uns|mir))?', {
    tail: '(?:(?:aus)?leih?e?n|ausleihn|haben|abholen|nutzen|mitbenutzen|benutzen|mieten|borgen|mitnehmen)',
  }),
  has('(?:könnt ihr|können sie)(?: gerne?)?(?: bei (?:uns|mir))?', {
    tail: '(?:kaufen|bekommen|haben|abholen|ausleihe?n|leihen|nutzen|mieten)',
  }),
  has('schenk(?:e|en|t)<us>', { tail: 'her|weg', price: 'free', ...theirs }),
  has('(?:gehen|geht|gehört|gehören) weg', { thing: 'before' }),
  has('stell(?:e|en|t)<us>', { tail: 'zur verfügung|bereit', ...theirs }),
  has('(?:biete?n?|bietet|böten?)<us>', {
    tail: 'an(?=\\s*(?:[,.;!]|$)|\\s+(?:in|bis|für|ab|zum?|am|und|bei|\\d|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\S*(?:hundert|zig|zehn))\\s))',
    loose: true,
    ...theirs,
  }),
  has('trennen?<us> (?:uns|mich|sich) von', theirs),
  has('(?<!zum? )verschenk(?:e|en|t)<us>', { price: 'free', ...theirs }),
  has('(?<!zum? )verkauf(?:e|en|t)?<us>', theirs),
  has('(?<!zum? )verleih?(?:e|en|t)?<us>', theirs),
  has('(?<!zum? )verm?ie?te?(?:n|t)?<us>', theirs),
  has('(?:vergeben?|vergibt|liefern?|liefert|teilen)<us>', theirs),
  has('nehmen?<us>', { tail: 'auf|an', loose: true }),
  has('(?:geben?|gibt|geb)<us>', { tail: 'ab|her|weg', ...theirs }),
  has('(?:kann|können)(?: (?:bei|für) (?:ihnen|euch|dir|sie))', theirs),
  has('(?:könnten?|können|kann)<us>', { tail: `${giving}(?: können)?`, ...theirs }),
  has('(?:abgeben|anbieten|verleihen|ausleihen|vermieten|verkaufen|liefern) (?:können|könnten|kann|könnte)', {
    thing: 'before',
  }),
  has('(?:habe?n?|hat|hätte?n?)<us><little>', {
    tail: '(?:<toBeHad>|anzubieten|da|(?:herum|rum)?(?:liegen|stehen))',
    ...theirs,
  }),
  has('(?:habe?n?|hat|hätte?n?)<us>(?: da)? noch', theirs),
  has('(?:steht|stehen)', { tail: '(?:zum verkauf|zur miete|zur verfügung|zum verleih)', thing: 'around' }),
  has('(?:ist|sind|wäre|wären)<little>', { tail: '(?:<toBeHad>|da)', thing: 'around' }),
  has('(?:liegen|liegt|lagern|lagert|stehen|steht)(?: bei (?:uns|mir))? noch', theirs),
  has('(?:es gibt|(?:bei uns|hier) gibt(?: es|s|’s)|(?<=\\S )gibts bei (?:uns|mir))'),
  has('(?:backen|machen|kochen|pressen|brauen|räuchern|mosten|schlachten)<us> (?:wieder|auch|gerne?)'),
  has('(?<=(?:ich|wir) )geben?|geben?(?: ich| wir)'),
  has('geben?', { first: true }),
  has('(?:hat|haben|habe)<us>', {
    tail: '(?:der|die|das|den) (?:kann|können|könnt ihr|darf|dürfen) (?:gerne? )?(?:mitbenutzt|genutzt|ausgeliehen|geliehen|abgeholt)(?: werden)?',
    ...theirs,
  }),
  has('(?:muss|müssen) weg', { thing: 'before' }),
  has('<toBeHad>', { thing: 'before' }),
]

/** The first that fits counts. */
export const cues = [
  has('(?:suchen|sucht) ein (?:neues )?zuhause', { thing: 'before' }),
  ...requests,
  ...offers,
]
