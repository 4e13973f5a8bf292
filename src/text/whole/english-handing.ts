import type { Tongue } from './tongue.ts'

const who = '<the>(?<member><name>)'
const partner = '<the>(?<for>(?!(?:us|network)(?: |$))<name>)'
const now = '(?: (?:now|from now on))*'
const roles = { contact: '(?:new )?contact(?: person)?', deputy: '(?:new )?deputy' } as const

/** Who has gone, and whom to turn to from now on; of which partner, where that is named. */
export const handing: Tongue['meanings'] = [
  {
    command: 'member remove',
    everybody: true,
    shapes: ['us', partner].flatMap((where) => [
      `${who} (?:no longer works|dosnt work|dos not work|stopped working) <with> ${where}(?: any ?more)?`,
      `${who} is no longer (?:working )?<with> ${where}`,
      `${who} (?:is not|isnt) (?:working )?<with> ${where} any ?more`,
      `${who} has left ${where}`,
    ]),
  },
  ...(['contact', 'deputy'] as const).map((as) => ({
    command: 'member role',
    everybody: true as const,
    guess: true as const,
    input: { as },
    shapes: [
      `(?:from now on )?${who} (?:is|will be)${now} our ${roles[as]}${now}`,
      `${who} (?:is|will be)${now} the ${roles[as]} (?:for|at|of) ${partner}${now}`,
    ],
  })),
  {
    command: 'member role',
    everybody: true,
    guess: true,
    input: { as: 'contact' },
    shapes: [`(?:please )?hand (?:over ${partner}|${partner} over) to ${who}`],
  },
  {
    command: 'coordinator add',
    shapes: [
      '(?:i|we) (?:want|would like) to (?:hand over|give up) (?:the )?coordination',
      '(?:im|i am|ill be) (?:handing over|giving up) (?:the )?coordination',
      'i (?:hand over|give up) (?:the )?coordination',
    ],
  },
]
