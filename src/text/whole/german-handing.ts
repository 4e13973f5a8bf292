import type { Tongue } from './tongue.ts'

const now = '(?: (?:ist|wird|jetzt|nun|ab jetzt|ab sofort|ab heute|kunftig|neuerdings))+'
const who = '<the>(?<member><name>)'
const at = '(?:(?:bei|beim|fur|von|vom)(?: (?:der|dem|den|die|das))?|im(?= \\S*(?:verein|verband)))'
const roles = {
  contact:
    '(?:(?:die|der|unsere?|neue[nr]?) )*(?:ansprechpartner(?:in)?|ansprechperson|kontaktperson|kontakt|ansprechbar)',
  deputy: '(?:(?:die|der|unsere?|neue[nr]?) )*(?:vertretung|stellvertretung|stellvertreter(?:in)?)',
} as const

/** Who has gone, and whom to turn to from now on; of which partner, where that is named. */
export const handing: Tongue['meanings'] = [
  {
    command: 'member remove',
    everybody: true,
    shapes: [
      '<the>(?<member><name>) (?:arbeitet|ist|macht|hilft)<since> <past>(?: mit)? (?:bei|fur) uns(?: (?:dabei|tatig|angestellt|beschaftigt|mit))?',
      '<the>(?<member><name>) (?:arbeitet|ist|macht|hilft)<since> (?:bei|fur) uns <past>(?: (?:dabei|tatig|angestellt|beschaftigt|mit))?',
      '<the>(?<member><name>) hat<since> bei uns (?:aufgehort|gekundigt)',
      '<the>(?<member><name>) (?:arbeitet|ist|macht|hilft)<since> <past>(?: mit)? <with> (?<for><name>)(?: (?:dabei|tatig|angestellt|beschaftigt|mit))?',
      '<the>(?<member><name>) (?:arbeitet|ist|macht|hilft)<since> <with> (?<for><name>) <past>(?: (?:dabei|tatig|angestellt|beschaftigt|mit))?',
      '<the>(?<member><name>) hat<since> <with> (?<for><name>) (?:aufgehort|gekundigt)',
      '<the>(?<member><name>) hat<since> <the>(?<for><name>) verlassen',
    ],
  },
  ...(['contact', 'deputy'] as const).map((as) => ({
    command: 'member role',
    everybody: true as const,
    guess: true as const,
    input: { as },
    shapes: [
      `${who}${now} ${roles[as]}`,
      `${who}${now} ${roles[as]} ${at} (?<for><name>)`,
      `${who}${now} ${at} (?<for><name>) ${roles[as]}`,
    ],
  })),
  {
    command: 'member role',
    everybody: true,
    guess: true,
    input: { as: 'contact' },
    shapes: [
      `ubergabe (?:${at} )?<the>(?<for><name>) (?:an|auf) ${who}`,
      `(?:ich|wir) (?:ubergeben?|gebe?n?) (?:${at} )?<the>(?<for><name>) an ${who}(?: ab| weiter)?`,
    ],
  },
  {
    command: 'coordinator add',
    shapes: [
      '(?:(?:ich|wir) )?(?:will|wollen|mocht\\w*|wurd\\w*)<now> die koordination<now> (?:abgeben|niederlegen|ubergeben)',
      '(?:ich gebe?|wir geben)<now> die koordination<now> ab',
      '(?:ich lege?|wir legen)<now> die koordination<now> nieder',
    ],
  },
]
