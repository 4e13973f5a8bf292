import type { Card } from '../card.ts'
import { saidTo, terms } from '../domain/glossary.ts'
import type { Reader } from '../reader.ts'
import { shortened } from '../shortened.ts'
import { findAll, type View } from '../store.ts'
import { count, type Spoken, speak } from '../words.ts'

type Numbers = { readonly n: number }

const words = {
  some: ({ n }: Numbers) => `The glossary has ${count(n, { one: 'word', other: 'words' })}.`,
  none: 'The glossary is empty so far. The coordinators can write the first term.',
  more: ({ n }: Numbers) => `And ${n} more.`,
}
export const spoken: Spoken<typeof words> = {
  en: words,
  de: {
    some: ({ n }) =>
      `Im Glossar ${n === 1 ? 'steht' : 'stehen'} ${count(n, { one: 'Begriff', other: 'Begriffe' })}.`,
    none: 'Das Glossar ist noch leer. Die Netzwerkkoordination kann den ersten Begriff erklären.',
    more: ({ n }) => `Und ${n} weitere.`,
  },
  hu: {
    some: ({ n }) => `A szójegyzékben ${n} fogalom van.`,
    none: 'A szójegyzék még üres. Az első fogalmat a koordinátor írhatja be.',
    more: ({ n }) => `És még ${n}.`,
  },
}

const shown = 100 // words in one list

/** Every word that the network has explained, in the reader's language where it has it. */
export const termListCard = async (store: View, reader: Reader): Promise<Card> => {
  const say = speak(spoken, reader)
  const all = (await findAll(store, terms)).flatMap(({ value }) => saidTo(value, reader.locale) ?? [])
  const sorted = all.toSorted((a, b) => a.term.localeCompare(b.term, reader.locale))
  const more = sorted.length - shown
  return {
    title: sorted.length === 0 ? say.none : say.some({ n: sorted.length }),
    blocks: [
      {
        kind: 'items',
        items: sorted.slice(0, shown).map(({ term, meaning = '' }) => ({
          line: meaning === '' ? term : `${term}: ${shortened(meaning, 100)}`,
        })),
      },
      ...(more > 0 ? [{ kind: 'text', line: say.more({ n: more }) } as const] : []),
    ],
  }
}
