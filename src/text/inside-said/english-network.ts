import type { Tongue } from './tongue.ts'

/** What whoever coordinates says of the network itself, and of who is in it. */
export const network: Tongue['meanings'] = [
  {
    command: 'gaps',
    typed: 'gaps month: "<what>"',
    shapes: [
      'what was missing in (?<what>(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?)',
      'what (?:did (?:people|partners|members|they) (?:look|search) for|was (?:searched|looked) for) in vain in (?<what>(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?)',
    ],
  },
  {
    command: 'gaps',
    typed: 'gaps',
    shapes: [
      'what(?:s| is| are we) missing(?: (?:in|from) (?:the|our) network| here)?',
      'what (?:are|do|did|have) (?:people|partners|members|they|our partners)(?: been)? (?:look|looking|looked|search|searching|searched) for in vain',
      'what (?:is|was|has been|do people|are people) (?:searched|sought|looked) for (?:in vain|and not found)',
      'what (?:could|can|did) (?:nobody|no one) (?:find|answer)',
      '(?:what|which) gaps (?:are there|do we have|does (?:the|our) network have)(?: in (?:the|our) network)?',
      '(?:please )?(?:show|list)(?: me| us)? (?:the |our )?gaps(?: in (?:the|our) network)?',
      'who is missing (?:in|from) (?:the|our) network',
    ],
  },
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
