import type { Block, Card } from '../card.ts'
import { count, type Locale, type Spoken, speak, type Tone } from '../words.ts'
import type { Report } from './import.ts'
import { tellFound } from './report.ts'

interface Reading {
  readonly locale: Locale
  readonly tone: Tone
}
interface Made {
  readonly created: number
  readonly updated: number
}
type Named = { readonly name: string }
type Counted = { readonly n: number }

const words = {
  done: ({ name }: Named) => `All of the list is in the network now: ${name}`,
  stopped: 'Your list has been taken in part only: I no longer have the file.',
  again: 'What has come of it stays. Please send it once more; nothing is doubled.',
  partners: ({ created, updated }: Made) => `Partners: ${created} new, ${updated} changed`,
  listings: ({ created, updated }: Made) => `Offers and requests: ${created} new, ${updated} changed`,
  further: ({ n }: Counted) => `… and ${n} more`,
  refused: ({ n }: Counted) =>
    `Not taken: ${count(n, { one: 'entry', other: 'entries' })}. What is put right in the list is taken the next time; nothing is doubled.`,
  look: 'Please have a look:',
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    done: ({ name }) => `Die Liste ist ganz übernommen: ${name}`,
    stopped: {
      sie: 'Ihre Liste ist nur zum Teil übernommen: Die Datei liegt mir nicht mehr vor.',
      du: 'Deine Liste ist nur zum Teil übernommen: Die Datei liegt mir nicht mehr vor.',
    },
    again: {
      sie: 'Was schon da ist, bleibt. Bitte schicken Sie sie noch einmal; doppelt entsteht nichts.',
      du: 'Was schon da ist, bleibt. Bitte schick sie noch einmal; doppelt entsteht nichts.',
    },
    partners: ({ created, updated }) => `Partner: ${created} neu, ${updated} geändert`,
    listings: ({ created, updated }) => `Angebote und Gesuche: ${created} neu, ${updated} geändert`,
    further: ({ n }) => `… und ${n} weitere`,
    refused: ({ n }) =>
      `Nicht übernommen: ${count(n, { one: 'Angabe', other: 'Angaben' })}. Was in der Liste berichtigt ist, kommt beim nächsten Mal mit; doppelt entsteht nichts.`,
    look: { sie: 'Bitte sehen Sie sich das an:', du: 'Bitte sieh dir das an:' },
  },
  hu: {
    done: ({ name }) => `A teljes lista bekerült a hálózatba: ${name}`,
    stopped: {
      on: 'A listája csak részben került be: a fájl már nincs meg nálam.',
      te: 'A listád csak részben került be: a fájl már nincs meg nálam.',
    },
    again: {
      on: 'Ami már bekerült, megmarad. Kérem, küldje el újra; semmi sem lesz meg kétszer.',
      te: 'Ami már bekerült, megmarad. Kérlek, küldd el újra; semmi sem lesz meg kétszer.',
    },
    partners: ({ created, updated }) => `Partnerek: ${created} új, ${updated} módosult`,
    listings: ({ created, updated }) => `Ajánlatok és igények: ${created} új, ${updated} módosult`,
    further: ({ n }) => `… és még ${n}`,
    refused: ({ n }) =>
      `Kimaradt ${n} adat. Ami a listában ki van javítva, legközelebb bekerül; semmi sem lesz meg kétszer.`,
    look: { on: 'Kérjük, nézze meg:', te: 'Kérlek, nézd meg:' },
  },
}

/** So many lines that are refused, or that there is to know, are told one by one. */
const mostTold = 10

const text = (line: string): Block => ({ kind: 'text', line })

const listed = (lines: readonly string[], reader: Reading): readonly Block[] => {
  const items = lines.slice(0, mostTold).map((line) => ({ line }))
  const left = lines.length - items.length
  return [
    ...(items.length > 0 ? [{ kind: 'items', items } as const] : []),
    ...(left > 0 ? [text(speak(spoken, reader).further({ n: left }))] : []),
  ]
}

/** What an import does, or would do, as blocks of a card. Lines that name somebody whom `isHidden` says are left out. */
export const reportBlocks = (
  report: Report,
  reader: Reading,
  isHidden: (line: string) => boolean = () => false,
): readonly Block[] => {
  const say = speak(spoken, reader)
  const { result, kept, refused, notes } = tellFound(report, reader)
  const known = notes.filter((line) => !isHidden(line))
  return [
    ...[...result, ...kept].map(text),
    ...(refused.length > 0 ? [text(say.refused({ n: report.refused.length }))] : []),
    ...listed(refused, reader),
    ...(known.length > 0 ? [text(say.look)] : []),
    ...listed(known, reader),
  ]
}

/** What has become of a list that was too long for one step. */
export const doneCard = (
  { partners, listings }: { readonly partners: Made; readonly listings: Made },
  name: string,
  reader: Reading,
): Card => {
  const say = speak(spoken, reader)
  const any = ({ created, updated }: Made) => created + updated > 0
  return {
    title: say.done({ name }),
    blocks: [
      ...(any(partners) ? [text(say.partners(partners))] : []),
      ...(any(listings) ? [text(say.listings(listings))] : []),
    ],
  }
}

/** What is told where the file of such a list is gone before all of it was taken. */
export const stoppedCard = (reader: Reading): Card => {
  const say = speak(spoken, reader)
  return { title: say.stopped, blocks: [text(say.again)] }
}
