import type { Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  hello: '(?:hello|hi|hey|good (?:morning|day|evening))(?: everyone| all| there)?',
  and: '(?:and|because|as)',
  nobody: 'the|an?|my|from|of|at|with|for|and|i|new|here',
  pieces: {
    wish: '(?:(?:(?:id|wed|(?:(?:i|we) )?would) (?:like|love) to|(?:(?:i|we) )?(?:want|wish) to|(?:how )?(?:can|could|may|do) (?:i|we))(?: also)?)',
    join: '(?:join|take part|participate|sign up|(?:come|get|be) in|be(?:come)? (?:an? )?(?:member|partner|part of (?:it|this)))',
    here: '(?: in| here| you| us| this| (?:the|this|your) network)?(?: (?:please|too|as well))?',
    am: '(?:im|i am|its|my name is|my names)',
    are: '(?:im|i am|were|we are)',
    us: '(?:were|we are|this is)(?: the)? <partner><out>',
    out: '(?: from (?!the )<home>)?',
    firm: '(?:partner|organi[sz]ation|company|business|firm|club)',
    of: '(?:from|of|at|with|for)(?: the)?',
    belong:
      '(?:(?:(?:i|we) |(?<=and ))(?:(?:now |just )?(?:work|started)|am (?:now )?working|are (?:now )?working)(?: now)?(?: (?:together )?with \\S+)? (?:for|at)|(?:i|we) belong to|<are> (?:now )?(?:with|part of|employed (?:at|by)|a member of|members of))',
  },
  parts: {
    want: '(?:(?:please )?(?:<wish> <join>|how (?:dos one|do you|to) <join>|is it possible to <join>|(?:(?:can|could|would) you )?(?:please )?(?:let (?:me|us)|lemme) (?:in|join|take part)|(?:i|we) want in)<here>)',
    wantAt: '<wish> join (?:as |with |for )?(?:the )?<partner>',
    from: '<belong>(?: the)? <partner>',
    are: '(?:<us>|<are> (?:(?:(?:the|a) )?new (?:one )?)?from(?: the)? <partner>)',
    us: '<us>',
    founds:
      '(?:<wish>|please) (?:sign up|register|add|enter) (?:(?:an?|our|my) )?(?:new )?<firm><here>(?: (?:(?:called|named) )?(?:the )?<partner><out>)?',
    kind: '(?:(?:were|we are) an? \\S+(?: \\S+){0,3}?|<are> new(?: here)?)(?: (?:in|from|near) <town>)?',
    none: '(?:from <town> )?(?:(?:and|but) )?(?:i )?(?:have no|dont have an?|do not have an?) (?:company|business|firm|organi[sz]ation|club|partner)',
    me: '(?:<am> <name>|(?:my names? (?:is )?|its )<word>)',
    meFrom: '<me> <of> <partner>',
    signed: '<signed> <of> <partner>',
  },
}
