import { network } from './english-network.ts'
import type { Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  pieces: {
    the: '(?:(?:the|mr|ms|mrs) )?',
    nobody:
      '(?!(?:who|what|where|how|i|we|you|he|she|they|it|dos|do|can|is|are|need|looking|anybody|somebody) )',
    well: '(?: (?:in fact|actually|really|obviously|here|probably))*',
    same: '(?:one and )?the same(?: (?:partner|organi[sz]ation|company|one|thing))?',
    setting: '(?<what>\\S+(?: \\S+){0,2}?)',
  },
  meanings: [
    {
      command: 'desk',
      shapes: [
        'what(?:s| is) (?:on|waiting|up|du|to do)(?: today| now| for me)*',
        'what do i have to do(?: today| now)?',
        'what is there(?: for me)? to do(?: today| now)*',
        'who (?:wants|would like) to join(?: us)?',
      ],
    },
    ...network,
    {
      command: 'listings remove',
      shapes: [
        '(?:please )?(?:remove|delete|take out) (?:all )?(?:the )?(?:listings|offers|requests) (?:of|from|by) <the><what>',
        '(?:please )?(?:remove|delete) all of <the><what>s listings',
      ],
    },
    {
      command: 'invitation',
      shapes: [
        '(?:please )?(?:can|could) you invite <the><what>',
        '(?:please )?send <the><what> an invitation',
        '(?:i|we|id)(?: (?:want|would like|need|d like|like))? to invite <the><few>',
      ],
    },
    {
      command: 'invitations',
      typed: 'invitations',
      shapes: [
        '(?:please )?(?:send|give|show) (?:me |us )?(?:all )?(?:the )?(?:open )?invitations',
        'who (?:has not|hasnt|is not|isnt)(?: yet)? (?:joined|registered|signed up|here|in)(?: yet)?',
      ],
    },
    {
      command: 'join approve',
      shapes: ['(?:please )?let (?:in )?<the><few> (?:in|join)', '(?:please )?admit <the><few>'],
    },
    { command: 'join decline', shapes: ['(?:please )?(?:reject|refuse|turn down) <the><few>'] },
    {
      command: 'coordinator add',
      guess: true,
      shapes: [
        '(?:i|we) (?:quit|stop|am stopping|am leaving|step down|am stepping down)(?: and)? <few> (?:takes over|carries on|goes on|continus)(?: from me)?',
        '<nobody><few> (?:takes over|carries on) (?:from|for) me',
      ],
    },
    {
      command: 'coordinator add',
      typed: 'coordinator add <what> for <place>',
      shapes: [
        '<nobody><the><what> (?:should|shall|will|is to)(?: also)? coordinate(?: too)?(?: for)? <the><place>(?: too| as well)?',
      ],
    },
    {
      command: 'coordinator add',
      guess: true,
      typed: 'coordinator add <what> for <place>',
      shapes: [
        '<nobody><the><few> coordinates(?: now)? (?!(?:this|that|here|everything|nothing|it|all|now)(?: |$))<the><place>(?: now| from now on)?',
      ],
    },
    {
      command: 'coordinator add',
      shapes: ['<nobody><the><what> (?:should|shall|will|is to)(?: also)? coordinate(?: too| as well)?'],
    },
    {
      command: 'organization merge',
      shapes: [
        '(?:please )?merge <pair>',
        '(?:please )?put <pair> together',
        '<nobody><the><pair> (?:are|is)<well> (?:<same>|duplicates|doubles|doubled)',
        '<nobody><the><pair> belong together',
      ],
    },
    {
      command: 'organization merge',
      typed: 'organization merge <what> and <place>',
      shapes: ['<nobody><the><few> is<well> (?:<same> as|a (?:duplicate|double) of) <the><place>'],
    },
    {
      command: 'organization merge',
      shapes: ['<nobody><the><few> is<well> (?:(?:(?:there|listed|entered|in) )?twice|a duplicate|doubled)'],
    },
    {
      command: 'organization apart',
      shapes: [
        '<nobody><the><pair> (?:(?:are|is) not|arent|isnt)<well> (?:<same>|duplicates)',
        '<nobody><the><pair> are<well> (?:(?:two )?different(?: partners| organi[sz]ations| companies)?|two partners)',
      ],
    },
    {
      command: 'network set',
      typed: 'network <what>: <value>',
      shapes: ['our <setting> (?:is|are|should be|shall be)(?: now)? <value>'],
    },
    {
      command: 'network set',
      typed: 'network <what>: <value>',
      colon: true,
      shapes: ['our <setting> <value>'],
    },
    {
      command: 'network set',
      typed: 'network <what>',
      shapes: ['(?:we|i) (?:want|would like) to (?:only )?(?<what>enable|observe|drive)'],
    },
    {
      command: 'organization archive',
      shapes: [
        '<nobody><the><what> (?:is|are) (?:no longer|not) (?:with us|here|a partner|in the network|part of (?:it|the network|our network))(?: any ?more)?',
        '<nobody><the><what> (?:has|have) left(?: us| the network)?',
      ],
    },
    {
      command: 'term show',
      everybody: true,
      shapes: [
        'what dos (?:(?:the|a|an) )?(?!(?:that|this|it) )<what> mean(?: here)?',
        'what is meant by <what>',
      ],
    },
  ],
}
