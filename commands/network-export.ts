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
        shell: 'There is too much for a chat. Take the copy in the shell: npm run rundruf -- export FILE',
      },
    },
    de: {
      name: 'netzwerk kopie',
      typed: ['netzwerk exportieren'],
      title: 'Kopie des Netzwerks',
      summary: 'Alles, was im Netzwerk steht, als Datei unter vier Augen',
      fields: {},
      say: {
        copy: 'Hier ist die Kopie von allem. Bitte gut verwahren: Es stehen Daten von Menschen darin.',
        shell: 'Für den Chat ist es zu viel. Die Kopie gibt es in der Shell: npm run rundruf -- export DATEI',
      },
    },
    hu: {
      name: 'hálózat másolata',
      typed: ['hálózat exportálása'],
      title: 'A hálózat másolata',
      summary: 'Minden, ami a hálózatban van, egy fájlban, négyszemközt',
      fields: {},
      say: {
        copy: 'Itt van a másolat mindenről. Vigyázni kell rá: emberek adatai vannak benne.',
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
