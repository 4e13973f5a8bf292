import { count, type SayIn } from '../../../words.ts'
import type { Tally } from '../../import.ts'
import type { SayFrame } from '../say.ts'
import { brief, isOne } from '../value.ts'

const outcome = ({ created, updated, unchanged }: Tally) =>
  `${created} neu, ${updated} geändert, ${unchanged} unverändert.`

export const deFrame: SayIn<'de', SayFrame> = {
  partners: (tally) => `Partner: ${outcome(tally)}`,
  listings: (tally) => `Angebote und Gesuche: ${outcome(tally)}`,
  tried: 'Das war eine Probe, gespeichert ist nichts. Im Ernstfall wären es:',
  nothingNew: ({ unchanged }) =>
    `Nichts hat sich geändert: ${count(unchanged, { one: 'Eintrag', other: 'Einträge' })}, alles steht schon so da.`,
  still: 'Nichts hat sich geändert.',
  grown: 'Das Netzwerk kennt nun mehr Regionen oder Branchen.',
  empty: 'Es ist nichts übernommen worden.',
  kept: ({ kept }) =>
    `In Rundruf geändert, deshalb gilt weiter, was dort steht: ${count(kept, { one: 'Angabe', other: 'Angaben' })} (siehe unten).`,
  refused: ({ refused }) => `Nicht übernommen (${refused}):`,
  advice: {
    sie: 'Berichtigen Sie das in der Liste und importieren Sie die Liste noch einmal: Was schon da ist, entsteht nicht doppelt.',
    du: 'Berichtige das in der Liste und importiere die Liste noch einmal: Was schon da ist, entsteht nicht doppelt.',
  },
  look: { sie: 'Bitte sehen Sie sich das an:', du: 'Bitte sieh dir das an:' },
  more: ({ more: n }) => `… und ${n} mehr von dieser Art`,
  spot: ({ file, lines, column }) =>
    [
      file,
      ...(lines.length > 0 ? [`${isOne(lines) ? 'Zeile' : 'Zeilen'} ${lines.join(', ')}`] : []),
      ...(column ? [`Spalte „${brief(column)}“`] : []),
    ].join(', '),
}
