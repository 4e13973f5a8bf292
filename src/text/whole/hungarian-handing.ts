import type { Tongue } from './tongue.ts'

const who = '<the>(?<member><name>)'
const past = '(?:mar|tobbe|tobbet|most mar) nem'
const there = '<the>(?<for><name>)(?:nal|nel)'
const now = '(?:(?:mostantol|ezentul|most mar|lesz) )*'
const roles = {
  contact: { ours: 'a kapcsolattartonk', one: 'a kapcsolattarto', of: 'kapcsolattartoja' },
  deputy: { ours: 'a helyettesunk', one: 'a helyettes', of: 'helyettese' },
} as const

/** Who has gone, and whom to turn to from now on; of which partner, where that is named. */
export const handing: Tongue['meanings'] = [
  {
    command: 'member remove',
    everybody: true,
    shapes: ['nalunk', there].flatMap((where) => [
      `${who} ${past} (?:dolgozik|segit|tag|tevekenykedik) ${where}`,
      `${who} ${past} ${where} dolgozik`,
      `${past} dolgozik ${where} ${who}`,
    ]),
  },
  ...(['contact', 'deputy'] as const).map((as) => ({
    command: 'member role',
    everybody: true as const,
    guess: true as const,
    input: { as },
    shapes: [
      `${now}${who} ${now}${roles[as].ours}(?: lesz| mostantol)*`,
      `${now}${who} ${now}${roles[as].one} ${there}(?: lesz| mostantol)*`,
      `<the>(?<for><name>) (?:uj )?${roles[as].of} ${now}${who}(?: lesz| mostantol)*`,
    ],
  })),
  {
    command: 'member role',
    everybody: true,
    guess: true,
    input: { as: 'contact' },
    shapes: [`<the>(?<for><name>) atadasa ${who}(?:nak|nek)`],
  },
  {
    command: 'coordinator add',
    shapes: [
      '(?:szeretnem |most )?(?:atadom|leteszem|atadni|letenni) a (?:koordinalast|koordinaciot|koordinatorsagot)',
    ],
  },
]
