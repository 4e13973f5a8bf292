import { count } from '../../../words.ts'
import type { Tally } from '../../import.ts'
import type { SayFrame } from '../say.ts'
import { brief, isOne } from '../value.ts'
import { entries } from './fields.ts'

const outcome = ({ created, updated, unchanged }: Tally) =>
  `${created} new, ${updated} changed, ${unchanged} unchanged.`

export const enFrame: SayFrame = {
  partners: (tally) => `Partners: ${outcome(tally)}`,
  listings: (tally) => `Offers and requests: ${outcome(tally)}`,
  tried: 'This was a trial, nothing has been saved. For real it would be:',
  nothingNew: ({ unchanged }) =>
    `Nothing has changed: ${count(unchanged, entries)}, all as they are already.`,
  still: 'Nothing has changed.',
  grown: 'The network knows more regions or sectors now.',
  empty: 'Nothing has been taken.',
  kept: ({ kept }) =>
    `Changed in Rundruf, so Rundruf’s version stands: ${count(kept, { one: 'value', other: 'values' })} (see below).`,
  refused: ({ refused }) => `Not taken (${refused}):`,
  advice: 'Correct it in the list and import the list again: what is there already is not made twice.',
  look: 'Please have a look:',
  more: ({ more: n }) => `… and ${n} more of this kind`,
  spot: ({ file, lines, column }) =>
    [
      file,
      ...(lines.length > 0 ? [`${isOne(lines) ? 'line' : 'lines'} ${lines.join(', ')}`] : []),
      ...(column ? [`column “${brief(column)}”`] : []),
    ].join(', '),
}
