import { doing, said } from './english-words.ts'
import { type Cue, cueOf } from './tongue.ts'

const wants = cueOf('request')
const first = { first: true } as const
const theirs = { theirs: true } as const
const around = { thing: 'around' } as const

const need =
  'need(?! (?:it|them|that|this|your (?:opinion|address|feedback|answer)|more time|no|not)\\b)(?! to (?!<acquire>))(?!.*\\b(?:ourselves|myself)\\b)(?: to <acquire>)?(?: help(?: with)? finding)?'

export const requests: readonly Cue[] = [
  wants(
    '(?:urgently |desperately |badly |still |also |always |now )*(?:wanted|needed|required|sought|wtb|iso)(?: urgently| asap| now| please)?',
    first,
  ),
  wants(
    '(?:(?:an?|new|our|another|urgent|small|further|next) )*(?:request|search|requests)(?: for)?(?=:| for | from |\\s*[–—-]\\s)',
    first,
  ),
  ...doing('request', '<seeking>', { tail: '(?:to (?:borrow|rent|hire)|on loan)', loose: true }),
  ...doing('request', 'looking to (?:<get>|recruit)'),
  ...doing('request', '(?:looking|hoping|trying) to <rent>'),
  ...doing('request', '(?:looking|hoping|trying) to <borrow>'),
  wants('<weAre><little> (?:after|missing)'),
  wants('(?:still|also|urgently) (?:after|missing)', first),
  wants(
    '<others>(?:is|are|<q>s) (?:(?:still|also|now|urgently|currently) (?:after|missing)|after(?= (?:an?|some|\\d+|two|three)\\b))',
    theirs,
  ),
  ...said(
    'request',
    '(?:lack|search(?: for)?(?! party)|seek|look for)',
    '(?:lacks|searches(?: for)?|seeks|looks for)',
  ),
  ...said(
    'request',
    need,
    'needs(?! (?:it|no|not|tuning|repair\\w*|some (?:work|love|attention))\\b)(?! to (?!<acquire>))(?: to <acquire>)?',
  ),
  wants(
    `(?<!\\b(?:we|i|you|they|not|n['’]?t|dont|longer|who|what|to|no|never|may|might|will|would|in|the|a|an|of|if|anyone|anybody|does|do|special|your|our|don.t) )${need}`,
    theirs,
  ),
  wants(
    '(?:we|i)?<would><little> be(?: (?:very|really|so|most|extremely))? (?:glad|grateful|thankful|happy|pleased|delighted)(?: (?:for|of|about|to (?:get|have|find|receive))|interested in (?:buying|getting|renting|borrowing|having|taking on))(?: (?:a|the) loan of)?',
  ),
  wants(
    'would<little> be(?: very| really| so)? (?:glad|grateful|thankful|happy|pleased) (?:for|of|about|to (?:get|have|find))(?: (?:a|the) loan of)?',
    first,
  ),
  wants(
    '(?:would|should)<little> be(?: very| really)? (?:glad|grateful|thankful|happy) (?:for|of|about|to (?:get|have|find))(?: (?:a|the) loan of)?',
    theirs,
  ),
  wants(
    'would<little> (?:appreciate|welcome)(?! (?:an answer|a reply|it|if|any help|your|feedback|that)\\b)',
    theirs,
  ),
  wants(
    '(?:could|can) (?:(?:really|also|still|just|certainly|well|always|definitely) )*(?:do with|use)(?! (?:it|them|that|this|our|my)\\b)',
    first,
  ),
  wants('<others>(?:could)<little> (?:do with|use)(?! (?:it|them|that|this|our|my)\\b)', theirs),
  wants('(?:we|i)<little>(?:<would>| do)?<little> <like> to <acquire><notHave>'),
  wants('(?:wanna|(?:want|like|love|would like|would love) to) <acquire><notHave>', first),
  wants('(?<=\\b(?:and|so|but) )(?:want|would like|would love) to <acquire><notHave>'),
  wants('<others>(?:would<little> <like>|wants) to <acquire><notHave>', theirs),
  wants('(?:we|i)<would><little> (?:love|like|need)<notLike>'),
  wants('<others>(?:would)<little> (?:love|like|need)<notLike>', theirs),
  wants('(?:would|should)<little> (?:love|like|need)<notLike>', first),
  wants(
    '(?:we|i)<would><little> be(?: very)? interested in (?:buying|getting|renting|borrowing|having|taking on)',
  ),
  wants('<others>wish(?:es)?<little> for', theirs),
  wants(
    '(?:be )?<others>(?<!\\b(?:we|i|had|have|has|as|if|when|where|are|were|only|all|the|of|most|much|long) )(?:(?:is|are)<little> )?(?:(?:urgently|still|also|desperately|badly|always) )*(?:needed|wanted|required|sought)(?: urgently| asap)?',
    around,
  ),
]
