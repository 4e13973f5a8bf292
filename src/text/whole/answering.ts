import type { Locale } from '../../words.ts'
import type { Tongue } from './tongue.ts'

/** What those inside say to each other about answers: it is told by whom or by what it is about, and what to say. */
export const answering: { readonly [L in Locale]: Tongue['meanings'] } = {
  de: [
    {
      command: 'response withdraw',
      everybody: true,
      shapes: [
        '(?:ich|wir) (?:zieh|nehm)\\w* (?:mein|unser)\\w* (?:antwort|meldung|ruckmeldung)(?: (?:auf|zu|zum|zur|fur) <the>(?<response><name>))?(?: (?:bitte|wieder|leider|doch|hiermit))* zuruck',
        '(?:(?:bitte |kannst du |konnen sie ))*(?:zieh|nehm|nimm)\\w*(?: sie)? (?:mein|unser)\\w* (?:antwort|meldung|ruckmeldung|zusage)(?: (?:auf|zu|zum|zur|fur) <the>(?<response><name>))?(?: (?:bitte|wieder|leider|doch))* zuruck',
        '(?:(?:mein|unser)\\w* )?(?:antwort|zusage) (?:zuruckziehen|zurucknehmen)',
        '(?:(?:ich|wir) (?:mocht|will|woll)\\w* )?(?:mein|unser)\\w* (?:antwort|meldung|ruckmeldung)(?: (?:auf|zu|zum|zur|fur) <the>(?<response><name>))?(?: (?:bitte|wieder|leider|doch))* (?:zuruckziehen|zurucknehmen)',
      ],
    },
    {
      command: 'refer',
      everybody: true,
      shapes: [
        '(?:(?:zu|zum|zur|wegen) <the>(?<listing><name>) )?(?:wir|ich)(?: (?:leider|selbst|selber))* nicht aber (?:bitte )?frage?[nt]?(?: (?:sie|doch|mal|bitte|gern|gerne))* (?:bei(?: der| dem|m)? )?<the>(?<organization><name>)',
        'verweis\\w*(?: sie)? <the>(?<listing><name>) an <the>(?<organization><name>)',
      ],
    },
    {
      command: 'write',
      everybody: true,
      noted: 'sentence',
      shapes: [
        '(?:bitte )?(?:schreibe?|schreibt|sage?|sagt)(?: (?:bitte|mal))* <the>(?<agreement><name>)(?: bitte)?',
        '(?:bitte )?(?:schreiben|sagen) sie(?: bitte)? <the>(?<agreement><name>)',
        '(?:bitte )?richte?t?(?: (?:bitte|mal))* <the>(?<agreement><name>)(?: bitte)? aus',
      ],
    },
    {
      command: 'respond',
      everybody: true,
      noted: 'note',
      shapes: [
        '(?:(?:mein|unser)\\w* )?antwort (?:auf|zu|zum|zur) <the>(?<listing><name>)',
        '(?:ich|wir) antworte?n? (?:auf|zu|zum|zur) <the>(?<listing><name>)',
        '(?:auf|zu|zum|zur) <the>(?<listing><name>) antworten',
      ],
    },
  ],
  en: [
    {
      command: 'response withdraw',
      everybody: true,
      shapes: [
        '(?:(?:please )?|(?:i|we|id like to|we would like to|i want to|we want to) )(?:withdraw|take back) (?:my|our) (?:answer|reply)(?: (?:to|about|for) <the>(?<response><name>))?(?: please)?',
        '(?:i|we) take (?:my|our) (?:answer|reply)(?: (?:to|about|for) <the>(?<response><name>))? back',
      ],
    },
    {
      command: 'refer',
      everybody: true,
      shapes: [
        '(?:(?:about|on|regarding) <the>(?<listing><name>) )?(?:sorry )?(?:not us|we cant|we cannot) but (?:(?:please|you could|do) )*(?:ask|try) <the>(?<organization><name>)',
        'refer <the>(?<listing><name>) to <the>(?<organization><name>)',
      ],
    },
    {
      command: 'write',
      everybody: true,
      noted: 'sentence',
      shapes: ['(?:please )?(?:write|tell|message)(?: to)? <the>(?<agreement><name>)'],
    },
    {
      command: 'respond',
      everybody: true,
      noted: 'note',
      shapes: ['(?:(?:my|our) )?(?:answer|reply) to <the>(?<listing><name>)'],
    },
  ],
  hu: [
    {
      command: 'response withdraw',
      everybody: true,
      shapes: [
        'visszavon(?:om|juk|nam|nank) <the>(?:valasz(?:om|unk)(?:at)?|jelentkezes(?:em|unk)(?:et)?)(?: <the>(?<response><name>)(?:ra|re))?',
        '<the>(?<response><name>)(?:ra|re) (?:adott )?(?:valasz(?:om|unk)at|jelentkezes(?:em|unk)et) visszavon(?:om|juk|nam|nank)',
      ],
    },
    {
      command: 'refer',
      everybody: true,
      shapes: ['[oea]t', '-?t', ''].map(
        (ending) =>
          `(?:<the>(?<listing><name>)(?:hoz|hez|rol) )?mi (?:sajnos )?nem de (?:(?:kerem|kerlek|inkabb) )*kerdez(?:zek|zetek|ze|d|zuk)(?: meg)?(?: inkabb)? <the>(?<organization><name>)${ending}`,
      ),
    },
    {
      command: 'write',
      everybody: true,
      noted: 'sentence',
      shapes: [
        '(?:(?:kerem|kerlek) )?(?:irj|irjon|irok|irunk|uzenj|uzenje|uzenem|uzenjuk|mondd|mondja)(?: meg)? <the>(?<agreement><name>)(?:nak|nek)',
      ],
    },
    {
      command: 'respond',
      everybody: true,
      noted: 'note',
      shapes: ['valasz(?:om|unk|olok|olunk)? <the>(?<listing><name>)(?:ra|re)'],
    },
  ],
}
