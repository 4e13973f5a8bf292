import type { Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  pieces: {
    is: '(?:s| is|s actually| is actually| are)',
    net: '(?:(?:this|the|our|your)(?: whole)?(?: partner)? (?:network|thing|place|show|group|community|bot)|this|it|all this|all of this|things)',
    here: '(?: (?:here|please|actually|instead|now|directly))*',
    human:
      '(?:(?:an?|the|some|your) )?(?:(?:real|actual|live|living) )?(?:person|human|human being|somebody|someone|coordinators?)',
    talk: '(?:speak|talk|write|chat|get in touch|turn)(?: (?:to|with))?',
    my: '(?:my|an|the) (?:other|second|another) ?',
  },
  meanings: [
    {
      command: 'privacy',
      input: { about: 'responsible' },
      shapes: [
        'who(?:m)? (?:do|can|should|could|must) (?:i|we) (?:contact|ask|write|email|call|<talk>)(?: to)?<here> (?:about|for|regarding|concerning|on|with) (?:qustions (?:about|on) )?(?:the |my )?(?:data|data protection|privacy|personal data|gdpr)(?: (?:qustions|matters|issus|concerns|protection))?',
        'who(?:<is>) (?:the |your )?(?:contact|contact person|person to contact) for (?:data protection|privacy|my data)',
      ],
    },
    {
      command: 'network coordinators',
      shapes: [
        'who (?:coordinates|runs|leads|manages|organi[sz]es|moderates|looks after|is behind|heads|operates) <net><here>',
        'who<is> (?:coordinating|running|leading|managing|organi[sz]ing|behind|in charge of|responsible for running) <net><here>',
        'who<is> (?:in charge|the boss|coordinating)(?:<here>| (?:of|in|for) <net>)',
        'who<is> responsible for <net><here>',
        'who(?:<is>) (?:(?:the|your|our) )?(?:coordinators?|boss|network admins?|admins?|administrator|manager|leader|contact person)(?:<here>| (?:of|in|for) <net>)',
        '(?:(?:can|could|may|how (?:do|can)) (?:i|we) |(?:i|we|id|wed)(?: (?:would|want|need|have|like|prefer|love|d))* (?:to )?)?(?:please )?(?:to )?<talk> <human><here>',
        'who(?:m)? (?:can|do|should|could) (?:i|we) (?:ask|contact|call|<talk>)(?: to)?<here>(?: for help)?',
        '(?:is there|are there) (?:any |an? |real )*(?:human|humans|person|people|somebody|someone|anyone|anybody) (?:here|(?:(?:that )?(?:i|we) can )?<talk>)<here>(?: here)?',
      ],
    },
    {
      command: 'help',
      input: { command: 'rundruf' },
      shapes: ['what(?:<is>) this<here>', '(?:what|who)(?:<is>) rundruf<here>'],
    },
    {
      command: 'network show',
      shapes: [
        'what(?:<is>) <net> (?:all )?(?:about|for)<here>',
        'what(?:<is>) (?:the )?(?:purpose|goal|aim|idea|point|mission|objective)(?:<here>| of <net>)',
        'what dos <net> do<here>',
        'what(?:<is>) this (?:network|place)<here>',
      ],
    },
    {
      command: 'network show',
      shapes: [
        'what(?:<is>) (?:the name of <net>|<net> called)',
        '(?:what|which) (?:regions|sectors|categoris) (?:are there|do we have)<here>',
      ],
    },
    {
      command: 'organization list',
      shapes: ['how many (?:partners|members) (?:are (?:there|we)|do we have|dos <net> have)<here>'],
    },
    {
      command: 'member list',
      shapes: ['who belongs to us', 'who (?:may|can|is allowed to) decide (?:for us|here)'],
    },
    {
      command: 'mine',
      shapes: [
        '(?:how|where) (?:can|do|could|may) (?:i|we) (?:delete|remove|take back|withdraw|change|close|end) (?:an?|my|our|the|old) (?:offer|request|listing|entry|ad)s?<here>',
        '\\S+(?: \\S+){0,3} (?:is|are|has been|have been)(?: (?:now|already))* (?:rented|rented out|let|sold|gone|taken|given away)(?: and| so it| it)? (?:can|should) (?:go|be removed|be deleted|come down)',
      ],
    },
    {
      command: 'account list',
      shapes: ['which accounts (?:are mine|belong to me|do i have|are linked)<here>'],
    },
    {
      command: 'account link',
      shapes: [
        '(?:please )?(?:(?:i|we)(?: (?:want|would like|need)|d like) to )?(?:link|connect|join|add) <my>account(?: (?:to|with) (?:this|mine)(?: one)?)?<here>',
        '(?:(?:i|we) )?(?:(?:want|would like) to |id like to |how (?:do|can) i )?(?:link|connect) (?:(?:an?|my|two|both|the) )?accounts?',
      ],
    },
    {
      command: 'account separate',
      shapes: [
        '(?:please )?(?:(?:i|we)(?: (?:want|would like|need)|d like) to )?(?:unlink|disconnect|separate|remove the link (?:to|with)) <my>accounts?(?: again)?<here>',
      ],
    },
  ],
}
