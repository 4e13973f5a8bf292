import { any, type Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  phone: /\bmy (?:\S+ )?(?:phone|mobile|cell|telephone|number|phone number|mobile number)\b/,
  mail: /\bmy (?:\S+ )?e?-?mail(?: address)?\b/,
  anyPhone: /\b(?:phone|mobile|telephone|cell) number\b|\b(?:the|this) (?:number|phone)\b/,
  anyMail: /\be?-?mail address\b/,
  name: /\bmy (?:\S+ )?name\b/,
  data: any(
    /\bmy (?:\S+ )?(?:data|information|info|details|profile|account|records?)\b/,
    // "My consent to the purchase" is none to one's data.
    /\bmy (?:\S+ )?consent\b(?! (?:to|for) (?!.*(?:data|stor|process|publi|shar|rundruf|network)))/,
    /\beverything about me\b|\ball about me\b/,
  ),
  me: /\b(?:me|myself)\b/,
  aboutMe: /\b(?:about|on|of|from) me\b/,
  sure: /\bmy (?:\S+ )?(?:data|personal information|information|details|number|email address|mail address)\b/,
  deletes: /\b(?:delet|eras|remov|forget|wip|get rid|withdraw|revok)/,
  copies: /(?<!\bno )\b(?:cop(?:y|ies)|export\w*|download\w*|send)\b/,
  listing:
    /\b(?:mistakes?|mistaken(?:ly)?|by accident|accidentally|nonsense|typo)\b|\b(?:offers?|requests?|listings?|posts?)\b(?: of (?:me|myself|mine)\b)?/,
  changes: /\b(?:chang|correct|updat|wrong|fix|edit)/,
  sees: /\b(?:sees?|seen|visible|shown|shows?|display\w*|public|shar\w*|read)\b/,
  hides: any(
    /\b(?:nobody|no one|noone|not|don t|dont|never|stop)\b.*\b(?:see|visible|show\w*|display\w*|public|publish\w*|shar\w*|giv\w*|pass\w*|tell|told|hand\w*)\b/,
    /\bhid(?:e|den)\b|\b(?:keep|make|stays?|remains?|leav\w*|is|be)\b.*\b(?:private|secret|hidden|confidential)\b/,
    /\b(?:show\w*|shar\w*|visible|giv\w*|display\w*)\b.*\b(?:nobody|no one|noone)\b/,
  ),
  shares: any(
    /\b(?:everyone|everybody|anyone|anybody|all|all partners|(?:the )?other partners)\b.*\b(?:may|can|should|is allowed to|are allowed to)\b.*\b(?:see|read|know)\b/,
    /\b(?:visible|shown|show|public)\b.*\b(?:to|for) (?:everyone|everybody|all|anyone)\b/,
    /\blet (?:everyone|everybody|all|the other partners) (?:see|read)\b/,
  ),
  corrects: any(
    /^(?:actually|no|sorry|correction)? ?it ?s? ?(?:is )?(?:now|actually|really)? ?\S*\d/,
    /^(?:the )?(?:e-?mail|mail|email address|mail address|number|phone|phone number|mobile) (?:is wrong|is outdated|is no longer right|has changed|is (?:now|actually))\b/,
  ),
  claims: /(?:^| )(?:i am|i m|im|this is|my name is) (?!at\b|on\b|now\b|my\b|in\b|moving\b|not\b|the\b)\S+/,
  renames:
    /^i (?:got|have|ve|just got) married\b|\bmy new (?:last|sur|family )? ?name\b|\bmy (?:last name|surname) is now\b/,
  only: /\b(?:only on|on(?= [a-z]+ only\b)) ([a-z]+)\b/,
  knows: /\b(?:know|stor\w*|hold|held|have|got|get|keep|kept|sav\w*|collect\w*|process\w*|where|how)\b/,
  wants: /\b(?:send|give|get|download|export|copy|want|need|requst|receive|see|access|would like|d like)\b/,
  whole: {
    privacy: any(
      /^(?:and )?who(?: is|s| s) (?:responsible|in charge|the data controller|the controller|your data protection officer|the data protection officer)(?: here| for (?:my |the |this )?(?:data|privacy|data protection))*$/,
      /\bwhat\b.*\b(?:know|stor\w*|hold|have|keep|sav\w*|collect\w*)\b.*\b(?:about|on|of) me\b/,
      /\bobject\w*\b.*\b(?:process\w*|data)\b|\brestrict\w*\b.*\bprocessing\b/,
      /^(?:how long|where|why|on what (?:legal )?(?:basis|grounds?)|with what right) (?:do|are|is) (?:you |the |this |that |these |it )*(?:personal )?(?:data )?(?:stor\w*|keep|kept|process\w*|hold|held|sav\w*)(?: (?:it|this|that|the|personal|data|them|all|for))*$/,
      /^(?:who|with whom|whom) do you (?:share|pass|give|sell) (?:it|this|that|data|the data|personal data)(?: (?:on|with|to))*$/,
      /\bhow long\b.*\b(?:keep|store|my data)\b/,
    ),
    'forget me':
      /^(?:please )?(?:delete|erase|remove|forget) (?:everything|it all|all|all data)(?: please)?$|^(?:please )?i (?:want|would like|d like|wish) to be (?:completely )?(?:deleted|erased|forgotten)(?: please)?$/,
    'my data': any(
      /\bcopy of\b.*\b(?:data|information)\b.*\b(?:about|on|of) me\b/,
      /^(?:data export|data access requst|subject access requst|export data)$/,
      /^(?:please )?show me (?:all )?my (?:\S+ )?(?:data|information)$/,
    ),
    leave: any(
      /^(?:please )?(?:i |we )?(?:want|would like|d like|wish|need|how (?:do|can) i|can i) ?(?:to |out )?(?:leave|quit|unsubscribe|opt out|sign off|get out|be removed|cancel my membership)\b.*$/,
      /^(?:please )?(?:unsubscribe|opt out|sign me off|sign me out|let me out|take me off.*|take me out.*|leave (?:the )?network|cancel membership|no more messages)(?: please)?$/,
      /^i a?m out$|^i quit$|^i want out$/,
      /^(?:i|we) (?:(?:a?m|a?re) leaving|leave) (?:the|this|your) network$/,
      /^(?:please )?remove me from (?:the |this )?(?:network|list).*$/,
    ),
  },
  topics: [
    ['leaving', /\b(?:when|if|after|once)\b.*\b(?:leav\w*|left|quit|go|gone)\b/],
    ['objecting', /\bobject(?:s|ed|ing|ion)?\b|\brestrict\w*\b.*\bprocess/],
    ['basis', /\blegal|\blawful|\bon what (?:basis|grounds?)\b|\bwhat right\b/],
    ['responsible', /\bresponsible|\bin charge|\bcontroller|\bprotection officer/],
    ['term', /\bhow long|\buntil when/],
    [
      'origin',
      /\b(?:where|how) did (?:you|they) (?:get|find|obtain|come)|\bwho gave\b|\bfrom whom\b|\bcome from\b|\bhow come\b/,
    ],
    [
      'sharing',
      /\bshar(?:e|ed|ing)\b.*\bwith\b|\bwith whom\b|\bthird part|\bpass(?:ed|ing)?\b.*\bon\b|\bsell|\bsold\b|\bwho do you (?:give|pass)|\bwho (?:gets|receivs|has access)/,
    ],
    ['storage', /\bwhere (?:is|are|do)\b.*\b(?:stor\w*|kept|held|keep|hold|sav\w*)\b/],
    [
      'purpose',
      /\b(?:why|what|what for)\b.*\b(?:need|use|used)\b|\bwhy\b.*\b(?:stor|keep|hold|hav|collect|process)|\bwhat\b.*\bfor\b/,
    ],
  ],
  law: /\b(?:gdpr|privacy (?:policy|notice|statement))\b/,
  others: any(
    /(?<!want |like )\b(?:someone|somebody|anyone|anybody) (?:who|to)\b/,
    /^(?:who|can anyone|can anybody|can someone) .*\b(?:repair|fix|back up|recover|rescue|print|translate|set up|digiti[sz]e)\b/,
  ),
  renamed:
    /^(?:i(?:'ve|’ve| have)? (?:just )?got married[,.]? (?:and )?)?(?:my (?:new )?(?:last |sur)?name is|i(?: a|'|’)m called) (?:now|actually) (\p{L}[\p{L}.'-]+(?: \p{L}[\p{L}.'-]*){0,3})[.!]?$/iu,
  named:
    /^(?i:(?:hello,? |hi,? )?my (?:new |full |real |correct )?name is(?: now| actually| correctly| spelled| spelt)*):? (\p{Lu}[\p{L}.'-]+(?: (?:von|van|der|de|zu|\p{Lu}[\p{L}.'-]*)){1,4})[.!]?$/u,
}
