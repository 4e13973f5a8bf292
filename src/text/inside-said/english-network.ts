import type { Tongue } from './tongue.ts'

/** What whoever coordinates says of the network itself, and of who is in it. */
export const network: Tongue['meanings'] = [
  {
    command: 'desk',
    shapes: [
      '(?:is there|is|anything|whats|what is)<well> (?:anything )?new(?: today| for me| here)*',
      'are there<well> (?:any )?(?:new )?(?:requsts|joining requsts)(?: to join)?',
      '(?:who|what) (?:is waiting|waits)(?: (?:to (?:join|be let in)|for me|for an answer))?',
      'who (?:wants|would like) to (?:join|come in)',
      '(?:are there|do we have|show(?: me)?)<well> (?:the |any )?(?:duplicates|duplicate partners)',
    ],
  },
  {
    command: 'log',
    typed: 'log',
    shapes: [
      'who (?:has )?(?:changed|did|done) what',
      'what (?:has )?happened(?: (?:today|yesterday|lately|recently|here))*',
      'what (?:did|have) (?:i|we)(?: just| last)? (?:do|done|chang|changed)(?: (?:last|today|yesterday|lately))*',
    ],
  },
  {
    command: 'log',
    typed: 'log <what>',
    shapes: ['what (?:did|have) (?:i|we) (?:do|done) for <the><what>'],
  },
  {
    command: 'person block',
    shapes: ['<the><few> (?:must|should|has to) be blocked', '(?:please )?(?:kick|throw) <the><few> out'],
  },
  {
    command: 'person unblock',
    typed: 'unblock <what>',
    shapes: ['<the><few> may (?:come back|join again|come in again)', '(?:please )?let <the><few> back in'],
  },
  {
    command: 'network close',
    typed: 'network close',
    shapes: [
      '(?:(?:we|i) (?:want|would like) to )?(?:shut down|dissolve|end|close down|close) (?:the|our) network',
      'we are (?:closing|dissolving|ending|shutting down) (?:the|our) network',
      '(?:the|our) network (?:should|shall|will|is to) be (?:closed|ended|dissolved|shut down)',
    ],
  },
  {
    command: 'network set',
    typed: 'network name: <value>',
    shapes: ['(?:the|our) network is (?:now|from now on) called <value>'],
  },
  {
    command: 'organization restore',
    shapes: [
      '<nobody><the><few> (?:is|are) back(?: with us| again| in the network)*',
      '(?:please )?(?:bring|take) <the><few> back(?: in)?',
    ],
  },
  {
    command: 'invitation',
    shapes: [
      '(?:i need|we need|give me|id like)(?: a| an| the)?(?: new| personal)* (?:code|invitation) for <the><few>',
      '(?:please )?send <the><few> (?:a |an |the )?(?:code|invitation)',
    ],
  },
  {
    command: 'organization archive',
    shapes: [
      '(?:please )?archive <the><few>',
      '<nobody><the><few> (?:has|have) (?:closed|closed down|stopped|gone out of business)',
    ],
  },
  {
    command: 'coordinator add',
    shapes: [
      '<nobody><the><few> (?:takes|will take|is taking) over (?:the )?(?:coordination|coordinating)',
      '(?:i )?(?:want to |would like to |id like to )?hand (?:over )?(?:the )?coordination (?:over )?to <the><few>',
    ],
  },
]
