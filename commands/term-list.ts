import { defineCommand } from '../src/command.ts'
import { termListCard } from '../src/network/term-list-card.ts'

export default defineCommand({
  name: 'term list',
  access: 'person',
  module: 'glossary',
  aloud: true,
  input: {},
  words: {
    en: {
      name: 'term list',
      typed: ['all terms', 'whole glossary'],
      alone: ['terms', 'the glossary', 'our glossary', 'show the glossary', 'all words'],
      title: 'The whole glossary',
      summary: 'Every term that the network has explained',
      fields: {},
      say: {},
    },
    de: {
      name: 'begriff liste',
      typed: ['alle begriffe', 'ganzes glossar'],
      alone: [
        'begriffe',
        'die begriffe',
        'unsere begriffe',
        'das glossar',
        'unser glossar',
        'zeig das glossar',
      ],
      title: 'Das ganze Glossar',
      summary: 'Alle Begriffe, die das Netzwerk erklärt hat',
      fields: {},
      say: {},
    },
    hu: {
      name: 'fogalom lista',
      typed: ['minden fogalom', 'teljes szójegyzék'],
      alone: ['fogalmak', 'a fogalmak', 'a szójegyzék', 'mutasd a szójegyzéket', 'szótár'],
      title: 'A teljes szójegyzék',
      summary: 'Minden fogalom, amelyet a hálózat megmagyarázott',
      fields: {},
      say: {},
    },
  },
  show: (_, { store, reader }) => termListCard(store, reader),
})
