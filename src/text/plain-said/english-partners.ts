import type { Meanings } from './tongue.ts'

/** What somebody says of their own partner and its people, and asks of others. */
export const partners: Meanings = [
  {
    command: 'organization contact',
    cue: 'phone|telephon|telefon|tel|number|nubmer|mobile|call|reach|ring|\\S+@|e-?mail|mail|web|site|home|url|moved|moving|relocat|based|located|town|address|write',
    shapes: [
      '(?:<noting> )?(?:(?:we|our \\S+) (?:have |has )?(?:got |ve )?)?(?:weve (?:got )?)?<own>(?:phone|telephone|telefon|tel|mobile|office|contact|land ?line)?(?: ?(?:number|phone|no|line))<isNow> (?:the new (?:one|number) is )?(?<phone>\\+?\\d[\\d/ ()+-]{4,})<end>',
      '(?:(?:you can )?(?:call|ring|phone|reach)(?: us)?|were|we are|we can be)(?: now)?(?: reached| reachable| available)?(?: now)?(?: (?:on|at|under|by phone on))(?: now)?(?: our| the new number)* (?<phone>\\+?\\d[\\d/ ()+-]{4,})<end>',
      '(?:<noting> )?(?:(?:we|our \\S+) (?:have |has )?(?:got |ve )?)?(?:weve (?:got )?)?<own>(?:e-?mails?(?: address)?|mails?(?: address)?|address)<isNow> (?<mail>\\S+@\\S+)<end>',
      '(?:(?:you can |please )?(?:write(?: to)?|e-?mail|mail|reach|contact)(?: us)?|were|we are|we can be)(?: now)?(?: reached| reachable)?(?: now)?(?: (?:on|at|under|via|to))(?: now)? (?<mail>\\S+@\\S+)<end>',
      '(?:<noting> )?(?:(?:we|our \\S+) (?:have |has )?(?:got |ve )?)?(?:weve (?:got )?)?<own>(?:web ?site|web ?page|home ?page|site|web address|internet address|url)<isNow> (?<website>(?:https?\\S+|www\\S+|\\S+\\.[a-z]{2,7}\\S*))<end>',
      '(?:were|we are|youll find us|you can find us|find us)(?: now)?(?: online)?(?: now)? (?:at|on|under) (?<website>(?:https?\\S+|www\\S+))<end>',
      '(?:we|our \\S+|weve|we have|our \\S+ has)(?: have| has)?(?: now| just| recently)* (?:moved|relocated|shifted)(?: (?:from \\S+|our (?:office|business|workshop)))? to (?<town><place>)<end>',
      '(?:were|we are|our \\S+ is)(?: now)? (?:based|located|at home|to be found)(?: now)? in (?<town><place>)<end>',
      '(?:were|we are) (?:moving|relocating) to (?<town><place>)<end>',
      '(?:our )?(?:new )?(?:town|location|place) is(?: now)? (?<town><place>)<end>',
    ],
  },
  {
    command: 'organization describe',
    input: { adds: 'expertise' },
    cue: 'also|too|as|add|put|special|now|new|profile|since|include|well|mention|list',
    shapes: [
      '(?:<lately> )?(?:we|i) (?:can )?also (?:can )?(?:do|make|offer|build|provide|repair|run|produce|teach|bake|grow) (?<expertise><skill>)<since><noted>',
      '(?:<lately> )?(?:we|i) can (?:do|make|offer|build|provide|repair|run|produce|teach)(?: now)? (?<expertise><skill>)(?: now)? (?:too|as well|also)<since><noted>',
      '(?:<lately> )?(?:we|i) can now(?: also)? (?:do|make|offer|build|provide|repair|run|produce|teach) (?<expertise><skill>)(?: (?:too|as well))?<since><noted>',
      '(?:<lately> )?(?:we|i)(?: now)? (?:do|make|offer|build|provide|repair|run|produce|teach)(?: now)? (?<expertise><skill>) (?:now )?(?:too|as well)(?: now)?<since><noted>',
      '(?:we|our \\S+|i)(?: have|ve| has)?(?: now| recently| just)* (?:started|begun|learned|learnt|taken up|branched out into|added|expanded into)(?: (?:doing|making|offering|to do|to make|to offer|how to do|with))? (?<expertise><skill>)<noted>',
      '(?:were|we are|our \\S+ is|im)(?: now| also)* (?:specialised|specialized|specialists|experts?|experienced|skilled|good)(?: now)? (?:in|at|on|with) (?<expertise><skill>)<noted>',
      '(?:add|put|include|enter|note|write|list|mention)<you> (?:that (?:we|our \\S+) (?:also )?(?:can )?(?:do|does|make|makes|offer|offers|build|builds|are good at|know) )?(?<expertise><skill>)<noted_>',
      '(?:add|put|include|enter|note|write)<you> (?:to|in|into) (?:our )?(?:profile|skills|expertise|description|what we do|entry)(?: that (?:we|our \\S+) (?:also )?(?:can )?(?:do|make|offer))? (?<expertise><skill>)',
    ],
  },
  {
    command: 'member role',
    input: { as: 'deputy' },
    cue: 'deputy|stand|substitut|replac|cover|vice|second|fill',
    shapes: [
      '(?:make|appoint|name|set|put|enter|list|add|register|have)<you> <the>(?<member><name>) (?:as |down as |in as |be |to be )?<ours><deputy><here>',
      '<from><the>(?<member><name>)(?: now)? (?:should|shall|will|is to|is going to|can|is|becomes|acts as|takes over as|is the one who is)(?: now)?(?: be| become| act as| take over as)? <ours><deputy><here>',
      '<from><away><the>(?<member><name>)(?: will)?(?: now)? (?:stands? in|fills? in|covers?|deputi[sz]es?|substitutes?)(?: for (?:me|us)| in for me)?<here>',
      '<ours>(?:new )?<deputy> (?:is|will be|should be)(?: now)? <the>(?<member><name>)<here>',
    ],
  },
  {
    command: 'member role',
    input: { as: 'contact' },
    cue: 'contact|point|talk|hand|go-to|turn|speak',
    shapes: [
      '(?:make|appoint|name|set|put|enter|list|add|register)<you> <the>(?<member><name>) (?:as |down as |in as |be |to be )?<ours><contact><here>',
      '<from><the>(?<member><name>)(?: now)? (?:should|shall|will|is to|is going to|is|becomes|acts as|takes over as|took over as|has taken over as)(?: now)?(?: be| become| act as| take over as)? <ours><contact><here>',
      '<ours>(?:new )?<contact>(?: \\S+)? (?:is|will be|should be)(?: now| from now on)? <the>(?<member><name>)<here>',
      '<from>(?:please )?(?:talk|speak|turn|go|write) to <the>(?<member><name>)(?: (?:she|he)s?(?: is| s)? <ours><contact>)<here>',
      '(?:i|we) (?:am |are )?(?:hand|handing|handed|pass|passing)(?: over)? <ours>(?:contact|role|job)(?: role)?(?: over| on)? to <the>(?<member><name>)',
    ],
  },
  {
    command: 'member remove',
    cue: 'dosnt|no|not|left|leav|retir|quit|remov|take|delet|gone|resign|fired|moved|longer|isnt|stopped|died|passed',
    shapes: [
      '<the>(?<member><name>) (?:dosnt|dos not|no longer|isnt|is not|is no longer|dosent|does not)(?: works?| working| belongs?| with| part| here| employed)*(?: (?:with|for|at|to|of|in|by))?(?: (?:us|our \\S+|the \\S+|here|here with us))?(?: (?:any ?more|any longer|now))*(?<!(?:dosnt|not|isnt))<gone>',
      '<the>(?<member><name>) (?:has |have )?(?:left|retired|quit|resigned|stopped working|moved on|died|passed away|been fired|been let go|given notice|finished)(?: (?:from|at|with|for|in))?(?: (?:us|our \\S+|the (?:company|business|team|firm|club|school|farm)))?(?: (?:last|this|at the end of|yesterday|today|in|on)(?: (?!and|so|please|take|remove|delete)\\S+){0,4}?)?<gone>',
      '(?:take|remove|delete|drop|strike|cut)<you> <the>(?<member><name>) (?:out of|from|off|out from) <team>(?: (?:she|he|they|hes|shes|theyve)(?: .*)?)?',
      '<the>(?<member><name>) is leaving(?: (?:us|our \\S+|the (?:company|business|team|firm)))(?: (?:at|on|in|next|this|soon)(?: \\S+){0,4})?<gone>',
    ],
  },
  {
    command: 'contact end',
    cue: 'contact|number|sharing|share|phone|details|see',
    shapes: [
      '(?:stop|end|quit) (?:sharing|showing|giving|passing on|passing)<you> (?:my|our) \\S+(?: \\S+)? (?:with|to) <def>(?<agreement><name>)',
      '(?:end|stop|close|break off|cut)<you> (?:the |our |my |all )?contact (?:with|to) <def>(?<agreement><name>)',
      '<def>(?<agreement><name>) (?:shouldnt|should not|must not|mustnt|may not|is not to|isnt to) (?:see|have|get|know|use) (?:my|our) \\S+(?: \\S+)??(?: (?:any ?more|any longer|from now on))*',
      '(?:i|we) (?:dont|do not|no longer) want <def>(?<agreement><name>) to (?:see|have|get|know|use|call|contact|reach|ring|phone) (?:(?:my|our) \\S+(?: \\S+)??|me|us)(?: (?:any ?more|any longer))*',
    ],
  },
  {
    command: 'organization show',
    cue: 'what|tell|phone|number|telephon|tel|mail|e-?mail|address|adress|contact|website|how|who|whos|whats|where|wheres|show|profile|about|have|details|know',
    shapes: [
      'what (?:dos|do|is|are) (?!you |we |i |they |it )<def>(?<organization><name>) (?:do|does|offer|make|sell|produce|all about|good at|actually do|up to)(?: (?:exactly|actually|there|really))*',
      '(?:whats |what is |what are |wheres |where is )?<ask>(?:the )?<detail>(?: (?:and|or) \\S+)? (?:of|for|from|at) <def>(?<organization><name>)',
      '(?:do you |does anyone |dos anyone |have you |can you )?(?:have|know|got|give me)(?: (?:the|a|an))? <detail> (?:of|for|from|at) <def>(?<organization><name>)',
      '(?:how|where) (?:can|do|could|would|might) (?:i|we|you) (?:reach|contact|find|get hold of|get in touch with|call|ring|get to) <def>(?<organization><name>)',
      '(?:show|give|tell|send)<me> (?:(?:the|more|a bit|something|all|everything) )*(?:profile|page|details|info|information|contact details|about|entry)(?: (?:of|for|about|from))? <def>(?<organization><name>)',
      'what (?:do you|do we|can you tell me|do you all) know about <def>(?<organization><name>)',
      'what can you tell (?:me|us) about <def>(?<organization><name>)',
      '(?:who is|whos|who) (?:the )?<contactOf> (?:at|of|for|from|in) <def>(?<organization><name>)',
      '(?:where is|wheres|where are) <def>(?<organization><name>)(?: (?:based|located|situated|to be found))?',
      '(?:id|i would|we would|wed) (?:like|love) to know (?:more )?about <def>(?<organization><name>)',
    ],
  },
]
