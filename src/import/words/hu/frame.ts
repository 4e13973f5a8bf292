import type { SayIn } from '../../../words.ts'
import type { Tally } from '../../import.ts'
import type { SayFrame } from '../say.ts'
import { brief } from '../value.ts'

const outcome = ({ created, updated, unchanged }: Tally) =>
  `${created} új, ${updated} módosult, ${unchanged} változatlan.`

export const huFrame: SayIn<'hu', SayFrame> = {
  partners: (tally) => `Partnerek: ${outcome(tally)}`,
  listings: (tally) => `Ajánlatok és igények: ${outcome(tally)}`,
  tried: 'Ez próba volt, semmi sem mentődött el. Élesben ez lenne:',
  nothingNew: ({ unchanged }) =>
    `Semmi sem változott: ${unchanged} bejegyzés, minden már így áll a hálózatban.`,
  still: 'Semmi sem változott.',
  grown: 'A hálózat mostantól több régiót vagy ágazatot ismer.',
  empty: 'Semmi sem került be.',
  kept: ({ kept }) => `A Rundrufban módosították, ezért az ottani marad érvényben: ${kept} adat (lásd lent).`,
  refused: ({ refused }) => `Nem került be (${refused}):`,
  advice: {
    on: 'Javítsa ki a listában, és importálja újra: ami már megvan, nem jön létre még egyszer.',
    te: 'Javítsd ki a listában, és importáld újra: ami már megvan, nem jön létre még egyszer.',
  },
  look: { on: 'Kérjük, nézze át:', te: 'Kérlek, nézd át:' },
  more: ({ more: n }) => `… és még ${n} hasonló`,
  spot: ({ file, lines, column }) =>
    [
      file,
      ...(lines.length > 0 ? [`${lines.map((line) => `${line}.`).join(', ')} sor`] : []),
      ...(column ? [`„${brief(column)}” oszlop`] : []),
    ].join(', '),
}
