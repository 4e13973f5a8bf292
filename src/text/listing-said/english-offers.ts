import { doing, opens, said } from './english-words.ts'
import { type Cue, cueOf } from './tongue.ts'

const has = cueOf('offer')
const first = { first: true } as const
const theirs = { theirs: true } as const
const around = { thing: 'around' } as const
const before = { thing: 'before' } as const
const free = { price: 'free' } as const
const asked = { asks: true, first: true } as const

const fancies =
  '(?:wants?|fanc(?:y|ies)|would like|would love|<q>d like|likes?|(?:is )?interested in)(?! to (?!have|take|buy|adopt|borrow|rent)\\b)(?: (?:to (?:have|take|buy|adopt|borrow|rent)|having|taking|buying))?'

/** Whoever asks who wants it has it. */
const asking = [
  has(`<someone> ${fancies}`, asked),
  has(
    '<someone> (?:needs?|use|make use of|have (?:any )?use for|got (?:any )?use for)(?! (?:to|a question|an? hand)\\b)',
    asked,
  ),
  has(
    'if (?:anyone|anybody|someone|somebody|any of you) (?:needs?|wants?|could use|would like|<q>d like|is looking for|is interested in|fancies)(?! to\\b)(?=[^.!?]*\\b(?:we|i|there|free|left|available|let|come|take|collect)\\b)',
    first,
  ),
  has('any ?(?:one|body)? ?(?:takers|interest|interested|buyers|homes?|use) (?:for|in)', asked),
]

const willing =
  '(?:can|could|will|would|<q>d|<q>ll|(?:(?:is|are|am|be|would be) )?(?:happy|glad|willing|able|pleased|ready) to|would like to|wants? to|wish to|like to)'
const giving =
  '(?:offer|supply|provide|deliver|spare|give away|gift|give|donate|part with|let go of|get rid of|share|host|accommodate|store|pass on|swap|lend|loan|rent out|hire out|let out|sell)(?: out| you| away)?'

const opening = [
  has(
    opens(
      '(?:going |completely |totally |absolutely )?free (?:to (?:collect|take|pick ?-?up|take away|(?:an?y? )?(?:(?:good|loving|new) )*homes?|whoever[^:,.!?]*)|for (?:collection|pick-?\\s?up|collecting|the taking))|going (?:for )?free|for free|for nothing|to give away|give-?\\s?aways?|giving away|free stuff|freebies?|gratis|free(?=\\s*[:!]| \\d|\\s*[–—]|\\s*$)',
    ),
    { ...first, ...free },
  ),
  has('(?:please )?help yourselves?(?: to)?', { ...first, ...free }),
  has('come and (?:get|collect|take|pick up)(?= (?:our|my|some|the|these|\\d))', { ...first }),
  has(opens('<sale>|for swap|for selling|wts|sale|<rental>|for letting|<loan>|to borrow'), first),
  has(
    opens(
      '(?:(?:an?|new|our|another|small|further|next|special|job|training|internship|apprenticeship) )*offers?(?: of)?(?=\\s*:| from | of | \\d|\\s*[–—-]\\s)',
    ),
    first,
  ),
  has(
    opens(
      '(?:still |now |also |currently |again )*(?:on offer|available|up for grabs|going (?:spare|begging|cheap)|in stock|in surplus|surplus(?: to requirements)?|left ?-?over|excess|clearance|vacancy|vacancies|vacant|open position|must go|to clear)(?: (?:from us|with us|here|now|at once|immediately|again|with immediate effect))*(?: of| for)?',
    ),
    first,
  ),
  has('(?:(?:we|i)(?: have|<q>ve got|<q>ve| got)? )?(?:way |far |much )*too (?:many|much)', first),
  has(
    'please(?: (?:also|now))? (?:post|publish|put up|put in|announce|list|advertise)(?! (?:that|the offer|our offer)\\b)(?=[^.!?]*<money>)',
    first,
  ),
]

const letting = [
  has(
    '(?:you|partners|members|clubs|everybody|everyone|schools|anyone|anybody)(?:<q>re| are)? (?:can|could|may|welcome to)<little> (?:borrow|use|share|rent|hire)(?! it\\b)',
  ),
  has(
    'you(?:<q>re| are)? (?:can|could|may|welcome to)<little> (?:have|take|collect|buy|pick up|get)(?= (?:our|my|an?|some|the|\\d+|these|two|three|four|five|ten)\\b)(?! a (?:look|chat|word))',
  ),
]

const giver = [
  ...doing(
    'offer',
    '(?:giving|gifting|donating|rehoming)(?: away)?(?! (?:us|you|me|it|them|up|back|an? (?:talk|lecture|course))\\b)',
    free,
  ),
  ...said('offer', '(?:give|gift) away|donate|rehome', '(?:gives?|gifts?) away|donates|rehomes', free),
  ...doing(
    'offer',
    '(?:selling|flogging|auctioning|renting|hiring|letting|leasing|lending|loaning)(?: out| off)?(?! (?:you|us|me|it|them|go)\\b)',
  ),
  ...said(
    'offer',
    'sell(?: off)?(?! out\\b)|lend(?: out| you)?(?! us\\b)|loan out|(?:rent|hire|let|lease) out',
    'sells(?: off)?|lends(?: out)?|(?:rents|hires|lets|leases) out',
  ),
  ...doing('offer', 'offering(?: up)?(?! (?:to|help to)\\b)', {
    tail: '(?:<loan>|<rental>|<sale>)',
    loose: true,
  }),
  ...said('offer', 'offer(?! to\\b)(?!s)', 'offers(?! to\\b)', {
    tail: '(?:<loan>|<rental>|<sale>)',
    loose: true,
  }),
  ...doing('offer', 'parting with|getting rid of|passing on|letting go of|shifting|swapping|giving up'),
  ...said(
    'offer',
    'part with|let go of|get rid of|pass on|swap|want rid of|want to (?:get rid of|sell|give away|pass on|part with)',
    'parts with',
  ),
  has(
    `<others>${willing}<little> ${giving}(?! (?:us|me|it|them|up|rid|feedback|a (?:call|hand|talk))\\b)`,
    theirs,
  ),
  has(
    `(?:can|could|happy to|glad to|will|willing to) (?:also |still |gladly )*${giving}(?! (?:us|me|it|them|up|a hand)\\b)`,
    first,
  ),
  has(
    `(?:we|i)(?:<q>d|<q>ll)<little> (?:be (?:happy|glad|willing) to )?${giving}(?! (?:us|me|it|them|up|a hand)\\b)`,
  ),
  has(
    '(?:we|i)<little> (?:make|bake|brew|press|smoke|grow|produce|knit|sew|build|cook|roast|keep)(?=[^.!?]*<money>)',
  ),
  has(
    '<others>can<little> (?:print|bake|press|brew|cook|grind|mill|weld|shear|mow|plough|transport|repair|sew|build|make|slaughter|smoke)(?=[^.!?]*<money>)',
    theirs,
  ),
]

const having = [
  has(
    '<others>(?:has|have|<weHave>)(?: (?:a|some|plenty of|lots of|loads of))?(?: free| spare)? (?:capacity|capacities)(?: free| left)? for(?! (?:improvement|a chat|that|it)\\b)',
    theirs,
  ),
  has(
    '(?:<others>has|<weHave>)(?= (?:some |enough )?(?:free |spare )?(?:room|space|slots|places?) (?:left )?for\\b)',
    theirs,
  ),
  has('<weHave><ours>', { tail: '<toBeHad>' }),
  has('<others>(?:has|have)(?: got)?<ours>', { tail: '<toBeHad>', ...theirs }),
  has(
    'there(?:<q>s|<q>re| is| are| will be)<little>(?! (?:no|not|nothing|an? (?:question|problem|way|chance)|time)\\b)',
    {
      tail: '<toBeHad>',
    },
  ),
  has('<weHave><ours>(?=(?:(?!<wanting>)[^.!?])*<money>)'),
  has('<others>(?:has|have)(?: got)?<ours>(?=(?:(?!<wanting>)[^.!?])*<money>)', theirs),
  has('<weHave><ours>(?= (?:about |around |some )?<many>)'),
  has('(?:we|i)(?: still (?:have|got)|(?: have|<q>ve) still(?: got)?)<ours>'),
  has('<others>(?:still (?:have|has|got)|has still)<ours>', theirs),
  has(
    'there(?:<q>s|<q>re| is| are) still(?! (?:no|not|nothing|an?|time|hope|some time|much|a lot|questions?|problems?)\\b)',
  ),
]

const told = [
  has(
    '<others>(?<!\\b(?:i|we|admission|entry|entrance|parking|participation|membership|registration|this|everything|all|service) )(?:(?:is|are|<q>s|will be|would be)<little>(?: up)? |up )(?:<spare>|<sale>|open(?= (?:with|at|for applications))|vacant|unfilled)(?! (?:again )?(?:to members|for everyone))',
    around,
  ),
  has(
    '(?<!^no\\b.*)(?<!\\b(?:is|are|s|not|be|was|were|when|if|as|soon|gluten|lactose|sugar|feel|for|i|we|you|they|anything|everything|what|something) )(?:<available>|free(?= (?:on|from|until|till|in|at|every) ))',
    { ...around, price: 'unsaid' },
  ),
  has('(?:is|are|<q>s|will be)<little> (?:<gift>|<loan>|<rental>)', around),
  has(
    '(?:can|may|could) be<little> (?:borrowed|used|shared|rented|hired|booked|leased|collected|picked up|had|bought|taken away|fetched)(?: out)?(?: by [a-z]+)?',
    around,
  ),
  has(
    '(?:is|are)? ?to (?:fill|be filled)|(?:needs?|wants?|seeks?|looking for) (?:a |some )?(?:(?:new|good|loving) )+(?:homes?|owners?)',
    around,
  ),
  has(
    '(?<!\\b(?:we|i|you|they|he|she|it) )(?:must go|has to go|have to go|needs? to go|must be gone)',
    before,
  ),
  has('<gift>', { ...before, ...free }),
  has(
    '<sale>|<loan>|to let|for (?:rent|hire)|to rent out|to hire out|to (?:share|swap)|up for grabs|on offer|going (?:spare|begging|cheap)|surplus to requirements',
    before,
  ),
  has(
    '(?<!^\\s*(?:i|we|you|it|this|that|they|he|she|there|what|thanks?|thank|sorry|yes|no|admission|entry|everybody|everyone|the (?:meeting|event|course))\\b[^:]*)(?:(?<=[,–—-] )(?:completely |totally |all )?free|for free|free of charge|for nothing|no charge|free to (?:collect|take|pick up))(?=\\s*(?:$|[,;.!–—]|(?:in|at|near|until|till|from|by|for|on|around)\\b))',
    { ...before, ...free },
  ),
]

export const offers: readonly Cue[] = [...asking, ...opening, ...letting, ...giver, ...having, ...told]
