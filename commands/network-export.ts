import { defineCommand } from '../src/command.ts'
import { exportName, exportNetwork, mostLetters } from '../src/network/export.ts'

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
        shell: 'Ez túl sok egy csevegéshez. A másolat parancssorból: npm run rundruf -- export FÁJL',
      },
    },
  },
  async show(_, { network, store, say }) {
    const copy = await exportNetwork(store, network)
    return copy.length > mostLetters
      ? { title: say.shell }
      : { title: say.copy, file: { name: exportName(network), text: copy } }
  },
})
