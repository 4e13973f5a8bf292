import { defineCommand } from '../src/command.ts'
import { learnedPairs, pairId, tellPair } from '../src/network/learned-pairs.ts'
import { page, pageOf } from '../src/page.ts'
import { mayCall } from '../src/rights.ts'
import { isProven } from '../src/search/associations.ts'
import { count } from '../src/words.ts'

type Numbers = { readonly n: number }
type Pair = { readonly pair: string }

export default defineCommand({
  name: 'pair list',
  access: 'coordinator',
  input: { page: page() },
  words: {
    en: {
      name: 'pair list',
      typed: ['word pairs', 'learned words'],
      alone: ['what have you learned', 'learned word pairs', 'the word pairs', 'our word pairs'],
      title: 'Learned word pairs',
      summary: 'Which words the search has learned from answers that were accepted',
      fields: { page: 'Page' },
      say: {
        learned: ({ n }: Numbers) =>
          `Learned from accepted answers: ${count(n, { one: 'word pair', other: 'word pairs' })}`,
        none: 'Nothing learned yet. Once an accepted answer shows that two words belong together, they stand here.',
        how: 'Whoever searches for the first word is shown the second, too: as a suggestion, and as a match once two partners have asked so. Who searched is not shown.',
        suggested: ({ pair }: Pair) => `${pair} · suggestion`,
        matched: ({ pair }: Pair) => `${pair} · match`,
        drop: 'Strike off',
        more: 'More',
      },
    },
    de: {
      name: 'wortpaar liste',
      typed: ['wortpaare', 'gelernte wörter'],
      alone: [
        'was hast du gelernt',
        'was haben sie gelernt',
        'gelernte wortpaare',
        'die wortpaare',
        'unsere wortpaare',
      ],
      title: 'Gelernte Wortpaare',
      summary: 'Welche Wörter die Suche aus Zusagen gelernt hat',
      fields: { page: 'Seite' },
      say: {
        learned: ({ n }) => `Aus Zusagen gelernt: ${count(n, { one: 'Wortpaar', other: 'Wortpaare' })}`,
        none: 'Noch ist nichts gelernt. Sobald eine Zusage zeigt, dass zwei Wörter zusammengehören, stehen sie hier.',
        how: 'Wer das erste Wort sucht, bekommt auch das zweite gezeigt: als Vorschlag, und als Treffer, sobald zwei Partner so gesucht haben. Wer gesucht hat, wird nicht gezeigt.',
        suggested: ({ pair }) => `${pair} · Vorschlag`,
        matched: ({ pair }) => `${pair} · Treffer`,
        drop: 'Streichen',
        more: 'Mehr',
      },
    },
    hu: {
      name: 'szópár lista',
      typed: ['szópárok', 'tanult szavak'],
      alone: ['mit tanultál', 'mit tanult a kereső', 'tanult szópárok', 'a szópárok', 'szópárjaink'],
      title: 'Tanult szópárok',
      summary: 'Milyen szavakat tanult meg a kereső az elfogadott válaszokból',
      fields: { page: 'Oldal' },
      say: {
        learned: ({ n }) => `Elfogadott válaszokból tanult szópárok: ${n}`,
        none: 'Még nincs tanult szópár. Amint egy elfogadott válasz megmutatja, hogy két szó összetartozik, itt lesz látható.',
        how: 'Aki az első szóra keres, a másodikat is látja: javaslatként, és ha már két partner keresett így, találatként. Hogy ki keresett, az nem látszik.',
        suggested: ({ pair }) => `${pair} · javaslat`,
        matched: ({ pair }) => `${pair} · találat`,
        drop: 'Törlés',
        more: 'Továbbiak',
      },
    },
  },
  async show({ page }, { commands, network, reader, store, say }) {
    const all = await learnedPairs(store)
    if (all.length === 0) return { title: say.none }
    const { shown, next } = pageOf(all, page)
    const drop = commands.find(({ name }) => name === 'pair drop')
    const mayDrop = drop !== undefined && mayCall(drop, network, reader) === undefined
    return {
      title: say.learned({ n: all.length }),
      blocks: [
        { kind: 'text', line: say.how },
        {
          kind: 'items',
          items: shown.map((one) => ({
            line: isProven(one)
              ? say.matched({ pair: tellPair(one) })
              : say.suggested({ pair: tellPair(one) }),
            ...(mayDrop && {
              button: {
                label: say.drop,
                call: { command: 'pair drop', input: { pair: pairId(network.id, one) } },
              },
            }),
          })),
        },
      ],
      ...(next !== undefined && {
        buttons: [{ label: say.more, call: { command: 'pair list', input: { page: next } } }],
      }),
    }
  },
})
