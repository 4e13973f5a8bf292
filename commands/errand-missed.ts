import { defineCommand } from '../src/command.ts'
import { offerErrands } from '../src/errand/choices.ts'
import { errand, meantErrand } from '../src/errand/named.ts'
import { reportErrand, shortWord } from '../src/errand/report.ts'

export default defineCommand({
  name: 'errand missed',
  access: 'coordinator',
  input: { errand: errand(), word: shortWord().optional() },
  meant: meantErrand,
  words: {
    en: {
      name: 'errand missed',
      typed: ['not reached'],
      title: 'Partner not reached',
      summary: 'Say that a partner could not be reached so far; whoever asked is told',
      fields: { errand: 'What was to be passed on?', word: 'A word about it' },
      say: {},
    },
    de: {
      name: 'weitergabe vergeblich',
      typed: ['nicht erreicht'],
      title: 'Partner nicht erreicht',
      summary: 'Melden, dass ein Partner bisher nicht zu erreichen war; wer gefragt hat, erfährt es',
      fields: { errand: 'Was war weiterzugeben?', word: 'Ein Wort dazu' },
      say: {},
    },
    hu: {
      name: 'közvetítés sikertelen',
      typed: ['nem értem el'],
      title: 'Nem értem el a partnert',
      summary: 'Jelzés: a partnert eddig nem sikerült elérni; aki kérdezett, megtudja',
      fields: { errand: 'Mit kellett továbbadni?', word: 'Rövid megjegyzés' },
      say: {},
    },
  },
  prepare: (scene) => offerErrands(scene, ['open']),
  run: ({ errand, word }, context) => reportErrand(errand, 'missed', word, context),
})
