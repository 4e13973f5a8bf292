import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { unlearned } from '../src/domain/lesson.ts'
import { choice } from '../src/field.ts'
import { chosen } from '../src/form.ts'
import { mostChoices } from '../src/limits.ts'
import { learnedPairs, pairId, tellPair } from '../src/network/learned-pairs.ts'
import { undoButton } from '../src/network/list-change.ts'
import { Refusal } from '../src/refusal.ts'
import { shortened } from '../src/shortened.ts'
import { create } from '../src/store.ts'

type Pair = { readonly pair: string }

export default defineCommand({
  name: 'pair drop',
  access: 'whole',
  input: { pair: choice() },
  words: {
    en: {
      name: 'pair drop',
      title: 'Strike off a word pair',
      summary: 'Take back what the search has learned: it no longer connects these two words',
      fields: { pair: 'Which pair?' },
      say: {
        struck: ({ pair }: Pair) =>
          line`Struck off: ${{ strong: pair }}. The search does not connect these two any more.`,
        list: 'All word pairs',
      },
    },
    de: {
      name: 'wortpaar streichen',
      title: 'Wortpaar streichen',
      summary: 'Zurücknehmen, was die Suche gelernt hat: Sie verbindet die beiden Wörter nicht mehr',
      fields: { pair: 'Welches Paar?' },
      say: {
        struck: ({ pair }) =>
          line`Gestrichen: ${{ strong: pair }}. Die Suche verbindet die beiden nicht mehr.`,
        list: 'Alle Wortpaare',
      },
    },
    hu: {
      name: 'szópár törlése',
      title: 'Szópár törlése',
      summary: 'A kereső elfelejti, amit tanult: ezt a két szót többé nem kapcsolja össze',
      fields: { pair: 'Melyik szópár?' },
      say: {
        struck: ({ pair }) =>
          line`Törölve: ${{ strong: pair }}. A kereső többé nem kapcsolja össze a két szót.`,
        list: 'Az összes szópár',
      },
    },
  },
  async prepare({ network, store }, { pair }) {
    const all = (await learnedPairs(store)).map((one) => ({
      value: pairId(network.id, one),
      label: shortened(tellPair(one), 75),
    }))
    const named = chosen(all, pair)
    return { choices: { pair: named ? [named] : all.slice(0, mostChoices) } }
  },
  async run({ pair }, { id, network, reader, store, say }) {
    const found = (await learnedPairs(store)).find((one) => pairId(network.id, one) === pair)
    if (found === undefined) throw new Refusal('done')
    const { asked, found: other } = found
    return {
      changes: [create(unlearned, { id: pair, network: network.id, asked, found: other })],
      reply: {
        title: say.struck({ pair: tellPair(found) }),
        buttons: [{ label: say.list, call: { command: 'pair list', input: {} } }, undoButton({ id, reader })],
      },
    }
  },
})
