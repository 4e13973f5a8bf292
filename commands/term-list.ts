import { defineCommand } from '../src/command.ts'
import { saidTo, terms } from '../src/domain/glossary.ts'
import { findAll } from '../src/store.ts'
import { count } from '../src/words.ts'

type Numbers = { readonly n: number }
const shown = 100 // words in one list

export default defineCommand({
  name: 'term list',
  access: 'person',
  aloud: true,
  input: {},
  words: {
    en: {
      name: 'term list',
      typed: ['all terms', 'whole glossary'],
      title: 'The whole glossary',
      summary: 'Every term that the network has explained',
      fields: {},
      say: {
        some: ({ n }: Numbers) => `The glossary has ${count(n, { one: 'word', other: 'words' })}.`,
        none: 'The glossary is empty so far. The coordinators can write the first term.',
        more: ({ n }: Numbers) => `And ${n} more.`,
      },
    },
    de: {
      name: 'begriff liste',
      typed: ['alle begriffe', 'ganzes glossar'],
      title: 'Das ganze Glossar',
      summary: 'Alle Begriffe, die das Netzwerk erklärt hat',
      fields: {},
      say: {
        some: ({ n }) =>
          `Im Glossar ${n === 1 ? 'steht' : 'stehen'} ${count(n, { one: 'Begriff', other: 'Begriffe' })}.`,
        none: 'Das Glossar ist noch leer. Die Netzwerkkoordination kann den ersten Begriff erklären.',
        more: ({ n }) => `Und ${n} weitere.`,
      },
    },
    hu: {
      name: 'fogalom lista',
      typed: ['minden fogalom', 'teljes szójegyzék'],
      title: 'A teljes szójegyzék',
      summary: 'Minden fogalom, amelyet a hálózat megmagyarázott',
      fields: {},
      say: {
        some: ({ n }) => `A szójegyzékben ${n} fogalom van.`,
        none: 'A szójegyzék még üres. Az első fogalmat a koordinátor írhatja be.',
        more: ({ n }) => `És még ${n}.`,
      },
    },
  },
  async show(_, { store, reader, say }) {
    const all = (await findAll(store, terms)).flatMap(({ value }) => saidTo(value, reader.locale) ?? [])
    const sorted = all.toSorted((a, b) => a.term.localeCompare(b.term, reader.locale))
    const more = sorted.length - shown
    return {
      title: sorted.length === 0 ? say.none : say.some({ n: sorted.length }),
      blocks: [
        {
          kind: 'items',
          items: sorted.slice(0, shown).map(({ term, meaning = '' }) => ({
            line:
              meaning === '' ? term : `${term}: ${meaning.slice(0, 100)}${meaning.length > 100 ? '…' : ''}`,
          })),
        },
        ...(more > 0 ? [{ kind: 'text', line: say.more({ n: more }) } as const] : []),
      ],
    }
  },
})
