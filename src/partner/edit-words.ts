import { line } from '../card.ts'
import { count, type Spoken } from '../words.ts'

type Named = { readonly partner: string }
type Counted = { readonly n: number }
type What = { readonly partner: string; readonly what: string }

const words = {
  saved: ({ partner }: Named) => line`Saved: ${{ strong: partner }}`,
  same: ({ partner }: Named) => line`That is how it stands already: ${{ strong: partner }}`,
  heard: ({ partner, what }: What) => line`The coordinators have updated ${{ strong: partner }}: ${what}`,
  emptied: 'nothing any more',
  before: 'Before',
  empty: 'To empty something, write “–” instead.',
  along: ({ n }: Counted) => `Comes along: ${count(n, { one: 'open listing', other: 'open listings' })}`,
  undo: 'Undo',
  show: 'Show the partner',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    saved: ({ partner }) => line`Gespeichert: ${{ strong: partner }}`,
    same: ({ partner }) => line`Das steht schon so da: ${{ strong: partner }}`,
    heard: ({ partner, what }) => line`Die Koordination hat etwas geändert: ${{ strong: partner }}, ${what}`,
    emptied: 'nichts mehr',
    before: 'Bisher',
    empty: 'Soll etwas leer sein, genügt ein „–“.',
    along: ({ n }) => `Kommt mit: ${count(n, { one: 'offener Eintrag', other: 'offene Einträge' })}`,
    undo: 'Rückgängig',
    show: 'Partner zeigen',
  },
  hu: {
    saved: ({ partner }) => line`Elmentve: ${{ strong: partner }}`,
    same: ({ partner }) => line`Ez már így szerepel: ${{ strong: partner }}`,
    heard: ({ partner, what }) => line`A koordinátor módosított valamit: ${{ strong: partner }}, ${what}`,
    emptied: 'mostantól üres',
    before: 'Eddig',
    empty: 'Egy adat törléséhez elég egy „–”.',
    along: ({ n }) => `Vele együtt átkerült: ${n} aktuális hirdetés`,
    undo: 'Visszavonás',
    show: 'Partner megtekintése',
  },
}
