import { defineCommand } from '../src/command.ts'
import { exportName, exportTo, mostLetters } from '../src/network/export.ts'
import { count } from '../src/words.ts'

type Counted = { readonly n: number }

export default defineCommand({
  name: 'network export',
  access: 'whole',
  whileClosing: true,
  input: {},
  words: {
    en: {
      name: 'network export',
      title: 'Copy of the network',
      summary: 'Everything that the network has, as a file for you alone',
      fields: {},
      say: {
        copy: 'Here is the copy of everything. Keep it well: people’s data are in it.',
        hidden: ({ n }: Counted) =>
          `Not in it, as they show their data elsewhere only: ${count(n, { one: 'person', other: 'people' })}. All of it is written by: npm run rundruf -- export FILE`,
        shell:
          'There is too much for a chat. Get the copy on the command line: npm run rundruf -- export FILE',
      },
    },
    de: {
      name: 'netzwerk kopie',
      typed: ['netzwerk exportieren'],
      title: 'Kopie des Netzwerks',
      summary: 'Alles, was im Netzwerk steht, als Datei im privaten Chat',
      fields: {},
      say: {
        copy: 'Hier ist die Kopie von allem. Bitte gut verwahren: Es stehen Daten von Menschen darin.',
        hidden: ({ n }) =>
          `Nicht darin, weil sie ihre Daten nur anderswo zeigen: ${count(n, { one: 'Person', other: 'Personen' })}. Ganz vollständig wird sie so: npm run rundruf -- export DATEI`,
        shell:
          'Für den Chat ist es zu viel. Die Kopie gibt es auf der Kommandozeile: npm run rundruf -- export DATEI',
      },
    },
    hu: {
      name: 'hálózat másolata',
      typed: ['hálózat exportálása'],
      title: 'A hálózat másolata',
      summary: 'Minden, ami a hálózatban van, egy fájlban, privát üzenetben',
      fields: {},
      say: {
        copy: 'Itt a teljes másolat. Gondosan kell őrizni: személyes adatok vannak benne.',
        hidden: ({ n }) =>
          `Nincs benne ${n} személy, mert az adataik csak máshol láthatók. A hiánytalan másolat: npm run rundruf -- export FÁJL`,
        shell: 'Ez túl sok egy csevegéshez. A másolat parancssorból: npm run rundruf -- export FÁJL',
      },
    },
  },
  async show(_, { account, network, store, say }) {
    const { text, hidden } = await exportTo(store, network, account)
    if (text.length > mostLetters) return { title: say.shell }
    return {
      title: say.copy,
      ...(hidden > 0 && { blocks: [{ kind: 'text', line: say.hidden({ n: hidden }) }] }),
      file: { name: exportName(network), text },
    }
  },
})
