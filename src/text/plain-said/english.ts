import { asked } from './english-asked.ts'
import { listings } from './english-listings.ts'
import { partners } from './english-partners.ts'
import { several, type Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  idle: 'please pls plz just kindly actually simply sorry sory really basically finally somehow maybe btw',
  polite:
    '(?:(?:hello|hi|hey|ok|okay|yes|no|well|oh|ah|right|good (?:morning|day|evening)) )*(?:(?<asks>(?:can|could|would|will) you|(?:can|could|may) (?:we|i|someone|somebody)|(?:i|we) (?:would|d) like (?:you )?to|(?:id|wed) like (?:you )?to|(?:i|we) (?:want|need|have)(?: you)? to|would you mind|id be glad if you could|lets) )?',
  inNoName:
    'nobody|someone|somebody|anyone|anybody|no|not|nothing|never|who|what|where|how|whom|why|when|which|i|we|you|they|he|she|it|me|us|him|them|is|are|was|were|has|have|had|can|could|should|must|will|would|looking|need|needs|seeking|offer|offering|if|because|but|already|now|whether|so|that|been|dont|cant|anymore|our|please',
  inNoListing:
    'answer|reply|response|yes|no|ok|data|profile|account|accounts|number|phone|address|mail|email|name|names|contact|contacts|details|everything|all|consent|this|person|message|messages|text|time|change|changes|step|question|help|thanks|coordination|network|channel|one|ones|some|it|lot|surplus|region|sector|category|glossary|term|weather|problem|topic|offers|requsts|listings|something|anything|deputy|last thing|action|place',
  mistyped:
    'extend prolong renew withdraw delete remove cancel change correct update amount quantity price costs available settled sorted found collected gone taken again repost deputy contact person retired remove company business phone number telephone website address email moved dannenberg profile description offers requests listings current latest network coordinator member members partner partners thanks thank welcome explain means reverse mistake should request offer listing undo sharing details association join organization overview schools',
  pieces: {
    name: '(?!(?:who|what|where|how|why|when|which|i|we|you|they|he|she|it|there|please|can|could|is|are|do|does|dos|no|nobody|that|this|everything|nothing|of|for|with|in|at|from|to|by|and|so|take|put|make|set|remove|delete|change|keep|leave|lets|im|were|weve|ive|its|only|just) )\\S+(?: \\S+){0,5}?',
    few: '(?!(?:who|what|where|how|i|we|is|are|not|all|that|it|well|this|im|was|already|its|everything|the)(?: |$))\\S+(?: \\S+){0,1}?',
    the: '(?:(?:the|our|my|an|a|all|those|these|some|last years|of|that|this) )*',
    it: '(?:<the>(?:offer|request|listing|ad|advert|post|entry|posting) (?:for|with|of|about|on|to|looking for|offering) )?<the>(?<listing><name>)(?: (?:offer|request|listing|ad|advert|post|entry|posting|one))?',
    you: '(?: (?:please|for me|for us|us|me))*',
    me: '(?: (?:me|us))?(?: (?:please|the|something|more|a bit|all))*',
    again:
      '(?: (?:again|once more|anew|another time|one more time|a second time|in again|up again|back in|back up|back on))+',
    ever: '(?:same as last (?:year|time)|like last (?:year|time|autumn|spring)|as last (?:year|time)|as every year)',
    ever_: '(?: (?:like|as|same as|just like)(?: \\S+){1,4})?',
    still: '(?: (?:still|definitely|yes|very much|certainly|also|yet))+',
    there:
      '(?:available|valid|open|on offer|up for grabs|there|here|free|current|for sale|to be had|wanted|needed|going|on|relevant|in stock|good|looking for .*|up to date)',
    change:
      '(?:change|correct|set|make|update|put|edit|adjust|alter|fix|amend|reduce|raise|lower|increase|drop)(?: (?:that|it|this|the date|in|please))?',
    please: '(?:please|now|thanks)',
    slot: '(?<slot>(?:(?:the|a|our) )?(?:new )?(?:amount|quantity|number|price|date|deadline|end date|place|town|location))(?: of)?',
    into: '(?:to|at|into|from \\S+(?: \\S+)? to|down to|up to|is|should be|is now) <said>',
    said: '(?<said>\\S+(?: \\S+){0,4}?)',
    for: '(?:for|on|of|with)',
    words: '\\S+(?: \\S+){0,5}?',
    priceWords:
      '(?:\\S+ ){0,2}?\\S*(?:euros?|eur|€|\\$|£|pounds?|dollars?|ft|forints?|cents?|free)(?: \\S+){0,3}?|\\d\\S*(?: (?:a|per|each) \\S+)?',
    figure: '(?:\\d[\\d.,]*|<number>)',
    number:
      '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a |one |two )?hundred|(?:half )?a dozen|eigth|half a)',
    unit: '(?:t|tons?|tonnes?|kg|kilos?|g|grams?|litres?|liters?|l|m|metres?|meters?|m2|m3|cubic metres?|pieces?|pcs|bales?|bags?|sacks?|boxes|box|crates?|pallets?|jars?|bottles?|rolls?|loads?|hours?|days?|places?|seats?|dozen|pairs?|baskets?|packs?|barrels?)',
    amount: '<figure>(?: <unit>)?',
    amountOf: '<figure>(?: <unit>)?',
    be: '(?:is|are|was|were|has been|have been|has|have|got|s|has got|have got)',
    well: '(?: (?:now|already|all|just|finally|both|yesterday|today|meanwhile|since|completely|well|safely|happily|luckily|been|being|this morning|last week|this week))*',
    done: '<well> (?:gone|sorted|sorted out|settled|done|sold|sold out|taken|given away|collected|picked up|found|filled|finished|off|fixed|covered|provided|dealt with|rented out|let|lent out|passed on|rehomed|delivered|all gone|no longer available|no longer there|not available any ?more|out of stock|used up|fully booked|booked out|away|spoken for|found a (?:new )?(?:home|owner|taker|buyer)|complete|in good hands|promised away)',
    by: '(?:taken|bought|collected|picked up|sold|given|gone|lent|passed on|got|rented|borrowed|delivered|supplied|provided|snapped up|sorted|handed over|given away|found|went)<well> (?:by|to|from|at|thanks to) <the>(?<helper><name>)',
    wentTo:
      '(?:went|have gone|has gone|have been given|has been given|are going|is going|go|goes|came)<well> (?:to|with|from) <the>(?<helper><name>)',
    got: '(?:found|got|sold|given away|gave away|received|borrowed|bought|lent|rented|filled|located|passed on|managed to find|managed to get|managed to sell|got rid of|sorted|sorted out|collected|rented out|lent out|been given|been lent|had)',
    help: '(?: (?:and |because |as )?<the>(?<helper><name>) (?:has |have )?(?:helped|lent|gave|given|took|taken|bought|brought|sold|collected|delivered|supplied|provided|sorted|stepped in|jumped in|came through)(?: (?:us|out|one|it|them|some|in|all|me))*| (?:thanks to|with (?:the )?help (?:of|from)|courtesy of) <the>(?<helper><name>)| (?:so )?(?:thats|that ones|that is) done)?',
    helpThe: '(?:(?= (?:the|our|thanks|with|courtesy|so|thats) )<help>)?',
    def: '(?!(?:an?|some|any|good|somebody|something|a) )(?:(?:the|our) )?',
    // Of one's own partner.
    own: '(?:(?:our|the|an?|new|that|has|have|own|to|my|office) )*',
    noting: '(?:(?:note|update|change|enter|write down|save|use|add|correct|put)(?: (?:down|please|in))*)',
    isNow:
      '(?: (?:is|are|has|changed|to|now|as of now|from now on|of|from today|its|will be|on|at|and|have))*',
    end: '(?: (?:from now on|now|as of (?:today|now)|starting today|please|the old .*|instead|update (?:that|it)|(?:so )?please update.*|since (?:\\S+ ?){1,3}|change (?:that|it)))*',
    place:
      '(?!(?:the|a|an|our|my) )\\S+(?: (?!(?:please|update|now|and|so|from|since|last|not|instead|the|change) ?)\\S+)?',
    skill:
      '(?!(?:it|that|this|not|no|so|you|help|our|a lot|everything|more|me|them|something|anything)(?: |$))\\S+(?: \\S+){0,6}?',
    lately:
      '(?:since (?:\\S+ )?\\S+|from now on|as of (?:now|today|\\S+)|now|recently|lately|nowadays|by the way)',
    since: '(?: (?:now|these days|nowadays|too|as well|since (?:\\S+ )?\\S+|from now on|lately))*',
    noted:
      '(?: (?:and |so |you can |please )*(?:add|put|include|write|mention|note|list)(?: (?:that|it|this))(?: (?:to|in|into|on|down)(?: (?:our|the))?(?: (?:profile|skills|expertise|descri?pton|description|what we do|entry|page|list))?)?)?',
    noted_:
      '(?: (?:to|in|into|on|under) (?:our |the )?(?:profile|skills|expertise|description|what we do|entry|page|list of skills|competences|company profile))',
    deputy:
      '(?:deputy|deputy contact|stand-?in|substitute|replacement|vice|second contact|backup|vice contact)',
    contact:
      '(?:contact|contact person|point of contact|main contact|go-to person|first contact|contact partner)',
    contactOf: '(?:contact|contact person|point of contact|person to talk to|boss|person in charge|head)',
    ours: '(?:(?:my|our|the|a|as|new|main) )*',
    here: '(?: (?:for|at|in|here|of|with|from|now|on|the|our|us|then|right|please|currently|today|this week|at the moment|moment|network|presently|still|exactly|business|company|farm|school|firm|club|team|me|in the network|starting|tomorrow|monday|again|all|around|since last week|just))*',
    from: '(?:(?:from (?:now|today|tomorrow|monday|\\S+) on|as of (?:now|today|\\S+)|starting (?:now|today|\\S+)|now) )?',
    away: '(?:(?:when|if|while|whenever) (?:im|i am|i|we) (?:\\S+ ){1,3}?)?',
    team: '(?:our|the|my) (?:team|company|business|list|firm|club|school|farm|staff|group|people|organi[sz]ation|association|buisness|shop|office)',
    gone: '(?: (?:so |and |please |then )*(?:take|remove|delete|drop|strike)(?: (?:him|her|them|off|out|from|of|our|the|list|team|company|us|business|please|firm))+)?',
    // Of others, and of the network.
    ask: '(?:(?:show|give|send|list|tell|get|let|see|have|want|need|can|could|may|view|display|id|like|i|we|to|me|us|please|would|know|d) )*',
    detail:
      '(?:phone numbers?|phone|number|telephone number|telephone|tel|mobile number|e-?mail address|e-?mail|mail address|mail|address|adress|contact details|contact info|contact|website|web ?site|web address|home ?page|opening hours|contact person|details)',
    ads: '(?:offers|requsts|requests|listings|ads|adverts|posts|postings|entries|offers and requsts|requsts and offers|things on offer|open requsts)',
    group:
      '(?:(?:\\S+ )?(?:partners|members|companies|businesses|firms|farms|schools|clubs|associations|municipalities|organi[sz]ations|joineries|joiners|carpenters|bakeries|bakers|butchers|inns|hotels|restaurants|cafes|pubs|shops|workshops|mills|breweries|dairies|nurseries|banks|museums|craftsmen|tradesmen|farmers|growers|printers|guest ?houses|kindergartens|towns|villages|wineries|beekeepers|churches|potteries|sawmills|institutions|stores|gardeners|producers|suppliers|trades|architects|doctors))',
    hello: `(?:hello|hi|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|morning|greetings|yo|heya|dear (?:all|everyone))(?: ${several('there|all|everyone|everybody|folks|rundruf|bot|you|again|dear|team|to|hello|hi|good|morning|evening')})?`,
    thanks:
      '(?:(?:many|big|great|lots of|a thousand|so many|ok|okay) )*(?:thanks?|thank you|thx|cheers|ta|thankyou|thanx|tanks|much appreciated|ty)(?: (?:you|so|very|much|a lot|a bunch|again|all|everyone|everybody|indeed|a million|verry|ever|too|mate|for your help|for the help|for that|for everything|kindly))*(?: for(?: \\S+){1,6})?',
    praise: several(
      'that|this|you|it|was|is|are|has|have|youre|thats|been|a|an|really|very|so|great|super|perfect|brilliant|quick|fast|kind|helpful|lovely|wonderful|awesome|excellent|good|nice|fantastic|amazing|treasure|star|legend|help|helped|big|me|us|lot|ok|okay|cool|sweet|job|work|well|done|all|of|fine|exactly|what|i|needed|wow|gem|angel|lifesaver',
    ),
    oops: several(
      'oops|oh|no|sorry|sory|whoops|ups|damn|wait|stop|ah|that|this|it|was|is|were|i|we|my|not|what|meant|mean|didnt|did|wrong|mistake|error|a|an|by|accident|accidentally|mistyped|misclicked|clicked|typo|typed|made|nope|want|wanted|to|do|thats|intended|the|button|thing|silly|me|mistaken|have|ive|had',
    ),
    back: '(?:and |so |then )?(?:(?:undo|reverse|revert|cancel|scrap|take back|restore|roll back|rollback)(?: (?:that|it|this|the last (?:thing|step|change|action|one|entry)|my last (?:step|change|action|entry|message)|everything|what i (?:just )?did|the change|last|again))?|(?:take|put|turn|change|set|bring|get) (?:that|it|this|everything|the last (?:thing|step|change|one)|all)? ?back(?: (?:to|as|how|the way)(?: (?:it|was|before|they|were))*)?|(?:back|go back)(?: (?:to|as|how|the way|like|please)(?: (?:it|was|before|that|they|were))*)?|as (?:it was )?before)',
    article: '(?:(?:the|an?|this|these) )?',
    word: '(?!(?:that|this|it|new|up|going|your?|my|our|on|there|happening|wrong|for|in|at|the|he|she|they|you|we|i|his|her|their|rundruf|next|left|needed|required|possible|happens|waiting|to|offered|offer|wanted|available|being|everyone|people|others)(?: |$))\\S+(?: \\S+){0,2}?',
    wish: '(?:(?:id|wed|i|we)(?: (?:would|d))?(?: (?:also|really))?(?: (?:like|love|want|wish|hope))(?: (?:also|too))?(?: to)? |(?:i|we) want(?: to)? |please let (?:me|us) |let (?:me|us) )',
    join: '(?:join|take part|participate|sign up|become (?:an? )?(?:member|partner)s?|be (?:an? )?(?:member|partner|part)s?|be in|come in|get in|register|enrol|enroll|be added|join in)(?: (?:in|of|the|this|your|it|network|here|you|us|with|too|also|as|well|a|member|for))*',
    onward: '(?: (?:how|what|where|who|please|too|and what|is|that|if|with|as|because|do|whats).*)?',
  },
  meanings: [...partners, ...listings, ...asked],
}
