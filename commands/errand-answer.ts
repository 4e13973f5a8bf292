import { defineCommand } from '../src/command.ts'
import { offerErrands } from '../src/errand/choices.ts'
import { errand, meantErrand } from '../src/errand/named.ts'
import { reportErrand, shortWord } from '../src/errand/report.ts'

export default defineCommand({
  name: 'errand answer',
  access: 'coordinator',
  input: { errand: errand(), word: shortWord() },
  meant: meantErrand,
  words: {
    en: {
      name: 'errand answer',
      typed: ['they answer'],
      title: 'Pass an answer on',
      summary: 'Pass on what a partner who is not in the chat answers',
      fields: { errand: 'To what?', word: 'What do they answer?' },
      say: {},
    },
    de: {
      name: 'weitergabe antwort',
      typed: ['antwortet'],
      title: 'Antwort weitergeben',
      summary: 'Weitergeben, was ein Partner ohne Chat antwortet',
      fields: { errand: 'Worauf?', word: 'Wie lautet die Antwort?' },
      say: {},
    },
    hu: {
      name: 'közvetítés válasz',
      typed: ['azt válaszolja'],
      title: 'Válasz továbbítása',
      summary: 'A csevegésen kívüli partner válaszának továbbítása',
      fields: { errand: 'Mire?', word: 'Mi a válasz?' },
      say: {},
    },
  },
  // Their words are asked for, and whoever is asked must read whose.
  prepare: async (scene) => ({ choices: (await offerErrands(scene)).choices ?? {} }),
  run: ({ errand, word }, context) => reportErrand(errand, 'answer', word, context),
})
