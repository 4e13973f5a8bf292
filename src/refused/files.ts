import type { Line } from '../card.ts'
import type { Spoken } from '../words.ts'

type Named = { readonly name: string }

/** What is handed over and cannot be taken. */
const refused = {
  uselessFile: ({ name }: Named): Line =>
    `I can do nothing with this file: ${name}. Lists I take as CSV or as an Excel file (.xlsx), pictures as JPEG, PNG or WebP.`,
  noFile: (_: Named): Line =>
    'Please send me the list as a file: CSV or an Excel workbook (.xlsx), at most 2 MB. I first show what would come of it.',
  fileGone: (_: Named): Line =>
    'This file has been dealt with already, or it has waited for more than a day. Please send it once more if it is still to be taken.',
  fileLarge: ({ name }: Named): Line =>
    `This file is too large: ${name}. At most 2 MB can be taken here; please split it.`,
  fileLong: ({ name }: Named): Line =>
    `This list has more than 3000 lines: ${name}. Please split it, or take it on the command line: npm run rundruf -- import FILE`,
  fileUnread: ({ name }: Named): Line => `This file could not be fetched: ${name}. Please send it once more.`,
}
export const files: Spoken<typeof refused> = {
  en: refused,
  de: {
    uselessFile: ({ name }) =>
      `Mit dieser Datei kann ich nichts anfangen: ${name}. Listen nehme ich als CSV oder als Excel-Datei (.xlsx), Bilder als JPEG, PNG oder WebP.`,
    noFile: {
      sie: () =>
        'Bitte schicken Sie mir die Liste als Datei: CSV oder Excel-Mappe (.xlsx), höchstens 2 MB. Ich zeige erst, was daraus würde.',
      du: () =>
        'Bitte schick mir die Liste als Datei: CSV oder Excel-Mappe (.xlsx), höchstens 2 MB. Ich zeige erst, was daraus würde.',
    },
    fileGone: {
      sie: () =>
        'Diese Datei ist schon erledigt, oder sie hat länger als einen Tag gewartet. Wenn sie noch gebraucht wird, schicken Sie sie bitte noch einmal.',
      du: () =>
        'Diese Datei ist schon erledigt, oder sie hat länger als einen Tag gewartet. Wenn sie noch gebraucht wird, schick sie bitte noch einmal.',
    },
    fileLarge: {
      sie: ({ name }) =>
        `Diese Datei ist zu groß: ${name}. Hier gehen höchstens 2 MB; bitte teilen Sie sie auf.`,
      du: ({ name }) => `Diese Datei ist zu groß: ${name}. Hier gehen höchstens 2 MB; bitte teil sie auf.`,
    },
    fileLong: {
      sie: ({ name }) =>
        `Diese Liste hat mehr als 3000 Zeilen: ${name}. Bitte teilen Sie sie auf, oder auf der Kommandozeile: npm run rundruf -- import DATEI`,
      du: ({ name }) =>
        `Diese Liste hat mehr als 3000 Zeilen: ${name}. Bitte teil sie auf, oder auf der Kommandozeile: npm run rundruf -- import DATEI`,
    },
    fileUnread: {
      sie: ({ name }) => `Diese Datei ließ sich nicht abholen: ${name}. Bitte schicken Sie sie noch einmal.`,
      du: ({ name }) => `Diese Datei ließ sich nicht abholen: ${name}. Bitte schick sie noch einmal.`,
    },
  },
  hu: {
    uselessFile: ({ name }) =>
      `Ezzel a fájllal nem tudok mit kezdeni: ${name}. A listák CSV- vagy Excel-fájlban (.xlsx), a képek JPEG, PNG vagy WebP formátumban jöhetnek.`,
    noFile: {
      on: () =>
        'Kérjük, küldje el a listát fájlként: CSV vagy Excel-munkafüzet (.xlsx), legfeljebb 2 MB. Előbb megmutatom, mi lenne belőle.',
      te: () =>
        'Kérlek, küldd el a listát fájlként: CSV vagy Excel-munkafüzet (.xlsx), legfeljebb 2 MB. Előbb megmutatom, mi lenne belőle.',
    },
    fileGone: {
      on: () =>
        'Ez a fájl már el van intézve, vagy több mint egy napja várt. Ha még szükség van rá, kérjük, küldje el újra.',
      te: () =>
        'Ez a fájl már el van intézve, vagy több mint egy napja várt. Ha még szükség van rá, kérlek, küldd el újra.',
    },
    fileLarge: {
      on: ({ name }) => `Ez a fájl túl nagy: ${name}. Itt legfeljebb 2 MB fér be; kérjük, ossza részekre.`,
      te: ({ name }) => `Ez a fájl túl nagy: ${name}. Itt legfeljebb 2 MB fér be; kérlek, oszd részekre.`,
    },
    fileLong: {
      on: ({ name }) =>
        `Ebben a listában több mint 3000 sor van: ${name}. Kérjük, ossza részekre, vagy parancssorból: npm run rundruf -- import FÁJL`,
      te: ({ name }) =>
        `Ebben a listában több mint 3000 sor van: ${name}. Kérlek, oszd részekre, vagy parancssorból: npm run rundruf -- import FÁJL`,
    },
    fileUnread: {
      on: ({ name }) => `Ezt a fájlt nem sikerült letölteni: ${name}. Kérjük, küldje el újra.`,
      te: ({ name }) => `Ezt a fájlt nem sikerült letölteni: ${name}. Kérlek, küldd el újra.`,
    },
  },
}
