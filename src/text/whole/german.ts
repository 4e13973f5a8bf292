import type { Tongue } from './tongue.ts'

export const german: Tongue = {
  locale: 'de',
  pieces: {
    name: '(?!(?:wer|wen|wem|wo|was|wie|wann|ich|wir|du|ihr|sie|er|es|man|jemand|niemand|hat|habt|haben|kann|konnen|nicht) )\\S+(?: \\S+){0,4}?',
    the: '(?:(?:die|der|das|den|dem|frau|herrn?) )?',
    i: '(?:(?:ich|wir) habe?n? )?',
    yet: '(?: (?:leider|bisher|bislang|heute|gestern|noch|wieder|endlich|jetzt|schon|gerade))*',
    now: '(?: (?:bitte|jetzt|ab jetzt|kunftig|wieder))*',
    want: '(?:will|wollen|mocht\\w*|wunsch\\w*) (?:ich|wir)',
    to: '(?:mit|zu|zum|zur)',
  },
  inNoName:
    'niemand\\w*|jemand\\w*|keine?[nmrs]?|nie|niemals|kaum|fast|nur|erst|selten|nicht|personlich|telefonisch|mich|uns|mir|euch|sich|hat|haben|habe|wurde\\w*|wird|war|ist',
  meanings: [
    {
      command: 'errand missed',
      shapes: [
        '<i><the>(?<errand><name>)<yet> nicht(?: mehr)? (?:erreicht|erreichbar)',
        '<the>(?<errand><name>)<yet> (?:ist|war)<yet> nicht (?:erreichbar|zu erreichen)',
        '<the>(?<errand><name>) (?:geht|ging)<yet> nicht (?:ran|dran|ans telefon)',
      ],
    },
    { command: 'errand reached', shapes: ['<i><the>(?<errand><name>)<yet> erreicht'] },
    {
      command: 'coordinator remove',
      guess: true,
      shapes: [
        '(?:bitte )?(?:nimm|nehmt|nehmen sie|entzieh\\w*(?: sie)?)<now> <the>(?<person><name>)<now> die koordination(?: (?:weg|ab))?',
        '<the>(?<person><name>) (?:die )?koordination (?:entziehen|wegnehmen)',
        '<the>(?<person><name>) soll(?:te)?<now> nicht (?:mehr|langer) koordinieren',
        '<the>(?<person><name>) koordiniert<now> nicht mehr',
      ],
    },
    {
      command: 'place change',
      shapes: ['(?:bitte )?(?:den )?(?:raum|kanal) (?<place><name>) andern'],
    },
    {
      command: 'organization merge',
      shapes: [
        'zusammenlegen:? <the>(?<organization><name>)',
        '(?:bitte )?leg(?:e|t)?(?: bitte)? <the>(?<organization><name>) zusammen',
        '<the>(?<organization><name>) zusammenlegen',
      ],
    },
    {
      command: 'contact end',
      everybody: true,
      shapes: [
        '<to> <the>(?<agreement><name>) <want>(?: (?:bitte|jetzt))? kein(?:en)? kontakt mehr(?: haben)?',
        '(?:(?:ich|wir) (?:will|wollen|mocht\\w*) )?kein(?:en)? kontakt mehr <to> <the>(?<agreement><name>)(?: haben)?',
        '(?:(?:ich|wir) (?:will|wollen|mocht\\w*) )?(?:den |meinen |unseren )?kontakt <to> <the>(?<agreement><name>) beenden',
        '(?:bitte )?beende?n?(?: sie)?(?: bitte)? (?:den |meinen |unseren )?kontakt <to> <the>(?<agreement><name>)',
      ],
    },
  ],
}
