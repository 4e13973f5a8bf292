import { answering } from './answering.ts'
import { handing } from './english-handing.ts'
import { lettingIn } from './letting-in.ts'
import type { Tongue } from './tongue.ts'

export const english: Tongue = {
  locale: 'en',
  pieces: {
    name: '(?!(?:who|whom|what|where|how|i|we|you|he|she|they|it|dos|do|did|can|could|is|are|was|need|not|nobody|anybody|somebody) )\\S+(?: \\S+){0,4}?',
    the: '(?:(?:the|mr|ms|mrs) )?',
    yet: '(?: (?:still|yet|today|so far|any ?more))*',
    our: '(?:(?:the|my|our|any|all) )?',
    working: '(?:working|helping|volunteering)(?: out)?',
    with: '(?:at|with|for|part of|a member of)',
    // Whom a contact is taken back from: a partner or somebody there, never everybody, nor those who keep one's data.
    partner:
      '(?!<the>(?:rundruf|bot|here|everyone|everybody|anyone|all|any|others?|partners|public|people|strangers?|outsiders?|networks?|your|this)(?: |$))<the>(?<agreement><name>)',
    kept: '(?:(?:phone|mobile|cell|telephone|contact|e-?mail|mail|personal)(?: (?:number|details|data|address|information|info))?|number|data|details|consent|permission|information|info)',
    mine: '(?:my|our) <kept>(?: (?:and|or) (?:my )?<kept>)?',
    given: '(?:<mine>|(?:(?:the|any|all) )?contact)',
    want: '(?:(?:please )?(?:(?:i|we) (?:want|wish|would like) to |id like to |i )?)',
    end: '(?:take back|withdraw|revoke|delete|remove|erase|end|cancel|retract)',
    share: '(?:shar(?:e|ing)|show(?:ing)?|giv(?:e|ing)|pass(?:ing)?)',
    not: '(?:stop|dont|do not|no longer|never)',
    see: '(?:see|have|get|use|keep|know)',
    more: '(?: (?:any ?more|any longer|again|please|from now on))*',
  },
  inNoName:
    'nobody|noone|no|never|hardly|barely|rarely|almost|nearly|only|not|me|us|him|her|them|has|have|had|was|is|havent|hasnt|didnt|wasnt',
  meanings: [
    ...lettingIn.en,
    ...answering.en,
    {
      command: 'errand missed',
      noted: 'word',
      shapes: [
        '(?:(?:i|we) )?(?:couldnt|could not|cannot|cant|didnt|did not) (?:reach|get) any(?:one|body) (?:at|from) <the>(?<errand><name>)<yet>',
        '(?:(?:i|we) )?(?:reached|got) (?:nobody|no one) (?:at|from) <the>(?<errand><name>)<yet>',
        '(?:nobody|no one) (?:answers|picks up|answered) at <the>(?<errand><name>)<yet>',
        '<the>(?<errand><name>) (?:(?:was|is|could)<yet> )?not (?:be )?reached<yet>',
        '<the>(?<errand><name>) (?:cannot|cant|couldnt) be reached<yet>',
        '(?:(?:i|we) )?(?:couldnt|could not|cannot|cant|didnt|did not) reach <the>(?<errand><name>)<yet>',
      ],
    },
    {
      command: 'errand reached',
      noted: 'word',
      shapes: [
        '<the>(?<errand><name>) (?:(?:was|is|has been) )?reached',
        '(?:i|we)(?: have)? reached <the>(?<errand><name>)',
      ],
    },
    {
      command: 'errand answer',
      shapes: [
        '<the>(?<errand><name>) (?:says?|answers?|replies|reply|said|answered|replied)(?: that)? (?<word>\\S+(?: \\S+)*)',
      ],
    },
    {
      command: 'errand take',
      shapes: [
        '(?:ill|i will|well|we will) (?:take care of|see to|look after|handle|deal with) (?:it|that|this)(?: myself)?',
        '(?:ill|i will|well|we will) (?:take care of|see to|look after|handle|deal with|call) <the>(?<errand><name>)',
      ],
    },
    {
      command: 'organization ask',
      everybody: true,
      noted: 'question',
      shapes: ['(?:please )?ask <the>(?<organization><name>)'],
    },
    {
      command: 'account separate',
      everybody: true,
      shapes: [
        '(?:i|we) (?:want|would like) (?:my|our|the|both) accounts (?:to be )?(?:separated?|apart|unlinked)(?: again)?',
        '(?:please )?(?:separate|unlink) (?:my|our|the) accounts(?: again)?',
      ],
    },
    ...handing,
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
      command: 'join ask',
      everybody: true,
      guess: true,
      shapes: [
        '(?:i|we) (?:now )?also (?:now )?(?:work|belong) (?:for|at|with|to) <the>(?<organization><name>)(?: now)?',
        '(?:im|i am|we are)(?: now)? also(?: now)? (?:with|at|working (?:for|at)) <the>(?<organization><name>)(?: now)?',
        '(?:i|we) (?:now )?work (?:for|at) <the>(?<organization><name>)(?: now)? (?:too|as well)(?: now)?',
      ],
    },
    {
      command: 'leave',
      everybody: true,
      shapes: [
        '(?:please )?(?:id like|(?:i|we) (?:want|would like|wish)) to (?:leave|quit) <the>(?<from><name>)',
        '(?:i|we) (?:leave|quit) <the>(?<from><name>)',
      ],
    },
    {
      command: 'leave',
      everybody: true,
      guess: true,
      shapes: [
        '(?:i|we|ive|weve|i have|we have)(?: now)? stopped <working> <with> <the>(?<from><name>)',
        '(?:im|i am|we are|were) no longer (?:<working> )?<with> <the>(?<from><name>)',
        '(?:im|i am|we are|were) not (?:<working> )?<with> <the>(?<from><name>) any ?more',
        '(?:i|we) no longer (?:work|help|volunteer)(?: out)? <with> <the>(?<from><name>)',
        '(?:i|we) (?:dont|do not) (?:work|help|volunteer)(?: out)? <with> <the>(?<from><name>) any ?more',
        '(?:i|we) (?:no longer work|(?:dont|do not) work) there(?: any ?more)?',
        '(?:im|i am) no longer (?:working )?there|(?:im|i am) not (?:working )?there any ?more',
        '(?:(?:im|i am|ill be) (?:retiring|retired)|i(?: have| will)? retired?)(?: (?:now|soon|next \\S+|this \\S+|in \\S+))*',
        '(?:ive|i have|i) (?:quit|resigned|changed jobs)(?: my job)?',
      ],
    },
    {
      command: 'contact end',
      everybody: true,
      shapes: [
        '(?:(?:i|we) (?:want|would like) )?no (?:more|further) contact with <the>(?<agreement><name>)',
        '(?:i|we) (?:dont|do not|no longer) (?:want|wish) (?:to have )?(?:any )?(?:more |further )?contact with <the>(?<agreement><name>)(?: any ?more)?',
        '(?:please )?(?:end|stop) <our>contact with <the>(?<agreement><name>)',
        '<want><end> <given> (?:with|from|at|for|to|towards) <partner><more>',
        '<want>take <given> (?:back |away )?from <partner><more>',
        '<want>hide <mine> from <partner><more>',
        '<want><not> <share> <mine>(?: on)?(?: any ?more)? (?:with|to) <partner><more>',
        '<want><not> <share> <partner> <mine><more>',
        '<partner> (?:(?:shall|should|must|may|can|is|are) (?:not|no longer)|(?:shouldnt|mustnt|cant|isnt))(?: (?:be )?(?:to|allowed to))? <see> <mine><more>',
        '(?:i|we) (?:dont|do not|no longer) want <partner> to <see> <mine><more>',
        '<want><end> all (?:of )?(?:(?:my|our|the) )?contacts',
      ],
    },
  ],
}
