import { any, type Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  phone: /\bmy (?:\S+ )?(?:phone|mobile|cell|telephone|number|phone number|mobile number)\b/,
  mail: /\bmy (?:\S+ )?e?-?mail(?: address)?\b/,
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
  listing:
    /\b(?:mistakes?|mistaken(?:ly)?|by accident|accidentally|nonsense|typo)\b|\b(?:offers?|requests?|listings?|posts?)\b(?: of (?:me|myself|mine)\b)?/,
  changes: /\b(?:chang|correct|updat|wrong|fix|edit)/,
  sees: /\b(?:sees?|seen|visible|shown|shows?|display\w*|public|shar\w*|read)\b/,
  hides: any(
    /\b(?:nobody|no one|noone|not|don t|dont|never|stop)\b.*\b(?:see|visible|show\w*|display\w*|public|shar\w*|giv\w*)\b/,
    /\bhid(?:e|den)\b|\b(?:keep|make)\b.*\b(?:private|secret|hidden)\b/,
  ),
  only: /\b(?:only on|on(?= [a-z]+ only\b)) ([a-z]+)\b/,
  knows: /\b(?:know|stor\w*|hold|held|have|got|get|keep|kept|sav\w*|collect\w*|process\w*|where|how)\b/,
  wants: /\b(?:send|give|get|download|export|copy|want|need|request|receive|see|access|would like|d like)\b/,
  whole: {
    privacy: any(
      /^(?:and )?who(?: is|s| s) (?:responsible|in charge|the data controller|the controller|your data protection officer|the data protection officer)(?: here| for (?:my |the |this )?(?:data|privacy|data protection))*$/,
      /\bwhat\b.*\b(?:know|stor\w*|hold|have|keep|sav\w*|collect\w*)\b.*\b(?:about|on|of) me\b/,
      /\b(?:gdpr|privacy (?:policy|notice|statement))\b/,
      /\bhow long\b.*\b(?:keep|store|my data)\b/,
    ),
    'forget me':
      /^(?:please )?(?:delete|erase|remove|forget) (?:everything|it all|all|all data)(?: please)?$|^(?:please )?i (?:want|would like|d like|wish) to be (?:completely )?(?:deleted|erased|forgotten)(?: please)?$/,
    'my data': any(
      /^(?:data export|data access request|subject access request|export data)$/,
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
  others: any(
    /\b(?:someone|somebody|anyone|anybody) (?:who|to)\b/,
    /^(?:who|can anyone|can anybody|can someone) .*\b(?:repair|fix|back up|recover|rescue|print|translate|set up|digiti[sz]e)\b/,
  ),
  named:
    /^(?i:(?:hello,? |hi,? )?my (?:new |full |real |correct )?name is(?: now| actually| correctly| spelled| spelt)*):? (\p{Lu}[\p{L}.'-]+(?: (?:von|van|der|de|zu|\p{Lu}[\p{L}.'-]*)){1,4})[.!]?$/u,
}
