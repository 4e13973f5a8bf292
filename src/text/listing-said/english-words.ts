import { type Cue, cueOf } from './tongue.ts'

export const pieces = {
  q: "['’‘´`]?",
  /** Behind these somebody else has or wants it, or nobody does. */
  others:
    "(?<!\\b(?:you|they|he|she|it|who|which|that|what|anyone|anybody|someone|somebody|nobody|everyone|everybody|not|never|no longer|n['’]?t|dont|doesnt|to) )",
  little:
    '(?: (?:still|also|really|urgently|urgent|desperately|badly|currently|presently|now|again|just|always|very|so|only|even|actually|gladly|happily|probably|perhaps|maybe|always|soon|at the moment|right now|all|quite|greatly))*',
  /** "Were after": as "we are" is typed without its apostrophe, where no other verb fits. */
  weAre:
    '(?:(?:we|i)(?: are| am| r|<q>re|<q>m)|(?<=^\\s*|[,;:.!–—-]\\s*|\\b(?:and|so|but|that|because) )(?:were|im))',
  weHave:
    '(?:(?:we|i)<little>(?:<q>ve got|<q>ve| have got| have| got| do have)|(?<=^\\s*|[,;:.!–—-]\\s*|\\b(?:and|so|but) )(?:have got|have|got|[iw]e?ve got|[iw]e?ve))',
  would: '(?: would|<q>d| should)',
  seeking:
    '(?:interested in (?:buying|getting|renting|borrowing|having|taking on)|looking (?:for|out for)|in (?:search|need|want|urgent need|desperate need) of|searching(?: for)?|seeking|hunting for|hoping (?:for|to (?:find|get|get hold of))|trying to (?:find|get|get hold of|source|track down)|desperate for|crying out for|keen (?:on|to find|to get hold of)|on the (?:look ?-?out|hunt|search|look) for|(?:a bit |rather |very |running )?(?:short|low) (?:of|on)|lacking|hiring|recruiting|wanting)',
  get: '(?:buy|by|purchase|get|find|have|acquire|get hold of|order|adopt|source|take on|hire on)',
  rent: '(?:rent|hire|lease)',
  acquire: '(?:<get>|<rent>|<borrow>)',
  borrow: '(?:borrow|have the loan of|have a loan of)',
  /** Where "we have" is about nothing that others could have. */
  ours: '(?! (?:no|not|nothing|none|never|enough|to|been|had|just|already|moved|changed|found|got to|decided|paid|spent|raised|lost|sold|given|made|done|seen|heard|read|received|sent|tried|asked|a date|a meeting|a budget|time|until|any|your|you|it|them|that|this|left|come|gone|arrived|died|broken|stopped|finished|ended|cancelled|closed|run|retired|become|grown|won|bought|taken|put|set|started|opened|built|hired|happened|changed)\\b| (?:an?|another|some|the|more|our|several|many|\\d+|two|three)?(?: \\w+)? ?(?:questions?|problems?|requests?|ideas?|suggestions?|wish(?:es)?|issues?|feeling|visitors?|budget|phone|telephone|mobile|fax|numbers?|addresses|address|websites?|e-?mail|mail|name|boss|colleagues?|members?|partners?|employees|customers)\\b(?! (?:chairs?|tables?)))',
  money:
    '(?:[€£$]|\\b(?:euros?|eur|pounds|quid|cents?|forints?|ft|huf)\\b|\\bfor free\\b|\\bfree of charge\\b|\\bfor nothing\\b|\\bno charge\\b|\\bgratis\\b|, free\\b|\\bat cost\\b)',
  /** Says behind a thing that it is to be had. */
  spare:
    '(?:left(?: ?-?over)?|leftover|(?<!\\b(?:is|are|was|were) )over|to (?:spare|offer|share|get rid of|pass on|shift|swap|fill)|going (?:spare|begging|cheap)|(?<!\\bto )spare|in stock|in surplus|too (?:many|much)|<available>|up for grabs|on offer|ready to go|(?<!for )free(?! (?:of|to|for|from|range|standing)\\b))',
  toBeHad: '(?:<gift>|<sale>|<loan>|<rental>|<spare>)',
  /** What is wanted is not had, whatever it may cost. */
  wanting: '\\b(?:needs?|looking for|searching|seeking|in search of|wanted|are after|short of)\\b',
  many: '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred) ?(?:t|kg|l|tonnes?|tons?|kilos?|litres?|bales|bags|sacks|bottles|crates|boxes|pallets|jars|buckets|(?:round|big|small) (?:bales|bags)|m|m2|m3|m²|m³|fm|rm|srm)(?: of)?\\b',
  available: 'available(?: for (?:rent|hire|sale|loan|borrowing|lending))?',
  gift: '(?:to (?:give|gift) ?away|for the taking|for giving away|to be given away|going free|free to (?:collect|take|pick up|a good home|whoever[^,.!?]*)|looking for (?:a |some )?(?:(?:new|good|loving) )*(?:homes?|owners?))',
  sale: '(?:to sell|for sale|on sale|up for sale|to be sold)',
  loan: '(?:(?:that |which )?(?:you|others|partners|members|anyone|anybody) (?:can|could|may)(?: gladly| happily)? (?:borrow|use|have|share|take|collect|rent|hire)|to lend(?: out)?|on loan|to loan|for loan|for (?:you|partners|others|everyone|anyone) to (?:borrow|use)|for lending)',
  rental: '(?:to (?:let|rent out|rent|hire out|hire)|for (?:rent|hire)|up for rent)',
  like: '(?:like|love|want|wish|be (?:glad|happy|keen|interested))',
  notHave:
    '(?! (?:a look|to|your|in touch|rid|out|together|involved|started|better|an? (?:idea|answer|overview|impression))\\b)',
  notLike: '(?! (?:to|it|that|if|you|your|us|me)\\b)',
  someone:
    '(?:(?:does|do|would|could|can|is|might)? ?(?:any|some)(?:one|body)(?: here| else| of you| in the network| out there)*|(?:does|do|would|could|can) (?:any|one|some) of you|who(?: here| else| of you| among you)?)',
}

type More = Partial<Omit<Cue, 'kind' | 'words'>>

/** Each verb as "we need", "need" and "the school needs". */
export const said = (kind: Cue['kind'], verb: string, theirVerb: string, more: More = {}): readonly Cue[] => {
  const cue = cueOf(kind)
  return [
    cue(`(?:we|i)<little>(?: will|<q>ll| do|<q>d| would| can| could)?<little> (?:${verb})`, more),
    cue(`(?:${verb}|${theirVerb})`, { ...more, first: true }),
    cue(
      `(?<=\\b(?:and|so|but|therefore|now|still|please|urgently|post that|say that|know that) )(?:${verb})`,
      more,
    ),
    cue(`<others>(?:${theirVerb})`, { ...more, theirs: true }),
  ]
}

/** Each as "we are looking for", "looking for" and "the school is looking for". */
export const doing = (kind: Cue['kind'], verb: string, more: More = {}): readonly Cue[] => {
  const cue = cueOf(kind)
  return [
    cue(`<weAre><little> (?:${verb})`, more),
    cue(`(?:still |also |urgently |just |now |desperately )*(?:${verb})`, { ...more, first: true }),
    cue(`(?<=\\b(?:and|so|but|we|i|that) )(?:${verb})`, more),
    cue(`<others>(?:is|are|<q>s|has been|have been)<little> (?:${verb})`, { ...more, theirs: true }),
  ]
}

/** What says by itself that something is to be had: at the very beginning, or before a colon. */
export const opens = (words: string): string => `(?:(?<=^[^a-z0-9]*)(?:${words})|(?:${words})(?=\\s*:))`
