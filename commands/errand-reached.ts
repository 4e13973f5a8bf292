import { defineCommand } from '../src/command.ts'
import { offerErrands } from '../src/errand/choices.ts'
import { errand, meantErrand } from '../src/errand/named.ts'
import { reportErrand, shortWord } from '../src/errand/report.ts'

export default defineCommand({
  name: 'errand reached',
  access: 'coordinator',
  input: { errand: errand(), word: shortWord().optional() },
  meant: meantErrand,
  words: {
    en: {
      name: 'errand reached',
      typed: ['reached'],
      title: 'Partner reached',
      summary: 'Say that a partner who is not in the chat has heard of it; whoever asked is told',
      fields: { errand: 'What was to be passed on?', word: 'A word about it' },
      say: {},
    },
    de: {
      name: 'weitergabe erreicht',
      typed: ['erreicht'],
      title: 'Partner erreicht',
      summary: 'Melden, dass ein Partner ohne Chat Bescheid weiß; wer gefragt hat, erfährt es',
      fields: { errand: 'Was war weiterzugeben?', word: 'Ein Wort dazu' },
      say: {},
    },
    hu: {
      name: 'közvetítés sikerült',
      typed: ['elértem'],
      title: 'Elértem a partnert',
      summary: 'Jelzés: a csevegésen kívüli partner már tud róla; aki kérdezett, megtudja',
      fields: { errand: 'Mit kellett továbbadni?', word: 'Rövid megjegyzés' },
      say: {},
    },
  },
  prepare: (scene) => offerErrands(scene),
  run: ({ errand, word }, context) => reportErrand(errand, 'reached', word, context),
})
