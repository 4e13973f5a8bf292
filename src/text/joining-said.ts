import type { Call } from '../card.ts'
import { unaccented } from '../fold.ts'
import { nominative } from '../nominative.ts'
import type { Locale } from '../words.ts'
import { isNoName } from './no-name.ts'
import { type Pieces, sentenceOf, shapeOf } from './sentence.ts'

/** What somebody at the door says who wants to come in. */
interface Joining {
  readonly call: Call
  readonly locale: Locale
}

/**
 * Whole sentences, unaccented and without what parts their words. `<partner>` and `<name>` stand for what is told of
 * who it is; other words in angle brackets are pieces of their own, each of them many ways to say one thing.
 */
interface Tongue {
  readonly locale: Locale
  readonly pieces: Pieces
  readonly shapes: readonly string[]
}

const german: Tongue = {
  locale: 'de',
  pieces: {
    hello: '(?:(?:hallo|moin|guten (?:tag|morgen|abend)|servus)(?: zusammen)? )?',
    we: '(?:ich|wir)',
    wish: '(?:(?:ich|wir) )?(?:mocht\\w*|will|wollen|wurde\\w*|kann|konnen|konnte\\w*|darf|durfen)(?: (?:ich|wir))?(?: (?:gern|gerne|auch|hier|bitte))*',
    to: '(?:zur|zum|zu|beim|bei|vom|von|fur|als|mit)(?: <the>)?',
    the: '(?:der|dem|den|das|die|einer|einem)',
    from: '(?:beim|vom|bei(?: <the>)?|von <the>)',
    belong:
      '(?:gehor\\w* (?:zur|zum|zu(?: <the>)?)|arbeit\\w* (?:<from>|fur(?: <the>)?)|(?:bin|sind|komme?n?) <from>)',
    end: '(?: (?:hier|bei euch|bei ihnen|(?:im|beim|am) \\w*netz\\w*))?',
    here: '(?:(?:hier|da|auch|gern|gerne|mich|uns|man|bei euch|bei ihnen|mit euch|(?:in|im|bei|am|dem|diesem|eurem|ihrem) (?:dem |diesem )?\\w*netz\\w*) )*',
    am: '(?:und )?(?:ich )?(?:(?:bin|heisse)(?: (?:die|der))?|mein name ist)',
    join: '(?:mitmachen|beitreten|dazukommen|dazugehoren|dabei sein|teilnehmen|anmelden|mitglied werden|partner werden|aufgenommen werden)',
  },
  shapes: [
    '<hello><wish> <here><join><end>',
    '(?:wie|wo) <wish> <here><join>',
    'wie (?:macht man|mache ich|machen wir) <here>mit',
    'wie (?:wird man|werde ich|werden wir) <here>(?:mitglied|partner)',
    'wie komme?n? (?:ich|wir|man) <here>(?:rein|hinein|dazu)',
    '<hello>(?:ich (?:bin(?: der| die)?|heisse)|mein name ist) <name> (?:und )?(?:ich )?(?:(?:bin |komme )?(?:von|vom|aus)|(?:arbeite )?(?:bei|beim))(?: (?:der|dem))? <partner>(?: (?:und )?<wish> <here><join>)?',
    '<hello><wish> (?:<to>|der|dem) <partner> <here><join>',
    '<hello><we> <belong> <partner> <am> <name>(?: (?:und )?<wish> <here><join>)?',
    '<hello><wish> <here><join><end> (?:und |denn )?<we> <belong> <partner> <am> <name>',
    '<hello><wish> <here><join><end> <am> <name> (?:und )?(?:ich )?<belong> <partner>',
    '<hello><wish> <here><join><end> (?:und |denn )?<we> <belong> <partner>',
    '<hello><we> <belong> <partner>(?: (?:und )?<wish> <here><join>)?',
    '<hello><we> sind (?:(?:die|der|das|eine?) )?<partner> und <wish> <here><join>',
    '<hello>(?:wir )?(?:die|der|das|von der|vom) <partner> <wish> <here><join>',
  ],
}

const english: Tongue = {
  locale: 'en',
  pieces: {
    hello: '(?:(?:hello|hi|hey|good (?:morning|day|evening))(?: everyone| all| there)? )?',
    we: '(?:i|we)',
    wish: '(?:(?:(?:id|wed|(?:(?:i|we) )?would) (?:like|love) to|(?:(?:i|we) )?(?:want|wish) to|(?:how )?(?:can|could|may|do) (?:i|we))(?: also)?)',
    am: '(?:and )?(?:im|i am|my name is)',
    belong:
      '(?:(?:i|we) (?:work|am working|are working) (?:for|at)|(?:i|we) belong to|(?:im|i am|were|we are) (?:from|with|part of))(?: the)?',
    join: '(?:join|take part|sign up|become (?:a )?(?:member|partner))',
    here: '(?: in| here| you| us| this| (?:the|this|your) network)?(?: please)?',
  },
  shapes: [
    '<hello><wish> <join><here>',
    'how (?:dos one|do you|to) <join><here>',
    '<hello>(?:im|i am|my name is) <name> (?:and )?(?:i work )?(?:from|of|at|with|for) (?:the )?<partner>(?: (?:and )?<wish> <join><here>)?',
    '<hello><wish> <join><here> (?:and )?<belong> <partner> <am> <name>',
    '<hello><wish> <join><here> (?:and )?<belong> <partner>',
    '<hello><wish> <join><here> <am> <name> (?:and )?(?:<belong>|from|of|at|with) <partner>',
    '<hello><belong> <partner> <am> <name>(?: (?:and )?<wish> <join><here>)?',
    '<hello><wish> join (?:as |with |for )?(?:the )?<partner>',
    '<hello><we> (?:work|am working|are working) (?:for|at) (?:the )?<partner>(?: (?:and )?<wish> <join><here>)?',
    '<hello>(?:im|i am|were|we are) (?:with|part of|employed (?:at|by)|a member of|members of) (?:the )?<partner>(?: (?:and )?<wish> <join><here>)?',
    '<hello>(?:im|i am|were|we are|this is) (?:from )?(?:the )?<partner> (?:and )?<wish> <join><here>',
    '<hello><we> belong to (?:the )?<partner>(?: (?:and )?<wish> <join><here>)?',
  ],
}

const hungarian: Tongue = {
  locale: 'hu',
  pieces: {
    hello: '(?:(?:jo (?:napot|reggelt|estet)|szia|sziasztok|hello)(?: kivanok)? )?',
    here: '(?:(?:en is|mi is|itt|ide|is|hozzatok|onokhoz|az? \\w*halozathoz|ehhez az? \\w*halozathoz) )*',
    join: '(?:csatlakozni|belepni|bekerulni|reszt venni|(?:tag|partner) lenni)',
    wish: '(?:(?:szeretnek|szeretnenk|akarok|akarunk) <here><join>|<here>(?:csatlakozni|belepni) (?:szeretnek|szeretnenk)|<here>(?:csatlakoznek|csatlakoznank|csatlakozhatok|csatlakozhatunk|belephetek))',
    at: '(?:es )?(?:en |mi )?(?:az? )?<partner>(?:(?<=nal|nel|ban|ben) dolgoz|(?<=hoz|hez) tartoz)(?:om|unk)',
    am: '(?:es )?(?=a nevem|.* vagyok)(?:a nevem )?<name>(?: vagyok)?',
    how: '(?:hogyan|hogy|hol)',
    end: '(?: (?:ide|hozzatok|onokhoz|az? \\w*halozathoz))?',
  },
  shapes: [
    '<hello><wish><end>',
    '<how> (?:lehet|tudok|tudunk|tudnek|kell) <here><join>',
    '<how> <here>(?:csatlakozhatok|csatlakozhatunk|lephetek be|lephetunk be)<end>',
    '<hello><name> vagyok (?:az? )?<partner>(?<=tol|bol)(?: (?:es )?<wish>)?',
    '<hello><wish><end> <at>(?: <am>)?',
    '<hello><wish><end> (?:es )?<name> vagyok (?:az? )?<partner>(?<=tol|bol)',
    '<hello><at>(?: <am>)?(?: (?:es )?<wish>)?',
    '<hello>(?:az? )?<partner>(?<=tol) (?:jovok|jottem|vagyok|jovunk|vagyunk)(?: (?:es )?<wish>)?',
    '<hello>(?:mi )?(?:az? )?<partner> vagyunk (?:es )?<wish>',
    '<hello>(?:szeretnek|szeretnenk) (?:az? )?<partner>(?<=hoz|hez) csatlakozni',
    '<hello>(?:szeretnek|szeretnenk) csatlakozni (?:az? )?<partner>(?<=hoz|hez)',
    '<hello>az? <partner> (?:is )?szeretne csatlakozni',
  ],
}

const told = {
  partner: '(?<partner>\\S+(?: \\S+){0,7}?)',
  // "Ich bin hier neu", "I am the baker": that is nobody's name.
  name: '(?!(?:the|an?|my|from|with|der|die|das|eine?|hier|auch|neu|sehr|von|vom|bei|beim|aus) )(?<name>\\S+ \\S+(?: \\S+)??)',
}

const shapes = [german, english, hungarian].flatMap(({ locale, pieces, shapes }) =>
  shapes.map((shape) => ({ locale, shape: shapeOf(shape, { ...pieces, ...told }) })),
)

/** Who belongs somewhere and goes on to what they seek or offer asks for that. */
const wantsMore =
  /\b(?:such|brauch|biet|hatt|hab|wer\b|wo\b|keres|kinal|kell|ki\b|need|offer|look|have|who\b|where\b)/

/** Somebody who is not in yet says that they want to join, or where they belong. */
export const joiningSaid = (text: string): Joining | undefined => {
  if (text.length > 200) return undefined
  const { read } = sentenceOf(text)
  for (const { locale, shape } of shapes) {
    const found = read(shape)
    if (found === undefined) continue
    const [partner, name] = [found.partner, found.name].map((one) => one?.replace(/[\s,;.!?]+$/, ''))
    if (partner && (wantsMore.test(unaccented(partner)) || isNoName(partner))) continue
    const organization = partner && (locale === 'hu' ? nominative(partner, text) : partner)
    return {
      call: { command: 'join ask', input: { ...(organization && { organization }), ...(name && { name }) } },
      locale,
    }
  }
  return undefined
}
