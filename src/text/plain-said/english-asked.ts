import type { Meanings } from './tongue.ts'

/** What somebody asks of the network and of Rundruf itself. */
export const asked: Meanings = [
  {
    command: 'mine',
    cue: 'my|our|we|i|ours|mine|weve|ive|us',
    shapes: [
      '<ask>(?:(?:all|only|just|the) )*(?:of )?(?:my|our)(?: own)?(?: (?:open|current|active|own))* <ads>(?: (?:please|now))*',
      'what (?:have|do|did)(?: (?:we|i))(?: (?:currently|still|got|have|now))*(?: (?:up|on|in|listed|posted|open|offered|published|running|out there|on offer|advertised|put in|put up|on the board))+<here>',
      'what (?:are (?:we|you and)|am i) (?:offering|looking for|seeking|advertising)<here>',
      'what (?:is|are|of ours is|of mine is)(?: (?:ours|mine|up from us|up of ours|up|from us|open of ours))<here>',
      '(?:which|what|how many) (?:of )?(?:our|my)(?: own)? <ads>(?: (?:are|do we have|have we got|is|still|up|on|open|running|live|active|out|left|there))*<here>',
      '(?:which|what) <ads> (?:have we|do we have|of ours|of mine|have i|do i have)(?: (?:got|up|on|open|running|are|still|live|in|out))*<here>',
      '<ask>what (?:we|i|weve|ive)(?: (?:have|ve))?(?: (?:got|posted|listed|put|offered|up|in|on|published|running|open|there))+<here>',
      '(?:where|how) (?:can i|do i|can we|do we) (?:see|find|look at|view) (?:my|our)(?: own)? <ads>',
    ],
  },
  {
    command: 'listing list',
    cue: 'offer|requst|request|listing|ad|ads|what|whats|anything|news|new|everything|post|who|board',
    shapes: [
      '(?<which><ask>(?:(?:all|the|any|a list of|an overview of|every|everything|current|latest|new|newest|open|recent|active|whole|full|list of) )*<ads>(?: (?:right now|now|please|at the moment|there are|currently|on the board|in the network|that are open|today))*(?: (?:in|from|around|near|for|of) (?!(?:mine|ours|me|us)(?: |$))\\S+(?: \\S+){0,2}?)?<here>)',
      '<ask>(?:everything|anything|what(?: is|s)?|all(?: that is|thats)?) (?:thats |that is )?(?:on offer|wanted|being offered|offered|on the board|listed|available|needed)<here>',
      '(?<which>(?:which|what) <ads> (?:are|do we have|have we got|is)(?: (?:there|open|up|on|new|current))*(?: (?:in|from|around|near|for) \\S+(?: \\S+){0,2}?)?<here>)',
      '(?:whats|what is|what has|anything|is there anything|is there|any|something|whats been|got anything)(?: (?:new|happening|going on|news|happened|added|fresh|up|been posted|come in))+(?: (?:on the board|in the network|here|around here|today|this week|lately|since (?:\\S+ ?){1,3}|from the others))*<here>',
      'what (?:is everyone|is everybody|are people|are the others|are others|is anyone|do people|do others|do the others|are the partners|are members|is wanted|is needed)(?: (?:offering|looking for|seeking|after|need|want|offer|have|searching for|giving away|selling))?<here>',
      'who is (?:looking for|offering) what<here>',
      '(?:any )?news(?: (?:today|here|please|for me))?',
    ],
  },
  {
    command: 'organization list',
    cue: 'who|whos|which|what|any|are|do|all|list|show|give|overview|how|every|member|partner',
    shapes: [
      'who (?:is|are|all is|else is|s)(?: (?:all|everyone|everybody|actually|else))*(?: (?:in|a member|members|a partner|partners|taking part|part|on board|in it|involved))+(?: (?:of|in|here|the|this|our|with us))*(?: (?:network|group))?<here>',
      'who (?:takes part|joins in|belongs|all takes part|else takes part|participates)(?: (?:to|in|it|the|this|network))*<here>',
      'whos (?:all )?(?:in|in on|part of|a member of|taking part in)(?: (?:the|this|our))?(?: (?:network|here|group))?<here>',
      '(?<which>(?:which|what|how many) <group> (?:are|do we have|have we got|is|take part|belong|have joined|have you got|do you have|does the network have)(?: (?:there|members|partners|in|here|the|this|our|network|in the network|taking part|part of it|with us|on board|to the network|you))*(?: (?:in|from|around|near) \\S+(?: \\S+){0,2}?)?<here>)',
      '(?<which><ask>(?:(?:a|an|the|full|complete|whole) )*(?:list|overview|directory) of(?: (?:all|the|your|our|every))* <group>(?: (?:that|who|which|you|we|in|there|are|have|take part|here|the|network|in here|members?|got|is|belong))*(?: (?:in|from|around|near) \\S+(?: \\S+){0,2}?)?<here>)',
      '(?<which><ask>(?:(?:all|all the|every|the|all of the|our) )+<group>(?: (?:in the network|here|you have|there are|we have))*(?: (?:in|from|around|near) \\S+(?: \\S+){0,2}?)?<here>)',
      '(?<which>(?:are there|do we have|have we got|do you have) any <group>(?: (?:in|among|in the|the|network|members|partners|here|with us))*(?: (?:in|from|around|near) \\S+(?: \\S+){0,2}?)?)',
      '(?:member|partner)s?(?: list)',
    ],
  },
  {
    command: 'help',
    cue: '.',
    shapes: [
      '<hello>',
      '(?:help|help me|i need help|can i get some help|i need some help|some help)(?: (?:please|pls|here|with this|using this|i .*))?',
      '(?:i|im|we) (?:dont|do not|cant|cannot|am|not|have no)(?: (?:know|understand|get|find|idea|sure|figure out|work out))+(?: (?:what|how|this|my|where|it|that|out|to|i|do|should|type|tpye|write|say|work|works|here|way|around|supposed|am|use|start|with))*',
      'how (?:dos|do|can|should|would)(?: (?:this|it|i|that|you|we|one|everything|rundruf|the bot|all this|this thing))+(?: (?:work|use|start|operate|begin|get started|go about it|function|all|this|it|you|then|here|rundruf|thing|bot))*<here>',
      'what (?:can|do|could|should|might|am|is|are)(?: (?:you|i|we|one|it|this|rundruf|the bot))(?: (?:do|for me|for us|here|ask|type|say|write|supposed|to|able|use|you|good|all|with|this|help))*<here>',
      '(?:explain|show|tell)<me> how (?:this|it|that|you|everything|rundruf)(?: all)? (?:works?|functions?|is used)<here>',
      '(?:explain|show|tell)<me> how to (?:use|operate|work)(?: (?:this|it|you|rundruf|the bot))<here>',
      '(?:im|i am|were|we are) (?:new|a newcomer|a beginner)(?: (?:here|to this|at this))*(?: (?:and )?(?:what|how|where|so what|so how) .*)?',
      'where (?:do|should|can) i (?:start|begin|find help)',
    ],
  },
  {
    command: 'give thanks',
    cue: 'thank|thx|cheers|ta|appreciat|grateful|treasure|star|legend|brilliant|great|you|many|much',
    shapes: [
      '<thanks>(?: <thanks>)*(?: <praise>)?',
      '<praise> <thanks>(?: <thanks>)*(?: <praise>)?',
      '(?:i|we) (?:really )?appreciate (?:it|that|this|your help|the help)(?: .*)?',
      '(?:youre|you are|thats|that was) (?:a |an |the |very |so |really )*(?:star|treasure|legend|lifesaver|angel|best|great|brilliant|wonderful|kind|helpful|gem)(?: .{0,30})?',
      '(?:im|i am|were|we are) (?:so |very |really |most )?(?:grateful|thankful)(?: .*)?',
    ],
  },
  {
    command: 'undo',
    cue: 'stop|oops|no|wait|sorry|oh|hold|halt|undo|revers|revert|take|back|cancel|restor|before|scrap',
    shapes: [
      '(?:(?:stop|oops|no|wait|sorry|oh|hold on|halt) )+(?:that|this|it) (?:was|is) (?:all )?(?:wrong|a mistake|not right|not what i (?:meant|wanted)|not meant like that)',
      '<oops> <back>(?: <back>)*(?: <oops>)?',
      '<back>(?: <oops>)?',
    ],
  },
  {
    command: 'network coordinators',
    cue: 'who|whos|coordinat|talk|speak|charge|contact|human|lead|organis|organiz',
    shapes: [
      'who (?:is|s|are) (?:(?:the|our|your|a) )?(?:in charge|coordinators?|boss|responsible|leader|head|organi[sz]ers?|manager|network coordinators?|person in charge|admins?)(?: (?:of|for|here|hear|in|the|this|our|network|round|around|at))*(?: (?:id|i would|i want|i|can i|we) .*)?',
      'whos (?:(?:the|our|your|a) )?(?:in charge|coordinators?|boss|responsible|leader|head|organi[sz]er|manager|network coordinator|person in charge|admin)(?: (?:of|for|here|hear|in|the|this|our|network|round|around|at))*(?: (?:id|i would|i want|i|can i|we) .*)?',
      'who (?:runs|leads|manages|organi[sz]es|coordinates|heads|looks after|is running|is behind)(?: (?:this|the|our|it|all|everything|things))*(?: network| group| here)*<here>',
      '(?:(?:id|i would|wed|we would) like|i want|we want|can i|could i|may i|i need|we need)(?: to)? (?:talk|speak|write|get through)(?: (?:to|with))(?: (?:the|a|one of the|our|your))*(?: network)? ?(?:coordinat\\S*|person in charge|boss|human|real person|coordnators?)',
      '(?:how (?:can|do) (?:i|we) (?:reach|contact|find|get hold of)|<ask>contact (?:of|for)|<ask>(?:the )?(?:number|phone number|mail|email|contact details) of) (?:(?:the|a|our|your|one of the) )*(?:network )?coordinat\\S*',
      'who (?:do|can|should) (?:i|we) (?:turn|talk|speak|write|go) to(?: (?:here|in the network|about the network|if i have questions|with questions))*',
    ],
  },
  {
    command: 'my data',
    cue: 'data|everything|information|info|copy|what',
    shapes: [
      '(?:(?:id|i would|we would) like|i want|i wish|i need|may i|can i|could i|let me)(?: to)? (?:see|have|get|receive|know|read|download) (?:(?:everything|all|all of|a copy of|the|all the|what|whatever|any|my) )*(?:(?:personal )?(?:data|information|info) )?(?:(?:that )?(?:youve|you have|you|is|has been|are|being)(?: (?:saved|stored|got|hold|keep|have|kept|collected|know))* )?(?:on|about|of|regarding|concerning) (?:me|my person|myself)(?: (?:is|are|you have|youve got|you hold|stored|saved))*',
      '(?:give|send|show)<me> (?:(?:everything|all|all of|a copy of|the|all the|what|whatever|any) )+(?:(?:personal )?(?:data|information|info) )?(?:(?:that )?(?:youve|you have|you)(?: (?:saved|stored|got|hold|keep|have|kept|collected|know))* )?(?:on|about|of) (?:me|my person|myself)(?: you have| youve got)?',
    ],
  },
  {
    command: 'forget me',
    cue: 'delete|erase|remove|forget|wipe|delet',
    shapes: [
      '(?:(?:im|i am|were|we are) (?:leaving|out|off|done|quitting|going)(?: (?:the network|here|now))? )?(?:so |and |please )*(?:delete|erase|remove|forget|wipe)<you>(?: (?:me|everything|all|my|data|of|about|on|and|number|phone|account|profile|records?|details|information|the|you|have|know|name|it))+(?: (?:from|out of)(?: (?:your|the|this))?(?: (?:system|network|records|database|files|bot|list)))?(?: (?:completely|entirely|for good|altogether|now|at once))*',
      '(?:i|we) (?:want|would like|wish|d like)(?: to be| you to)? (?:completely |entirely )?(?:deleted|erased|forgotten|removed|forget|delete|erase)(?: (?:me|everything|my data|all my data|from the system|completely|about me|altogether))*',
      'id like (?:to be|you to|everything about me|all my data|my data)(?: (?:to be))? (?:completely )?(?:deleted|erased|forgotten|removed|forget|delete|erase)(?: (?:me|everything|my data|all my data|completely|about me))*',
    ],
  },
  {
    command: 'term show',
    cue: 'what|whats|explain|mean|defin',
    shapes: [
      '(?:what (?:is|are|was|were)|whats|wats)(?: (?:actually|meant by|exactly|the meaning of|really))* <article>?(?<term><word>)(?: (?:exactly|anyway|actually|supposed to be|then|please|meant to be))*',
      'what (?:dos|do|did|would) <article>?(?<term><word>)(?: actually| really)? (?:mean|stand for|means|refer to)(?: (?:here|exactly|please))*',
      '(?:explain|define)<me> (?:(?:the )?(?:term|word|meaning of) )?(?:what )?<article>?(?<term><word>)(?: (?:is|are|means|mean|to me|to us|for me))*',
      '(?:tell)<me> what <article>?(?<term><word>) (?:is|are|means)',
      '(?:do you know |does anyone know |can you tell me |could you tell me )what <article>?(?<term><word>) (?:is|are|means|stands for)',
      '(?:the )?(?:meaning|definition|explanation) of <article>?(?<term><word>)',
    ],
  },
  {
    command: 'join ask',
    cue: 'join|member|part|sign|sing|in|enrol|regist',
    shapes: [
      '<wish><join><onward>',
      '(?:were|we are|im|i am) (?:(?:an?|the) )?(?:\\S+ ){1,6}?(?:and )?(?:(?:we|i) )?(?:would|d|want|wish|wed|id|hope)(?: (?:like|love))?(?: to)? <join><onward>',
      'how (?:do|can|could|does|dos|would)(?: (?:i|we|you|one|our \\S+|a \\S+))? <join><onward>',
      '(?:can|could|may|might)(?: (?:i|we|our \\S+|a \\S+|us))(?: (?:also|too|as \\S+(?: \\S+)?))* <join><onward>',
      '(?:is it possible to|how to|whats needed to|what do (?:i|we) need to do to|what does it take to) <join><onward>',
    ],
  },
]
