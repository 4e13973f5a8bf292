import { offers } from './english-offers.ts'
import { requests } from './english-requests.ts'
import { pieces } from './english-words.ts'
import type { ListingTongue } from './tongue.ts'

const numbers =
  '(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|hundred|thousand|dozen)\\b)'
const people =
  '(?:all|everyone|everybody|every ?one|folks|there|together|partners?|network|friends|neighbou?rs|guys|team|you all|y<q>all|both|ladies and gentlemen|members|colleagues|rundruf|again|from [^,.!]{3,30})'
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

export const english: ListingTongue = {
  locale: 'en',
  pieces,
  cues: [...requests, ...offers],
  hello: `(?:(?:hello|hi|hiya|hey|howdy|good (?:morning|evening|afternoon|day)|morning|evening|afternoon|greetings|servus|szia|hallo|moin)(?: ${people})*(?=[\\s,.!:–-])|dear [^,.!:]{2,40}(?=[,!:])|dear (?:all|partners?|network|friends|colleagues|members|neighbou?rs)|sorry (?:to (?:ask|bother|disturb)[^,.!]*|for (?:the )?[^,.!]*)(?=,)|(?:a )?(?:quick|short) (?:one|request|note|message)(?=[:,]))[\\s,.!:–-]*`,
  goodbye:
    '[\\s,.!–-]+(?:(?:many |kind |lots of |warm )?(?:thanks|thank you|thankyou|thx|ta|cheers)(?: (?:so much|very much|a lot|all|everyone|in advance|for (?:your|any) help|for reading))*|(?:(?:kind|best|warm|all the) )?(?:regards|wishes|best)(?:,? [^,.!?]{2,30}){0,2}|(?:please )?(?:get in touch|contact us|let (?:us|me) know|drop (?:us|me) a line|give (?:us|me) a (?:call|ring|shout)))[\\s.!]*',
  asks: {
    first:
      '(?:who(?:<q>s)?|whose|whom|what|which|wich|where|were(?= (?:can|do|could|would) )|when|how|why|from whom|to whom|do|does|did|is|are|has (?:any|some|one|the|our|your|it)\\w*|have (?:any|you|we|they|some ?(?:one|body))\\w*(?! (?:left|spare))|(?:can|could|would|will|may|might|shall|should) (?:you|we|i|the|our|any|some|one|it|there|they|somone|sombody|enyone|annyone)\\w*|any(?! (?:help|support|takers))\\w*|some(?:one|body) (?:here|near|in|with|who|around|got|going|able)|did (?:any|you)\\w*|i wonder|(?:just )?wondering)',
    anywhere:
      '(?:does|do|can|could|would|has|have|is|might) (?:any|some)(?:one|body|one of|body of)|(?:do|does|can|could|would|have) (?:any|one|some) of you|do you (?:know|have|sell)|(?<!\\b(?:someone|somebody|anyone|anybody|person|people|those|partner|one|man|woman|men|women|company|firm|farm|family|student|pupil|helper|\\w+(?:er|or|ist|ian|ers|ors|ists|ians|ant|ants|ee|ees)) )who (?:can|could|would|has|have|knows?|sells?|lends?|does|makes?|buys?|rents?|offers?|supplies|delivers|repairs?|takes?)|where (?:can|could|do|would) (?:we|i)|is there any(?:one|body)?|are there any|who(?:<q>s) got',
  },
  invites:
    '(?:who(?:<q>s)?|any ?one|anybody|somebody|someone) (?:is )?(?:interested|wants? (?:it|them|some|one)|would like (?:it|them|some|one)|fancies (?:it|them|some|one))|(?:any )?(?:interest|takers|interested)|interested parties welcome',
  speaker:
    '(?:we|i|we<q>re|i<q>m|we<q>ve|i<q>ve|were|weve|im|ive|and|so|but|well|now|also|just|still|then|ok|okay|yes|right|because|please|that|urgent|urgently|currently|today we|this is|as always|by the way|just wanted to (?:say|let you know)|(?:i |we )?wanted to (?:say|let you know|tell you)(?: that)?|please (?:post|publish|put up|put in|list|note|add|announce|advertise|share|enter)(?: that| this)?|let (?:it|you) be known that|here|over here|with us|from us|at ours|there)',
  leads: '(?:for|as|with)',
  articles: `(?:an?(?! (?:${numbers}|surplus|excess))|the|our|my|some|sum|any|this|these|those|one of our|one of my|a few|several|various|a couple of|(?:a )?(?:lot|lots|load|loads) of|plenty of)`,
  tells: '(?:we|i|it|they|because|since|sadly|unfortunately|as (?:we|our|i|the))\\s',
  none: 'no|none|not(?! (?:more|less|over|under))|nothing|any ?more',
  pronouns:
    '(?:it|them|these|those|this|that|one|some|they|him|her|you|us|something|anything)(?=$|[,.!]| (?:for|to|in|at|near|from|until|till|by|on|away|up|off|out|all|please|if|and|here|now)\\b)',
  is: 'is|are|was|were|has|have|had|stands?|lies?|goes|gave|needs?|died|broke|works?|must|sits?',
  where: 'in|at|on|near|by|from|since|because|under|behind|inside|outside|up in',
  filler: `(?:still|also|urgently|urgent|please|pls|asap|soon|quickly|if possible|ideally|preferably|at best|as soon as possible|now|currently|at the moment|right now|again|here|over here|with us|from us|at ours|at our place|for us|going|only|just|and|or|its|it<q>s|it is|they<q>re|theyre|they are|theirs|both|all|ourselves|together|any ?time|whenever|immediately|at once|straight away|spare|left ?over|(?:an? )?(?:surplus|excess)(?: of)?|a spare|to borrow|to rent|to hire|to buy|on loan|to lend|the loan of|a loan of|loan of|at least|about|roughly|around|approximately|ca\\.?|approx\\.?|maybe|perhaps|some|too|as well|actually|really|nearest|starting|for whoever comes first|first come(?:,)? first served|(?:on|in|for|at)(?= (?:our|the|a|an)\\b)|(?:for|in|at|until|till|from|near|the|of|but|is|are|it|a|an)(?=$)|everyone welcome)`,
  idle: '(?:(?:you can )?(?:come and )?(?:pick(?:ed)? ?-?up|collect(?:ion|ed|able|or collects)?|(?:come and |come )?(?:get|collect|fetch|take)(?: (?:it|them|yours?))?)(?: only| yourself| yourselves| please| any ?time)?|(?:it |they )?(?:must|has to|have to|needs? to)(?: (?:go|be gone|be|be collected))?|(?:just )?(?:take|help yourselves?)(?: to)?(?: it| them)?|(?:they|it)(?:<q>re|<q>s| are| is)?(?: all)?|costs?|price|asking(?: price)?|yours(?: for)?|would (?:be )?(?:great|good|help|do|fine|lovely|perfect|enough|suffice|ideal|wonderful)|(?:that )?would (?:be (?:great|lovely|super|wonderful)|help(?: a lot| us| us a lot)?)|will do|is enough|are enough|(?:thanks|thank you|cheers|help|urgent|sorry)(?: (?:a lot|in advance|very much))?|please (?:get in touch|contact us|call|ring|reply|post|publish|put up|announce|list|advertise|put in)(?: soon)?|interested|get in touch|close by|nearby|or so|has to be quick|it<q>s urgent|nothing fancy)',
  amounts: {
    roughly:
      '(?:about|around|approx\\.?|approximately|roughly|some|at least|another|maybe|perhaps|ca\\.?|circa|nearly|almost|over|more than|another|all|say|just)',
    measured:
      '(?:up to|under|over|x|by|in|into|of|an?|from|between|groups (?:of|up to)|max\\.?|for(?: (?:about|around|up to|roughly|some))?|with|weighs|weighing|weight|length|width|height|load|capacity|of about|size|year|age|aged|type|than|each|per|about)',
    of: 'of(?: (?:the|our|my|some))?',
    shaped:
      '(?:big|small|large|round|square|cubic|metric|running|full|mini|jumbo)(?: (?:square|round))?(?=\\s)',
    countable:
      '(?:bar|euro|day|hour|box) (?:tables?|stools?|counters?|pallets?|palettes?|tickets?|passes|files|trailers?)',
    behind:
      '(?:(?:people|persons|of them|pieces|pcs|or more|or so) )?(?:would (?:be (?:great|good|fine|enough|perfect|ideal|lovely|nice|super|plenty)|do|help|suffice|be enough)|will do|should do|is enough|are enough)|of (?:them|those|these)|or so|or thereabouts|or more|in (?:total|all)|altogether',
    describes:
      '(?:an?|per) (?:week|day|month|year)|x|long|wide|high|tall|deep|thick|old|heavy|across|away|round|lifting|in (?:length|width|height|diameter)',
  },
  days: {
    leads:
      '(?:(?:valid|available|open|only|and|latest|at the latest|no later than|not later than|if possible|ideally|preferably|from now|from today) )*(?:until|untill|til|till|<q>til|by|before|through|up to)(?: (?:the|about|around|at the latest))?|(?:for )?(?:on|for|at|over|during|latest|at the latest|no later than)(?: the)?|deadline:?|latest:?',
    alone: `(?:today|tonight|tomorrow|tommorow|tomorow|(?:the )?day after tomorrow|(?:next|this|coming|the coming|the next) (?:week|month|${weekday}|week-?end)|permanently|(?:all|the whole) year(?: round| long)?|year-? ?round|(?:on )?an? (?:ongoing|permanent) basis|indefinitely|(?:until|till|til) further notice|open-? ?ended|(?:in|within) (?:an?|\\d+|one|two|three|four|ten) (?:days?|weeks?|months?|fortnight))`,
    apart: `(?:${weekday}|permanent|ongoing|standing|christmas)`,
    notLast:
      '(?:from|since|after|every|each|last|as of|starting|as from|between|past|any|most|per|a|an|than)(?: the)?',
    never: `\\b(?:the|our|an?|my|their|this year<q>s) ‹(?:[a-z]+day|christmas|new year<q>?s?|weekend|the [a-z]+)› (?!(?:in|at|on|for|from|by|until|till|and|or|with|near|around|please|we|i|the|if|because|as|to|when|but|only|morning|afternoon|evening|night|is|will|would|there)\\b)[a-z]|‹(?:[a-z]+ )*[a-z]+day› (?:evenings|mornings|afternoons|nights|market|service|school|job|shift)|‹the [a-z0-9]+› (?!(?:in|at|on|for|from|by|until|till|and|or|with|near|please|we|i|of)\\b)[a-z]|‹christmas› (?:trees?|markets?|party|lights|decorations?|dinner|biscuits|baking|concerts?|cards?|carols?|presents?|season|shows?|service|plays?)`,
    range: `(?:between|from|every|each)(?: the)? [^\\s]+(?: and)?|${weekday}s?`,
    hours:
      '(?:at|from|around|about|by) \\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm|o<q>clock))?|\\d{1,2}:\\d{2}|\\d{1,2} ?(?:am|pm)|(?:in the |at )?(?:morning|afternoon|evening|night|noon|lunchtime|midday)',
  },
  manners: [
    [
      '(?:for sale|on sale|to sell|to be sold|(?:selling|sell|sells|flogging|auctioning)(?: off)?|for selling|want to sell|wts|sale)',
      'For sale',
    ],
    [
      '(?:lend|lends|lending|loan|loaning|loans|on loan|to loan|to borrow|borrow|borrowed|share[ds]?|used|to lend)',
      'On loan',
    ],
    [
      '(?:rent|rents|renting|hire out|hires out|hiring out|for hire|let|lets|letting|lease|leasing|leased|rented|hired|booked)(?: out)?',
      'To rent',
    ],
  ],
  urgent: ['(?:urgent\\w*|asap|as soon as possible|desperate\\w*)', 'Urgent.'],
  towns: {
    leads: '(?:(?:over |here |up |down |somewhere )?in(?: the)?|from(?: the)?|at|around|round|outside)',
    surely:
      '(?:(?:to |for |only |you )?(?:be )?(?:pick(?:ed)? ?-?up|collect(?:ion|ed|able)?|hand-? ?over|located|based|stored)(?: only| point)?(?: (?:in|at|from|near))?|(?:somewhere |anywhere |ideally |best )*(?:near(?: to)?|close to|not far from|next to|(?:in )?(?:the )?(?:area|region|vicinity)(?: (?:of|around))?|in and around|around|place|location|where))',
    tails:
      'and (?:surroundings|around|nearby|surrounding area|area)|or (?:close by|nearby|near by|thereabouts|around there|so|near there)|area|region|county|side|district',
    inflected: false,
  },
  prices: {
    shapes: [
      '(?:for|against|by) (?:an? )?(?:small )?(?<price>donation)',
      'at (?<price>cost(?: price)?)',
      '(?<price>price (?:on request|by arrangement|negotiable|to be agreed)|negotiable)',
    ],
    currency:
      '€|£|euros?(?! (?:pallets?|palettes?|boxes|2))|eur|cents?|ct|pounds?(?! of)|quid|gbp|forints?|ft|huf',
    one: 'a|one',
    leads:
      '(?:(?:it |they )?costs?|costing|for|at|price:?|only|asking(?: price)?:?|just|we(?:<q>d)? ask|and|yours for|take (?:it|them) for|we want|i want|fee:?|is|are|à)(?: only| just)?',
    spent:
      '(?:we|i|they|you|he|she|it|us|who)(?: (?:have|had|must|will|would|can))?(?: to)? (?:pay|paid|owe|owed|cost|earn|earned|donated?|collected|raised|spent|got|received|transferred)|costs? (?:us|me|too)|(?:was|were|has|have been|been) (?:paid|billed|charged|cancelled)|thanks|thank you|invoice|bill|budget|fine|fee',
    limit: 'max\\.?|maximum|up to|at most|no more than|under|not more than',
    kept: '(?:vb|vhb|up to|max\\.?|maximum|at most|not more than|no more than|from|under|below|around|about|roughly|approx\\.?|between)(?: (?:about|around))?',
    tails:
      '(?:\\s?/\\s?[a-z0-9³²]+\\.?)?(?: (?:each|a ?piece|(?:per|for each|for every|for one) (?:[a-z³²]+)|(?:an?|the) (?:kilos?|kg|kilogram|gram|g|pound|piece|pair|lot|set|bag|sack|box|crate|tray|bucket|jar|bottle|litre|liter|l|t|ton|tonne|m|metre|meter|m³|m²|srm|rm|fm|hour|day|night|week|weekend|month|year|head|person|seat|place|bale|pallet|roll|bunch|pot|load|dozen|bundle|trip|half ?day|evening|go|one|unit|barrel|keg|can|tin|pack|packet|plant|tree|sheet|block|square metre|cubic metre|animal|loaf|cup|portion|lesson|copy|mile|lamb|chair|table|team|child|family|group|session|km|kilometre)))?(?:,? (?:ono|o\\.n\\.o\\.?|obo|or (?:nearest|best|near) offer|vb|vhb|fixed|negotiable|net|gross|plus vat|incl\\.? vat|each|all in|only|in total|altogether|together))?',
    free: '(?:to give away|(?:completely |totally |absolutely |all )?free (?:of charge|of cost|to (?:collect|take|pick up|a good home|good homes?)|for (?:partners|members|collection|the taking|all))|for free|for nothing|no charge|at no (?:cost|charge)|without charge|gratis|costs? nothing|(?<!\\b(?:gluten|sugar|lactose|smoke|duty|dust|frost|barrier|acid|alcohol|feel|set|still|ice|nut|are|is|be|have|has|got|ve) )free(?! (?:range|standing|capacity|time|place|places|seats?|slots?|space|room|to|on|at|from|of|fall|hand|wheel)\\b)|as a gift|for a thank you)',
  },
  never:
    '(?:remove|delete|withdraw|renew|extend|prolong|repost|change|correct|update|edit|close) (?:that|this|our|my|the) (?:[^\\s,.]+ ){0,3}(?:offers?|requests?|listings?|ads?|entry|entries|posts?)|please (?:renew|extend|prolong|repost|remove|delete|withdraw|change|correct|update|edit|cancel)|keep (?:it|them|that) (?:running|up|open|going|online)|(?:to|in|into|on) our (?:profile|description|data)|what we do|(?:the|our|that|this) (?:offer|request|listing|ad) (?:\\w+ ){0,4}(?:still|stands|can|is|are|has|was)|we (?:have|<q>ve)(?: got)? (?:an? |our )?(?:new|other|different) (?:[^\\s]+ )?(?:phone|tele[fp]h?one?|mobile|fax|e-?mail|mail|web ?site|website|homepage|address|number|nubmer|account|boss|colleague|name|logo|opening hours)|no longer (?:need|needed|available|looking|want)|(?:do not|don<q>t|dont) (?:need|want) .*\\bany ?more|(?:can|should|must) come off|(?:put|list) .* (?:up|in|online|once) (?:again|more)|(?:not|isn<q>t|aren<q>t|never) (?:looking|searching|for sale|available|free|selling)',
  aside:
    'because|since (?:our|the|ours|we|my|it)|as (?:our|ours|we|my|it)|so (?:that )?we|if (?:someone|somebody|anyone|anybody|you|they|any)|(?:and )?(?:ours |mine |(?:our|my|the|his|her|their) (?:[^\\s,.]+ ){1,3})(?:is|are|has|have|was|were|broke|died|gave|won<q>t|isn<q>t|doesn<q>t)|(?:and )?(?:it|they|we|i|he|she)(?:<q>s|<q>re|<q>ve|<q>ll|<q>m| is| are| am| was| were| has| have| will| can| would| could| need| pay|ll pay)',
  spelling: {
    words:
      'looking searching seeking wanted needed needs required request requests offering offers offer giving selling lending renting hiring available surplus missing grateful borrow urgently urgent leftover collect collection pick-up publish announce please someone somebody anyone anybody everyone hello really desperately desperate lookout hoping trying tomorrow monday tuesday wednesday thursday friday saturday sunday weekend january february september october november december until further notice permanently ongoing charge',
    others:
      'seeding spelling smelling landing leading mending locking linking booking cooking locked needles wanton barrow burrow burrows borrows borrowed wants offered mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends sung sundry change changes charges charged notices noticed hopping trusting testing collected collector collects neither weeded seeking seeing setting sewing salting sailing selling settling siding fixing tiring firing hiding lending tending sending ending renting ranting wasting living going diving driving pleased pleases request requested requires require offering offers otter coffer availability untie until unit looming everyone',
  },
  heading: (title) => title.replace(/^(?:an?|the) (?=\S)/i, ''),
}
