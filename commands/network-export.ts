import * as z from 'zod'
import type { Button, TextFile } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { tableFile, tableFormats } from '../src/import/write/table-file.ts'
import { exportName, exportTo, mostLetters } from '../src/network/export.ts'
import { count } from '../src/words.ts'

type Counted = { readonly n: number }

export default defineCommand({
  name: 'network export',
  access: 'whole',
  whileClosing: true,
  input: { format: z.enum([...tableFormats, 'whole']).optional() },
  words: {
    en: {
      name: 'network export',
      title: 'Copy of the network',
      summary: 'Everything that the network has, also as Excel or CSV, as a file for you alone',
      fields: {
        format: {
          label: 'Format',
          choices: {
            xlsx: 'Excel workbook',
            partners: 'Partners as CSV',
            listings: 'Offers and requests as CSV',
            regions: 'Regions as CSV',
            whole: 'All as JSON',
          },
        },
      },
      say: {
        table:
          'Here is the table that can be changed and sent back to me. Keep it well: people’s data are in it.',
        none: 'Nothing is there to be written into that table.',
        asWorkbook: 'As Excel workbook',
        asPartners: 'Partners as CSV',
        asListings: 'Offers and requests as CSV',
        copy: 'Here is the copy of everything. Keep it well: people’s data are in it.',
        hidden: ({ n }: Counted) =>
          `Not in it, as they show their data elsewhere only: ${count(n, { one: 'person', other: 'people' })}. All of it is written by: npm run rundruf -- export FILE`,
        shell:
          'There is too much for a chat. Get the copy on the command line: npm run rundruf -- export FILE',
      },
    },
    de: {
      name: 'netzwerk kopie',
      typed: ['netzwerk exportieren', 'liste exportieren'],
      title: 'Kopie des Netzwerks',
      summary: 'Alles, was im Netzwerk steht, auch als Excel oder CSV, als Datei im privaten Chat',
      fields: {
        format: {
          label: 'Format',
          choices: {
            xlsx: 'Excel-Mappe',
            partners: 'Partner als CSV',
            listings: 'Einträge als CSV',
            regions: 'Regionen als CSV',
            whole: 'Alles als JSON',
          },
        },
      },
      say: {
        table:
          'Hier ist die Tabelle; geändert kann sie wieder an mich gehen. Bitte gut verwahren: Es stehen Daten von Menschen darin.',
        none: 'Für diese Tabelle gibt es noch nichts.',
        asWorkbook: 'Als Excel-Mappe',
        asPartners: 'Partner als CSV',
        asListings: 'Einträge als CSV',
        copy: 'Hier ist die Kopie von allem. Bitte gut verwahren: Es stehen Daten von Menschen darin.',
        hidden: ({ n }) =>
          `Nicht darin, weil sie ihre Daten nur anderswo zeigen: ${count(n, { one: 'Person', other: 'Personen' })}. Ganz vollständig wird sie so: npm run rundruf -- export DATEI`,
        shell:
          'Für den Chat ist es zu viel. Die Kopie gibt es auf der Kommandozeile: npm run rundruf -- export DATEI',
      },
    },
    hu: {
      name: 'hálózat másolata',
      typed: ['hálózat exportálása', 'lista exportálása'],
      title: 'A hálózat másolata',
      summary: 'Minden, ami a hálózatban van, Excelben vagy CSV-ben is, privát üzenetben',
      fields: {
        format: {
          label: 'Formátum',
          choices: {
            xlsx: 'Excel-munkafüzet',
            partners: 'Partnerek CSV-ben',
            listings: 'Hirdetések CSV-ben',
            regions: 'Régiók CSV-ben',
            whole: 'Minden JSON-ban',
          },
        },
      },
      say: {
        table:
          'Itt a táblázat; módosítva vissza is küldhető nekem. Gondosan kell őrizni: személyes adatok vannak benne.',
        none: 'Ebbe a táblázatba még nincs mit írni.',
        asWorkbook: 'Excel-munkafüzetként',
        asPartners: 'Partnerek CSV-ben',
        asListings: 'Hirdetések CSV-ben',
        copy: 'Itt a teljes másolat. Gondosan kell őrizni: személyes adatok vannak benne.',
        hidden: ({ n }) =>
          `Nincs benne ${n} személy, mert az adataik csak máshol láthatók. A hiánytalan másolat: npm run rundruf -- export FÁJL`,
        shell: 'Ez túl sok egy csevegéshez. A másolat parancssorból: npm run rundruf -- export FÁJL',
      },
    },
  },
  async show({ format = 'whole' }, { account, network, reader, store, say }) {
    const whole = async (): Promise<{ readonly file: TextFile; readonly hidden: number }> => {
      const { text, hidden } = await exportTo(store, network, account)
      return { file: { name: exportName(network), text }, hidden }
    }
    const { file, hidden } =
      format === 'whole'
        ? await whole()
        : await tableFile(store, network, { address: account, locale: reader.locale, format })
    if (file === undefined) return { title: say.none }
    if (file.text.length > mostLetters || (file.base64?.length ?? 0) > mostLetters)
      return { title: say.shell }
    const as = (label: string, other: typeof format): readonly Button[] =>
      other === format ? [] : [{ label, call: { command: 'network export', input: { format: other } } }]
    return {
      title: format === 'whole' ? say.copy : say.table,
      ...(hidden > 0 && { blocks: [{ kind: 'text', line: say.hidden({ n: hidden }) }] }),
      file,
      buttons: [
        ...as(say.asWorkbook, 'xlsx'),
        ...as(say.asPartners, 'partners'),
        ...as(say.asListings, 'listings'),
      ],
    }
  },
})
