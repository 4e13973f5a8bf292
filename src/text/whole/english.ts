import type { Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  pieces: {
    name: '(?!(?:who|whom|what|where|how|i|we|you|he|she|they|it|dos|do|did|can|could|is|are|was|need|not|nobody|anybody|somebody) )\\S+(?: \\S+){0,4}?',
    the: '(?:(?:the|mr|ms|mrs) )?',
    yet: '(?: (?:still|yet|today|so far|any ?more))*',
    our: '(?:(?:the|my|our|any|all) )?',
  },
  inNoName:
    'nobody|noone|no|never|hardly|barely|rarely|almost|nearly|only|not|me|us|him|her|them|has|have|had|was|is|havent|hasnt|didnt|wasnt',
  meanings: [
    {
      command: 'errand missed',
      shapes: [
        '<the>(?<errand><name>) (?:(?:was|is|could)<yet> )?not (?:be )?reached<yet>',
        '<the>(?<errand><name>) (?:cannot|cant|couldnt) be reached<yet>',
        '(?:(?:i|we) )?(?:couldnt|could not|cannot|cant|didnt|did not) reach <the>(?<errand><name>)<yet>',
      ],
    },
    {
      command: 'errand reached',
      shapes: [
        '<the>(?<errand><name>) (?:(?:was|is|has been) )?reached',
        '(?:i|we)(?: have)? reached <the>(?<errand><name>)',
      ],
    },
    {
      command: 'coordinator remove',
      guess: true,
      shapes: [
        '<the>(?<person><name>) (?:should|shall|is to) (?:no longer|not) coordinate(?: any ?more)?',
        '<the>(?<person><name>) (?:no longer coordinates|(?:dosnt|dos not|shouldnt) coordinate any ?more)',
        '(?:please )?remove <the>(?<person><name>) (?:as|from being) (?:a )?coordinator',
        '(?:please )?take (?:the )?coordination (?:away )?from <the>(?<person><name>)',
      ],
    },
    { command: 'place change', shapes: ['(?:please )?change (?:the )?room (?<place><name>)'] },
    { command: 'organization merge', shapes: ['(?:please )?merge <the>(?<organization><name>)'] },
    {
      command: 'contact end',
      everybody: true,
      shapes: [
        '(?:(?:i|we) (?:want|would like) )?no (?:more|further) contact with <the>(?<agreement><name>)',
        '(?:i|we) (?:dont|do not|no longer) (?:want|wish) (?:to have )?(?:any )?(?:more |further )?contact with <the>(?<agreement><name>)(?: any ?more)?',
        '(?:please )?(?:end|stop) <our>contact with <the>(?<agreement><name>)',
      ],
    },
  ],
}
